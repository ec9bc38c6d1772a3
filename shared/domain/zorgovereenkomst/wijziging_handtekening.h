#pragma once
#include "shared/domain/controle/feiten.h"
#include "shared/domain/zorgovereenkomst/wijziging.h"

namespace pgb {

/// A change on this ground is signed by the zorgverlener too (domain 6.3, W16); not one that is to his advantage or leaves the work as it is.
/// Stopping asks it only of an employee who is absent, which is a fact of its own.
bool vraagtHandtekening(WijzigingGrond grond);
/// The zorgverlener signs the change from `oud` to `nieuw`, as far as the contents say; also when nothing differs. `verstrekkers`: who granted
/// what, for the decision of a next year; one that is not among them counts as another decision.
bool zorgverlenerTekent(const ZorgovereenkomstInhoud& oud, const ZorgovereenkomstInhoud& nieuw, const std::vector<VerstrekkerFeit>& verstrekkers);

} // namespace pgb
