#pragma once
#include "server/storage/unit.h"

namespace pgb::storage {

/// The rows of deposits, for the store of their own and for the bookings. Throws SqlError.
Storting bewaarStorting(Context& context, Storting record);
std::vector<Storting> leesStortingen(Context& context, const std::vector<qint64>& budgethouders);

} // namespace pgb::storage
