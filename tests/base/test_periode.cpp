#include "shared/base/periode.h"
#include "tests/support/house_test.h"

using namespace pgb;

class PeriodeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void both_ends_belong_to_a_period()
    {
        const Periode maart = Periode::maand(2025, 3);
        QCOMPARE(maart.van, QDate(2025, 3, 1));
        QCOMPARE(maart.tot, QDate(2025, 3, 31));
        QCOMPARE(maart.dagen(), 31);
        QVERIFY(maart.contains(QDate(2025, 3, 1)));
        QVERIFY(maart.contains(QDate(2025, 3, 31)));
        QVERIFY(!maart.contains(QDate(2025, 4, 1)));
        QVERIFY(maart.overlaps({QDate(2025, 3, 31), QDate(2025, 4, 30)}));
        QVERIFY(!maart.overlaps(Periode::maand(2025, 4)));
        QVERIFY(Periode::jaar(2025).contains(maart));
        QVERIFY(!maart.contains(Periode::jaar(2025)));
        QCOMPARE(Periode::maandVan(QDate(2024, 2, 10)).dagen(), 29);
    }

    void a_period_that_cannot_be_is_not_valid()
    {
        QVERIFY(!Periode::maand(2025, 13).valid());
        QVERIFY(!Periode::maand(2025, 0).valid());
        QVERIFY(!Periode::maandVan(QDate()).valid());
        QVERIFY(!Periode{}.valid());
        const Periode turned{QDate(2025, 2, 1), QDate(2025, 1, 1)};
        QVERIFY(!turned.valid());
        QCOMPARE(turned.dagen(), 0);
        QCOMPARE((Periode{QDate(1, 1, 1), QDate(6'000'000, 1, 1)}).dagen(), std::numeric_limits<int>::max());
    }

    void leap_years_have_366_days()
    {
        QCOMPARE(dagenInJaar(2024), 366);
        QCOMPARE(dagenInJaar(2025), 365);
        QCOMPARE(dagenInJaar(2000), 366);
        QCOMPARE(dagenInJaar(2100), 365);
    }

    void easter_falls_on_its_published_days_data()
    {
        QTest::addColumn<QDate>("pasen");
        for (const QDate dag : {QDate(1818, 3, 22), QDate(1943, 4, 25), QDate(2000, 4, 23), QDate(2008, 3, 23), QDate(2011, 4, 24), QDate(2019, 4, 21),
                                QDate(2020, 4, 12), QDate(2021, 4, 4), QDate(2022, 4, 17), QDate(2023, 4, 9), QDate(2024, 3, 31), QDate(2025, 4, 20),
                                QDate(2026, 4, 5), QDate(2027, 3, 28), QDate(2028, 4, 16), QDate(2029, 4, 1), QDate(2030, 4, 21), QDate(2038, 4, 25),
                                QDate(2049, 4, 18), QDate(2076, 4, 19)})
            QTest::addRow("%d", dag.year()) << dag;
    }

    void easter_falls_on_its_published_days()
    {
        QFETCH(QDate, pasen);
        QCOMPARE(eerstePaasdag(pasen.year()), pasen);
    }

    void easter_is_always_a_sunday_in_its_window()
    {
        for (int jaar = 1583; jaar <= 9999; ++jaar) {
            const QDate pasen = eerstePaasdag(jaar);
            QCOMPARE(pasen.dayOfWeek(), int(Qt::Sunday));
            QVERIFY(pasen >= QDate(jaar, 3, 22) && pasen <= QDate(jaar, 4, 25));
        }
        QVERIFY(!eerstePaasdag(1582).isValid());
        QVERIFY(!eerstePaasdag(10'000).isValid());
    }

    void the_holidays_of_2025_are_named()
    {
        QMap<QDate, QString> found;
        for (QDate dag(2025, 1, 1); dag.year() == 2025; dag = dag.addDays(1)) {
            if (const QString naam = feestdag(dag); !naam.isEmpty())
                found.insert(dag, naam);
        }
        const QMap<QDate, QString> expected{
            {QDate(2025, 1, 1), QStringLiteral("Nieuwjaarsdag")},       {QDate(2025, 4, 18), QStringLiteral("Goede Vrijdag")},
            {QDate(2025, 4, 20), QStringLiteral("Eerste Paasdag")},     {QDate(2025, 4, 21), QStringLiteral("Tweede Paasdag")},
            {QDate(2025, 4, 26), QStringLiteral("Koningsdag")},         {QDate(2025, 5, 5), QStringLiteral("Bevrijdingsdag")},
            {QDate(2025, 5, 29), QStringLiteral("Hemelvaartsdag")},     {QDate(2025, 6, 8), QStringLiteral("Eerste Pinksterdag")},
            {QDate(2025, 6, 9), QStringLiteral("Tweede Pinksterdag")},  {QDate(2025, 12, 25), QStringLiteral("Eerste Kerstdag")},
            {QDate(2025, 12, 26), QStringLiteral("Tweede Kerstdag")},
        };
        QCOMPARE(found, expected);
    }

    void kings_day_moves_from_a_sunday()
    {
        QCOMPARE(feestdag(QDate(2025, 4, 26)), QStringLiteral("Koningsdag"));
        QCOMPARE(feestdag(QDate(2025, 4, 27)), QString());
        QCOMPARE(feestdag(QDate(2026, 4, 27)), QStringLiteral("Koningsdag"));
        QCOMPARE(feestdag(QDate(2026, 4, 26)), QString());
        QCOMPARE(feestdag(QDate(2031, 4, 26)), QStringLiteral("Koningsdag"));
        QCOMPARE(feestdag(QDate()), QString());
    }

    void target_days_of_2025_and_2026()
    {
        for (const QDate closed : {QDate(2025, 1, 1), QDate(2025, 4, 18), QDate(2025, 4, 21), QDate(2025, 5, 1), QDate(2025, 12, 25), QDate(2025, 12, 26),
                                   QDate(2025, 3, 1), QDate(2025, 3, 2), QDate(2026, 4, 3), QDate(2026, 4, 6)})
            QVERIFY2(!isBankwerkdag(closed), qPrintable(closed.toString(Qt::ISODate)));
        // Dutch holidays on which the bank works: King's Day, 5 May, Ascension, Whit Monday.
        for (const QDate open : {QDate(2026, 4, 27), QDate(2025, 5, 5), QDate(2025, 5, 29), QDate(2025, 6, 9), QDate(2025, 3, 3), QDate(2025, 12, 24)})
            QVERIFY2(isBankwerkdag(open), qPrintable(open.toString(Qt::ISODate)));
        QVERIFY(!isBankwerkdag(QDate()));
    }

    void the_next_bank_day_steps_over_weekends_and_holidays()
    {
        QCOMPARE(volgendeBankwerkdag(QDate(2025, 4, 17)), QDate(2025, 4, 22)); // Maundy Thursday -> Tuesday
        QCOMPARE(volgendeBankwerkdag(QDate(2025, 12, 24)), QDate(2025, 12, 29));
        QCOMPARE(volgendeBankwerkdag(QDate(2025, 3, 3)), QDate(2025, 3, 4));
        QCOMPARE(volgendeBankwerkdag(QDate(2025, 12, 31)), QDate(2026, 1, 2));
        QVERIFY(!volgendeBankwerkdag(QDate()).isValid());
    }
};

HOUSE_TEST(test_periode, PeriodeTest)
#include "test_periode.moc"
