#pragma once
#include "server/app/declaraties.h"

namespace pgb::app {

// What the system makes each month of an agreement (domain 7.1).

/// Stored, numbered and judged; `daad`: how that is called in the log.
Outcome<void> maakVanSysteem(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, DeclaratieSoort soort, const Periode& maand, const std::vector<Declaratieregel>& regels,
                             const QString& daad);
/// The controles with authority, and the state that they give it.
Outcome<void> beoordeelVanSysteem(Werk& werk, Declaratie& declaratie, const QString& daad);
/// Nothing holds for its month any more.
Outcome<void> trekInVanSysteem(Werk& werk, Declaratie& declaratie);

} // namespace pgb::app
