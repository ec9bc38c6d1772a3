#include "shared/domain/budget/geboekt.h"
#include <algorithm>

namespace pgb {
namespace {

/// Ten years of months: more than any toekenning runs, and a bound for a hostile period.
constexpr size_t mostMonths = 120;

} // namespace

bool staatOpBudget(DeclaratieStatus status)
{
    using enum DeclaratieStatus;
    return status == Betaalbaar || status == Ingepland || status == Teruggekomen || status == Uitbetaald || status == DeelsUitbetaald || status == Gecorrigeerd;
}

bool isGeboekt(DeclaratieSoort soort, DeclaratieStatus status, Bedrag betaald)
{
    const bool zorg = soort == DeclaratieSoort::GeleverdeZorg || soort == DeclaratieSoort::Maandloon || soort == DeclaratieSoort::Factuur;
    return zorg && (staatOpBudget(status) || betaald > Bedrag{});
}

bool isGeboekt(const std::vector<GeboekteZorg>& geboekt, ZorgovereenkomstId zorgovereenkomst, const Periode& maand)
{
    return std::any_of(geboekt.begin(), geboekt.end(), [&](const GeboekteZorg& g) { return g.zorgovereenkomst == zorgovereenkomst && g.periode.overlaps(maand); });
}

std::vector<Periode> budgetMaanden(const Toekenning& toekenning)
{
    std::vector<Periode> uit;
    Periode maand = Periode::maandVan(toekenning.periode.van);
    for (; uit.size() < mostMonths && maand.valid() && maand.van <= toekenning.periode.tot; maand = Periode::maandVan(maand.tot.addDays(1)))
        uit.push_back({std::max(maand.van, toekenning.periode.van), std::min(maand.tot, toekenning.periode.tot)});
    return uit;
}

std::vector<Periode> openMaanden(const Toekenning& toekenning, ZorgovereenkomstId zorgovereenkomst, const std::vector<GeboekteZorg>& geboekt)
{
    std::vector<Periode> uit = budgetMaanden(toekenning);
    std::erase_if(uit, [&](const Periode& maand) { return isGeboekt(geboekt, zorgovereenkomst, maand); });
    return uit;
}

} // namespace pgb
