#include "tests/tour/hand.h"
#include "tests/tour/mislukt.h"
#include "tests/tour/reis.h"
#include "tests/tour/stappen.h"

namespace pgb::tour {

void stapToekenning(Reis& reis)
{
    QWidget* venster = reis.zetel(tekst("zorgkantoor")).venster();
    hand::palet(tekst("Ga naar Budgetten"));
    hand::klikOp(tekst("Toekenningen"));
    hand::lees(tekst("2025-40100"));
    reis.fotos.neem(venster, tekst("toekenningen"));
    hand::klikOp(tekst("Toekenning invoeren"));
    hand::klikOp(tekst("Naam of burgerservicenummer"));
    hand::typ(reis.budgethouderBsn);
    hand::lees(reis.budgethouder + tekst(" · "));
    hand::toets(Qt::Key_Return);
    hand::lees(reis.budgethouder + tekst(", geboren"));
    hand::vul(tekst("Toekenningsnummer"), reis.toekenningsnummer);
    hand::vul(tekst("Datum van het besluit"), tekst("22-9-2025"));
    hand::vul(tekst("Eerste dag"), tekst("1-10-2025"));
    hand::vul(tekst("Laatste dag"), tekst("31-12-2025"));
    hand::vul(tekst("Bedrag Totaal"), tekst("12.000"));
    hand::vul(tekst("Bedrag Totaal zorgpakket"), tekst("12.000"));
    hand::lees(tekst("Alles is ingevuld."));
    reis.fotos.neemBeide(venster, tekst("toekenning"));
    hand::toets(Qt::Key_Return, Qt::ControlModifier);
    hand::lees(tekst("is opgeslagen"));
    reis.oog->eis(tekst("de toekenning staat erin"), [&] {
        for (const QJsonValue& item : reis.oog->lijst(tekst("/v1/toekenningen"))) {
            if (item[QLatin1String("toekenningsnummer")].toString() != reis.toekenningsnummer)
                continue;
            reis.toekenningId = item[QLatin1String("id")].toInteger();
            reis.budgethouderId = item[QLatin1String("budgethouder")].toInteger();
            return item[QLatin1String("niveaus")][0][QLatin1String("bedragCenten")].toInteger() == 1'200'000;
        }
        return false;
    });
}

} // namespace pgb::tour
