#pragma once
#include "server/storage/statement.h"
#include <memory>
#include <optional>
#include <vector>

struct pg_conn;
struct pg_result;

namespace pgb::storage {

struct PostgresClear {
    void operator()(pg_result* result) const;
};
using PostgresResult = std::unique_ptr<pg_result, PostgresClear>;

/// Rows that the server sent, and the one that is stood on.
class PostgresRows : public Statement {
public:
    explicit PostgresRows(PostgresResult result = nullptr);
    /// The rows [begin, end) of an answer to many questions, without its first column: that is the number of the question.
    PostgresRows(std::shared_ptr<pg_result> many, int begin, int end) : m_result(std::move(many)), m_begin(begin), m_end(end), m_before(1), m_row(begin - 1) {}

    /// From the first row again; it asks nobody.
    bool exec(const Values& values, Rows rows) override;
    bool next() override;
    void finish() override { m_row = m_begin - 1; }
    QSqlError error() const override { return m_error; }
    qint64 changed() const override;
    QString columnName(int column) const override;
    bool isNull(int column) const override;
    std::optional<qint64> number(int column) const override;
    QString text(int column) const override;
    QByteArray bytes(int column) const override;
    QDate date(int column) const override;

protected:
    /// False when it is an error, which error() then gives.
    bool take(PostgresResult result);

    std::shared_ptr<pg_result> m_result;
    int m_begin = 0;
    int m_end = 0;
    int m_before = 0; ///< columns that are not of the question
    int m_row = -1;
    QSqlError m_error;
};

/// By libpq over the connection that Qt opened: Qt's driver writes every value into the text of a statement, which the server parses again at each run.
class PostgresStatement final : public PostgresRows {
public:
    /// Null when it cannot be prepared; then `error` says why.
    static std::unique_ptr<PostgresStatement> prepare(pg_conn* connection, const QString& sql, QSqlError& error);
    ~PostgresStatement() override;
    PostgresStatement(const PostgresStatement&) = delete;
    PostgresStatement& operator=(const PostgresStatement&) = delete;

    bool exec(const Values& values, Rows rows) override;
    bool next() override;
    void finish() override;

    struct Question {
        PostgresStatement& statement;
        const Values& values;
    };
    /// Asks all of them in one trip, and what is asked often of a statement as one. An answer per question, in their order; the first that is an error ends it (see its error()).
    static std::vector<std::unique_ptr<Statement>> ask(pg_conn* connection, const std::vector<Question>& questions);

private:
    PostgresStatement(pg_conn* connection, QByteArray name, QString sql, qsizetype places) : m_connection(connection), m_name(std::move(name)), m_sql(std::move(sql)), m_places(places) {}
    /// What is asked at once: of a statement one question, or all of them.
    struct Trip {
        PostgresStatement* statement;
        std::vector<size_t> questions;
    };
    static std::vector<Trip> tripsOf(const std::vector<Question>& questions);
    bool send(const Values& values);
    bool send(const Trip& trip, const std::vector<Question>& questions);
    bool sendMany(const std::vector<const Values*>& values);
    /// Prepared for many values at once; false when it cannot be, which is remembered.
    bool takesMany();

    pg_conn* m_connection;
    QByteArray m_name;
    QString m_sql;
    qsizetype m_places;
    std::optional<QByteArray> m_many; ///< its name for many values; empty = it has none
    bool m_oneByOne = false;          ///< the rows for many values did not come question after question
    bool m_more = false;              ///< rows are still to come, one by one
};

/// "?" as "$1", "$2"..., or after another word than "$"; not those in a quoted text. `places` grows by how many there are.
QByteArray numbered(const QString& sql, qsizetype& places, const char* word);
/// One element of an array literal: always quoted, because an unquoted NULL, comma or brace would mean something.
QString arrayElement(const QVariant& value);

/// Writes so many rows by COPY. An invalid error = done. `target` is "table (a, b)".
QSqlError copyRows(pg_conn* connection, const QByteArray& target, size_t rows, const AddRow& add);
/// What the last result of the connection says is wrong.
QSqlError errorOf(pg_conn* connection, const pg_result* result);

} // namespace pgb::storage
