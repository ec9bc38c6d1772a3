#include "client/ui/theme/theme.h"
#include "client/ui/widgets/cell_table.h"
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/row_delegate.h"
#include "client/ui/widgets/row_table.h"
#include "client/ui/widgets/whole_names.h"
#include "tests/support/cut_texts.h"
#include "tests/support/house_test.h"
#include <QScrollBar>
#include <cmath>

using namespace pgb;
using namespace pgb::ui;

/// How the columns of a RowTable share the room; its rows and keys are in test_widgets_rows.
class WidgetsColumns final : public QObject {
    Q_OBJECT

private:
    Theme m_theme;
    static void show(QWidget& widget)
    {
        widget.show();
        widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }

private Q_SLOTS:
    void columns_that_give_way_hide_before_anything_is_cut()
    {
        CellTable model({{QStringLiteral("Naam")}, {QStringLiteral("Wat")}, {QStringLiteral("Tarief"), true}});
        model.setRows({{{.text = QStringLiteral("Mevrouw Van der Lange-Naam")}, {.text = QStringLiteral("Declaratie")}, {.text = QStringLiteral("€ 1.234,56")}}});
        RowTable table(m_theme);
        table.setModel(&model);
        table.setStretchColumn(1);
        table.setGivingWay({2});
        table.resize(700, 120);
        show(table);
        QVERIFY(!table.isColumnHidden(2));
        table.resize(340, 120);
        QTRY_VERIFY(table.isColumnHidden(2));
    }

    void also_the_column_that_stretches_can_give_way()
    {
        CellTable model({{QStringLiteral("Cliënt")}, {QStringLiteral("Zorgverlener")}, {QStringLiteral("Maand")}, {QStringLiteral("Bedrag"), true}});
        model.setRows({{{.text = QStringLiteral("J. de Boer")}, {.text = QStringLiteral("R. van Oosterhout")}, {.text = QStringLiteral("september 2025")}, {.text = QStringLiteral("€ 103.219,00")}}});
        RowTable table(m_theme);
        table.setModel(&model);
        table.setStretchColumn(1);
        table.setGivingWay({}, {1});
        table.setWholeFirst({2});
        table.resize(700, 120);
        show(table);
        QVERIFY(!table.isColumnHidden(1));
        table.resize(320, 120);
        QTRY_VERIFY(table.isColumnHidden(1));
        QVERIFY(!table.isColumnHidden(2));
        QCOMPARE(table.columnWidth(0) + table.columnWidth(2) + table.columnWidth(3), table.viewport()->width()); // the first takes what is left
    }

    void one_long_name_takes_no_room_from_buttons_and_numbers()
    {
        CellTable model({{QStringLiteral("Cliënt")}, {QStringLiteral("Wat")}, {QStringLiteral("Sinds"), true}, {QString()}});
        std::vector<CellRow> rows;
        for (int i = 0; i < 30; ++i)
            rows.push_back({{.text = i == 5 ? QStringLiteral("W. van Oosterhout-Schimmelpenninck van der Oye") : QStringLiteral("J. de Boer"), .bold = true},
                            {.text = QStringLiteral("Overeenkomst tekenen · E. Willems")}, {.text = QStringLiteral("! 12 d")}, {.text = QStringLiteral("Herstellen"), .action = true}});
        model.setRows(rows);
        RowTable table(m_theme);
        table.setModel(&model);
        table.setStretchColumn(1);
        table.resize(560, 300);
        show(table);
        QStringList cut;
        test::cutCells(table, cut);
        QCOMPARE(cut, QStringList());
        QVERIFY(!table.horizontalScrollBar()->isVisible());
        QVERIFY(table.columnWidth(1) > 200); // the words of the other rows are read whole
        table.resize(1400, 300);
        const QStyleOptionViewItem option;
        QTRY_VERIFY(table.columnWidth(0) >= table.itemDelegate()->sizeHint(option, model.index(5, 0)).width() - 2 || table.columnWidth(0) >= 320);
    }

    void no_word_of_a_wrapped_column_is_broken()
    {
        CellTable model({{QStringLiteral("Cliënt")}, {QStringLiteral("Wat")}, {QStringLiteral("Sinds"), true}, {QString()}});
        std::vector<CellRow> rows;
        for (int i = 0; i < 30; ++i)
            rows.push_back({{.text = i == 5 ? QStringLiteral("R. van Oosterhout-Schimmelpenninck van der Oye") : QStringLiteral("J. de Boer"), .bold = true},
                            {.text = QStringLiteral("Overeenkomst tekenen · E. Willems")}, {.text = QStringLiteral("! 12 d")}, {.text = QStringLiteral("Herstellen"), .action = true}});
        model.setRows(rows);
        RowTable table(m_theme);
        table.setModel(&model);
        table.setStretchColumn(1);
        table.setWrapped({0, 1});
        table.resize(480, 300);
        show(table);
        const QFontMetrics bold(m_theme.font(TextStyle::Body, true));
        QVERIFY(table.columnWidth(0) >= bold.horizontalAdvance(QStringLiteral("Schimmelpenninck")) + m_theme.px(12 + 8));
        QVERIFY(table.columnWidth(0) < bold.horizontalAdvance(QStringLiteral("Oosterhout-Schimmelpenninck"))); // the hyphen ends a line
        QVERIFY(!table.horizontalScrollBar()->isVisible());
        model.setRows({{{.text = QStringLiteral("Hottentottententententoonstellingsmakersgilde"), .bold = true}, {.text = QStringLiteral("x")}, {.text = QStringLiteral("1 d")}, Cell{}}});
        QVERIFY(table.columnWidth(0) <= m_theme.px(320) && !table.horizontalScrollBar()->isVisible());
    }

    void a_row_is_no_higher_than_the_line_that_is_drawn_in_it()
    {
        CellTable model({{QStringLiteral("Budget")}});
        const QString text = QStringLiteral("Totaal zorgpakket");
        model.setRows({{{.text = text}}});
        RowTable table(m_theme);
        table.setModel(&model);
        table.setWrapped({0});
        const auto* delegate = static_cast<const RowDelegate*>(table.itemDelegate());
        const QModelIndex index = model.index(0, 0);
        const QFont font = m_theme.font(TextStyle::Body);
        const int sides = delegate->sizeHint({}, index).width() - QFontMetrics(font).horizontalAdvance(text) - m_theme.px(2);
        const int line = int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
        QCOMPARE(delegate->wrappedHeight(index, line + sides), m_theme.rowHeight());
        QVERIFY(delegate->wrappedHeight(index, line + sides - 2) > m_theme.rowHeight());
    }

    void a_row_of_one_line_is_drawn_as_one()
    {
        CellTable model({{QStringLiteral("Wat")}});
        const QString text = QStringLiteral("Overeenkomst · M. Brouwer");
        model.setRows({{{.text = text}}});
        RowTable table(m_theme);
        table.setModel(&model);
        table.setWrapped({0});
        const auto* delegate = static_cast<const RowDelegate*>(table.itemDelegate());
        const QModelIndex index = model.index(0, 0);
        const QFontMetrics metrics(m_theme.font(TextStyle::Body));
        const int whole = delegate->sizeHint({}, index).width();
        for (int width = whole - 6; width <= whole + 3; ++width) {
            if (delegate->wrappedHeight(index, width) > m_theme.rowHeight())
                continue;
            QImage image(width - 1, m_theme.rowHeight(), QImage::Format_RGB32); // a line between columns takes a pixel
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.rect = image.rect();
            delegate->paint(&painter, option, index);
            int first = -1, last = -1;
            for (int y = 0; y < image.height() - 2; ++y) {
                for (int x = 2; x < image.width(); ++x) {
                    if (image.pixel(x, y) == image.pixel(1, y))
                        continue;
                    first = first < 0 ? y : first;
                    last = y;
                }
            }
            QVERIFY2(first >= 0 && last - first < metrics.height(), qPrintable(QStringLiteral("%1 of %2: ink from %3 to %4").arg(width).arg(whole).arg(first).arg(last)));
        }
    }

    void a_name_of_a_person_is_not_broken_over_lines()
    {
        const QFontMetrics metrics{QFont()};
        const auto lines = [&](const char* text) { return wholeNames(QString::fromUtf8(text), metrics, 10'000).replace(QChar(QChar::Nbsp), QLatin1Char('_')); };
        QCOMPARE(lines("Overeenkomst afmaken · T. Bos"), QStringLiteral("Overeenkomst afmaken · T._Bos"));
        QCOMPARE(lines("Overeenkomst afmaken · L. El Amrani"), QStringLiteral("Overeenkomst afmaken · L._El_Amrani"));
        QCOMPARE(lines("Vraag van J. de Boer over de overeenkomst"), QStringLiteral("Vraag van J._de_Boer over de overeenkomst"));
        QCOMPARE(lines("Overeenkomst · Zorg Dichtbij B.V."), QStringLiteral("Overeenkomst · Zorg Dichtbij B.V."));
        const char* lang = "S. van Oosterhout-Schimmelpenninck van der Oye";
        QCOMPARE(lines(lang), QString::fromUtf8(lang)); // it would take the room of all else
        const QString bos = QStringLiteral("T. Bos");
        QCOMPARE(wholeNames(bos, metrics, 5), bos); // rather between words than inside one
    }

    void words_that_come_first_are_whole_before_others()
    {
        CellTable model({{QStringLiteral("Cliënt")}, {QStringLiteral("Maand")}, {QStringLiteral("Wie is aan zet")}});
        std::vector<CellRow> rows(20, {{.text = QStringLiteral("R. van Oosterhout-Schimmelpenninck")}, {.text = QStringLiteral("oktober 2025")}, {.text = QStringLiteral("Zorg Dichtbij Thuis B.V. in Amersfoort")}});
        rows[3][1].text = QStringLiteral("oktober 2025 · Bijkomende zorgkosten");
        model.setRows(rows);
        RowTable table(m_theme);
        table.setModel(&model);
        table.setStretchColumn(0);
        table.resize(480, 300);
        show(table);
        const QStyleOptionViewItem option;
        const auto wanted = [&](int row, int column = 1) { return table.itemDelegate()->sizeHint(option, model.index(row, column)).width() - 2; };
        table.setWholeFirst({1});
        QVERIFY(table.columnWidth(1) >= wanted(0));
        table.resize(880, 300);
        QTRY_VERIFY(table.columnWidth(1) >= wanted(3));
        table.resize(330, 300); // the others give way first
        QTRY_VERIFY(table.columnWidth(2) < wanted(0, 2) / 2);
        QVERIFY(table.columnWidth(1) >= wanted(0));
    }

    void a_kind_behind_a_month_is_seen_before_names_and_numbers()
    {
        CellTable model({{QStringLiteral("Zorgverlener")}, {QStringLiteral("Maand")}, {QStringLiteral("Nummer")}, {QStringLiteral("Bedrag"), true}, {QStringLiteral("Wat nu")}});
        std::vector<CellRow> rows(5, {{.text = QStringLiteral("S. van Oosterhout-Schimmelpenninck")}, {.text = QStringLiteral("mei 2025")}, {.text = QStringLiteral("2025-1067")}, {.text = QStringLiteral("€ 3.198,48")},
                                      {.text = QStringLiteral("Verder invullen"), .action = true}});
        rows[1][1].text = QStringLiteral("september 2025 · eindejaarsuitkering");
        model.setRows(rows);
        RowTable table(m_theme);
        table.setModel(&model);
        table.setStretchColumn(0);
        table.setGivingWay({2, 4});
        table.setWholeFirst({1});
        table.resize(900, 300);
        show(table);
        const QStyleOptionViewItem option;
        const int wanted = table.itemDelegate()->sizeHint(option, model.index(1, 1)).width();
        QVERIFY(table.columnWidth(1) >= wanted && !table.isColumnHidden(2));
        table.resize(table.columnWidth(1) + table.columnWidth(3) + table.columnWidth(4) + 120, 300);
        QTRY_VERIFY(table.isColumnHidden(2)); // and not the buttons
        QVERIFY(table.columnWidth(1) >= wanted && !table.isColumnHidden(4));
        const QFontMetrics metrics(m_theme.font(TextStyle::Body));
        const QString kort = elidedName(metrics, QStringLiteral("september 2025 · correctie"), metrics.horizontalAdvance(QStringLiteral("september 2025 · ")));
        QVERIFY2(kort.startsWith(QLatin1String("s")) && kort.endsWith(QString::fromUtf8("… · correctie")), qPrintable(kort));
    }

    void a_column_without_a_word_hides()
    {
        CellTable model({{QStringLiteral("Wat")}, {QStringLiteral("Bedrag"), true}});
        model.setRows({{{.text = QStringLiteral("Tekenen")}, {}}, {{.text = QStringLiteral("Bekijken")}, {}}});
        RowTable table(m_theme);
        table.setModel(&model);
        table.setStretchColumn(0);
        table.setGivingWay({1});
        table.resize(700, 120);
        show(table);
        QVERIFY(table.isColumnHidden(1));
        model.setRows({{{.text = QStringLiteral("Tekenen")}, {.text = QStringLiteral("€ 409,50")}}});
        QVERIFY(!table.isColumnHidden(1));
    }

    void a_list_that_was_empty_at_first_still_hides_a_column_without_a_word()
    {
        CellTable model({{QStringLiteral("Kenmerk")}, {QStringLiteral("Cliënt")}, {QStringLiteral("Eigen nummer")}});
        RowTable table(m_theme);
        table.setModel(&model);
        table.setGrowOnly(true);
        table.setMargin(16);
        table.setGivingWay({0, 2});
        table.resize(600, 200);
        show(table);
        model.setRows({{Cell{}, {.text = QStringLiteral("R. Smit")}, Cell{}}});
        QVERIFY(table.isColumnHidden(0) && table.isColumnHidden(2));
        // What is first to be seen stands on the line of the page's title, as its heading does.
        const QImage beeld = table.viewport()->grab(table.visualRect(model.index(0, 1))).toImage();
        int links = -1;
        for (int x = 4; x < beeld.width() && links < 0; ++x) {
            for (int y = 8; y < beeld.height() - 8; ++y)
                links = links < 0 && beeld.pixelColor(x, y).lightness() < 110 ? x : links;
        }
        QVERIFY2(links >= 15 && links <= 19, qPrintable(QString::number(links)));
        // A column that says something once stays while a filter shows other rows.
        model.setRows({{Cell{}, {.text = QStringLiteral("R. Smit")}, {.text = QStringLiteral("K-1")}}});
        model.setRows({{Cell{}, {.text = QStringLiteral("T. Pinas")}, Cell{}}});
        QVERIFY(!table.isColumnHidden(2));
    }
};

HOUSE_TEST(test_widgets_columns, WidgetsColumns)
#include "test_widgets_columns.moc"
