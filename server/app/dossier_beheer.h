#pragma once
#include "server/app/werk.h"

namespace pgb::app {

// What a verstrekker, SVB or the budgethouder enters about a dossier that the controles ask for (domain 7.10). Each entry has what waits for it
// checked again.

/// By the verstrekker or SVB: a stay in an institution, or its last day.
Outcome<Opname> meldOpname(Werk& werk, BudgethouderId budgethouder, QDate van, std::optional<QDate> tot);
Outcome<void> eindigOpname(Werk& werk, BudgethouderId budgethouder, qint64 id, QDate tot);
Outcome<std::vector<Opname>> listOpnamen(Werk& werk, BudgethouderId budgethouder);
/// By the verstrekker that grants the budget; DoorlopendeGoedkeuring by the budgethouder's side, of which it is the only one.
Outcome<Toestemming> geefToestemming(Werk& werk, BudgethouderId budgethouder, Toestemming toestemming);
Outcome<void> eindigToestemming(Werk& werk, BudgethouderId budgethouder, qint64 id, QDate tot);
Outcome<std::vector<Toestemming>> listToestemmingen(Werk& werk, BudgethouderId budgethouder);
/// By SVB (domain 10.4).
Outcome<Loonstop> zetLoonstop(Werk& werk, ZorgovereenkomstId id, LoonstopSoort soort, QDate van, std::optional<QDate> tot);
Outcome<std::vector<Loonstop>> listLoonstops(Werk& werk, ZorgovereenkomstId id);

} // namespace pgb::app
