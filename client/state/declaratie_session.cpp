#include "client/state/declaratie_session.h"
#include "client/state/declaratie_snapshot.h"
#include <algorithm>
#include <tuple>

namespace pgb {

struct DeclaratieSession::Begin {
    DeclaratieMaand maand;
    std::vector<BladRij> rijen;
    DeclaratieBlad blad;

    explicit Begin(DeclaratieMaand van) : maand(std::move(van))
    {
        const Declaratie& d = maand.feiten.declaratie;
        // Rows of work that never reached the server stay visible, also when the zorgovereenkomst has lost them since.
        std::vector<Declaratieregel> gebruikt = d.regels;
        for (const BladRij& rij : rijenInSnapshot(maand.journaal)) {
            gebruikt.emplace_back();
            gebruikt.back().functieCode = rij.functieCode;
            gebruikt.back().eenheid = rij.eenheid;
        }
        const Zorgovereenkomst overeenkomst = maand.feiten.zorgovereenkomst.value_or(Zorgovereenkomst());
        rijen = bladRijen(overeenkomst, d.periode, gebruikt);
        for (const BladRij& rij : rijenInSnapshot(maand.journaal)) {
            if (rij.moment)
                voegMomentToe(rijen, rij.functieCode, rij.eenheid, *rij.moment);
        }
        blad = bladVan(d.periode, rijen, overeenkomst, d);
        neemBudgetten(blad, rijen, d.regels, overeenkomst, maand.feiten.toekenningen);
    }
};

DeclaratieSession::DeclaratieSession(DeclaratieMaand maand, QObject* parent) : DeclaratieSession(Begin(std::move(maand)), parent) {}

DeclaratieSession::DeclaratieSession(Begin begin, QObject* parent)
    : EditSession(std::move(begin.blad), parent), m_parameters(std::move(begin.maand.parameters)),
      m_feiten(std::move(begin.maand.feiten)), m_overeenkomst(m_feiten.zorgovereenkomst.value_or(Zorgovereenkomst())),
      m_rijen(std::move(begin.rijen)), m_toekenningen(bladToekenningen(m_overeenkomst, m_rijen, draft().periode))
{
    if (!m_parameters)
        m_parameters = std::make_shared<const ParameterTabel>();
    m_feiten.parameters = m_parameters.get();
    m_kant = begin.maand.kant;
    m_magIndienen = begin.maand.magIndienen;
    if (!declaratie().id && m_kant) // whose it will be
        m_feiten.declaratie.invoerkant = *m_kant;
    m_rijversie = declaratie().rijversie;
    m_sleutel = begin.maand.sleutel.value_or(DraftKey::declaratie(declaratie().zorgovereenkomst, draft().periode));
    maakRecord();
    keur({});
    if (!begin.maand.journaal.isEmpty() && !gesloten())
        m_hersteld = restore(begin.maand.journaal);
    if (begin.maand.geweigerd)
        m_vanServer = begin.maand.geweigerd->bevindingen;
    if (begin.maand.inWachtrij) {
        setServerStand(ServerStand::InWachtrij);
        keur({});
    }
}

bool DeclaratieSession::teruggestuurd() const
{
    const Declaratie& d = declaratie();
    return (d.status == DeclaratieStatus::AfgekeurdDoorBudgethouder || d.status == DeclaratieStatus::Concept) && !gesloten() && !d.statusReden.isEmpty();
}

void DeclaratieSession::setInWachtrij()
{
    setServerStand(ServerStand::InWachtrij);
    keur({});
    Q_EMIT changed({QString()});
}

void DeclaratieSession::setOnderweg(bool onderweg)
{
    m_weg = onderweg ? Weg::Onderweg : Weg::Hier;
    Q_EMIT changed({QString()});
}

void DeclaratieSession::overgedragen()
{
    m_weg = Weg::Over;
    m_half.reset();
    m_patroon.clear();
    m_reden.clear();
    saved(stand(), m_rijversie, QDateTime::currentDateTime());
    Q_EMIT changed({QString()});
}

std::vector<std::pair<QString, QString>> DeclaratieSession::onleesbareVelden() const
{
    return declaratie().soort == DeclaratieSoort::Factuur ? pgb::onleesbareVelden(draft().factuur) : std::vector<std::pair<QString, QString>>();
}

std::vector<BudgetBeeld> DeclaratieSession::budgetten() const
{
    return budgetBeelden(m_feiten, m_toekenningen, declaratie().regels, draft().periode);
}

const ZorgovereenkomstVersie* DeclaratieSession::versie() const
{
    if (!m_feiten.zorgovereenkomst || m_feiten.zorgovereenkomst->versies.empty())
        return nullptr;
    const ZorgovereenkomstVersie* laatste = versieOp(*m_feiten.zorgovereenkomst, draft().periode.tot);
    return laatste ? laatste : &m_feiten.zorgovereenkomst->versies.back();
}

void DeclaratieSession::zetCel(DeclaratieBlad& blad, const CelWijziging& wijziging) const
{
    Cel& cel = blad.cel(wijziging.plaats);
    const Cel& nieuw = wijziging.cel;
    const bool samen = m_rijen[size_t(wijziging.plaats.rij)].samen();
    const CelPlaats morgen{wijziging.plaats.rij, wijziging.plaats.dag + 1};
    const auto bezoeken = celBezoeken(nieuw);
    if (!nieuw.regels.empty() && (samen || (!nieuw.naMiddernacht.empty() && (!blad.bevat(morgen) || !blad.cel(morgen).leesbaar())))) {
        // A total for all functions has no times to split, and the next day is another month or holds a text: it stays as typed and the list
        // says why.
        std::vector<GetyptBezoek> alles = bezoeken;
        if (!alles.empty() && !nieuw.naMiddernacht.empty())
            alles.back().eind = nieuw.naMiddernacht.front().eind;
        cel = Cel{0, bezoekenTekst(alles), false, {}, {}, cel.budget};
        return;
    }
    // The same value again keeps the visits that stand behind it, unless it names its own.
    if (cel.aantal != nieuw.aantal || cel.tekst != nieuw.tekst || (!nieuw.regels.empty() && celBezoeken(cel) != bezoeken)) {
        const ToekenningId budget = nieuw.leeg() ? ToekenningId() : cel.budget; // what is typed over is paid from the same
        cel = nieuw;
        cel.budget = budget;
    }
    const std::vector<Declaratieregel> verder = nieuw.naMiddernacht;
    cel.naMiddernacht.clear();
    if (verder.empty())
        return;
    Cel& volgende = blad.cel(morgen);
    if (volgende.regels.empty() && volgende.aantal > 0) {
        volgende.regels.emplace_back();
        volgende.regels.back().aantal = volgende.aantal;
    }
    for (const Declaratieregel& regel : verder) {
        volgende.regels.insert(volgende.regels.begin(), regel);
        volgende.aantal += regel.aantal;
    }
    volgende.misschienKlok = false;
}

bool DeclaratieSession::zet(const QString& naam, const std::vector<CelWijziging>& wijzigingen, const QString& sleutel)
{
    if (gesloten())
        return false;
    DeclaratieBlad blad = draft();
    for (const CelWijziging& wijziging : wijzigingen) {
        if (!blad.bevat(wijziging.plaats))
            continue;
        zetCel(blad, wijziging);
    }
    return change(naam, std::move(blad), sleutel);
}

bool DeclaratieSession::zetFactuur(const QString& nummer, std::optional<QDate> datum)
{
    if (gesloten())
        return false;
    DeclaratieBlad blad = draft();
    blad.factuurnummer = nummer.trimmed().left(maxFactuurnummer);
    blad.factuurdatum = datum && datum->isValid() ? datum : std::nullopt;
    return change(tr("factuur"), std::move(blad), QStringLiteral("factuur"));
}

bool DeclaratieSession::zetFactuurTekst(const FactuurTekst& tekst)
{
    if (gesloten())
        return false;
    DeclaratieBlad blad = draft();
    blad.factuur = tekst;
    return change(tr("factuur"), std::move(blad), QStringLiteral("factuur"));
}

Bedrag DeclaratieSession::totaalMet(const std::vector<CelWijziging>& wijzigingen) const
{
    DeclaratieBlad blad = draft();
    for (const CelWijziging& wijziging : wijzigingen) {
        if (blad.bevat(wijziging.plaats))
            blad.cel(wijziging.plaats) = wijziging.cel;
    }
    return totaalVan(regelsVan(blad, m_rijen, m_overeenkomst).regels);
}

void DeclaratieSession::opgeslagen(const Declaratie& vanServer, Stand wat, const QDateTime& wanneer)
{
    Declaratie& d = m_feiten.declaratie;
    const bool wasGesloten = gesloten();
    const bool wasKlaar = d.klaargezetOp.isValid();
    const auto vraag = [this, &d] { return std::tuple(teruggestuurd(), d.statusReden, d.vraagOver); };
    const auto wasVraag = vraag();
    d.id = vanServer.id;
    d.rijversie = vanServer.rijversie;
    d.nummer = vanServer.nummer;
    d.invoerkant = vanServer.invoerkant;
    d.status = vanServer.status;
    d.ingediendOp = vanServer.ingediendOp;
    d.statusSinds = vanServer.statusSinds;
    d.statusReden = vanServer.statusReden;
    d.vraagOver = vanServer.vraagOver;
    d.verwachteBetaaldatum = vanServer.verwachteBetaaldatum;
    d.klaargezetOp = vanServer.klaargezetOp; // what is changed is not finished any more, says the server
    saved(std::move(wat), vanServer.rijversie, wanneer);
    if (gesloten() != wasGesloten)
        keur({});
    if (gesloten() != wasGesloten || d.klaargezetOp.isValid() != wasKlaar || vraag() != wasVraag)
        Q_EMIT changed({QString()});
}

void DeclaratieSession::heropend(DeclaratieId id, qint64 rijversie)
{
    m_feiten.declaratie.id = id;
    m_feiten.declaratie.rijversie = m_rijversie = rijversie;
    m_feiten.declaratie.status = DeclaratieStatus::Concept;
}

void DeclaratieSession::bewaardVoorWeigering(DeclaratieId id, qint64 rijversie, Stand wat)
{
    heropend(id, rijversie);
    saved(std::move(wat), rijversie, QDateTime::currentDateTime());
}

BladSamen DeclaratieSession::vergelijk(const Declaratie& ander) const
{
    return pgb::voegSamen(beginblad(), draft(), bladUit(ander));
}

std::optional<DeclaratieBlad> DeclaratieSession::beginblad() const
{
    return basis() ? std::optional(zonderOnleesbaar(*basis())) : std::nullopt;
}

void DeclaratieSession::voegSamen(const Declaratie& ander, const std::vector<CelPlaats>& vanAnder)
{
    const DeclaratieBlad daar = bladUit(ander);
    BladSamen samen = vergelijk(ander);
    for (const CelPlaats& plaats : vanAnder)
        samen.blad.cel(plaats) = daar.cel(plaats);
    m_feiten.declaratie.id = ander.id;
    m_feiten.declaratie.rijversie = ander.rijversie;
    m_feiten.declaratie.invoerkant = ander.invoerkant;
    m_feiten.declaratie.status = ander.status;
    m_feiten.declaratie.statusReden = ander.statusReden;
    m_feiten.declaratie.vraagOver = ander.vraagOver;
    vervang(daar, std::move(samen.blad), ander.rijversie);
}

void DeclaratieSession::setHalf(CelPlaats plaats, const QString& tekst)
{
    HalveCel half;
    if (!tekst.isEmpty() && !gesloten())
        half = {plaats, tekst.left(maxCelTekst)};
    if (half == m_half)
        return;
    m_half = std::move(half);
    draftChanged(!dirty());
    Q_EMIT alleenHierChanged();
}

void DeclaratieSession::setPatroon(const QString& tekst)
{
    const QString nieuw = gesloten() ? QString() : tekst;
    if (nieuw == m_patroon)
        return;
    m_patroon = nieuw;
    draftChanged(!dirty());
    Q_EMIT alleenHierChanged();
}

void DeclaratieSession::setReden(const QString& tekst)
{
    if (gesloten() || tekst == m_reden)
        return;
    m_reden = tekst;
    draftChanged(!dirty());
    Q_EMIT alleenHierChanged();
}

QByteArray DeclaratieSession::snapshot() const
{
    return writeSnapshot({m_feiten.declaratie.zorgovereenkomst, m_rijversie, draft(), beginblad(), m_half, m_patroon, true, m_reden}, m_rijen);
}

bool DeclaratieSession::restore(const QByteArray& bytes)
{
    const std::optional<DeclaratieSnapshot> gelezen = readSnapshot(bytes, m_rijen);
    if (!gelezen || gesloten() || gelezen->zorgovereenkomst != m_feiten.declaratie.zorgovereenkomst
        || gelezen->blad.periode != draft().periode)
        return false;
    DeclaratieBlad blad = gelezen->blad;
    blad.overig = draft().overig;
    if (!gelezen->metFactuur) {
        blad.factuurnummer = draft().factuurnummer;
        blad.factuurdatum = draft().factuurdatum;
    }
    // A correction or an invoice is sent by the button: what was typed stays, and elsewhere stands what is there by now.
    const bool opKnop = m_sleutel.soort != DraftKey::Soort::Declaratie;
    if (opKnop)
        blad = pgb::voegSamen(gelezen->basis, blad, draft()).blad;
    neemZelfde(blad, draft()); // the journal keeps no rates and amounts, and they are no work
    m_half = gelezen->half;
    m_patroon = gelezen->patroon;
    m_reden = gelezen->reden;
    return zetTerug(tr("Werk van de vorige keer"), std::move(blad), opKnop ? m_rijversie : gelezen->rijversie, gelezen->basis) || m_half || !m_patroon.isEmpty() || !m_reden.isEmpty();
}

QStringList DeclaratieSession::verschil(const DeclaratieBlad& voor, const DeclaratieBlad& na) const
{
    const BladRegels oud = regelsVan(voor, m_rijen, m_overeenkomst);
    const BladRegels nieuw = regelsVan(na, m_rijen, m_overeenkomst);
    QStringList paths;
    if (voor.factuurnummer != na.factuurnummer)
        paths << QStringLiteral(u"factuurnummer");
    if (voor.factuurdatum != na.factuurdatum)
        paths << QStringLiteral(u"factuurdatum");
    if (voor.factuur != na.factuur)
        paths << QStringLiteral(u"factuur");
    const auto betaler = [](const Declaratieregel& a, const Declaratieregel& b) { return a.toekenning == b.toekenning; };
    if (oud.plaatsen != nieuw.plaatsen || !std::equal(oud.regels.begin(), oud.regels.end(), nieuw.regels.begin(), nieuw.regels.end(), betaler))
        return paths << QStringLiteral(u"regels") << QStringLiteral(u"totaal");
    const qsizetype factuur = paths.size();
    for (size_t i = 0; i < oud.regels.size(); ++i) {
        if (oud.regels[i] == nieuw.regels[i])
            continue;
        const QString regel = QStringLiteral(u"regels/%1/").arg(i);
        if (oud.regels[i].tarief != nieuw.regels[i].tarief) // of a ticket
            paths << regel + QStringLiteral(u"tarief");
        paths << regel + QStringLiteral(u"aantal") << regel + QStringLiteral(u"bedrag") << regel + QStringLiteral(u"begin")
              << regel + QStringLiteral(u"eind") << regel + QStringLiteral(u"afgeleid");
    }
    if (paths.size() > factuur)
        paths << QStringLiteral(u"totaal");
    return paths;
}

void DeclaratieSession::afleiden(const QStringList& paths)
{
    m_vanServer.clear();
    maakRecord();
    if (!paths.isEmpty())
        keur(paths);
}

void DeclaratieSession::maakRecord()
{
    m_regels = regelsVan(draft(), m_rijen, m_overeenkomst);
    m_feiten.declaratie.regels = m_regels.regels;
    m_feiten.declaratie.totaal = totaalVan(m_regels.regels);
    m_feiten.declaratie.factuurnummer = draft().factuurnummer;
    m_feiten.declaratie.factuurdatum = draft().factuurdatum;
    if (m_feiten.declaratie.soort == DeclaratieSoort::Factuur)
        m_feiten.declaratie.factuur = factuurVan(draft().factuur);
    m_sommen = sommenVan(draft(), m_rijen, m_regels, m_overeenkomst);
}

} // namespace pgb
