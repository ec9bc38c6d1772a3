#pragma once
#include "shared/domain/declaratie/declaratie.h"

namespace pgb {

/// The reason of the state, with the cell that it asks about (ui.md 4.4 row 51): "Over Persoonlijke verzorging op 12 mei 2025: waarom 4 uur?".
QString redenMetPlek(const Declaratie& declaratie);

} // namespace pgb
