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
Values bulkregelWaarden(BulkId id, const app::BulkregelStand& regel);

void schrijfBulkregels(Context& context, BulkId id, const std::vector<app::BulkregelStand>& regels);
void schrijfBulkuitkomsten(Context& context, BulkId id, const std::vector<app::Bulkuitkomst>& uitkomsten);
/// Opens the groups of these lines and adds to their counts.
void telBulkgroepen(Context& context, BulkId id, const std::vector<Bulkregel>& regels);

} // namespace pgb::storage
