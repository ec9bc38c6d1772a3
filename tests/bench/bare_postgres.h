#pragma once
#include <QString>

namespace pgb::storage {
struct PostgresConnection;
}

namespace pgb::bench {

/// A copy of a database that nobody is connected to, in the same cluster. Empty when it cannot, with a sentence in `trouble`.
QString copyDatabase(const storage::PostgresConnection& from, QString& trouble);

/// The transaction that the cluster is at; empty when it cannot be asked.
QString transactionNow(const storage::PostgresConnection& where);

/// Seconds that COPY needs to write the rows of `source` that were written after the transaction `since` into `before` (an earlier copy): same tables,
/// same indexes, one COPY a table and one commit, keys of other tables not checked. Negative with a sentence in `trouble` when it cannot.
double copyBare(const storage::PostgresConnection& before, const storage::PostgresConnection& source, const QString& since, QString& trouble);

} // namespace pgb::bench
