#include "tests/tour/hand.h"
#include "tests/tour/maand.h"
#include "tests/tour/mislukt.h"
#include "tests/tour/reis.h"
#include "tests/tour/stappen.h"
#include <QApplication>

namespace pgb::tour {

void stapHerstel(Reis& reis)
{
    // The practice set left this month half typed; it pays hours and kilometers.
    const QString wie = tekst("J. de Boer");
    QWidget* vera = reis.zetel(tekst("vera")).venster();
    QJsonObject maand;
    for (const QJsonValue& item : reis.eigen().lijst(tekst("/v1/declaraties?budgethouder=1&status=concept")))
        maand = item.toObject();

    const QString zorgverlener = reis.oog->lees(QStringLiteral("/v1/zorgverleners/%1").arg(maand[QLatin1String("zorgverlener")].toInteger()))[QLatin1String("naam")].toString();
    openMaand(wie, zorgverlener);
    const qint64 id = maand[QLatin1String("id")].toInteger();
    const qint64 eerst = somVan(reis, id);
    // Kilometers on a day without care, and hours that nobody can read.
    naarDag(20, 1);
    hand::typ(tekst("12"));
    hand::toets(Qt::Key_Return);
    naarDag(28, 0);
    hand::typ(tekst("2;x"));
    hand::toets(Qt::Key_Return);
    hand::lees(tekst("Op 20 oktober 2025 is geen zorg ingevuld"));
    reis.fotos.neem(vera, tekst("herstel-punten"));
    reis.fotos.neemVoorLezer(vera, tekst("maandrooster"));
    hand::toets(Qt::Key_Return, Qt::ControlModifier);
    hand::lees(tekst("Deze declaratie kan nog niet worden ingediend"));
    reis.fotos.neem(vera, tekst("herstel-geweigerd"));
    hand::toets(Qt::Key_Return, Qt::ControlModifier); // does nothing while there is red
    hand::rust(300);
    if (reis.eigen().lees(QStringLiteral("/v1/declaraties/%1").arg(id))[QLatin1String("status")] != QLatin1String("concept"))
        throw Mislukt{tekst("een declaratie met rode punten is ingediend")};
    // F8 walks over the points; each is repaired where the cursor lands.
    const auto loopNaar = [](const QString& cel) {
        int steps = 0;
        do {
            hand::toets(Qt::Key_F8);
            hand::rust(80);
        } while (++steps < 6 && !hand::huidigeCel().contains(cel));
        if (!hand::huidigeCel().contains(cel))
            throw Mislukt{tekst("F8 komt niet bij: ") + cel};
    };
    loopNaar(tekst("dinsdag 28 oktober"));
    hand::typ(tekst("2:00"));
    hand::toets(Qt::Key_Return);
    loopNaar(tekst("maandag 20 oktober"));
    hand::toets(Qt::Key_Delete);
    hand::rust(200);
    reis.fotos.neem(vera, tekst("hersteld"));
    hand::toets(Qt::Key_Return, Qt::ControlModifier);
    hand::lees(tekst("Met indienen geeft u de SVB opdracht"));
    hand::toets(Qt::Key_Return, Qt::ControlModifier);
    hand::lees(tekst("Ingediend. De SVB heeft uw declaratie ontvangen"));
    reis.oog->eis(tekst("de herstelde declaratie is ingediend"), [&] {
        const QString status = reis.eigen().lees(QStringLiteral("/v1/declaraties/%1").arg(id))[QLatin1String("status")].toString();
        return status == QLatin1String("betaalbaar") && somVan(reis, id) == eerst + 120;
    });
}

} // namespace pgb::tour
