#include "shared/domain/betaling/betaling.h"

namespace pgb {

template<>
std::span<const Code<BetaalrunSoort>> codeTable<BetaalrunSoort>()
{
    static constexpr Code<BetaalrunSoort> rows[] = {
        {BetaalrunSoort::Kvk, QLatin1String("kvk")},
        {BetaalrunSoort::Bsn, QLatin1String("bsn")},
        {BetaalrunSoort::Maandloon, QLatin1String("maandloon")},
    };
    return rows;
}

template<>
std::span<const Code<BetaalrunStatus>> codeTable<BetaalrunStatus>()
{
    static constexpr Code<BetaalrunStatus> rows[] = {
        {BetaalrunStatus::Ingepland, QLatin1String("ingepland")},
        {BetaalrunStatus::Uitgevoerd, QLatin1String("uitgevoerd")},
        {BetaalrunStatus::Gestopt, QLatin1String("gestopt")},
    };
    return rows;
}

} // namespace pgb
