#include "shared/domain/declaratie/correctie.h"
#include "shared/domain/declaratie/totalen.h"
#include <algorithm>

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

/// Takes one line like this out; false when there is none.
bool haalUit(std::vector<Declaratieregel>& regels, const Declaratieregel& regel)
{
    const auto gevonden = std::find_if(regels.begin(), regels.end(), [&](const Declaratieregel& r) { return zelfde(r, regel); });
    if (gevonden == regels.end())
        return false;
    regels.erase(gevonden);
    return true;
}

} // namespace

std::vector<Declaratieregel> correctieRegels(const std::vector<Declaratieregel>& was, const std::vector<Declaratieregel>& wordt)
{
    std::vector<Declaratieregel> nieuw = wordt;
    std::vector<Declaratieregel> uit;
    for (const Declaratieregel& regel : was) {
        if (!haalUit(nieuw, regel))
            uit.push_back(terug(regel));
    }
    for (Declaratieregel& regel : nieuw) {
        if (regel.aantal == 0)
            continue;
        regel.bedrag = regelBedrag(regel);
        uit.push_back(regel);
    }
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

std::vector<Declaratieregel> metNieuwTarief(std::vector<Declaratieregel> regels, const Zorgovereenkomst& zorgovereenkomst)
{
    for (Declaratieregel& regel : regels) {
        const ZorgovereenkomstVersie* versie = versieOp(zorgovereenkomst, regel.datum);
        if (!versie || versieOp(zorgovereenkomst, regel.dagen().tot) != versie) // a total has one rate: whoever knows the days splits it
            continue;
        // A function may stand in several afspraken: a line that one of them fits is right (DC-021).
        const Werkafspraak* nieuw = nullptr;
        for (const Werkafspraak& afspraak : versie->inhoud.werkafspraken) {
            const bool past = afspraak.functieCode == regel.functieCode && afspraak.eenheid == regel.eenheid && afspraak.tarief;
            if (past && (!nieuw || *afspraak.tarief == regel.tarief))
                nieuw = &afspraak;
        }
        if (nieuw)
            regel.tarief = *nieuw->tarief;
        if (regel.functieCode == reiskostenFunctie() && regel.eenheid == Eenheid::Kilometer && versie->inhoud.reiskostenTarief)
            regel.tarief = *versie->inhoud.reiskostenTarief;
        regel.bedrag = regelBedrag(regel);
    }
    return regels;
}

bool isTeruggevorderd(const Declaratie& declaratie)
{
    return declaratie.soort == DeclaratieSoort::Correctie && declaratie.status == DeclaratieStatus::Uitbetaald && declaratie.totaal < Bedrag{};
}

} // namespace pgb
