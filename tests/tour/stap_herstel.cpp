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
    for (const QJsonValue& item : reis.oog->lijst(tekst("/v1/declaraties?budgethouder=1&status=concept")))
        maand = item.toObject();

    const QString zorgverlener = reis.oog->lees(QStringLiteral("/v1/zorgverleners/%1").arg(maand[QLatin1String("zorgverlener")].toInteger()))[QLatin1String("naam")].toString();
    openMaand(wie, zorgverlener);
    naarDag(20, 1);
    hand::typ(tekst("12"));
    hand::toets(Qt::Key_Return);
    naarDag(22, 0);
    hand::typ(tekst("23:30"));
    hand::toets(Qt::Key_Tab);
    hand::rust(300);
    reis.fotos.neem(vera, tekst("herstel-punten"));
    hand::toets(Qt::Key_Return, Qt::ControlModifier);
    hand::rust(500);
    reis.fotos.neem(vera, tekst("herstel-geweigerd"));
}

} // namespace pgb::tour
