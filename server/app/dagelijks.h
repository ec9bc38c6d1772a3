#pragma once
#include "server/app/werk.h"

namespace pgb::app {

// What the system does every day on agreements (domain 6.2, 8: R).

/// Versions that nobody went on with for conceptVervaltNaDagen expire. Returns how many.
Outcome<int> fireVervallen(Werk& werk);

/// One batch of agreements in force.
struct Nagelopen {
    ZorgovereenkomstId laatste; ///< to go on after; 0 = these were the last
    int signalen = 0;           ///< findings that are new
    int beeindigd = 0;          ///< ended by death
};
/// Runs the recurring controles on the agreements after `na`: a finding becomes a signal for who must act, and a task where that is a
/// verstrekker; one that no longer holds is closed. Death of the budgethouder ends an agreement on its day (L20).
Outcome<Nagelopen> loopGeldendeNa(Werk& werk, ZorgovereenkomstId na, int limiet);

} // namespace pgb::app
