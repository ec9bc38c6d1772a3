#pragma once
#include "client/cli/verbinding.h"
#include "shared/domain/bulk/bulk.h"

namespace pgb::cli {

/// The lines of a checked batch of which is asked whether they are another visit than what was handed in (BK-012).
Outcome<qint64> telBezoeken(Verbinding& verbinding, BulkId batch);
/// The first rows of a cause; nothing when they cannot be read.
QList<int> eersteRijen(Verbinding& verbinding, BulkId batch, const BulkOorzaak& oorzaak);
/// Names them, and says what was handed in (`gedaan`) and how they go. How many were named.
Outcome<qint64> toonBezoeken(Verbinding& verbinding, BulkId batch, bool json, const QString& gedaan);

} // namespace pgb::cli
