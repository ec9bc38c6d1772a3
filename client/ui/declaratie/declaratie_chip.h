#pragma once
#include "client/ui/widgets/status_chip.h"
#include "shared/domain/declaratie/declaratie.h"

namespace pgb::ui {

/// Icon, word and colour of a status, in the vocabulary of ui.md 5.1.
ChipLook declaratieChip(DeclaratieStatus status);

} // namespace pgb::ui
