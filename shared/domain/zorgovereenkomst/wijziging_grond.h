#pragma once
#include "shared/domain/zorgovereenkomst/wijziging.h"
#include <functional>

namespace pgb {

/// One difference with the row of 6.3 that it falls under. Used by wijziging.cpp, wijziging_handtekening.cpp, ZC-025 and the hand-over of a change only.
struct Veldwijziging {
    FieldPath veld;
    WijzigingGrond grond = WijzigingGrond::Gegevens;
};

/// The second is the decision of the same verstrekker and law that comes after the first; nothing = that is not known here.
using IsVervolg = std::function<bool(ToekenningId, ToekenningId)>;

/// The differences that somebody decides about. When every decision has its follow-up, that alone is an extension of the agreement (6.3). What the program keeps itself (model version, registration of the vertegenwoordiger, first
/// day, confirmation of the chain) is left out; so is the model, which makes it a new agreement.
std::vector<Veldwijziging> veldwijzigingen(const ZorgovereenkomstInhoud& oud, const ZorgovereenkomstInhoud& nieuw, const IsVervolg& isVervolg);
/// The tick under which it stands.
WijzigingSoort soortVan(WijzigingGrond grond);

} // namespace pgb
