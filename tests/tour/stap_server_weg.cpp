#include "tests/tour/hand.h"
#include "tests/tour/maand.h"
#include "tests/tour/mislukt.h"
#include "tests/tour/reis.h"
#include "tests/tour/stappen.h"

namespace pgb::tour {

namespace {

struct Maand {
    qint64 declaratie = 0;
    QString budgethouder;
    QString zorgverlener;
};

/// A month that somebody is still typing, of a client in this range of numbers.
Maand open(Reis& reis, qint64 van, qint64 tot)
{
    for (const QJsonValue& item : reis.oog->lijst(tekst("/v1/declaraties?status=concept"))) {
        const qint64 wie = item[QLatin1String("budgethouder")].toInteger();
        if (wie < van || wie > tot)
            continue;
        const QJsonObject naam = reis.oog->lees(QStringLiteral("/v1/budgethouders/%1").arg(wie))[QLatin1String("naam")].toObject();
        const QJsonObject verlener = reis.oog->lees(QStringLiteral("/v1/zorgverleners/%1").arg(item[QLatin1String("zorgverlener")].toInteger()));
        return {item[QLatin1String("id")].toInteger(), naam[QLatin1String("achternaam")].toString(), verlener[QLatin1String("naam")].toString()};
    }
    throw Mislukt{tekst("er is geen maand die nog open staat")};
}

} // namespace

void stapServerWeg(Reis& reis)
{
    QWidget* vera = reis.zetel(tekst("vera")).venster();
    const Maand maand = open(reis, 2, 20);
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
