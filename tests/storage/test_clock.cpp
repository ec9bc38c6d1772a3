#include "server/app/ports/clock.h"
#include "tests/support/house_test.h"

using namespace pgb::app;

class ClockTest : public QObject {
    Q_OBJECT

    class At final : public Clock {
    public:
        explicit At(QDateTime moment) : m_moment(std::move(moment)) {}
        QDateTime nuUtc() const override { return m_moment; }

    private:
        QDateTime m_moment;
    };

private Q_SLOTS:
    void the_day_is_the_one_in_the_netherlands_data()
    {
        QTest::addColumn<QDateTime>("utc");
        QTest::addColumn<QDate>("dag");
        const auto utc = [](int y, int m, int d, int h, int min) { return QDateTime(QDate(y, m, d), QTime(h, min), Qt::UTC); };
        QTest::newRow("winter, before midnight") << utc(2025, 1, 31, 22, 59) << QDate(2025, 1, 31);
        QTest::newRow("winter, midnight") << utc(2025, 1, 31, 23, 0) << QDate(2025, 2, 1);
        QTest::newRow("summer, before midnight") << utc(2025, 6, 30, 21, 59) << QDate(2025, 6, 30);
        QTest::newRow("summer, midnight") << utc(2025, 6, 30, 22, 0) << QDate(2025, 7, 1);
        QTest::newRow("new year") << utc(2025, 12, 31, 23, 0) << QDate(2026, 1, 1);
    }
    void the_day_is_the_one_in_the_netherlands()
    {
        QFETCH(QDateTime, utc);
        QFETCH(QDate, dag);
        QCOMPARE(At(utc).vandaag(), dag);
    }

    void a_fixed_day_is_that_day_at_every_time_of_the_day()
    {
        const FixedDayClock clock(QDate(2025, 11, 3));
        QCOMPARE(clock.vandaag(), QDate(2025, 11, 3));
        QCOMPARE(clock.nuUtc().timeSpec(), Qt::UTC);
    }

    void the_system_clock_tells_utc()
    {
        QCOMPARE(SystemClock().nuUtc().timeSpec(), Qt::UTC);
    }
};

HOUSE_TEST(test_clock, ClockTest)
#include "test_clock.moc"
