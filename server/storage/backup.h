#pragma once
#include "server/storage/database.h"
#include "shared/base/outcome.h"

namespace pgb::storage {

/// Writes a copy of the database to a file that does not exist yet; on the disk when this returns. Problems: "backupBestaatAl",
/// "backupMislukt" (Conflict).
Outcome<void> writeBackup(const Dialect& dialect, const StorageConfig& config, const QString& file);

/// Runs pg_dump or pg_restore of the PostgreSQL client package against the configured database; the password travels in the
/// environment, never on the command line. Empty = it worked, else what went wrong.
QString runPostgresTool(const QString& program, const PostgresConnection& to, const QStringList& arguments);

} // namespace pgb::storage
