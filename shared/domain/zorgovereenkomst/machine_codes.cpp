#include "shared/domain/zorgovereenkomst/machine.h"

namespace pgb {

template<>
std::span<const Code<ZorgovereenkomstGebeurtenis>> codeTable<ZorgovereenkomstGebeurtenis>()
{
    static constexpr Code<ZorgovereenkomstGebeurtenis> rows[] = {
        {ZorgovereenkomstGebeurtenis::Delen, QLatin1String("delen")},
        {ZorgovereenkomstGebeurtenis::Verwijderen, QLatin1String("verwijderen")},
        {ZorgovereenkomstGebeurtenis::Terugsturen, QLatin1String("terugsturen")},
        {ZorgovereenkomstGebeurtenis::OndertekenenZorgverlener, QLatin1String("ondertekenenZorgverlener")},
        {ZorgovereenkomstGebeurtenis::OndertekenenBudgethouder, QLatin1String("ondertekenenBudgethouder")},
        {ZorgovereenkomstGebeurtenis::Intrekken, QLatin1String("intrekken")},
        {ZorgovereenkomstGebeurtenis::Overnemen, QLatin1String("overnemen")},
        {ZorgovereenkomstGebeurtenis::Wijzigen, QLatin1String("wijzigen")},
        {ZorgovereenkomstGebeurtenis::Route, QLatin1String("route")},
        {ZorgovereenkomstGebeurtenis::AanvullingVragen, QLatin1String("aanvullingVragen")},
        {ZorgovereenkomstGebeurtenis::Aanvullen, QLatin1String("aanvullen")},
        {ZorgovereenkomstGebeurtenis::Goedkeuren, QLatin1String("goedkeuren")},
        {ZorgovereenkomstGebeurtenis::Afkeuren, QLatin1String("afkeuren")},
        {ZorgovereenkomstGebeurtenis::Herstellen, QLatin1String("herstellen")},
        {ZorgovereenkomstGebeurtenis::IngangsdatumBereikt, QLatin1String("ingangsdatumBereikt")},
        {ZorgovereenkomstGebeurtenis::VervangenDoorWijziging, QLatin1String("vervangenDoorWijziging")},
        {ZorgovereenkomstGebeurtenis::Opzeggen, QLatin1String("opzeggen")},
        {ZorgovereenkomstGebeurtenis::EinddatumBereikt, QLatin1String("einddatumBereikt")},
        {ZorgovereenkomstGebeurtenis::Overlijden, QLatin1String("overlijden")},
        {ZorgovereenkomstGebeurtenis::Beeindigen, QLatin1String("beeindigen")},
        {ZorgovereenkomstGebeurtenis::Vervallen, QLatin1String("vervallen")},
        {ZorgovereenkomstGebeurtenis::VerzuimDuurtVoort, QLatin1String("verzuimDuurtVoort")},
    };
    return rows;
}

} // namespace pgb
