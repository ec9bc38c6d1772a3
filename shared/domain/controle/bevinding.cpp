#include "shared/domain/controle/bevinding.h"
#include <array>

namespace pgb {

template<>
std::span<const Code<Ernst>> codeTable<Ernst>()
{
    using enum Ernst;
    static constexpr std::array<Code<Ernst>, 3> rijen{{{Waarschuwen, QLatin1String("waarschuwen")},
                                                       {Parkeren, QLatin1String("parkeren")},
                                                       {Weigeren, QLatin1String("weigeren")}}};
    return rijen;
}

} // namespace pgb
