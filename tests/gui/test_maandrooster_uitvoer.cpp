#include "client/ui/declaratie/declaratie_uitvoer.h"
#include "client/ui/lijst/lijst_export.h"
#include "client/models/declaratie_regel_tabel.h"
#include "tests/gui/test_maandrooster_fixture.h"
#include "tests/support/pdf_tekst.h"
#include <QBuffer>
#include <QFileDialog>
#include <QPdfWriter>
#include <QTemporaryDir>

using namespace pgb;
using namespace pgb::ui;

class TestMaandroosterUitvoer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_sheets_hold_every_line_and_their_number();
    void ctrl_e_writes_the_columns_of_an_invoice();
};

void TestMaandroosterUitvoer::the_sheets_hold_every_line_and_their_number()
{
    Werkplek w(legeMaand(), QSize(1318, 672), Scheme::Donker);
    std::vector<CelWijziging> cellen;
    for (int dag = 1; dag <= 31; ++dag) {
        for (int rij = 0; rij < 3; ++rij)
            cellen.push_back({{rij, dag}, leesCel(Eenheid::Uur, rij == 0 ? QStringLiteral("9:10-11:45") : QStringLiteral("1"))});
    }
    w.session().zet(QStringLiteral("x"), cellen);
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter schrijver(&buffer);
        schrijver.setPageSize(QPageSize(QPageSize::A4));
        QVERIFY(drukDeclaratieOp(schrijver, w.session()));
    }
    const QString map = qEnvironmentVariable("PGB_PICTURES");
    if (!map.isEmpty()) {
        QFile bestand(map + QStringLiteral("/declaratie.pdf"));
        QVERIFY(bestand.open(QIODevice::WriteOnly));
        bestand.write(pdf);
    }
    const QStringList bladen = pgb::test::PdfTekst(pdf).bladen();
    QVERIFY2(bladen.size() >= 2, qPrintable(QString::number(bladen.size())));
    QVERIFY2(bladen.front().contains(QStringLiteral("Declaratiemei2025")), qPrintable(bladen.front()));
    QVERIFY(bladen.front().contains(QStringLiteral("Budgethouder:")));
    int regels = 0;
    for (int i = 0; i < bladen.size(); ++i) {
        QVERIFY2(bladen[i].contains(QStringLiteral("blad%1van%2").arg(i + 1).arg(bladen.size())), qPrintable(bladen[i]));
        QVERIFY(bladen[i].contains(QStringLiteral("Omschrijving"))); // the headings stand on every sheet
        regels += int(bladen[i].count(QStringLiteral("-05-2025")));
    }
    QCOMPARE(regels, 31 * 3);
    QVERIFY(bladen.front().contains(QStringLiteral("9:10-11:45")));
}

void TestMaandroosterUitvoer::ctrl_e_writes_the_columns_of_an_invoice()
{
    Werkplek w;
    w.typ(QStringLiteral("2,5"));
    w.toets(Qt::Key_Return);
    QVERIFY(w.commands.run(QStringLiteral("lijst.exporteer")));
    auto* kiezer = w.pagina->findChild<QFileDialog*>();
    QVERIFY(kiezer);
    QTemporaryDir map;
    const QString pad = map.filePath(QStringLiteral("mei.csv"));
    Q_EMIT kiezer->fileSelected(pad);
    QFile bestand(pad);
    QVERIFY(bestand.open(QIODevice::ReadOnly));
    const QStringList regels = QString::fromUtf8(bestand.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(regels.size(), 2);
    QVERIFY(regels[0].endsWith(QStringLiteral("\"Datum\";\"Omschrijving werkzaamheid\";\"Eenheid\";\"Aantal\";\"Tarief\";\"Bedrag\"")));
    QVERIFY2(regels[1].startsWith(QStringLiteral("\"01-05-2025\";\"Begeleiding individueel\";\"uur\";\"2,50\"")), qPrintable(regels[1]));
}

HOUSE_TEST(test_maandrooster_uitvoer, TestMaandroosterUitvoer)
#include "test_maandrooster_uitvoer.moc"
