#pragma once
#include "shared/domain/controle/feiten.h"
#include "shared/domain/zorgovereenkomst/wijziging.h"

namespace pgb {

/// A change on this ground is signed by the zorgverlener too (domain 6.3, W16); not one that is to his advantage or leaves the work as it is.
/// Stopping asks it by its last day, and of an employee always: see below.
bool vraagtHandtekening(WijzigingGrond grond);
/// The zorgverlener signs the change from `oud` to `nieuw`, as far as the contents say; also when nothing differs. `verstrekkers`: who granted
/// what, for the decision of a next year; one that is not among them counts as another decision.
bool zorgverlenerTekent(const ZorgovereenkomstInhoud& oud, const ZorgovereenkomstInhoud& nieuw, const std::vector<VerstrekkerFeit>& verstrekkers);
/// The change ends what it changes on a day on which the budgethouder may not end it alone (ZC-057): who agrees on a last day, signs for it.
bool stoptVoorTermijn(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& oud, const ZorgovereenkomstInhoud& nieuw, QDate vandaag, QDate inDienstSinds);
/// As above, with the last day too: of the content of the facts as a change of `oud`, handed over today.
bool zorgverlenerTekent(const ZorgovereenkomstFeiten& feiten, const ZorgovereenkomstInhoud& oud);

} // namespace pgb
