#include "server/storage/backup.h"
#include "server/storage/durable_file.h"
#include "server/storage/migrator.h"
#include "server/storage/opening.h"
#include "server/storage/sql_storage.h"
#include "server/storage/stores/audit_store.h"
#include "server/storage/transaction.h"
#include <QFile>
#include <QTemporaryFile>
#include <unistd.h>

namespace pgb::storage {

namespace {

Problem refused(const char* code, QString detail = {})
{
    return {ProblemKind::Conflict, QString(QLatin1String(code)), {}, {}, std::move(detail)};
}

/// Everything that must be right before this database may be used; gives its schema number.
Outcome<int> inspect(Database& database, const ColumnCipher& cipher)
{
    Migrator migrator(database, compiledMigrations());
    if (Outcome<void> checked = migrator.check(); !checked)
        return checked.problem();
    if (migrator.current() == 0)
        return refused("backupOngeldig", QStringLiteral("no database of ours"));
    if (!keysFit(database, cipher))
        return keysDoNotFit();
    if (database.dialect().hasTable(database, QStringLiteral("audit"))) {
        Transaction transaction(database, Transaction::Kind::Read);
        const audit::Oordeel oordeel = controleerAudit(database, cipher, {});
        if (!oordeel.goed())
            return refused("auditketenGebroken", audit::breukCode(oordeel.breuk) + QStringLiteral(" %1").arg(oordeel.volgnummer));
    }
    return migrator.current();
}

/// The file as SQLite sees it: undamaged, and every reference leads somewhere.
bool isSound(Database& database)
{
    const auto texts = [&](const char* sql) {
        return database.all("integrity", QLatin1String(sql), {}, [](Row& row) { return row.text(); });
    };
    return texts("PRAGMA integrity_check") == std::vector<QString> {QStringLiteral("ok")} && texts("PRAGMA foreign_key_check").empty();
}

Outcome<int> inspectSqlite(const Dialect& dialect, StorageConfig config, const QString& file, const ColumnCipher& cipher)
{
    config.path = file;
    Database database(dialect, config, Access::ReadOnly);
    if (!isSound(database))
        return refused("backupOngeldig", QStringLiteral("integrity_check"));
    return inspect(database, cipher);
}

bool exchange(const QString& part, const QString& path, const QString& vorige)
{
    const QByteArray to = QFile::encodeName(path);
    // The old database has both names until the new one takes its place: at no moment is there none.
    if (QFile::exists(path) && ::link(to.constData(), QFile::encodeName(vorige).constData()) != 0)
        return false;
    return ::rename(QFile::encodeName(part).constData(), to.constData()) == 0 && syncDirectoryOf(path);
}

/// Puts `part` in the place of the database while nobody else has that open.
Outcome<QString> swapIn(const Dialect& dialect, const StorageConfig& config, const QString& part)
{
    if (!QFile::exists(config.path)) {
        if (!exchange(part, config.path, {}))
            return refused("herstelMislukt", QStringLiteral("rename"));
        return QString();
    }
    const QString vorige = config.path + QStringLiteral(".vorige-") + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    try {
        Database old(dialect, config, Access::ReadWrite);
        old.command("restore", QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"));
        // Leaving WAL mode needs the file for itself, and brings the log into it: the old database is one file from here on.
        const auto mode = old.one("restore", QStringLiteral("PRAGMA journal_mode = DELETE"), {}, [](Row& row) { return row.text(); });
        if (mode != QStringLiteral("delete"))
            return refused("databaseInGebruik");
        old.command("restore", QStringLiteral("BEGIN EXCLUSIVE"));
        const bool done = exchange(part, config.path, vorige);
        old.command("restore", QStringLiteral("ROLLBACK"));
        if (!done)
            return refused("herstelMislukt", QStringLiteral("rename"));
    } catch (const SqlError&) {
        return refused("databaseInGebruik");
    }
    return vorige;
}

Outcome<RestoreReport> restoreSqlite(const Dialect& dialect, const StorageConfig& config, const QString& file, const ColumnCipher& cipher)
{
    QTemporaryFile part(config.path + QStringLiteral(".herstel-XXXXXX"));
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly) || !part.open())
        return refused("backupOngeldig", QStringLiteral("cannot be read, or not copied"));
    while (!source.atEnd()) {
        const QByteArray block = source.read(1 << 20);
        if (block.isEmpty() || part.write(block) != block.size())
            return refused("herstelMislukt", QStringLiteral("copy"));
    }
    if (!part.flush() || ::fsync(part.handle()) != 0)
        return refused("herstelMislukt", QStringLiteral("copy"));
    const Outcome<int> number = inspectSqlite(dialect, config, part.fileName(), cipher);
    if (!number)
        return number.problem();
    const Outcome<QString> vorige = swapIn(dialect, config, part.fileName());
    if (!vorige)
        return vorige.problem();
    part.setAutoRemove(false);
    return RestoreReport {*number, *vorige};
}

Outcome<RestoreReport> restorePostgres(const Dialect& dialect, const StorageConfig& config, const QString& file, const ColumnCipher& cipher)
{
    {
        Database database(dialect, config, Access::ReadWrite);
        if (!dialect.isEmpty(database))
            return refused("databaseNietLeeg");
    }
    const QString trouble = runPostgresTool(QStringLiteral("pg_restore"), config.postgres,
                                            {QStringLiteral("--single-transaction"), QStringLiteral("--exit-on-error"),
                                             QStringLiteral("--no-owner"), QStringLiteral("--no-privileges"), file});
    if (!trouble.isEmpty())
        return refused("herstelMislukt", trouble);
    Database database(dialect, config, Access::ReadWrite);
    const Outcome<int> number = inspect(database, cipher);
    if (!number)
        return number.problem();
    return RestoreReport {*number, {}};
}

Outcome<RestoreReport> restoreFrom(const StorageConfig& config, const QString& file)
{
    const std::unique_ptr<Dialect> dialect = Dialect::of(config.engine);
    Outcome<Keys> keys = readKeyFile(config.keyFile);
    if (!keys)
        return keys.problem();
    const ColumnCipher cipher(std::move(*keys));
    try {
        if (config.engine == Engine::Sqlite)
            return restoreSqlite(*dialect, config, file, cipher);
        return restorePostgres(*dialect, config, file, cipher);
    } catch (const SqlError& error) {
        // SQLite opens the copy itself; PostgreSQL only the database.
        return config.engine == Engine::Sqlite ? refused("backupOngeldig", error.problem().detail) : error.problem();
    }
}

} // namespace

Outcome<RestoreReport> restore(const StorageConfig& config, const QString& file)
{
    Outcome<RestoreReport> done = restoreFrom(config, file);
    if (done)
        return done;
    Problem problem = done.problem();
    if (problem.params.empty()) // what is about the keys names their file
        problem.params.emplace_back(QStringLiteral("pad"), file);
    return problem;
}

} // namespace pgb::storage
