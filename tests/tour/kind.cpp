#include "tests/tour/kind.h"
#include "tests/tour/fotos.h"
#include "tests/tour/hand.h"
#include "tests/tour/maand.h"
#include "tests/tour/mislukt.h"
#include "tests/tour/zetel.h"
#include <cstdio>

namespace pgb::tour {

namespace {

void zeg(const char* woord)
{
    std::puts(woord);
    std::fflush(stdout);
}

QString hoor()
{
    char line[64] = {};
    return std::fgets(line, sizeof line, stdin) ? QString::fromLatin1(line).trimmed() : QString();
}

void typ(Zetel& zetel, const QString& budgethouder, const QString& zorgverlener)
{
    zetel.meldAan([] { return hoor(); });
    openMaand(budgethouder, zorgverlener);
    zeg("open");
    hoor();
    naarDag(27, 0);
    hand::typ(QStringLiteral("4:15\t3:45\t"));
    zeg("getypt");
    hand::rust(60'000);
}

void kijk(Zetel& zetel, const QString& budgethouder, const QString& zorgverlener, const QString& foto)
{
    zetel.gaDoor();
    openMaand(budgethouder, zorgverlener);
    hand::lees(QStringLiteral("Uw werk van de vorige keer staat er weer"));
    hand::lees(QStringLiteral("4,25"));
    hand::lees(QStringLiteral("3,75"));
    hand::rust(200);
    zetel.venster()->grab().save(foto);
    zeg("terug");
    hand::rust(60'000); // its own save follows by itself
}

} // namespace

int kind(const QStringList& argumenten)
{
    if (argumenten.size() != 7)
        return 2;
    Zetel zetel(argumenten[3], QUrl(argumenten[2]), argumenten[1]);
    try {
        if (argumenten[0] == QLatin1String("typ"))
            typ(zetel, argumenten[4], argumenten[5]);
        else
            kijk(zetel, argumenten[4], argumenten[5], argumenten[6]);
    } catch (const Mislukt& fout) {
        std::fprintf(stderr, "client: %s\n%s\n", qPrintable(fout.wat), qPrintable(hand::leesbaar()));
        return 1;
    }
    return 0;
}

} // namespace pgb::tour
