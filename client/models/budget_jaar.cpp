#include "client/models/budget_jaar.h"
#include <algorithm>
#include <set>

namespace pgb {

std::vector<int> budgetJaren(const std::vector<Toekenning>& toekenningen)
{
    std::set<int, std::greater<>> jaren;
    for (const Toekenning& t : toekenningen) {
        for (int jaar = t.periode.van.year(); t.periode.valid() && !t.niveaus.empty() && jaar <= t.periode.tot.year(); ++jaar)
            jaren.insert(jaar);
    }
    return {jaren.begin(), jaren.end()};
}

int beginJaar(const std::vector<int>& jaren, int nu)
{
    const auto gewenst = std::find_if(jaren.begin(), jaren.end(), [nu](int jaar) { return jaar <= nu; });
    return gewenst != jaren.end() ? *gewenst : jaren.empty() ? nu : jaren.back();
}

int jaarVan(const Periode& periode, int nu) { return std::clamp(nu, periode.van.year(), std::max(periode.van.year(), periode.tot.year())); }

} // namespace pgb
