#pragma once
#include "server/storage/dialect/dialect.h"

namespace pgb::storage {

class PostgresDialect final : public Dialect {
public:
    void connect(const QString& name, const StorageConfig& config, Access access) const override;
    std::unique_ptr<Statement> prepare(const QSqlDatabase& database, const QString& sql, QSqlError& error) const override;
    bool asksInTrips() const override { return true; }
    std::vector<std::unique_ptr<Statement>> answers(const QSqlDatabase& database, const std::vector<Asked>& asked) const override;
    QString beginRead() const override { return QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"); }
    QStringList beginWrite() const override;
    QStringList beginMigration() const override;
    /// Below the 64 savepoints that PostgreSQL keeps in shared memory for a transaction; beyond them every reader gets slower.
    size_t maxGroup() const override { return 60; }
    bool preparesCommands() const override { return false; }
    SqlError error(const QSqlError& error, const char* statement) const override;
    QStringList appendOnly(const QString& table) const override;
    bool isAppendOnly(Database& database, const QString& table) const override;
    QString inTexts() const override { return QStringLiteral("= ANY (CAST(? AS text[]))"); }
    QString textTable() const override { return QStringLiteral("unnest(CAST(? AS text[])) AS k(value)"); }
    QVariant textList(const QStringList& texts) const override;
    qint64 nextId(Database& database, const QString& table) const override;
    void insertRows(Database& database, const char* name, QLatin1String table, const std::vector<BulkColumn>& columns,
                    size_t rows, const AddRow& add) const override;
    bool isEmpty(Database& database) const override;
    bool hasTable(Database& database, const QString& table) const override;

protected:
    QString inList() const override { return QStringLiteral("= ANY (CAST(? AS bigint[]))"); }
    QVariant listOf(const std::vector<qint64>& ids) const override;
    QString word(QLatin1String token) const override;
};

} // namespace pgb::storage
