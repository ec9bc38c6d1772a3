#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include <algorithm>

namespace pgb {

std::span<const ZorgovereenkomstControle> zorgovereenkomstControles()
{
    static const std::vector<ZorgovereenkomstControle> alle = [] {
        std::vector<ZorgovereenkomstControle> lijst;
        for (const std::span<const ZorgovereenkomstControle> onderwerp :
             {zc::partijen(), zc::keuze(), zc::datums(), zc::werkafspraken(), zc::loon(), zc::kosten(), zc::reiskosten(), zc::afspraken(),
              zc::ondertekening()})
            lijst.insert(lijst.end(), onderwerp.begin(), onderwerp.end());
        std::sort(lijst.begin(), lijst.end(), [](const ZorgovereenkomstControle& a, const ZorgovereenkomstControle& b) { return a.id < b.id; });
        return lijst;
    }();
    return alle;
}

} // namespace pgb
