#include "client/state/correctie_gateway.h"
#include "shared/domain/declaratie/bedragen.h"
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
    auto tie() const { return std::tie(datum, functieCode, eenheid, tot); }
    bool operator<(const CorrectieCel& o) const { return tie() < o.tie(); }
};
using Cellen = std::map<CorrectieCel, std::vector<Declaratieregel>>;

Cellen cellenVan(const std::vector<Declaratieregel>& regels)
{
    Cellen cellen;
    for (const Declaratieregel& regel : regels) {
        const Periode maand = Periode::maandVan(regel.datum); // a wage of a part of it stands on another day
        const bool loon = regel.eenheid == Eenheid::Maand;
        cellen[{loon ? maand.van : regel.datum, regel.functieCode, regel.eenheid, loon ? maand.tot : regel.tot}].push_back(regel);
    }
    return cellen;
}

bool isAlleenBedrag(const CorrectieCel& cel) { return cel.eenheid == Eenheid::Maand || cel.functieCode == kostenFunctie(); }

/// The same quantities at the same times; a rate or an amount is no part of what is typed.
bool zelfde(const std::vector<Declaratieregel>& a, const std::vector<Declaratieregel>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Declaratieregel& x, const Declaratieregel& y) { return x.aantal == y.aantal && x.begin == y.begin && x.eind == y.eind; });
}

Tarief tariefVoor(const std::vector<Declaratieregel>& betaald, const Declaratieregel& regel)
{
    const auto gelijk = std::find_if(betaald.begin(), betaald.end(), [&](const Declaratieregel& r) { return r.functieCode == regel.functieCode && r.eenheid == regel.eenheid; });
    return gelijk == betaald.end() ? regel.tarief : gelijk->tarief;
}

} // namespace

std::vector<Declaratieregel> gevraagdeRegels(const std::vector<Declaratieregel>& betaald, const std::vector<Declaratieregel>& nu)
{
    const Cellen was = cellenVan(betaald);
    std::vector<Declaratieregel> uit;
    for (const auto& [cel, regels] : cellenVan(nu)) {
        const auto oud = was.find(cel);
        if (oud != was.end() && zelfde(oud->second, regels)) {
            uit.insert(uit.end(), oud->second.begin(), oud->second.end());
            continue;
        }
        for (Declaratieregel regel : regels) {
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

std::vector<Correctieverschil> correctieVerschillen(const std::vector<Declaratieregel>& betaald, const std::vector<Declaratieregel>& nu)
{
    Cellen was = cellenVan(betaald);
    Cellen wordt = cellenVan(nu);
    for (const auto& [cel, regels] : was)
        wordt[cel]; // also what is taken away whole
    std::vector<Correctieverschil> uit;
    for (const auto& [cel, regels] : wordt) {
        const std::vector<Declaratieregel>& oud = was[cel];
        if (zelfde(oud, regels))
            continue;
        Correctieverschil verschil{cel.datum, cel.functieCode, cel.eenheid, 0, 0, {}, {}, cel.tot};
        for (const Declaratieregel& regel : oud) {
            verschil.was += regel.aantal;
            verschil.bedrag -= regel.bedrag;
        }
        std::vector<Declaratieregel> straks = regels;
        for (Declaratieregel& regel : straks) {
            regel.tarief = tariefVoor(betaald, regel);
            verschil.wordt += regel.aantal;
        }
        berekenBedragen(straks);
        verschil.bedrag += totaalVan(straks);
        uit.push_back(verschil);
    }
    return uit;
}

bool teltAlsCorrectie(const Declaratie& d)
{
    using enum DeclaratieStatus;
    const DeclaratieStatus s = d.status;
    return s == Ingediend || s == Geparkeerd || s == HandmatigeControle || s == Betaalbaar || s == Ingepland || s == Teruggekomen || isTeCorrigeren(s, d.betaald);
}

} // namespace pgb
