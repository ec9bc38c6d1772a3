#include "client/state/password_memory.h"
#include "tests/support/house_test.h"

using namespace pgb::state;

class TestPasswordMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void it_knows_the_password_and_nothing_near_it()
    {
        const auto memory = PasswordMemory::of(QStringLiteral("geheim wachtwoord €"));
        QVERIFY(memory.has_value());
        QVERIFY(memory->matches(QStringLiteral("geheim wachtwoord €")));
        for (const char* other : {"geheim wachtwoord", "Geheim wachtwoord €", "geheim wachtwoord € ", ""})
            QVERIFY2(!memory->matches(QString::fromUtf8(other)), other);
    }

    void an_empty_password_is_not_remembered() { QVERIFY(!PasswordMemory::of(QString())); }

    void wrong_tries_make_the_next_wait_and_a_right_one_ends_it()
    {
        TryPause pause;
        pause.wrong();
        pause.wrong();
        QCOMPARE(pause.left(), qint64(0));
        pause.wrong();
        const qint64 third = pause.left();
        QVERIFY(third > 0 && third <= 1000);
        pause.wrong();
        QVERIFY(pause.left() > 1000);
        for (int i = 0; i < 40; ++i)
            pause.wrong();
        QVERIFY(pause.left() > 30'000 && pause.left() <= 60'000);
        pause.right();
        QCOMPARE(pause.left(), qint64(0));
    }
};

HOUSE_TEST(test_password_memory, TestPasswordMemory)
#include "test_password_memory.moc"
