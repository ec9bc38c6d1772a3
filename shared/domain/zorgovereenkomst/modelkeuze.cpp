#include "shared/domain/zorgovereenkomst/modelkeuze.h"

namespace pgb {

bool modelVragenGelden(ZorgverlenerSoort zorgverlener)
{
    return zorgverlener == ZorgverlenerSoort::Informeel;
}

std::optional<ModelVoorstel> modelVoorstel(ZorgverlenerSoort zorgverlener, Familierelatie relatie, const ModelAntwoorden& antwoorden)
{
    using S = ZorgovereenkomstSoort;
    if (zorgverlener == ZorgverlenerSoort::Zorginstelling)
        return ModelVoorstel{S::Zorginstelling, ModelReden::OrganisatieMetKvk};
    if (zorgverlener == ZorgverlenerSoort::Zzp)
        return ModelVoorstel{S::OvereenkomstVanOpdracht, ModelReden::ZzpMetKvk};
    if (!antwoorden.geeftLeiding)
        return std::nullopt;
    const bool familie = isNaasteFamilie(relatie);
    if (!*antwoorden.geeftLeiding)
        return familie ? ModelVoorstel{S::Familie, ModelReden::FamilieZonderLeiding}
                       : ModelVoorstel{S::OvereenkomstVanOpdracht, ModelReden::VrijInWerk};
    if (!antwoorden.doetZelf)
        return std::nullopt;
    // Without personal labour there is no employment, also under direction.
    return *antwoorden.doetZelf ? ModelVoorstel{S::Arbeidsovereenkomst, ModelReden::WerktOnderLeiding}
                                : ModelVoorstel{S::OvereenkomstVanOpdracht, ModelReden::VrijInWerk};
}

bool isModelOpen(const ZorgovereenkomstVersie& versie, std::optional<ZorgverlenerSoort> zorgverlener)
{
    const ZorgovereenkomstInhoud& inhoud = versie.inhoud;
    return versie.volgnummer == 1 && versie.status == ZorgovereenkomstStatus::Concept && inhoud.soort == ZorgovereenkomstInhoud().soort
        && !modelVoorstel(zorgverlener.value_or(ZorgverlenerSoort::Informeel), inhoud.relatie, inhoud.antwoorden);
}

} // namespace pgb
