#include "server/auth/oath_codes.h"
#include "tests/support/house_test.h"

using namespace pgb;

namespace {

class SetClock final : public app::Clock {
public:
    QDateTime nuUtc() const override { return now; }
    QDateTime now = QDateTime::fromSecsSinceEpoch(59, Qt::UTC);
};

} // namespace

class TestOathCodes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_test_values_of_rfc_6238_are_accepted()
    {
        // Appendix B, SHA-1: T = 59 s gives 94287082; the last six digits are ours.
        SetClock clock;
        auth::OathCodes codes(clock, QStringLiteral("PGB Bureau"));
        QCOMPARE(codes.acceptedStep(secret, QStringLiteral("287082"), 0).value_or(-1), 1);
        clock.now = QDateTime::fromSecsSinceEpoch(1111111109, Qt::UTC);
        QCOMPARE(codes.acceptedStep(secret, QStringLiteral("081804"), 0).value_or(-1), 37037036);
    }

    void a_code_counts_once()
    {
        SetClock clock;
        auth::OathCodes codes(clock, QStringLiteral("PGB Bureau"));
        QVERIFY(!codes.acceptedStep(secret, QStringLiteral("287082"), 1));
    }

    void a_code_of_the_step_before_is_accepted_and_an_older_one_not()
    {
        SetClock clock;
        auth::OathCodes codes(clock, QStringLiteral("PGB Bureau"));
        clock.now = clock.now.addSecs(30);
        QVERIFY(codes.acceptedStep(secret, QStringLiteral("287082"), 0));
        clock.now = clock.now.addSecs(30);
        QVERIFY(!codes.acceptedStep(secret, QStringLiteral("287082"), 0));
    }

    void odd_codes_are_refused_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code : {"", "28708", "2870820", "abcdef", " 287082", "\xd9\xa2\xd9\xa8\xd9\xa7\xd9\xa0\xd9\xa8\xd9\xa2"})
            QTest::addRow("%s.", code) << QString::fromUtf8(code);
    }
    void odd_codes_are_refused()
    {
        QFETCH(QString, code);
        SetClock clock;
        auth::OathCodes codes(clock, QStringLiteral("PGB Bureau"));
        QVERIFY(!codes.acceptedStep(secret, code, 0));
    }

    void the_uri_and_its_picture_hold_the_secret()
    {
        SetClock clock;
        auth::OathCodes codes(clock, QStringLiteral("PGB Bureau"));
        QCOMPARE(codes.newSecret().size(), 20);
        QVERIFY(codes.newSecret() != codes.newSecret());
        const QString uri = codes.uri(secret, QStringLiteral("a.jansen"));
        QCOMPARE(uri, QStringLiteral("otpauth://totp/PGB%20Bureau:a.jansen?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=PGB%20Bureau"));
        const QByteArray png = codes.qrPng(uri);
        QVERIFY(png.startsWith("\x89PNG\r\n"));
        QVERIFY(png.endsWith(QByteArray::fromHex("0000000049454e44ae426082"))); // the IEND chunk with its known CRC
        QVERIFY(codes.qrPng(QString(5000, QChar(u'x'))).isEmpty());
    }

private:
    const QByteArray secret = "12345678901234567890";
};

HOUSE_TEST(test_oath_codes, TestOathCodes)
#include "test_oath_codes.moc"
