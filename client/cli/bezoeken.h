#pragma once
#include "client/cli/verbinding.h"
#include "shared/domain/bulk/bulk.h"

namespace pgb::cli {

/// What stands for the lines of which is asked whether they are another visit (BulkOorzaak::bezoeken); empty = of none.
QString bezoekenIn(const std::vector<BulkOorzaak>& oorzaken);
/// It is asked of these lines (BK-012).
bool vraagtBezoek(const BulkOorzaak& oorzaak);
/// The budgethouder rejected these lines, and they would go again as they were (BK-020).
bool isAfgekeurd(const BulkOorzaak& oorzaak);
/// The first rows of a cause; nothing when they cannot be read.
QList<int> eersteRijen(Verbinding& verbinding, BulkId batch, const BulkOorzaak& oorzaak);
/// Names every line of these causes, page by page, so that no more than one is in memory; how many there were.
Outcome<qint64> noemRegels(Verbinding& verbinding, BulkId batch, const std::vector<BulkOorzaak>& oorzaken, bool (*welke)(const BulkOorzaak&), bool json);

} // namespace pgb::cli
