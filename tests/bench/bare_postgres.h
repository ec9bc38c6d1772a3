#pragma once
#include <QString>

namespace pgb::storage {
struct PostgresConnection;
}

namespace pgb::bench {

/// A copy of a database that nobody is connected to, in the same cluster. Empty when it cannot, with a sentence in `trouble`.
QString copyDatabase(const storage::PostgresConnection& from, QString& trouble);

/// Seconds that COPY needs to write the rows that `source` has and `before` (a copy from before the run) has not, into `before`: same tables,
/// same indexes, one COPY a table and one commit, keys of other tables not checked. Negative with a sentence in `trouble` when it cannot.
double copyBare(const storage::PostgresConnection& before, const storage::PostgresConnection& source, QString& trouble);

} // namespace pgb::bench
