#include "shared/domain/overzicht/oplossing.h"
#include "shared/domain/controle/waarden.h"
#include <algorithm>
#include <array>
#include <utility>

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

/// A rate was agreed, and it is another one.
bool isAnderTarief(const Bevinding& b)
{
    return b.controle == QLatin1String("DC-021") && std::any_of(b.params.begin(), b.params.end(), [](const auto& p) { return p.first == QLatin1String("afgesprokenTarief"); });
}

} // namespace

Oplossing oplossingVan(const QString& controle)
{
    const auto rij = std::find_if(rijen.begin(), rijen.end(), [&](const Rij& r) { return r.controle == controle; });
    return rij == rijen.end() ? Oplossing::Uren : rij->oplossing;
}

bool vraagtToestemming(const QString& controle)
{
    return controle == QLatin1String("DC-058") || controle == QLatin1String("DC-075") || controle == QLatin1String("DC-080");
}

bool helptGeldNogNiet(const Declaratie& declaratie)
{
    const auto& alle = declaratie.bevindingen;
    return std::any_of(alle.begin(), alle.end(), [](const Bevinding& b) {
        return b.controle == QLatin1String("DC-075") || b.controle == QLatin1String("DC-080") || !onbekendeParameter(b).isEmpty();
    });
}

const Bevinding* zwaarsteBevinding(const Declaratie& declaratie)
{
    const auto& alle = declaratie.bevindingen;
    const bool magNogNiet = helptGeldNogNiet(declaratie);
    const auto gewicht = [magNogNiet](const Bevinding& b) { return std::pair(b.ernst, !magNogNiet || oplossingVan(b.controle) != Oplossing::Budget); };
    const auto zwaarste = std::max_element(alle.begin(), alle.end(), [&](const Bevinding& a, const Bevinding& b) { return gewicht(a) < gewicht(b); });
    return zwaarste == alle.end() ? nullptr : &*zwaarste;
}

std::optional<Oplossing> oplossingVan(const Declaratie& declaratie)
{
    const Bevinding* zwaarste = zwaarsteBevinding(declaratie);
    if (!zwaarste || zwaarste->ernst < Ernst::Parkeren)
        return std::nullopt;
    if (isAnderTarief(*zwaarste)) // the sheet takes the agreed one
        return Oplossing::Uren;
    return onbekendeParameter(*zwaarste).isEmpty() ? oplossingVan(zwaarste->controle) : Oplossing::Wachten;
}

} // namespace pgb
