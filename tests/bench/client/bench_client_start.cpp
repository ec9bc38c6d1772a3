// The real client up to its first window, in an empty data folder. Says "painted" and its memory (KiB) at the first paint, and stops.
#include "client/main/options.h"
#include "client/main/wiring.h"
#include "client/platform/data_dir.h"
#include "tests/bench/first_paint.h"
#include <QTemporaryDir>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("pgb-bureau"));
    const pgb::bench::FirstPaint paint(application);
    const QTemporaryDir directory;
    auto folder = pgb::DataDir::open(directory.path());
    if (!folder)
        return 1;
    pgb::Wiring wiring(pgb::Options(), std::move(*folder));
    wiring.start();
    return application.exec();
}
