#include "tests/tour/hand.h"
#include "tests/tour/mislukt.h"
#include "tests/tour/reis.h"
#include "tests/tour/stappen.h"

namespace pgb::tour {

void stapAanmelden(Reis& reis)
{
    Zetel& vera = reis.zetel(QStringLiteral("vera"));
    hand::lees(QStringLiteral("Op u wacht"));
    hand::rust(800);
    reis.fotos.neemVoorLezer(vera.venster(), QStringLiteral("vandaag"));
    reis.fotos.neemBeide(vera.venster(), QStringLiteral("vandaag"));
    hand::toets(Qt::Key_K, Qt::ControlModifier);
    hand::typ(QStringLiteral("declaraties"));
    reis.fotos.neem(vera.venster(), QStringLiteral("palet"));
    hand::toets(Qt::Key_Escape);
    hand::toets(Qt::Key_J, Qt::ControlModifier);
    reis.fotos.neem(vera.venster(), QStringLiteral("client-kiezen"));
    hand::toets(Qt::Key_Escape);
    hand::toets(Qt::Key_F1);
    reis.fotos.neem(vera.venster(), QStringLiteral("toetsen"));
    hand::toets(Qt::Key_Escape);
    hand::toets(Qt::Key_L, Qt::ControlModifier);
    hand::lees(QStringLiteral("Ontgrendelen"));
    reis.fotos.neem(vera.venster(), QStringLiteral("vergrendeld"));
    if (hand::staatEr(QStringLiteral("Op u wacht")))
        throw Mislukt{QStringLiteral("achter het slot is het werk te lezen")};
    hand::typ(QStringLiteral("oefenen met pgb\n"));
    hand::lees(QStringLiteral("Op u wacht"));
}

} // namespace pgb::tour
