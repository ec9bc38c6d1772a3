#include "shared/domain/verzuim/verzuim.h"

namespace pgb {

bool isAfwezigOp(const Verzuim& verzuim, QDate dag)
{
    return verzuim.van.isValid() && dag >= verzuim.van && (!verzuim.tot || dag <= *verzuim.tot);
}

template<>
std::span<const Code<VerzuimSoort>> codeTable<VerzuimSoort>()
{
    static constexpr Code<VerzuimSoort> rows[] = {
        {VerzuimSoort::Ziekte, QLatin1String("ziekte")},
        {VerzuimSoort::Zwangerschap, QLatin1String("zwangerschap")},
    };
    return rows;
}

} // namespace pgb
