#include "shared/domain/controle/registers.h"

namespace pgb {

template<>
std::span<const Code<Registersoort>> codeTable<Registersoort>()
{
    static constexpr Code<Registersoort> rows[] = {
        {Registersoort::Brp, QLatin1String("brp")},
        {Registersoort::Kvk, QLatin1String("kvk")},
        {Registersoort::Agb, QLatin1String("agb")},
        {Registersoort::Big, QLatin1String("big")},
        {Registersoort::Naamcontrole, QLatin1String("naamcontrole")},
    };
    return rows;
}

template<>
std::span<const Code<Registerstand>> codeTable<Registerstand>()
{
    static constexpr Code<Registerstand> rows[] = {
        {Registerstand::NietAangesloten, QLatin1String("nietAangesloten")},
        {Registerstand::Onbekend, QLatin1String("onbekend")},
        {Registerstand::Bekend, QLatin1String("bekend")},
    };
    return rows;
}

template<>
std::span<const Code<AgbSoort>> codeTable<AgbSoort>()
{
    static constexpr Code<AgbSoort> rows[] = {
        {AgbSoort::Zorgverlener, QLatin1String("zorgverlener")},
        {AgbSoort::Onderneming, QLatin1String("onderneming")},
        {AgbSoort::Vestiging, QLatin1String("vestiging")},
    };
    return rows;
}

} // namespace pgb
