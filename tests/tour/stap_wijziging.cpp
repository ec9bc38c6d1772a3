#include "tests/tour/hand.h"
#include "tests/tour/mislukt.h"
#include "tests/tour/reis.h"
#include "tests/tour/stappen.h"

namespace pgb::tour {

namespace {

QJsonArray versies(Reis& reis)
{
    return reis.oog->lees(QStringLiteral("/v1/zorgovereenkomsten/%1").arg(reis.zorgovereenkomstId))[QLatin1String("versies")].toArray();
}

void openOvereenkomst(Reis& reis)
{
    hand::palet(tekst("overeenkomsten ") + reis.budgethouder);
    hand::klikRij({reis.zorgverlener});
    hand::toets(Qt::Key_Return);
    hand::lees(tekst("Wijzigen…"));
}

} // namespace

void stapWijziging(Reis& reis)
{
    QWidget* vera = reis.zetel(tekst("vera")).venster();
    openOvereenkomst(reis);
    reis.fotos.neem(vera, tekst("overeenkomst-lopend"));
    hand::toets(Qt::Key_F2);
    hand::lees(tekst("Wat wilt u wijzigen?"));
    reis.fotos.neemBeide(vera, tekst("wijzigen-keuze"));
    hand::toets(Qt::Key_Space); // the rate is the first
    hand::toets(Qt::Key_Return);
    hand::lees(tekst("Vanaf wanneer geldt de wijziging?"));
    hand::vul(tekst("Tarief €"), tekst("45,01"));
    hand::lees(tekst("€ 45,01"));
    reis.fotos.neemBeide(vera, tekst("wijzigen-invullen"));
    hand::toets(Qt::Key_Return, Qt::ControlModifier);
    hand::lees(tekst("Wijziging ondertekenen"));
    reis.fotos.neem(vera, tekst("wijzigen-ondertekenen"));
    hand::toets(Qt::Key_Return);
    reis.oog->eis(tekst("de wijziging is getekend"), [&] {
        const QJsonObject laatste = versies(reis).last().toObject();
        const QString status = laatste[QLatin1String("status")].toString();
        return laatste[QLatin1String("volgnummer")].toInt() > 1 && (status == QLatin1String("inBeoordeling") || status == QLatin1String("goedgekeurd"));
    });
    hand::rust(400);
    reis.fotos.neem(vera, tekst("wijziging-onderweg"));
    hand::palet(tekst("Overeenkomst opzeggen"));
    hand::lees(tekst("De opzegtermijn is"));
    reis.fotos.neem(vera, tekst("opzeggen")); // a dialog: no palette to change the colours with
    hand::toets(Qt::Key_Return);
    reis.oog->eis(tekst("de overeenkomst is opgezegd"), [&] { return versies(reis).first().toObject()[QLatin1String("status")] == QLatin1String("opgezegd"); });
    hand::rust(400);
    reis.fotos.neem(vera, tekst("opgezegd"));
}

} // namespace pgb::tour
