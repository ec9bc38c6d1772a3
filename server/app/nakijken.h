#pragma once
#include "server/app/werk.h"

namespace pgb::app {

// What DossierStore::laatNakijken() asked for: too much for who asked, or not to be stopped by. What was paid is held to the agreement as it is by now, what is
// payable or planned to the blocks, and what is held is checked again.

/// At most `limiet` after `na`. Gives after which to go on; 0 = these were the last.
Outcome<DeclaratieId> kijkNa(Werk& werk, DeclaratieId na, int limiet);
/// The first one after `na` waits until tomorrow; 0 = there is none.
Outcome<DeclaratieId> kijkMorgenNa(Werk& werk, DeclaratieId na);

} // namespace pgb::app
