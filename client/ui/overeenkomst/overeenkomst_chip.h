#pragma once
#include "client/models/kijkkant.h"
#include "client/ui/widgets/status_chip.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb::ui {

/// Icon, word and colour of a state (ui.md 5.1), for the side that looks: what waits for you is not what waits for another.
ChipLook overeenkomstChip(const ZorgovereenkomstVersie& versie, Kijkkant kant);
/// Where only the state is known: what is under review waits for the verstrekker.
ChipLook overeenkomstChip(ZorgovereenkomstStatus status, Kijkkant kant);

} // namespace pgb::ui
