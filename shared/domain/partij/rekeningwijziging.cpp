#include "shared/domain/partij/rekeningwijziging.h"

namespace pgb {

template<>
std::span<const Code<RekeningStatus>> codeTable<RekeningStatus>()
{
    static constexpr Code<RekeningStatus> rows[] = {
        {RekeningStatus::Wacht, QLatin1String("wacht")},
        {RekeningStatus::Bevestigd, QLatin1String("bevestigd")},
        {RekeningStatus::Afgewezen, QLatin1String("afgewezen")},
        {RekeningStatus::Vervangen, QLatin1String("vervangen")},
    };
    return rows;
}

} // namespace pgb
