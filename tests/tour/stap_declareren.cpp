#include "shared/text/formats.h"
#include "tests/tour/hand.h"
#include "tests/tour/maand.h"
#include "tests/tour/mislukt.h"
#include "tests/tour/reis.h"
#include "tests/tour/stappen.h"
#include <QAbstractItemModel>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>

namespace pgb::tour {

namespace {

/// Among these clients is the month with visits; the steps that take server and client away have others.
constexpr qint64 bezoekenVan = 21;
constexpr qint64 bezoekenTot = 24;

/// The amount in this cell, as it is read: "€ 1.485,00".
qint64 centen(const QModelIndex& rij, int kolom)
{
    QString cijfers = rij.siblingAtColumn(kolom).data().toString();
    const bool min = cijfers.contains(QLatin1Char('-'));
    cijfers.remove(QRegularExpression(QStringLiteral("[^0-9]")));
    return cijfers.toLongLong() * (min ? -1 : 1);
}

/// As hand::leesbaar() gives it.
QString euro(qint64 centen)
{
    return euroTekst(Bedrag{centen}, Taal::Nl).simplified();
}

/// The declaraties of the budgethouder that vera sees, of one kind.
QList<QJsonObject> vanSoort(Reis& reis, qint64 budgethouder, const char* soort)
{
    QList<QJsonObject> uit;
    for (const QJsonValue& item : reis.eigen().lijst(QStringLiteral("/v1/declaraties?budgethouder=%1").arg(budgethouder)))
        if (item[QLatin1String("soort")] == QLatin1String(soort))
            uit << item.toObject();
    return uit;
}

/// A receipt as a telephone takes it.
QString bon(const QString& pad)
{
    QImage beeld(240, 160, QImage::Format_RGB32);
    beeld.fill(Qt::white);
    QPainter(&beeld).drawText(beeld.rect(), Qt::AlignCenter, tekst("Zwembad De Golf\n1 toegang 12,50"));
    if (!beeld.save(pad, "PNG"))
        throw Mislukt{tekst("de bon is niet te schrijven: ") + pad};
    return pad;
}

/// As the choice of an agreement names it: "Thuishulp Noord · 2024-0001".
QString lopendeOvereenkomst(Reis& reis, qint64 budgethouder)
{
    for (const QJsonValue& item : reis.eigen().lijst(QStringLiteral("/v1/zorgovereenkomsten?budgethouder=%1").arg(budgethouder))) {
        if (item[QLatin1String("versies")].toArray().last()[QLatin1String("status")] != QLatin1String("lopend"))
            continue;
        const QJsonObject wie = reis.oog->lees(QStringLiteral("/v1/zorgverleners/%1").arg(item[QLatin1String("zorgverlener")].toInteger()));
        return wie[QLatin1String("naam")].toString() + tekst(" · ") + item[QLatin1String("nummer")].toString();
    }
    throw Mislukt{tekst("er loopt geen overeenkomst")};
}

void eisCorrectie(Reis& reis, const char* status)
{
    reis.oog->eis(tekst("de correctie van € 45,00 op de betaalde maand is ") + tekst(status), [&] {
        const QList<QJsonObject> correcties = vanSoort(reis, reis.budgethouderId, "correctie");
        return correcties.size() == 1 && correcties[0][QLatin1String("oorspronkelijke")].toInteger() == reis.declaratieId
            && correcties[0][QLatin1String("totaalCenten")].toInteger() == 4'500 && correcties[0][QLatin1String("status")] == QLatin1String(status);
    });
}

/// What vera has to look at: a correction of her own side waits for the zorgverlener.
QSet<qint64> terBeoordeling(Reis& reis)
{
    QSet<qint64> uit;
    for (const QJsonValue& item : reis.eigen().lijst(tekst("/v1/declaraties?status=terBeoordeling")))
        if (item[QLatin1String("invoerkant")] == QLatin1String("zorgverlener"))
            uit.insert(item[QLatin1String("id")].toInteger());
    return uit;
}

void eisBewaard()
{
    hand::wacht(tekst("er is niets meer te bewaren"), [] { return !hand::staatEr(tekst("Bezig met opslaan")) && !hand::staatEr(tekst("Bewaard op deze computer")); });
}

} // namespace

void stapWatAls(Reis& reis)
{
    QWidget* vera = reis.zetel(tekst("vera")).venster();
    hand::palet(tekst("budgetten J. de Boer"));
    hand::lees(tekst("J. de Boer · 2025"));
    hand::lees(tekst("Gaat de zorg door zoals afgesproken, dan is dit genoeg tot en met 31 december 2025."));
    const auto maand = [](const char* naam) {
        QModelIndex rij;
        hand::wacht(tekst("de maand in de verwachting: ") + tekst(naam), [&] { return (rij = hand::rij({tekst(naam) + tekst(" 2025")})).isValid(); });
        return rij;
    };
    const qint64 november = centen(maand("november"), 2);
    const qint64 december = centen(maand("december"), 2);
    const qint64 over = centen(maand("december"), 3);
    if (november <= 0 || december <= 0 || over != centen(maand("november"), 3) - december || !hand::staatEr(tekst("Dan blijft ") + euro(over)))
        throw Mislukt{QStringLiteral("de verwachting telt niet op: %1 en %2 verwacht, %3 over").arg(november).arg(december).arg(over)};
    hand::klik(hand::vind(tekst("Uren anders, in procenten")));
    hand::vervang(tekst("50"));
    hand::toets(Qt::Key_Tab);
    hand::wacht(tekst("december met de helft erbij"), [&] { return centen(maand("december"), 2) > december; });
    const qint64 decemberErbij = centen(maand("december"), 2) - december;
    const qint64 novemberErbij = centen(maand("november"), 2) - november; // from today, the third, on
    const qint64 erbij = novemberErbij + decemberErbij;
    hand::lees(tekst("Dan kost het vanaf vandaag tot het einde ") + euro(erbij) + tekst(" meer."));
    if (std::abs(novemberErbij - november * 28 / 60) > 100 || std::abs(decemberErbij - december / 2) > 100 || centen(maand("december"), 3) != over - erbij)
        throw Mislukt{QStringLiteral("wat als met de helft meer uren: er komt %1 en %2 bij").arg(novemberErbij).arg(decemberErbij)};
    hand::rust(200);
    reis.fotos.neemBeide(vera, tekst("budget-wat-als"));
    hand::klikOp(tekst("Zonder wat als"));
    hand::wacht(tekst("de vraag is weg"), [] { return !hand::staatEr(tekst("Dan kost het vanaf vandaag")); });
    if (centen(maand("december"), 3) != over)
        throw Mislukt{tekst("zonder wat als staat er iets anders dan ervoor")};
}

void stapCorrectie(Reis& reis)
{
    QWidget* vera = reis.zetel(tekst("vera")).venster();
    hand::palet(tekst("declaraties ") + reis.budgethouder);
    hand::klikRij({reis.budgethouder, reis.zorgverlener, tekst("1.485,00")});
    hand::toets(Qt::Key_Space);
    hand::klikOp(tekst("Corrigeren…"));
    hand::lees(tekst("Verander de uren zoals ze hadden moeten zijn."));
    hand::klik(hand::vind(tekst("Maandrooster")));
    naarDag(13, 0);
    hand::typ(tekst("3:30"));
    hand::toets(Qt::Key_Return);
    hand::lees(tekst("maandag 13 oktober"));
    hand::lees(tekst("Nabetaling bij akkoord vandaag")); // what it does is said before it is handed in
    hand::lees(tekst("45,00"));
    hand::klik(hand::vind(tekst("Reden van de correctie")));
    hand::typ(tekst("De maandag duurde een uur langer."));
    hand::rust(300);
    reis.fotos.neemBeide(vera, tekst("corrigeren"));
    hand::toets(Qt::Key_Return, Qt::ControlModifier);
    hand::lees(tekst("De correctie is voorgelegd aan de zorgverlener."));
    eisCorrectie(reis, "terBeoordeling");
    eisBewaard();
    hand::lees(tekst("Correctie")); // it stands open in the list, with its trail
    hand::rust(400);
    reis.fotos.neem(vera, tekst("correctie-ingediend"));

    QWidget* verlener = reis.zetel(reis.zorgverlenerAccount).venster();
    hand::lees(tekst("Correctie van oktober bevestigen"));
    hand::palet(tekst("Ga naar Declaraties"));
    hand::klikRij({reis.budgethouder, tekst("45,00")});
    hand::toets(Qt::Key_Space);
    hand::lees(tekst("Waarom: De maandag duurde een uur langer."));
    hand::lees(tekst("3 uur 30 minuten"));
    hand::rust(300);
    reis.fotos.neemBeide(verlener, tekst("correctie-bevestigen"));
    hand::toets(Qt::Key_A);
    hand::lees(tekst("Akkoord: "));
    eisCorrectie(reis, "betaalbaar"); // once the ten seconds are over in which it can be taken back
    reis.sluit(reis.zorgverlenerAccount);
}

void stapKosten(Reis& reis)
{
    constexpr qint64 client = 1;
    QWidget* vera = reis.zetel(tekst("vera")).venster();
    const int eerst = int(vanSoort(reis, client, "bijkomendeZorgkosten").size());
    hand::palet(tekst("declaraties J. de Boer"));
    hand::klikOp(tekst("Kosten declareren…"));
    hand::lees(tekst("Nog geen bijlagen."));
    hand::kies(tekst("Wat declareert u?"), tekst("Bijkomende zorgkosten"));
    hand::kies(tekst("Overeenkomst"), lopendeOvereenkomst(reis, client));
    hand::kies(tekst("Waarvoor"), tekst("Toegang"));
    hand::vul(tekst("Datum"), tekst("15-10-2025"));
    hand::toets(Qt::Key_Return, Qt::ControlModifier);
    hand::lees(tekst("Vul het bedrag in")); // nothing was sent
    hand::vul(tekst("Bedrag in euro's"), tekst("12,50"));
    hand::vul(tekst("Omschrijving"), tekst("Zwembad met begeleider"));
    hand::klikOp(tekst("Bijlage toevoegen…"));
    hand::rust(200);
    hand::typ(bon(reis.clientmap(tekst("bon")) + tekst(".png")));
    hand::toets(Qt::Key_Return);
    hand::lees(tekst("client-bon.png, 4 kB"));
    hand::rust(200);
    reis.fotos.neemBeide(vera, tekst("kosten"));
    hand::toets(Qt::Key_Return, Qt::ControlModifier);
    hand::lees(tekst("Ingediend: bijkomende zorgkosten, € 12,50."));
    reis.oog->eis(tekst("de kosten zijn ingediend, met de bon"), [&] {
        const QList<QJsonObject> kosten = vanSoort(reis, client, "bijkomendeZorgkosten");
        if (kosten.size() != eerst + 1)
            return false;
        const QJsonObject een = reis.eigen().lees(QStringLiteral("/v1/declaraties/%1").arg(kosten.last()[QLatin1String("id")].toInteger()));
        return een[QLatin1String("totaalCenten")].toInteger() == 1'250 && een[QLatin1String("bijlagen")].toArray().size() == 1
            && !een[QLatin1String("nummer")].toString().isEmpty();
    });
    hand::rust(400);
    reis.fotos.neem(vera, tekst("kosten-ingediend"));
    eisBewaard();
}

void stapAkkoorden(Reis& reis)
{
    QWidget* vera = reis.zetel(tekst("vera")).venster();
    const QSet<qint64> eerst = terBeoordeling(reis);
    if (eerst.size() < 5)
        throw Mislukt{QStringLiteral("er wachten maar %1 declaraties op akkoord").arg(eerst.size())};
    hand::palet(tekst("Ga naar Declaraties"));
    hand::toets(Qt::Key_F, Qt::ControlModifier);
    hand::vervang(tekst("status:ter"));
    hand::toets(Qt::Key_Return);
    hand::rust(200);
    const auto wachten = [] { return hand::rijen({tekst("Ter beoordeling"), tekst("\tu")}); };
    if (wachten() != eerst.size())
        throw Mislukt{QStringLiteral("op de server wachten %1 declaraties, op het scherm %2").arg(eerst.size()).arg(wachten())};
    hand::toets(Qt::Key_A); // nothing was looked at: this may not count
    hand::rust(300);
    if (terBeoordeling(reis) != eerst)
        throw Mislukt{tekst("akkoord zonder dat de declaratie open stond")};
    hand::toets(Qt::Key_Space);
    hand::lees(tekst("Het spoor"));
    hand::rust(300);
    reis.fotos.neem(vera, tekst("akkoorden"));
    // One key each: it opens the next by itself.
    for (int over = int(eerst.size()); over > 0; --over) {
        hand::wacht(tekst("de declaratie staat open"), [] { return hand::zoek(tekst("Akkoord")) != nullptr; });
        hand::wacht(QStringLiteral("akkoord, nog %1").arg(over), [&] {
            if (wachten() >= over)
                hand::toets(Qt::Key_A);
            hand::rust(60);
            return wachten() < over;
        });
    }
    hand::rust(300);
    reis.fotos.neem(vera, tekst("akkoorden-gedaan"));
    reis.oog->eis(tekst("alles is akkoord"), [&] { return terBeoordeling(reis).isEmpty(); });
    for (const qint64 id : eerst) {
        const QString status = reis.eigen().lees(QStringLiteral("/v1/declaraties/%1").arg(id))[QLatin1String("status")].toString();
        if (status == QLatin1String("afgekeurdDoorBudgethouder") || status == QLatin1String("geweigerd"))
            throw Mislukt{QStringLiteral("declaratie %1 is na akkoord %2").arg(id).arg(status)};
    }
}

void stapBezoeken(Reis& reis)
{
    QWidget* vera = reis.zetel(tekst("vera")).venster();
    const OpenMaand maand = openMaandVan(reis, bezoekenVan, bezoekenTot);
    const qint64 eerst = somVan(reis, maand.declaratie);
    openMaand(maand.budgethouder, maand.zorgverlener);
    naarDag(28, 0);
    hand::toets(Qt::Key_B, Qt::ControlModifier);
    hand::lees(tekst("Bezoeken · "));
    hand::typ(tekst("9:10-11:45\n11:30-12:05"));
    hand::lees(tekst("9:10-11:45"));
    hand::vervang(tekst("14:00-14:35"));
    hand::lees(tekst("Samen 3 uur 10 minuten"));
    reis.fotos.neem(vera, tekst("bezoeken"));
    hand::toets(Qt::Key_Return, Qt::ControlModifier);
    hand::rust(200);
    hand::lees(tekst("Opgeslagen"));
    reis.oog->eis(tekst("twee bezoeken op 28 oktober, samen 190 minuten"), [&] {
        QStringList tijden;
        for (const QJsonValue& line : reis.eigen().lees(QStringLiteral("/v1/declaraties/%1").arg(maand.declaratie))[QLatin1String("regels")].toArray())
            if (line[QLatin1String("datum")] == QLatin1String("2025-10-28"))
                tijden << line[QLatin1String("begin")].toString().left(5) + QLatin1Char('-') + line[QLatin1String("eind")].toString().left(5);
        return tijden == QStringList{tekst("09:10-11:45"), tekst("14:00-14:35")} && somVan(reis, maand.declaratie) == eerst + 190;
    });
    reis.fotos.neem(vera, tekst("bezoeken-in-de-cel"));
}

void stapVergeten(Reis& reis)
{
    QWidget* vera = reis.zetel(tekst("vera")).venster();
    hand::palet(tekst("Vergeten uren"));
    hand::lees(tekst("zonder ingediende uren"));
    hand::rust(300);
    const int rijen = hand::rijen({tekst("Nog niets ingevuld")}) + hand::rijen({tekst("Ingevuld, nog niet ingediend")}) + hand::rijen({tekst("Begonnen, nog geen uren")});
    if (rijen < 2 || !hand::staatEr(QStringLiteral("%1 maanden zonder ingediende uren").arg(rijen)))
        throw Mislukt{QStringLiteral("de kop telt anders dan de %1 rijen met vergeten uren").arg(rijen)};
    // October is handed in until 12 December: six weeks.
    hand::lees(tekst("12 dec"));
    reis.fotos.neemBeide(vera, tekst("vergeten-uren"));
    // The month with the visits: its row has the amount of the server, and opens on its hours.
    const OpenMaand maand = openMaandVan(reis, bezoekenVan, bezoekenTot);
    const qint64 totaal = reis.eigen().lees(QStringLiteral("/v1/declaraties/%1").arg(maand.declaratie))[QLatin1String("totaalCenten")].toInteger();
    hand::klikRij({maand.budgethouder, maand.zorgverlener, tekst("oktober 2025"), euro(totaal).section(QLatin1Char(' '), 1), tekst("Ingevuld, nog niet ingediend")});
    hand::toets(Qt::Key_Return);
    hand::wacht(tekst("het maandrooster van de vergeten maand"), [] { return hand::zoek(tekst("Maandrooster")) != nullptr; });
    hand::lees(euro(totaal));
    hand::palet(tekst("Proefkeuring van deze maand"));
    hand::lees(tekst("alsof november nu voorbij is"));
    hand::wacht(tekst("alles is gekeurd"), [] { return !hand::staatEr(tekst("te keuren")); }, 30'000);
    hand::lees(tekst("Nog geen uren"));
    reis.fotos.neem(vera, tekst("proefkeuring"));
}

} // namespace pgb::tour
