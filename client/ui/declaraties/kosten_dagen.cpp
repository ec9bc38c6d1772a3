// What is typed by the day on the page of an amount: hours of illness of an employment (domain 7.1, 10.3), and travel that is declared alone.
#include "client/state/declaratie_blad.h"
#include "client/ui/declaraties/kosten_page.h"
#include "client/ui/declaraties/dag_velden.h"
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
#include <set>

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

bool KostenPage::isReis() const { return DeclaratieSoort(m_soort->currentData().toInt()) == DeclaratieSoort::Reiskosten; }

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
        veld->setVisible(!perDag());
    m_veldPeriode->setVisible(perDag());
    m_veldDagen->setVisible(perDag());
    m_veldFunctie->setNaam(isReis() ? tr("Hoe is er gereisd?") : tr("Welke zorg"));
    const int vervoersbewijs = m_bijlagesoort->findData(int(BijlageSoort::Vervoersbewijs));
    if (isReis() || m_bijlagesoort->currentIndex() == vervoersbewijs)
        m_bijlagesoort->setCurrentIndex(isReis() ? vervoersbewijs : 0);
    if (ziekte && !m_vult && !m_declaratie.id && gekozenOvereenkomst() && !isArbeidsovereenkomst(*gekozenOvereenkomst())) {
        const auto werknemer = std::find_if(m_overeenkomsten.begin(), m_overeenkomsten.end(), isArbeidsovereenkomst);
        if (werknemer != m_overeenkomsten.end())
            m_overeenkomst->setCurrentIndex(m_overeenkomst->findData(werknemer->id.waarde));
    }
    vulPeriodes();
    vulToekenningen();
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
            const ZorgovereenkomstVersie* versie = versieIn(*z, p);
            if (isReis() ? versie != nullptr : isWerknemer(versie))
                m_periodes.push_back(p);
        }
    }
    if (const Periode& p = m_declaratie.periode; m_declaratie.soort == DeclaratieSoort(m_soort->currentData().toInt()) && perDag() && p.valid() && std::find(m_periodes.begin(), m_periodes.end(), p) == m_periodes.end())
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
    QStringList codes;
    {
        const QSignalBlocker stil(m_functie);
        m_functie->clear();
        for (const auto& [naam, functie] : rij >= 0 ? keuzesVan(m_periodes[size_t(rij)]) : std::vector<std::pair<QString, QString>>()) {
            if (!codes.contains(functie)) {
                m_functie->addItem(naam, functie);
                codes << functie;
            }
        }
        m_functie->setCurrentIndex(std::max(m_functie->findData(was), m_functie->count() > 0 ? 0 : -1));
    }
    m_dagen->setFuncties(codes);
    haalVerzuim();
    if (isReis())
        vulToekenningen();
    zegDagen();
}

std::vector<std::pair<QString, QString>> KostenPage::keuzesVan(const Periode& periode) const
{
    std::vector<std::pair<QString, QString>> uit;
    const Zorgovereenkomst* z = gekozenOvereenkomst();
    if (!z)
        return uit;
    if (!isReis()) {
        const ZorgovereenkomstVersie* versie = versieIn(*z, periode);
        for (const Werkafspraak& w : versie ? versie->inhoud.werkafspraken : std::vector<Werkafspraak>()) {
            if (w.eenheid == Eenheid::Uur)
                uit.emplace_back(functieTekst(w.functieCode), w.functieCode);
        }
        return uit;
    }
    for (const BladRij& rij : bladRijen(*z, periode, m_declaratie.soort == DeclaratieSoort::Reiskosten ? m_declaratie.regels : std::vector<Declaratieregel>())) {
        if (rij.reiskosten())
            uit.emplace_back(rij.bedrag() ? tr("Met het openbaar vervoer") : tr("Met eigen vervoer, per kilometer"), DagVelden::reis(rij.eenheid));
    }
    return uit;
}

std::set<ToekenningId> KostenPage::keuzeBudgetten() const
{
    std::set<ToekenningId> uit;
    const Zorgovereenkomst* z = gekozenOvereenkomst();
    if (!isReis()) {
        const QDate dag = m_datum->date();
        const ZorgovereenkomstVersie* versie = z && dag.isValid() ? versieOp(*z, dag) : nullptr;
        for (const Toekenning& t : m_toekenningen) {
            if (dag.isValid() && !(versie && versie->inhoud.toekenningen.size() == 1) && t.periode.contains(dag))
                uit.insert(t.id);
        }
        return uit;
    }
    const int rij = m_periode->currentIndex();
    if (!z || rij < 0)
        return uit;
    const Periode& periode = m_periodes[size_t(rij)];
    for (Declaratieregel regel = regelVan(m_functie->currentData().toString(), periode.van, 0); regel.datum <= periode.tot; regel.datum = regel.datum.addDays(1)) {
        std::set<ToekenningId> kan;
        for (const Toekenning& t : m_toekenningen)
            kan.insert(budgetVoor(*z, m_toekenningen, regel, t.id));
        if (kan.size() > 1) // else nothing is chosen on that day
            uit.merge(kan);
    }
    return uit;
}

void KostenPage::vulToekenningen()
{
    const std::set<ToekenningId> keuze = keuzeBudgetten();
    {
        const QSignalBlocker stil(m_toekenning);
        m_toekenning->clear();
        const int periode = m_periode->currentIndex();
        const bool reis = isReis() && gekozenOvereenkomst() && periode >= 0;
        const ToekenningId afgesproken = reis ? regelVan(m_functie->currentData().toString(), m_periodes[size_t(periode)].tot, 0).toekenning : ToekenningId();
        for (const Toekenning& t : m_toekenningen) {
            if (keuze.contains(t.id))
                m_toekenning->addItem(QStringLiteral("%1 · %2 · %3").arg(codeTekst(t.wet), periodeTekst(t.periode, huidigeTaal()), t.toekenningsnummer), t.id.waarde);
        }
        for (const qint64 id : {afgesproken.waarde, m_budgetGekozen}) {
            if (const int rij = m_toekenning->findData(id); rij >= 0)
                m_toekenning->setCurrentIndex(rij);
        }
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
    m_dagen->setZiek({});
    m_vraagVerzuim(z->id, this, [this, id = z->id](const Outcome<std::vector<Verzuim>>& verzuim) {
        if (id != m_verzuimVan)
            return;
        if (verzuim)
            m_dagen->setZiek(*verzuim);
        else
            m_verzuimVan = {}; // asked again; until then every day can be typed
        zegDagen();
    });
}

void KostenPage::zegDagen()
{
    const int rij = m_periode->currentIndex();
    const QString functie = m_functie->currentData().toString();
    m_dagen->zet(rij >= 0 ? m_periodes[size_t(rij)] : Periode(), functie.isEmpty() && isReis() ? DagVelden::reis(Eenheid::Kilometer) : functie);
    zetBreedte();
    m_veldFunctie->setVisible(perDag() && m_functie->count() > 1);
    m_dagen->setEnabled(rij >= 0 && m_functie->count() > 0);
    if (!perDag())
        return;
    m_veldPeriode->setPunt({});
    m_veldOvereenkomst->setPunt({});
    m_veldDagen->setNaam(isZiekte()                                  ? tr("Uren ziek per dag")
                         : functie == DagVelden::reis(Eenheid::Stuk) ? tr("Openbaar vervoer per dag, in euro's")
                                                                     : tr("Kilometers per dag"));
    m_veldDagen->setVraag(rij >= 0 ? vraagBijDagen() : QString());
}

QString KostenPage::vraagBijDagen() const
{
    if (isZiekte())
        return m_dagen->heeftZiekte() ? QString() : tr("In deze periode is geen ziekte gemeld. Meld de ziekte eerst bij de overeenkomst, met Ziekte of verlof.");
    if (m_functie->count() == 0) {
        const bool nooit = std::all_of(m_periodes.begin(), m_periodes.end(), [this](const Periode& p) { return keuzesVan(p).empty(); });
        return nooit ? geenReis() : tr("In deze periode zijn geen reiskosten per kilometer of met het openbaar vervoer afgesproken.");
    }
    const bool gevraagd = m_functie->currentData().toString() == DagVelden::reis(Eenheid::Stuk) && !heeftBijlage(m_declaratie.bijlagen, BijlageSoort::Vervoersbewijs);
    return gevraagd ? tr("Voeg hieronder het vervoersbewijs of het reisoverzicht toe.") : QString();
}

QString KostenPage::geenReis() { return tr("In deze overeenkomst zijn geen reiskosten per kilometer of met het openbaar vervoer afgesproken."); }

std::optional<Declaratie> KostenPage::leesDagen()
{
    const Zorgovereenkomst* z = gekozenOvereenkomst();
    const int rij = m_periode->currentIndex();
    const QString geen = isReis() ? geenReis() : tr("Ziekte-uren zijn er alleen bij een arbeidsovereenkomst met een loon per uur.");
    m_veldOvereenkomst->setPunt(!z ? tr("Er is nog geen overeenkomst bij deze cliënt.") : rij < 0 || m_functie->count() == 0 ? geen : QString());
    if (!m_veldOvereenkomst->punt().isEmpty()) {
        m_overeenkomst->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    m_veldDagen->setPunt(m_dagen->punt());
    if (!m_veldDagen->punt().isEmpty()) {
        m_dagen->naarFout();
        return std::nullopt;
    }
    Declaratie d = begonnen(*z);
    d.periode = m_periodes[size_t(rij)];
    d.omschrijving.clear();
    d.kostensoort.reset();
    d.regels.clear();
    for (const DagVelden::Regel& dag : m_dagen->regels())
        d.regels.push_back(regelVan(dag.functie, dag.dag, dag.aantal));
    return d;
}

/// The server puts the agreed rate with it, and with hours the budget.
Declaratieregel KostenPage::regelVan(const QString& functie, QDate dag, qint64 aantal) const
{
    Declaratieregel regel;
    regel.datum = dag;
    regel.functieCode = functie;
    regel.aantal = aantal;
    if (!isReis())
        return regel;
    const bool kaartje = functie == DagVelden::reis(Eenheid::Stuk);
    regel.functieCode = reiskostenFunctie();
    regel.eenheid = kaartje ? Eenheid::Stuk : Eenheid::Kilometer;
    regel.toekenning = budgetVoor(*gekozenOvereenkomst(), m_toekenningen, regel, ToekenningId{m_toekenning->currentData().toLongLong()});
    if (kaartje) {
        regel.aantal = 100;
        regel.tarief = Tarief::fromCenten(aantal);
        regel.bedrag = Bedrag{aantal};
    }
    return regel;
}

} // namespace pgb::ui
