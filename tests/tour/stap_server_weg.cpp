#include "tests/tour/hand.h"
#include "tests/tour/maand.h"
#include "tests/tour/mislukt.h"
#include "tests/tour/reis.h"
#include "tests/tour/stappen.h"

namespace pgb::tour {

void stapServerWeg(Reis& reis)
{
    QWidget* vera = reis.zetel(tekst("vera")).venster();
    const OpenMaand maand = openMaandVan(reis, 2, 20);
    const qint64 eerst = somVan(reis, maand.declaratie);
    openMaand(maand.budgethouder, maand.zorgverlener);
    naarDag(27, 0);
    hand::typ(tekst("1:15\t"));
    reis.serverWeg();
    hand::typ(tekst("2:00\t"));
    hand::lees(tekst("Geen verbinding"), 40'000);
    hand::typ(tekst("0:45\t"));
    hand::lees(tekst("Bewaard op deze computer"), 40'000);
    reis.fotos.neem(vera, tekst("server-weg"));
    reis.serverTerug();
    hand::lees(tekst("Verbonden"), 60'000);
    hand::typ(tekst("1:00\t"));
    hand::lees(tekst("Opgeslagen"), 60'000);
    reis.fotos.neem(vera, tekst("server-terug"));
    reis.oog->eis(tekst("alles wat getypt is, staat op de server"), [&] { return somVan(reis, maand.declaratie) == eerst + 300; });
}

} // namespace pgb::tour
