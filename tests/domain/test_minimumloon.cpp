#include "shared/domain/parameter/parameter_tabel.h"
#include "tests/support/house_test.h"

using namespace pgb;

class MinimumloonTest : public QObject {
    Q_OBJECT
    ParameterTabel m_tabel{ParameterTabel::meegeleverd()};

    static void period(QDate from, std::initializer_list<int> centen)
    {
        int leeftijd = 21;
        for (int cent : centen) {
            QTest::addRow("%s %d", qPrintable(from.toString(Qt::ISODate)), leeftijd) << from << leeftijd << cent;
            --leeftijd;
        }
    }

private Q_SLOTS:
    void the_published_hourly_minimum_is_found_data()
    {
        QTest::addColumn<QDate>("dag");
        QTest::addColumn<int>("leeftijd");
        QTest::addColumn<int>("centen");
        period(QDate(2023, 1, 1), {1116, 893, 670, 558, 441, 385, 335});
        period(QDate(2023, 7, 1), {1151, 921, 691, 576, 455, 398, 346});
        period(QDate(2024, 1, 1), {1327, 1062, 796, 664, 524, 458, 398});
        period(QDate(2024, 7, 1), {1368, 1094, 821, 684, 540, 472, 410});
        period(QDate(2025, 1, 1), {1406, 1125, 844, 703, 555, 485, 422});
        period(QDate(2025, 7, 1), {1440, 1152, 864, 720, 569, 497, 432});
        period(QDate(2026, 1, 1), {1471, 1177, 883, 736, 581, 507, 441});
    }

    void the_published_hourly_minimum_is_found()
    {
        QFETCH(QDate, dag);
        QFETCH(int, leeftijd);
        QFETCH(int, centen);
        QCOMPARE(minimumloon(m_tabel, leeftijd, dag, false, false), std::optional(Bedrag{centen}));
        // Up to the last day before the next table.
        const QDate last = dag.addMonths(6).addDays(-1);
        QCOMPARE(minimumloon(m_tabel, leeftijd, last, false, false), std::optional(Bedrag{centen}));
        if (leeftijd == 21)
            QCOMPARE(minimumloon(m_tabel, 64, dag, false, false), std::optional(Bedrag{centen}));
        // From 2024 on the youth wage is the adult one by the staffel, rounded half up (domain 5.3).
        if (dag.year() >= 2024) {
            const auto adult = minimumloon(m_tabel, 21, dag, false, false);
            const QString categorie = leeftijd == 21 ? QStringLiteral("21+") : QString::number(leeftijd);
            const auto staffel = m_tabel.honderdsten(u"wmlStaffelPercentage", {}, categorie, dag);
            QCOMPARE(divideHalfUp(adult->centen * *staffel, 10'000), qint64(centen));
        }
    }

    void with_holiday_allowance_and_leave_hours_it_is_what_svb_publishes_data()
    {
        QTest::addColumn<int>("leeftijd");
        QTest::addColumn<int>("metVakantiegeld");
        QTest::addColumn<int>("metBeide");
        const int rows[][3] = {{21, 1519, 1646}, {20, 1215, 1317}, {19, 912, 988}, {18, 760, 823}, {17, 600, 650}, {16, 524, 568}, {15, 456, 494}};
        for (const auto& r : rows)
            QTest::addRow("%d", r[0]) << r[0] << r[1] << r[2];
    }

    void with_holiday_allowance_and_leave_hours_it_is_what_svb_publishes()
    {
        QFETCH(int, leeftijd);
        QFETCH(int, metVakantiegeld);
        QFETCH(int, metBeide);
        const QDate dag(2025, 3, 1);
        QCOMPARE(minimumloon(m_tabel, leeftijd, dag, true, false), std::optional(Bedrag{metVakantiegeld}));
        QCOMPARE(minimumloon(m_tabel, leeftijd, dag, true, true), std::optional(Bedrag{metBeide}));
        const QString categorie = leeftijd == 21 ? QStringLiteral("21+") : QString::number(leeftijd);
        QCOMPARE(m_tabel.getal(u"wmlUurloonInclVakantiegeld", {}, categorie, dag), std::optional<qint64>(metVakantiegeld));
        QCOMPARE(m_tabel.getal(u"wmlUurloonInclVakantiegeldEnVakantieUren", {}, categorie, dag), std::optional<qint64>(metBeide));
    }

    void leave_hours_alone_are_added_too()
    {
        QCOMPARE(minimumloon(m_tabel, 21, QDate(2025, 3, 1), false, true), std::optional(Bedrag{1524})); // 1406 x 13/12 = 1523,2
    }

    void unknown_is_never_guessed()
    {
        QVERIFY(!minimumloon(m_tabel, 21, QDate(2026, 7, 1), false, false)); // not published when this was written
        QVERIFY(!minimumloon(m_tabel, 14, QDate(2025, 1, 1), false, false));
        QVERIFY(!minimumloon(m_tabel, -1, QDate(2025, 1, 1), false, false));
        QVERIFY(!minimumloon(m_tabel, 21, QDate(2022, 12, 31), false, false));
        QVERIFY(!minimumloon(ParameterTabel(), 21, QDate(2025, 1, 1), false, false));
        ParameterWaarde wml;
        wml.key = QStringLiteral("wmlUurloon");
        wml.categorie = QStringLiteral("21+");
        wml.waarde = QStringLiteral("1406");
        QVERIFY(!minimumloon(ParameterTabel({wml}), 21, QDate(2025, 1, 1), true, false)); // no vakantiegeldPercentage
        QVERIFY(!minimumloon(ParameterTabel({wml}), 21, QDate(2025, 1, 1), false, true));
        QCOMPARE(minimumloon(ParameterTabel({wml}), 21, QDate(2025, 1, 1), false, false), std::optional(Bedrag{1406}));
        const auto ontbreekt = [&](const ParameterTabel& tabel, bool geld, bool uren) { return QString(ontbreektVoorMinimumloon(tabel, 21, QDate(2025, 1, 1), geld, uren)); };
        QCOMPARE(ontbreekt(ParameterTabel(), true, true), QStringLiteral("wmlUurloon"));
        QCOMPARE(ontbreekt(ParameterTabel({wml}), true, true), QStringLiteral("vakantiegeldPercentage"));
        QCOMPARE(ontbreekt(ParameterTabel({wml}), false, true), QStringLiteral("vakantieUrenFactorTeller"));
        QVERIFY(ontbreekt(ParameterTabel({wml}), false, false).isEmpty());
        wml.waarde = QStringLiteral("999999999999999");
        QVERIFY(!minimumloon(ParameterTabel({wml}), 21, QDate(2025, 1, 1), false, false));
    }

    void the_new_age_counts_from_the_birthday()
    {
        const QDate born(2004, 6, 15);
        QCOMPARE(leeftijdOp(born, QDate(2025, 6, 14)), 20);
        QCOMPARE(leeftijdOp(born, QDate(2025, 6, 15)), 21);
        QCOMPARE(leeftijdOp(QDate(2004, 2, 29), QDate(2025, 2, 28)), 20);
        QCOMPARE(leeftijdOp(QDate(2004, 2, 29), QDate(2025, 3, 1)), 21);
        QCOMPARE(leeftijdOp(QDate(2004, 2, 29), QDate(2024, 2, 29)), 20);
        QCOMPARE(leeftijdOp(QDate(2025, 6, 1), QDate(2025, 5, 1)), -1);
    }

    void the_wlz_maximum_is_that_of_the_day_of_care_data()
    {
        QTest::addColumn<QDate>("van");
        QTest::addColumn<QDate>("tot");
        QTest::addColumn<int>("formeel");
        QTest::addColumn<int>("informeel");
        QTest::addColumn<int>("dagdeel");
        const auto jaar = [](int j, int formeel, int informeel, int dagdeel, int maand = 1) {
            QTest::addRow("%d", j) << QDate(j, maand, 1) << QDate(j, 12, 31) << formeel << informeel << dagdeel;
        };
        jaar(2020, 6529, 2073, 6011, 7);
        jaar(2021, 6660, 2114, 6132);
        jaar(2022, 6830, 2168, 6288);
        jaar(2023, 7239, 2298, 6664);
        jaar(2024, 7700, 2444, 7088);
        jaar(2025, 8081, 2565, 7440);
    }
    void the_wlz_maximum_is_that_of_the_day_of_care()
    {
        QFETCH(QDate, van);
        QFETCH(QDate, tot);
        QFETCH(int, formeel);
        QFETCH(int, informeel);
        QFETCH(int, dagdeel);
        for (const QDate dag : {van, tot}) {
            QCOMPARE(maximumtariefWlz(m_tabel, Tariefcategorie::Formeel, Eenheid::Uur, dag), std::optional(Tarief::fromCenten(formeel)));
            QCOMPARE(maximumtariefWlz(m_tabel, Tariefcategorie::Informeel, Eenheid::Uur, dag), std::optional(Tarief::fromCenten(informeel)));
            QCOMPARE(maximumtariefWlz(m_tabel, Tariefcategorie::Informeel, Eenheid::Dagdeel, dag), std::optional(Tarief::fromCenten(dagdeel)));
        }
        // The day after belongs to the next table.
        QVERIFY(maximumtariefWlz(m_tabel, Tariefcategorie::Formeel, Eenheid::Uur, tot.addDays(1)) != std::optional(Tarief::fromCenten(formeel)));
    }

    void the_wlz_maximum_depends_on_unit_and_category()
    {
        const QDate dag(2024, 5, 1);
        QCOMPARE(maximumtariefWlz(m_tabel, Tariefcategorie::Formeel, Eenheid::Uur, dag), std::optional(Tarief::fromCenten(7700)));
        QCOMPARE(maximumtariefWlz(m_tabel, Tariefcategorie::Informeel, Eenheid::Uur, dag), std::optional(Tarief::fromCenten(2444)));
        QCOMPARE(maximumtariefWlz(m_tabel, Tariefcategorie::Formeel, Eenheid::Dagdeel, dag), std::optional(Tarief::fromCenten(7088)));
        QVERIFY(!maximumtariefWlz(m_tabel, Tariefcategorie::Formeel, Eenheid::Etmaal, dag));
        QVERIFY(!maximumtariefWlz(m_tabel, Tariefcategorie::Formeel, Eenheid::Uur, QDate(2026, 1, 1)));
    }
};

HOUSE_TEST(test_minimumloon, MinimumloonTest)
#include "test_minimumloon.moc"
