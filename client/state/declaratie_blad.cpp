#include "client/state/declaratie_blad.h"
#include "shared/base/duur.h"
#include "shared/domain/budget/prognose.h"
#include "shared/domain/declaratie/bedragen.h"
#include "shared/domain/declaratie/verdeling.h"
#include "shared/domain/zorgovereenkomst/tariefmoment.h"
#include <algorithm>

namespace pgb {
namespace {

const Werkafspraak* vindAfspraak(const ZorgovereenkomstVersie& versie, const BladRij& rij)
{
    const auto& lijst = versie.inhoud.werkafspraken;
    const auto gevonden = std::find_if(lijst.begin(), lijst.end(), [&](const Werkafspraak& w) {
        return w.functieCode == rij.functieCode && w.eenheid == rij.eenheid;
    });
    return gevonden == lijst.end() ? nullptr : &*gevonden;
}

std::optional<RegelAfspraak> afspraakIn(const ZorgovereenkomstVersie& versie, const BladRij& rij, QDate dag)
{
    if (rij.reiskosten()) {
        const bool afgesproken = rij.bedrag() ? versie.inhoud.reiskosten == ReiskostenSoort::OpenbaarVervoer : versie.inhoud.reiskostenTarief.has_value();
        if (!afgesproken)
            return std::nullopt;
        const auto& lijst = versie.inhoud.werkafspraken;
        const ToekenningId eerste = lijst.empty() ? ToekenningId() : lijst.front().toekenning;
        return RegelAfspraak{rij.bedrag() ? Tarief() : *versie.inhoud.reiskostenTarief, eerste};
    }
    const Werkafspraak* afspraak = vindAfspraak(versie, rij);
    const std::optional<Tarief> tarief = !afspraak ? std::nullopt : rij.moment ? tariefBij(*afspraak, rij.moment) : tariefOp(*afspraak, {dag, dag});
    return tarief ? std::optional(RegelAfspraak{*tarief, afspraak->toekenning}) : std::nullopt;
}

BladRij& rijVan(std::vector<BladRij>& rijen, const QString& functieCode, Eenheid eenheid)
{
    const auto er = std::find_if(rijen.begin(), rijen.end(), [&](const BladRij& r) { return r.functieCode == functieCode && r.eenheid == eenheid && !r.moment; });
    return er != rijen.end() ? *er : rijen.emplace_back(BladRij{functieCode, eenheid, {}});
}

void voegToe(std::vector<BladRij>& rijen, BladRij rij)
{
    const size_t was = rijen.size();
    BladRij& er = rijVan(rijen, rij.functieCode, rij.eenheid);
    const bool precies = er.afspraak && !er.gemiddeld; // over the days of an earlier version only
    if (precies && rij.afspraak && !rij.gemiddeld)
        *er.afspraak += *rij.afspraak;
    else if (precies || rijen.size() > was)
        er = std::move(rij);
}

/// `dagen`: those of the version; `periode`: those of the sheet.
void voegVersieToe(std::vector<BladRij>& rijen, const ZorgovereenkomstInhoud& inhoud, const Periode& dagen, const Periode& periode)
{
    const bool maand = periode == Periode::maandVan(periode.van);
    for (const Werkafspraak& w : inhoud.werkafspraken) {
        BladRij rij{w.functieCode, w.eenheid, {}};
        if (w.aantalPerWeek > 0 && (w.eenheid == Eenheid::Maand || heeftVasteDagen(inhoud))) {
            rij.afspraak = verwachtAantal(inhoud, w, dagen);
        } else if (w.aantalPerWeek > 0) {
            rij.afspraak = maand ? divideHalfUp(w.aantalPerWeek * 52, 12) : divideHalfUp(w.aantalPerWeek * periode.dagen(), 7);
            rij.gemiddeld = true;
        }
        voegToe(rijen, rij);
        for (const AfwijkendTarief& ander : w.afwijkendeTarieven)
            voegMomentToe(rijen, w.functieCode, w.eenheid, ander.moment);
    }
}

/// The version whose functions a day's total is split over: that of the day, else the last that can.
const ZorgovereenkomstInhoud* verdeelInhoud(const Zorgovereenkomst& zorgovereenkomst, QDate dag)
{
    if (const ZorgovereenkomstVersie* versie = versieOp(zorgovereenkomst, dag); versie && kanVerdelen(versie->inhoud))
        return &versie->inhoud;
    for (auto versie = zorgovereenkomst.versies.rbegin(); versie != zorgovereenkomst.versies.rend(); ++versie) {
        if (kanVerdelen(versie->inhoud))
            return &versie->inhoud;
    }
    return nullptr;
}

bool eenvoudig(const Declaratieregel& regel)
{
    return !regel.begin && !regel.eind && !regel.afgeleid;
}

/// What a cell of its row says of it.
qint64 celAantal(const BladRij& rij, const Declaratieregel& regel)
{
    return rij.bedrag() ? regelBedrag(regel).centen : regel.aantal;
}

void voegReisToe(std::vector<BladRij>& rijen, bool kilometers, bool bedragen)
{
    if (kilometers)
        rijen.push_back({reiskostenFunctie(), Eenheid::Kilometer, {}});
    if (bedragen)
        rijen.push_back({reiskostenFunctie(), Eenheid::Stuk, {}});
}

} // namespace

QString samenFunctie() { return QStringLiteral("SAMEN"); }

DeclaratieBlad::DeclaratieBlad(const Periode& maand, int aantalRijen)
    : periode(maand), rijen(aantalRijen), cellen(size_t(std::max(0, aantalRijen)) * size_t(maand.dagen()))
{
}

Cel leesCel(Eenheid eenheid, const QString& tekst)
{
    const QString kort = tekst.trimmed().left(maxCelTekst);
    Cel cel;
    if (kort.isEmpty())
        return cel;
    if (eenheid == Eenheid::Uur) {
        const auto invoer = duurFromTekst(kort);
        if (invoer) {
            cel.aantal = invoer->duur.minuten;
            cel.misschienKlok = invoer->misschienKlok;
            return cel;
        }
        if (const auto bezoeken = bezoekenFromTekst(kort)) {
            cel.regels = regelsUit(bezoeken->dag);
            cel.naMiddernacht = regelsUit(bezoeken->volgendeDag);
            for (const Declaratieregel& regel : cel.regels)
                cel.aantal += regel.aantal;
            return cel;
        }
    } else if (const auto aantal = aantalHonderdstenFromTekst(kort)) {
        cel.aantal = *aantal;
        return cel;
    }
    cel.tekst = kort;
    return cel;
}

QString celTekst(Eenheid eenheid, const Cel& cel)
{
    if (!cel.leesbaar())
        return cel.tekst;
    if (cel.aantal == 0)
        return {};
    return eenheid == Eenheid::Uur ? duurDecimaal({qint32(cel.aantal)}) : aantalTekst(cel.aantal);
}

std::vector<Declaratieregel> regelsUit(const std::vector<GetyptBezoek>& bezoeken)
{
    std::vector<Declaratieregel> regels;
    for (const GetyptBezoek& bezoek : bezoeken) {
        Declaratieregel regel;
        regel.aantal = bezoek.duur.minuten;
        regel.begin = bezoek.begin;
        regel.eind = bezoek.eind;
        regels.push_back(regel);
    }
    return regels;
}

std::vector<GetyptBezoek> celBezoeken(const Cel& cel)
{
    std::vector<GetyptBezoek> bezoeken;
    const bool tijden = std::any_of(cel.regels.begin(), cel.regels.end(), [](const Declaratieregel& r) { return r.begin && r.eind; });
    if (!tijden && cel.regels.size() < 2)
        return bezoeken;
    for (const Declaratieregel& regel : cel.regels)
        bezoeken.push_back({regel.begin, regel.eind, {qint32(std::clamp<qint64>(regel.aantal, 0, 24 * 60))}});
    return bezoeken;
}

QString celTekst(const BladRij& rij, const Cel& cel)
{
    if (!rij.bedrag() || !cel.leesbaar() || cel.aantal == 0)
        return celTekst(rij.eenheid, cel);
    return bedragTekst({cel.aantal}).remove(QLatin1Char('.'));
}

QString celInvoerTekst(const BladRij& rij, const Cel& cel) { return rij.bedrag() ? celTekst(rij, cel) : celInvoerTekst(rij.eenheid, cel); }

QString celInvoerTekst(Eenheid eenheid, const Cel& cel)
{
    if (const auto bezoeken = celBezoeken(cel); eenheid == Eenheid::Uur && cel.leesbaar() && !bezoeken.empty()) {
        // What an editor cannot take whole stays behind the cell as long as its total does.
        if (const QString tekst = bezoekenTekst(bezoeken); tekst.size() <= maxCelTekst)
            return tekst;
    }
    if (cel.leesbaar() && cel.aantal != 0 && eenheid == Eenheid::Uur && cel.aantal * 100 % 60 != 0)
        return duurKlok({qint32(cel.aantal)});
    return celTekst(eenheid, cel);
}

QString aantalInEenheid(Eenheid eenheid, qint64 aantal)
{
    if (aantal < 0)
        return QLatin1Char('-') + aantalInEenheid(eenheid, aantal == std::numeric_limits<qint64>::min() ? std::numeric_limits<qint64>::max() : -aantal);
    if (eenheid == Eenheid::Uur)
        return duurDecimaal({qint32(std::min<qint64>(aantal, std::numeric_limits<qint32>::max()))});
    const QString getal = aantalTekst(aantal);
    return eenheid == Eenheid::Kilometer ? getal + QStringLiteral(u" km") : getal;
}

QString aantalInRij(const BladRij& rij, qint64 aantal) { return rij.bedrag() ? bedragTekst({aantal}) : aantalInEenheid(rij.eenheid, aantal); }

std::vector<BladRij> bladRijen(const Zorgovereenkomst& zorgovereenkomst, const Periode& periode,
                               const std::vector<Declaratieregel>& regels)
{
    std::vector<BladRij> rijen;
    bool kilometers = false;
    bool bedragen = false;
    std::optional<Eenheid> samen;
    std::vector<std::pair<const ZorgovereenkomstVersie*, Periode>> gelden;
    for (QDate dag = periode.van; dag <= periode.tot; dag = dag.addDays(1)) {
        const ZorgovereenkomstVersie* versie = versieOp(zorgovereenkomst, dag);
        if (versie && !gelden.empty() && gelden.back().first == versie)
            gelden.back().second.tot = dag;
        else if (versie)
            gelden.emplace_back(versie, Periode{dag, dag});
    }
    for (const auto& [versie, dagen] : gelden) {
        voegVersieToe(rijen, versie->inhoud, dagen, periode);
        if (kanVerdelen(versie->inhoud))
            samen = versie->inhoud.werkafspraken.front().eenheid;
        kilometers |= versie->inhoud.reiskosten == ReiskostenSoort::PerKilometer && versie->inhoud.reiskostenTarief;
        bedragen |= versie->inhoud.reiskosten == ReiskostenSoort::OpenbaarVervoer;
    }
    // Without a version in force the rows of the last one are shown: the controles say what is wrong.
    if (gelden.empty() && !zorgovereenkomst.versies.empty()) {
        const ZorgovereenkomstInhoud& inhoud = zorgovereenkomst.versies.back().inhoud;
        const Periode looptijd = looptijdBinnen(inhoud, periode);
        voegVersieToe(rijen, inhoud, looptijd.valid() ? looptijd : periode, periode);
    }
    for (const Declaratieregel& regel : regels) {
        if (regel.functieCode == reiskostenFunctie())
            (isKaartje(regel) ? bedragen : kilometers) = true;
        else if (regel.functieCode == samenFunctie())
            samen = regel.eenheid;
        else
            rijVan(rijen, regel.functieCode, regel.eenheid);
    }
    if (samen)
        rijen.insert(rijen.begin(), {samenFunctie(), *samen, {}});
    voegReisToe(rijen, kilometers, bedragen);
    return rijen;
}

RegelAfspraak afspraakOp(const Zorgovereenkomst& zorgovereenkomst, const BladRij& rij, QDate dag)
{
    if (const ZorgovereenkomstVersie* versie = versieOp(zorgovereenkomst, dag)) {
        if (const auto gevonden = afspraakIn(*versie, rij, dag))
            return *gevonden;
    }
    for (auto versie = zorgovereenkomst.versies.rbegin(); versie != zorgovereenkomst.versies.rend(); ++versie) {
        if (const auto gevonden = afspraakIn(*versie, rij, dag))
            return *gevonden;
    }
    return {};
}

FactuurTekst factuurTekst(const Factuurgegevens& factuur)
{
    const auto tekst = [](const std::optional<Bedrag>& bedrag) { return bedrag ? bedragTekst(*bedrag) : QString(); };
    return {tekst(factuur.totaal), tekst(factuur.btw), factuur.btwId, factuur.kvkNummer, {}};
}

Factuurgegevens factuurVan(const FactuurTekst& tekst)
{
    const auto bedrag = [](const QString& getypt) -> std::optional<Bedrag> {
        const auto gelezen = bedragFromTekst(getypt);
        return gelezen ? std::optional(*gelezen) : std::nullopt;
    };
    Factuurgegevens uit;
    uit.totaal = bedrag(tekst.totaal);
    uit.btw = bedrag(tekst.btw);
    uit.btwId = tekst.btwId.trimmed();
    uit.kvkNummer = tekst.kvkNummer.trimmed();
    return uit;
}

std::vector<std::pair<QString, QString>> onleesbareVelden(const FactuurTekst& tekst)
{
    std::vector<std::pair<QString, QString>> uit;
    if (!tekst.datum.isEmpty())
        uit.emplace_back(QStringLiteral(u"factuurdatum"), tekst.datum);
    if (!tekst.totaal.trimmed().isEmpty() && !bedragFromTekst(tekst.totaal))
        uit.emplace_back(QStringLiteral(u"factuur/totaal"), tekst.totaal);
    if (!tekst.btw.trimmed().isEmpty() && !bedragFromTekst(tekst.btw))
        uit.emplace_back(QStringLiteral(u"factuur/btw"), tekst.btw);
    return uit;
}

DeclaratieBlad zonderOnleesbaar(DeclaratieBlad blad)
{
    for (Cel& cel : blad.cellen) {
        if (!cel.leesbaar())
            cel = Cel();
    }
    for (const auto& [pad, tekst] : onleesbareVelden(blad.factuur))
        (pad == QLatin1String("factuur/totaal") ? blad.factuur.totaal : pad == QLatin1String("factuur/btw") ? blad.factuur.btw : blad.factuur.datum).clear();
    return blad;
}

DeclaratieBlad metHalf(DeclaratieBlad blad, const HalveCel& half)
{
    if (half && blad.bevat(half->first))
        blad.cel(half->first) = Cel{0, half->second, false, {}};
    return blad;
}

DeclaratieBlad bladVan(const Periode& periode, const std::vector<BladRij>& rijen, const Zorgovereenkomst& zorgovereenkomst, const std::vector<Declaratieregel>& regels)
{
    DeclaratieBlad blad(periode, int(rijen.size()));
    for (const Declaratieregel& regel : regels) {
        const int rij = rijVoor(rijen, zorgovereenkomst, regel);
        const qint64 aantal = rij < 0 ? regel.aantal : celAantal(rijen[size_t(rij)], regel);
        const bool toonbaar = aantal >= 0 && aantal <= maxCelAantal;
        if (rij < 0 || !periode.contains(regel.datum) || !toonbaar || regel.isPeriodetotaal()) {
            blad.overig.push_back(regel);
            continue;
        }
        Cel& cel = blad.cel({rij, blad.dagVan(regel.datum)});
        cel.aantal += aantal;
        if (!rijen[size_t(rij)].samen()) // the split follows from its total
            cel.regels.push_back(regel);
    }
    for (Cel& cel : blad.cellen) {
        if (cel.regels.size() == 1 && eenvoudig(cel.regels.front()))
            cel.regels.clear();
    }
    return blad;
}

DeclaratieBlad bladVan(const Periode& periode, const std::vector<BladRij>& rijen, const Zorgovereenkomst& zorgovereenkomst, const Declaratie& declaratie)
{
    DeclaratieBlad blad = bladVan(periode, rijen, zorgovereenkomst, declaratie.regels);
    blad.factuurnummer = declaratie.factuurnummer;
    blad.factuurdatum = declaratie.factuurdatum;
    if (declaratie.soort == DeclaratieSoort::Factuur)
        blad.factuur = factuurTekst(declaratie.factuur);
    return blad;
}

BladRegels regelsVan(const DeclaratieBlad& blad, const std::vector<BladRij>& rijen, const Zorgovereenkomst& zorgovereenkomst)
{
    BladRegels uit;
    const auto voeg = [&](Declaratieregel regel, CelPlaats plaats) {
        uit.regels.push_back(std::move(regel));
        uit.plaatsen.push_back(plaats);
    };
    for (int dag = 1; dag <= blad.dagen(); ++dag) {
        for (int rij = 0; rij < blad.rijen; ++rij) {
            const Cel& cel = blad.cel({rij, dag});
            if (cel.aantal == 0 || !cel.leesbaar())
                continue;
            const QDate datum = blad.datum(dag);
            if (rijen[size_t(rij)].samen()) {
                const ZorgovereenkomstInhoud* inhoud = verdeelInhoud(zorgovereenkomst, datum);
                for (Declaratieregel& regel : inhoud ? verdeelDag(*inhoud, datum, cel.aantal) : std::vector<Declaratieregel>()) {
                    regel.toekenning = cel.budget ? cel.budget : regel.toekenning;
                    voeg(std::move(regel), {rij, dag});
                }
                continue;
            }
            const RegelAfspraak afspraak = afspraakOp(zorgovereenkomst, rijen[size_t(rij)], datum);
            std::vector<Declaratieregel> regels = cel.regels;
            if (regels.empty()) {
                regels.emplace_back();
                regels.back().aantal = rijen[size_t(rij)].bedrag() ? 100 : cel.aantal;
                regels.back().tarief = Tarief::fromCenten(cel.aantal); // of an amount: one ticket at that price
            }
            for (Declaratieregel& regel : regels) {
                regel.datum = datum;
                regel.functieCode = rijen[size_t(rij)].functieCode;
                regel.eenheid = rijen[size_t(rij)].eenheid;
                regel.toekenning = cel.budget ? cel.budget : afspraak.toekenning;
                if (!rijen[size_t(rij)].bedrag())
                    regel.tarief = afspraak.tarief;
                voeg(regel, {rij, dag});
            }
        }
    }
    for (const Declaratieregel& regel : blad.overig)
        voeg(regel, {-1, 0});
    berekenBedragen(uit.regels);
    return uit;
}

} // namespace pgb
