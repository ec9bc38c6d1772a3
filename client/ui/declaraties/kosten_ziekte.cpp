// Hours of illness on the page of an amount (domain 7.1, 10.3): of a period of an employment, day by day.
#include "client/ui/declaraties/kosten_page.h"
#include "client/ui/declaraties/ziekte_dagen.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/widgets/date_line_edit.h"
#include "shared/domain/declaratie/ritme.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr int maandenTerug = 26;

const ZorgovereenkomstVersie* versieIn(const Zorgovereenkomst& overeenkomst, const Periode& periode)
{
    const ZorgovereenkomstVersie* versie = versieOp(overeenkomst, periode.tot);
    return versie ? versie : versieOp(overeenkomst, periode.van);
}

bool isWerknemer(const ZorgovereenkomstVersie* versie) { return versie && versie->inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst; }

} // namespace

Address ziekteAdres(BudgethouderId budgethouder, ZorgovereenkomstId zorgovereenkomst, QDate van)
{
    return {Section::Declaraties, budgethouder, QStringLiteral("kosten/ziekte/%1/%2").arg(zorgovereenkomst.waarde).arg(van.toString(Qt::ISODate))};
}

bool KostenPage::isArbeidsovereenkomst(const Zorgovereenkomst& z)
{
    return std::any_of(z.versies.begin(), z.versies.end(), [](const ZorgovereenkomstVersie& v) { return isWerknemer(&v); });
}

bool KostenPage::isZiekte() const { return DeclaratieSoort(m_soort->currentData().toInt()) == DeclaratieSoort::ZiekteUren; }

bool KostenPage::opens(const Address& address) const
{
    const bool nieuw = !m_ingediend && address.budgethouder == m_address.budgethouder && kostenVan(address) == DeclaratieId() && kostenVan(m_address) == DeclaratieId();
    return nieuw || Page::opens(address);
}

void KostenPage::openedAgain(const Address& address)
{
    vraag(address);
    vraagZiekte();
}

void KostenPage::vraag(const Address& address)
{
    m_gevraagd.reset();
    if (address.wat.section(QLatin1Char('/'), 1, 1) != QLatin1String("ziekte"))
        return;
    m_gevraagd = {ZorgovereenkomstId{address.wat.section(QLatin1Char('/'), 2, 2).toLongLong()}, QDate::fromString(address.wat.section(QLatin1Char('/'), 3), Qt::ISODate)};
    m_address.wat = kostenAdres(address.budgethouder).wat;
}

/// Also when other work was kept here: its fields keep what was typed.
void KostenPage::vraagZiekte()
{
    if (!m_gevraagd || !m_session)
        return;
    const KostenForm gevraagd = beginNieuw();
    m_gevraagd.reset();
    m_soort->setCurrentIndex(m_soort->findData(int(DeclaratieSoort::ZiekteUren)));
    m_overeenkomst->setCurrentIndex(std::max(0, m_overeenkomst->findData(gevraagd.overeenkomst)));
    if (const int rij = m_periode->findData(QDate::fromString(gevraagd.periode, Qt::ISODate)); rij >= 0)
        m_periode->setCurrentIndex(rij);
}

void KostenPage::gekozen()
{
    const bool ziekte = isZiekte();
    m_veldKostensoort->setVisible(DeclaratieSoort(m_soort->currentData().toInt()) == DeclaratieSoort::BijkomendeZorgkosten);
    for (Veld* veld : {m_veldDatum, m_veldBedrag, m_veldOmschrijving})
        veld->setVisible(!ziekte);
    vulToekenningen();
    m_veldPeriode->setVisible(ziekte);
    m_veldZiekte->setVisible(ziekte);
    if (ziekte && !m_vult && !m_declaratie.id && gekozenOvereenkomst() && !isArbeidsovereenkomst(*gekozenOvereenkomst())) {
        const auto werknemer = std::find_if(m_overeenkomsten.begin(), m_overeenkomsten.end(), isArbeidsovereenkomst);
        if (werknemer != m_overeenkomsten.end())
            m_overeenkomst->setCurrentIndex(m_overeenkomst->findData(werknemer->id.waarde));
    }
    zegZiekte();
}

const Zorgovereenkomst* KostenPage::gekozenOvereenkomst() const
{
    const int rij = m_overeenkomst->currentIndex();
    return rij >= 0 && size_t(rij) < m_overeenkomsten.size() ? &m_overeenkomsten[size_t(rij)] : nullptr;
}

void KostenPage::vulPeriodes()
{
    const QDate was = m_periode->currentData().toDate();
    const QDate nu = m_dossiers.vandaag();
    m_periodes.clear();
    if (const Zorgovereenkomst* z = gekozenOvereenkomst(); z && m_parameters) {
        for (const Periode& p : declaratiePeriodes(*z, *m_parameters, {nu.addMonths(-maandenTerug), nu})) {
            if (isWerknemer(versieIn(*z, p)))
                m_periodes.push_back(p);
        }
    }
    if (const Periode& p = m_declaratie.periode; m_declaratie.soort == DeclaratieSoort::ZiekteUren && p.valid() && std::find(m_periodes.begin(), m_periodes.end(), p) == m_periodes.end())
        m_periodes.push_back(p);
    std::sort(m_periodes.begin(), m_periodes.end(), [](const Periode& a, const Periode& b) { return a.van > b.van; });
    {
        const QSignalBlocker stil(m_periode);
        m_periode->clear();
        for (const Periode& p : m_periodes)
            m_periode->addItem(periodeTekst(p, huidigeTaal()), p.van);
        const auto voorbij = std::find_if(m_periodes.begin(), m_periodes.end(), [nu](const Periode& p) { return p.tot < nu; });
        const int laatste = voorbij == m_periodes.end() ? 0 : int(voorbij - m_periodes.begin());
        m_periode->setCurrentIndex(std::max(m_periode->findData(was), was.isValid() && m_periode->findData(was) >= 0 ? 0 : laatste));
    }
    vulFuncties();
}

void KostenPage::vulFuncties()
{
    const QString was = m_functie->currentData().toString();
    const int rij = m_periode->currentIndex();
    const Zorgovereenkomst* z = gekozenOvereenkomst();
    const ZorgovereenkomstVersie* versie = z && rij >= 0 ? versieIn(*z, m_periodes[size_t(rij)]) : nullptr;
    QStringList codes;
    {
        const QSignalBlocker stil(m_functie);
        m_functie->clear();
        for (const Werkafspraak& w : versie ? versie->inhoud.werkafspraken : std::vector<Werkafspraak>()) {
            if (w.eenheid == Eenheid::Uur && !codes.contains(w.functieCode)) {
                m_functie->addItem(functieTekst(w.functieCode), w.functieCode);
                codes << w.functieCode;
            }
        }
        m_functie->setCurrentIndex(std::max(m_functie->findData(was), m_functie->count() > 0 ? 0 : -1));
    }
    m_ziekte->setFuncties(codes);
    haalVerzuim();
    zegZiekte();
}

void KostenPage::vulToekenningen()
{
    const qint64 was = m_toekenning->currentData().toLongLong();
    const QDate dag = m_datum->date();
    const Zorgovereenkomst* z = gekozenOvereenkomst();
    const ZorgovereenkomstVersie* versie = z && dag.isValid() ? versieOp(*z, dag) : nullptr;
    const bool zegtZij = !dag.isValid() || (versie && versie->inhoud.toekenningen.size() == 1);
    {
        const QSignalBlocker stil(m_toekenning);
        m_toekenning->clear();
        for (const Toekenning& t : m_toekenningen) {
            if (!zegtZij && t.periode.contains(dag))
                m_toekenning->addItem(QStringLiteral("%1 · %2 · %3").arg(codeTekst(t.wet), periodeTekst(t.periode, huidigeTaal()), t.toekenningsnummer), t.id.waarde);
        }
        if (const int rij = m_toekenning->findData(was); rij >= 0)
            m_toekenning->setCurrentIndex(rij);
    }
    m_veldToekenning->setVisible(!isZiekte() && m_toekenning->count() > 0);
    getypt();
}

void KostenPage::haalVerzuim()
{
    const Zorgovereenkomst* z = gekozenOvereenkomst();
    if (!z || !m_vraagVerzuim || !isArbeidsovereenkomst(*z) || z->id == m_verzuimVan)
        return;
    m_verzuimVan = z->id;
    m_ziekte->setZiek({});
    m_vraagVerzuim(z->id, this, [this, id = z->id](const Outcome<std::vector<Verzuim>>& verzuim) {
        if (id != m_verzuimVan)
            return;
        if (verzuim)
            m_ziekte->setZiek(*verzuim);
        else
            m_verzuimVan = {}; // asked again; until then every day can be typed
        zegZiekte();
    });
}

void KostenPage::zegZiekte()
{
    const int rij = m_periode->currentIndex();
    m_ziekte->zet(rij >= 0 ? m_periodes[size_t(rij)] : Periode(), m_functie->currentData().toString());
    m_veldFunctie->setVisible(isZiekte() && m_functie->count() > 1);
    m_ziekte->setEnabled(rij >= 0 && m_functie->count() > 0);
    if (!isZiekte())
        return;
    m_veldPeriode->setPunt({});
    m_veldOvereenkomst->setPunt({});
    m_veldZiekte->setVraag(rij >= 0 && !m_ziekte->heeftZiekte() ? tr("In deze periode is geen ziekte gemeld. Meld de ziekte eerst bij de overeenkomst, met Ziekte of verlof.") : QString());
}

std::optional<Declaratie> KostenPage::leesZiekte()
{
    const Zorgovereenkomst* z = gekozenOvereenkomst();
    const int rij = m_periode->currentIndex();
    m_veldOvereenkomst->setPunt(!z ? tr("Er is nog geen overeenkomst bij deze cliënt.") : rij < 0 || m_functie->count() == 0 ? tr("Ziekte-uren zijn er alleen bij een arbeidsovereenkomst met een loon per uur.") : QString());
    if (!m_veldOvereenkomst->punt().isEmpty()) {
        m_overeenkomst->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    m_veldZiekte->setPunt(m_ziekte->punt());
    if (!m_veldZiekte->punt().isEmpty()) {
        m_ziekte->naarFout();
        return std::nullopt;
    }
    Declaratie d = begonnen(*z);
    d.periode = m_periodes[size_t(rij)];
    d.omschrijving.clear();
    d.kostensoort.reset();
    d.regels.clear();
    for (const ZiekteDagen::Regel& uren : m_ziekte->regels()) {
        Declaratieregel regel; // the server puts the agreed rate and budget with it
        regel.datum = uren.dag;
        regel.functieCode = uren.functie;
        regel.eenheid = Eenheid::Uur;
        regel.aantal = uren.minuten;
        d.regels.push_back(regel);
    }
    return d;
}

} // namespace pgb::ui
