#include "client/models/overlijden.h"
#include <algorithm>

namespace pgb {

std::vector<Zorgovereenkomst> totOverlijden(std::vector<Zorgovereenkomst> overeenkomsten, const std::optional<QDate>& overlijdensdatum)
{
    for (Zorgovereenkomst& z : overeenkomsten) {
        for (ZorgovereenkomstVersie& versie : z.versies) {
            if (overlijdensdatum)
                versie.geldigTot = std::min(versie.geldigTot.value_or(*overlijdensdatum), *overlijdensdatum);
        }
    }
    return overeenkomsten;
}

} // namespace pgb
