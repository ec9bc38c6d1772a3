#include "shared/base/clean_text.h"
#include "tests/support/house_test.h"

using namespace pgb;

class CleanTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_text_that_is_clean_stays_as_it_is()
    {
        for (const QString& tekst : {QString(), QStringLiteral("A. Vermeer-ö"), QString::fromUtf8("\xf0\x9f\x98\x80 emoji")}) {
            QVERIFY(isCleanText(tekst, false));
            QCOMPARE(cleanedLine(tekst), tekst);
        }
        QVERIFY(isCleanText(QStringLiteral("een\ntwee\tdrie"), true));
    }
    void what_steers_a_terminal_or_turns_a_name_around_is_seen_and_harmless_data()
    {
        QTest::addColumn<QString>("tekst");
        QTest::addColumn<QString>("schoon");
        QTest::newRow("escape") << QStringLiteral("\u001b[31mrood") << QStringLiteral("\ufffd[31mrood");
        QTest::newRow("nul") << QStringLiteral("U") + QChar(0) + QStringLiteral("-1") << QStringLiteral("U\ufffd-1");
        QTest::newRow("break") << QStringLiteral("een\r\ntwee") << QStringLiteral("een  twee");
        QTest::newRow("turned") << QStringLiteral("a\u202eb") << QStringLiteral("a\ufffdb");
        QTest::newRow("half a pair") << QStringLiteral("a") + QChar(0xd83d) << QStringLiteral("a\ufffd");
    }
    void what_steers_a_terminal_or_turns_a_name_around_is_seen_and_harmless()
    {
        QFETCH(QString, tekst);
        QFETCH(QString, schoon);
        QVERIFY(!isCleanText(tekst, false));
        QCOMPARE(cleanedLine(tekst), schoon);
        QVERIFY(isCleanText(schoon, false));
    }
};

HOUSE_TEST(test_clean_text, CleanTextTest)
#include "test_clean_text.moc"
