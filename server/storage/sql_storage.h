#pragma once
#include "server/app/ports/unit_of_work.h"
#include "server/audit/keten.h"
#include "server/storage/storage_config.h"
#include <memory>

namespace pgb::storage {

/// What `migrate` did.
struct MigrateReport {
    int van = 0;    ///< schema number before; 0 = the database was empty
    int naar = 0;   ///< schema number now
    QString backup; ///< file that was made before the first step; empty = none was needed
};

/// The database behind the ports, on SQLite or PostgreSQL. Order of use: open, migrate when schemaNumber() is behind, then read and
/// write from any number of handler threads, close after those have stopped.
/// Problems: "opslagNietBeschikbaar", "opslagVol" (queue full) and "opslagGesloten" (NietBeschikbaar); "databaseNietBijgewerkt" (a unit
/// before migrate), "databaseNieuwerDanProgramma", "sleutelbestandOntbreekt", "sleutelbestandOnveilig", "sleutelbestandOngeldig",
/// "sleutelbestandPastNiet" (Conflict); from units of work "bestaatAl", "verwijzingOntbreekt" (Conflict).
class SqlStorage final : public app::Storage {
public:
    explicit SqlStorage(StorageConfig config);
    ~SqlStorage() override;

    /// Reads the key file and connects. A key file is made only for a database that is still empty: a lost one is never replaced.
    Outcome<void> open();
    /// Brings the schema to programSchemaNumber(). An existing database is copied first: SQLite into a file beside the database,
    /// PostgreSQL with pg_dump into `backupDirectory`; with `backupMade` the caller says that he has one.
    Outcome<MigrateReport> migrate(const QString& backupDirectory = {}, bool backupMade = false);
    /// Schema number of the open database; 0 = empty.
    Outcome<int> schemaNumber();
    /// Conflict "oefensetHalf" while a practice set is being copied, or when its making was broken off: what stands there is a part of it.
    Outcome<void> eisHeel();
    /// The number that this program was made for.
    static int programSchemaNumber();
    /// Finishes the units that were accepted, refuses later ones and closes all connections. Safe to call twice.
    void close();

    /// Writes one row anew and commits it: that writing works. "opslagVol" when less than 8 MiB is left beside an SQLite database. Changes nothing.
    Outcome<void> probeWrite();

    /// Walks the whole audit trail from the first row; `verwacht` = an anchor kept elsewhere.
    Outcome<audit::Oordeel> verifyAudit(const std::optional<audit::Anker>& verwacht = {});
    /// Writes a consistent copy to a file that does not exist yet, while the server runs. The key file is not in it: keep that elsewhere.
    Outcome<void> backup(const QString& file);

    void setCommitListener(std::function<void()> listener) override;

protected:
    Outcome<void> runWrite(const std::function<Outcome<void>(app::UnitOfWork&)>& work) override;
    void runSoon(std::function<Outcome<void>(app::UnitOfWork&)> work) override;
    Outcome<void> runRead(const std::function<Outcome<void>(app::UnitOfWork&)>& work) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// What `restore` did.
struct RestoreReport {
    int schemaNumber = 0;
    QString vorige; ///< where the replaced database was kept; empty = there was none
};

/// Puts a backup in the place of the database, which no server may have open: checks the file, its schema number, its keys and its audit
/// trail first; the database that was there is kept. PostgreSQL: pg_restore into the configured database, which must be empty.
Outcome<RestoreReport> restore(const StorageConfig& config, const QString& file);

} // namespace pgb::storage
