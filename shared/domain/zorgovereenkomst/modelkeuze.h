#pragma once
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

/// Why a model is proposed.
enum class ModelReden { OrganisatieMetKvk, ZzpMetKvk, FamilieZonderLeiding, WerktOnderLeiding, VrijInWerk };

struct ModelVoorstel {
    ZorgovereenkomstSoort soort = ZorgovereenkomstSoort::OvereenkomstVanOpdracht;
    ModelReden reden = ModelReden::VrijInWerk;
    bool operator==(const ModelVoorstel&) const = default;
};

/// True when the questions about direction matter: a person without KvK.
bool modelVragenGelden(ZorgverlenerSoort zorgverlener);
/// The model that fits (domain 5.1, choice helper); nothing while an answer that decides is missing.
std::optional<ModelVoorstel> modelVoorstel(ZorgverlenerSoort zorgverlener, Familierelatie relatie, const ModelAntwoorden& antwoorden);
/// Of a new draft no answer decides the model, so what stands there is where a form begins. `zorgverlener`: nothing = not known here.
bool isModelOpen(const ZorgovereenkomstVersie& versie, std::optional<ZorgverlenerSoort> zorgverlener);

template<> std::span<const Code<ModelReden>> codeTable<ModelReden>();

} // namespace pgb
