#pragma once
#include "server/storage/statement.h"
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace pgb::storage {

/// By SQLite's own interface over the connection that Qt opened: Qt's driver describes every column again at each run and copies each
/// value twice, which costs more than most statements themselves.
class SqliteStatement final : public Statement {
public:
    /// Null when it cannot be prepared; then `error` says why.
    static std::unique_ptr<Statement> prepare(sqlite3* database, const QString& sql, QSqlError& error);
    ~SqliteStatement() override;
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    bool exec(const Values& values, Rows rows) override;
    bool next() override;
    void finish() override;
    QSqlError error() const override { return m_error; }
    qint64 changed() const override { return m_changed; }
    QString columnName(int column) const override;
    bool isNull(int column) const override;
    std::optional<qint64> number(int column) const override;
    QString text(int column) const override;
    QByteArray bytes(int column) const override;
    QDate date(int column) const override;

private:
    SqliteStatement(sqlite3* database, sqlite3_stmt* statement) : m_database(database), m_statement(statement) {}
    int bind(const Values& values);
    int bindText(int place, const QString& text);
    bool step();

    sqlite3* m_database;
    sqlite3_stmt* m_statement;
    Values m_values;   ///< SQLite reads blobs from here until it is finished
    QByteArray m_text; ///< and every text, as UTF-8, from here
    qsizetype m_textUsed = 0;
    bool m_onRow = false;
    bool m_unread = false; ///< the first row is there and was not asked for
    qint64 m_changed = 0;
    QSqlError m_error;
};

} // namespace pgb::storage
