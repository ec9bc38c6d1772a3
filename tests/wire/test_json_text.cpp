#include "shared/wire/json_text.h"
#include "tests/support/house_test.h"

using namespace pgb;

class TestJsonText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostile_text_is_refused_with_a_code_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        const QString bad = QStringLiteral("jsonOngeldig");
        QTest::newRow("empty") << QByteArray() << bad;
        QTest::newRow("array") << QByteArray("[1]") << bad;
        QTest::newRow("trailing") << QByteArray("{} {}") << bad;
        QTest::newRow("open") << QByteArray("{\"a\":\"") << bad;
        QTest::newRow("open escape") << QByteArray("{\"a\":\"\\") << bad;
        QTest::newRow("closers only") << QByteArray("}}]]") << bad;
        QTest::newRow("raw control") << QByteArray("{\"a\":\"x\ny\"}") << bad;
        QTest::newRow("bad utf8") << QByteArray("{\"a\":\"\xff\xfe\"}") << bad;
        QTest::newRow("nan") << QByteArray("{\"a\":NaN}") << bad;
        QTest::newRow("escaped key") << QByteArray("{\"\\u0061\":1}") << bad;
        QTest::newRow("double") << QByteArray("{\"a\":1,\"a\":2}") << QStringLiteral("sleutelDubbel");
        QTest::newRow("double deep") << QByteArray("{\"x\":[{\"a\":1,\"b\":\"}\",\"a\":2}]}") << QStringLiteral("sleutelDubbel");
        QTest::newRow("deep") << QByteArray(200, '[') << QStringLiteral("jsonTeDiep");
        QTest::newRow("large") << QByteArray(300, ' ') << QStringLiteral("jsonTeGroot");
    }
    void hostile_text_is_refused_with_a_code()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        const Outcome<QJsonObject> read = wire::parseObject(text, {256, 16});
        QVERIFY(!read.ok());
        QCOMPARE(read.problem().code, code);
        QCOMPARE(read.problem().kind, ProblemKind::OngeldigeInvoer);
    }

    void equal_keys_in_different_objects_are_no_double()
    {
        const auto read = wire::parseObject("{\"a\":{\"a\":1},\"b\":[{\"a\":2},{\"a\":3}],\"c\":\"a\"}");
        QVERIFY(read.ok());
        QCOMPARE(wire::toText(*read), QByteArray("{\"a\":{\"a\":1},\"b\":[{\"a\":2},{\"a\":3}],\"c\":\"a\"}"));
    }
};

HOUSE_TEST(test_json_text, TestJsonText)
#include "test_json_text.moc"
