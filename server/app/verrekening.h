#pragma once
#include "server/app/werk.h"

namespace pgb::app {

// What is taken off a payment, and what comes back (domain 7.8): every toekenning for itself.

/// Nothing is left to pay of it. What a toekenning paid too much becomes its claim on the next payments, after what it still owed of the original.
Outcome<void> rondAf(Werk& werk, Declaratie& declaratie);
/// Sets claims of each toekenning off against what the zorgverlener would get from that same one, oldest first. Gives what was set off.
Outcome<Bedrag> verreken(Werk& werk, const Declaratie& declaratie);

/// What verreken would set off now.
Outcome<Bedrag> teVerrekenen(Werk& werk, const Declaratie& declaratie);
/// As it is told: of a correction that took money back, `verrekend` is what was set off and `terugvordering` what is or was asked back by letter.
Outcome<Declaratie> metVerrekening(Werk& werk, Declaratie declaratie);
/// SVB asks something of it back by letter, and neither got it nor gave it up.
Outcome<bool> vraagtPerBrief(Werk& werk, const Declaratie& declaratie);

} // namespace pgb::app
