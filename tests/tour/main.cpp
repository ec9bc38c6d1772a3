// pgb-tour DIR: the month from a granted budget to a paid carer, done with keys and mouse in the real windows against a real
// server. Ends with 1 and the name of the step when the server does not hold what the step should have brought.
#include "tests/tour/hand.h"
#include "tests/tour/mislukt.h"
#include "tests/tour/reis.h"
#include "tests/tour/stappen.h"
#include <QApplication>
#include <QElapsedTimer>
#include <cstdio>

namespace {

using namespace pgb::tour;

struct Stap {
    const char* naam;
    void (*doe)(Reis&);
};

constexpr Stap stappen[] = {
    {"aanmelden, zoeken, vergrendelen", &stapAanmelden},
};

int reis(const QDir& map)
{
    Reis reis(map);
    int nummer = 0;
    QElapsedTimer timer;
    timer.start();
    const char* naam = "oefenset en server";
    try {
        reis.begin();
        for (const Stap& stap : stappen) {
            naam = stap.naam;
            ++nummer;
            const qint64 begin = timer.elapsed();
            stap.doe(reis);
            std::printf("%d. %s: goed (%.1f s)\n", nummer, naam, double(timer.elapsed() - begin) / 1000);
            std::fflush(stdout);
        }
    } catch (const Mislukt& fout) {
        std::printf("%d. %s: MISLUKT: %s\n", nummer, naam, qPrintable(fout.wat));
        if (QWidget* window = QApplication::activeWindow()) {
            window->grab().save(map.filePath(QStringLiteral("mislukt.png")));
            std::fprintf(stderr, "%s\n", qPrintable(hand::leesbaar()));
        }
        return 1;
    }
    for (const QString& words : reis.fotos.afgeknipt())
        std::printf("past niet: %s\n", qPrintable(words));
    std::printf("%d stappen, %d foto's in %s\n", nummer, reis.fotos.aantal(), qPrintable(map.path()));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("pgb-tour"));
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("gebruik: pgb-tour MAP\n", stderr);
        return 2;
    }
    const QDir map(arguments[1]);
    if (!map.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "pgb-tour: deze map kan niet: %s\n", qPrintable(map.path()));
        return 2;
    }
    return reis(map);
}
