#include "client/state/correctie_gateway.h"
#include "shared/domain/declaratie/bedragen.h"
#include "shared/domain/declaratie/nieuw_tarief.h"
#include <algorithm>
#include <map>
#include <set>

namespace pgb {
namespace {

struct CorrectieCel {
    QDate datum;
    QString functieCode;
    Eenheid eenheid = Eenheid::Uur;
    QDate tot = {};
    std::optional<Tariefmoment> moment = {};
    auto tie() const { return std::tie(datum, functieCode, eenheid, tot, moment); }
    bool operator<(const CorrectieCel& o) const { return tie() < o.tie(); }
};
using Cellen = std::map<CorrectieCel, std::vector<Declaratieregel>>;

Cellen cellenVan(const std::vector<Declaratieregel>& regels, const Zorgovereenkomst& zorgovereenkomst = {})
{
    Cellen cellen;
    for (const Declaratieregel& regel : regels) {
        const Periode maand = Periode::maandVan(regel.datum); // a wage of a part of it stands on another day
        const bool loon = regel.eenheid == Eenheid::Maand;
        cellen[{loon ? maand.van : regel.datum, regel.functieCode, regel.eenheid, loon ? maand.tot : regel.tot, gekozenMoment(zorgovereenkomst, regel)}].push_back(regel);
    }
    return cellen;
}

bool isAlleenBedrag(const CorrectieCel& cel) { return cel.eenheid == Eenheid::Maand || cel.functieCode == kostenFunctie() || isKaartje(cel.functieCode, cel.eenheid); }

/// The same quantities at the same times; a rate or an amount is no part of what is typed, but the price of a ticket is.
bool zelfde(const std::vector<Declaratieregel>& a, const std::vector<Declaratieregel>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Declaratieregel& x, const Declaratieregel& y) { return x.aantal == y.aantal && x.begin == y.begin && x.eind == y.eind && (x.tarief == y.tarief || !isKaartje(x)); });
}

Tarief tariefVoor(const std::vector<Declaratieregel>& betaald, const Declaratieregel& regel, const Zorgovereenkomst& zorgovereenkomst)
{
    if (heeftAfwijkendTarief(zorgovereenkomst, regel))
        return regel.tarief;
    const auto gelijk = std::find_if(betaald.begin(), betaald.end(), [&](const Declaratieregel& r) { return r.functieCode == regel.functieCode && r.eenheid == regel.eenheid; });
    return gelijk == betaald.end() ? regel.tarief : gelijk->tarief;
}

} // namespace

std::vector<Declaratieregel> gevraagdeRegels(const std::vector<Declaratieregel>& betaald, const std::vector<Declaratieregel>& nu, const Zorgovereenkomst& zorgovereenkomst)
{
    const Cellen was = cellenVan(betaald, zorgovereenkomst);
    std::vector<Declaratieregel> uit;
    for (const auto& [cel, regels] : cellenVan(nu, zorgovereenkomst)) {
        const auto oud = was.find(cel);
        if (oud != was.end() && zelfde(oud->second, regels)) {
            uit.insert(uit.end(), oud->second.begin(), oud->second.end());
            continue;
        }
        for (Declaratieregel regel : regels) {
            if (!isKaartje(cel.functieCode, cel.eenheid) && !cel.moment)
                regel.tarief = {};
            regel.toekenning = {};
            regel.bedrag = {};
            uit.push_back(regel);
        }
    }
    return uit;
}

std::vector<Correctieverschil> correctieVerschillen(const Declaratie& correctie)
{
    std::vector<Correctieverschil> uit;
    for (const auto& [cel, regels] : cellenVan(correctie.regels)) {
        Correctieverschil verschil{cel.datum, cel.functieCode, cel.eenheid, 0, 0, {}, {}, cel.tot};
        std::set<Tarief> was, wordt;
        std::pair<Bedrag, Bedrag> bedragen;
        for (const Declaratieregel& regel : regels) {
            const bool terug = regel.aantal < 0;
            if (terug)
                bedragen.first -= regel.bedrag;
            else
                bedragen.second += regel.bedrag;
            (terug ? verschil.was : verschil.wordt) += std::abs(regel.aantal);
            (terug ? was : wordt).insert(regel.tarief);
            verschil.bedrag += regel.bedrag;
        }
        if (isAlleenBedrag(cel))
            verschil.bedragen = bedragen;
        else if (verschil.was == verschil.wordt && was.size() == 1 && wordt.size() == 1)
            verschil.tarieven = {*was.begin(), *wordt.begin()};
        uit.push_back(verschil);
    }
    return uit;
}

std::vector<Correctieverschil> correctieVerschillen(const std::vector<Declaratieregel>& betaald, const std::vector<Declaratieregel>& nu, const Zorgovereenkomst& zorgovereenkomst)
{
    Cellen was = cellenVan(betaald, zorgovereenkomst);
    Cellen wordt = cellenVan(nu, zorgovereenkomst);
    for (const auto& [cel, regels] : was)
        wordt[cel]; // also what is taken away whole
    std::vector<Correctieverschil> uit;
    for (const auto& [cel, regels] : wordt) {
        const std::vector<Declaratieregel>& oud = was[cel];
        if (zelfde(oud, regels))
            continue;
        Correctieverschil verschil{cel.datum, cel.functieCode, cel.eenheid, 0, 0, {}, {}, cel.tot};
        verschil.moment = cel.moment;
        for (const Declaratieregel& regel : oud) {
            verschil.was += regel.aantal;
            verschil.bedrag -= regel.bedrag;
        }
        std::vector<Declaratieregel> straks = regels;
        for (Declaratieregel& regel : straks) {
            if (!isKaartje(cel.functieCode, cel.eenheid))
                regel.tarief = tariefVoor(betaald, regel, zorgovereenkomst);
            verschil.wordt += regel.aantal;
        }
        berekenBedragen(straks);
        if (isKaartje(cel.functieCode, cel.eenheid))
            verschil.bedragen = {-verschil.bedrag, totaalVan(straks)};
        verschil.bedrag += totaalVan(straks);
        uit.push_back(verschil);
    }
    return uit;
}

std::optional<BijlageSoort> bewijsVan(const Declaratie& origineel, const std::vector<Declaratieregel>& wordt)
{
    const bool kaartje = std::any_of(wordt.begin(), wordt.end(), [](const Declaratieregel& r) { return isKaartje(r); });
    if (kaartje)
        return BijlageSoort::Vervoersbewijs;
    return origineel.soort == DeclaratieSoort::BijkomendeZorgkosten ? std::optional(BijlageSoort::Bon) : std::nullopt;
}

bool teltAlsCorrectie(const Declaratie& d)
{
    using enum DeclaratieStatus;
    const DeclaratieStatus s = d.status;
    return s == Ingediend || s == Geparkeerd || s == HandmatigeControle || s == Betaalbaar || s == Ingepland || s == Teruggekomen || isTeCorrigeren(s, d.betaald);
}

} // namespace pgb
