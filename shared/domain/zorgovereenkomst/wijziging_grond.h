#pragma once
#include "shared/domain/zorgovereenkomst/wijziging.h"

namespace pgb {

/// One difference with the row of 6.3 that it falls under. Used by wijziging.cpp and wijziging_handtekening.cpp only.
struct Veldwijziging {
    FieldPath veld;
    WijzigingGrond grond = WijzigingGrond::Gegevens;
};

/// The differences that somebody decides about. What the program keeps itself (model version, registration of the vertegenwoordiger, first
/// day, confirmation of the chain) is left out; so is the model, which makes it a new agreement.
std::vector<Veldwijziging> veldwijzigingen(const ZorgovereenkomstInhoud& oud, const ZorgovereenkomstInhoud& nieuw);
/// The tick under which it stands.
WijzigingSoort soortVan(WijzigingGrond grond);

} // namespace pgb
