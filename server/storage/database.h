#pragma once
#include "server/storage/asking.h"
#include "server/storage/dialect/dialect.h"
#include "server/storage/row.h"
#include <QSqlDatabase>
#include <functional>
#include <type_traits>
#include <unordered_map>

namespace pgb::storage {

/// One connection, for one thread. Statements are prepared once and kept; values are bound, and only the name of a statement and its
/// duration are told to the log. Everything here throws SqlError.
class Database {
public:
    Database(const Dialect& dialect, const StorageConfig& config, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const Dialect& dialect() const { return m_dialect; }
    /// The connection broke: nothing more can be done with this object.
    bool lost() const { return m_lost; }
    /// Another number after every begin, end and write of this connection: as long as it is the same, inside one transaction, what was
    /// read is what would be read again.
    quint64 moment() const { return m_moment; }

    /// What `work` asks, in few trips where each question is one: it reads only, and runs until nothing is asked that is not known. What a run does that was answered by nothing
    /// (`guessing`) is thrown away with what it threw.
    void together(const std::function<void()>& work);
    /// Some question of this run was answered by nothing.
    bool guessing() const { return m_asking && m_asking->wants(); }

    /// A statement without values or rows: BEGIN, COMMIT, DDL.
    void command(const char* name, const QString& sql);
    /// Number of rows changed.
    qint64 run(const char* name, const QString& sql, const Values& values = {});

    /// These rows were written to the table; true when they make as many as there were when it last was true, on this connection.
    bool doubled(QLatin1String table, size_t rows);
    /// What the engine can beside statements, over the connection itself.
    void direct(const char* name, const std::function<QSqlError(const QSqlDatabase&)>& write);

    /// Each row through `map(Row&)`, which must not use this connection.
    template<class F>
    auto all(const char* name, const QString& sql, const Values& values, F map)
    {
        using T = std::invoke_result_t<F, Row&>;
        std::vector<T> result;
        Statement& query = start(name, sql, values);
        const Finish finish {query};
        while (query.next()) {
            Row row(query);
            result.push_back(map(row));
        }
        check(query, name);
        return result;
    }
    /// Each row, without keeping any: `take(Row&)` false stops.
    template<class F>
    void each(const char* name, const QString& sql, const Values& values, F take)
    {
        Statement& query = start(name, sql, values, Statement::Rows::OneByOne);
        const Finish finish {query};
        while (query.next()) {
            Row row(query);
            if (!take(row))
                return;
        }
        check(query, name);
    }
    /// The first row, or nothing.
    template<class F>
    auto one(const char* name, const QString& sql, const Values& values, F map) -> std::optional<std::invoke_result_t<F, Row&>>
    {
        auto rows = all(name, sql, values, map);
        if (rows.empty())
            return std::nullopt;
        return std::move(rows.front());
    }
    /// The number that "... RETURNING <number>" gives.
    qint64 returning(const char* name, const QString& sql, const Values& values);

private:
    struct Finish {
        Statement& query;
        ~Finish() { query.finish(); }
    };
    Statement& prepared(const char* name, const QString& sql);
    void fetch(const std::vector<Asking::Question>& questions);
    Statement& start(const char* name, const QString& sql, const Values& values, Statement::Rows rows = Statement::Rows::Together);
    void check(const Statement& query, const char* name);
    [[noreturn]] void fail(const QSqlError& error, const char* name);

    const Dialect& m_dialect;
    StatementLog m_log;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_statements;
    std::unique_ptr<Asking> m_asking; ///< while `together` runs
    struct Growth {
        size_t rows = 0;
        size_t next = 0;
    };
    std::unordered_map<QString, Growth> m_growth;
    quint64 m_moment = 0;
    bool m_lost = false;
};

} // namespace pgb::storage
