#include "server/auth/decaying_throttle.h"
#include "tests/support/house_test.h"

using namespace pgb;

class TestThrottle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_now = 0; }

    void an_account_waits_after_five_attempts_and_is_forgotten_with_time()
    {
        auth::DecayingThrottle throttle({}, [this] { return m_now; });
        for (int i = 0; i < 5; ++i)
            QVERIFY(!throttle.attempt(a, net(i)));
        const std::optional<int> wait = throttle.attempt(a, net(9));
        QVERIFY(wait.has_value());
        QVERIFY(*wait > 0);
        m_now += *wait;
        QVERIFY(!throttle.attempt(a, net(9)));
    }

    void the_sixth_attempt_waits_also_at_the_pace_of_a_person()
    {
        auth::DecayingThrottle throttle({}, [this] { return m_now; });
        for (int i = 0; i < 5; ++i) {
            QVERIFY(!throttle.attempt(a, net(i)));
            m_now += 10;
        }
        QVERIFY(throttle.attempt(a, net(9)));
    }

    void an_account_with_one_attempt_is_not_closed_for_good()
    {
        auth::ThrottleConfig config;
        config.perAccount = 1;
        auth::DecayingThrottle throttle(config, [this] { return m_now; });
        QVERIFY(!throttle.attempt(a, net(1)));
        const std::optional<int> wait = throttle.attempt(a, net(1));
        QVERIFY(wait && *wait <= 600);
        m_now += *wait;
        QVERIFY(!throttle.attempt(a, net(1)));
    }

    void another_account_is_not_touched()
    {
        auth::DecayingThrottle throttle({}, [this] { return m_now; });
        for (int i = 0; i < 6; ++i)
            (void)throttle.attempt(a, net(i));
        QVERIFY(!throttle.attempt(QStringLiteral("b"), net(9)));
    }

    void one_network_that_tries_many_accounts_waits()
    {
        auth::DecayingThrottle throttle({}, [this] { return m_now; });
        for (int i = 0; i < 30; ++i)
            QVERIFY(!throttle.attempt(QString::number(i), net(1)));
        QVERIFY(throttle.attempt(QStringLiteral("new"), net(1)));
        QVERIFY(!throttle.attempt(QStringLiteral("new"), net(2)));
    }

    void a_right_password_clears_the_account()
    {
        auth::DecayingThrottle throttle({}, [this] { return m_now; });
        for (int i = 0; i < 4; ++i)
            (void)throttle.attempt(a, net(i));
        throttle.succeeded(a, net(4));
        for (int i = 0; i < 5; ++i)
            QVERIFY(!throttle.attempt(a, net(i)));
    }

    void a_flood_of_names_does_not_free_a_hot_account()
    {
        auth::ThrottleConfig config;
        config.maxEntries = 100;
        auth::DecayingThrottle throttle(config, [this] { return m_now; });
        for (int i = 0; i < 5; ++i)
            (void)throttle.attempt(a, net(i));
        for (int i = 0; i < 5000; ++i)
            (void)throttle.attempt(QStringLiteral("flood%1").arg(i), QStringLiteral("net%1").arg(i));
        QVERIFY(throttle.attempt(a, net(99)));
    }

private:
    static QString net(int i) { return QStringLiteral("10.0.0.%1").arg(i); }
    const QString a = QStringLiteral("anna");
    qint64 m_now = 0;
};

HOUSE_TEST(test_throttle, TestThrottle)
#include "test_throttle.moc"
