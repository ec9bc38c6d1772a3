#pragma once
#include "server/storage/dialect/dialect.h"

namespace pgb::storage {

class SqliteDialect final : public Dialect {
public:
    void connect(const QString& name, const StorageConfig& config, Access access) const override;
    std::unique_ptr<Statement> prepare(const QSqlDatabase& database, const QString& sql, QSqlError& error) const override;
    bool asksInTrips() const override { return false; }
    std::vector<std::unique_ptr<Statement>> answers(const QSqlDatabase&, const std::vector<Asked>&) const override { return {}; }
    QString beginRead() const override { return QStringLiteral("BEGIN"); }
    QStringList beginWrite() const override { return {QStringLiteral("BEGIN IMMEDIATE")}; }
    QStringList beginMigration() const override { return beginWrite(); }
    size_t maxGroup() const override { return 256; }
    bool preparesCommands() const override { return true; }
    SqlError error(const QSqlError& error, const char* statement) const override;
    QStringList appendOnly(const QString& table) const override;
    bool isAppendOnly(Database& database, const QString& table) const override;
    QString inTexts() const override { return inList(); }
    QString textTable() const override { return QStringLiteral("json_each(?) AS k"); }
    QVariant textList(const QStringList& texts) const override;
    qint64 nextId(Database& database, const QString& table) const override;
    void insertRows(Database& database, const char* name, QLatin1String table, const std::vector<BulkColumn>& columns,
                    size_t rows, const AddRow& add) const override;
    bool isEmpty(Database& database) const override;
    bool hasTable(Database& database, const QString& table) const override;

protected:
    QString inList() const override { return QStringLiteral("IN (SELECT value FROM json_each(?))"); }
    QVariant listOf(const std::vector<qint64>& ids) const override;
    QString word(QLatin1String token) const override;
};

} // namespace pgb::storage
