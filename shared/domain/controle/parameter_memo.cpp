#include "shared/domain/controle/parameter_memo.h"
#include <algorithm>

namespace pgb {

bool gelijkOverDagen(const ParameterTabel& tabel, std::initializer_list<QLatin1String> keys, QDate eerste, QDate laatste)
{
    if (eerste == laatste)
        return true;
    const auto wisselt = [&](const ParameterWaarde& rij) {
        const bool begint = rij.geldigVan && *rij.geldigVan > eerste && *rij.geldigVan <= laatste;
        const bool eindigt = rij.geldigTot && *rij.geldigTot >= eerste && *rij.geldigTot < laatste;
        return begint || eindigt;
    };
    return std::none_of(tabel.rijen().begin(), tabel.rijen().end(), [&](const ParameterWaarde& rij) {
        return wisselt(rij) && std::any_of(keys.begin(), keys.end(), [&](QLatin1String key) { return rij.key == key; });
    });
}

} // namespace pgb
