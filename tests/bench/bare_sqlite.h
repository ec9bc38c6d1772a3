#pragma once
#include <QString>

namespace pgb::bench {

/// A copy of a database that may be open elsewhere, as it is now; false when it cannot be made.
bool copyDatabase(const QString& source, const QString& copy);

/// Seconds that bare SQLite needs to write the rows that `source` has and `before` has not (a copy from before the run), into a fresh
/// database with the same tables and indexes: WAL, synchronous=FULL, a savepoint per unit and `group` units per commit. Negative with a
/// sentence in `trouble` when it cannot.
double writeBare(const QString& before, const QString& source, int units, int group, QString& trouble);

/// Seconds to insert every row of `source` into a fresh database with the same tables and indexes, one prepared statement a row and 250,000 rows
/// a commit, without checking references; `rows` = how many. Negative with a sentence in `trouble` when it cannot.
double copyBare(const QString& source, qint64& rows, QString& trouble);

} // namespace pgb::bench
