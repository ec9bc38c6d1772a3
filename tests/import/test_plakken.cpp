#include "client/import/naam_gelijkenis.h"
#include "client/import/plakken.h"
#include "client/import/tijd_tekst.h"
#include "tests/support/house_test.h"
#include <QRandomGenerator>

using namespace pgb;

namespace {

const Periode mei = Periode::maand(2025, 5);

QStringList rijen()
{
    return {QStringLiteral("Begeleiding individueel"), QStringLiteral("Persoonlijke verzorging"), QStringLiteral("Reiskosten (km)")};
}

QString cel(const PlakPlan& plan, int rij, int dag)
{
    for (const PlakCel& c : plan.cellen) {
        if (c.rij == rij && c.dag == dag)
            return c.tekst;
    }
    return QStringLiteral("-");
}

} // namespace

class TestPlakken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_bare_block_goes_down_and_right_from_the_cursor();
    void headings_are_read_as_days_data();
    void headings_are_read_as_days();
    void dates_in_the_first_row_align_the_block();
    void names_in_the_first_column_choose_the_rows();
    void days_in_the_first_column_turn_the_block();
    void totals_and_empty_rows_are_left_out();
    void an_unclear_name_is_asked_and_the_answer_used();
    void what_falls_outside_is_counted();
    void a_turned_grid_takes_a_bare_block_as_it_looks();
    void hours_that_count_up_are_no_dates();
    void names_are_compared_data();
    void names_are_compared();
    void hostile_text_is_bounded();
    void durations_are_read_data();
    void durations_are_read();
};

void TestPlakken::a_bare_block_goes_down_and_right_from_the_cursor()
{
    const PlakPlan plan = plakPlan(QStringLiteral("2,5\t1\r\n3\t\r\n"), rijen(), mei, {0, 10, false});
    QCOMPARE(plan.cellen.size(), size_t(4));
    QCOMPARE(cel(plan, 0, 10), QStringLiteral("2,5"));
    QCOMPARE(cel(plan, 1, 10), QStringLiteral("3"));
    QCOMPARE(cel(plan, 1, 11), QString()); // an empty field clears the cell
}

void TestPlakken::headings_are_read_as_days_data()
{
    QTest::addColumn<QString>("kop");
    QTest::addColumn<int>("dag");
    const auto rij = [](const char* kop, int dag) { QTest::newRow(kop) << QString::fromUtf8(kop) << dag; };
    rij("3", 3);
    rij("ma 5", 5);
    rij("maandag 5 mei", 5);
    rij("5 mei", 5);
    rij("5-5", 5);
    rij("05-05-2025", 5);
    rij("2025-05-31", 31);
    rij("31/5/2025", 31);
    rij("5 april", -1);
    rij("5-6", -1);
    rij("01-06-2025", -1);
    rij("32", 0);
    rij("2,5", 0);
    rij("Totaal", 0);
    rij("5 5 5", 0);
    rij("", 0);
}

void TestPlakken::headings_are_read_as_days()
{
    QFETCH(QString, kop);
    QFETCH(int, dag);
    QCOMPARE(dagUitKop(kop, mei), dag);
}

void TestPlakken::dates_in_the_first_row_align_the_block()
{
    const PlakPlan plan = plakPlan(QStringLiteral("7-5\t9-5\n2,5\t4"), rijen(), mei, {1, 1, false});
    QCOMPARE(cel(plan, 1, 7), QStringLiteral("2,5"));
    QCOMPARE(cel(plan, 1, 9), QStringLiteral("4"));
    QCOMPARE(plan.cellen.size(), size_t(2));
}

void TestPlakken::names_in_the_first_column_choose_the_rows()
{
    const PlakPlan plan = plakPlan(QStringLiteral("\t1\t2\t3\nPers. verzorging\t1\t1\t1\nBegeleiding indiv.\t2\t2\t2"), rijen(), mei, {0, 9, false});
    QVERIFY(plan.onbekend.isEmpty());
    QCOMPARE(cel(plan, 1, 1), QStringLiteral("1"));
    QCOMPARE(cel(plan, 0, 3), QStringLiteral("2"));
}

void TestPlakken::days_in_the_first_column_turn_the_block()
{
    const PlakPlan plan = plakPlan(QStringLiteral("Datum\tBegeleiding individueel\tReiskosten\n1-5-2025\t2,5\t12\n2-5-2025\t3\t"), rijen(), mei, {0, 9, false});
    QVERIFY(plan.onbekend.isEmpty());
    QCOMPARE(cel(plan, 0, 1), QStringLiteral("2,5"));
    QCOMPARE(cel(plan, 0, 2), QStringLiteral("3"));
    QCOMPARE(cel(plan, 2, 1), QStringLiteral("12"));
}

void TestPlakken::totals_and_empty_rows_are_left_out()
{
    const PlakPlan plan = plakPlan(QStringLiteral("Functie\t1-5\t2-5\tTotaal\nBegeleiding individueel\t1\t2\t3\n\t\t\t\nDag totaal\t1\t2\t3"), rijen(), mei, {});
    QCOMPARE(plan.cellen.size(), size_t(2));
    QCOMPARE(plan.buiten, 0);
    QVERIFY(plan.onbekend.isEmpty());
}

void TestPlakken::an_unclear_name_is_asked_and_the_answer_used()
{
    const QString tekst = QStringLiteral("\t1-5\nWandelen\t2\nKoffie\t3");
    PlakPlan plan = plakPlan(tekst, rijen(), mei, {});
    QCOMPARE(plan.onbekend, (QStringList{QStringLiteral("Wandelen"), QStringLiteral("Koffie")}));
    QVERIFY(plan.cellen.empty());
    plan = plakPlan(tekst, rijen(), mei, {}, {{QStringLiteral("Wandelen"), 0}, {QStringLiteral("Koffie"), -1}});
    QVERIFY(plan.onbekend.isEmpty());
    QCOMPARE(plan.cellen.size(), size_t(1));
    QCOMPARE(cel(plan, 0, 1), QStringLiteral("2"));
}

void TestPlakken::what_falls_outside_is_counted()
{
    const PlakPlan plan = plakPlan(QStringLiteral("1\t2\t\n3\t4\t5"), rijen(), mei, {2, 30, false});
    QCOMPARE(plan.cellen.size(), size_t(2));
    QCOMPARE(plan.buiten + plan.onder, 3);
    const PlakPlan lager = plakPlan(QStringLiteral("1\t2\n3\t4\n5\t6"), rijen(), mei, {int(rijen().size()) - 1, 5, false});
    QCOMPARE(lager.cellen.size(), size_t(2));
    QCOMPARE(lager.onder, 4); // below the last row: all of it fits in the month
    QCOMPARE(lager.buiten, 0);
}

void TestPlakken::a_turned_grid_takes_a_bare_block_as_it_looks()
{
    const PlakPlan plan = plakPlan(QStringLiteral("2\t1\n3\t1"), rijen(), mei, {0, 5, true});
    QCOMPARE(cel(plan, 0, 6), QStringLiteral("3"));
    QCOMPARE(cel(plan, 1, 5), QStringLiteral("1"));
}

void TestPlakken::hours_that_count_up_are_no_dates()
{
    const PlakPlan plan = plakPlan(QStringLiteral("2\t3\n4\t5"), rijen(), mei, {0, 5, false});
    QCOMPARE(plan.cellen.size(), size_t(4));
    QCOMPARE(cel(plan, 0, 5), QStringLiteral("2"));
}

void TestPlakken::names_are_compared_data()
{
    QTest::addColumn<QString>("naam");
    QTest::addColumn<int>("rij");
    const auto rij = [](const char* naam, int r) { QTest::newRow(naam) << QString::fromUtf8(naam) << r; };
    rij("begeleiding individueel", 0);
    rij("Individuele begeleiding", 0);
    rij("Begeleiding indiv.", 0);
    rij("PV", 1);
    rij("Persoonlíjke verzorging", 1);
    rij("Reiskosten", 2);
    rij("Wandelen", -1);
    rij("", -1);
    rij("!!!", -1);
}

void TestPlakken::names_are_compared()
{
    QFETCH(QString, naam);
    QFETCH(int, rij);
    QCOMPARE(naamVoorstel({naam}, rijen()).value(naam, -1), rij);
}

void TestPlakken::hostile_text_is_bounded()
{
    QVERIFY(plakPlan(QString(2'000'000, QLatin1Char('x')), rijen(), mei, {}).teGroot);
    QVERIFY(plakPlan(QString(900'000, QLatin1Char('\t')), rijen(), mei, {}).cellen.size() <= 31);
    QVERIFY(plakPlan(QString(900'000, QLatin1Char('\n')), rijen(), mei, {}).cellen.empty());
    QRandomGenerator toeval(3);
    const QString letters = QStringLiteral("0123456789\t\n\r,.:-/ maTotaal\"");
    for (int ronde = 0; ronde < 500; ++ronde) {
        QString tekst;
        for (int i = int(toeval.bounded(400)); i > 0; --i)
            tekst += letters[toeval.bounded(int(letters.size()))];
        const PlakPlan plan = plakPlan(tekst, rijen(), mei, {int(toeval.bounded(3)), int(toeval.bounded(1, 32)), toeval.bounded(2) == 0});
        for (const PlakCel& c : plan.cellen)
            QVERIFY(c.rij >= 0 && c.rij < 3 && c.dag >= 1 && c.dag <= 31);
    }
}

void TestPlakken::durations_are_read_data()
{
    QTest::addColumn<QString>("tekst");
    QTest::addColumn<int>("seconden");
    const auto rij = [](const char* tekst, int s) { QTest::newRow(tekst) << QString::fromLatin1(tekst) << s; };
    rij("02:30:00", 9000);
    rij("2:30", 9000);
    rij("20,0", 72000);
    rij("2.5", 9000);
    rij("0.58", 2088);
    rij(",5", 1800);
    rij("744", 744 * 3600);
    rij("745", -1);
    rij("1:60", -1);
    rij("1,", -1);
    rij("1,2,3", -1);
    rij("0.33333333333333333333", -1);
    rij("", -1);
}

void TestPlakken::durations_are_read()
{
    QFETCH(QString, tekst);
    QFETCH(int, seconden);
    QCOMPARE(secondenUitTekst(tekst).value_or(-1), qint64(seconden));
}

HOUSE_TEST(test_plakken, TestPlakken)
#include "test_plakken.moc"
