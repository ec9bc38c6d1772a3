#include "tests/bench/bare_sqlite.h"
#include <QElapsedTimer>
#include <QFile>
#include <memory>
#include <sqlite3.h>
#include <vector>

namespace pgb::bench {

namespace {

struct Closer {
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    void operator()(sqlite3_value* value) const { sqlite3_value_free(value); }
};
using Database = std::unique_ptr<sqlite3, Closer>;
using Statement = std::unique_ptr<sqlite3_stmt, Closer>;
using Value = std::unique_ptr<sqlite3_value, Closer>;

Database openDatabase(const QString& file)
{
    sqlite3* database = nullptr;
    sqlite3_open(file.toUtf8().constData(), &database);
    return Database(database);
}

Statement prepare(sqlite3* database, const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database, sql.constData(), int(sql.size()), &statement, nullptr);
    return Statement(statement);
}

bool run(sqlite3* database, const char* sql) { return sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }

/// The new rows of one table and the statement that puts them in.
struct Table {
    QByteArray name;
    int columns = 0;
    std::vector<Value> values; ///< row after row
    Statement insert;
    size_t rows() const { return columns ? values.size() / size_t(columns) : 0; }
};

std::vector<QByteArray> tableNames(sqlite3* database)
{
    std::vector<QByteArray> names;
    const Statement list = prepare(database, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    while (sqlite3_step(list.get()) == SQLITE_ROW)
        names.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(list.get(), 0)));
    return names;
}

/// Rows of `source` whose whole content the attached `vorig` does not have.
Table newRows(sqlite3* source, const QByteArray& name)
{
    Table table{name, 0, {}, nullptr};
    const Statement rows = prepare(source, "SELECT * FROM main.\"" + name + "\" EXCEPT SELECT * FROM vorig.\"" + name + '"');
    table.columns = sqlite3_column_count(rows.get());
    while (sqlite3_step(rows.get()) == SQLITE_ROW)
        for (int column = 0; column < table.columns; ++column)
            table.values.emplace_back(sqlite3_value_dup(sqlite3_column_value(rows.get(), column)));
    return table;
}

bool writeRow(Table& table, size_t row)
{
    for (int column = 0; column < table.columns; ++column)
        sqlite3_bind_value(table.insert.get(), column + 1, table.values[row * size_t(table.columns) + size_t(column)].get());
    const bool done = sqlite3_step(table.insert.get()) == SQLITE_DONE;
    return sqlite3_reset(table.insert.get()) == SQLITE_OK && done;
}

/// Unit u of n writes the u-th slice of every table.
bool writeUnit(std::vector<Table>& tables, int unit, int units)
{
    for (Table& table : tables)
        for (size_t row = table.rows() * size_t(unit) / size_t(units); row < table.rows() * size_t(unit + 1) / size_t(units); ++row)
            if (!writeRow(table, row))
                return false;
    return true;
}

} // namespace

bool copyDatabase(const QString& source, const QString& copy)
{
    const Database from = openDatabase(source);
    const Statement into = prepare(from.get(), "VACUUM main INTO ?1");
    const QByteArray name = copy.toUtf8();
    return sqlite3_bind_text(into.get(), 1, name.constData(), int(name.size()), SQLITE_STATIC) == SQLITE_OK && sqlite3_step(into.get()) == SQLITE_DONE;
}

double writeBare(const QString& before, const QString& source, int units, int group, QString& trouble)
{
    const Database from = openDatabase(source);
    if (!run(from.get(), ("ATTACH '" + before.toUtf8() + "' AS vorig").constData())) {
        trouble = QStringLiteral("cannot attach the earlier copy");
        return -1;
    }
    std::vector<Table> tables;
    for (const QByteArray& name : tableNames(from.get()))
        if (Table table = newRows(from.get(), name); table.rows() > 0)
            tables.push_back(std::move(table));

    // The copy from before is the fresh database: same tables, same indexes, same starting size.
    const QString target = source + QStringLiteral(".bare");
    QFile::copy(before, target);
    const Database into = openDatabase(target);
    run(into.get(), "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=OFF");
    for (Table& table : tables) {
        QByteArray marks = "?";
        for (int column = 1; column < table.columns; ++column)
            marks += ",?";
        table.insert = prepare(into.get(), "INSERT OR REPLACE INTO \"" + table.name + "\" VALUES (" + marks + ')');
    }
    QElapsedTimer timer;
    timer.start();
    for (int unit = 0; unit < units;) {
        bool good = run(into.get(), "BEGIN IMMEDIATE");
        for (int end = std::min(unit + group, units); unit < end && good; ++unit)
            good = run(into.get(), "SAVEPOINT unit") && writeUnit(tables, unit, units) && run(into.get(), "RELEASE unit");
        if (!good || !run(into.get(), "COMMIT")) {
            trouble = QString::fromUtf8(sqlite3_errmsg(into.get()));
            return -1;
        }
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

double copyBare(const QString& source, qint64& rows, QString& trouble)
{
    constexpr qint64 perCommit = 250'000;
    const Database from = openDatabase(source);
    const QString target = source + QStringLiteral(".kaal");
    QFile::remove(target);
    const Database into = openDatabase(target);
    run(into.get(), "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL; PRAGMA foreign_keys=OFF; PRAGMA cache_size=-262144");
    const Statement schema = prepare(from.get(), "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'index') AND name NOT LIKE 'sqlite_%' ORDER BY type DESC");
    while (sqlite3_step(schema.get()) == SQLITE_ROW)
        run(into.get(), reinterpret_cast<const char*>(sqlite3_column_text(schema.get(), 0)));
    QElapsedTimer timer;
    timer.start();
    run(into.get(), "BEGIN IMMEDIATE");
    for (const QByteArray& name : tableNames(from.get())) {
        const Statement all = prepare(from.get(), "SELECT * FROM \"" + name + '"');
        const int columns = sqlite3_column_count(all.get());
        const Statement insert = prepare(into.get(), "INSERT INTO \"" + name + "\" VALUES (?" + QByteArray(",?").repeated(columns - 1) + ')');
        while (sqlite3_step(all.get()) == SQLITE_ROW) {
            for (int column = 0; column < columns; ++column)
                sqlite3_bind_value(insert.get(), column + 1, sqlite3_column_value(all.get(), column));
            if (sqlite3_step(insert.get()) != SQLITE_DONE || sqlite3_reset(insert.get()) != SQLITE_OK) {
                trouble = QString::fromUtf8(sqlite3_errmsg(into.get()));
                return -1;
            }
            if (++rows % perCommit == 0)
                run(into.get(), "COMMIT; BEGIN IMMEDIATE");
        }
    }
    run(into.get(), "COMMIT");
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    QFile::remove(target);
    return seconds;
}

} // namespace pgb::bench
