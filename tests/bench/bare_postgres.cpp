#include "tests/bench/bare_postgres.h"
#include "server/storage/storage_config.h"
#include <QElapsedTimer>
#include <libpq-fe.h>
#include <memory>
#include <vector>

namespace pgb::bench {

namespace {

struct Finisher {
    void operator()(PGconn* connection) const { PQfinish(connection); }
    void operator()(PGresult* result) const { PQclear(result); }
};
using Connection = std::unique_ptr<PGconn, Finisher>;
using Answer = std::unique_ptr<PGresult, Finisher>;

Connection connectTo(const storage::PostgresConnection& where)
{
    const QString text = QStringLiteral("host='%1' port=%2 dbname='%3' user='%4'").arg(where.host).arg(where.port).arg(where.database, where.user);
    return Connection(PQconnectdb(text.toUtf8().constData()));
}

Answer ask(PGconn* connection, const QByteArray& sql) { return Answer(PQexec(connection, sql.constData())); }

bool run(PGconn* connection, const QByteArray& sql)
{
    const ExecStatusType status = PQresultStatus(ask(connection, sql).get());
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

std::vector<QByteArray> firstColumn(PGconn* connection, const QByteArray& sql)
{
    const Answer rows = ask(connection, sql);
    std::vector<QByteArray> values;
    for (int row = 0; row < PQntuples(rows.get()); ++row)
        values.emplace_back(PQgetvalue(rows.get(), row, 0));
    return values;
}

struct Rows {
    QByteArray table;
    QByteArray text; ///< as COPY writes it
};

bool takeOut(PGconn* connection, const QByteArray& sql, QByteArray& text)
{
    if (PQresultStatus(ask(connection, sql).get()) != PGRES_COPY_OUT)
        return false;
    char* piece = nullptr;
    for (int size = 0; (size = PQgetCopyData(connection, &piece, 0)) > 0; PQfreemem(piece))
        text.append(piece, size);
    return PQresultStatus(Answer(PQgetResult(connection)).get()) == PGRES_COMMAND_OK;
}

bool putIn(PGconn* connection, const QByteArray& target, const QByteArray& text)
{
    constexpr int piece = 1 << 20;
    if (PQresultStatus(ask(connection, "COPY " + target + " FROM STDIN").get()) != PGRES_COPY_IN)
        return false;
    for (qsizetype at = 0; at < text.size(); at += piece)
        if (PQputCopyData(connection, text.constData() + at, int(std::min<qsizetype>(piece, text.size() - at))) != 1)
            return false;
    if (PQputCopyEnd(connection, nullptr) != 1)
        return false;
    const bool done = PQresultStatus(Answer(PQgetResult(connection)).get()) == PGRES_COMMAND_OK;
    while (Answer rest{PQgetResult(connection)}) { }
    return done;
}

/// Removes from the copy what the run changed, so that its new form can be written; not timed.
bool makeRoom(PGconn* connection, const Rows& rows)
{
    const QByteArray regclass = "'\"" + rows.table + "\"'::regclass";
    const std::vector<QByteArray> keys = firstColumn(connection, "SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid "
                                                                 "AND a.attnum = ANY (i.indkey) WHERE i.indisprimary AND i.indrelid = " + regclass);
    if (keys.empty())
        return true;
    QByteArray same;
    for (const QByteArray& key : keys)
        same += (same.isEmpty() ? "" : " AND ") + ("t.\"" + key + "\" = n.\"" + key + '"');
    return run(connection, "CREATE TEMP TABLE nieuw AS SELECT * FROM \"" + rows.table + "\" LIMIT 0") && putIn(connection, "nieuw", rows.text)
        && run(connection, "DELETE FROM \"" + rows.table + "\" t USING nieuw n WHERE " + same) && run(connection, "DROP TABLE nieuw");
}

} // namespace

QString copyDatabase(const storage::PostgresConnection& from, QString& trouble)
{
    storage::PostgresConnection elsewhere = from;
    elsewhere.database = QStringLiteral("postgres");
    const Connection connection = connectTo(elsewhere);
    const QString copy = from.database + QStringLiteral("_voor");
    if (run(connection.get(), QStringLiteral("CREATE DATABASE \"%1\" TEMPLATE \"%2\"").arg(copy, from.database).toUtf8()))
        return copy;
    trouble = QString::fromUtf8(PQerrorMessage(connection.get()));
    return {};
}

QString transactionNow(const storage::PostgresConnection& where)
{
    const std::vector<QByteArray> now = firstColumn(connectTo(where).get(), "SELECT txid_current()");
    return now.empty() ? QString() : QString::fromUtf8(now[0]);
}

double copyBare(const storage::PostgresConnection& before, const storage::PostgresConnection& source, const QString& since, QString& trouble)
{
    const Connection from = connectTo(source);
    const Connection into = connectTo(before);
    const std::vector<QByteArray> tables = firstColumn(from.get(), "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1");
    std::vector<Rows> all;
    bool good = !tables.empty() && run(into.get(), "SET session_replication_role = replica");
    for (size_t i = 0; good && i < tables.size(); ++i) {
        Rows rows{tables[i], {}};
        good = takeOut(from.get(), "COPY (SELECT * FROM \"" + rows.table + "\" WHERE xmin::text::bigint > " + since.toUtf8() + ") TO STDOUT", rows.text);
        if (good && !rows.text.isEmpty()) {
            good = makeRoom(into.get(), rows);
            all.push_back(std::move(rows));
        }
    }
    QElapsedTimer timer;
    timer.start();
    good = good && run(into.get(), "BEGIN");
    for (size_t i = 0; good && i < all.size(); ++i)
        good = putIn(into.get(), '"' + all[i].table + '"', all[i].text);
    good = good && run(into.get(), "COMMIT");
    if (good && !all.empty())
        return double(timer.nsecsElapsed()) / 1e9;
    trouble = QStringLiteral("COPY: ") + QString::fromUtf8(PQerrorMessage(into.get())) + QString::fromUtf8(PQerrorMessage(from.get()));
    return -1;
}

} // namespace pgb::bench
