#include "tests/tour/hand.h"
#include "tests/tour/maand.h"
#include "tests/tour/mislukt.h"
#include "tests/tour/reis.h"
#include "tests/tour/stappen.h"

namespace pgb::tour {

void openMaand(const QString& budgethouder, const QString& zorgverlener)
{
    hand::palet(tekst("Ga naar Vandaag"));
    hand::wissel(budgethouder);
    hand::lees(tekst("geboren"));
    hand::klikRij({zorgverlener, tekst("Declaratie")});
    hand::toets(Qt::Key_Space);
    hand::wacht(tekst("het maandrooster"), [] { return hand::zoek(tekst("Maandrooster")) != nullptr; });
    hand::klik(hand::vind(tekst("Maandrooster")));
    hand::rust(300);
}

void naarDag(int dag, int rij)
{
    hand::toets(Qt::Key_Home, Qt::ControlModifier);
    hand::toetsen(Qt::Key_Right, dag - 1);
    hand::toetsen(Qt::Key_Down, rij);
}

qint64 somVan(Reis& reis, qint64 declaratie)
{
    qint64 sum = 0;
    for (const QJsonValue& line : reis.eigen().lees(QStringLiteral("/v1/declaraties/%1").arg(declaratie))[QLatin1String("regels")].toArray())
        sum += line[QLatin1String("aantal")].toInteger();
    return sum;
}

OpenMaand openMaandVan(Reis& reis, qint64 van, qint64 tot)
{
    for (const QJsonValue& item : reis.eigen().lijst(tekst("/v1/declaraties?status=concept"))) {
        const qint64 wie = item[QLatin1String("budgethouder")].toInteger();
        if (wie < van || wie > tot)
            continue;
        const QJsonObject naam = reis.oog->lees(QStringLiteral("/v1/budgethouders/%1").arg(wie))[QLatin1String("naam")].toObject();
        const QJsonObject verlener = reis.oog->lees(QStringLiteral("/v1/zorgverleners/%1").arg(item[QLatin1String("zorgverlener")].toInteger()));
        return {item[QLatin1String("id")].toInteger(), naam[QLatin1String("achternaam")].toString(), verlener[QLatin1String("naam")].toString()};
    }
    throw Mislukt{tekst("er is geen maand die nog open staat")};
}

void stapMaand(Reis& reis)
{
    QWidget* vera = reis.zetel(tekst("vera")).venster();
    openMaand(reis.budgethouder, reis.zorgverlener);
    reis.fotos.neem(vera, tekst("maandrooster-leeg"));
    naarDag(1, 0);
    hand::toets(Qt::Key_Semicolon, Qt::ControlModifier);
    hand::lees(tekst("Patroon invullen"));
    hand::vervang(tekst("ma wo vr 2,5"));
    reis.fotos.neem(vera, tekst("maandrooster-patroon"));
    hand::toets(Qt::Key_Return);
    // Two corrections: half an hour more on Monday 6, nothing on Friday 10.
    naarDag(6, 0);
    hand::typ(tekst("3:00"));
    hand::toets(Qt::Key_Return);
    naarDag(10, 0);
    hand::toets(Qt::Key_Delete);
    hand::lees(tekst("1.485,00"));
    hand::lees(tekst("Opgeslagen"), 10'000);
    reis.fotos.neemBeide(vera, tekst("maandrooster"));
    hand::toets(Qt::Key_Return, Qt::ControlModifier);
    hand::lees(tekst("Controle · Declaratie"));
    reis.fotos.neem(vera, tekst("controle"));
    hand::toets(Qt::Key_Return, Qt::ControlModifier);
    hand::lees(tekst("Ingediend. De SVB heeft uw declaratie ontvangen"));
    reis.fotos.neem(vera, tekst("ingediend"));
    reis.oog->eis(tekst("de declaratie is ingediend: 33 uur, € 1.485,00"), [&] {
        for (const QJsonValue& item : reis.oog->lijst(QStringLiteral("/v1/declaraties?zorgovereenkomst=%1").arg(reis.zorgovereenkomstId))) {
            reis.declaratieId = item[QLatin1String("id")].toInteger();
            return item[QLatin1String("totaalCenten")].toInteger() == 148'500 && item[QLatin1String("status")] == QLatin1String("betaalbaar")
                && somVan(reis, reis.declaratieId) == 1980;
        }
        return false;
    });
}

void stapMaandVanZorgverlener(Reis& reis)
{
    const QString wie = reis.zorgverlenerAccount;
    QWidget* verlener = reis.zetel(wie).venster();
    hand::palet(tekst("Ga naar Overeenkomsten"));
    hand::klikRij({reis.budgethouder});
    hand::toets(Qt::Key_Space);
    hand::wacht(tekst("het maandrooster"), [] { return hand::zoek(tekst("Maandrooster")) != nullptr; });
    hand::klik(hand::vind(tekst("Maandrooster")));
    hand::lees(tekst("Declaratie november 2025"));
    Oog zelf(reis.adres());
    zelf.meldAan(wie, reis.code(wie));
    const auto eisMinuten = [&](qint64 minuten) {
        zelf.eis(QStringLiteral("het concept van de zorgverlener heeft %1 minuten").arg(minuten), [&] {
            for (const QJsonValue& item : zelf.lijst(tekst("/v1/declaraties?status=concept"))) {
                const QJsonObject een = zelf.lees(QStringLiteral("/v1/declaraties/%1").arg(item[QLatin1String("id")].toInteger()));
                qint64 samen = 0;
                for (const QJsonValue& regel : een[QLatin1String("regels")].toArray())
                    samen += regel[QLatin1String("aantal")].toInteger();
                if (een[QLatin1String("zorgovereenkomst")].toInteger() == reis.zorgovereenkomstId)
                    return samen == minuten && een[QLatin1String("invoerkant")] == QLatin1String("zorgverlener");
            }
            return false;
        });
    };
    naarDag(1, 0);
    hand::typ(tekst("2"));
    hand::toets(Qt::Key_Return);
    eisMinuten(120);
    // It is his own concept now, and stays open.
    naarDag(3, 0);
    hand::typ(tekst("3"));
    hand::toets(Qt::Key_Return);
    eisMinuten(300);
    hand::rust(300);
    reis.fotos.neem(verlener, tekst("maand-van-zorgverlener"));
    hand::toets(Qt::Key_Z, Qt::ControlModifier);
    eisMinuten(120);
    reis.sluit(wie);
}

} // namespace pgb::tour
