#include "server/storage/database.h"
#include <QScopeGuard>
#include <QSqlQuery>
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
    ++m_moment;
    if (m_dialect.preparesCommands() && sql.size() < 64) {
        run(name, sql);
        return;
    }
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        fail(query.lastError(), name);
}

qint64 Database::run(const char* name, const QString& sql, const Values& values)
{
    Statement& query = start(name, sql, values);
    const qint64 changed = query.changed();
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

Statement& Database::start(const char* name, const QString& sql, const Values& values)
{
    const auto began = std::chrono::steady_clock::now();
    if (m_statements.size() > maxStatements)
        m_statements.clear();
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlError error;
        std::unique_ptr<Statement> statement = m_dialect.prepare(m_database, sql, error);
        if (!statement)
            fail(error, name);
        found = m_statements.emplace(sql, std::move(statement)).first;
    }
    if (!sql.startsWith(QLatin1String("SELECT")))
        ++m_moment;
    Statement& query = *found->second;
    if (!query.exec(values))
        fail(query.error(), name);
    if (m_log)
        m_log(QLatin1String(name), std::chrono::steady_clock::now() - began);
    return query;
}

void Database::check(const Statement& query, const char* name)
{
    if (const QSqlError error = query.error(); error.isValid())
        fail(error, name);
}

void Database::fail(const QSqlError& cause, const char* name)
{
    const SqlError error = m_dialect.error(cause, name);
    m_lost = m_lost || error.lost();
    throw error;
}

} // namespace pgb::storage
