// Start of the client up to its first painted window, and its memory there, against a bare Qt Widgets window: a process each time.
#include "tests/bench/figures.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

namespace pgb::bench {

namespace {

constexpr int patienceMs = 20'000;

struct Start {
    double seconds = -1;
    double megabytes = 0;
};

Start startOnce(const char* program)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationDirPath() + QLatin1Char('/') + QLatin1String(program), QStringList());
    QByteArray line;
    while (!line.endsWith('\n') && process.waitForReadyRead(patienceMs))
        line += process.readAllStandardOutput();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    process.waitForFinished(patienceMs);
    if (!line.startsWith("painted "))
        return {};
    return {seconds, line.trimmed().mid(8).toDouble() / 1024};
}

void measure(benchmark::State& state, const char* program)
{
    for ([[maybe_unused]] auto round : state) {
        const Start start = startOnce(program);
        if (start.seconds < 0) {
            state.SkipWithError("no window was painted");
            return;
        }
        state.SetIterationTime(start.seconds);
        state.counters[megabytes] = start.megabytes;
    }
}

void add(const char* side, const char* program)
{
    const std::string name = std::string("client-start/") + side;
    benchmark::RegisterBenchmark(name.c_str(), [program](benchmark::State& state) { measure(state, program); })
        ->UseManualTime()->Iterations(1)->Repetitions(9);
}

} // namespace

void registerStart()
{
    add("ours", "bench_client_start");
    add("baseline", "bench_bare_window");
}

} // namespace pgb::bench
