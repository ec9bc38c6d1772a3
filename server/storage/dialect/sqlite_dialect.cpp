#include "server/storage/dialect/sqlite_dialect.h"
#include "server/storage/database.h"
#include "server/storage/dialect/sqlite_statement.h"
#include <QFile>
#include <QSqlDriver>
#include <QSqlQuery>
#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace pgb::storage {

namespace {

/// Rows per statement: few sizes, so that few statements are prepared.
constexpr std::array<size_t, 3> chunkSizes {32, 8, 1};

QString insertStatement(QLatin1String table, const std::vector<BulkColumn>& columns, qsizetype rows)
{
    QStringList names;
    QStringList marks;
    for (const BulkColumn& column : columns) {
        names += QString(column.name);
        marks += QStringLiteral("?");
    }
    const QString row = QStringLiteral("(%1)").arg(marks.join(QStringLiteral(", ")));
    return QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
        .arg(table, names.join(QStringLiteral(", ")), QStringList(rows, row).join(QStringLiteral(", ")));
}

void addJsonText(QString& json, const QString& text)
{
    json += u'"';
    for (const QChar c : text) {
        if (c < u' ')
            json += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QChar(u'0'));
        else if (c == u'"' || c == u'\\')
            (json += u'\\') += c;
        else
            json += c;
    }
    json += u'"';
}

/// The connection that Qt opened.
sqlite3* handleOf(const QSqlDatabase& db)
{
    const QVariant handle = db.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        throw SqlError(nietBeschikbaar(QStringLiteral("the driver has no SQLite handle")));
    return *static_cast<sqlite3* const*>(handle.constData());
}

/// A connection of one build of SQLite must not be used by another.
void checkLibrary(const QSqlDatabase& db)
{
    QSqlQuery query(db);
    if (!query.exec(QStringLiteral("SELECT sqlite_source_id()")) || !query.next() || query.value(0).toString() != QLatin1String(sqlite3_sourceid()))
        throw SqlError(nietBeschikbaar(QStringLiteral("Qt's driver has another SQLite")));
}

void restrictToOwner(const QString& path)
{
    // SQLite makes its files readable for the group; -wal and -shm take over the mode of the database.
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        throw SqlError(nietBeschikbaar(QStringLiteral("cannot create the database file")));
}

} // namespace

void SqliteDialect::connect(const QString& name, const StorageConfig& config, Access access) const
{
    if (config.path.isEmpty() || config.path.contains(QChar(u'?')) || config.path.startsWith(QStringLiteral("file:")))
        throw SqlError(nietBeschikbaar(QStringLiteral("no usable database path")));
    if (access == Access::ReadWrite)
        restrictToOwner(config.path);
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    db.setDatabaseName(config.path);
    db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!db.open())
        throw error(db.lastError(), "open");
    QStringList settings {QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA trusted_schema = OFF"),
                          QStringLiteral("PRAGMA temp_store = MEMORY")};
    if (access == Access::ReadWrite)
        settings << QStringLiteral("PRAGMA journal_mode = WAL") << (config.duurzaam ? QStringLiteral("PRAGMA synchronous = FULL") : QStringLiteral("PRAGMA synchronous = OFF"));
    else
        settings << QStringLiteral("PRAGMA query_only = ON");
    for (const QString& setting : settings) {
        QSqlQuery query(db);
        if (!query.exec(setting))
            throw error(query.lastError(), "open");
    }
    checkLibrary(db);
}

std::unique_ptr<Statement> SqliteDialect::prepare(const QSqlDatabase& database, const QString& sql, QSqlError& error) const
{
    return SqliteStatement::prepare(handleOf(database), sql, error);
}

SqlError SqliteDialect::error(const QSqlError& error, const char* statement) const
{
    const int code = error.nativeErrorCode().toInt();
    const QString detail = QStringLiteral("%1: sqlite %2").arg(QLatin1String(statement)).arg(code);
    switch (code) {
    case 1555: // primary key
    case 2067: // unique
        return SqlError({ProblemKind::Conflict, QStringLiteral("bestaatAl"), {}, {}, detail});
    case 787: // foreign key
        return SqlError({ProblemKind::Conflict, QStringLiteral("verwijzingOntbreekt"), {}, {}, detail});
    case 1: // a statement of ours that is wrong; its text holds no values
        return SqlError({ProblemKind::Intern, QStringLiteral("opslagGeweigerd"), {}, {}, detail + QChar(u' ') + error.databaseText()});
    default:
        break;
    }
    if ((code & 0xff) == 11 || (code & 0xff) == 26) // corrupt, not a database: no setting helps, only a copy
        return SqlError({ProblemKind::NietBeschikbaar, QStringLiteral("databaseBeschadigd"), {}, {}, detail});
    if ((code & 0xff) == 19 || (code & 0xff) == 20 || (code & 0xff) == 25) // constraint, mismatch, range
        return SqlError({ProblemKind::Intern, QStringLiteral("opslagGeweigerd"), {}, {}, detail});
    return SqlError(nietBeschikbaar(detail));
}

QStringList SqliteDialect::appendOnly(const QString& table) const
{
    QStringList statements;
    for (const char* act : {"UPDATE", "DELETE"}) {
        statements += QStringLiteral("CREATE TRIGGER %1_geen_%2 BEFORE %3 ON %1 BEGIN SELECT RAISE(ABORT, 'append only'); END")
                          .arg(table, QString(QLatin1String(act)).toLower(), QLatin1String(act));
    }
    return statements;
}

bool SqliteDialect::isAppendOnly(Database& database, const QString& table) const
{
    const std::vector<QString> found = database.all("sqlite.triggers", QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?"),
                                                    valuesOf(table), [](Row& row) { return row.text(); });
    const QStringList made = appendOnly(table);
    return std::all_of(made.begin(), made.end(), [&](const QString& one) { return std::find(found.begin(), found.end(), one) != found.end(); });
}

QVariant SqliteDialect::listOf(const std::vector<qint64>& ids) const
{
    QStringList texts;
    for (qint64 id : ids)
        texts += QString::number(id);
    return QStringLiteral("[%1]").arg(texts.join(QChar(u',')));
}

QVariant SqliteDialect::textList(const QStringList& texts) const
{
    QString array(u'[');
    for (const QString& text : texts) {
        sqlValue(text); // refuses what no engine keeps
        if (array.size() > 1)
            array += u',';
        addJsonText(array, text);
    }
    return array + u']';
}

qint64 SqliteDialect::nextId(Database& database, const QString& table) const
{
    // There is one writer, so the key cannot be taken before the INSERT that uses it.
    return database
        .one("sqlite.nextId", QStringLiteral("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = ?), 0) + 1"), valuesOf(table),
             [](Row& row) { return row.i64(); })
        .value();
}

void SqliteDialect::insertRows(Database& database, const char* name, QLatin1String table, const std::vector<BulkColumn>& columns,
                               size_t rows, const AddRow& add) const
{
    size_t done = 0;
    Values values;
    for (const size_t size : chunkSizes) {
        if (rows - done < size)
            continue;
        const QString sql = insertStatement(table, columns, qsizetype(size));
        values.reserve(qsizetype(size * columns.size()));
        while (rows - done >= size) {
            values.clear();
            for (const size_t end = done + size; done < end; ++done)
                add(values, done);
            database.run(name, sql, values);
        }
    }
}

bool SqliteDialect::isEmpty(Database& database) const
{
    return database.all("sqlite.isEmpty", QStringLiteral("SELECT count(*) FROM sqlite_schema"), {}, [](Row& row) { return row.i64(); })
               .front()
        == 0;
}

bool SqliteDialect::hasTable(Database& database, const QString& table) const
{
    return database
        .one("sqlite.hasTable", QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"), valuesOf(table),
             [](Row& row) { return row.i64(); })
        .has_value();
}

QString SqliteDialect::word(QLatin1String token) const
{
    if (token == QLatin1String("$ID"))
        return QStringLiteral("INTEGER PRIMARY KEY AUTOINCREMENT");
    if (token == QLatin1String("$INT"))
        return QStringLiteral("INTEGER");
    if (token == QLatin1String("$BLOB"))
        return QStringLiteral("BLOB");
    if (token == QLatin1String("$STRICT"))
        return QStringLiteral("STRICT");
    if (token == QLatin1String("$KEYED"))
        return QStringLiteral("STRICT, WITHOUT ROWID");
    return QStringLiteral("TEXT");
}

} // namespace pgb::storage
