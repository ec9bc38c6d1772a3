#include "shared/domain/zorgovereenkomst/wijziging.h"

namespace pgb {

template<>
std::span<const Code<WijzigingSoort>> codeTable<WijzigingSoort>()
{
    static constexpr Code<WijzigingSoort> rows[] = {
        {WijzigingSoort::Tarief, QLatin1String("tarief")},
        {WijzigingSoort::Uren, QLatin1String("uren")},
        {WijzigingSoort::Zorgfuncties, QLatin1String("zorgfuncties")},
        {WijzigingSoort::Einddatum, QLatin1String("einddatum")},
        {WijzigingSoort::Gegevens, QLatin1String("gegevens")},
        {WijzigingSoort::OverigeAfspraken, QLatin1String("overigeAfspraken")},
        {WijzigingSoort::Stoppen, QLatin1String("stoppen")},
    };
    return rows;
}

template<>
std::span<const Code<WijzigingGrond>> codeTable<WijzigingGrond>()
{
    static constexpr Code<WijzigingGrond> rows[] = {
        {WijzigingGrond::TariefOmhoog, QLatin1String("tariefOmhoog")},
        {WijzigingGrond::TariefOmlaag, QLatin1String("tariefOmlaag")},
        {WijzigingGrond::TariefAnders, QLatin1String("tariefAnders")},
        {WijzigingGrond::Reiskosten, QLatin1String("reiskosten")},
        {WijzigingGrond::Uren, QLatin1String("uren")},
        {WijzigingGrond::Zorgfuncties, QLatin1String("zorgfuncties")},
        {WijzigingGrond::AndereBeschikking, QLatin1String("andereBeschikking")},
        {WijzigingGrond::Verlenging, QLatin1String("verlenging")},
        {WijzigingGrond::AndereLooptijd, QLatin1String("andereLooptijd")},
        {WijzigingGrond::Stoppen, QLatin1String("stoppen")},
        {WijzigingGrond::Loonheffing, QLatin1String("loonheffing")},
        {WijzigingGrond::Familieband, QLatin1String("familieband")},
        {WijzigingGrond::Organisatiegegevens, QLatin1String("organisatiegegevens")},
        {WijzigingGrond::Gegevens, QLatin1String("gegevens")},
        {WijzigingGrond::OverigeAfspraken, QLatin1String("overigeAfspraken")},
    };
    return rows;
}

template<>
std::span<const Code<Detailniveau>> codeTable<Detailniveau>()
{
    static constexpr Code<Detailniveau> rows[] = {
        {Detailniveau::Dag, QLatin1String("dag")},
        {Detailniveau::Periode, QLatin1String("periode")},
    };
    return rows;
}

} // namespace pgb
