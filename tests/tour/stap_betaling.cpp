#include "tests/tour/hand.h"
#include "tests/tour/mislukt.h"
#include "tests/tour/reis.h"
#include "tests/tour/stappen.h"

namespace pgb::tour {

namespace {

/// Paid cents on the total of the toekenning of this tour.
qint64 uitbetaald(Reis& reis)
{
    const QJsonObject budget = reis.oog->lees(QStringLiteral("/v1/budgethouders/%1/budget?jaar=2025").arg(reis.budgethouderId));
    for (const QJsonValue& item : budget[QLatin1String("toekenningen")].toArray())
        if (item[QLatin1String("toekenning")][QLatin1String("id")].toInteger() == reis.toekenningId)
            return item[QLatin1String("stand")][0][QLatin1String("uitbetaaldCenten")].toInteger(-1);
    return -1;
}

} // namespace

void stapBetaling(Reis& reis)
{
    QWidget* vera = reis.zetel(tekst("vera")).venster();
    hand::palet(tekst("budgetten ") + reis.budgethouder);
    hand::lees(reis.toekenningsnummer);
    reis.fotos.neem(vera, tekst("budget-vooraf"));
    if (uitbetaald(reis) != 0)
        throw Mislukt{tekst("er is al betaald uit een nieuwe toekenning")};

    QWidget* svb = reis.zetel(tekst("svb")).venster();
    hand::palet(tekst("Ga naar Betalingen"));
    hand::klikOp(tekst("Betaalruns"));
    hand::klikOp(tekst("Run voor KvK"));
    reis.fotos.neem(svb, tekst("betaalrun"));
    hand::toets(Qt::Key_Space);
    hand::lees(tekst("Betaalrun uitgevoerd"));
    reis.fotos.neem(svb, tekst("betaalrun-uitgevoerd"));
    reis.sluit(tekst("svb"));
    reis.oog->eis(tekst("de declaratie is betaald of ingepland"), [&] {
        const QString status = reis.oog->lees(QStringLiteral("/v1/declaraties/%1").arg(reis.declaratieId))[QLatin1String("status")].toString();
        return status == QLatin1String("uitbetaald");
    });
    if (uitbetaald(reis) != 148'500)
        throw Mislukt{QStringLiteral("uit het budget is %1 cent betaald").arg(uitbetaald(reis))};

    reis.zetel(tekst("vera"));
    hand::lees(tekst("1.485,00"));
    reis.fotos.neem(vera, tekst("budget-daarna"));
    hand::palet(tekst("Ga naar Declaraties"));
    hand::klikRij({reis.budgethouder, reis.zorgverlener});
    hand::toets(Qt::Key_Space);
    hand::rust(500);
    reis.fotos.neemBeide(vera, tekst("declaraties"));
}

} // namespace pgb::tour
