#include "shared/base/secret.h"
#include "tests/support/house_test.h"

using namespace pgb;

class SecretTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_bytes_of_someone_else_stay_whole()
    {
        const QByteArray original("geheim");
        {
            Secret secret(original);
            QCOMPARE(secret.bytes(), original);
        }
        QCOMPARE(original, QByteArray("geheim"));
    }

    void a_copy_that_was_taken_stays_whole()
    {
        QByteArray copy;
        {
            Secret secret(QByteArray("geheim"));
            copy = secret.bytes();
        }
        QCOMPARE(copy, QByteArray("geheim"));
    }

    void a_moved_secret_is_empty()
    {
        Secret first(QByteArray("een"));
        Secret second(std::move(first));
        QVERIFY(first.isEmpty());
        QCOMPARE(second.bytes(), QByteArray("een"));
        Secret third(QByteArray("drie"));
        third = std::move(second);
        QVERIFY(second.isEmpty());
        QCOMPARE(third.bytes(), QByteArray("een"));
    }

    void a_secret_over_static_data_does_not_write_there()
    {
        static const char text[] = "vast";
        {
            Secret secret(QByteArray::fromRawData(text, 4));
            QCOMPARE(secret.bytes(), QByteArray("vast"));
        }
        QCOMPARE(text, "vast");
    }
};

HOUSE_TEST(test_secret, SecretTest)
#include "test_secret.moc"
