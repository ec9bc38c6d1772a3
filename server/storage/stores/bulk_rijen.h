#pragma once
#include "server/app/ports/bulk_store.h"
#include "server/storage/unit.h"

namespace pgb::storage {

/// "r.klant, r.nummer, ...": the columns that leesBulkregel takes, of the table named r.
extern const char bulkregelKolommen[];
Bulkregel leesBulkregel(Row& row);
/// The columns of leesBulkregel and then the decision.
extern const char bulkregelStandKolommen[];
app::BulkregelStand leesBulkregelStand(Row& row);

void schrijfBulkregels(Context& context, BulkId id, const std::vector<app::BulkregelStand>& regels);
/// And counts them.
void schrijfBulkuitkomsten(Context& context, BulkId id, const std::vector<app::Bulkuitkomst>& uitkomsten);
/// The outcomes `welke`, of the table named u, are about to go, or to another state. Gives their number.
qint64 telBulkuitkomsten(Context& context, BulkId id, std::optional<Bulkstand> naar, const QString& welke, const Values& waar);
/// Opens the groups of these lines, which are new, and adds to their counts.
void telBulkgroepen(Context& context, BulkId id, const std::vector<Bulkregel>& regels);
/// The same for one line more of a client.
void telBulkgroep(Context& context, BulkId id, const QString& klant);

} // namespace pgb::storage
