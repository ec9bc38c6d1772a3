#include "shared/domain/declaratie/nieuw_tarief.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/declaratie/bedragen.h"
#include <algorithm>

namespace pgb {
namespace {

bool past(const Werkafspraak& werk, const Declaratieregel& regel) { return werk.functieCode == regel.functieCode && werk.eenheid == regel.eenheid && werk.tarief; }

/// Of which moments the line was under this version; empty = not at its rate.
std::vector<Moment> momentenIn(const ZorgovereenkomstInhoud& inhoud, const Declaratieregel& regel)
{
    for (const Werkafspraak& werk : inhoud.werkafspraken) {
        std::vector<Moment> uit = past(werk, regel) ? momentenVan(werk, regel.dagen(), regel.tarief) : std::vector<Moment>();
        if (!uit.empty())
            return uit;
    }
    return {};
}

bool isKilometer(const Declaratieregel& regel) { return regel.functieCode == reiskostenFunctie() && regel.eenheid == Eenheid::Kilometer; }

bool begonnen(const ZorgovereenkomstVersie& versie, const Declaratieregel& regel)
{
    return wasGoedgekeurd(versie.status) && versie.inhoud.ingangsdatum.isValid() && versie.inhoud.ingangsdatum <= regel.datum;
}

/// Under the last version that had been approved by then and agreed on its rate, else under the last at all.
std::vector<Moment> momentenToen(const Zorgovereenkomst& zorgovereenkomst, const Declaratieregel& regel, const QDateTime& toen)
{
    for (const bool alleenToen : {true, false}) {
        for (auto versie = zorgovereenkomst.versies.rbegin(); versie != zorgovereenkomst.versies.rend(); ++versie) {
            if (!begonnen(*versie, regel) || (alleenToen && !(toen.isValid() && wasGoedgekeurdOp(*versie, toen))))
                continue;
            if (std::vector<Moment> uit = momentenIn(versie->inhoud, regel); !uit.empty())
                return uit;
        }
    }
    return {};
}

/// What was agreed for that moment now; a day of the calendar goes by its date, and so does an evening that has no rate any more.
std::optional<Tarief> alsNu(const Werkafspraak& werk, const Declaratieregel& regel, Moment moment)
{
    const bool blijft = isKeuze(moment) || regel.isPeriodetotaal();
    const std::optional<Tarief> zelfde = blijft ? tariefBij(werk, moment) : std::nullopt;
    return zelfde ? zelfde : tariefOp(werk, regel.dagen());
}

/// In the hands of who pays it (domain 7.7): what its lines were held against then stays true of it.
bool ligtBijBetaler(const Declaratie& declaratie)
{
    using S = DeclaratieStatus;
    const S s = declaratie.status;
    return declaratie.ingediendOp.isValid() && s != S::Concept && s != S::TerBeoordeling && s != S::AfgekeurdDoorBudgethouder;
}

} // namespace

const Werkafspraak* afspraakVan(const ZorgovereenkomstInhoud& inhoud, const Declaratieregel& regel)
{
    const Werkafspraak* uit = nullptr;
    const auto waarde = [&](const Werkafspraak& werk) { return (isAfgesproken(werk, regel.dagen(), regel.tarief) ? 2 : 0) + int(werk.toekenning == regel.toekenning); };
    for (const Werkafspraak& werk : inhoud.werkafspraken) {
        if (past(werk, regel) && (!uit || waarde(*uit) <= waarde(werk)))
            uit = &werk;
    }
    return uit;
}

bool wasAfgesprokenOp(const Zorgovereenkomst& zorgovereenkomst, const Declaratieregel& regel, const QDateTime& moment)
{
    return std::any_of(zorgovereenkomst.versies.begin(), zorgovereenkomst.versies.end(), [&](const ZorgovereenkomstVersie& v) {
        const bool past = isKilometer(regel) ? v.inhoud.reiskostenTarief && regel.tarief <= *v.inhoud.reiskostenTarief : !momentenIn(v.inhoud, regel).empty();
        return past && begonnen(v, regel) && wasGoedgekeurdOp(v, moment);
    });
}

bool klopteBijIndienen(const Declaratie& declaratie, const Zorgovereenkomst& zorgovereenkomst, const Declaratieregel& regel)
{
    return ligtBijBetaler(declaratie) && wasAfgesprokenOp(zorgovereenkomst, regel, declaratie.ingediendOp);
}

std::optional<Tariefmoment> momentVan(const Zorgovereenkomst& zorgovereenkomst, const Declaratieregel& regel)
{
    const ZorgovereenkomstVersie* nu = versieOp(zorgovereenkomst, regel.datum);
    std::vector<Moment> uit = nu ? momentenIn(nu->inhoud, regel) : std::vector<Moment>();
    if (uit.empty())
        uit = momentenToen(zorgovereenkomst, regel, {});
    for (auto versie = zorgovereenkomst.versies.rbegin(); uit.empty() && versie != zorgovereenkomst.versies.rend(); ++versie) // declared while it is looked at
        uit = momentenIn(versie->inhoud, regel);
    return uit.empty() ? std::nullopt : uit.front();
}

std::optional<Tariefmoment> gekozenMoment(const Zorgovereenkomst& zorgovereenkomst, const Declaratieregel& regel)
{
    const Moment moment = momentVan(zorgovereenkomst, regel);
    return isKeuze(moment) ? moment : std::nullopt;
}

bool heeftAfwijkendTarief(const Zorgovereenkomst& zorgovereenkomst, const Declaratieregel& regel)
{
    const ZorgovereenkomstVersie* versie = versieOp(zorgovereenkomst, regel.datum);
    const Werkafspraak* werk = versie ? afspraakVan(versie->inhoud, regel) : nullptr;
    return werk && !werk->afwijkendeTarieven.empty();
}

bool isOoitAfgesproken(const Zorgovereenkomst& zorgovereenkomst, const Declaratieregel& regel)
{
    return !momentenToen(zorgovereenkomst, regel, {}).empty();
}

namespace {

/// Of a kilometer that some version agreed on.
std::optional<Tarief> nieuwKilometertarief(const Declaratieregel& regel, const Zorgovereenkomst& zorgovereenkomst)
{
    const ZorgovereenkomstVersie* versie = versieOp(zorgovereenkomst, regel.datum);
    const bool afgesproken = std::any_of(zorgovereenkomst.versies.begin(), zorgovereenkomst.versies.end(),
                                         [&](const ZorgovereenkomstVersie& v) { return begonnen(v, regel) && v.inhoud.reiskostenTarief == regel.tarief; });
    return versie && afgesproken && versie->inhoud.reiskostenTarief != regel.tarief ? versie->inhoud.reiskostenTarief : std::nullopt;
}

} // namespace

bool neemNieuweTarieven(std::vector<Declaratieregel>& regels, const Zorgovereenkomst& zorgovereenkomst, const QDateTime& toen)
{
    bool anders = false;
    for (Declaratieregel& regel : regels) {
        const std::optional<Tarief> nieuw = isKilometer(regel) ? nieuwKilometertarief(regel, zorgovereenkomst) : nieuwTarief(regel, zorgovereenkomst, toen);
        anders = anders || nieuw;
        regel.tarief = nieuw.value_or(regel.tarief);
    }
    if (anders)
        berekenBedragen(regels);
    return anders;
}

std::optional<Tarief> nieuwTarief(const Declaratieregel& regel, const Zorgovereenkomst& zorgovereenkomst, const QDateTime& toen)
{
    const ZorgovereenkomstVersie* versie = versieOp(zorgovereenkomst, regel.datum);
    if (!versie || versieOp(zorgovereenkomst, regel.dagen().tot) != versie) // a total has one rate: whoever knows the days splits it
        return std::nullopt;
    const Werkafspraak* werk = afspraakVan(versie->inhoud, regel);
    if (!werk || (!toen.isValid() && isAfgesproken(*werk, regel.dagen(), regel.tarief)))
        return std::nullopt;
    const std::vector<Moment> momenten = momentenToen(zorgovereenkomst, regel, toen);
    if (momenten.empty())
        return std::nullopt;
    const std::optional<Tarief> uit = alsNu(*werk, regel, momenten.front());
    // By the date it is clear; of evening and night at one rate that differ now, nobody knows which it was.
    const bool twijfel = isKeuze(momenten.front()) && std::any_of(momenten.begin(), momenten.end(), [&](Moment m) { return alsNu(*werk, regel, m) != uit; });
    return twijfel || uit == regel.tarief ? std::nullopt : uit;
}

} // namespace pgb
