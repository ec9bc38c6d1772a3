#pragma once
#include "client/cli/verbinding.h"
#include "shared/domain/bulk/bulk.h"

namespace pgb::cli {

/// Names the lines of a checked batch of which is asked whether they are another visit than what was handed in (BK-012), of each kind the first two hundred. How many
/// were named; 0 = nothing is asked.
Outcome<qint64> toonBezoeken(Verbinding& verbinding, BulkId batch, bool json);

} // namespace pgb::cli
