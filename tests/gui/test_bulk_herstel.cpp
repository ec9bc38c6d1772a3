#include "client/ui/bulk/bulk_resultaat.h"
#include "client/ui/bulk/bulk_voorbeeld.h"
#include "client/ui/shell/page_holder.h"
#include "tests/gui/test_bulk_pagina.h"
#include <QLineEdit>
#include <QScopeGuard>
#include <QSplitter>
#include <QTabBar>

using namespace pgb;
using namespace pgb::ui;

/// Wrong lines as a person mends them: what is seen, what is typed, and a step back.
class TestBulkHerstel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_the_server_does_not_take_back_stays_done_and_can_be_taken_back_later()
    {
        Venster v;
        v.controleer(csv(10, 20, {5, 50}), Bulkstand::Fout, 2);
        v.toets(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(v.window.findChild<BulkVoorbeeld*>() && v.window.findChild<BulkVoorbeeld*>()->isVisible());
        v.window.findChild<BulkVoorbeeld*>()->accept();
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Goed) == 200 && !v.meldingen.isEmpty());
        UndoTarget* stap = v.page->undoTarget();
        v.gateway.weigertZet = Problem{ProblemKind::NietBeschikbaar, QStringLiteral("geenVerbinding"), {}, {}, {}};
        const auto gezegd = v.meldingen.size();
        stap->undo();
        QVERIFY(!stap->canUndo() && !stap->canRedo()); // one at a time
        QTRY_VERIFY(v.meldingen.size() > gezegd);
        QVERIFY(stap->canUndo() && !stap->canRedo());
        QCOMPARE(v.gateway.met(Bulkstand::Goed), 200);
        v.gateway.weigertZet.reset();
        stap->undo();
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 2 && stap->canRedo() && !stap->canUndo());
        v.gateway.weigertZet = Problem{ProblemKind::NietBeschikbaar, QStringLiteral("geenVerbinding"), {}, {}, {}};
        stap->redo();
        QTRY_VERIFY(v.rust() && stap->canRedo());
        v.gateway.weigertZet.reset();
        stap->redo();
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Goed) == 200 && stap->canUndo() && !stap->canRedo());
    }

    void after_a_step_back_and_forth_the_cursor_is_in_the_list()
    {
        Venster v;
        v.controleer(csv(10, 20, {5, 50}), Bulkstand::Fout, 2);
        v.toets(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(v.window.findChild<BulkVoorbeeld*>() && v.window.findChild<BulkVoorbeeld*>()->isVisible());
        v.window.findChild<BulkVoorbeeld*>()->accept();
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Goed) == 200 && v.knop(QStringLiteral("Dien 200 goede regels in"))); // nothing to look at: the next step
        const auto inLijst = [&] { return v.rust() && v.tabel(QStringLiteral("Regels")) && v.window.focusWidget() == v.tabel(QStringLiteral("Regels")); };
        v.vooraan();
        v.toets(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(v.gateway.met(Bulkstand::Fout) == 2 && inLijst());
        QTRY_COMPARE(v.tabel(QStringLiteral("Regels"))->model()->rowCount(), 2);
        v.toets(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(v.gateway.met(Bulkstand::Goed) == 200 && inLijst());
    }

    void what_is_typed_in_a_field_stays_while_the_lines_are_read_again()
    {
        Venster v;
        v.controleer(csv(10, 20, {5, 50}), Bulkstand::Fout, 2);
        v.toets(Qt::Key_Down);
        v.toets(Qt::Key_Return);
        auto* veld = qobject_cast<QLineEdit*>(v.window.focusWidget());
        QVERIFY(veld);
        v.typ(QStringLiteral("40"));
        v.page->sessie().controleer(true);
        QTRY_VERIFY(v.rust());
        QTest::qWait(50); // its lines are read
        QVERIFY(v.window.focusWidget() == veld);
        QCOMPARE(veld->text(), QStringLiteral("40"));
        // Somebody else mends another line meanwhile.
        v.gateway.opgeslagen[{5, 0}].regel.tarief = Tarief::fromCenten(4000);
        v.gateway.opgeslagen[{5, 0}].stand = Bulkstand::Open;
        v.page->ververs();
        v.page->sessie().controleer();
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 1);
        QTRY_COMPARE(v.tabel(QStringLiteral("Regels"))->model()->rowCount(), 1);
        QVERIFY(v.window.focusWidget() == veld);
        QCOMPARE(veld->text(), QStringLiteral("40"));
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 0);
    }

    void what_is_typed_at_speed_lands_in_one_line_after_the_other()
    {
        for (const bool tussendoor : {false, true}) { // with answers of the server between the keys, and without
            Venster v;
            v.controleer(csv(1, 6).replace("2,50", "abc"), Bulkstand::Fout, 6);
            v.toets(Qt::Key_Return);
            for (const char* typ : {"45", "60", "35"}) {
                for (const char teken : QByteArray(typ)) {
                    QTest::keyClick(v.window.focusWidget(), teken);
                    if (tussendoor)
                        QTest::qWait(3);
                }
                QTest::keyClick(v.window.focusWidget(), Qt::Key_Return);
            }
            QTest::keyClicks(v.window.focusWidget(), QStringLiteral("7"));
            QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 3);
            QCOMPARE(v.gateway.opgeslagen[std::pair(2, 0)].regel.aantal, 45 * 60);
            QCOMPARE(v.gateway.opgeslagen[std::pair(3, 0)].regel.aantal, 60 * 60);
            QCOMPARE(v.gateway.opgeslagen[std::pair(4, 0)].regel.aantal, 35 * 60);
            QTRY_COMPARE(v.tabel(QStringLiteral("Regels"))->model()->rowCount(), 3);
            auto* veld = qobject_cast<QLineEdit*>(v.window.focusWidget());
            QVERIFY(veld);
            QCOMPARE(veld->text(), QStringLiteral("7")); // of the fourth
            QCOMPARE(v.tabel(QStringLiteral("Regels"))->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("5"));
        }
    }

    void f8_goes_on_to_the_lines_of_the_next_cause()
    {
        Venster v;
        v.controleer(csv(1, 4, {2}).replace("K00000;WLZ-BI;03-10", "K00000;ONBEKEND;03-10"), Bulkstand::Fout, 2);
        QTRY_VERIFY(v.tabel(QStringLiteral("Oorzaken")) && v.tabel(QStringLiteral("Oorzaken"))->model()->rowCount() == 2);
        const auto staatOp = [&](const QString& rij) {
            return qobject_cast<QLineEdit*>(v.window.focusWidget()) && v.tabel(QStringLiteral("Regels"))->currentIndex().siblingAtColumn(0).data().toString() == rij;
        };
        const QString eerste = v.tabel(QStringLiteral("Regels"))->currentIndex().siblingAtColumn(0).data().toString(), tweede = eerste == QLatin1String("2") ? QStringLiteral("4") : QStringLiteral("2");
        QVERIFY(v.page->walkFindings(true));
        QTRY_VERIFY(staatOp(tweede));
        QVERIFY(!v.page->walkFindings(true)); // that was the last
        QVERIFY(v.page->walkFindings(false));
        QTRY_VERIFY(staatOp(eerste));
    }

    void one_line_is_left_out_of_those_that_are_good_and_taken_back()
    {
        Venster v;
        v.controleer(csv(1, 6, {2}), Bulkstand::Fout, 1);
        v.window.findChild<BulkResultaat*>()->findChild<QTabBar*>()->setCurrentIndex(2); // good
        QTRY_VERIFY(v.tabel(QStringLiteral("Regels")) && v.tabel(QStringLiteral("Regels"))->model()->rowCount() == 5);
        RowTable* regels = v.tabel(QStringLiteral("Regels"));
        regels->setCurrentIndex(regels->model()->index(2, 0));
        regels->setFocus();
        v.toets(Qt::Key_Delete);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Weggelaten) == 1);
        QCOMPARE(v.gateway.opgeslagen[std::pair(5, 0)].stand, Bulkstand::Weggelaten);
        QTRY_COMPARE(regels->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("6")); // the next
        v.page->undoTarget()->undo();
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Weggelaten) == 0 && v.gateway.met(Bulkstand::Goed) == 5);
    }

    void a_repair_that_is_still_wrong_comes_back_after_the_last_line()
    {
        Venster v;
        v.controleer(csv(1, 3).replace("-10-2025", "-11-2025"), Bulkstand::Fout, 3);
        v.toets(Qt::Key_Return);
        for (const char* typ : {"05-11-2025", "02-10-2025", "03-10-2025"}) {
            v.typ(QString::fromLatin1(typ));
            QTest::keyClick(v.window.focusWidget(), Qt::Key_Return);
        }
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 1);
        QTRY_COMPARE(v.tabel(QStringLiteral("Regels"))->model()->rowCount(), 1);
        auto* veld = qobject_cast<QLineEdit*>(v.window.focusWidget());
        QVERIFY(veld);
        QCOMPARE(veld->text(), QStringLiteral("05-11-2025"));
        QCOMPARE(veld->selectedText(), veld->text());
        v.toets(Qt::Key_Z, Qt::ControlModifier); // with nothing typed it is the line before
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 2);
    }

    void a_repair_that_does_not_arrive_goes_with_the_next()
    {
        Venster v;
        v.controleer(csv(10, 20, {5, 50}), Bulkstand::Fout, 2);
        v.toets(Qt::Key_Return);
        v.gateway.weigertZet = Problem{ProblemKind::NietBeschikbaar, QStringLiteral("geenVerbinding"), {}, {}, {}};
        v.typ(QStringLiteral("40"));
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(!v.meldingen.isEmpty());
        QCOMPARE(v.gateway.met(Bulkstand::Fout), 2);
        v.gateway.weigertZet.reset();
        v.typ(QStringLiteral("40"));
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Goed) == 200);
    }

    void what_was_typed_goes_before_the_lines_are_handed_in()
    {
        Venster v;
        v.controleer(csv(10, 20, {5, 50}), Bulkstand::Fout, 2);
        v.toets(Qt::Key_Return);
        v.gateway.houdtVast = true;
        for (int i = 0; i < 2; ++i) {
            v.typ(QStringLiteral("40"));
            v.toets(Qt::Key_Return);
        }
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(20);
        QVERIFY(!v.window.findChild<BevestigenDialoog*>());
        v.gateway.laatLos();
        QTRY_VERIFY(v.window.findChild<BevestigenDialoog*>()); // asked by itself, with what it is then
        QVERIFY2(test::teksten(v.window.findChild<BevestigenDialoog*>()).contains(QStringLiteral("200 goede regels")), qPrintable(test::teksten(v.window.findChild<BevestigenDialoog*>())));
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.gateway.met(Bulkstand::Ingediend), 200);
        QCOMPARE(v.gateway.opgeslagen[std::pair(50, 0)].regel.tarief, std::optional(Tarief::fromCenten(4000)));
    }

    void the_question_to_hand_in_does_not_come_when_somebody_went_on_meanwhile_data()
    {
        QTest::addColumn<int>("wat");
        QTest::newRow("typed on") << 0;
        QTest::newRow("went to another step") << 1;
        QTest::newRow("the causes could not be read") << 2;
    }
    void the_question_to_hand_in_does_not_come_when_somebody_went_on_meanwhile()
    {
        QFETCH(int, wat);
        Venster v;
        v.controleer(csv(10, 20, {5, 50}), Bulkstand::Fout, 2);
        v.toets(Qt::Key_Return);
        v.gateway.houdtVast = true;
        v.typ(QStringLiteral("40"));
        v.toets(Qt::Key_Return);
        v.toets(Qt::Key_Return, Qt::ControlModifier); // waits for what was typed
        if (wat == 0)
            v.typ(QStringLiteral("4"));
        if (wat == 1)
            QTest::mouseClick(v.window.findChildren<QAbstractButton*>().at(0), Qt::LeftButton);
        v.gateway.oorzakenWeg = wat == 2;
        v.gateway.laatLos();
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Goed) == 199);
        QTest::qWait(50);
        QVERIFY(!v.window.findChild<BevestigenDialoog*>());
        v.gateway.oorzakenWeg = false;
        v.page->sessie().controleer(true); // nor with what is read later
        QTRY_VERIFY(v.rust());
        QTest::qWait(50);
        QVERIFY(!v.window.findChild<BevestigenDialoog*>());
    }

    void while_lines_are_handed_in_the_empty_list_says_so()
    {
        Venster v;
        v.controleer(csv(10, 20, {5}), Bulkstand::Fout, 1);
        v.window.findChild<BulkResultaat*>()->findChild<QTabBar*>()->setCurrentIndex(4); // nothing was left out
        QTRY_VERIFY(v.zegt(QStringLiteral("Hier staan geen regels.")));
        v.page->sessie().dienIn();
        QVERIFY(!v.rust() && v.zegt(QStringLiteral("De regels worden ingediend.")) && !v.zegt(QStringLiteral("Nog niet alle regels")));
        QTRY_VERIFY(v.rust() && !v.zegt(QStringLiteral("De regels worden ingediend.")));
    }

    void what_is_typed_while_lines_are_handed_in_is_sent_after_it()
    {
        Venster v;
        v.controleer(csv(10, 20, {5, 50}), Bulkstand::Fout, 2);
        const Bulkregel was = v.gateway.opgeslagen[std::pair(5, 0)].regel;
        Bulkregel wordt = was;
        wordt.tarief = Tarief::fromCenten(4000);
        v.page->sessie().dienIn();
        v.window.findChild<BulkResultaat*>()->besluiten().wijzig(was, wordt);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Ingediend) == 198 && v.gateway.met(Bulkstand::Goed) == 1);
    }

    void a_repair_that_the_server_refuses_is_not_shown_as_kept()
    {
        Venster v;
        v.controleer(csv(10, 20, {5, 50}), Bulkstand::Fout, 2);
        v.toets(Qt::Key_Return);
        v.gateway.weigertZet = Problem{ProblemKind::OngeldigeInvoer, QStringLiteral("klantIsBsn"), {}, {}, {}};
        v.typ(QStringLiteral("40"));
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(!v.meldingen.isEmpty());
        QTRY_VERIFY(v.tabel(QStringLiteral("Regels"))->model()->index(0, 5).data().toString().contains(QStringLiteral("41,25")));
        v.gateway.weigertZet.reset();
        v.toets(Qt::Key_Return, Qt::ControlModifier); // and nothing waits for it
        QTRY_VERIFY(v.window.findChild<BevestigenDialoog*>());
        QVERIFY(test::teksten(v.window.findChild<BevestigenDialoog*>()).contains(QStringLiteral("198 goede regels")));
    }

    void what_fails_beside_a_step_that_is_done_again_changes_nothing_of_that()
    {
        Venster v;
        v.controleer(csv(10, 20, {5, 50}), Bulkstand::Fout, 2);
        BulkBesluiten& besluiten = v.window.findChild<BulkResultaat*>()->besluiten();
        besluiten.leerFunctie(QStringLiteral("Een"), QStringLiteral("WLZ-BI"));
        QTRY_VERIFY(v.rust() && besluiten.canUndo());
        besluiten.leerFunctie(QStringLiteral("Twee"), QStringLiteral("WLZ-BI"));
        QTRY_VERIFY(v.rust() && v.gateway.onthoudenFuncties.size() == 2 && besluiten.canUndo());
        for (size_t over : {1, 0}) {
            besluiten.undo();
            QTRY_VERIFY(v.rust() && v.gateway.onthoudenFuncties.size() == over && besluiten.canRedo());
        }
        v.gateway.houdtVast = true;
        besluiten.redo();
        v.gateway.weigertZet = Problem{ProblemKind::OngeldigeInvoer, QStringLiteral("klantIsBsn"), {}, {}, {}};
        const auto gezegd = v.meldingen.size();
        const Bulkregel was = v.gateway.opgeslagen[std::pair(5, 0)].regel;
        besluiten.wijzig(was, was);
        QTRY_VERIFY(v.meldingen.size() > gezegd);
        v.gateway.weigertZet.reset();
        QVERIFY(!besluiten.canRedo()); // it is still on its way
        v.gateway.laatLos();
        QTRY_VERIFY(v.rust() && v.gateway.onthoudenFuncties.size() == 1 && besluiten.canRedo()); // the other one
        besluiten.redo();
        QTRY_VERIFY(v.rust() && v.gateway.onthoudenFuncties.size() == 2 && !besluiten.canRedo());
    }

    void a_line_that_left_the_list_is_not_looked_for_to_its_end()
    {
        Venster v;
        QList<int> fout;
        for (int rij = 2; rij < 1200; ++rij)
            fout << rij;
        v.controleer(csv(60, 20, fout), Bulkstand::Fout, 1198);
        v.toets(Qt::Key_Return);
        v.typ(QStringLiteral("39"));
        v.gateway.opgeslagen[std::pair(2, 0)].regel.tarief = Tarief::fromCenten(4000); // somebody else mends it
        v.gateway.opgeslagen[std::pair(2, 0)].stand = Bulkstand::Open;
        const int gelezen = v.gateway.bladzijden;
        v.page->sessie().controleer();
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 1197);
        QTest::qWait(50);
        QCOMPARE(v.gateway.bladzijden, gelezen + 1);
        QCOMPARE(v.tabel(QStringLiteral("Regels"))->model()->rowCount(), 200);
    }

    void while_a_file_is_checked_nothing_stands_between_the_tabs_and_why()
    {
        Venster v;
        v.schrijf(csv(10, 20, {5, 50}));
        v.openOns();
        auto* resultaat = v.window.findChild<BulkResultaat*>();
        auto* splitter = resultaat->findChild<QSplitter*>();
        QVERIFY(splitter->isHidden());
        v.gateway.controlesTotVast = 0;
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(bool(v.gateway.vast));
        QVERIFY(splitter->isHidden() && !v.rust());
        const auto labels = resultaat->findChildren<QLabel*>();
        const auto waarom = std::find_if(labels.begin(), labels.end(), [](const QLabel* l) { return l->text() == QLatin1String("Nog niet alle regels zijn gecontroleerd."); });
        QVERIFY(waarom != labels.end() && (*waarom)->isVisible());
        resultaat->layout()->activate();
        QVERIFY((*waarom)->y() - resultaat->findChild<QTabBar*>()->geometry().bottom() <= 1 + resultaat->layout()->spacing());
        v.keep(QStringLiteral("bulk-bezig"));
        v.gateway.laatLos();
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 2 && splitter->isVisible());
    }

    void a_repair_field_stays_in_view_at_large_text_while_it_is_typed_in()
    {
        qputenv("PGB_LOOK", "licht,200,1366x700");
        const auto gewoon = qScopeGuard([] { qunsetenv("PGB_LOOK"); });
        Venster v;
        v.controleer(csv(10, 20, {5, 50}), Bulkstand::Fout, 2);
        v.window.layout()->addWidget(new PageHolder(v.page)); // as in the main window
        v.window.layout()->activate();
        v.window.resize(1366, 700);
        v.vooraan();
        QTRY_COMPARE(v.window.height(), 700);
        QTRY_VERIFY(v.tabel(QStringLiteral("Regels")));
        v.tabel(QStringLiteral("Regels"))->setFocus();
        v.toets(Qt::Key_Return);
        auto* veld = qobject_cast<QLineEdit*>(v.window.focusWidget());
        QVERIFY(veld);
        QTRY_VERIFY(v.zegt(QStringLiteral("van uw bestand"))); // the row of the file comes beside it
        for (const char* letter : {"4", "0", ",", "0"}) {
            v.typ(QString::fromLatin1(letter));
            QTest::qWait(5);
            QCOMPARE(veld->visibleRegion().boundingRect(), veld->rect());
        }
        v.keep(QStringLiteral("bulk-groot"));
    }

    void the_wrong_lines_of_a_cause_are_seen_whole_and_said_once()
    {
        Venster v;
        QList<int> fout;
        for (int rij = 2; rij < 60; ++rij)
            fout << rij;
        v.controleer(csv(10, 20, fout), Bulkstand::Fout, 58);
        v.keep(QStringLiteral("bulk-controle"));
        RowTable* oorzaken = v.tabel(QStringLiteral("Oorzaken"));
        RowTable* regels = v.tabel(QStringLiteral("Regels"));
        QVERIFY(oorzaken && regels);
        QVERIFY(oorzaken->isReadable(0));
        const QString zin = oorzaken->model()->index(0, 1).data().toString();
        QVERIFY(!v.zegt(zin));
        for (int kolom = 0; kolom < regels->model()->columnCount(); ++kolom)
            QVERIFY(regels->model()->index(0, kolom).data().toString() != zin);
        const int laatste = regels->rowAt(regels->viewport()->height() - 1);
        QVERIFY(laatste < 0 || regels->viewport()->rect().contains(regels->visualRect(regels->model()->index(laatste, 0))));
        // And the way on is there.
        QPushButton* verder = v.knop(QStringLiteral("Naar indienen"));
        QVERIFY(verder && verder->visibleRegion().boundingRect() == verder->rect());
        QTest::mouseClick(verder, Qt::LeftButton);
        QTRY_VERIFY(v.knop(QStringLiteral("Dien 142 goede regels in")));
    }
};

HOUSE_TEST(test_bulk_herstel, TestBulkHerstel)
#include "test_bulk_herstel.moc"
