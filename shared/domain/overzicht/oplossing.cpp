#include "shared/domain/overzicht/oplossing.h"
#include <algorithm>
#include <array>

namespace pgb {
namespace {

struct Rij {
    QLatin1String controle;
    Oplossing oplossing;
};

/// What is not here is solved in the sheet (domain 7.10: the sentence of the controle says how).
constexpr std::array rijen{
    Rij{QLatin1String("DC-001"), Oplossing::Wachten},      Rij{QLatin1String("DC-002"), Oplossing::Wachten},
    Rij{QLatin1String("DC-003"), Oplossing::Wachten},      Rij{QLatin1String("DC-005"), Oplossing::Wachten},
    Rij{QLatin1String("DC-006"), Oplossing::Wachten},      Rij{QLatin1String("DC-007"), Oplossing::Wachten},
    Rij{QLatin1String("DC-012"), Oplossing::Wachten},      Rij{QLatin1String("DC-014"), Oplossing::Overeenkomst},
    Rij{QLatin1String("DC-015"), Oplossing::Wachten},      Rij{QLatin1String("DC-017"), Oplossing::Wachten},
    Rij{QLatin1String("DC-018"), Oplossing::Overeenkomst}, Rij{QLatin1String("DC-019"), Oplossing::Overeenkomst},
    Rij{QLatin1String("DC-021"), Oplossing::Overeenkomst}, Rij{QLatin1String("DC-027"), Oplossing::Budget},
    Rij{QLatin1String("DC-028"), Oplossing::Overeenkomst}, Rij{QLatin1String("DC-029"), Oplossing::Overeenkomst},
    Rij{QLatin1String("DC-030"), Oplossing::Wachten},      Rij{QLatin1String("DC-031"), Oplossing::Budget},
    Rij{QLatin1String("DC-032"), Oplossing::Budget},       Rij{QLatin1String("DC-033"), Oplossing::Budget},
    Rij{QLatin1String("DC-034"), Oplossing::Budget},       Rij{QLatin1String("DC-035"), Oplossing::Budget},
    Rij{QLatin1String("DC-036"), Oplossing::Budget},       Rij{QLatin1String("DC-038"), Oplossing::Overeenkomst},
    Rij{QLatin1String("DC-040"), Oplossing::Wachten},      Rij{QLatin1String("DC-050"), Oplossing::Wachten},
    Rij{QLatin1String("DC-091"), Oplossing::Overeenkomst}, Rij{QLatin1String("DC-098"), Oplossing::Wachten},
    Rij{QLatin1String("DC-099"), Oplossing::Wachten},
};

} // namespace

Oplossing oplossingVan(const QString& controle)
{
    const auto rij = std::find_if(rijen.begin(), rijen.end(), [&](const Rij& r) { return r.controle == controle; });
    return rij == rijen.end() ? Oplossing::Uren : rij->oplossing;
}

std::optional<Oplossing> oplossingVan(const Declaratie& declaratie)
{
    const auto& alle = declaratie.bevindingen;
    const auto zwaarste = std::max_element(alle.begin(), alle.end(), [](const Bevinding& a, const Bevinding& b) { return a.ernst < b.ernst; });
    if (zwaarste == alle.end() || zwaarste->ernst < Ernst::Parkeren)
        return std::nullopt;
    return oplossingVan(zwaarste->controle);
}

} // namespace pgb
