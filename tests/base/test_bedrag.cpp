#include "shared/base/bedrag.h"
#include "tests/support/house_test.h"
#include <QRandomGenerator>
#include <limits>

using namespace pgb;

class BedragTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_line_is_rounded_half_up_to_the_cent()
    {
        // domain 7.4
        const Tarief tarief = Tarief::fromCenten(2565);
        QCOMPARE(regelBedrag(Duur{35}, tarief).centen, 1496);
        qint64 sum = 0;
        for (int i = 0; i < 6; ++i)
            sum += regelBedrag(Duur{35}, tarief).centen;
        QCOMPARE(sum, 8976);
        QCOMPARE(regelBedrag(Duur{210}, tarief).centen, 8978);
    }

    void other_units_are_counted_in_hundredths()
    {
        QCOMPARE(regelBedrag(100, Tarief::fromCenten(5000)).centen, 5000);
        QCOMPARE(regelBedrag(50, Tarief::fromCenten(5001)).centen, 2501);
        QCOMPARE(regelBedrag(1234, Tarief{23'000}).centen, 284); // 12,34 km of € 0,23 = 2,8382
    }

    void a_correction_mirrors_its_original()
    {
        for (int minuten = 0; minuten < 200; ++minuten)
            QCOMPARE(regelBedrag(Duur{-minuten}, Tarief{1'234'567}), -regelBedrag(Duur{minuten}, Tarief{1'234'567}));
        QCOMPARE(divideHalfUp(-5, 2), -3);
        QCOMPARE(divideHalfUp(5, 2), 3);
        QCOMPARE(divideHalfUp(-4, 3), -1);
    }

    void rounding_is_never_more_than_half_a_cent_off()
    {
        QRandomGenerator random(4);
        for (int i = 0; i < 20'000; ++i) {
            const qint64 minuten = random.bounded(44'641);
            const qint64 tarief = random.bounded(50'000'000);
            const qint64 exact = minuten * tarief; // in 1/60000 cent
            const qint64 got = regelBedrag(Duur{qint32(minuten)}, Tarief{tarief}).centen * 60'000;
            QVERIFY(got - exact <= 30'000 && exact - got < 30'000 + 1 && exact - got <= 30'000);
            QVERIFY(exact - got != 30'000); // half goes up
        }
    }

    void extremes_never_overflow()
    {
        constexpr qint64 max = std::numeric_limits<qint64>::max();
        constexpr qint64 min = std::numeric_limits<qint64>::min();
        QCOMPARE(regelBedrag(Duur{std::numeric_limits<qint32>::max()}, Tarief{max}).centen, Bedrag::maxCenten);
        QCOMPARE(regelBedrag(Duur{std::numeric_limits<qint32>::min()}, Tarief{max}).centen, -Bedrag::maxCenten);
        QCOMPARE(regelBedrag(max, Tarief{min}).centen, -Bedrag::maxCenten);
        QCOMPARE(naarRato({max}, 1, 0).centen, 0);
        QCOMPARE(naarRato({max}, 366, 365).centen, Bedrag::maxCenten);
        QCOMPARE((Bedrag{max} + Bedrag{max}).centen, max);
        QCOMPARE((Bedrag{min} - Bedrag{max}).centen, -max);
        QCOMPARE((-Bedrag{min}).centen, max);
        QCOMPARE(divideHalfUp(min, 1000), -9'223'372'036'854'776);
        QCOMPARE(Tarief::fromCenten(max).honderdduizendsten, Bedrag::maxCenten * 1000);
        QVERIFY(!bedragTekst({min}).isEmpty());
        QVERIFY(!tariefTekst({min}).isEmpty());
    }

    void a_yearly_amount_is_taken_by_days()
    {
        QCOMPARE(naarRato({5'000'000}, 365, 365).centen, 5'000'000);
        QCOMPARE(naarRato({5'000'000}, 184, 365).centen, 2'520'548); // 2 520 547,945
        QCOMPARE(naarRato({36'600}, 1, 366).centen, 100);
        QCOMPARE(naarRato({365}, 183, 730).centen, 92); // 91,5: half up
    }

    void money_is_written_and_read_data()
    {
        QTest::addColumn<QString>("tekst");
        QTest::addColumn<qint64>("centen");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* tekst, qint64 centen, const char* shown) {
            QTest::newRow(tekst) << QString::fromUtf8(tekst) << centen << QString::fromLatin1(shown);
        };
        row("1234,56", 123456, "1.234,56");
        row("1.234,56", 123456, "1.234,56");
        row("12", 1200, "12,00");
        row("-3,5", -350, "-3,50");
        row("0", 0, "0,00");
        row("0,05", 5, "0,05");
        row("-0,05", -5, "-0,05");
        row("1.234.567", 123456700, "1.234.567,00");
        row("1.234", 123400, "1.234,00");
        row("25.65", 2565, "25,65");
        row("2.5", 250, "2,50");
        row("€ 1.234,56", 123456, "1.234,56");
        row("  7,10 ", 710, "7,10");
        row("10000000000000,00", 1'000'000'000'000'000, "10.000.000.000.000,00");
    }

    void money_is_written_and_read()
    {
        QFETCH(QString, tekst);
        QFETCH(qint64, centen);
        QFETCH(QString, shown);
        const auto bedrag = bedragFromTekst(tekst);
        QVERIFY(bedrag);
        QCOMPARE(bedrag->centen, centen);
        QCOMPARE(bedragTekst(*bedrag), shown);
        QCOMPARE(bedragFromTekst(shown)->centen, centen);
    }

    void what_is_no_money_is_refused_data()
    {
        QTest::addColumn<QString>("tekst");
        for (const char* tekst : {"", " ", "-", "€", ",5", "5,", "1,234", "1.23,4", "1.2345", "12.34.567", "1234.567", "1..234", ".5", "1,2,3", "1 234",
                                  "1e3", "0x10", "+5", "--5", "1,-", "nan", "٣", "１２", "10000000000000,01", "99999999999999999999999", "5.", "1.234,",
                                  "1.234.56"})
            QTest::newRow(tekst) << QString::fromUtf8(tekst);
        QTest::newRow("very long") << QString(1'000'000, QChar(u'1'));
        QTest::newRow("NUL") << QString(QChar(u'\0'));
    }

    void what_is_no_money_is_refused()
    {
        QFETCH(QString, tekst);
        QVERIFY(!bedragFromTekst(tekst));
    }

    void a_rate_has_up_to_five_decimals()
    {
        QCOMPARE(tariefFromTekst(u"25,65")->honderdduizendsten, 2'565'000);
        QCOMPARE(tariefFromTekst(u"25,65123")->honderdduizendsten, 2'565'123);
        QCOMPARE(tariefFromTekst(u"0,23")->honderdduizendsten, 23'000);
        QVERIFY(!tariefFromTekst(u"25,651234"));
        QVERIFY(!tariefFromTekst(u"-1"));
        QVERIFY(!tariefFromTekst(u"1234567890"));
        QCOMPARE(tariefTekst({2'565'000}), QStringLiteral("25,65"));
        QCOMPARE(tariefTekst({2'565'120}), QStringLiteral("25,6512"));
        QCOMPARE(tariefTekst({123'400'000}), QStringLiteral("1.234,00"));
        QCOMPARE(Tarief{1'234'500}.rounded().centen, 1235);
        QCOMPARE(Tarief{1'234'499}.rounded().centen, 1234);
    }

    void written_text_reads_back()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 5'000; ++i) {
            const Bedrag bedrag{qint64(random.generate64() % 2'000'000'000'001ull) - 1'000'000'000'000};
            QCOMPARE(bedragFromTekst(bedragTekst(bedrag)), std::optional(bedrag));
            const Tarief tarief{qint64(random.generate64() % 99'999'999'999'999ull)};
            QCOMPARE(tariefFromTekst(tariefTekst(tarief)), std::optional(tarief));
        }
    }
};

HOUSE_TEST(test_bedrag, BedragTest)
#include "test_bedrag.moc"
