#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/date_text.h"
#include "tests/support/house_test.h"

using namespace pgb::ui;

class WidgetsDates : public QObject {
    Q_OBJECT

private:
    const QDate today{2025, 6, 3};

private Q_SLOTS:
    void a_day_is_read_as_people_type_it_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char* typed, QDate day) { QTest::newRow(typed) << QString::fromUtf8(typed) << day; };
        row("1-3", QDate(2025, 3, 1));
        row("1/3/2026", QDate(2026, 3, 1));
        row("01.03.25", QDate(2025, 3, 1));
        row("01032025", QDate(2025, 3, 1));
        row("2025-03-01", QDate(2025, 3, 1));
        row("1 mrt", QDate(2025, 3, 1));
        row("1 maart", QDate(2025, 3, 1));
        row("1mrt2024", QDate());
        row("31 DEC 2024", QDate(2024, 12, 31));
        row(" 1  okt. 2024 ", QDate(2024, 10, 1));
        row("29-2-2024", QDate(2024, 2, 29));
        row("vandaag", QDate(2025, 6, 3));
        row("morgen", QDate(2025, 6, 4));
        row("gisteren", QDate(2025, 6, 2));
        row("+1m", QDate(2025, 7, 3));
        row("-2w", QDate(2025, 5, 20));
        row("10d", QDate(2025, 6, 13));
        row("+1j", QDate(2026, 6, 3));
        row("29-2-2025", QDate());
        row("31-4", QDate());
        row("0-1", QDate());
        row("1-13", QDate());
        row("1 foo", QDate());
        row("1 ma", QDate());
        row("1-3-1805", QDate());
        row("+9999j", QDate());
        row("32", QDate());
        row("", QDate());
        row("1-3; drop table", QDate());
        row("\xd9\xa1-3", QDate()); // an Arabic digit
        QTest::newRow("very long") << QString(100'000, QLatin1Char('1')) << QDate();
    }
    void a_day_is_read_as_people_type_it()
    {
        QFETCH(QString, typed);
        QTEST(dateFromText(typed, today).value_or(QDate()), "day");
    }

    void a_birth_date_of_two_digits_is_never_still_to_come()
    {
        const auto born = [this](const char* typed) { return dateFromText(QString::fromLatin1(typed), today, today).value_or(QDate()); };
        QCOMPARE(born("1-3-80"), QDate(1980, 3, 1));
        QCOMPARE(born("1 mrt 80"), QDate(1980, 3, 1));
        QCOMPARE(born("29-2-40"), QDate(1940, 2, 29));
        QCOMPARE(born("3-6-25"), QDate(2025, 6, 3)); // today
        QCOMPARE(born("4-6-25"), QDate(1925, 6, 4));
        QCOMPARE(born("1-3-05"), QDate(2005, 3, 1));
        QCOMPARE(born("1-3-2080"), QDate(2080, 3, 1)); // as typed: the field says that it has still to come
        QCOMPARE(dateFromText(u"1-3-80", today).value_or(QDate()), QDate(2080, 3, 1)); // an end date may
    }

    void keys_step_a_complete_date_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("shift");
        QTest::addColumn<QDate>("day");
        QTest::newRow("d") << int(Qt::Key_D) << false << QDate(2025, 2, 1);
        QTest::newRow("D") << int(Qt::Key_D) << true << QDate(2025, 1, 30);
        QTest::newRow("w") << int(Qt::Key_W) << false << QDate(2025, 2, 7);
        QTest::newRow("m, to the end of a short month") << int(Qt::Key_M) << false << QDate(2025, 2, 28);
        QTest::newRow("M") << int(Qt::Key_M) << true << QDate(2024, 12, 31);
        QTest::newRow("j") << int(Qt::Key_J) << false << QDate(2026, 1, 31);
        QTest::newRow("up") << int(Qt::Key_Up) << false << QDate(2025, 2, 1);
        QTest::newRow("page down") << int(Qt::Key_PageDown) << false << QDate(2024, 12, 31);
    }
    void keys_step_a_complete_date()
    {
        QFETCH(int, key);
        QFETCH(bool, shift);
        DateLineEdit field([this] { return today; });
        field.setDate(QDate(2025, 1, 31));
        QSignalSpy spy(&field, &DateLineEdit::dateChanged);
        QTest::keyClick(&field, Qt::Key(key), shift ? Qt::ShiftModifier : Qt::NoModifier);
        QTEST(field.date(), "day");
        QCOMPARE(spy.count(), 1);
    }

    void letters_of_a_month_are_typed_and_not_taken_as_steps()
    {
        DateLineEdit field([this] { return today; });
        QTest::keyClicks(&field, QStringLiteral("1 mei"));
        QCOMPARE(field.text(), QStringLiteral("1 mei"));
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(field.date(), QDate(2025, 5, 1));
        QCOMPARE(field.text(), QStringLiteral("01-05-2025"));
    }

    void what_cannot_be_read_stays_as_typed_and_is_said()
    {
        DateLineEdit field([this] { return today; });
        field.setDate(today);
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("30-2"));
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(field.text(), QStringLiteral("30-2"));
        QVERIFY(!field.date().isValid());
        QCOMPARE(field.problem(), QStringLiteral("30 februari 2025 bestaat niet. Controleer de dag, de maand en het jaar."));
        QCOMPARE(field.accessibleDescription(), field.problem());
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("28-2"));
        QVERIFY(field.problem().isEmpty()); // gone while typing
    }

    void an_emptied_field_has_no_date_and_no_problem()
    {
        DateLineEdit field([this] { return today; });
        field.setDate(today);
        field.clear();
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(!field.date().isValid());
        QVERIFY(field.problem().isEmpty());
    }

    void a_read_only_field_does_not_step()
    {
        DateLineEdit field([this] { return today; });
        field.setDate(today);
        field.setReadOnly(true);
        QTest::keyClick(&field, Qt::Key_M);
        QCOMPARE(field.date(), today);
    }
};

HOUSE_TEST(test_widgets_dates, WidgetsDates)
#include "test_widgets_dates.moc"
