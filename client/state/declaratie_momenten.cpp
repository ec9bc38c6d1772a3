// Rows of evening and night; the sheet itself is in declaratie_blad.cpp.
#include "client/state/declaratie_blad.h"
#include "shared/domain/declaratie/nieuw_tarief.h"
#include <algorithm>

namespace pgb {

void voegMomentToe(std::vector<BladRij>& rijen, const QString& functieCode, Eenheid eenheid, Tariefmoment moment)
{
    const auto hoort = [&](const BladRij& r) { return r.functieCode == functieCode && r.eenheid == eenheid; };
    const bool er = std::any_of(rijen.begin(), rijen.end(), [&](const BladRij& r) { return hoort(r) && r.moment == moment; });
    if (er || !isKeuze(moment))
        return;
    const auto ervoor = std::find_if(rijen.rbegin(), rijen.rend(), [&](const BladRij& r) { return hoort(r) && (!r.moment || *r.moment < moment); });
    BladRij rij{functieCode, eenheid, {}};
    rij.moment = moment;
    rijen.insert(ervoor == rijen.rend() ? rijen.end() : ervoor.base(), std::move(rij));
}

int rijVoor(const std::vector<BladRij>& rijen, const Zorgovereenkomst& zorgovereenkomst, const Declaratieregel& regel)
{
    if (regel.afgeleid && !rijen.empty() && rijen.front().samen() && rijen.front().eenheid == regel.eenheid)
        return 0; // typed once for all functions, and so it stays
    const auto vind = [&](std::optional<Tariefmoment> moment) {
        return std::find_if(rijen.begin(), rijen.end(), [&](const BladRij& r) { return r.functieCode == regel.functieCode && r.eenheid == regel.eenheid && r.moment == moment; });
    };
    const bool momenten = std::any_of(rijen.begin(), rijen.end(), [&](const BladRij& r) { return r.moment && r.functieCode == regel.functieCode; });
    auto rij = momenten ? vind(gekozenMoment(zorgovereenkomst, regel)) : rijen.end();
    if (rij == rijen.end())
        rij = vind({});
    return rij == rijen.end() ? -1 : int(rij - rijen.begin());
}

} // namespace pgb
