#include "shared/domain/declaratie/correctie.h"
#include "shared/domain/declaratie/bedragen.h"
#include "shared/domain/declaratie/nieuw_tarief.h"
#include "shared/domain/declaratie/totalen.h"
#include <algorithm>
#include <map>

namespace pgb {
namespace {

bool zelfde(const Declaratieregel& a, const Declaratieregel& b)
{
    return a.datum == b.datum && a.tot == b.tot && a.functieCode == b.functieCode && a.toekenning == b.toekenning && a.eenheid == b.eenheid && a.aantal == b.aantal
        && a.tarief == b.tarief && a.begin == b.begin && a.eind == b.eind && a.locatie == b.locatie && a.ritMinuten == b.ritMinuten;
}

Declaratieregel terug(Declaratieregel regel)
{
    regel.aantal = -regel.aantal;
    regel.bedrag = -regel.bedrag;
    return regel;
}

/// Takes one line like this out, of visits that differ in a cent the one with its amount; false when there is none.
bool haalUit(std::vector<Declaratieregel>& regels, const Declaratieregel& regel)
{
    auto gevonden = std::find_if(regels.begin(), regels.end(), [&](const Declaratieregel& r) { return zelfde(r, regel) && r.bedrag == regel.bedrag; });
    if (gevonden == regels.end())
        gevonden = std::find_if(regels.begin(), regels.end(), [&](const Declaratieregel& r) { return zelfde(r, regel); });
    if (gevonden == regels.end())
        return false;
    regels.erase(gevonden);
    return true;
}

/// Lines of one day: what stays as it was paid, what goes and what comes.
struct Dagcorrectie {
    std::vector<Declaratieregel> blijft, weg, nieuw;

    /// What stays and what comes are not what the day comes to, rounded once: all of it is taken back and put in place anew.
    void rondAf()
    {
        berekenBedragen(nieuw);
        if (weg.empty() && nieuw.empty())
            return;
        std::vector<Declaratieregel> heel = blijft;
        heel.insert(heel.end(), nieuw.begin(), nieuw.end());
        const Bedrag som = totaalVan(heel);
        berekenBedragen(heel);
        if (totaalVan(heel) == som)
            return;
        weg.insert(weg.end(), blijft.begin(), blijft.end());
        nieuw = std::move(heel);
        blijft.clear();
    }
};

} // namespace

Correctiewijze correctiewijzeVan(const Declaratie& d)
{
    if (d.soort == DeclaratieSoort::Correctie || naarBudgethouder(d.soort) || maaktSysteem(d.soort))
        return Correctiewijze::Geen;
    const bool totalen = std::any_of(d.regels.begin(), d.regels.end(), [](const Declaratieregel& r) { return r.isPeriodetotaal(); });
    return totalen || isBedragsoort(d.soort) || d.soort == DeclaratieSoort::Reiskosten ? Correctiewijze::PerRegel : Correctiewijze::Blad;
}

bool kanCorrigeren(const Declaratie& d, const Bevoegd& lezer)
{
    return isTeCorrigeren(d.status, d.betaald) && correctiewijzeVan(d) != Correctiewijze::Geen && invoerkantVan(lezer.rol())
        && lezer.mag(Handeling::DeclaratieInvoeren, d.budgethouder);
}

std::vector<Declaratieregel> correctieRegels(const std::vector<Declaratieregel>& was, const std::vector<Declaratieregel>& wordt)
{
    std::map<Dagsleutel, Dagcorrectie> dagen;
    for (const Declaratieregel& regel : wordt) {
        if (regel.aantal != 0)
            dagen[dagsleutelVan(regel)].nieuw.push_back(regel);
    }
    for (const Declaratieregel& regel : was) {
        Dagcorrectie& dag = dagen[dagsleutelVan(regel)];
        (haalUit(dag.nieuw, regel) ? dag.blijft : dag.weg).push_back(regel);
    }
    std::vector<Declaratieregel> uit;
    for (auto& [sleutel, dag] : dagen) {
        dag.rondAf();
        std::transform(dag.weg.begin(), dag.weg.end(), std::back_inserter(uit), terug);
    }
    for (const auto& [sleutel, dag] : dagen)
        uit.insert(uit.end(), dag.nieuw.begin(), dag.nieuw.end());
    std::stable_sort(uit.begin(), uit.end(), [](const Declaratieregel& a, const Declaratieregel& b) { return a.datum < b.datum; });
    return uit;
}

std::vector<Declaratieregel> naCorrecties(std::vector<Declaratieregel> was, const std::vector<std::vector<Declaratieregel>>& correcties)
{
    for (const std::vector<Declaratieregel>& correctie : correcties) {
        for (const Declaratieregel& regel : correctie) {
            if (regel.aantal >= 0)
                was.push_back(regel);
            else
                haalUit(was, terug(regel));
        }
    }
    std::stable_sort(was.begin(), was.end(), [](const Declaratieregel& a, const Declaratieregel& b) { return a.datum < b.datum; });
    return was;
}

bool pastOp(std::vector<Declaratieregel> stand, const std::vector<Declaratieregel>& correctie)
{
    return std::all_of(correctie.begin(), correctie.end(), [&](const Declaratieregel& regel) { return regel.aantal >= 0 || haalUit(stand, terug(regel)); });
}

bool vraagtTweedePaarOgen(const ParameterTabel& tabel, const Declaratie& declaratie, QDate vandaag)
{
    if (declaratie.soort != DeclaratieSoort::Correctie)
        return false;
    const std::optional<Bedrag> bedrag = tabel.bedrag(u"correctieTweedePaarOgenBedrag", std::nullopt, {}, vandaag);
    const std::optional<qint64> maanden = tabel.getal(u"correctieTweedePaarOgenMaanden", std::nullopt, {}, vandaag);
    if (!bedrag || !maanden || *maanden > 1200)
        return true;
    const BetaaldEnTerug som = betaaldEnTerug(declaratie.regels);
    return std::max(som.betaald, som.terug) > *bedrag || declaratie.periode.tot.addMonths(int(*maanden)) < vandaag;
}

std::vector<Declaratieregel> metNieuwTarief(std::vector<Declaratieregel> regels, const Zorgovereenkomst& zorgovereenkomst, const QDateTime& toen)
{
    for (Declaratieregel& regel : regels) {
        const ZorgovereenkomstVersie* versie = versieOp(zorgovereenkomst, regel.datum);
        if (!versie || versieOp(zorgovereenkomst, regel.dagen().tot) != versie)
            continue;
        const Werkafspraak* werk = afspraakVan(versie->inhoud, regel);
        const std::optional<Tarief> nieuw = nieuwTarief(regel, zorgovereenkomst, toen);
        if (nieuw)
            regel.tarief = *nieuw;
        else if (werk && !isOoitAfgesproken(zorgovereenkomst, regel))
            regel.tarief = tariefOp(*werk, regel.dagen()).value_or(regel.tarief);
        if (regel.functieCode == reiskostenFunctie() && regel.eenheid == Eenheid::Kilometer && versie->inhoud.reiskostenTarief)
            regel.tarief = *versie->inhoud.reiskostenTarief;
    }
    berekenBedragen(regels);
    return regels;
}

bool isTeruggevorderd(const Declaratie& declaratie)
{
    return declaratie.soort == DeclaratieSoort::Correctie && declaratie.status == DeclaratieStatus::Uitbetaald && declaratie.totaal < Bedrag{};
}

} // namespace pgb
