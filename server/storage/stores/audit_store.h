#pragma once
#include "server/audit/keten.h"
#include "server/storage/unit.h"

namespace pgb::storage {

/// Walks the whole trail in one reading transaction that the caller has opened. Throws SqlError.
audit::Oordeel controleerAudit(Database& database, const ColumnCipher& cipher, const std::optional<audit::Anker>& verwacht);

} // namespace pgb::storage
