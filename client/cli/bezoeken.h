#pragma once
#include "client/cli/verbinding.h"
#include "shared/domain/bulk/bulk.h"

namespace pgb::cli {

/// The words (bulk::bezoekSleutel) of the lines of a checked batch of which is asked whether they are another visit than what was handed in (BK-012).
Outcome<QStringList> leesBezoeken(Verbinding& verbinding, BulkId batch);
/// Eight digits that stand for exactly these lines; whoever gives them back has seen them.
QString bezoekenCode(QStringList bezoeken);
/// The first rows of a cause; nothing when they cannot be read.
QList<int> eersteRijen(Verbinding& verbinding, BulkId batch, const BulkOorzaak& oorzaak);
/// Names them, and says what was handed in (`gedaan`) and how they go. Their words.
Outcome<QStringList> toonBezoeken(Verbinding& verbinding, BulkId batch, bool json, const QString& gedaan);

} // namespace pgb::cli
