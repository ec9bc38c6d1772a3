// Lines of an organisation's month that are stored and checked with the same evaluator, against bare SQLite that writes the very same rows (lines
// and what the check says of them) with the same durability.
#include "server/app/application.h"
#include "server/app/bulk.h"
#include "server/storage/sql_storage.h"
#include "tests/bench/bare_sqlite.h"
#include "tests/bench/figures.h"
#include "tests/support/bulk_world.h"
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
    explicit Bulkrun(int lines) : regels(lines) {}
    QTemporaryDir directory{QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX")};
    QString before() const { return directory.filePath(QStringLiteral("before.sqlite")); }
    QString after() const { return directory.filePath(QStringLiteral("pgb.sqlite")); }
    int regels;
    bool gedaan = false;
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

Outcome<double> meet(Bulkrun& run)
{
    storage::StorageConfig config;
    config.path = run.after();
    config.keyFile = run.directory.filePath(QStringLiteral("sleutels"));
    storage::SqlStorage storage(config);
    PGB_CHECK(storage.open());
    PGB_CHECK(storage.migrate());
    PGB_TRY(world, test::seedPracticeWorld(storage, "$argon2id$never"));
    const int clienten = std::max(1, run.regels / perClient);
    PGB_TRY(bulk, test::seedBulkWorld(storage, world, clienten, "$argon2id$never"));
    storage.close();
    QFile::copy(run.after(), run.before());
    PGB_CHECK(storage.open());
    const std::vector<Bulkregel> regels = test::goedeBulkregels(clienten, run.regels);
    app::FixedDayClock klok(test::practiceDay());
    app::Application application(storage, klok);
    QElapsedTimer tijd;
    tijd.start();
    PGB_CHECK(brengEnControleer(application, bulk.medewerker, regels));
    const double seconden = double(tijd.nsecsElapsed()) / 1e9;
    storage.close();
    return seconden;
}

void ours(benchmark::State& state, Bulkrun& run)
{
    for ([[maybe_unused]] auto round : state) {
        const Outcome<double> seconden = meet(run);
        if (!seconden) {
            state.SkipWithError(qPrintable(seconden.problem().code + QLatin1Char(' ') + seconden.problem().detail));
            return;
        }
        run.gedaan = true;
        state.counters[perSecond] = run.regels / *seconden;
    }
}

void baseline(benchmark::State& state, const Bulkrun& run)
{
    for ([[maybe_unused]] auto round : state) {
        QString trouble = QStringLiteral("needs ours in the same run");
        const int units = std::max(1, run.regels / app::bulkBlok);
        const double seconds = run.gedaan ? writeBare(run.before(), run.after(), units, 1, trouble) : -1;
        if (seconds <= 0) {
            state.SkipWithError(qPrintable(trouble));
            return;
        }
        state.counters[perSecond] = run.regels / seconds;
    }
}

} // namespace

void registerBulk()
{
    std::vector<int> maten{4'000, 60'000};
    if (qEnvironmentVariableIsSet("PGB_BENCH_MILJOEN"))
        maten.push_back(1'000'000);
    for (const int regels : maten) {
        const auto run = std::make_shared<Bulkrun>(regels);
        const std::string naam = "bulk-" + std::to_string(regels);
        benchmark::RegisterBenchmark((naam + "/ours").c_str(), [run](benchmark::State& state) { ours(state, *run); })->Iterations(1)->Repetitions(1);
        benchmark::RegisterBenchmark((naam + "/baseline").c_str(), [run](benchmark::State& state) { baseline(state, *run); })->Iterations(1)->Repetitions(1);
    }
}

} // namespace pgb::bench
