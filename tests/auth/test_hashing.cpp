#include "server/auth/argon2_hashing.h"
#include "tests/support/house_test.h"
#include <QThread>
#include <atomic>

using namespace pgb;

class TestHashing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_password_is_verified_and_never_stored()
    {
        auth::Argon2Hashing hashing(small);
        const auto hash = hashing.hash(QStringLiteral("paard batterij nietje"));
        QVERIFY(hash.ok());
        QVERIFY(hash->startsWith("$argon2id$"));
        QVERIFY(!hash->contains("batterij"));
        QVERIFY(*hashing.verify(*hash, QStringLiteral("paard batterij nietje")));
        QVERIFY(!*hashing.verify(*hash, QStringLiteral("paard batterij nietjE")));
        QVERIFY(*hashing.hash(QStringLiteral("x")) != *hashing.hash(QStringLiteral("x")));
    }

    void an_unknown_user_is_never_right()
    {
        auth::Argon2Hashing hashing(small);
        QVERIFY(!*hashing.verify({}, QString()));
        QVERIFY(!*hashing.verify({}, QStringLiteral("iets")));
        QVERIFY(!*hashing.verify("no hash at all", QStringLiteral("iets")));
    }

    void raised_parameters_ask_for_a_new_hash()
    {
        auth::Argon2Hashing weak(small);
        auth::Argon2Config stronger = small;
        stronger.passes = 2;
        auth::Argon2Hashing strong(stronger);
        const QByteArray hash = *weak.hash(QStringLiteral("wachtwoord"));
        QVERIFY(!weak.needsRehash(hash));
        QVERIFY(strong.needsRehash(hash));
        QVERIFY(*strong.verify(hash, QStringLiteral("wachtwoord")));
    }

    void the_shipped_parameters_are_64_mib_and_three_passes()
    {
        auth::Argon2Hashing hashing;
        QVERIFY(hashing.hash(QStringLiteral("wachtwoord"))->contains("m=65536,t=3,p=1"));
    }

    void more_than_may_wait_are_refused()
    {
        auth::Argon2Config config = small;
        config.passes = 200;
        config.atOnce = 1;
        config.waiting = 1;
        auth::Argon2Hashing hashing(config);
        std::atomic<int> done = 0;
        std::atomic<int> refused = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back(QThread::create([&] {
                const auto hash = hashing.hash(QStringLiteral("x"));
                if (hash.ok())
                    ++done;
                else if (hash.problem().code == QLatin1String("teVeelPogingen"))
                    ++refused;
            }));
            threads.back()->start();
        }
        for (auto& thread : threads)
            thread->wait();
        QCOMPARE(done + refused, 8);
        QVERIFY(done >= 2);
        QVERIFY(refused >= 1);
    }

private:
    const auth::Argon2Config small{1, 1024 * 1024, 2, 6};
};

HOUSE_TEST(test_hashing, TestHashing)
#include "test_hashing.moc"
