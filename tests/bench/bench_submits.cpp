// 64 clients that each store and submit months of 20 lines to a real server process, every one durable before it is answered,
// against bare SQLite that writes the very same rows with the same durability, 64 units per commit.
#include "tests/bench/bare_sqlite.h"
#include "tests/bench/figures.h"
#include "tests/bench/submit_load.h"
#include "tests/bench/submit_world.h"
#include "tests/support/server_process.h"
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <memory>

namespace pgb::bench {

namespace {

constexpr int clientsAtOnce = 64;
constexpr int dossiers = 400;

/// The database before and after the run, for the baseline.
struct Run {
    /// Beside the programs, because a temporary folder may be memory, where nothing is durable.
    QTemporaryDir directory{QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX")};
    QString before() const { return directory.filePath(QStringLiteral("before.sqlite")); }
    QString after() const { return directory.filePath(QStringLiteral("pgb.sqlite")); }
    int submitted = 0;
};

void ours(benchmark::State& state, Run& run)
{
    for ([[maybe_unused]] auto round : state) {
        const Outcome<SubmitWorld> world = makeSubmitWorld(run.directory.path(), dossiers);
        if (!world) {
            state.SkipWithError(qPrintable(world.problem().code + QLatin1Char(' ') + world.problem().detail));
            return;
        }
        QFile::copy(run.after(), run.before());
        test::ServerProcess server(run.directory.path());
        if (!server.start({QStringLiteral("--klok"), world->klok, QStringLiteral("--set"), QStringLiteral("limiet.verzoekenPerSeconde=0")})) {
            state.SkipWithError("the server does not start");
            return;
        }
        const LoadResult load = submitAll(server.url(), world->token, world->bodies, clientsAtOnce);
        server.stop();
        if (!load.trouble.isEmpty()) {
            state.SkipWithError(qPrintable(load.trouble));
            return;
        }
        run.submitted = load.submitted;
        state.counters[perSecond] = load.submitted / load.seconds;
    }
}

void baseline(benchmark::State& state, const Run& run)
{
    for ([[maybe_unused]] auto round : state) {
        QString trouble = QStringLiteral("needs submits/ours in the same run");
        const double seconds = run.submitted > 0 ? writeBare(run.before(), run.after(), run.submitted, clientsAtOnce, trouble) : -1;
        if (seconds <= 0) {
            state.SkipWithError(qPrintable(trouble));
            return;
        }
        state.counters[perSecond] = run.submitted / seconds;
    }
}

} // namespace

void registerSubmits()
{
    const auto run = std::make_shared<Run>();
    benchmark::RegisterBenchmark("submits-64-clients/ours", [run](benchmark::State& state) { ours(state, *run); })
        ->Iterations(1)->Repetitions(1);
    benchmark::RegisterBenchmark("submits-64-clients/baseline", [run](benchmark::State& state) { baseline(state, *run); })
        ->Iterations(1)->Repetitions(1);
}

} // namespace pgb::bench
