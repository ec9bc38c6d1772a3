#pragma once
#include "client/cli/verbinding.h"
#include "shared/domain/bulk/bulk.h"

namespace pgb::cli {

/// What stands for the lines that a person looks at first (BulkOorzaak::bekijkcode); empty = there are none.
QString bekijkcodeIn(const std::vector<BulkOorzaak>& oorzaken);
/// The first rows of a cause; nothing when they cannot be read.
QList<int> eersteRijen(Verbinding& verbinding, BulkId batch, const BulkOorzaak& oorzaak);
/// Names every such line, page by page, so that no more than one is in memory; how many there were.
Outcome<qint64> noemRegels(Verbinding& verbinding, BulkId batch, const std::vector<BulkOorzaak>& oorzaken, bool json);

} // namespace pgb::cli
