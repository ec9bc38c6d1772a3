#pragma once
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

/// The version that speaks for the agreement: the newest that was not given up, else the newest; nothing = there is none.
const ZorgovereenkomstVersie* huidigeVersie(const Zorgovereenkomst& zorgovereenkomst);

} // namespace pgb
