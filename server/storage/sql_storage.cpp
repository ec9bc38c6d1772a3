#include "server/storage/sql_storage.h"
#include "server/storage/backup.h"
#include "server/storage/connections.h"
#include "server/storage/migrator.h"
#include "server/storage/opening.h"
#include "server/storage/stores/audit_store.h"
#include "server/storage/transaction.h"
#include "server/storage/writer.h"
#include <QFileInfo>
#include <QStorageInfo>
#include <atomic>
#include <shared_mutex>

namespace pgb::storage {

namespace {

/// Bytes beside an SQLite database below which it counts as full: a day's work and its log must fit.
constexpr qint64 leastFree = 8 * 1024 * 1024;

Problem notMigrated()
{
    return {ProblemKind::NietBeschikbaar, QStringLiteral("databaseNietBijgewerkt"), {}, {}, {}};
}
Problem closedProblem()
{
    return {ProblemKind::NietBeschikbaar, QStringLiteral("opslagGesloten"), {}, {}, {}};
}
Problem databaseBeschadigd()
{
    return {ProblemKind::NietBeschikbaar, QStringLiteral("databaseBeschadigd"), {}, {}, {}};
}

} // namespace

struct SqlStorage::Private {
    explicit Private(StorageConfig c) : config(std::move(c)), dialect(Dialect::of(config.engine)) {}

    void start();
    void tellCommitted();
    /// Damage that one unit met stays: the next look may read only pages that are whole.
    Outcome<void> noteDamage(Outcome<void> done);
    Outcome<void> withConnection(const std::function<Outcome<void>(Connection&)>& work);

    const StorageConfig config;
    const std::unique_ptr<Dialect> dialect;
    std::unique_ptr<ColumnCipher> cipher;
    /// Held shared by every unit, alone by open, migrate and close: nothing is taken away from under a unit.
    std::shared_mutex inUse;
    std::atomic<bool> closing = false;
    std::atomic<bool> damaged = false; ///< since this database was opened
    bool isOpen = false;
    bool current = false;
    std::mutex listenerMutex;
    std::function<void()> listener;
    std::unique_ptr<Connections> readers;
    std::unique_ptr<Writer> writer;
};

void SqlStorage::Private::start()
{
    current = true;
    readers = std::make_unique<Connections>(*dialect, config, *cipher);
    writer = std::make_unique<Writer>(*dialect, config, *cipher, [this] { tellCommitted(); });
}

Outcome<void> SqlStorage::Private::noteDamage(Outcome<void> done)
{
    if (!done && done.problem().code == databaseBeschadigd().code)
        damaged = true;
    return done;
}

void SqlStorage::Private::tellCommitted()
{
    std::function<void()> told;
    {
        const std::lock_guard lock(listenerMutex);
        told = listener;
    }
    if (told)
        told();
}

SqlStorage::SqlStorage(StorageConfig config) : d(std::make_unique<Private>(std::move(config))) {}

SqlStorage::~SqlStorage()
{
    close();
}

Outcome<void> SqlStorage::open()
{
    const std::unique_lock lock(d->inUse);
    if (d->isOpen)
        return {};
    try {
        Database database(*d->dialect, d->config, Access::ReadWrite);
        Outcome<Keys> keys = keysFor(database, d->config.keyFile);
        if (!keys)
            return keys.problem();
        d->cipher = std::make_unique<ColumnCipher>(std::move(*keys));
        Migrator migrator(database, compiledMigrations());
        if (Outcome<void> checked = migrator.check(); !checked)
            return checked;
        if (!keysFit(database, *d->cipher))
            return keysDoNotFit();
        d->isOpen = true;
        d->closing = false;
        d->damaged = false;
        if (migrator.current() == migrator.target())
            d->start();
        return {};
    } catch (const SqlError& error) {
        return error.problem();
    }
}

Outcome<MigrateReport> SqlStorage::migrate(const QString& backupDirectory, bool backupMade)
{
    const std::unique_lock lock(d->inUse);
    if (!d->isOpen)
        return closedProblem();
    try {
        Database database(*d->dialect, d->config, Access::ReadWrite);
        Migrator migrator(database, compiledMigrations());
        if (Outcome<void> checked = migrator.check(); !checked)
            return checked.problem();
        MigrateReport report {migrator.current(), migrator.target(), {}};
        if (report.van == report.naar)
            return report;
        if (report.van > 0 && !backupMade) {
            const QString name = QStringLiteral("voor-migratie-%1-%2")
                                     .arg(report.van)
                                     .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")));
            if (d->config.engine == Engine::PostgreSql && backupDirectory.isEmpty())
                return Problem {ProblemKind::Conflict, QStringLiteral("backupNodig"), {}, {}, {}};
            report.backup = backupDirectory.isEmpty() ? d->config.path + QChar(u'.') + name : backupDirectory + QChar(u'/') + name;
            if (Outcome<void> written = writeBackup(*d->dialect, d->config, report.backup); !written)
                return written.problem();
        }
        if (Outcome<void> done = migrator.run(); !done)
            return done.problem();
        noteKeys(database, *d->cipher);
        if (!keysFit(database, *d->cipher))
            return keysDoNotFit();
        if (!d->current)
            d->start();
        return report;
    } catch (const SqlError& error) {
        return error.problem();
    }
}

Outcome<int> SqlStorage::schemaNumber()
{
    const std::shared_lock lock(d->inUse);
    if (!d->isOpen)
        return closedProblem();
    try {
        Database database(*d->dialect, d->config, Access::ReadOnly);
        return Migrator(database, compiledMigrations()).current();
    } catch (const SqlError& error) {
        return error.problem();
    }
}

Outcome<void> SqlStorage::eisHeel()
{
    const std::shared_lock lock(d->inUse);
    if (!d->isOpen)
        return closedProblem();
    return alsUitkomst([&]() -> Outcome<void> {
        Database database(*d->dialect, d->config, Access::ReadOnly);
        if (!d->dialect->hasTable(database, QStringLiteral("oefenset"))
            || !database.one("oefenset.half", QStringLiteral("SELECT 1 FROM oefenset WHERE gemaakt < kopieen"), {}, [](Row& row) { return row.i64(); }))
            return {};
        return Problem {ProblemKind::Conflict, QStringLiteral("oefensetHalf"), {}, {}, {}};
    });
}

int SqlStorage::programSchemaNumber()
{
    const std::vector<Migration> migrations = compiledMigrations();
    return migrations.empty() ? 0 : migrations.back().nummer;
}

void SqlStorage::close()
{
    d->closing = true;
    const std::unique_lock lock(d->inUse);
    d->writer.reset();
    d->readers.reset();
    d->isOpen = false;
    d->current = false;
}

Outcome<void> SqlStorage::Private::withConnection(const std::function<Outcome<void>(Connection&)>& work)
{
    for (int attempt = 1;; ++attempt) {
        try {
            Connection& connection = readers->ofThisThread();
            connection.unit.reset();
            Transaction transaction(connection.database, Transaction::Kind::Read);
            const Outcome<void> result = work(connection);
            if (connection.unit.context().failure)
                throw SqlError(*connection.unit.context().failure);
            transaction.commit();
            return result;
        } catch (const SqlError& error) {
            // A reading unit can always be run again; once is enough for a database server that was restarted.
            if (attempt == 2 || !error.lost())
                return error.problem();
        } catch (const std::exception& error) {
            return Problem {ProblemKind::Intern, QStringLiteral("eenheidFout"), {}, {}, QString::fromLatin1(error.what())};
        }
    }
}

Outcome<audit::Oordeel> SqlStorage::verifyAudit(const std::optional<audit::Anker>& verwacht)
{
    const std::shared_lock lock(d->inUse);
    if (!d->current)
        return d->isOpen ? notMigrated() : closedProblem();
    audit::Oordeel oordeel;
    const Outcome<void> done = d->withConnection([&](Connection& connection) -> Outcome<void> {
        oordeel = controleerAudit(connection.database, *d->cipher, verwacht);
        if (oordeel.goed() && !d->dialect->isAppendOnly(connection.database, QStringLiteral("audit")))
            oordeel.breuk = audit::Breuk::Onbeschermd;
        return {};
    });
    if (!done)
        return done.problem();
    return oordeel;
}

Outcome<void> SqlStorage::probeWrite()
{
    if (d->damaged)
        return databaseBeschadigd();
    // One small row may still find room in the log of SQLite while a day's work would not: what is left of the disk is asked too.
    if (d->config.engine == Engine::Sqlite) {
        const QStorageInfo disk(QFileInfo(d->config.path).absolutePath());
        if (disk.isValid() && disk.bytesAvailable() < leastFree)
            return Problem {ProblemKind::NietBeschikbaar, QStringLiteral("opslagVol"), {}, {}, {}};
    }
    return runWrite([](app::UnitOfWork& unit) -> Outcome<void> {
        Context& context = static_cast<SqlUnit&>(unit).context(); // this room makes no other
        // A value that really changes: of the same one SQLite writes nothing.
        return guarded(context, [&] {
            context.db.run("schrijfproef", QStringLiteral("INSERT INTO nummerreeks (soort, jaar, laatste) VALUES ('schrijfproef', 2000, 1) "
                                                          "ON CONFLICT (soort, jaar) DO UPDATE SET laatste = CASE WHEN nummerreeks.laatste < 1000000 THEN "
                                                          "nummerreeks.laatste + 1 ELSE 1 END"));
        });
    });
}

Outcome<void> SqlStorage::backup(const QString& file)
{
    const std::shared_lock lock(d->inUse);
    if (!d->isOpen)
        return closedProblem();
    return writeBackup(*d->dialect, d->config, file);
}

void SqlStorage::setCommitListener(std::function<void()> listener)
{
    const std::lock_guard lock(d->listenerMutex);
    d->listener = std::move(listener);
}

Outcome<void> SqlStorage::runWrite(const std::function<Outcome<void>(app::UnitOfWork&)>& work)
{
    if (d->closing)
        return closedProblem();
    const std::shared_lock lock(d->inUse);
    if (!d->current)
        return d->isOpen ? notMigrated() : closedProblem();
    return d->noteDamage(d->writer->run(work));
}

void SqlStorage::runSoon(std::function<Outcome<void>(app::UnitOfWork&)> work)
{
    if (d->closing)
        return;
    const std::shared_lock lock(d->inUse);
    if (d->current)
        d->writer->soon(std::move(work));
}

Outcome<void> SqlStorage::runRead(const std::function<Outcome<void>(app::UnitOfWork&)>& work)
{
    if (d->closing)
        return closedProblem();
    const std::shared_lock lock(d->inUse);
    if (!d->current)
        return d->isOpen ? notMigrated() : closedProblem();
    return d->noteDamage(d->withConnection([&work](Connection& connection) { return work(connection.unit); }));
}

} // namespace pgb::storage
