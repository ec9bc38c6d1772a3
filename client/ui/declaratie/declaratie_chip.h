#pragma once
#include "client/ui/widgets/cell_table.h"
#include "shared/domain/declaratie/declaratie.h"
#include "shared/text/formats.h"

namespace pgb::ui {

/// Icon, word and colour of a status, in the vocabulary of ui.md 5.1.
ChipLook declaratieChip(DeclaratieStatus status);
ChipLook klaargezetChip();
ChipLook declaratieChip(const Declaratie& declaratie);
/// The same in a table; its tooltip says since when.
Cell declaratieCel(const Declaratie& declaratie, Taal taal);

} // namespace pgb::ui
