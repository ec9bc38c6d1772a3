#include "server/storage/database.h"
#include <QScopeGuard>
#include <QSqlError>
#include <QUuid>
#include <chrono>

namespace pgb::storage {

namespace {
/// More different statements than the stores have: reached only when lists are filtered in very many ways.
constexpr size_t maxStatements = 512;
}

Database::Database(const Dialect& dialect, const StorageConfig& config, Access access) :
    m_dialect(dialect), m_log(config.statementLog), m_name(QUuid::createUuid().toString())
{
    auto undo = qScopeGuard([this] { QSqlDatabase::removeDatabase(m_name); });
    dialect.connect(m_name, config, access);
    m_database = QSqlDatabase::database(m_name, false);
    undo.dismiss();
}

Database::~Database()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Database::command(const char* name, const QString& sql)
{
    if (m_dialect.preparesCommands() && sql.size() < 64) {
        run(name, sql);
        return;
    }
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        fail(query, name);
}

qint64 Database::run(const char* name, const QString& sql, const Values& values)
{
    QSqlQuery& query = start(name, sql, values);
    const qint64 changed = query.numRowsAffected();
    query.finish();
    return changed;
}

qint64 Database::returning(const char* name, const QString& sql, const Values& values)
{
    const std::optional<qint64> value = one(name, sql, values, [](Row& row) { return row.i64(); });
    if (!value)
        throw beschadigd(QLatin1String(name));
    return *value;
}

QSqlQuery& Database::start(const char* name, const QString& sql, const Values& values)
{
    const auto began = std::chrono::steady_clock::now();
    if (m_statements.size() > maxStatements)
        m_statements.clear();
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            fail(query, name);
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery& query = found->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec())
        fail(query, name);
    if (m_log)
        m_log(QLatin1String(name), std::chrono::steady_clock::now() - began);
    return query;
}

void Database::check(const QSqlQuery& query, const char* name)
{
    if (query.lastError().isValid())
        fail(query, name);
}

void Database::fail(const QSqlQuery& query, const char* name)
{
    const SqlError error = m_dialect.error(query.lastError(), name);
    m_lost = m_lost || error.lost();
    throw error;
}

} // namespace pgb::storage
