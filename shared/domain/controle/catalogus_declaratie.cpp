#include "shared/domain/declaratie/controles/onderwerpen.h"
#include <algorithm>

namespace pgb {

std::span<const DeclaratieControle> declaratieControles()
{
    // The ids of domain 7.10 ascend from identity to payment.
    static const std::vector<DeclaratieControle> alle = [] {
        std::vector<DeclaratieControle> lijst;
        for (const std::span<const DeclaratieControle> onderwerp :
             {dc::identiteit(), dc::dekking(), dc::afspraken(), dc::toekenning(), dc::budget(), dc::maximumtarief(), dc::periode(), dc::aantal(),
              dc::urenPerDag(), dc::reiskosten(), dc::factuur(), dc::arbeid(), dc::betaling(), dc::registers(), dc::voorwaarden(), dc::bestedingen(),
              dc::verblijf(), dc::werkweek(), dc::vervoer(), dc::kosten(), dc::bestanden(), dc::verzuim(), dc::uitbetaling()})
            lijst.insert(lijst.end(), onderwerp.begin(), onderwerp.end());
        std::sort(lijst.begin(), lijst.end(), [](const DeclaratieControle& a, const DeclaratieControle& b) { return a.id < b.id; });
        return lijst;
    }();
    return alle;
}

bool alleenVoorToezicht(QStringView controle)
{
    return controle == QLatin1String("DC-065") || controle == QLatin1String("DC-104");
}

} // namespace pgb
