#include "tests/tour/hand.h"
#include "tests/tour/mislukt.h"
#include "tests/tour/reis.h"
#include "tests/tour/stappen.h"

namespace pgb::tour {

namespace {

void eisStatus(Reis& reis, const char* status)
{
    reis.oog->eis(tekst("de overeenkomst is ") + tekst(status), [&] {
        const QJsonObject record = reis.oog->lees(QStringLiteral("/v1/zorgovereenkomsten/%1").arg(reis.zorgovereenkomstId));
        return record[QLatin1String("versies")].toArray().last()[QLatin1String("status")] == QLatin1String(status);
    });
}

void onderteken(Reis& reis, QWidget* venster, const char* foto)
{
    reis.fotos.neem(venster, tekst(foto));
    hand::klikOp(tekst("Ondertekenen"));
    hand::lees(tekst("Overeenkomst ondertekenen"));
    reis.fotos.neem(venster, tekst(foto) + tekst("-bevestigen"));
    hand::toets(Qt::Key_Return);
}

} // namespace

void stapTekenen(Reis& reis)
{
    QWidget* zorgverlener = reis.zetel(reis.zorgverlenerAccount).venster();
    hand::lees(tekst("Op u wacht"));
    hand::palet(tekst("Ga naar Overeenkomsten"));
    hand::klikRij({reis.budgethouder});
    hand::toets(Qt::Key_Return);
    hand::lees(tekst("Ondertekenen"));
    onderteken(reis, zorgverlener, "tekenen-zorgverlener");
    eisStatus(reis, "getekendZorgverlener");
    reis.sluit(reis.zorgverlenerAccount);

    QWidget* vera = reis.zetel(tekst("vera")).venster();
    hand::palet(tekst("Ga naar Vandaag"));
    hand::lees(tekst("Op u wacht"));
    hand::palet(tekst("overeenkomsten ") + reis.budgethouder);
    hand::klikRij({reis.zorgverlener});
    hand::toets(Qt::Key_Return);
    hand::lees(tekst("Ondertekenen"));
    onderteken(reis, vera, "tekenen-vertegenwoordiger");
    eisStatus(reis, "inBeoordeling");

    QWidget* beoordelaar = reis.zetel(tekst("zorgkantoor")).venster();
    hand::palet(tekst("Ga naar Werklijst"));
    hand::klikRij({reis.budgethouder});
    hand::lees(reis.zorgverlener);
    hand::rust(400);
    reis.fotos.neemBeide(beoordelaar, tekst("beoordelen"));
    hand::toets(Qt::Key_A);
    eisStatus(reis, "lopend");
    reis.fotos.neem(beoordelaar, tekst("beoordeeld"));
}

} // namespace pgb::tour
