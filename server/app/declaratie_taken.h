#pragma once
#include "server/app/werk.h"
#include "shared/domain/controle/feiten.h"

namespace pgb::app {

/// Makes the work tasks that the state of a declaratie asks of a person at a verstrekker or SVB (domain 11.5), and closes those that it does not
/// ask any more. One of a kind per declaratie; a task that is open already is the same one.
Outcome<void> werkTakenBij(Werk& werk, const Declaratie& declaratie);

/// SVB looks at what was paid, for what it was paid on is no longer so; the task ends when somebody of SVB says that he did (taakNagekeken).
Outcome<void> vraagNakijken(Werk& werk, const Declaratie& betaald);

/// The closed years that it waits for (DC-050).
Outcome<std::vector<BudgetjaarFeit>> geslotenJarenVan(Werk& werk, const Declaratie& declaratie);

} // namespace pgb::app
