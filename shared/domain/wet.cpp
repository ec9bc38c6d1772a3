#include "shared/domain/wet.h"

namespace pgb {

template<>
std::span<const Code<Wet>> codeTable<Wet>()
{
    static constexpr Code<Wet> rows[] = {
        {Wet::Wlz, QLatin1String("wlz")},
        {Wet::Wmo, QLatin1String("wmo")},
        {Wet::Jw, QLatin1String("jw")},
        {Wet::Zvw, QLatin1String("zvw")},
    };
    return rows;
}

template<>
std::span<const Code<Eenheid>> codeTable<Eenheid>()
{
    static constexpr Code<Eenheid> rows[] = {
        {Eenheid::Uur, QLatin1String("uur")},
        {Eenheid::Dagdeel, QLatin1String("dagdeel")},
        {Eenheid::Etmaal, QLatin1String("etmaal")},
        {Eenheid::Stuk, QLatin1String("stuk")},
        {Eenheid::Kilometer, QLatin1String("kilometer")},
        {Eenheid::Maand, QLatin1String("maand")},
        {Eenheid::Nacht, QLatin1String("nacht")},
        {Eenheid::Dag, QLatin1String("dag")},
        {Eenheid::Weekend, QLatin1String("weekend")},
        {Eenheid::Midweek, QLatin1String("midweek")},
        {Eenheid::Week, QLatin1String("week")},
    };
    return rows;
}

template<>
std::span<const Code<Tariefcategorie>> codeTable<Tariefcategorie>()
{
    static constexpr Code<Tariefcategorie> rows[] = {
        {Tariefcategorie::Formeel, QLatin1String("formeel")},
        {Tariefcategorie::Informeel, QLatin1String("informeel")},
    };
    return rows;
}

} // namespace pgb
