// An organisation's month as it goes in practice: the command `pgb` brings a file to a real pgb-server and has it checked. Against the smallest file: neither what
// a line takes of time nor the memory of the two processes should grow with the number of lines.
#include "server/app/ports/bulk_store.h"
#include "server/storage/sql_storage.h"
#include "tests/bench/figures.h"
#include "tests/bench/peak_memory.h"
#include "tests/support/bulk_world.h"
#include "tests/support/house_paths.h"
#include "tests/support/server_process.h"
#include "tests/support/temporary_postgres.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <memory>

namespace pgb::bench {

namespace {

constexpr int perClient = 44; // ui.md 3.3
const QString token = QStringLiteral("pgbt_") + QString(48, QLatin1Char('b'));

struct Meting {
    double regelsPerSeconde = 0;
    double server = 0; ///< MB, each at its highest
    double client = 0;
};

struct Procesrun {
    int regels;
    test::TemporaryPostgres* postgres;
    std::optional<Meting> meting;
};

/// The world of so many lines, with a token for a program.
Outcome<void> vul(const storage::StorageConfig& config, int clienten)
{
    storage::SqlStorage storage(config);
    if (const auto open = storage.open(); !open)
        return open;
    if (const auto gemaakt = storage.migrate(); !gemaakt)
        return gemaakt.problem();
    const auto world = test::seedPracticeWorld(storage, "$argon2id$never");
    const auto bulk = world ? test::seedBulkWorld(storage, *world, clienten, "$argon2id$never") : Outcome<test::BulkWorld>(world.problem());
    if (!bulk)
        return bulk.problem();
    const auto bewaard = storage.write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
        app::Bulktoken record;
        record.eigenaar = QStringLiteral("o%1").arg(bulk->organisatie.id.waarde);
        record.gebruiker = bulk->medewerker.id;
        record.naam = QStringLiteral("bench");
        record.tokenHash = QCryptographicHash::hash(token.toLatin1(), QCryptographicHash::Sha256);
        record.bereik = Bulkbereik::Indienen;
        record.aangemaaktOp = QDateTime::currentDateTimeUtc();
        record.verlooptOp = record.aangemaaktOp.addDays(2);
        const auto stored = unit.bulk().insertToken(record);
        return stored ? Outcome<bool>(true) : Outcome<bool>(stored.problem());
    });
    return bewaard ? Outcome<void>() : Outcome<void>(bewaard.problem());
}

/// One run of the command to its end; its exit code, and its memory while it ran. -1 = it did not end.
int pgb(const QStringList& woorden, const QTemporaryDir& map, const QUrl& server, double& megabytes)
{
    QProcess proces;
    QProcessEnvironment omgeving = QProcessEnvironment::systemEnvironment();
    omgeving.insert(QStringLiteral("PGB_SERVER"), server.toString());
    omgeving.insert(QStringLiteral("PGB_TOKEN"), token);
    omgeving.insert(QStringLiteral("XDG_CONFIG_HOME"), map.path());
    proces.setProcessEnvironment(omgeving);
    proces.setStandardOutputFile(QProcess::nullDevice());
    proces.setStandardErrorFile(map.filePath(QStringLiteral("pgb.log")));
    proces.start(test::inBuild("/bin/pgb"), woorden);
    constexpr int blik = 50; // ms
    while (!proces.waitForFinished(blik) && proces.state() != QProcess::NotRunning)
        megabytes = std::max(megabytes, peakMegabytes(proces.processId()));
    return proces.exitStatus() == QProcess::NormalExit ? proces.exitCode() : -1;
}

/// What went wrong, or nothing.
QString meet(Procesrun& run)
{
    QTemporaryDir map(QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX"));
    storage::StorageConfig config;
    config.path = map.filePath(QStringLiteral("pgb.sqlite"));
    config.keyFile = map.filePath(QStringLiteral("sleutels"));
    QStringList extra{QStringLiteral("--klok"), test::practiceDay().toString(Qt::ISODate)};
    if (run.postgres) {
        if (const QString trouble = run.postgres->start(); !trouble.isEmpty())
            return trouble;
        config.engine = storage::Engine::PostgreSql;
        config.postgres = {run.postgres->host(), run.postgres->port(), run.postgres->createDatabase(), run.postgres->user(), {}, {}};
        for (const QString& setting : {QStringLiteral("soort=postgresql"), QStringLiteral("host=") + config.postgres.host, QStringLiteral("naam=") + config.postgres.database,
                                       QStringLiteral("gebruiker=") + config.postgres.user})
            extra << QStringLiteral("--set") << QStringLiteral("database.") + setting;
    }
    const int clienten = std::max(1, run.regels / perClient);
    if (const auto gevuld = vul(config, clienten); !gevuld)
        return gevuld.problem().code + QLatin1Char(' ') + gevuld.problem().detail;
    const QString pad = map.filePath(QStringLiteral("maand.csv"));
    QFile bestand(pad);
    if (!bestand.open(QIODevice::WriteOnly) || bestand.write(test::bulkCsv(test::goedeBulkregels(clienten, run.regels))) <= 0)
        return QStringLiteral("cannot write the file");
    bestand.close();
    test::ServerProcess server(map.path());
    if (!server.start(extra))
        return QString::fromUtf8(server.log());
    Meting meting;
    if (pgb({QStringLiteral("columns"), pad, QStringLiteral("--kolom"), QStringLiteral("Bedrag=bedrag"), QStringLiteral("--bewaar"), QStringLiteral("bench"), QStringLiteral("--datums"), QStringLiteral("dag-maand"), QStringLiteral("--getallen"),
             QStringLiteral("komma")}, map, server.url(), meting.client) != 0)
        return QStringLiteral("pgb columns failed");
    QElapsedTimer tijd;
    tijd.start();
    if (const int einde = pgb({QStringLiteral("check"), pad}, map, server.url(), meting.client); einde != 0) {
        QFile log(map.filePath(QStringLiteral("pgb.log")));
        return QStringLiteral("pgb check ended with %1: %2").arg(einde).arg(log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll().right(400)) : QString());
    }
    meting.regelsPerSeconde = run.regels / (double(tijd.nsecsElapsed()) / 1e9);
    meting.server = peakMegabytes(server.processId());
    run.meting = meting;
    server.stop();
    return {};
}

void meld(benchmark::State& state, Procesrun& run, double Meting::*geheugen, bool tijd)
{
    for ([[maybe_unused]] auto round : state) {
        const QString trouble = run.meting ? QString() : meet(run);
        if (!trouble.isEmpty()) {
            state.SkipWithError(qPrintable(trouble));
            return;
        }
        if (tijd)
            state.counters[perSecond] = run.meting->regelsPerSeconde;
        else
            state.counters[memoryOnly] = 1;
        state.counters[megabytes] = (*run.meting).*geheugen;
    }
}

} // namespace

void registerBulkProces(test::TemporaryPostgres& cluster)
{
    std::vector<int> maten{4'000, 60'000};
    if (const int duizenden = qEnvironmentVariableIntValue("PGB_BENCH_MILJOEN"); duizenden > 0) // 1, or as many thousands
        maten.push_back(duizenden == 1 ? 1'000'000 : duizenden * 1'000);
    for (test::TemporaryPostgres* postgres : {static_cast<test::TemporaryPostgres*>(nullptr), &cluster}) {
        std::shared_ptr<Procesrun> kleinste;
        for (const int regels : maten) {
            const auto run = std::make_shared<Procesrun>(Procesrun{regels, postgres, {}});
            if (!kleinste)
                kleinste = run;
            const auto paar = [&](const char* wat, double Meting::*geheugen, bool tijd) {
                const std::string naam = std::string("bulk-") + wat + (postgres ? "-postgres-" : "-") + std::to_string(regels);
                benchmark::RegisterBenchmark((naam + "/ours").c_str(), [=](benchmark::State& state) { meld(state, *run, geheugen, tijd); })->Iterations(1)->Repetitions(1);
                benchmark::RegisterBenchmark((naam + "/baseline").c_str(), [=](benchmark::State& state) { meld(state, *kleinste, geheugen, tijd); })->Iterations(1)->Repetitions(1);
            };
            paar("server", &Meting::server, true);
            paar("client", &Meting::client, false);
        }
    }
}

} // namespace pgb::bench
