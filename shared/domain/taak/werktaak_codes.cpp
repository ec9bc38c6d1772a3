#include "shared/domain/taak/werktaak.h"

namespace pgb {

template<>
std::span<const Code<WerktaakSoort>> codeTable<WerktaakSoort>()
{
    static constexpr Code<WerktaakSoort> rows[] = {
        {WerktaakSoort::BeoordelingZorg, QLatin1String("beoordelingZorg")},
        {WerktaakSoort::BeoordelingArbeidsrecht, QLatin1String("beoordelingArbeidsrecht")},
        {WerktaakSoort::Uitzondering, QLatin1String("uitzondering")},
        {WerktaakSoort::Signaal, QLatin1String("signaal")},
        {WerktaakSoort::Factuur, QLatin1String("factuur")},
        {WerktaakSoort::Jaar, QLatin1String("jaar")},
        {WerktaakSoort::Tarief, QLatin1String("tarief")},
        {WerktaakSoort::DubbeleRol, QLatin1String("dubbeleRol")},
        {WerktaakSoort::Uren40, QLatin1String("uren40")},
        {WerktaakSoort::Agb, QLatin1String("agb")},
        {WerktaakSoort::Iban, QLatin1String("iban")},
        {WerktaakSoort::Nakijken, QLatin1String("nakijken")},
    };
    return rows;
}

template<>
std::span<const Code<WerktaakStatus>> codeTable<WerktaakStatus>()
{
    static constexpr Code<WerktaakStatus> rows[] = {
        {WerktaakStatus::Open, QLatin1String("open")},
        {WerktaakStatus::Afgehandeld, QLatin1String("afgehandeld")},
        {WerktaakStatus::Samengevoegd, QLatin1String("samengevoegd")},
    };
    return rows;
}

} // namespace pgb
