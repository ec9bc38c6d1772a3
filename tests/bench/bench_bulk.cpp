// Lines of an organisation's month that are stored and checked with the same evaluator, against a bare engine that writes the very same rows (lines
// and what the check says of them): SQLite with the same durability, PostgreSQL by one COPY a table. And the memory that it takes, against
// that of the smallest batch: it should not grow with the number of lines. And the check of the same lines after ten times the history, against that after a tenth of it.
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
    QString copy;                      ///< of that database, from before its first batch
    QString sinds;                     ///< the transaction of that database that the run came after
    double geheugen = -1;              ///< MB that the run added; negative = it did not run
};

struct Meting {
    double seconden = 0;
    double megabytes = 0;
};

Outcome<void> brengEnControleer(app::Application& application, const Gebruiker& wie, const QByteArray& bestand, const std::vector<Bulkregel>& regels)
{
    const app::Aanroeper aanroeper{wie, Inlogniveau::TweeFactoren, QStringLiteral("bench")};
    PGB_TRY(batch, application.write<app::Bulk>(aanroeper, [&](app::Werk& werk) -> Outcome<app::Bulk> {
        PGB_TRY(begonnen, app::beginBulk(werk, {QStringLiteral("bench.csv"), QCryptographicHash::hash(bestand, QCryptographicHash::Sha256), {}, {}, false, {}}));
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

/// A batch of the month before: the server that takes a month has been running, with its statements prepared, as those of the baseline are.
Outcome<void> warmOp(app::Application& application, const test::BulkWorld& bulk)
{
    std::vector<Bulkregel> regels = test::goedeBulkregels(12, 12 * perClient);
    for (Bulkregel& regel : regels)
        regel.datum = regel.datum.addMonths(-1);
    return brengEnControleer(application, bulk.medewerker, "vorige maand", regels);
}

/// What the database is before the run, for the baseline.
Outcome<void> bewaarVoor(Bulkrun& run)
{
    const bool goed = run.postgres ? !(run.sinds = transactionNow(run.config().postgres)).isEmpty() : copyDatabase(run.config().path, run.before());
    return goed ? Outcome<void>() : Problem{ProblemKind::Intern, QStringLiteral("cannot copy the database"), {}, {}, {}};
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
    if (QString trouble; run.postgres && (run.copy = copyDatabase(run.config().postgres, trouble)).isEmpty())
        return Problem{ProblemKind::Intern, trouble, {}, {}, {}};
    PGB_CHECK(storage.open());
    const std::vector<Bulkregel> regels = test::goedeBulkregels(clienten, run.regels);
    app::FixedDayClock klok(test::practiceDay());
    app::Application application(storage, klok);
    PGB_CHECK(warmOp(application, bulk));
    PGB_CHECK(bewaarVoor(run));
    const PeakMemory geheugen;
    QElapsedTimer tijd;
    tijd.start();
    PGB_CHECK(brengEnControleer(application, bulk.medewerker, "bench", regels));
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

Declaratieregel alsRegel(const QString& functie)
{
    Declaratieregel regel;
    regel.functieCode = functie;
    regel.eenheid = Eenheid::Uur;
    regel.aantal = 60;
    regel.tarief = Tarief::fromCenten(4000);
    regel.bedrag = regelBedrag(regel);
    return regel;
}

/// What each client had declared and was paid for in so many months before the batch.
Outcome<void> geefHistorie(storage::SqlStorage& storage, const test::BulkWorld& bulk, int maanden)
{
    constexpr int regelsPerMaand = 10;
    const app::Bereik bereik{bulk.medewerker, test::practiceDay()};
    for (const BudgethouderId client : bulk.clienten) {
        PGB_CHECK(storage.write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(overeenkomsten, unit.zorgovereenkomsten().vanBudgethouders(bereik, {client}));
            Declaratie d;
            d.zorgovereenkomst = overeenkomsten.front().id;
            d.budgethouder = client;
            d.zorgverlener = bulk.zorgverlener.id;
            d.status = DeclaratieStatus::Uitbetaald;
            for (int maand = 1; maand <= maanden; ++maand) {
                d.periode = Periode::maandVan(QDate(2025, 10, 1).addMonths(-maand));
                d.regels.assign(regelsPerMaand, alsRegel(bulk.functie));
                for (int dag = 0; dag < regelsPerMaand; ++dag)
                    d.regels[size_t(dag)].datum = d.periode.van.addDays(2 * dag);
                d.totaal = totaalVan(d.regels);
                d.betaald = d.totaal;
                PGB_CHECK(unit.declaraties().insert(d));
            }
            return true;
        }));
    }
    return {};
}

/// Checks the lines of a month after so many months of history.
void naHistorie(benchmark::State& state, test::TemporaryPostgres* postgres, int maanden)
{
    constexpr int clienten = 30;
    for ([[maybe_unused]] auto round : state) {
        Bulkrun run(clienten * perClient, postgres);
        const auto seconden = [&]() -> Outcome<double> {
            storage::SqlStorage storage(run.config());
            PGB_CHECK(storage.open());
            PGB_CHECK(storage.migrate());
            PGB_TRY(world, test::seedPracticeWorld(storage, "$argon2id$never"));
            PGB_TRY(bulk, test::seedBulkWorld(storage, world, clienten, "$argon2id$never"));
            PGB_CHECK(geefHistorie(storage, bulk, maanden));
            const std::vector<Bulkregel> regels = test::goedeBulkregels(clienten, run.regels);
            app::FixedDayClock klok(test::practiceDay());
            app::Application application(storage, klok);
            QElapsedTimer tijd;
            tijd.start();
            PGB_CHECK(brengEnControleer(application, bulk.medewerker, "bench", regels));
            return double(tijd.nsecsElapsed()) / 1e9;
        }();
        if (!seconden)
            return state.SkipWithError(qPrintable(seconden.problem().code + QLatin1Char(' ') + seconden.problem().detail));
        state.counters[perSecond] = run.regels / *seconden;
    }
}

/// The same month after ten years beside that after one: what a check costs is what its own lines cost.
void registerHistorie(test::TemporaryPostgres* postgres)
{
    const std::string naam = postgres ? "bulk-postgres-historie" : "bulk-historie";
    for (const auto& [kant, maanden] : {std::pair("/ours", 120), std::pair("/baseline", 12)}) {
        benchmark::RegisterBenchmark((naam + kant).c_str(), [postgres, maanden = maanden](benchmark::State& state) {
            if (const QString trouble = postgres ? postgres->start() : QString(); !trouble.isEmpty())
                state.SkipWithError(qPrintable(trouble));
            else
                naHistorie(state, postgres, maanden);
        })->Iterations(1)->Repetitions(1);
    }
}

double schrijfKaal(Bulkrun& run, QString& trouble)
{
    if (!run.postgres)
        return writeBare(run.before(), run.config().path, std::max(1, run.regels / app::bulkBlok), 1, trouble);
    storage::PostgresConnection voor = run.config().postgres;
    voor.database = run.copy;
    return copyBare(voor, run.config().postgres, run.sinds, trouble);
}

void baseline(benchmark::State& state, Bulkrun& run, const Bulkrun& kleinste)
{
    for ([[maybe_unused]] auto round : state) {
        QString trouble = QStringLiteral("needs ours in the same run");
        const double seconds = run.geheugen >= 0 ? schrijfKaal(run, trouble) : -1;
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
        registerHistorie(postgres);
    }
}

} // namespace pgb::bench
