#include "shared/domain/zorgovereenkomst/werk_vervolg.h"
#include <algorithm>

namespace pgb {

bool volgtOp(const Toekenning& voor, const Toekenning& na)
{
    return voor.wet == na.wet && voor.verstrekker == na.verstrekker && na.periode.van > voor.periode.tot;
}

std::vector<std::optional<size_t>> eerderWerk(const std::vector<Werkafspraak>& was, const std::vector<Werkafspraak>& wordt)
{
    std::vector<std::optional<size_t>> uit(wordt.size());
    std::vector<bool> gebruikt(was.size());
    const auto paar = [&](bool eenheid, bool toekenning) {
        for (size_t i = 0; i < wordt.size(); ++i) {
            for (size_t j = 0; j < was.size() && !uit[i]; ++j) {
                const Werkafspraak& a = was[j];
                const Werkafspraak& b = wordt[i];
                const bool zelfde = a.functieCode == b.functieCode && (!eenheid || a.eenheid == b.eenheid) && (!toekenning || a.toekenning == b.toekenning);
                if (!zelfde || gebruikt[j])
                    continue;
                uit[i] = j;
                gebruikt[j] = true;
            }
        }
    };
    for (const auto& [eenheid, toekenning] : {std::pair(true, true), std::pair(true, false), std::pair(false, true), std::pair(false, false)})
        paar(eenheid, toekenning);
    return uit;
}

} // namespace pgb
