// pgb-tour DIR: the month from a granted budget to a paid carer, done with keys and mouse in the real windows against a real
// server. Ends with 1 and the name of the step when the server does not hold what the step should have brought.
// pgb-tour DIR --beelden [kleur=..] [tekst=..] [taal=..] [maat=..] [alleen=..]: a picture of every screen in that look (beelden.h).
#include "tests/tour/beelden.h"
#include "tests/tour/hand.h"
#include "tests/tour/kind.h"
#include "tests/tour/mislukt.h"
#include "tests/tour/reis.h"
#include "tests/support/sleutelbos.h"
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
    {"toekenning invoeren", &stapToekenning},
    {"zorgovereenkomst opstellen in vijf stappen en delen", &stapOpstellen},
    {"twee handtekeningen en een goedkeuring", &stapTekenen},
    {"maand met een patroon en twee verbeteringen, indienen", &stapMaand},
    {"betaalrun, en het budget volgt", &stapBetaling},
    {"hoe ver het budget reikt, en wat als", &stapWatAls},
    {"een betaalde maand corrigeren", &stapCorrectie},
    {"geweigerd met twee punten, hersteld en ingediend", &stapHerstel},
    {"kosten met een bon", &stapKosten},
    {"akkoord op alles wat wacht, met een toets per declaratie", &stapAkkoorden},
    {"bezoeken in een cel", &stapBezoeken},
    {"een nieuwe maand van een zorgverlener", &stapMaandVanZorgverlener},
    {"vergeten uren en de proefkeuring", &stapVergeten},
    {"van vorig jaar, met een cent erbij", &stapVanVorigJaar},
    {"centenronde over vier overeenkomsten, en een ondertekenronde", &stapCentenronde},
    {"server weg tijdens het typen, en terug", &stapServerWeg},
    {"client weg tijdens het typen, en terug", &stapClientWeg},
    {"tarief wijzigen, en opzeggen", &stapWijziging},
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
        std::fprintf(stderr, "server:\n%s\n", reis.serverLog().right(40000).constData());
        return 1;
    }
    for (const QString& words : reis.fotos.afgeknipt())
        std::printf("past niet: %s\n", qPrintable(words));
    for (const QString& what : reis.weggelaten())
        std::printf("overgeslagen: %s\n", qPrintable(what));
    std::printf("%d stappen, %d foto's in %s\n", nummer, reis.fotos.aantal(), qPrintable(map.path()));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("TZ", "Europe/Amsterdam");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("pgb-tour"));
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("--kind"))
        return kind(arguments.mid(2));
    const bool alleenBeelden = arguments.value(2) == QLatin1String("--beelden");
    const auto keuze = leesBeeldkeuze(arguments.mid(3));
    if (alleenBeelden ? !keuze : arguments.size() != 2) {
        std::fputs("gebruik: pgb-tour MAP [--beelden kleur=licht|donker|contrast tekst=100..200 taal=nl|en maat=1366x768,1920x1080 alleen=beheer]\n", stderr);
        return 2;
    }
    const QDir map(arguments[1]);
    if (!map.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "pgb-tour: deze map kan niet: %s\n", qPrintable(map.path()));
        return 2;
    }
    if (int code = 0; !pgb::tests::heeftSleutelbos() && pgb::tests::inSleutelbos(arguments.mid(1), code))
        return code;
    return alleenBeelden ? beelden(map, *keuze) : reis(map);
}
