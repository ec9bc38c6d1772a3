#pragma once
#include "server/app/werk.h"
#include "shared/domain/controle/feiten.h"

namespace pgb::app {

// What the system does every day on agreements (domain 6.2, 8: R).

/// Versions that nobody went on with for conceptVervaltNaDagen expire. Returns how many.
Outcome<int> fireVervallen(Werk& werk);

/// One batch of agreements in force.
struct Nagelopen {
    ZorgovereenkomstId laatste; ///< to go on after; 0 = these were the last
    int signalen = 0;           ///< findings that are new
    int beeindigd = 0;          ///< ended by death, or by what was not mended in time
    int verhoogd = 0;           ///< system versions for a higher minimum wage
};
/// Runs the recurring controles on the agreements after `na`: a finding becomes a signal for who must act, and a task where that is a
/// verstrekker; one that no longer holds is closed. Death of the budgethouder ends an agreement on its day (L20).
Outcome<Nagelopen> loopGeldendeNa(Werk& werk, ZorgovereenkomstId na, int limiet);

// einde_vanzelf.cpp
/// Ends a running agreement that is no employment when what ends it by law was not mended by the day that its signal named: out of the
/// commercial register, bankrupt, no budget left (W20, domain 6.2). `bevindingen` = what the recurring controles say today; true = it ended.
Outcome<bool> eindigtVanzelf(Werk& werk, const Zorgovereenkomst& record, const ZorgovereenkomstFeiten& feiten, const std::vector<Bevinding>& bevindingen);

// wml_indexeren.cpp
/// The legal minimum rose above what was agreed: versions that nobody signs or approves, one for each rise, also one that was put in the table
/// late (domain 5.3, 6.3). Returns how many. Months that were declared already are set right by a correction (7.8).
Outcome<int> indexeerWml(Werk& werk, ZorgovereenkomstId id);

/// Closes the budget years whose date has come (domain 7.9), oldest first and at most `limiet`. A year that was reopened stays so; a law without a date
/// closes nothing. Returns how many.
Outcome<int> sluitBudgetjaren(Werk& werk, int limiet);

} // namespace pgb::app
