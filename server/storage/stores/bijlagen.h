#pragma once
#include "server/storage/unit.h"

namespace pgb::storage {

/// Fills the files of these declaraties, without their bytes. Throws SqlError.
void leesBijlagen(Context& context, std::vector<Declaratie>& declaraties);

} // namespace pgb::storage
