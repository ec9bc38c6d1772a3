#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include <algorithm>

namespace pgb {

std::span<const ZorgovereenkomstControle> zorgovereenkomstControles()
{
    static const std::vector<ZorgovereenkomstControle> alle = [] {
        std::vector<ZorgovereenkomstControle> lijst;
        for (const std::span<const ZorgovereenkomstControle> onderwerp :
             {zc::partijen(), zc::registers(), zc::gegevens(), zc::keuze(), zc::datums(), zc::werkafspraken(), zc::loon(), zc::maximumtarief(),
              zc::kosten(), zc::arbeid(), zc::reiskosten(), zc::afspraken(), zc::model(), zc::ondertekening(), zc::herhaling(), zc::einde()})
            lijst.insert(lijst.end(), onderwerp.begin(), onderwerp.end());
        std::sort(lijst.begin(), lijst.end(), [](const ZorgovereenkomstControle& a, const ZorgovereenkomstControle& b) { return a.id < b.id; });
        return lijst;
    }();
    return alle;
}

} // namespace pgb
