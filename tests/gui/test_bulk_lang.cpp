#include "client/ui/bulk/bulk_indienen.h"
#include "client/ui/bulk/bulk_resultaat.h"
#include "tests/gui/test_bulk_pagina.h"
#include <QFileDialog>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTabBar>

using namespace pgb;
using namespace pgb::ui;

/// Long files: what is read of them at a time, what runs and is stopped, and what the page says meanwhile.
class TestBulkLang : public QObject {
    Q_OBJECT

    static void dienAllesIn(Venster& v, int regels)
    {
        v.dienIn();
        QTRY_VERIFY_WITH_TIMEOUT(v.rust() && v.gateway.met(Bulkstand::Ingediend) == regels && v.tabel(QStringLiteral("Per cliënt")) && v.tabel(QStringLiteral("Per cliënt"))->model()->rowCount() > 0, 30'000);
        v.vooraan();
        QTRY_COMPARE(v.window.focusWidget(), v.tabel(QStringLiteral("Per cliënt")));
    }
    static QTabBar* tabs(const Venster& v)
    {
        const QList<QTabBar*> alle = v.window.findChildren<QTabBar*>();
        const auto deze = std::find_if(alle.begin(), alle.end(), [](const QTabBar* t) { return t->accessibleName() == QStringLiteral("Wat ervan werd"); });
        return deze == alle.end() ? nullptr : *deze;
    }
    static void heropen(Venster& v, int van, int tot)
    {
        for (auto& [sleutel, u] : v.gateway.opgeslagen) {
            if (sleutel.first >= van && sleutel.first <= tot)
                u = {u.regel, Bulkstand::Open, {}, {}, {}, {}, {}};
        }
    }
    /// Somebody else took these rows back, and what became of the file is read again.
    static void neemTerug(Venster& v, int van, int tot)
    {
        heropen(v, van, tot);
        QSignalSpy gelezen(v.window.findChild<BulkIndienen*>(), &BulkIndienen::gelezen);
        v.window.findChild<BulkIndienen*>()->leesRetour();
        QTRY_COMPARE(gelezen.size(), 1);
    }
    static bool zei(const Venster& v, const QString& woorden) { return !v.meldingen.filter(woorden).isEmpty(); }

private Q_SLOTS:
    void the_return_list_is_held_a_page_at_a_time()
    {
        Venster v;
        v.controleer(csv(30, 40), Bulkstand::Goed, 1200);
        dienAllesIn(v, 1200);
        tabs(v)->setCurrentIndex(1);
        RowTable* lijst = v.tabel(QStringLiteral("Retourlijst"));
        QVERIFY(lijst);
        QTRY_COMPARE(lijst->model()->rowCount(), 200);
        const int was = v.gateway.retourBladen;
        lijst->setFocus();
        v.toets(Qt::Key_End);
        QTRY_COMPARE(lijst->model()->rowCount(), 400);
        QCOMPARE(v.gateway.retourBladen, was + 1);
    }

    void ctrl_end_while_a_page_is_on_its_way_goes_to_the_end_of_all()
    {
        Venster v;
        v.controleer(csv(30, 40), Bulkstand::Goed, 1200);
        dienAllesIn(v, 1200);
        tabs(v)->setCurrentIndex(1);
        RowTable* lijst = v.tabel(QStringLiteral("Retourlijst"));
        QVERIFY(lijst);
        QTRY_COMPARE(lijst->model()->rowCount(), 200);
        lijst->setFocus();
        const int was = v.gateway.retourBladen;
        QTest::keyClick(lijst, Qt::Key_End);
        QCOMPARE(v.gateway.retourBladen, was + 1);
        QCOMPARE(lijst->model()->rowCount(), 200);
        QTest::keyClick(lijst, Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(lijst->model()->rowCount(), 1200);
        QTRY_COMPARE(lijst->currentIndex().row(), 1199);
    }

    void the_cursor_stays_on_its_client_and_on_its_line_when_others_go()
    {
        Venster v;
        v.controleer(csv(5, 4), Bulkstand::Goed, 20);
        dienAllesIn(v, 20);
        RowTable* clienten = v.tabel(QStringLiteral("Per cliënt"));
        const auto op = [](const RowTable* lijst) { return lijst->currentIndex().siblingAtColumn(0).data().toString(); };
        clienten->setCurrentIndex(clienten->model()->index(2, 0));
        QCOMPARE(op(clienten), QStringLiteral("K00002"));
        neemTerug(v, 2, 5); // K00000
        QCOMPARE(clienten->model()->rowCount(), 4);
        QCOMPARE(op(clienten), QStringLiteral("K00002"));
        neemTerug(v, 10, 13); // itself
        QCOMPARE(clienten->currentIndex().row(), 0);
        tabs(v)->setCurrentIndex(1);
        RowTable* lijst = v.tabel(QStringLiteral("Retourlijst"));
        QVERIFY(lijst);
        QTRY_COMPARE(lijst->model()->rowCount(), 12);
        lijst->setFocus();
        lijst->setCurrentIndex(lijst->model()->index(6, 0));
        QCOMPARE(op(lijst), QStringLiteral("16"));
        neemTerug(v, 6, 7);
        QTRY_COMPARE(lijst->model()->rowCount(), 10);
        QCOMPARE(op(lijst), QStringLiteral("16"));
        neemTerug(v, 16, 16);
        QTRY_COMPARE(lijst->model()->rowCount(), 9);
        QVERIFY(!lijst->currentIndex().isValid());
    }

    void esc_in_the_return_list_stops_what_runs_and_at_rest_goes_back()
    {
        Venster v;
        v.controleer(csv(30, 40), Bulkstand::Goed, 1200);
        dienAllesIn(v, 1200);
        heropen(v, 2, 1001);
        tabs(v)->setCurrentIndex(1);
        RowTable* lijst = v.tabel(QStringLiteral("Retourlijst"));
        QVERIFY(lijst);
        lijst->setFocus();
        v.gateway.controlesTotVast = 0;
        v.page->sessie().controleer();
        QVERIFY(v.gateway.vast && !v.rust());
        v.toets(Qt::Key_Escape);
        QCOMPARE(v.window.focusWidget(), lijst);
        v.gateway.laatLos();
        QTRY_VERIFY(v.rust());
        QCOMPARE(v.gateway.met(Bulkstand::Open), 500);
        v.toets(Qt::Key_Escape);
        QTRY_COMPARE(v.window.focusWidget(), v.tabel(QStringLiteral("Per cliënt")));
    }

    void a_client_is_opened_to_see_his_lines()
    {
        Venster v;
        v.controleer(csv(30, 40), Bulkstand::Goed, 1200);
        dienAllesIn(v, 1200);
        RowTable* clienten = v.tabel(QStringLiteral("Per cliënt"));
        clienten->setCurrentIndex(clienten->model()->index(1, 0));
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.tabel(QStringLiteral("Retourlijst")) && v.tabel(QStringLiteral("Retourlijst"))->model()->rowCount() == 40);
        RowTable* lijst = v.tabel(QStringLiteral("Retourlijst"));
        QCOMPARE(v.window.focusWidget(), lijst);
        QVERIFY(lijst->model()->index(0, 2).data().toString().startsWith(QStringLiteral("K00001")));
        QVERIFY(lijst->model()->index(39, 2).data().toString().startsWith(QStringLiteral("K00001")));
        QCOMPARE(tabs(v)->tabText(1), QStringLiteral("Regels van K00001"));
        v.toets(Qt::Key_Escape);
        QTRY_COMPARE(v.window.focusWidget(), v.tabel(QStringLiteral("Per cliënt")));
        QCOMPARE(tabs(v)->tabText(1), QStringLiteral("Per regel"));
    }

    void a_file_of_a_long_list_has_all_its_rows()
    {
        Venster v;
        v.controleer(csv(30, 40), Bulkstand::Goed, 1200);
        const auto regelsIn = [&v](const QString& naam) {
            const QString pad = v.map.filePath(naam);
            v.commands.run(QStringLiteral("lijst.exporteer"));
            Q_EMIT v.window.findChildren<QFileDialog*>().back()->fileSelected(pad);
            if (!QTest::qWaitFor([pad] { return QFile::exists(pad); }, 30'000))
                return -1;
            QFile bestand(pad);
            return bestand.open(QIODevice::ReadOnly) ? int(bestand.readAll().count("\r\n")) : -1;
        };
        dienAllesIn(v, 1200);
        tabs(v)->setCurrentIndex(1);
        QTRY_COMPARE(v.tabel(QStringLiteral("Retourlijst"))->model()->rowCount(), 200);
        QCOMPARE(regelsIn(QStringLiteral("retour.csv")), 1201);
        QCOMPARE(v.tabel(QStringLiteral("Retourlijst"))->model()->rowCount(), 200); // nothing more of it is held
        QTRY_VERIFY(zei(v, QStringLiteral("De lijst staat in")));
    }

    void a_file_of_the_wrong_lines_has_what_is_of_each_line_also_when_another_cause_is_chosen_meanwhile()
    {
        QByteArray bytes("Clientnummer;Zorgfunctie;Datum;Uren;Tarief;Kenmerk\r\n");
        for (int i = 1; i <= 250; ++i)
            bytes += "K1;WLZ-BI;01-10-2025;uren" + QByteArray::number(i) + ";40,00;R" + QByteArray::number(i) + "\r\n";
        for (int i = 1; i <= 3; ++i)
            bytes += "K1;WLZ-BI;02-10-2025;2,50;41,25;T" + QByteArray::number(i) + "\r\n";
        Venster v;
        v.controleer(bytes, Bulkstand::Fout, 253);
        RowTable* oorzaken = v.tabel(QStringLiteral("Oorzaken"));
        RowTable* regels = v.tabel(QStringLiteral("Regels"));
        QVERIFY(oorzaken && regels);
        QCOMPARE(oorzaken->model()->rowCount(), 2);
        const int veel = oorzaken->model()->index(0, 0).data().toString() == QStringLiteral("250") ? 0 : 1;
        oorzaken->setCurrentIndex(oorzaken->model()->index(veel, 0));
        QTRY_VERIFY(regels->model()->rowCount() >= 200 && !regels->isColumnHidden(7));
        const QAbstractItemModel* model = regels->model();
        const QString pad = v.map.filePath(QStringLiteral("fout.csv"));
        v.commands.run(QStringLiteral("lijst.exporteer"));
        Q_EMIT v.window.findChildren<QFileDialog*>().back()->fileSelected(pad);
        oorzaken->setCurrentIndex(oorzaken->model()->index(1 - veel, 0));
        QTRY_VERIFY(regels->model()->rowCount() == 3 && regels->isColumnHidden(7)); // of the rate the cause says it all
        QCOMPARE(regels->model(), model); // who still reads it has it
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pad), 30'000);
        QFile bestand(pad);
        QVERIFY(bestand.open(QIODevice::ReadOnly));
        const QList<QByteArray> rijen = bestand.readAll().trimmed().split('\n');
        QCOMPARE(rijen.size(), 251);
        QVERIFY2(rijen.front().contains("Bij deze regel"), rijen.front().constData());
        for (int i = 1; i <= 250; ++i)
            QVERIFY2(rijen[i].trimmed().endsWith("uren" + QByteArray::number(i) + '"'), rijen[i].constData());
    }

    void a_client_under_two_names_is_one_row_and_is_reminded_once()
    {
        Venster v;
        v.gateway.ookGenoemd = {{QStringLiteral("K00001"), QStringLiteral("K00000")}};
        v.controleer(csv(3, 4), Bulkstand::Goed, 12);
        dienAllesIn(v, 12);
        RowTable* clienten = v.tabel(QStringLiteral("Per cliënt"));
        QCOMPARE(clienten->model()->rowCount(), 2);
        QCOMPARE(clienten->model()->index(0, 0).data().toString(), QStringLiteral("K00000 (ook K00001)"));
        QCOMPARE(clienten->model()->index(0, 1).data().toString(), QStringLiteral("8"));
        QVERIFY(v.knop(QStringLiteral("Herinner 2 budgethouders")));
        QVERIFY(v.zegt(QStringLiteral("Declaraties: 2 × ")));
    }

    void a_file_that_is_being_looked_at_can_be_stopped()
    {
        Venster v;
        v.lezer = test::schrijf(v.map, QStringLiteral("traag.sh"), "#!/bin/sh\nexec sleep 300\n");
        QVERIFY(QFile::setPermissions(v.lezer, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        v.schrijf(csv(1, 4));
        v.open(bulkAdres());
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.knop(QStringLiteral("Stoppen")));
        v.toets(Qt::Key_O, Qt::ControlModifier);
        QVERIFY2(zei(v, QStringLiteral("kies Stoppen")), qPrintable(v.meldingen.join(QLatin1Char('\n'))));
        QVERIFY(!v.window.findChild<QFileDialog*>());
        v.toets(Qt::Key_Escape);
        QTRY_VERIFY(!v.knop(QStringLiteral("Stoppen")));
        QTRY_COMPARE(v.window.focusWidget(), v.tabel(QStringLiteral("Bestanden in de gevolgde map")));
        v.toets(Qt::Key_Return); // it can be opened again
        QTRY_VERIFY(v.knop(QStringLiteral("Stoppen")));
        QTest::mouseClick(v.knop(QStringLiteral("Stoppen")), Qt::LeftButton);
        QTRY_COMPARE(v.window.focusWidget(), v.tabel(QStringLiteral("Bestanden in de gevolgde map")));
    }

    void a_row_that_cannot_be_read_is_left_out_and_not_mended()
    {
        Venster v;
        v.controleer(csv(1, 3) + "K00000;WLZ-BI;05-10-2025;2,50;40,00;" + QByteArray(10'000, 'x') + "\r\n", Bulkstand::Fout, 1);
        QVERIFY(v.oorzaakZegt(QStringLiteral("Herstel de rij in uw bestand")));
        auto* lijst = v.tabel(QStringLiteral("Regels"));
        QTRY_COMPARE(v.window.focusWidget(), lijst);
        QVERIFY(!v.window.findChild<BulkResultaat*>()->findChild<QLineEdit*>()->isVisible());
        v.toets(Qt::Key_Return);
        QCOMPARE(v.window.focusWidget(), lijst);
        QVERIFY2(zei(v, QStringLiteral("Herstel rij 5 in uw bestand")), qPrintable(v.meldingen.join(QLatin1Char('\n'))));
        v.toets(Qt::Key_Delete);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Weggelaten) == 1);
    }

    void step_two_says_when_columns_are_not_shown()
    {
        Venster v;
        QByteArray kop("Clientnummer;Zorgfunctie;Datum;Uren"), rij("K1;WLZ-BI;13-10-2025;2,50");
        for (int i = 0; i < 300; ++i) {
            kop += ";X" + QByteArray::number(i);
            rij += ";x";
        }
        v.schrijf(kop + "\r\n" + rij + "\r\n");
        v.open(bulkAdres());
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.zegt(QStringLiteral("meer dan 256 kolommen")));
    }

    void a_profile_that_misses_a_column_says_which()
    {
        Venster v;
        v.gateway.bewaardeProfielen.push_back(onsExport());
        v.schrijf("Clientnummer;Zorgfunctie;Datum;Uren;Kenmerk\r\nK1;WLZ-BI;13-10-2025;2,50;R1\r\n");
        v.open(bulkAdres());
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.zegt(QStringLiteral("Profiel “Ons export” past niet: de kolom “Tarief” staat niet in dit bestand.")));
    }

    void after_a_folder_is_chosen_enter_opens_its_newest_file()
    {
        Venster v;
        v.schrijf(csv(1, 4));
        v.open(bulkAdres());
        QPushButton* volg = v.knop(QStringLiteral("Map volgen"));
        QVERIFY(volg);
        volg->setFocus();
        v.toets(Qt::Key_Space);
        QTRY_VERIFY(v.window.findChild<QFileDialog*>());
        auto* kiezer = v.window.findChild<QFileDialog*>();
        Q_EMIT kiezer->fileSelected(v.map.path());
        kiezer->close();
        v.vooraan();
        QTRY_COMPARE(v.window.focusWidget(), v.tabel(QStringLiteral("Bestanden in de gevolgde map")));
    }

    void what_is_wrong_is_seen_while_the_check_runs()
    {
        Venster v;
        v.gateway.controlesTotVast = 3;
        v.schrijf(csv(100, 40, {3, 7}));
        v.openOns();
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(bool(v.gateway.vast), 30'000);
        QVERIFY(!v.rust());
        QTRY_VERIFY(v.tabel(QStringLiteral("Regels")) && v.tabel(QStringLiteral("Regels"))->model()->rowCount() == 2);
        QCOMPARE(v.tabel(QStringLiteral("Oorzaken"))->model()->rowCount(), 1);
        v.gateway.laatLos();
        QTRY_VERIFY_WITH_TIMEOUT(v.rust() && v.gateway.met(Bulkstand::Goed) == 3998, 30'000);
    }

    void what_was_found_at_first_does_not_come_in_the_place_of_what_was_found_since()
    {
        Venster v;
        v.gateway.houdtOorzaken = true;
        v.controleer(csv(100, 40, {3, 3000}), Bulkstand::Fout, 2);
        QVERIFY(v.gateway.laatAntwoord); // asked when one was found
        const QAbstractItemModel* oorzaken = v.tabel(QStringLiteral("Oorzaken"))->model();
        QTRY_COMPARE(oorzaken->index(0, 0).data().toString(), QStringLiteral("2"));
        v.window.findChild<BulkResultaat*>()->findChild<QTabBar*>()->setFocus();
        v.gateway.controlesTotVast = 0;
        v.page->sessie().controleer(true);
        QVERIFY(v.gateway.vast && !v.rust());
        v.gateway.laatAntwoord();
        QTest::qWait(20);
        QCOMPARE(oorzaken->index(0, 0).data().toString(), QStringLiteral("2"));
        v.gateway.laatLos();
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 2);
    }

    void handing_in_shows_how_far_it_is_and_can_be_stopped()
    {
        Venster v;
        v.gateway.perStap = 500;
        v.controleer(csv(50, 40), Bulkstand::Goed, 2000);
        bool gestopt = false, toonde = false;
        connect(&v.page->sessie(), &BulkSession::gewijzigd, &v.window, [&] {
            if (gestopt || v.page->sessie().bezig() != BulkSession::Bezig::Indienen || v.page->sessie().gedaan() < 500)
                return;
            gestopt = true;
            for (const QProgressBar* balk : v.window.findChildren<QProgressBar*>())
                toonde |= balk->isVisible() && balk->maximum() == 2000 && balk->value() == 500;
            if (QPushButton* stop = v.knop(QStringLiteral("Stoppen")))
                QTest::mouseClick(stop, Qt::LeftButton);
        });
        v.dienIn();
        QTRY_VERIFY(gestopt && v.rust());
        QVERIFY(toonde);
        QCOMPARE(v.gateway.met(Bulkstand::Ingediend), 500); // what was handed in stays
        QTRY_VERIFY(v.knop(QStringLiteral("Dien 1.500 goede regels in")));
        QVERIFY(zei(v, QStringLiteral("500 regels in")));
    }

    void one_line_is_not_called_all()
    {
        Venster v;
        v.controleer(csv(2, 2, {3}), Bulkstand::Fout, 1);
        v.toets(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(v.knop(QStringLiteral("Corrigeer deze regel")));
    }

    void undo_at_handing_in_says_what_can_be_done()
    {
        Venster v;
        v.controleer(csv(1, 4), Bulkstand::Goed, 4);
        dienAllesIn(v, 4);
        v.toets(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(zei(v, QStringLiteral("Kies Alles terugtrekken")), qPrintable(v.meldingen.join(QLatin1Char('\n'))));
        QCOMPARE(v.gateway.met(Bulkstand::Ingediend), 4);
    }
};

HOUSE_TEST(test_bulk_lang, TestBulkLang)
#include "test_bulk_lang.moc"
