#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include <algorithm>

namespace pgb {

const ZorgovereenkomstVersie* huidigeVersie(const Zorgovereenkomst& zorgovereenkomst)
{
    const auto& versies = zorgovereenkomst.versies;
    const auto staat = std::find_if(versies.rbegin(), versies.rend(), [](const ZorgovereenkomstVersie& v) {
        return v.status != ZorgovereenkomstStatus::Ingetrokken && v.status != ZorgovereenkomstStatus::Vervallen;
    });
    if (staat != versies.rend())
        return &*staat;
    return versies.empty() ? nullptr : &versies.back();
}

} // namespace pgb
