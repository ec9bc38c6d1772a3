// Lines of an organisation's month that are stored and checked with the same evaluator, against a bare engine that writes the very same rows (lines
// and what the check says of them): SQLite with the same durability, PostgreSQL by one COPY a table. And the memory that it takes, against
// that of the smallest batch: it should not grow with the number of lines.
#include "server/app/application.h"
#include "server/app/bulk.h"
#include "server/storage/sql_storage.h"
#include "tests/bench/bare_postgres.h"
#include "tests/bench/bare_sqlite.h"
#include "tests/bench/figures.h"
#include "tests/bench/peak_memory.h"
#include "tests/support/bulk_world.h"
#include "tests/support/temporary_postgres.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <memory>

namespace pgb::bench {

namespace {

/// 44 lines a client, as ui.md 3.3 has it.
constexpr int perClient = 44;

struct Bulkrun {
    Bulkrun(int lines, test::TemporaryPostgres* cluster) : regels(lines), postgres(cluster) {}
    storage::StorageConfig config()
    {
        storage::StorageConfig made;
        made.keyFile = directory.filePath(QStringLiteral("sleutels"));
        if (!postgres) {
            made.path = directory.filePath(QStringLiteral("pgb.sqlite"));
            return made;
        }
        if (database.isEmpty())
            database = postgres->createDatabase();
        made.engine = storage::Engine::PostgreSql;
        made.postgres = {postgres->host(), postgres->port(), database, postgres->user(), {}, {}};
        return made;
    }
    QString before() const { return directory.filePath(QStringLiteral("before.sqlite")); }

    QTemporaryDir directory{QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX")};
    int regels;
    test::TemporaryPostgres* postgres; ///< null = SQLite
    QString database;                  ///< on PostgreSQL
    QString copy;                      ///< of that database, from before the run
    double geheugen = 0;               ///< MB that the run added; 0 = it did not run
};

struct Meting {
    double seconden = 0;
    double megabytes = 0;
};

Outcome<void> brengEnControleer(app::Application& application, const Gebruiker& wie, const std::vector<Bulkregel>& regels)
{
    const app::Aanroeper aanroeper{wie, Inlogniveau::TweeFactoren, QStringLiteral("bench")};
    PGB_TRY(batch, application.write<app::Bulk>(aanroeper, [&](app::Werk& werk) -> Outcome<app::Bulk> {
        PGB_TRY(begonnen, app::beginBulk(werk, {QStringLiteral("bench.csv"), QCryptographicHash::hash("bench", QCryptographicHash::Sha256), {}, {}, false, {}}));
        return begonnen.first;
    }));
    for (size_t i = 0; i < regels.size(); i += app::bulkBlok) {
        const std::vector<Bulkregel> blok(regels.begin() + qptrdiff(i), regels.begin() + qptrdiff(std::min(regels.size(), i + app::bulkBlok)));
        PGB_CHECK(application.write<app::Bulk>(aanroeper, [&](app::Werk& werk) { return app::voegBulkregels(werk, batch.id, blok); }));
    }
    for (qint64 open = 1; open > 0;) {
        PGB_TRY(over, application.write<qint64>(aanroeper, [&](app::Werk& werk) -> Outcome<qint64> {
            PGB_CHECK(app::controleerBulk(werk, batch.id));
            return werk.unit.bulk().openRegels(batch.id);
        }));
        open = over;
    }
    return {};
}

/// The same database as it was before the run, for the baseline.
Outcome<void> bewaarVoor(Bulkrun& run)
{
    QString trouble = QStringLiteral("cannot copy the database");
    if (run.postgres)
        run.copy = copyDatabase(run.config().postgres, trouble);
    if (run.postgres ? run.copy.isEmpty() : !QFile::copy(run.config().path, run.before()))
        return Problem{ProblemKind::Intern, trouble, {}, {}, {}};
    return {};
}

Outcome<Meting> meet(Bulkrun& run)
{
    storage::SqlStorage storage(run.config());
    PGB_CHECK(storage.open());
    PGB_CHECK(storage.migrate());
    PGB_TRY(world, test::seedPracticeWorld(storage, "$argon2id$never"));
    const int clienten = std::max(1, run.regels / perClient);
    PGB_TRY(bulk, test::seedBulkWorld(storage, world, clienten, "$argon2id$never"));
    storage.close();
    PGB_CHECK(bewaarVoor(run));
    PGB_CHECK(storage.open());
    const std::vector<Bulkregel> regels = test::goedeBulkregels(clienten, run.regels);
    app::FixedDayClock klok(test::practiceDay());
    app::Application application(storage, klok);
    const PeakMemory geheugen;
    QElapsedTimer tijd;
    tijd.start();
    PGB_CHECK(brengEnControleer(application, bulk.medewerker, regels));
    const Meting meting{double(tijd.nsecsElapsed()) / 1e9, geheugen.addedMegabytes()};
    storage.close();
    return meting;
}

void ours(benchmark::State& state, Bulkrun& run)
{
    for ([[maybe_unused]] auto round : state) {
        const Outcome<Meting> meting = meet(run);
        if (!meting) {
            state.SkipWithError(qPrintable(meting.problem().code + QLatin1Char(' ') + meting.problem().detail));
            return;
        }
        run.geheugen = meting->megabytes;
        state.counters[perSecond] = run.regels / meting->seconden;
        state.counters[megabytes] = meting->megabytes;
    }
}

double schrijfKaal(Bulkrun& run, QString& trouble)
{
    if (!run.postgres)
        return writeBare(run.before(), run.config().path, std::max(1, run.regels / app::bulkBlok), 1, trouble);
    storage::PostgresConnection voor = run.config().postgres;
    voor.database = run.copy;
    return copyBare(voor, run.config().postgres, trouble);
}

void baseline(benchmark::State& state, Bulkrun& run, const Bulkrun& kleinste)
{
    for ([[maybe_unused]] auto round : state) {
        QString trouble = QStringLiteral("needs ours in the same run");
        const double seconds = run.geheugen > 0 ? schrijfKaal(run, trouble) : -1;
        if (seconds <= 0) {
            state.SkipWithError(qPrintable(trouble));
            return;
        }
        state.counters[perSecond] = run.regels / seconds;
        state.counters[megabytes] = kleinste.geheugen;
    }
}

} // namespace

void registerBulk(test::TemporaryPostgres& cluster)
{
    std::vector<int> maten{4'000, 60'000};
    if (qEnvironmentVariableIsSet("PGB_BENCH_MILJOEN"))
        maten.push_back(1'000'000);
    for (test::TemporaryPostgres* postgres : {static_cast<test::TemporaryPostgres*>(nullptr), &cluster}) {
        std::shared_ptr<Bulkrun> kleinste;
        for (const int regels : maten) {
            const auto run = std::make_shared<Bulkrun>(regels, postgres);
            if (!kleinste)
                kleinste = run;
            const std::string naam = (postgres ? "bulk-postgres-" : "bulk-") + std::to_string(regels);
            const auto begin = [run](benchmark::State& state) {
                if (const QString trouble = run->postgres ? run->postgres->start() : QString(); !trouble.isEmpty())
                    state.SkipWithError(qPrintable(trouble));
                else
                    ours(state, *run);
            };
            benchmark::RegisterBenchmark((naam + "/ours").c_str(), begin)->Iterations(1)->Repetitions(1);
            benchmark::RegisterBenchmark((naam + "/baseline").c_str(), [run, kleinste](benchmark::State& state) { baseline(state, *run, *kleinste); })
                ->Iterations(1)->Repetitions(1);
        }
    }
}

} // namespace pgb::bench
