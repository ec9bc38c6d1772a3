#pragma once
#include "server/app/werk.h"

namespace pgb::app {

// A verstrekker stops what it pays for the time being (domain 3.7). Entry stays possible.

/// Those of the dossier that were not lifted: a verstrekker its own, SVB all without what is internal.
Outcome<std::vector<Blokkade>> listBlokkades(Werk& werk, BudgethouderId budgethouder);
/// On a toekenning or a level of it, an agreement or a zorgverlener of this budgethouder. What waits to be paid is held or refused at once; a
/// planned payment that has not gone to the bank is taken out of its run.
Outcome<Blokkade> plaatsBlokkade(Werk& werk, BudgethouderId budgethouder, Blokkade record);
/// What it held is looked at again, so that the next run pays it.
Outcome<void> hefBlokkadeOp(Werk& werk, BudgethouderId budgethouder, BlokkadeId id, qint64 rijversie);

/// Holds or refuses what is payable or planned when a block is on it.
Outcome<void> houdAlsGeblokkeerd(Werk& werk, Declaratie& declaratie);
/// A block may begin after the run was planned: what it holds goes out of the run before it is paid.
Outcome<void> houdGeblokkeerdeInRun(Werk& werk, BetaalrunId run);

} // namespace pgb::app
