#pragma once
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

/// Answers to the plain questions that lead to a model (domain 5.1); nothing = not answered yet.
struct ModelAntwoorden {
    /// The budgethouder decides how and when the work is done.
    std::optional<bool> geeftLeiding;
    /// The zorgverlener always does the work in person.
    std::optional<bool> doetZelf;
    bool operator==(const ModelAntwoorden&) const = default;
};

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

} // namespace pgb
