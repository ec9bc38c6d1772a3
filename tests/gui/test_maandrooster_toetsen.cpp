#include "tests/gui/test_maandrooster_fixture.h"
#include "client/ui/declaratie/patroon_balk.h"
#include <QClipboard>
#include <QLineEdit>

using namespace pgb;
using namespace pgb::ui;

class TestMaandroosterToetsen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typing_replaces_and_enter_goes_down();
    void tab_goes_right_and_wraps_to_the_next_row();
    void escape_restores_what_stood_there();
    void f2_edits_the_value_and_delete_clears();
    void the_editor_of_a_narrow_cell_leaves_the_day_before_in_sight();
    void home_and_end_move_within_the_row_and_with_ctrl_over_the_grid();
    void formats_data();
    void formats();
    void what_cannot_be_read_stays_and_does_not_count();
    void a_day_in_a_row_of_hours_is_told_that_this_row_holds_hours();
    void a_month_of_two_functions_by_pattern_takes_at_most_28_keys();
    void the_pattern_preview_counts_only_after_enter();
    void a_pattern_over_selected_days_stays_within_them();
    void last_month_is_copied_in_at_most_8_keys();
    void a_block_is_pasted_in_at_most_8_keys();
    void an_unknown_name_in_a_block_is_asked_once();
    void fill_down_and_right();
    void one_text_goes_into_all_selected_cells_with_ctrl_enter();
    void f8_walks_the_findings();
    void undo_of_the_pattern_is_one_step_with_its_name();
    void copied_cells_paste_back_as_they_were();
    void the_handle_drags_the_value_on();
    void double_click_edits_and_a_click_elsewhere_keeps_it();
    void the_cursor_stays_out_of_the_totals();
};

void TestMaandroosterToetsen::typing_replaces_and_enter_goes_down()
{
    Werkplek w;
    QVERIFY(w.klaar);
    QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{0, 1}));
    w.typ(QStringLiteral("2,5"));
    w.toets(Qt::Key_Return);
    QCOMPARE(w.cel(0, 1), QStringLiteral("2,50"));
    QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{1, 1}));
    w.toets(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{0, 1}));
    w.typ(QStringLiteral("3"));
    w.toets(Qt::Key_Return);
    QCOMPARE(w.cel(0, 1), QStringLiteral("3,00"));
    QCOMPARE(w.session().declaratie().regels.size(), size_t(1));
    QCOMPARE(w.session().declaratie().totaal, Bedrag{13'500});
}

void TestMaandroosterToetsen::tab_goes_right_and_wraps_to_the_next_row()
{
    Werkplek w;
    w.typ(QStringLiteral("1"));
    w.toets(Qt::Key_Tab);
    QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{0, 2}));
    w.toets(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{0, 1}));
    w.toets(Qt::Key_End);
    w.toets(Qt::Key_Tab);
    QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{1, 1}));
    QCOMPARE(w.cel(0, 1), QStringLiteral("1,00"));
}

void TestMaandroosterToetsen::escape_restores_what_stood_there()
{
    Werkplek w;
    w.typ(QStringLiteral("2"));
    w.toets(Qt::Key_Return);
    w.toets(Qt::Key_Up);
    w.typ(QStringLiteral("77"));
    w.toets(Qt::Key_Escape);
    QCOMPARE(w.cel(0, 1), QStringLiteral("2,00"));
    QVERIFY(w.cellen()->hasFocus());
}

void TestMaandroosterToetsen::the_editor_of_a_narrow_cell_leaves_the_day_before_in_sight()
{
    Werkplek w;
    for (int i = 0; i < 3; ++i)
        w.toets(Qt::Key_Right);
    w.toets(Qt::Key_F2);
    const auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    const QRect cel = w.cellen()->visualRect(w.cellen()->currentIndex());
    QVERIFY(editor->width() > cel.width());
    QVERIFY2(editor->x() >= cel.x(), qPrintable(QString::number(editor->x())));
    w.toets(Qt::Key_Escape);
    w.toets(Qt::Key_End);
    w.toets(Qt::Key_F2);
    const auto* laatste = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(laatste && laatste->geometry().right() < laatste->parentWidget()->width());
}

void TestMaandroosterToetsen::f2_edits_the_value_and_delete_clears()
{
    Werkplek w;
    w.typ(QStringLiteral("2:35"));
    w.toets(Qt::Key_Return);
    w.toets(Qt::Key_Up);
    w.toets(Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("2:35")); // no minute is lost in two decimals
    w.toets(Qt::Key_Escape);
    w.toets(Qt::Key_Delete);
    QCOMPARE(w.cel(0, 1), QString());
    QVERIFY(w.session().declaratie().regels.empty());
}

void TestMaandroosterToetsen::home_and_end_move_within_the_row_and_with_ctrl_over_the_grid()
{
    Werkplek w;
    w.toets(Qt::Key_Down);
    w.toets(Qt::Key_End);
    QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{1, 31}));
    w.toets(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{0, 1}));
    w.toets(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{3, 31}));
    w.toets(Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(w.cellen()->gekozen().size(), 31);
}

void TestMaandroosterToetsen::formats_data()
{
    QTest::addColumn<QString>("getypt");
    QTest::addColumn<int>("minuten");
    QTest::newRow("comma") << QStringLiteral("2,5") << 150;
    QTest::newRow("point") << QStringLiteral("2.5") << 150;
    QTest::newRow("clock") << QStringLiteral("2:30") << 150;
    QTest::newRow("u") << QStringLiteral("2u30") << 150;
    QTest::newRow("minutes") << QStringLiteral("150m") << 150;
    QTest::newRow("blocks") << QStringLiteral("30x5m") << 150;
    QTest::newRow("exact") << QStringLiteral("2:35") << 155;
}

void TestMaandroosterToetsen::formats()
{
    QFETCH(QString, getypt);
    QFETCH(int, minuten);
    Werkplek w;
    w.typ(getypt);
    w.toets(Qt::Key_Return);
    QCOMPARE(w.session().draft().cel({0, 1}).aantal, qint64(minuten));
}

void TestMaandroosterToetsen::what_cannot_be_read_stays_and_does_not_count()
{
    Werkplek w;
    w.typ(QStringLiteral("2,,5"));
    w.toets(Qt::Key_Return);
    QCOMPARE(w.cel(0, 1), QStringLiteral("2,,5"));
    QCOMPARE(w.session().sommen().minuten, 0);
    QCOMPARE(w.pagina->model()->punten().size(), size_t(1));
    QVERIFY(w.pagina->model()->punten().front().zin.contains(QStringLiteral("\"2,,5\"")));
    QVERIFY(!w.session().kanIndienen());
    w.toets(Qt::Key_Up);
    w.typ(QStringLiteral("2,5"));
    w.toets(Qt::Key_Return);
    QVERIFY(w.pagina->model()->punten().empty());
}

void TestMaandroosterToetsen::a_day_in_a_row_of_hours_is_told_that_this_row_holds_hours()
{
    Werkplek w;
    for (const char* getypt : {"1d", "2 dagen", "1dagdeel", "12km"}) {
        w.typ(QString::fromLatin1(getypt));
        w.toets(Qt::Key_Return);
        w.toets(Qt::Key_Up);
        QCOMPARE(w.pagina->model()->punten().size(), size_t(1));
        const QString zin = w.pagina->model()->punten().front().zin;
        QVERIFY2(zin.startsWith(QStringLiteral("In deze rij staan uren.")), qPrintable(zin));
    }
}

void TestMaandroosterToetsen::a_month_of_two_functions_by_pattern_takes_at_most_28_keys()
{
    // September 2025 has 22 weekdays and no holiday; May has 22 too, of which two are one.
    for (const auto& [maand, dagen] : {std::pair(9, 22), std::pair(5, 20)}) {
        Werkplek w(legeMaand(), QSize(1318, 672), Scheme::Licht, 100, false, {}, QDate(2025, maand, 1));
        w.toets(Qt::Key_Semicolon, Qt::ControlModifier);
        w.typ(QStringLiteral("ma-vr 2,5"));
        w.toets(Qt::Key_Return);
        w.toets(Qt::Key_Down);
        w.toets(Qt::Key_Semicolon, Qt::ControlModifier);
        w.typ(QStringLiteral("ma-vr 1"));
        w.toets(Qt::Key_Return);
        QVERIFY2(w.toetsen <= 28, qPrintable(QString::number(w.toetsen)));
        QCOMPARE(w.session().declaratie().regels.size(), size_t(2 * dagen));
        QCOMPARE(w.session().sommen().perRij[0], dagen * 150);
        QCOMPARE(w.session().sommen().perRij[1], dagen * 60);
        QCOMPARE(w.cel(0, 5), maand == 9 ? QStringLiteral("2,50") : QString());
        QVERIFY(w.cellen()->hasFocus());
    }
}

void TestMaandroosterToetsen::the_pattern_preview_counts_only_after_enter()
{
    Werkplek w;
    w.toets(Qt::Key_Semicolon, Qt::ControlModifier);
    w.typ(QStringLiteral("za 4"));
    QCOMPARE(w.cel(0, 3), QStringLiteral("4,00"));
    QVERIFY(w.pagina->model()->indexVan({0, 3}).data(MaandroosterModel::VoorbeeldRol).toBool());
    QCOMPARE(w.session().sommen().minuten, 0);
    QVERIFY(!w.session().canUndo());
    w.toets(Qt::Key_Escape);
    QCOMPARE(w.cel(0, 3), QString());
    QVERIFY(w.cellen()->hasFocus());
    w.toets(Qt::Key_Semicolon, Qt::ControlModifier);
    w.typ(QStringLiteral("zz 4"));
    w.toets(Qt::Key_Return);
    QVERIFY(w.pagina->werk()->patroonBalk()->isVisible());
    QVERIFY(!w.session().canUndo());
}

void TestMaandroosterToetsen::a_pattern_over_selected_days_stays_within_them()
{
    Werkplek w;
    w.toets(Qt::Key_End);
    for (int i = 0; i < 6; ++i)
        w.toets(Qt::Key_Left, Qt::ShiftModifier); // 25 to 31 May
    w.toets(Qt::Key_Semicolon, Qt::ControlModifier);
    w.typ(QStringLiteral("ma-vr 1"));
    w.toets(Qt::Key_Return);
    QCOMPARE(w.session().sommen().perRij[0], 4 * 60); // without Ascension day
}

void TestMaandroosterToetsen::last_month_is_copied_in_at_most_8_keys()
{
    Werkplek w;
    Declaratie april = bouw::declaratie();
    april.periode = Periode::maand(2025, 4);
    april.regels = {bouw::regel(QDate(2025, 4, 7)), bouw::regel(QDate(2025, 4, 29)), bouw::regel(QDate(2025, 4, 1), QStringLiteral("WLZ-XX"))};
    for (QDate dag(2025, 4, 1); dag.month() == 4; dag = dag.addDays(1)) {
        if (dag.dayOfWeek() <= 5)
            april.regels.push_back(bouw::regel(dag, QStringLiteral("WLZ-PV"), 60));
    }
    april.regels[0].begin = QTime(9, 0);
    april.regels[0].eind = QTime(11, 30);
    w.gateway.vorigeMaand = april;
    w.toets(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(w.session().canUndo());
    QVERIFY(w.toetsen <= 8);
    QCOMPARE(celInvoerTekst(Eenheid::Uur, w.session().draft().cel({0, 5})), QStringLiteral("9:00-11:30")); // a visit keeps its times
    QCOMPARE(w.cel(0, 5), QStringLiteral("2,50")); // the first Monday
    QCOMPARE(w.session().sommen().perRij[1], 20 * 60); // every weekday but the fifth Tuesday and Wednesday, which May does not have
    // The fifth Tuesday of April has none in May, and an unknown function has no row: both are listed.
    QVERIFY(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("29 april")));
    QVERIFY(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("WLZ-XX")));
    w.pagina->undoTarget()->undo();
    QVERIFY(w.session().declaratie().regels.empty());
}

void TestMaandroosterToetsen::a_block_is_pasted_in_at_most_8_keys()
{
    Werkplek w;
    QString kop = QStringLiteral("Zorgfunctie"), bi = QStringLiteral("Begeleiding individueel"), hh = QStringLiteral("huishoudelijke hulp");
    for (int dag = 1; dag <= 31; ++dag) {
        kop += QStringLiteral("\t%1-5-2025").arg(dag);
        bi += QStringLiteral("\t2,5");
        hh += dag % 7 == 0 ? QStringLiteral("\t3:00") : QStringLiteral("\t");
    }
    QApplication::clipboard()->setText(kop + QLatin1Char('\n') + hh + QLatin1Char('\n') + bi + QStringLiteral("\nTotaal\t9"));
    w.toets(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(w.toetsen <= 8);
    QCOMPARE(w.session().sommen().perRij[0], 31 * 150);
    QCOMPARE(w.session().sommen().perRij[2], 4 * 180);
    QCOMPARE(w.session().undoNaam(), QStringLiteral("plakken"));
    w.pagina->undoTarget()->undo();
    QVERIFY(!w.session().canUndo());
}

void TestMaandroosterToetsen::an_unknown_name_in_a_block_is_asked_once()
{
    Werkplek w;
    QApplication::clipboard()->setText(QStringLiteral("\t1-5\t2-5\nWandelen met Bob\t2\t3"));
    w.toets(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!w.session().canUndo());
    // The list of names has the focus; Down chooses the first function, Enter takes over.
    w.toets(Qt::Key_Down);
    QCOMPARE(w.cel(0, 1), QStringLiteral("2,00"));
    w.toets(Qt::Key_Return);
    QCOMPARE(w.session().sommen().perRij[0], 300);
    QVERIFY(w.toetsen <= 8);
}

void TestMaandroosterToetsen::fill_down_and_right()
{
    Werkplek w;
    w.typ(QStringLiteral("2"));
    w.toets(Qt::Key_Return);
    w.toets(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(w.cel(1, 1), QStringLiteral("2,00"));
    w.toets(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 4; ++i)
        w.toets(Qt::Key_Right, Qt::ShiftModifier);
    w.toets(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(w.session().sommen().perRij[0], 5 * 120);
}

void TestMaandroosterToetsen::one_text_goes_into_all_selected_cells_with_ctrl_enter()
{
    Werkplek w;
    w.toets(Qt::Key_Down, Qt::ShiftModifier);
    w.toets(Qt::Key_Right, Qt::ShiftModifier);
    w.typ(QStringLiteral("1,5"));
    w.toets(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(w.session().sommen().minuten, 4 * 90);
    QVERIFY(w.session().canUndo());
    w.pagina->undoTarget()->undo();
    QVERIFY(!w.session().canUndo());
}

void TestMaandroosterToetsen::f8_walks_the_findings()
{
    Werkplek w;
    w.session().zet(QStringLiteral("x"), {{{1, 14}, leesCel(Eenheid::Uur, QStringLiteral("2,,5"))}, {{0, 3}, leesCel(Eenheid::Uur, QStringLiteral("?"))}});
    QVERIFY(w.pagina->walkFindings(true));
    QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{0, 3}));
    QVERIFY(w.pagina->walkFindings(true));
    QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{1, 14}));
    QVERIFY(w.pagina->walkFindings(false));
    QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{0, 3}));
}

void TestMaandroosterToetsen::undo_of_the_pattern_is_one_step_with_its_name()
{
    Werkplek w;
    w.toets(Qt::Key_Semicolon, Qt::ControlModifier);
    w.typ(QStringLiteral("ma-vr 2,5"));
    w.toets(Qt::Key_Return);
    QCOMPARE(w.session().undoNaam(), QStringLiteral("patroon ma-vr 2,5"));
    w.pagina->undoTarget()->undo();
    QVERIFY(w.session().declaratie().regels.empty());
    w.pagina->undoTarget()->redo();
    QCOMPARE(w.session().declaratie().regels.size(), size_t(20));
}

void TestMaandroosterToetsen::copied_cells_paste_back_as_they_were()
{
    Werkplek w;
    w.typ(QStringLiteral("2:35"));
    w.toets(Qt::Key_Tab);
    w.typ(QStringLiteral("4"));
    w.toets(Qt::Key_Return);
    w.toets(Qt::Key_Home, Qt::ControlModifier);
    w.toets(Qt::Key_Right, Qt::ShiftModifier);
    w.toets(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("2:35\t4,00"));
    w.toets(Qt::Key_Home);
    w.toets(Qt::Key_Down);
    w.toets(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(w.session().sommen().perRij[1], 155 + 240);
}

void TestMaandroosterToetsen::the_handle_drags_the_value_on()
{
    Werkplek w;
    w.typ(QStringLiteral("2"));
    w.toets(Qt::Key_Return);
    w.toets(Qt::Key_Up);
    QWidget* vlak = w.cellen()->viewport();
    const QRect van = w.cellen()->visualRect(w.pagina->model()->indexVan({0, 1}));
    const QPoint doel = w.cellen()->visualRect(w.pagina->model()->indexVan({0, 4})).center();
    QTest::mousePress(vlak, Qt::LeftButton, {}, van.bottomRight() - QPoint(2, 2));
    QMouseEvent beweging(QEvent::MouseMove, doel, vlak->mapToGlobal(doel), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(vlak, &beweging);
    QCOMPARE(w.session().sommen().minuten, 120); // nothing before the button is let go
    QTest::mouseRelease(vlak, Qt::LeftButton, {}, doel);
    QCOMPARE(w.session().sommen().minuten, 4 * 120);
    QCOMPARE(w.session().undoNaam(), QStringLiteral("doortrekken"));
}

void TestMaandroosterToetsen::double_click_edits_and_a_click_elsewhere_keeps_it()
{
    Werkplek w;
    QWidget* vlak = w.cellen()->viewport();
    const QPoint midden = w.cellen()->visualRect(w.pagina->model()->indexVan({1, 6})).center();
    QTest::mouseClick(vlak, Qt::LeftButton, {}, midden);
    QTest::mouseDClick(vlak, Qt::LeftButton, {}, midden);
    QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    w.typ(QStringLiteral("1,5"));
    QTest::mouseClick(vlak, Qt::LeftButton, {}, w.cellen()->visualRect(w.pagina->model()->indexVan({0, 9})).center());
    QCOMPARE(w.cel(1, 6), QStringLiteral("1,50"));
}

void TestMaandroosterToetsen::the_cursor_stays_out_of_the_totals()
{
    Werkplek w;
    w.toets(Qt::Key_End, Qt::ControlModifier);
    w.toets(Qt::Key_Down); // the row of totals is no cell
    QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{3, 31}));
    w.typ(QStringLiteral("12"));
    w.toets(Qt::Key_Return);
    QCOMPARE(w.cel(3, 31), QStringLiteral("12"));
    QCOMPARE(w.session().sommen().minuten, 0);
}

HOUSE_TEST(test_maandrooster_toetsen, TestMaandroosterToetsen)
#include "test_maandrooster_toetsen.moc"
