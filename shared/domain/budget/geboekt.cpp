#include "shared/domain/budget/geboekt.h"
#include <algorithm>

namespace pgb {
namespace {

/// Ten years of months: more than any toekenning runs, and a bound for a hostile period.
constexpr size_t mostMonths = 120;

bool isAfgesprokenZorg(DeclaratieSoort soort)
{
    return soort == DeclaratieSoort::GeleverdeZorg || soort == DeclaratieSoort::Maandloon || soort == DeclaratieSoort::Factuur;
}

} // namespace

bool staatOpBudget(DeclaratieStatus status)
{
    using enum DeclaratieStatus;
    return status == Betaalbaar || status == Ingepland || status == Teruggekomen || status == Uitbetaald || status == DeelsUitbetaald || status == Gecorrigeerd;
}

bool isGeboekt(DeclaratieSoort soort, DeclaratieStatus status, Bedrag betaald) { return isAfgesprokenZorg(soort) && (staatOpBudget(status) || betaald > Bedrag{}); }

bool isNogTeBoeken(DeclaratieSoort soort, DeclaratieStatus status, Bedrag betaald)
{
    using enum DeclaratieStatus;
    const bool open = status == TerBeoordeling || status == Ingediend || status == Geparkeerd || status == HandmatigeControle;
    return isAfgesprokenZorg(soort) && open && !isGeboekt(soort, status, betaald);
}

std::vector<Periode> openDagen(const Periode& maand, ZorgovereenkomstId zorgovereenkomst, const std::vector<GeboekteZorg>& geboekt)
{
    std::vector<Periode> uit{maand};
    for (const GeboekteZorg& g : geboekt) {
        if (g.zorgovereenkomst != zorgovereenkomst || !g.periode.overlaps(maand))
            continue;
        std::vector<Periode> rest;
        for (const Periode& deel : uit) {
            for (const Periode& over : {Periode{deel.van, std::min(deel.tot, g.periode.van.addDays(-1))}, Periode{std::max(deel.van, g.periode.tot.addDays(1)), deel.tot}}) {
                if (over.valid())
                    rest.push_back(over);
            }
        }
        uit = std::move(rest);
    }
    return uit;
}

std::vector<Periode> budgetMaanden(const Toekenning& toekenning)
{
    std::vector<Periode> uit;
    Periode maand = Periode::maandVan(toekenning.periode.van);
    for (; uit.size() < mostMonths && maand.valid() && maand.van <= toekenning.periode.tot; maand = Periode::maandVan(maand.tot.addDays(1)))
        uit.push_back({std::max(maand.van, toekenning.periode.van), std::min(maand.tot, toekenning.periode.tot)});
    return uit;
}

std::vector<Periode> openDagen(const Toekenning& toekenning, ZorgovereenkomstId zorgovereenkomst, const std::vector<GeboekteZorg>& geboekt)
{
    std::vector<Periode> uit;
    for (const Periode& maand : budgetMaanden(toekenning)) {
        const std::vector<Periode> open = openDagen(maand, zorgovereenkomst, geboekt);
        uit.insert(uit.end(), open.begin(), open.end());
    }
    return uit;
}

} // namespace pgb
