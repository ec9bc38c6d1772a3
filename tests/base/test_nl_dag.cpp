#include "shared/base/iso_dag.h"
#include "shared/base/nl_dag.h"
#include "tests/support/house_test.h"
#include <QTimeZone>

using namespace pgb;

/// The Dutch day of a moment, against the time zone data of this computer.
class NlDagTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_rule_and_the_zone_agree_on_every_half_hour()
    {
        const QTimeZone nederland("Europe/Amsterdam");
        QVERIFY(nederland.isValid());
        const QDateTime eind(QDate(2032, 1, 1), QTime(0, 0), Qt::UTC);
        for (QDateTime m(QDate(2023, 1, 1), QTime(0, 0), Qt::UTC); m < eind; m = m.addSecs(1800)) {
            if (nlDag(m) != m.toTimeZone(nederland).date())
                QFAIL(qPrintable(m.toString(Qt::ISODate)));
        }
    }

    void what_goes_by_between_two_times_is_what_the_zone_says_of_every_hour()
    {
        const QTimeZone nederland("Europe/Amsterdam");
        const QDateTime eind(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
        for (QDateTime m(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC); m < eind; m = m.addSecs(3600)) {
            const QDateTime van = m.toTimeZone(nederland), tot = m.addSecs(8 * 3600).toTimeZone(nederland);
            const qint64 opDeKlok = QDateTime(van.date(), van.time(), Qt::UTC).secsTo(QDateTime(tot.date(), tot.time(), Qt::UTC));
            if (isTijdOnzeker(van.date(), van.time()) || isTijdOnzeker(tot.date(), tot.time()))
                QVERIFY2(van.date().month() == 10 || tot.date().month() == 10, qPrintable(m.toString(Qt::ISODate)));
            else
                QVERIFY2(opDeKlok + extraSeconden(van.date(), van.time(), tot.date(), tot.time()) == 8 * 3600, qPrintable(m.toString(Qt::ISODate)));
        }
        QVERIFY(isTijdOnzeker(QDate(2025, 10, 26), QTime(2, 30)) && isTijdOnzeker(QDate(2025, 3, 30), QTime(2, 30)));
        QVERIFY(!isTijdOnzeker(QDate(2025, 10, 26), QTime(3, 0)) && !isTijdOnzeker(QDate(2025, 10, 19), QTime(2, 30)) && !isTijdOnzeker(QDate(), QTime(2, 30)));
    }

    void late_in_the_evening_it_is_the_next_day_here()
    {
        QCOMPARE(nlDag(QDateTime(QDate(2025, 1, 31), QTime(22, 59), Qt::UTC)), QDate(2025, 1, 31));
        QCOMPARE(nlDag(QDateTime(QDate(2025, 1, 31), QTime(23, 0), Qt::UTC)), QDate(2025, 2, 1));
        QCOMPARE(nlDag(QDateTime(QDate(2025, 7, 31), QTime(22, 0), Qt::UTC)), QDate(2025, 8, 1));
        QVERIFY(!nlDag(QDateTime()).isValid());
    }

    void a_day_as_text_is_that_of_qt()
    {
        for (QDate dag(2023, 12, 1); dag < QDate(2025, 1, 3); dag = dag.addDays(1))
            QCOMPARE(isoDag(dag), dag.toString(Qt::ISODate));
        QCOMPARE(isoDag(QDate(1, 1, 1)), QStringLiteral("0001-01-01"));
        QVERIFY(isoDag(QDate(10000, 1, 1)).isEmpty() && isoDag(QDate(-1, 1, 1)).isEmpty() && isoDag(QDate()).isEmpty());
    }
};

HOUSE_TEST(test_nl_dag, NlDagTest)
#include "test_nl_dag.moc"
