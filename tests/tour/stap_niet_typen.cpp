#include "tests/tour/hand.h"
#include "tests/tour/mislukt.h"
#include "tests/tour/reis.h"
#include "tests/tour/stappen.h"

namespace pgb::tour {

namespace {

QJsonObject laatste(const QJsonObject& record) { return record[QLatin1String("versies")].toArray().last().toObject(); }

/// How many agreements that vera sees have a newest version in this status with this first day.
int metStatus(Reis& reis, const char* status, const char* vanaf)
{
    int aantal = 0;
    for (const QJsonValue& item : reis.eigen().lijst(tekst("/v1/zorgovereenkomsten"))) {
        const QJsonObject versie = laatste(item.toObject());
        aantal += versie[QLatin1String("status")] == QLatin1String(status) && versie[QLatin1String("inhoud")][QLatin1String("ingangsdatum")] == QLatin1String(vanaf) ? 1 : 0;
    }
    return aantal;
}

} // namespace

void stapVanVorigJaar(Reis& reis)
{
    QWidget* vera = reis.zetel(tekst("vera")).venster();
    hand::palet(tekst("overeenkomsten ") + reis.budgethouder);
    hand::klikRij({reis.zorgverlener});
    hand::toets(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    hand::lees(tekst("Nieuwe ingangsdatum"));
    hand::vul(tekst("Nieuwe ingangsdatum"), tekst("1-1-2026"));
    hand::vul(tekst("Verandering van het tarief"), tekst("1 cent"));
    hand::lees(tekst("45,01"));
    reis.fotos.neem(vera, tekst("vorigjaar-vraag"));
    hand::klikOp(tekst("Overnemen"));
    hand::lees(tekst("Overgenomen"));
    hand::rust(400);
    reis.fotos.neemBeide(vera, tekst("vorigjaar-verschil"));
    const QString pad = QStringLiteral("/v1/zorgovereenkomsten/%1").arg(reis.zorgovereenkomstId);
    reis.oog->eis(tekst("er staat een wijziging voor 2026 met een cent erbij"), [&] {
        const QJsonObject versie = laatste(reis.eigen().lees(pad));
        return versie[QLatin1String("status")] == QLatin1String("concept") && versie[QLatin1String("inhoud")][QLatin1String("ingangsdatum")] == QLatin1String("2026-01-01")
            && versie[QLatin1String("inhoud")][QLatin1String("werkafspraken")][0][QLatin1String("tarief")].toInteger() == 4'501'000;
    });
    hand::klikOp(tekst("Weggooien…")); // there is no budget for 2026 yet
    hand::lees(tekst("Wijziging weggooien"));
    hand::klikOp(tekst("Weggooien"));
    reis.oog->eis(tekst("de wijziging voor 2026 is weg"), [&] { return laatste(reis.eigen().lees(pad))[QLatin1String("status")] == QLatin1String("ingetrokken"); });
}

void stapCentenronde(Reis& reis)
{
    QWidget* vera = reis.zetel(tekst("vera")).venster();
    const int eerst = metStatus(reis, "concept", "2025-12-01");
    hand::toets(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    hand::lees(tekst(" gekozen"));
    hand::rust(800);
    for (int i = 0; i < 4; ++i) {
        hand::toets(Qt::Key_Space);
        hand::toets(Qt::Key_Down);
    }
    hand::lees(tekst("4 van "));
    hand::vul(tekst("Verandering"), tekst("1 cent"));
    hand::vul(tekst("Vanaf"), tekst("1-12-2025"));
    reis.fotos.neemBeide(vera, tekst("centenronde-kiezen"));
    hand::toets(Qt::Key_Return, Qt::ControlModifier);
    hand::lees(tekst("Centenronde: voorbeeld"));
    hand::rust(400);
    reis.fotos.neemBeide(vera, tekst("centenronde-voorbeeld"));
    if (metStatus(reis, "concept", "2025-12-01") != eerst)
        throw Mislukt{tekst("het voorbeeld van een centenronde heeft al iets gewijzigd")};
    hand::toets(Qt::Key_Return, Qt::ControlModifier);
    hand::lees(tekst("Centenronde: gedaan"), 40'000);
    reis.fotos.neem(vera, tekst("centenronde-gedaan"));
    const int gemaakt = metStatus(reis, "concept", "2025-12-01") - eerst;
    if (gemaakt < 1)
        throw Mislukt{tekst("de centenronde heeft niets gemaakt")};
    hand::toets(Qt::Key_Return, Qt::ControlModifier);
    hand::lees(tekst("op uw handtekening"));
    hand::rust(1500); // the change feed brings what was just made
    hand::toets(Qt::Key_Space);
    hand::lees(tekst("1 bekeken"));
    hand::rust(300);
    reis.fotos.neemBeide(vera, tekst("ondertekenronde"));
    hand::toets(Qt::Key_Space, Qt::ShiftModifier); // what stands wholly in its row
    hand::rust(1500);
    constexpr int hoogstens = 12;
    for (int i = 0; i < hoogstens; ++i) { // the others one after the other, with their text
        hand::toets(Qt::Key_Space);
        hand::rust(800);
    }
    hand::toets(Qt::Key_Return, Qt::ControlModifier);
    hand::lees(tekst("die u hebt bekeken"));
    reis.fotos.neem(vera, tekst("ondertekenronde-bevestigen"));
    hand::toets(Qt::Key_Return);
    hand::wacht(tekst("wat bekeken was, is getekend"), [&] { return metStatus(reis, "concept", "2025-12-01") <= eerst; }, 40'000);
    reis.fotos.neem(vera, tekst("ondertekenronde-gedaan"));
}

} // namespace pgb::tour
