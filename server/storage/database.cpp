#include "server/storage/database.h"
#include <QScopeGuard>
#include <QSqlQuery>
#include <QUuid>
#include <chrono>

namespace pgb::storage {

namespace {
/// More different statements than the stores have: reached only when lists are filtered in very many ways.
constexpr size_t maxStatements = 512;
/// Deeper than facts hang on one another.
constexpr int maxRounds = 24;
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

void Database::direct(const char* name, const std::function<QSqlError(const QSqlDatabase&)>& write)
{
    const auto began = std::chrono::steady_clock::now();
    ++m_moment;
    if (const QSqlError error = write(m_database); error.isValid())
        fail(error, name);
    if (m_log)
        m_log(QLatin1String(name), std::chrono::steady_clock::now() - began);
}

bool Database::doubled(QLatin1String table, size_t rows)
{
    Growth& growth = m_growth[table];
    growth.rows += rows;
    if (growth.rows < growth.next)
        return false;
    growth.next = 2 * growth.rows;
    return true;
}

Statement& Database::prepared(const char* name, const QString& sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlError error;
        std::unique_ptr<Statement> statement = m_dialect.prepare(m_database, sql, error);
        if (!statement)
            fail(error, name);
        found = m_statements.emplace(sql, std::move(statement)).first;
    }
    return *found->second;
}

Statement& Database::start(const char* name, const QString& sql, const Values& values, Statement::Rows rows)
{
    const bool reads = sql.startsWith(QLatin1String("SELECT"));
    if (m_asking && reads) {
        Statement& known = m_asking->answer(name, sql, values);
        known.exec({}, rows);
        return known;
    }
    const auto began = std::chrono::steady_clock::now();
    if (m_statements.size() > maxStatements)
        m_statements.clear();
    Statement& query = prepared(name, sql);
    if (!reads)
        ++m_moment;
    if (!query.exec(values, rows))
        fail(query.error(), name);
    if (m_log)
        m_log(QLatin1String(name), std::chrono::steady_clock::now() - began);
    return query;
}

void Database::together(const std::function<void()>& work)
{
    if (!m_dialect.asksInTrips() || m_asking)
        return work();
    const auto done = qScopeGuard([this] { m_asking.reset(); });
    m_asking = std::make_unique<Asking>();
    for (int round = 0; round < maxRounds; ++round) {
        try {
            work();
        } catch (const std::exception&) { // what was answered by nothing may look like anything
            if (!guessing())
                throw;
        }
        if (!guessing())
            return;
        fetch(m_asking->take());
    }
    m_asking.reset(); // it goes on asking: one by one then
    work();
}

void Database::fetch(const std::vector<Asking::Question>& questions)
{
    const auto began = std::chrono::steady_clock::now();
    std::vector<Dialect::Asked> asked;
    asked.reserve(questions.size());
    for (const Asking::Question& question : questions)
        asked.push_back({prepared(question.name, question.sql), question.values});
    std::vector<std::unique_ptr<Statement>> answers = m_dialect.answers(m_database, asked);
    for (size_t i = 0; i < answers.size(); ++i) {
        check(*answers[i], questions[i].name);
        if (m_log)
            m_log(QLatin1String(questions[i].name), (std::chrono::steady_clock::now() - began) / questions.size());
        m_asking->know(questions[i], std::move(answers[i]));
    }
    if (answers.size() < questions.size())
        fail(asked[answers.size()].statement.error(), questions[answers.size()].name);
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
