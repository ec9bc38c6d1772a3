// pgb-bench [NAME [FACTOR]]: measures ours against a baseline in the same run and prints the ratio, because absolute times on a shared
// machine say little. NAME keeps the figures whose name holds it;
// FACTOR is how much of the country those of landelijk are measured with (0,02 of itself).
#include "tests/bench/figures.h"
#include "tests/support/temporary_postgres.h"
#include <QApplication>
#include <string>
#include <vector>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    std::vector<std::string> words{argv[0], "--benchmark_min_time=0.2", "--benchmark_repetitions=5"};
    if (argc > 1)
        words.push_back("--benchmark_filter=" + std::string(argv[1]));
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    int count = int(arguments.size());
    benchmark::Initialize(&count, arguments.data());

    pgb::bench::registerControles();
    pgb::bench::registerStart();
    pgb::bench::registerGrid();
    pgb::bench::registerWizard();
    pgb::bench::registerSubmits();
    pgb::test::TemporaryPostgres cluster;
    pgb::bench::registerBulk(cluster);
    pgb::bench::registerBulkProces(cluster);
    pgb::bench::registerLandelijk(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral("0,02"));
    pgb::bench::FigureReporter reporter;
    const size_t ran = benchmark::RunSpecifiedBenchmarks(&reporter);
    return ran > 0 && reporter.complete() ? 0 : 1;
}
