#include "tests/tour/hand.h"
#include "tests/tour/mislukt.h"
#include "tests/tour/reis.h"
#include "tests/tour/stappen.h"

namespace pgb::tour {

namespace {

void partijen(Reis& reis, QWidget* venster)
{
    hand::lees(tekst("Stap 1 van 5"));
    hand::vink(reis.toekenningsnummer);
    hand::klikOp(tekst("Burgerservicenummer of AGB-code"));
    hand::typ(reis.agbCode);
    hand::toets(Qt::Key_Return);
    hand::lees(reis.zorgverlener);
    hand::kies(tekst("Wat is de zorgverlener van u?"), tekst("Geen familie"));
    hand::lees(tekst("Dit past: overeenkomst van opdracht"));
    reis.fotos.neem(venster, tekst("opstellen-partijen"));
    hand::toets(Qt::Key_PageDown, Qt::ControlModifier);
}

void werkafspraken(Reis& reis, QWidget* venster)
{
    hand::lees(tekst("Stap 2 van 5"));
    hand::vul(tekst("Ingangsdatum"), tekst("1-10-2025"));
    hand::kiesUit(tekst("Looptijd"), tekst("Onbepaalde tijd"));
    hand::kiesUit(tekst("Werkt de zorgverlener op vaste dagen?"), tekst("Ja, vaste dagen"));
    // Three ways of writing the same two and a half hours.
    hand::vul(tekst("Uren op maandag"), tekst("2,5"));
    hand::vul(tekst("Uren op woensdag"), tekst("2:30"));
    hand::vul(tekst("Uren op vrijdag"), tekst("150m"));
    hand::lees(tekst("Samen 7"));
    hand::klikOp(tekst("+ Zorgfunctie erbij"));
    hand::kies(tekst("Zorgfunctie"), tekst("Begeleiding individueel"));
    hand::vul(tekst("Tarief €"), tekst("45"));
    hand::rust(200);
    reis.fotos.neemBeide(venster, tekst("opstellen-werkafspraken"));
    hand::toets(Qt::Key_PageDown, Qt::ControlModifier);
}

void algemeen(Reis& reis, QWidget* venster)
{
    hand::lees(tekst("Stap 3 van 5"));
    hand::klikOp(tekst("Begeleiding individueel: wat doet de zorgverlener?"));
    hand::typ(tekst("Begeleidt op maandag, woensdag en vrijdag thuis bij de dagindeling en de post. Doel: zelf doen wat kan."));
    hand::rust(200);
    reis.fotos.neem(venster, tekst("opstellen-algemeen"));
    hand::toets(Qt::Key_PageDown, Qt::ControlModifier);
    hand::lees(tekst("Stap 4 van 5"));
    hand::lees(tekst("Alles is ingevuld."));
    reis.fotos.neem(venster, tekst("opstellen-controle"));
    hand::toets(Qt::Key_PageDown, Qt::ControlModifier);
    hand::lees(tekst("Stap 5 van 5"));
    reis.fotos.neem(venster, tekst("opstellen-delen"));
}

} // namespace

void stapOpstellen(Reis& reis)
{
    QWidget* venster = reis.zetel(tekst("vera")).venster();
    hand::palet(tekst("overeenkomsten ") + reis.budgethouder);
    hand::lees(tekst("Nieuwe overeenkomst"));
    reis.fotos.neem(venster, tekst("overeenkomsten"));
    hand::palet(tekst("Nieuwe overeenkomst"));
    partijen(reis, venster);
    werkafspraken(reis, venster);
    algemeen(reis, venster);
    hand::toets(Qt::Key_Return, Qt::ControlModifier);
    const QString pad = QStringLiteral("/v1/zorgovereenkomsten?budgethouder=%1").arg(reis.budgethouderId);
    reis.oog->eis(tekst("de overeenkomst is gedeeld"), [&] {
        for (const QJsonValue& item : reis.oog->lijst(pad)) {
            const QJsonObject versie = item[QLatin1String("versies")].toArray().last().toObject();
            if (versie[QLatin1String("status")] != QLatin1String("gedeeld"))
                continue;
            const QJsonObject werk = versie[QLatin1String("inhoud")][QLatin1String("werkafspraken")][0].toObject();
            if (werk[QLatin1String("tarief")].toInteger() != 4'500'000 || werk[QLatin1String("aantalPerWeek")].toInteger() != 450)
                continue;
            reis.zorgovereenkomstId = item[QLatin1String("id")].toInteger();
            return true;
        }
        return false;
    });
    hand::lees(tekst("Gedeeld met"));
    reis.fotos.neem(venster, tekst("gedeeld"));
}

} // namespace pgb::tour
