// What stands in the fields of an amount: as a form that is kept, and as the record that is sent.
#include "client/ui/declaraties/kosten_page.h"
#include "client/ui/declaraties/dag_velden.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/widgets/date_line_edit.h"
#include "shared/base/duur.h"
#include "shared/text/formats.h"
#include <QComboBox>
#include <QLineEdit>
#include <map>

namespace pgb::ui {

KostenForm KostenPage::beginNieuw() const
{
    KostenForm form{m_overeenkomst->itemData(0).toLongLong(), DeclaratieSoort(m_soort->itemData(0).toInt()), Kostensoort(m_kostensoort->itemData(0).toInt()),
                    datumKort(m_dossiers.vandaag()), {}, {}};
    if (!m_gevraagd)
        return form;
    form.soort = DeclaratieSoort::ZiekteUren;
    const auto& [zorgovereenkomst, van] = *m_gevraagd;
    const auto werknemer = std::find_if(m_overeenkomsten.begin(), m_overeenkomsten.end(), [&](const Zorgovereenkomst& z) { return zorgovereenkomst ? z.id == zorgovereenkomst : isArbeidsovereenkomst(z); });
    if (werknemer != m_overeenkomsten.end())
        form.overeenkomst = werknemer->id.waarde;
    form.periode = van.toString(Qt::ISODate);
    return form;
}

KostenForm KostenPage::beginform(const Declaratie& bestaand) const
{
    if (!bestaand.id)
        return beginNieuw();
    KostenForm form{bestaand.zorgovereenkomst.waarde, bestaand.soort, bestaand.kostensoort.value_or(Kostensoort::Consumptie), {}, bedragTekst(bestaand.totaal), bestaand.omschrijving};
    if (!bestaand.regels.empty())
        form.datum = datumKort(bestaand.regels.front().datum);
    if (!bestaand.regels.empty())
        form.toekenning = bestaand.regels.front().toekenning.waarde;
    if (!isPerDag(bestaand.soort))
        return form;
    form.bedrag.clear();
    form.periode = bestaand.periode.van.toString(Qt::ISODate);
    const auto functie = [](const Declaratieregel& r) { return r.functieCode == reiskostenFunctie() ? DagVelden::reis(r.eenheid) : r.functieCode; };
    std::map<std::pair<QString, QDate>, qint64> dagen; // more visits or tickets on a day are one field
    for (const Declaratieregel& regel : bestaand.regels)
        dagen[{functie(regel), regel.datum}] += isKaartje(regel) ? regelBedrag(regel).centen : regel.aantal;
    QStringList velden;
    for (const auto& [plek, aantal] : dagen) {
        const QString getal = plek.first == DagVelden::reis(Eenheid::Stuk)        ? bedragTekst({aantal})
                              : plek.first == DagVelden::reis(Eenheid::Kilometer) ? aantalTekst(aantal)
                                                                                  : duurKlok(Duur{qint32(aantal)});
        velden << QStringLiteral("%1|%2=%3").arg(plek.first, plek.second.toString(Qt::ISODate), getal);
    }
    form.functie = bestaand.regels.empty() ? QString() : functie(bestaand.regels.front());
    form.uren = velden.join(QLatin1Char(';'));
    return form;
}

KostenForm KostenPage::form() const
{
    return {m_overeenkomst->currentData().toLongLong(), DeclaratieSoort(m_soort->currentData().toInt()), Kostensoort(m_kostensoort->currentData().toInt()),
            m_datum->text(), m_bedrag->text(), m_omschrijving->text(), m_periode->currentData().toDate().toString(Qt::ISODate), m_functie->currentData().toString(), m_budgetGekozen, m_dagen->tekst()};
}

void KostenPage::toon(const KostenForm& form)
{
    m_vult = true;
    m_overeenkomst->setCurrentIndex(std::max(0, m_overeenkomst->findData(form.overeenkomst)));
    m_soort->setCurrentIndex(std::max(0, m_soort->findData(int(form.soort))));
    m_kostensoort->setCurrentIndex(std::max(0, m_kostensoort->findData(int(form.kostensoort))));
    if (m_datum->text() != form.datum)
        m_datum->setTyped(form.datum);
    if (m_bedrag->text() != form.bedrag)
        m_bedrag->setText(form.bedrag);
    if (m_omschrijving->text() != form.omschrijving)
        m_omschrijving->setText(form.omschrijving);
    vulPeriodes();
    if (const int rij = m_periode->findData(QDate::fromString(form.periode, Qt::ISODate)); rij >= 0)
        m_periode->setCurrentIndex(rij);
    if (const int rij = m_functie->findData(form.functie); rij >= 0)
        m_functie->setCurrentIndex(rij);
    m_dagen->setTekst(form.uren);
    m_budgetGekozen = form.toekenning;
    vulToekenningen();
    m_vult = false;
}

QString KostenPage::bedragpunt() const
{
    const QString tekst = m_bedrag->text().trimmed();
    if (tekst.isEmpty())
        return tr("Vul het bedrag in, bijvoorbeeld 12,50.");
    const auto bedrag = bedragFromTekst(tekst);
    if (!bedrag || *bedrag > Bedrag{Bedrag::maxCenten / 1000})
        return tr("Wij kunnen \"%1\" niet lezen als bedrag. Typ bijvoorbeeld 12,50.").arg(tekst);
    return bedrag->centen > 0 ? QString() : tr("Een bedrag van € 0 of minder kunt u niet declareren. Vul in wat het kostte.");
}

void KostenPage::keurBedrag() { m_veldBedrag->setPunt(m_bedrag->text().trimmed().isEmpty() ? QString() : bedragpunt()); }

std::optional<Declaratie> KostenPage::lees()
{
    if (perDag())
        return leesDagen();
    const auto bedrag = bedragFromTekst(m_bedrag->text());
    m_veldBedrag->setPunt(bedragpunt());
    const QDate dag = m_datum->date();
    m_veldDatum->setPunt(dag.isValid() ? QString() : m_datum->problem().isEmpty() ? tr("Vul de datum in.") : m_datum->problem());
    m_veldOmschrijving->setPunt(m_omschrijving->text().trimmed().isEmpty() ? tr("Schrijf op wat het is.") : QString());
    m_veldOvereenkomst->setPunt(m_overeenkomst->currentIndex() < 0 ? tr("Er is nog geen overeenkomst bij deze cliënt.") : QString());
    const std::pair<const Veld*, QWidget*> velden[] = {{m_veldOvereenkomst, m_overeenkomst}, {m_veldDatum, m_datum}, {m_veldBedrag, m_bedrag}, {m_veldOmschrijving, m_omschrijving}};
    for (const auto& [veld, invoer] : velden) {
        if (veld->punt().isEmpty())
            continue;
        invoer->setFocus(Qt::OtherFocusReason); // the first that is wrong
        return std::nullopt;
    }
    Declaratie d = begonnen(*gekozenOvereenkomst());
    d.periode = Periode::maandVan(dag);
    d.omschrijving = m_omschrijving->text().trimmed();
    d.kostensoort = d.soort == DeclaratieSoort::BijkomendeZorgkosten ? std::optional(Kostensoort(m_kostensoort->currentData().toInt())) : std::nullopt;
    Declaratieregel regel;
    regel.datum = dag;
    regel.functieCode = kostenFunctie();
    regel.eenheid = Eenheid::Stuk;
    regel.toekenning = ToekenningId{m_toekenning->currentData().toLongLong()};
    regel.aantal = 100;
    regel.tarief = Tarief::fromCenten(bedrag->centen);
    regel.bedrag = *bedrag;
    d.regels = {regel};
    d.totaal = *bedrag;
    return d;
}

Declaratie KostenPage::begonnen(const Zorgovereenkomst& overeenkomst) const
{
    Declaratie d = m_declaratie;
    d.zorgovereenkomst = overeenkomst.id;
    d.budgethouder = overeenkomst.budgethouder;
    d.zorgverlener = overeenkomst.zorgverlener;
    d.soort = DeclaratieSoort(m_soort->currentData().toInt());
    return d;
}

} // namespace pgb::ui
