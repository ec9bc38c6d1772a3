#include "server/main/commands.h"
#include "server/main/node.h"
#include "shared/base/telling.h"

namespace pgb::server {

namespace {

Outcome<void> open(storage::SqlStorage& storage, const storage::StorageConfig& config)
{
    PGB_CHECK(checkFolders(config));
    PGB_CHECK(storage.open());
    return storage.eisHeel();
}

} // namespace

int runMigrate(const Invocation& invocation)
{
    const storage::StorageConfig config = storageConfig(invocation.config);
    storage::SqlStorage storage(config);
    if (const Outcome<void> opened = open(storage, config); !opened)
        return fail(opened.problem());
    const Outcome<storage::MigrateReport> report = storage.migrate({}, invocation.has("backup-gemaakt"));
    if (!report)
        return fail(report.problem());
    print(QStringLiteral("schema %1 -> %2%3").arg(report->van).arg(report->naar)
              .arg(report->backup.isEmpty() ? QString() : QStringLiteral(", kopie in ") + report->backup));
    return 0;
}

int runBackup(const Invocation& invocation)
{
    const storage::StorageConfig config = storageConfig(invocation.config);
    storage::SqlStorage storage(config);
    if (const Outcome<void> opened = open(storage, config); !opened)
        return fail(opened.problem());
    if (const Outcome<void> done = storage.backup(invocation.arguments.constFirst()); !done)
        return fail(done.problem());
    print(QStringLiteral("kopie geschreven; bewaar het sleutelbestand apart"));
    return 0;
}

int runRestore(const Invocation& invocation)
{
    const storage::StorageConfig config = storageConfig(invocation.config);
    if (const Outcome<void> folders = checkFolders(config); !folders)
        return fail(folders.problem());
    const Outcome<storage::RestoreReport> report = storage::restore(config, invocation.arguments.constFirst());
    if (!report)
        return fail(report.problem());
    print(QStringLiteral("teruggezet, schema %1%2").arg(report->schemaNumber)
              .arg(report->vorige.isEmpty() ? QString() : QStringLiteral("; de vorige database staat in ") + report->vorige));
    return 0;
}

int runVerifyAudit(const Invocation& invocation)
{
    std::optional<audit::Anker> expected;
    if (!invocation.arguments.isEmpty()) {
        expected = audit::ankerFromTekst(invocation.arguments.constFirst());
        if (!expected)
            return misuse(QStringLiteral("verify-audit: dit is geen anker; een anker is wat verify-audit zelf toont, zoals 4834:a183f9..."));
    }
    const storage::StorageConfig config = storageConfig(invocation.config);
    storage::SqlStorage storage(config);
    if (const Outcome<void> opened = open(storage, config); !opened)
        return fail(opened.problem());
    const Outcome<audit::Oordeel> verdict = storage.verifyAudit(expected);
    if (!verdict)
        return fail(verdict.problem());
    if (verdict->breuk == audit::Breuk::Onbeschermd) {
        print(QStringLiteral("auditlog niet in orde: %1. De keten klopt (%2, anker %3), maar de database weigert wijzigen en weghalen niet meer: "
                             "de triggers op de tabel audit ontbreken of staan uit")
                  .arg(audit::breukCode(verdict->breuk), telling(verdict->gecontroleerd, "regel", "regels"), audit::ankerTekst(verdict->kop)));
        return 1;
    }
    if (!verdict->goed()) {
        print(QStringLiteral("auditlog niet in orde: %1 bij regel %2").arg(audit::breukCode(verdict->breuk)).arg(verdict->volgnummer));
        return 1;
    }
    print(QStringLiteral("auditlog in orde: %1, anker %2").arg(telling(verdict->gecontroleerd, "regel", "regels"), audit::ankerTekst(verdict->kop)));
    return 0;
}

} // namespace pgb::server
