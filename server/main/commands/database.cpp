#include "server/main/commands.h"
#include "server/main/node.h"

namespace pgb::server {

int runMigrate(const Invocation& invocation)
{
    storage::SqlStorage storage(storageConfig(invocation.config));
    if (const Outcome<void> opened = storage.open(); !opened)
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
    if (invocation.arguments.size() != 1)
        return misuse(QStringLiteral("backup: geef het bestand"));
    storage::SqlStorage storage(storageConfig(invocation.config));
    if (const Outcome<void> opened = storage.open(); !opened)
        return fail(opened.problem());
    if (const Outcome<void> done = storage.backup(invocation.arguments.constFirst()); !done)
        return fail(done.problem());
    print(QStringLiteral("kopie geschreven; bewaar het sleutelbestand apart"));
    return 0;
}

int runRestore(const Invocation& invocation)
{
    if (invocation.arguments.size() != 1)
        return misuse(QStringLiteral("restore: geef het bestand"));
    const Outcome<storage::RestoreReport> report = storage::restore(storageConfig(invocation.config), invocation.arguments.constFirst());
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
            return misuse(QStringLiteral("verify-audit: dit is geen anker"));
    }
    storage::SqlStorage storage(storageConfig(invocation.config));
    if (const Outcome<void> opened = storage.open(); !opened)
        return fail(opened.problem());
    const Outcome<audit::Oordeel> verdict = storage.verifyAudit(expected);
    if (!verdict)
        return fail(verdict.problem());
    if (!verdict->goed()) {
        print(QStringLiteral("auditlog niet in orde: %1 bij regel %2").arg(audit::breukCode(verdict->breuk)).arg(verdict->volgnummer));
        return 1;
    }
    print(QStringLiteral("auditlog in orde: %1 regels, anker %2").arg(verdict->gecontroleerd).arg(audit::ankerTekst(verdict->kop)));
    return 0;
}

} // namespace pgb::server
