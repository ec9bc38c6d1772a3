#include "client/ui/theme/theme.h"
#include "client/ui/widgets/cell_table.h"
#include "client/ui/widgets/error_summary.h"
#include "client/ui/widgets/row_table.h"
#include "client/ui/widgets/step_bar.h"
#include "client/ui/widgets/toast.h"
#include "client/ui/widgets/whole_rows.h"
#include "tests/support/house_test.h"
#include <QLabel>
#include <QListWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace pgb;
using namespace pgb::ui;

class WidgetsRows : public QObject {
    Q_OBJECT

private:
    Theme m_theme;
    static FindingText finding(const char* text) { return {Ernst::Weigeren, QStringLiteral("Cel"), QString::fromLatin1(text), {}, QStringLiteral("Ga")}; }
    static void show(QWidget& widget)
    {
        widget.show();
        widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }

private Q_SLOTS:
    void space_does_the_action_of_the_row_and_enter_opens_it()
    {
        CellTable model({{QStringLiteral("Cliënt")}, {QString()}});
        model.setRows({{{.text = QStringLiteral("R. Smit")}, {.text = QStringLiteral("Herstellen"), .action = true}},
                       {{.text = QStringLiteral("T. Pinas")}, {.text = QString(), .action = true}}});
        RowTable table(m_theme);
        table.setModel(&model);
        show(table);
        QSignalSpy actions(&table, &RowTable::actionTriggered);
        QSignalSpy opened(&table, &RowTable::opened);
        table.setFocus();
        QCOMPARE(table.currentIndex().row(), 0); // the focus always stands on a row
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(actions.count(), 1);
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Space); // this row has no action
        QCOMPARE(actions.count(), 1);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.takeFirst().first().toInt(), 1);
    }

    void home_and_end_go_to_the_first_and_the_last_row()
    {
        CellTable model({{QStringLiteral("Cliënt")}, {QStringLiteral("Stand")}});
        std::vector<CellRow> rows;
        for (int i = 0; i < 200; ++i)
            rows.push_back({{.text = QStringLiteral("Cliënt %1").arg(i)}, {.text = QStringLiteral("loopt")}});
        model.setRows(rows);
        RowTable table(m_theme);
        table.setModel(&model);
        table.resize(400, 200);
        show(table);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_End);
        QCOMPARE(table.currentIndex().row(), 199);
        QVERIFY(table.selectionModel()->isRowSelected(199));
        QVERIFY(table.viewport()->rect().contains(table.visualRect(table.currentIndex())));
        QTest::keyClick(&table, Qt::Key_Up);
        QCOMPARE(table.currentIndex().row(), 198);
        QTest::keyClick(&table, Qt::Key_Home);
        QCOMPARE(table.currentIndex().row(), 0);
        QVERIFY(table.viewport()->rect().contains(table.visualRect(table.currentIndex())));
    }

    void a_click_on_the_button_acts_and_a_click_beside_it_does_not()
    {
        CellTable model({{QStringLiteral("Cliënt")}, {QString()}});
        model.setRows({{{.text = QStringLiteral("R. Smit")}, {.text = QStringLiteral("Herstellen"), .action = true}}});
        RowTable table(m_theme);
        table.setModel(&model);
        table.setStretchColumn(0);
        table.resize(400, 120);
        show(table);
        QSignalSpy actions(&table, &RowTable::actionTriggered);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(model.index(0, 0)).center());
        QCOMPARE(actions.count(), 0);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(model.index(0, 1)).center());
        QCOMPARE(actions.count(), 1);
    }

    void tab_leaves_the_table()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        CellTable model({{QStringLiteral("A")}, {QStringLiteral("B")}});
        model.setRows({{{.text = QStringLiteral("1")}, {.text = QStringLiteral("2")}}});
        auto* table = new RowTable(m_theme);
        table->setModel(&model);
        auto* field = new QLineEdit;
        column->addWidget(table);
        column->addWidget(field);
        show(window);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Tab);
        QVERIFY(field->hasFocus());
    }

    void no_row_is_seen_in_part()
    {
        CellTable model({{QStringLiteral("A")}});
        model.setRows(std::vector<CellRow>(40, {{.text = QStringLiteral("1")}}));
        auto* table = new RowTable(m_theme);
        table->setModel(&model);
        WholeRows room(table);
        room.setLeastRows(3);
        QVERIFY(room.minimumHeight() >= table->heightFor(3));
        for (const int height : {200, 213, 231}) {
            room.resize(400, height);
            show(room);
            QCOMPARE((table->height() - table->heightFor(0)) % m_theme.rowHeight(), 0);
            QVERIFY(table->height() <= height && table->height() > height - m_theme.rowHeight());
        }
    }

    void no_row_is_seen_in_part_after_scrolling_over_rows_of_any_height()
    {
        CellTable model({{QStringLiteral("A")}, {QStringLiteral("B")}});
        std::vector<CellRow> rows;
        for (int i = 0; i < 12; ++i)
            rows.push_back({{.text = QStringLiteral("nee")}, {.text = i % 3 == 1 ? QStringLiteral("een zin die te lang is voor een regel, ").repeated(3) : QStringLiteral("kort")}});
        model.setRows(rows);
        auto* table = new RowTable(m_theme);
        table->setModel(&model);
        table->setStretchColumn(1);
        table->setWrapped({1});
        WholeRows room(table);
        room.resize(300, 260);
        show(room);
        const auto whole = [table] {
            const int end = table->viewport()->height();
            const int last = table->rowAt(end - 1);
            return last < 0 || table->rowViewportPosition(last) + table->rowHeight(last) == end;
        };
        table->setFocus();
        for (int i = 0; i < 12; ++i) {
            QTRY_VERIFY2(whole(), qPrintable(QString::number(i)));
            QVERIFY(table->viewport()->rect().contains(table->visualRect(table->currentIndex())));
            QTest::keyClick(table, Qt::Key_Down);
        }
    }

    void a_row_that_says_more_is_as_high_as_that_and_the_others_stay()
    {
        CellTable model({{QStringLiteral("A")}, {QStringLiteral("B")}});
        model.setRows(std::vector<CellRow>(3, {{.text = QStringLiteral("nee")}, {.text = QStringLiteral("een paar woorden")}}));
        RowTable table(m_theme);
        table.setModel(&model);
        table.setStretchColumn(1);
        table.setWrapped({1});
        table.resize(320, 300);
        show(table);
        const int hoog = table.rowHeight(0);
        model.setRow(1, {{.text = QStringLiteral("niet gelukt")}, {.text = QStringLiteral("een zin die veel te lang is voor een regel, ").repeated(4)}});
        QCOMPARE(table.model()->index(1, 0).data().toString(), QStringLiteral("niet gelukt"));
        QVERIFY(table.isReadable(1)); // in wider columns, on more lines
        QVERIFY(table.rowHeight(1) > hoog);
        QCOMPARE(table.rowHeight(0), hoog);
        QCOMPARE(table.rowHeight(2), hoog);
        model.setRow(1, {{.text = QStringLiteral("ja")}, {.text = QStringLiteral("kort")}});
        QCOMPARE(table.rowHeight(1), hoog);
    }

    void the_row_height_follows_the_theme()
    {
        CellTable model({{QStringLiteral("A")}});
        model.setRows({{{.text = QStringLiteral("1")}}});
        RowTable table(m_theme);
        table.setModel(&model);
        m_theme.set({Scheme::Licht, Density::Ruim, 100});
        QCOMPARE(table.rowHeight(0), 40);
        m_theme.set({Scheme::Licht, Density::Normaal, 100});
        QCOMPARE(table.rowHeight(0), 32);
    }

    void arrow_keys_walk_the_steps_and_one_tab_leaves_them()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* steps = new StepBar(m_theme, {QStringLiteral("Partijen"), QStringLiteral("Werkafspraken"), QStringLiteral("Delen")});
        auto* field = new QLineEdit;
        column->addWidget(steps);
        column->addWidget(field);
        show(window);
        const auto buttons = steps->findChildren<StepButton*>();
        buttons[0]->setFocus();
        QSignalSpy spy(steps, &StepBar::currentChanged);
        QTest::keyClick(buttons[0], Qt::Key_Right);
        QCOMPARE(steps->current(), 1);
        QVERIFY(buttons[1]->hasFocus());
        QTest::keyClick(buttons[1], Qt::Key_End);
        QCOMPARE(steps->current(), 2);
        QTest::keyClick(buttons[2], Qt::Key_Right); // the last one stays
        QCOMPARE(steps->current(), 2);
        QTest::keyClick(buttons[2], Qt::Key_Home);
        QCOMPARE(steps->current(), 0);
        QCOMPARE(spy.count(), 3);
        QTest::keyClick(buttons[0], Qt::Key_Tab);
        QVERIFY(field->hasFocus());
    }

    void a_step_says_its_place_and_its_state_in_words()
    {
        StepBar steps(m_theme, {QStringLiteral("Partijen"), QStringLiteral("Delen")});
        steps.setState(1, StepState::LetOp, 3);
        const auto buttons = steps.findChildren<StepButton*>();
        QCOMPARE(buttons[1]->accessibleName(), QStringLiteral("Stap 2 van 2: Delen"));
        QVERIFY(buttons[1]->accessibleDescription().contains(QLatin1Char('3')));
        QVERIFY(buttons[1]->isEnabled()); // no step is ever closed
    }

    void f8_order_goes_around_and_keeps_its_place_when_findings_vanish()
    {
        ErrorSummary summary(m_theme);
        QVERIFY(!summary.walk(true));
        summary.setFindings({finding("een"), finding("twee"), finding("drie")});
        QSignalSpy spy(&summary, &ErrorSummary::activated);
        summary.walk(true);
        summary.walk(true);
        QCOMPARE(spy.takeLast().first().toInt(), 1);
        summary.setFindings({finding("twee"), finding("drie")}); // the first one was repaired
        summary.walk(true);
        QCOMPARE(spy.takeLast().first().toInt(), 1);
        summary.walk(true);
        QCOMPARE(spy.takeLast().first().toInt(), 0);
        summary.walk(false);
        QCOMPARE(spy.takeLast().first().toInt(), 1);
    }

    void the_summary_counts_in_words_and_goes_away_when_empty()
    {
        ErrorSummary summary(m_theme);
        summary.setFindings({finding("een")});
        QCOMPARE(summary.accessibleName(), QStringLiteral("Er is 1 punt om te bekijken"));
        QVERIFY(!summary.isHidden());
        summary.setFindings({finding("een"), finding("twee")});
        QCOMPARE(summary.accessibleName(), QStringLiteral("Er zijn 2 punten om te bekijken, 2 zijn rood"));
        summary.setFindings({});
        QVERIFY(summary.isHidden());
    }

    void a_long_toast_stands_whole_above_the_strip_also_when_the_window_changes()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        auto* work = new QWidget;
        column->addWidget(work, 1);
        Toast toast(m_theme);
        column->addWidget(&toast);
        auto* strip = new QLabel(QStringLiteral("Verbonden"));
        column->addWidget(strip);
        window.resize(1400, 600);
        show(window);
        toast.showMessage(QStringLiteral("Uw sleutelbos is niet beschikbaar. Wat u typt, bewaren wij niet op deze computer: tot de server het heeft, staat het alleen in dit venster. Na afsluiten meldt u zich opnieuw aan."));
        for (const QSize size : {QSize(500, 300), QSize(340, 500), QSize(900, 260)}) {
            window.resize(size);
            const auto* words = toast.findChild<QLabel*>();
            QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
            QVERIFY(toast.y() > work->geometry().bottom() && toast.geometry().bottom() < strip->y()); // it covers nothing
            QVERIFY(strip->geometry().bottom() < window.height());
        }
    }

    void the_row_that_is_worked_on_stays_in_view_beside_a_message()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        auto* list = new QListWidget;
        for (int i = 0; i < 100; ++i)
            list->addItem(QString::number(i));
        column->addWidget(list, 1);
        Toast toast(m_theme);
        column->addWidget(&toast);
        window.resize(500, 300);
        show(window);
        list->setFocus();
        const auto inView = [list](int row) { return list->viewport()->rect().contains(list->visualItemRect(list->item(row))); };
        int low = 0;
        while (inView(low + 1))
            ++low;
        list->setCurrentRow(low);
        toast.showMessage(QStringLiteral("Akkoord: J. de Boer, mei 2025. Wij versturen dit over tien seconden."), [] {});
        QTRY_VERIFY(list->height() + toast.height() <= window.height());
        QTRY_VERIFY(inView(low));
        toast.dismiss();
        // Who looks elsewhere in the list is not taken back.
        list->scrollToBottom();
        QVERIFY(!inView(low));
        toast.showMessage(QStringLiteral("Verstuurd."));
        QTest::qWait(20);
        QVERIFY(!inView(low));
    }

    void a_toast_undoes_once_and_a_new_one_takes_its_place()
    {
        QWidget window;
        window.resize(600, 400);
        Toast toast(m_theme, &window);
        window.show();
        int undone = 0;
        toast.showMessage(QStringLiteral("Gesloten"), [&] { ++undone; });
        QVERIFY(toast.isVisible());
        toast.undo();
        toast.undo();
        QCOMPARE(undone, 1);
        QVERIFY(!toast.isVisible());
        toast.showMessage(QStringLiteral("Eerste"), [&] { ++undone; });
        toast.showMessage(QStringLiteral("Tweede"));
        QVERIFY(!toast.hasUndo());
        toast.undo();
        QCOMPARE(undone, 1);
    }
};

HOUSE_TEST(test_widgets_rows, WidgetsRows)
#include "test_widgets_rows.moc"
