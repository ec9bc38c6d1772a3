#include "shared/base/duur.h"
#include "tests/support/house_test.h"
#include <QRandomGenerator>

using namespace pgb;

class DuurTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_way_of_typing_time_is_read_data()
    {
        QTest::addColumn<QString>("tekst");
        QTest::addColumn<int>("minuten");
        const auto row = [](const char* tekst, int minuten) { QTest::newRow(tekst) << QString::fromUtf8(tekst) << minuten; };
        row("2,5", 150);
        row("2.5", 150);
        row("2:30", 150);
        row("2u30", 150);
        row("2U30", 150);
        row("2 u 30", 150);
        row("2u30m", 150);
        row("2u5", 125);
        row("2u", 120);
        row("150m", 150);
        row("150 min", 150);
        row("30x5m", 150);
        row("7x5", 35);
        row("7 X 5", 35);
        row("3", 180);
        row("0", 0);
        row("0:35", 35);
        row("2,583333333", 155);
        row("0,08", 5); // domain 7.5: 5 min = 0,08 h
        row("0,58", 35); // domain 7.5: 7 blocks = 0,58 h
        row("0,25", 15);
        row("0,50", 30);
        row("744:00", 44'640);
        row("744", 44'640);
        row("44640m", 44'640);
        row("00:00", 0);
    }

    void every_way_of_typing_time_is_read()
    {
        QFETCH(QString, tekst);
        QFETCH(int, minuten);
        const auto invoer = duurFromTekst(tekst);
        QVERIFY(invoer);
        QCOMPARE(invoer->duur.minuten, minuten);
    }

    void what_is_no_time_is_refused_data()
    {
        QTest::addColumn<QString>("tekst");
        for (const char* tekst : {"", " ", ":", ":30", "2:", "2:5", "2:60", "2:300", "2u60", "u30", "u", "x5", "7x6", "7x", "5x5x5", "-1", "-1:00", "+2", "2,",
                                  ",5", "2,5u", "2,5,5", "2.5.5", "1.234,5", "1d", "m", "min", "2h30", "744:01", "745", "44641m", "8929x5", "744,01",
                                  "99999999999", "2,1234567890", "٢", "２,５", "1e2", "2:30:00", "abc", "2 3"})
            QTest::newRow(tekst) << QString::fromUtf8(tekst);
        QTest::newRow("very long") << QString(1'000'000, QChar(u'1'));
        QTest::newRow("NUL inside") << QString(QStringLiteral("2") + QChar(u'\0'));
    }

    void what_is_no_time_is_refused()
    {
        QFETCH(QString, tekst);
        QVERIFY(!duurFromTekst(tekst));
    }

    void a_decimal_that_looks_like_a_clock_is_asked_about()
    {
        const auto invoer = duurFromTekst(u"2,30");
        QCOMPARE(invoer->duur.minuten, 138);
        QVERIFY(invoer->misschienKlok);
        QVERIFY(duurFromTekst(u"3,15")->misschienKlok);
        QVERIFY(duurFromTekst(u"3.05")->misschienKlok);
        for (const char16_t* ordinary : {u"2,5", u"2,50", u"2,25", u"2,75", u"2,33", u"0,58", u"2,00", u"2,3", u"2:30", u"2,95"})
            QVERIFY2(!duurFromTekst(QStringView(ordinary))->misschienKlok, qPrintable(QString::fromUtf16(ordinary)));
    }

    void decimal_hours_that_are_no_whole_minute_are_flagged()
    {
        QVERIFY(!duurFromTekst(u"0,58")->afgerond); // 34,8
        QVERIFY(!duurFromTekst(u"0,33")->afgerond); // 19,8
        QVERIFY(!duurFromTekst(u"1,005")->afgerond); // 60,30 is not more than 0,3 off
        QVERIFY(duurFromTekst(u"0,01")->afgerond); // 0,6
        QVERIFY(duurFromTekst(u"0,04")->afgerond); // 2,4
        QVERIFY(!duurFromTekst(u"2:31")->afgerond);
    }

    void half_a_minute_goes_up()
    {
        QCOMPARE(duurFromTekst(u"0,0083333333"), std::nullopt); // ten decimals
        QCOMPARE(duurFromTekst(u"1,008333333")->duur.minuten, 60); // 60,49999998
        QCOMPARE(duurFromTekst(u"0,125")->duur.minuten, 8); // 7,5
        QVERIFY(duurFromTekst(u"0,125")->afgerond);
    }

    void what_rounds_to_nothing_is_not_read_as_nothing()
    {
        for (const char16_t* little : {u"0,001", u"0.005", u"0,008333333", u"0,000000001"})
            QVERIFY2(!duurFromTekst(QStringView(little)), qPrintable(QString::fromUtf16(little)));
        QCOMPARE(duurFromTekst(u"0,009")->duur.minuten, 1); // 0,54
        for (const char16_t* nothing : {u"0", u"0,00", u"0:00", u"0m"})
            QCOMPARE(duurFromTekst(QStringView(nothing))->duur.minuten, 0);
    }

    void time_is_shown_in_two_ways()
    {
        QCOMPARE(duurDecimaal({150}), QStringLiteral("2,50"));
        QCOMPARE(duurDecimaal({5}), QStringLiteral("0,08"));
        QCOMPARE(duurDecimaal({35}), QStringLiteral("0,58"));
        QCOMPARE(duurDecimaal({100'000}), QStringLiteral("1666,67"));
        QCOMPARE(duurDecimaal({-90}), QStringLiteral("-1,50"));
        QCOMPARE(duurKlok({150}), QStringLiteral("2:30"));
        QCOMPARE(duurKlok({5}), QStringLiteral("0:05"));
        QCOMPARE(duurKlok({-5}), QStringLiteral("-0:05"));
        QCOMPARE(duurKlok({std::numeric_limits<qint32>::min()}), QStringLiteral("-35791394:08"));
    }

    void every_minute_of_a_month_reads_back()
    {
        for (qint32 minuten = 0; minuten <= 44'640; ++minuten) {
            QCOMPARE(duurFromTekst(duurKlok({minuten}))->duur.minuten, minuten);
            QCOMPARE(duurFromTekst(duurDecimaal({minuten}))->duur.minuten, minuten);
        }
    }

    void other_quantities_are_read_in_hundredths()
    {
        QCOMPARE(aantalHonderdstenFromTekst(u"1"), std::optional<qint64>(100));
        QCOMPARE(aantalHonderdstenFromTekst(u"0,5"), std::optional<qint64>(50));
        QCOMPARE(aantalHonderdstenFromTekst(u"0.25"), std::optional<qint64>(25));
        QCOMPARE(aantalHonderdstenFromTekst(u"1d"), std::optional<qint64>(100));
        QCOMPARE(aantalHonderdstenFromTekst(u"1,5 D"), std::optional<qint64>(150));
        QCOMPARE(aantalHonderdstenFromTekst(u"99999,99"), std::optional<qint64>(9'999'999));
        for (const char16_t* none : {u"", u"d", u"100000", u"1,234", u"-1", u",5", u"1,", u"1u", u"1 2", u"٣", u"1dd"})
            QVERIFY2(!aantalHonderdstenFromTekst(QStringView(none)), qPrintable(QString::fromUtf16(none)));
        QVERIFY(!aantalHonderdstenFromTekst(QString(100'000, QChar(u'1'))));
    }

    void other_quantities_are_shown_without_idle_decimals()
    {
        QCOMPARE(aantalTekst(100), QStringLiteral("1"));
        QCOMPARE(aantalTekst(50), QStringLiteral("0,5"));
        QCOMPARE(aantalTekst(1225), QStringLiteral("12,25"));
        QCOMPARE(aantalTekst(0), QStringLiteral("0"));
        QCOMPARE(aantalTekst(1000), QStringLiteral("10"));
        for (qint64 aantal = 0; aantal < 200'000; aantal += 7)
            QCOMPARE(aantalHonderdstenFromTekst(aantalTekst(aantal)), std::optional(aantal));
    }

    void random_text_never_crashes()
    {
        QRandomGenerator random(3);
        const QString alphabet = QStringLiteral("0123456789,.:uUxXmMdD -+€in٣\u2013");
        for (int i = 0; i < 50'000; ++i) {
            QString tekst;
            for (int n = random.bounded(12); n > 0; --n)
                tekst += alphabet[random.bounded(int(alphabet.size()))];
            if (const auto invoer = duurFromTekst(tekst))
                QVERIFY(invoer->duur.minuten >= 0 && invoer->duur.minuten <= 44'640);
            if (const auto aantal = aantalHonderdstenFromTekst(tekst))
                QVERIFY(*aantal >= 0 && *aantal <= 9'999'999);
        }
    }
};

HOUSE_TEST(test_duur, DuurTest)
#include "test_duur.moc"
