#include "client/ui/declaratie/correctie_page.h"
#include "client/ui/declaratie/declaratie_uitvoer.h"
#include "client/ui/lijst/lijst_export.h"
#include "client/models/declaratie_regel_tabel.h"
#include "client/ui/declaratie/controle_paneel.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/status_chip.h"
#include "shared/text/probleem_text.h"
#include "tests/gui/test_maandrooster_fixture.h"
#include "tests/support/pdf_tekst.h"
#include <QBuffer>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPushButton>
#include <QTemporaryDir>

using namespace pgb;
using namespace pgb::ui;

class TestMaandroosterUitvoer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_sheets_hold_every_line_and_their_number();
    void a_total_over_more_days_stands_under_the_grid_and_stays_when_the_sheet_is_saved();
    void ctrl_e_writes_the_columns_of_an_invoice();
    void the_own_invoice_number_goes_with_the_hours();
    void a_finding_about_the_invoice_leads_to_its_field();
    void a_person_has_no_invoice();
    void a_month_that_is_not_over_is_finished_for_the_server_to_send();
    void a_sheet_that_cannot_be_changed_says_why_and_what_can_be_done();
    void what_was_handed_in_is_taken_back_from_its_sheet();
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

void TestMaandroosterUitvoer::a_total_over_more_days_stands_under_the_grid_and_stays_when_the_sheet_is_saved()
{
    DeclaratieMaand maand = legeMaand();
    Declaratieregel totaal = bouw::regel(QDate(2025, 5, 1), QStringLiteral("WLZ-BI"), 2400, 4500);
    totaal.tot = QDate(2025, 5, 31);
    maand.feiten.declaratie.id = bouw::declaratieId;
    maand.feiten.declaratie.rijversie = 1;
    maand.feiten.declaratie.regels = {totaal};
    Werkplek w(std::move(maand));
    auto* regel = w.pagina->findChild<QLabel*>(QStringLiteral("periodetotalen"));
    QVERIFY(regel && regel->isVisible());
    QVERIFY2(regel->text().contains(QStringLiteral("totaal 1 t/m 31 mei")) && regel->text().contains(QStringLiteral("1.800,00")), qPrintable(regel->text()));
    QCOMPARE(w.cel(0, 1), QString()); // of no day
    QCOMPARE(w.session().sommen().minuten, 2400);
    QCOMPARE(w.session().sommen().totaal, totaal.bedrag);
    w.session().zet(QStringLiteral("x"), {{{1, 6}, leesCel(Eenheid::Uur, QStringLiteral("2"))}});
    QTRY_VERIFY(!w.gateway.bewaard.empty());
    const std::vector<Declaratieregel>& regels = w.gateway.bewaard.back().regels;
    QCOMPARE(regels.size(), size_t(2));
    QVERIFY(std::find(regels.begin(), regels.end(), totaal) != regels.end());
    const DeclaratieRegelTabel tabel(w.session());
    QStringList data;
    for (int rij = 0; rij < tabel.rowCount(); ++rij)
        data << tabel.index(rij, 0).data().toString();
    QVERIFY2(data.contains(QStringLiteral("01-05-2025 t/m 31-05-2025")), qPrintable(data.join(QLatin1Char('|'))));
    if (const QString map = qEnvironmentVariable("PGB_PICTURES"); !map.isEmpty())
        w.venster.grab().save(map + QStringLiteral("/periodetotaal.png"));
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
    QTRY_VERIFY(QFile::exists(pad));
    QFile bestand(pad);
    QVERIFY(bestand.open(QIODevice::ReadOnly));
    const QStringList regels = QString::fromUtf8(bestand.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(regels.size(), 2);
    QVERIFY(regels[0].endsWith(QStringLiteral("\"Datum\";\"Omschrijving werkzaamheid\";\"Eenheid\";\"Aantal\";\"Tarief\";\"Bedrag\"")));
    QVERIFY2(regels[1].startsWith(QStringLiteral("\"01-05-2025\";\"Begeleiding individueel\";\"uur\";\"2,50\"")), qPrintable(regels[1]));
}

void TestMaandroosterUitvoer::the_own_invoice_number_goes_with_the_hours()
{
    Werkplek w;
    QLineEdit* nummer = w.pagina->werk()->factuurnummer();
    QVERIFY(nummer->isVisible());
    nummer->setFocus();
    w.typ(QStringLiteral("F-2025-17"));
    QCOMPARE(w.session().declaratie().factuurnummer, QStringLiteral("F-2025-17"));
    w.toets(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), w.pagina->werk()->factuurdatum());
    w.typ(QStringLiteral("31-5-2025"));
    w.cellen()->setFocus();
    QCOMPARE(w.session().declaratie().factuurdatum, std::optional(QDate(2025, 5, 31)));
    QTRY_VERIFY(!w.gateway.bewaard.empty());
    QTRY_COMPARE(w.gateway.bewaard.back().factuurdatum, std::optional(QDate(2025, 5, 31)));
    QCOMPARE(w.gateway.bewaard.back().factuurnummer, QStringLiteral("F-2025-17"));
    // It is work like the hours: taken back, and there again after a stop.
    const QByteArray bewaard = w.session().snapshot();
    w.pagina->undoTarget()->undo();
    QVERIFY(!w.session().declaratie().factuurdatum);
    w.pagina->undoTarget()->undo();
    QCOMPARE(w.session().declaratie().factuurnummer, QString());
    QCOMPARE(nummer->text(), QString());
    DeclaratieSession later(legeMaand());
    QVERIFY(later.restore(bewaard));
    QCOMPARE(later.declaratie().factuurnummer, QStringLiteral("F-2025-17"));
    // A journal of before knew no invoice: what the server has stays.
    DeclaratieMaand maand = legeMaand();
    maand.feiten.declaratie.factuurnummer = QStringLiteral("F-1");
    DeclaratieSession oud(maand);
    QByteArray zonder = bewaard;
    zonder.replace("factuurnummer", "faktuurnummer").replace("factuurdatum", "faktuurdatum");
    oud.restore(zonder);
    QCOMPARE(oud.declaratie().factuurnummer, QStringLiteral("F-1"));
}

void TestMaandroosterUitvoer::a_finding_about_the_invoice_leads_to_its_field()
{
    DeclaratieMaand maand = legeMaand();
    maand.feiten.factuurnummerGebruikt = QStringLiteral("2025-0398");
    maand.feiten.declaratie.factuurnummer = QStringLiteral("F-1");
    Werkplek w(maand);
    w.typ(QStringLiteral("2,5"));
    w.toets(Qt::Key_Return);
    w.toets(Qt::Key_Return, Qt::ControlModifier); // the page Controle says it
    QVERIFY(w.pagina->walkFindings(true));
    QTRY_COMPARE(QApplication::focusWidget(), w.pagina->werk()->factuurnummer());
}

void TestMaandroosterUitvoer::a_person_has_no_invoice()
{
    DeclaratieMaand maand = legeMaand();
    maand.feiten.zorgverlener = bouw::zorgverlener();
    Werkplek w(maand);
    QVERIFY(!w.pagina->werk()->factuurnummer()->isVisible());
}

static bool leest(const QWidget& waar, const QString& woorden)
{
    const QList<QLabel*> labels = waar.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(woorden); });
}

void TestMaandroosterUitvoer::a_month_that_is_not_over_is_finished_for_the_server_to_send()
{
    DeclaratieMaand maand = legeMaand();
    maand.feiten.vandaag = QDate(2025, 5, 20);
    Werkplek w(maand);
    w.typ(QStringLiteral("2,5"));
    w.toets(Qt::Key_Return);
    w.toets(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(w.pagina->controle()->klaarzetten());
    QVERIFY(w.pagina->controle()->kanIndienen());
    QVERIFY(leest(*w.pagina->controle(), QStringLiteral("3 juni"))); // sent on Sunday 1 June, in the run of Monday
    IndienAntwoord antwoord;
    antwoord.soort = IndienAntwoord::Soort::Ontvangen;
    antwoord.declaratie = w.session().declaratie();
    antwoord.declaratie.id = bouw::declaratieId;
    antwoord.declaratie.rijversie = 3;
    antwoord.declaratie.klaargezetOp = QDateTime(QDate(2025, 5, 20), QTime(12, 0), Qt::UTC);
    w.gateway.indienAntwoord = antwoord;
    w.toets(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(int(w.gateway.ingediend.size()), 1);
    QVERIFY(w.gateway.ingediend[0].klaargezetOp.isValid());
    QTRY_VERIFY(w.session().declaratie().klaargezetOp.isValid());
    QVERIFY(!w.session().gesloten()); // it can still be changed, and is then a concept again
    w.toets(Qt::Key_Escape);
    QCOMPARE(w.pagina->werk()->findChild<StatusChip*>()->look().text, QStringLiteral("Klaargezet"));
    w.toets(Qt::Key_2);
    w.toets(Qt::Key_Return);
    QVERIFY(w.pagina->werk()->findChild<StatusChip*>()->look().text != QStringLiteral("Klaargezet"));
    QVERIFY(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("niet meer klaargezet")));
    QVERIFY(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("Ctrl+Enter")));
    w.pagina->undoTarget()->undo();
    QCOMPARE(w.pagina->werk()->findChild<StatusChip*>()->look().text, QStringLiteral("Klaargezet"));
    QVERIFY(!w.pagina->werk()->melding()->isVisible());
    w.cellen()->naarCel({1, 1});
    w.typ(QStringLiteral("3"));
    w.toets(Qt::Key_Return);
    // What would be refused anyway is not finished.
    w.typ(QStringLiteral("25"));
    w.toets(Qt::Key_Return);
    QVERIFY(!w.pagina->controle()->klaarzetten());
}

void TestMaandroosterUitvoer::a_sheet_that_cannot_be_changed_says_why_and_what_can_be_done()
{
    DeclaratieMaand maand = legeMaand();
    maand.feiten.declaratie = bouw::declaratie();
    maand.feiten.declaratie.id = bouw::declaratieId;
    maand.feiten.declaratie.status = DeclaratieStatus::Uitbetaald;
    maand.feiten.declaratie.betaald = maand.feiten.declaratie.totaal;
    Werkplek w(maand);
    MeldingBalk* melding = w.pagina->werk()->melding();
    for (const auto& [key, mods] : std::vector<std::pair<Qt::Key, Qt::KeyboardModifiers>>{
             {Qt::Key_8, {}}, {Qt::Key_Delete, {}}, {Qt::Key_F2, {}}, {Qt::Key_Return, Qt::ControlModifier}, {Qt::Key_Semicolon, Qt::ControlModifier}}) {
        QVERIFY(!melding->isVisible());
        w.toets(key, mods);
        QVERIFY2(melding->isVisible() && melding->tekst().contains(QStringLiteral("betaald")), qPrintable(QString::number(key)));
        melding->hide();
        w.cellen()->setFocus();
    }
    for (const KeyHint& hint : w.pagina->keyHints()) {
        QVERIFY(hint.key != QKeySequence(Qt::CTRL | Qt::Key_Return));
        QVERIFY(hint.key != QKeySequence(Qt::CTRL | Qt::Key_Semicolon));
    }
    w.toets(Qt::Key_8);
    for (QPushButton* knop : melding->findChildren<QPushButton*>())
        if (knop->isVisible() && knop->text() == QStringLiteral("Corrigeren"))
            QTest::mouseClick(knop, Qt::LeftButton);
    QCOMPARE(w.navigator.geopend, correctieAdres(bouw::budgethouderId, bouw::declaratieId));
}

void TestMaandroosterUitvoer::what_was_handed_in_is_taken_back_from_its_sheet()
{
    DeclaratieMaand maand = legeMaand();
    maand.feiten.declaratie = bouw::declaratie();
    maand.feiten.declaratie.id = bouw::declaratieId;
    maand.feiten.declaratie.status = DeclaratieStatus::Betaalbaar;
    Werkplek w(maand);
    w.gateway.terugneembaar = true;
    const auto neemTerug = [&w] {
        w.cellen()->setFocus();
        w.toets(Qt::Key_8);
        for (QPushButton* knop : w.pagina->werk()->melding()->findChildren<QPushButton*>())
            if (knop->isVisible() && knop->text() == QStringLiteral("Terugnemen"))
                QTest::mouseClick(knop, Qt::LeftButton);
    };
    // The run was faster: it says why, and the hours stand as they stood.
    w.gateway.terugProblem = Problem{ProblemKind::Conflict, QStringLiteral("geenOvergang"), {}, {}, {}};
    neemTerug();
    QTRY_COMPARE(w.pagina->werk()->melding()->tekst(), probleemTekst(*w.gateway.terugProblem));
    QVERIFY(w.session().gesloten());
    w.gateway.terugProblem.reset();
    neemTerug();
    QTRY_VERIFY(!w.session().gesloten());
    QVERIFY2(w.navigator.laatste.startsWith(QStringLiteral("Teruggenomen.")), qPrintable(w.navigator.laatste));
    w.cellen()->setFocus();
    w.cellen()->naarCel({0, 9});
    w.typ(QStringLiteral("2"));
    w.toets(Qt::Key_Return);
    QCOMPARE(w.session().draft().cel({0, 9}).aantal, 120);
}

HOUSE_TEST(test_maandrooster_uitvoer, TestMaandroosterUitvoer)
#include "test_maandrooster_uitvoer.moc"
