#include "server/storage/dialect/postgres_dialect.h"
#include "server/storage/database.h"
#include "server/storage/dialect/postgres_statement.h"
#include <QSqlDriver>
#include <QSqlQuery>

namespace pgb::storage {

namespace {

/// What the trigger of a table that only grows does.
constexpr const char* refusal = "BEGIN RAISE EXCEPTION 'append only'; END";

/// Rows from which COPY, which takes a trip more, is faster than one statement.
constexpr size_t worthCopy = 32;

/// A value of libpq's connection string: quoted, so that a password with spaces or quotes stays one value.
QString quoted(const QString& value)
{
    QString text = value;
    text.replace(QChar(u'\\'), QStringLiteral("\\\\")).replace(QChar(u'\''), QStringLiteral("\\'"));
    return QStringLiteral("'%1'").arg(text);
}

/// Plans are kept while a table grows, and its own process looks at it once a minute: what was planned for an empty table reads a full one from end to end. So a table
/// that is many times what the planner knows of is looked at now.
void keepKnown(Database& database, QLatin1String table)
{
    const bool unknown = database
                             .one("postgresql.grown", QStringLiteral("SELECT pg_relation_size(c.oid) > 4 * 8192 * GREATEST(c.relpages, 1) FROM pg_class c WHERE c.oid = CAST(? AS regclass)"),
                                  valuesOf(QString(table)), [](Row& row) { return row.flag(); })
                             .value_or(false);
    if (!unknown)
        return;
    database.command("postgresql.analyze", QStringLiteral("SET LOCAL default_statistics_target = 20")); // enough to plan with; its own process looks better, later
    database.command("postgresql.analyze", QStringLiteral("ANALYZE ") + table);
}

/// The connection that Qt opened.
pg_conn* postgresOf(const QSqlDatabase& db)
{
    const QVariant handle = db.driver()->handle();
    if (qstrcmp(handle.typeName(), "pg_conn*") != 0)
        throw SqlError(nietBeschikbaar(QStringLiteral("the driver has no PostgreSQL handle")));
    return *static_cast<pg_conn* const*>(handle.constData());
}

} // namespace

void PostgresDialect::connect(const QString& name, const StorageConfig& config, Access) const
{
    const PostgresConnection& to = config.postgres;
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
    db.setHostName(to.host);
    db.setPort(to.port);
    db.setDatabaseName(to.database);
    db.setUserName(to.user);
    db.setPassword(to.password);
    QStringList options {QStringLiteral("connect_timeout=10"), QStringLiteral("application_name='pgb-server'")};
    if (!to.sslMode.isEmpty())
        options += QStringLiteral("sslmode=") + quoted(to.sslMode);
    db.setConnectOptions(options.join(QChar(u';')));
    if (!db.open()) {
        // Why a connection fails is in the words of the server alone; they hold names of the settings and no values of a record.
        Problem problem = error(db.lastError(), "open").problem();
        problem.detail += db.lastError().databaseText().simplified();
        throw SqlError(std::move(problem), false, true);
    }
    // A unit that waits longer than this for another server process is refused instead of holding a thread.
    for (const char* setting : {"SET lock_timeout = '10s'", "SET statement_timeout = '60s'", "SET client_encoding = 'UTF8'",
                                "SET DateStyle = 'ISO'", "SET TimeZone = 'UTC'", "SET client_min_messages = 'warning'", "SET bytea_output = 'hex'", "SET jit = off"}) {
        QSqlQuery query(db);
        if (!query.exec(QLatin1String(setting)))
            throw error(query.lastError(), "open");
    }
}

std::unique_ptr<Statement> PostgresDialect::prepare(const QSqlDatabase& database, const QString& sql, QSqlError& error) const
{
    return PostgresStatement::prepare(postgresOf(database), sql, error);
}

std::vector<std::unique_ptr<Statement>> PostgresDialect::answers(const QSqlDatabase& database, const std::vector<Asked>& asked) const
{
    std::vector<PostgresStatement::Question> questions;
    questions.reserve(asked.size());
    for (const Asked& a : asked)
        questions.push_back({static_cast<PostgresStatement&>(a.statement), a.values}); // this dialect makes no other
    return PostgresStatement::ask(postgresOf(database), questions);
}

QStringList PostgresDialect::beginWrite() const
{
    // Every change of state appends to the audit chain, so the writers of several server processes meet at its head in any case. They
    // queue for it before their snapshot is taken (LOCK TABLE takes none): no unit sees an old budget.
    return {QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ"), QStringLiteral("LOCK TABLE audit_kop IN EXCLUSIVE MODE")};
}

QStringList PostgresDialect::beginMigration() const
{
    // Two servers that start at once: the second waits here and then finds nothing left to do, or its step refused. The number is ours.
    return {QStringLiteral("BEGIN"), QStringLiteral("SET LOCAL statement_timeout = 0"),
            QStringLiteral("SELECT pg_advisory_xact_lock(7046001)")};
}

SqlError PostgresDialect::error(const QSqlError& error, const char* statement) const
{
    const QString code = error.nativeErrorCode();
    const QString detail = QStringLiteral("%1: postgresql %2").arg(QLatin1String(statement), code);
    if (code == QLatin1String("23505"))
        return SqlError({ProblemKind::Conflict, QStringLiteral("bestaatAl"), {}, {}, detail});
    if (code == QLatin1String("23503"))
        return SqlError({ProblemKind::Conflict, QStringLiteral("verwijzingOntbreekt"), {}, {}, detail});
    if (code == QLatin1String("40001") || code == QLatin1String("40P01"))
        return SqlError(nietBeschikbaar(detail), true);
    if (code == QLatin1String("42P01") || code == QLatin1String("42703")) // no such table or column: the text names that and no value
        return SqlError({ProblemKind::Intern, QStringLiteral("opslagGeweigerd"), {}, {}, detail + QChar(u' ') + error.databaseText()});
    if (code.startsWith(QLatin1String("42")) || code.startsWith(QLatin1String("22")) || code.startsWith(QLatin1String("23")) || code == QLatin1String("P0001"))
        return SqlError({ProblemKind::Intern, QStringLiteral("opslagGeweigerd"), {}, {}, detail});
    const bool lost = code.isEmpty() || code.startsWith(QLatin1String("08")) || code.startsWith(QLatin1String("57P"));
    return SqlError(nietBeschikbaar(detail), false, lost);
}

QStringList PostgresDialect::appendOnly(const QString& table) const
{
    return {QStringLiteral("CREATE FUNCTION %1_alleen_toevoegen() RETURNS trigger LANGUAGE plpgsql AS $$%2$$").arg(table, QLatin1String(refusal)),
            QStringLiteral("CREATE TRIGGER %1_geen_wijziging BEFORE UPDATE OR DELETE OR TRUNCATE ON %1 "
                           "FOR EACH STATEMENT EXECUTE FUNCTION %1_alleen_toevoegen()")
                .arg(table)};
}

bool PostgresDialect::isAppendOnly(Database& database, const QString& table) const
{
    // 58: before update, delete and truncate, for the statement.
    return database
        .one("postgresql.triggers",
             QStringLiteral("SELECT 1 FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid "
                            "JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_proc p ON p.oid = t.tgfoid "
                            "WHERE n.nspname = current_schema() AND c.relname = ? AND t.tgname = ? AND t.tgenabled IN ('O', 'A') AND t.tgtype = 58 AND p.prosrc = ?"),
             valuesOf(table, QStringLiteral("%1_geen_wijziging").arg(table), QString::fromLatin1(refusal)), [](Row& row) { return row.i64(); })
        .has_value();
}

QVariant PostgresDialect::listOf(const std::vector<qint64>& ids) const
{
    QStringList texts;
    for (qint64 id : ids)
        texts += QString::number(id);
    return QStringLiteral("{%1}").arg(texts.join(QChar(u',')));
}

QVariant PostgresDialect::textList(const QStringList& texts) const
{
    QStringList elements;
    elements.reserve(texts.size());
    for (const QString& text : texts)
        elements += arrayElement(sqlValue(text));
    return QStringLiteral("{%1}").arg(elements.join(QChar(u',')));
}

qint64 PostgresDialect::nextId(Database& database, const QString& table) const
{
    return database
        .one("postgresql.nextId", QStringLiteral("SELECT nextval(CAST(pg_get_serial_sequence(?, 'id') AS regclass))"), valuesOf(table),
             [](Row& row) { return row.i64(); })
        .value();
}

void PostgresDialect::insertRows(Database& database, const char* name, QLatin1String table, const std::vector<BulkColumn>& columns,
                                 size_t rows, const AddRow& add) const
{
    if (rows == 0)
        return;
    QStringList names;
    if (rows >= worthCopy) {
        for (const BulkColumn& column : columns)
            names += QString(column.name);
        const QByteArray target = QStringLiteral("%1 (%2)").arg(table, names.join(QStringLiteral(", "))).toLatin1();
        database.direct(name, [&](const QSqlDatabase& db) { return copyRows(postgresOf(db), target, rows, add); });
        if (database.doubled(table, rows))
            keepKnown(database, table);
        return;
    }
    std::vector<QStringList> elements(columns.size());
    Values row;
    for (size_t n = 0; n < rows; ++n) {
        row.clear();
        add(row, n);
        for (size_t c = 0; c < columns.size(); ++c)
            elements[c] += arrayElement(row[qsizetype(c)]);
    }
    QStringList arrays;
    Values values;
    for (size_t c = 0; c < columns.size(); ++c) {
        names += QString(columns[c].name);
        arrays += QStringLiteral("CAST(? AS %1[])").arg(columns[c].array);
        values += QStringLiteral("{%1}").arg(elements[c].join(QChar(u',')));
    }
    database.run(name,
                 QStringLiteral("INSERT INTO %1 (%2) SELECT * FROM unnest(%3)")
                     .arg(table, names.join(QStringLiteral(", ")), arrays.join(QStringLiteral(", "))),
                 values);
}

bool PostgresDialect::isEmpty(Database& database) const
{
    return database
               .all("postgresql.isEmpty",
                    QStringLiteral("SELECT count(*) FROM pg_catalog.pg_tables WHERE schemaname = current_schema()"), {},
                    [](Row& row) { return row.i64(); })
               .front()
        == 0;
}

bool PostgresDialect::hasTable(Database& database, const QString& table) const
{
    return database
        .one("postgresql.hasTable",
             QStringLiteral("SELECT 1 FROM pg_catalog.pg_tables WHERE schemaname = current_schema() AND tablename = ?"), valuesOf(table),
             [](Row& row) { return row.i64(); })
        .has_value();
}

QString PostgresDialect::word(QLatin1String token) const
{
    if (token == QLatin1String("$ID"))
        return QStringLiteral("BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY");
    if (token == QLatin1String("$INT"))
        return QStringLiteral("BIGINT");
    if (token == QLatin1String("$DATE"))
        return QStringLiteral("DATE");
    if (token == QLatin1String("$BLOB"))
        return QStringLiteral("BYTEA");
    if (token == QLatin1String("$KEYTEXT"))
        return QStringLiteral("TEXT COLLATE \"C\"");
    return {}; // $STRICT and $KEYED: tables are strict anyway
}

} // namespace pgb::storage
