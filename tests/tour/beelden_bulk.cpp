#include "client/ui/bulk/bulk_page.h"
#include "client/ui/bulk/bulk_resultaat.h"
#include "client/ui/bulk/splitsing_page.h"
#include "client/ui/widgets/row_table.h"
#include "tests/tour/ronde.h"
#include <QFile>

namespace pgb::tour {

namespace {

/// The clients of one organisation, with care on working days of a month and, among it, what an export gets wrong. Of some the month was handed in; of others it is open.
QByteArray maand(Oog& oog)
{
    for (const QJsonValue& declaratie : oog.lijst(QStringLiteral("/v1/declaraties?status=terBeoordeling")))
        oog.trekIn(declaratie.toObject());
    QByteArray csv("Clientnummer;Zorgfunctie;Datum;Aantal;Eenheid;Tarief;Kenmerk\n");
    int rij = 0;
    for (const QJsonValue& overeenkomst : oog.lijst(QStringLiteral("/v1/zorgovereenkomsten?status=lopend"))) {
        const QJsonObject inhoud = overeenkomst[QLatin1String("versies")].toArray().last()[QLatin1String("inhoud")].toObject();
        const QJsonObject werk = inhoud[QLatin1String("werkafspraken")].toArray().first().toObject();
        const QString functie = werk[QLatin1String("functieCode")].toString();
        const QString eenheid = werk[QLatin1String("eenheid")].toString();
        const qint64 centen = werk[QLatin1String("tarief")].toInteger() / 1000;
        for (const int dag : {1, 2, 6, 8, 13, 15, 20, 22, 27, 29}) {
            ++rij;
            const qint64 tarief = rij % 9 == 0 ? centen + 25 : centen;
            csv += QStringLiteral("%1;%2;%3-10-2025;%4;%5;%6,%7;U-%8\n")
                       .arg(rij % 41 == 0 ? QStringLiteral("onbekend") : overeenkomst[QLatin1String("nummer")].toString(), rij % 37 == 0 ? QStringLiteral("Begeleiding thuis") : functie)
                       .arg(dag, 2, 10, QLatin1Char('0'))
                       .arg(eenheid == QLatin1String("uur") ? QStringLiteral("1,5") : QStringLiteral("1"), eenheid)
                       .arg(tarief / 100).arg(tarief % 100, 2, 10, QLatin1Char('0')).arg(rij)
                       .toUtf8();
        }
    }
    return csv;
}

/// Ctrl+G does nothing where what was agreed says nothing of what is wrong.
void kiesOorzaakMetCorrectie(const ui::BulkPage& pagina)
{
    auto* oorzaken = pagina.findChild<ui::RowTable*>(QStringLiteral("oorzaken"));
    const auto* resultaat = pagina.findChild<ui::BulkResultaat*>();
    for (int rij = 0; oorzaken && resultaat && rij < oorzaken->model()->rowCount(); ++rij) {
        oorzaken->setCurrentIndex(oorzaken->model()->index(rij, 0));
        hand::rust(300);
        if (resultaat->kanCorrigeren())
            return;
    }
    throw Mislukt{QStringLiteral("er is geen oorzaak die te corrigeren is")};
}

} // namespace

void bulk(Ronde& r)
{
    const QString wie = QStringLiteral("org1");
    Oog oog(r.reis.adres());
    oog.meldAan(wie, r.reis.code(wie));
    QTemporaryDir map;
    QFile bestand(map.filePath(QStringLiteral("uren oktober.csv")));
    if (!bestand.open(QIODevice::WriteOnly) || bestand.write(maand(oog)) <= 0)
        throw Mislukt{QStringLiteral("er is geen maand om te brengen")};
    bestand.close();
    r.begin(wie, {{QStringLiteral("bulk/map"), map.path()}});
    r.scherm(QStringLiteral("bulk-bestand"), ui::bulkAdres());
    r.klik("onthouden");
    r.naToets(QStringLiteral("bulk-onthouden"), Qt::Key_Shift);
    r.klik("toegang");
    r.naToets(QStringLiteral("bulk-toegang"), Qt::Key_Shift);
    r.open({Section::Declaraties, {}, {}});
    r.open(ui::bulkAdres());
    hand::toets(Qt::Key_Return); // the newest file of the folder
    hand::rust(1500);
    r.foto(QStringLiteral("bulk-kolommen"));
    hand::toets(Qt::Key_Return, Qt::ControlModifier);
    auto* pagina = qobject_cast<ui::BulkPage*>(r.werk().current());
    hand::wacht(QStringLiteral("het einde van de controle"), [&] { return pagina && pagina->sessie().heeftBatch() && pagina->sessie().rust(); }, 60'000);
    hand::rust(700);
    r.foto(QStringLiteral("bulk-controle"));
    kiesOorzaakMetCorrectie(*pagina);
    r.naToets(QStringLiteral("bulk-corrigeer"), Qt::Key_G, Qt::ControlModifier);
    r.naToets(QStringLiteral("bulk-vraag"), Qt::Key_Return, Qt::ControlModifier);
    hand::toets(Qt::Key_Return, Qt::ControlModifier);
    hand::rust(400);
    hand::toets(Qt::Key_Return);
    hand::wacht(QStringLiteral("het einde van het indienen"), [&] { return pagina->sessie().rust() && pagina->sessie().goede() == 0; }, 60'000);
    hand::rust(700);
    r.foto(QStringLiteral("bulk-ingediend"));
    r.scherm(QStringLiteral("betaling-splitsen"), ui::splitsingAdres());
    r.reis.sluit(wie);
}

} // namespace pgb::tour
