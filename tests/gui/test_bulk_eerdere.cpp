#include "client/import/bron.h"
#include "client/ui/bulk/bulk_resultaat.h"
#include "client/ui/bulk/bulk_woorden.h"
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/widgets/elided_label.h"
#include "tests/gui/test_bulk_pagina.h"
#include <QTabBar>

using namespace pgb;
using namespace pgb::ui;

/// Files of before: found again, opened where they were left, and never mixed with the one that is open.
class TestBulkEerdere : public QObject {
    Q_OBJECT

    static QString koppen(const Venster& v)
    {
        QStringList uit;
        for (const ElidedLabel* label : v.window.findChildren<ElidedLabel*>()) {
            if (label->isVisible())
                uit << label->text();
        }
        return uit.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void the_row_of_a_file_that_is_not_open_here_is_said_to_be_in_the_file()
    {
        Venster v;
        v.controleer(csv(1, 4, {2}), Bulkstand::Fout, 1);
        QTRY_VERIFY(v.zegt(QStringLiteral("Rij 2 van uw bestand")));
        v.herstart();
        QTRY_VERIFY(v.zegt(QStringLiteral("Open het bestand nog eens om hier te zien")));
    }

    void an_earlier_file_is_opened_where_it_was_left()
    {
        Venster v;
        v.controleer(csv(5, 4, {7}), Bulkstand::Fout, 1);
        v.herstart(); // on another computer: nothing is remembered there
        v.bewaard.clear();
        v.herstart();
        QTRY_VERIFY(v.tabel(QStringLiteral("Eerdere bestanden")));
        RowTable* lijst = v.tabel(QStringLiteral("Eerdere bestanden"));
        QCOMPARE(lijst->model()->rowCount(), 1);
        QCOMPARE(lijst->model()->index(0, 4).data().toString(), QStringLiteral("1 fout · 19 goed"));
        v.keep(QStringLiteral("bulk-eerdere"));
        v.toets(Qt::Key_Tab); // from the watched folder to the list under it
        QTRY_COMPARE(v.window.focusWidget(), lijst);
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.tabel(QStringLiteral("Regels")) && v.tabel(QStringLiteral("Regels"))->model()->rowCount() == 1);
        QVERIFY(koppen(v).contains(QStringLiteral("oktober.csv")));
        // Repaired and handed in: the way back is to what became of it.
        QTRY_COMPARE(v.window.focusWidget(), v.tabel(QStringLiteral("Regels")));
        v.toets(Qt::Key_Return);
        v.typ(QStringLiteral("40"));
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.gateway.met(Bulkstand::Goed), 20);
        QTRY_VERIFY(v.rust() && v.knop(QStringLiteral("Dien 20")));
        v.dienIn();
        QTRY_COMPARE(v.gateway.met(Bulkstand::Ingediend), 20);
        QTRY_VERIFY(v.bewaard.isEmpty()); // nothing is left to do
        v.herstart();
        v.toets(Qt::Key_Tab);
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.tabel(QStringLiteral("Per cliënt")) && v.tabel(QStringLiteral("Per cliënt"))->model()->rowCount() == 5);
        QVERIFY(v.knop(QStringLiteral("Herinner 5 budgethouders"))); // at once
    }

    void the_open_file_comes_back_after_the_program_was_killed()
    {
        Venster v;
        v.controleer(csv(5, 4, {7}), Bulkstand::Fout, 1);
        QCOMPARE(v.bewaard, QStringLiteral("1"));
        v.herstart();
        QTRY_VERIFY(v.tabel(QStringLiteral("Regels")) && v.tabel(QStringLiteral("Regels"))->model()->rowCount() == 1);
        QVERIFY(!v.zegt(QStringLiteral("De rest van dit bestand is nog niet gebracht")));
    }

    void the_file_that_comes_back_by_itself_is_named_meanwhile_and_can_be_stopped()
    {
        Venster v;
        v.controleer(csv(5, 4, {7}), Bulkstand::Fout, 1);
        v.gateway.batchVast = true;
        v.herstart();
        QVERIFY(v.gateway.vast);
        QVERIFY(koppen(v).contains(QStringLiteral("bestand 1 wordt gelezen")));
        QPushButton* stop = v.knop(QStringLiteral("Stoppen"));
        QVERIFY(stop);
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(!v.knop(QStringLiteral("Stoppen")));
        v.gateway.laatLos();
        QTest::qWait(20);
        QVERIFY(!v.page->sessie().heeftBatch()); // what was left comes no more
        QVERIFY(koppen(v).contains(QStringLiteral("Nog geen bestand open")));
        v.page->openBatch(BulkId{1});
        QTRY_VERIFY(v.tabel(QStringLiteral("Regels")) && v.tabel(QStringLiteral("Regels"))->model()->rowCount() == 1);
        QVERIFY(koppen(v).contains(QStringLiteral("oktober.csv")));
    }

    void who_picks_a_file_does_not_wait_for_the_one_that_comes_back_by_itself()
    {
        Venster v;
        v.controleer(csv(5, 4, {7}), Bulkstand::Fout, 1);
        v.schrijf(csv(3, 4, {2}), QStringLiteral("november.csv"));
        v.page->openBestand(v.map.filePath(QStringLiteral("november.csv")));
        QTRY_VERIFY(v.knop(QStringLiteral("Controleren")) && v.window.focusWidget() == v.knop(QStringLiteral("Controleren")));
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(v.rust() && v.gateway.nu.naam == QStringLiteral("november.csv") && v.gateway.met(Bulkstand::Fout) == 1);
        QTRY_COMPARE(v.bewaard, QStringLiteral("2"));
        v.gateway.batchVast = true;
        v.herstart();
        QVERIFY(v.gateway.vast);
        v.page->openBestand(v.map.filePath(QStringLiteral("oktober.csv")));
        QTRY_VERIFY2(koppen(v).contains(QStringLiteral("oktober.csv")) && !koppen(v).contains(QStringLiteral("wordt gelezen")), qPrintable(koppen(v)));
        v.gateway.laatLos();
        QTest::qWait(20);
        QVERIFY2(koppen(v).contains(QStringLiteral("oktober.csv")), qPrintable(koppen(v)));
    }

    void what_goes_wrong_with_the_open_file_is_said_of_that_file()
    {
        Venster v;
        v.schrijf(csv(1, 4));
        v.openOns();
        v.gateway.weg = true;
        v.page->openBatch(BulkId{99});
        QTRY_VERIFY(v.window.findChild<FoutBalk*>()->isVisible());
        v.gateway.weg = false;
        Q_EMIT v.page->sessie().mislukt(bronFout("lezerGestopt"));
        QVERIFY2(v.zegt(QStringLiteral("oktober.csv: ")), "and not of what was not opened");
        QVERIFY(!v.zegt(QStringLiteral("bestand 99: ")));
    }

    void a_file_that_was_brought_in_part_says_so_after_a_restart()
    {
        Venster v;
        v.gateway.blokkenTotFout = 1;
        v.schrijf(csv(100, 40));
        v.openOns();
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(v.window.findChild<FoutBalk*>()->isVisible());
        v.herstart();
        QTRY_VERIFY(v.zegt(QStringLiteral("De rest van dit bestand is nog niet gebracht")));
        v.bewaard.clear(); // also for a colleague, who finds it in the list
        v.herstart();
        QTRY_VERIFY(v.tabel(QStringLiteral("Eerdere bestanden")));
        QVERIFY(v.tabel(QStringLiteral("Eerdere bestanden"))->model()->index(0, 4).data().toString().startsWith(QStringLiteral("nog niet alles gebracht · ")));
        v.toets(Qt::Key_Tab);
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.zegt(QStringLiteral("De rest van dit bestand is nog niet gebracht")));
    }

    void another_file_clears_all_of_the_one_before()
    {
        Venster v;
        v.controleer(csv(5, 4, {7}), Bulkstand::Fout, 1);
        v.schrijf(csv(3, 4), QStringLiteral("november.csv"));
        v.page->openBestand(v.map.filePath(QStringLiteral("november.csv")));
        QTRY_VERIFY(v.knop(QStringLiteral("Controleren")) && v.window.focusWidget() == v.knop(QStringLiteral("Controleren")));
        QVERIFY(koppen(v).contains(QStringLiteral("november.csv")));
        QVERIFY(!v.page->sessie().heeftBatch());
        for (RowTable* lijst : v.window.findChildren<RowTable*>()) {
            if (lijst->accessibleName() == QStringLiteral("Regels") || lijst->accessibleName() == QStringLiteral("Oorzaken"))
                QCOMPARE(lijst->model()->rowCount(), 0);
        }
        v.window.findChild<BulkResultaat*>()->corrigeerAlle(); // nothing of the other file is left to decide about
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Goed) == 12);
        QCOMPARE(v.gateway.nu.naam, QStringLiteral("november.csv"));
        QVERIFY(koppen(v).contains(QStringLiteral("november.csv")));
    }

    void a_refused_file_leaves_the_open_one_and_moves_no_list()
    {
        Venster v;
        test::schrijf(v.map, QStringLiteral("geheim.xlsx"), QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 x"));
        v.open(bulkAdres());
        QTRY_VERIFY(v.tabel(QStringLiteral("Bestanden in de gevolgde map")));
        RowTable* lijst = v.tabel(QStringLiteral("Bestanden in de gevolgde map"));
        const QPoint plaats = lijst->mapTo(&v.window, QPoint());
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.zegt(QStringLiteral("geheim.xlsx: ")));
        QCOMPARE(lijst->mapTo(&v.window, QPoint()), plaats);
        QTRY_COMPARE(v.window.focusWidget(), lijst);
    }

    void what_was_said_of_another_file_does_not_stay_beside_the_title_of_this_one()
    {
        Venster v;
        v.controleer(csv(5, 4, {7}), Bulkstand::Fout, 1);
        test::schrijf(v.map, QStringLiteral("geheim.xlsx"), QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 x"));
        v.page->openBestand(v.map.filePath(QStringLiteral("geheim.xlsx")));
        QTRY_VERIFY(v.zegt(QStringLiteral("geheim.xlsx: ")));
        v.page->openBatch(v.page->sessie().batch().id); // back to the one that is open
        QTRY_VERIFY(!v.zegt(QStringLiteral("geheim.xlsx: ")));
        QVERIFY(koppen(v).contains(QStringLiteral("oktober.csv")));
        // One that cannot be opened leaves this one, and is no banner of it.
        v.gateway.weg = true;
        v.page->openBatch(BulkId{99});
        QTRY_VERIFY(!v.meldingen.isEmpty() && v.meldingen.last().startsWith(QStringLiteral("bestand 99: ")));
        QVERIFY(!v.window.findChild<FoutBalk*>()->isVisible());
        QVERIFY(koppen(v).contains(QStringLiteral("oktober.csv")));
    }

    void a_file_that_is_still_being_written_shows_its_size()
    {
        Venster v;
        v.schrijf({}, QStringLiteral("traag.csv"));
        v.schrijf("x", QStringLiteral("~$open.xlsx"));
        v.open(bulkAdres());
        RowTable* lijst = v.tabel(QStringLiteral("Bestanden in de gevolgde map"));
        QVERIFY(lijst);
        QCOMPARE(lijst->model()->rowCount(), 1); // not the mark of the program that has a workbook open
        v.schrijf(QByteArray(5000, 'x'), QStringLiteral("traag.csv"));
        QTRY_VERIFY(lijst->model()->index(0, 2).data().toString().startsWith(QStringLiteral("4,88")));
    }

    void what_stopped_goes_on_when_the_server_is_back()
    {
        Venster v;
        v.gateway.blokkenTotFout = 2;
        v.schrijf(csv(100, 40));
        v.openOns();
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        auto* balk = v.window.findChild<FoutBalk*>();
        QTRY_VERIFY(balk->isVisible());
        v.page->verbindingTerug();
        QTRY_VERIFY_WITH_TIMEOUT(v.rust() && v.gateway.met(Bulkstand::Goed) == 4000, 30'000);
        QVERIFY(!balk->isVisible());
    }

    void the_day_that_lines_wait_for_is_offered_to_be_checked_again()
    {
        Venster v;
        v.gateway.vandaag = QDate(2025, 10, 20);
        v.controleer(csv(5, 4), Bulkstand::Fout, 20);
        QVERIFY(v.oorzaakZegt(QStringLiteral("is nog niet voorbij")));
        QVERIFY(!v.zegt(QStringLiteral("klaar."))); // nothing is made ready in bulk
        QVERIFY(!v.zegt(QStringLiteral("is geweest")));
        v.gateway.vandaag = QDate(2025, 11, 1);
        v.herstart();
        QTRY_VERIFY(v.zegt(QStringLiteral("is geweest")));
        v.keep(QStringLiteral("bulk-opnieuw"));
        QTest::mouseClick(v.knop(QStringLiteral("Controleer opnieuw")), Qt::LeftButton);
        QTRY_COMPARE(v.gateway.met(Bulkstand::Goed), 20);
        QTRY_VERIFY(v.knop(QStringLiteral("Dien 20 goede regels in")));
    }

    void what_somebody_else_did_is_seen()
    {
        Venster v;
        v.controleer(csv(5, 4), Bulkstand::Goed, 20);
        v.dienIn();
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Ingediend) == 20 && v.knop(QStringLiteral("Retourlijst verversen")));
        for (auto& [sleutel, u] : v.gateway.opgeslagen) {
            if (sleutel.first <= 6)
                u = {u.regel, Bulkstand::Open, {}, {}, {}, {}, {}};
        }
        QTest::mouseClick(v.knop(QStringLiteral("Retourlijst verversen")), Qt::LeftButton);
        QTRY_VERIFY(v.zegt(QStringLiteral("5 regels blijven staan. 15 regels zijn ingediend")));
    }

    void a_file_that_is_all_handed_in_shows_no_empty_tab()
    {
        Venster v;
        v.controleer(csv(2, 2), Bulkstand::Goed, 4);
        v.dienIn();
        QTRY_COMPARE(v.gateway.met(Bulkstand::Ingediend), 4);
        auto* tabs = v.window.findChild<BulkResultaat*>()->findChild<QTabBar*>();
        QTRY_COMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Ingediend (4)"));
    }

    void a_line_that_is_to_be_checked_again_is_counted_once()
    {
        wire::BulkBatch batch;
        batch.teControleren = 60;
        batch.opnieuw = 4;
        batch.tellingen = {{Bulkstand::Fout, 7, {}}};
        QCOMPARE(bulkStanden(batch), QStringLiteral("56 te controleren · 4 opnieuw te controleren · 7 fout"));
        batch.teControleren = 4;
        QCOMPARE(bulkStanden(batch), QStringLiteral("4 opnieuw te controleren · 7 fout"));
    }
};

HOUSE_TEST(test_bulk_eerdere, TestBulkEerdere)
#include "test_bulk_eerdere.moc"
