#include "server/http/head_scanner.h"
#include "server/http/request_rules.h"
#include "tests/support/house_test.h"

using namespace pgb::http;

class RequestRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_target_is_decoded_or_refused_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("path"); // empty = refused
        QTest::addColumn<QString>("query");
        const auto row = [](const char* target, const char* path, const char* query = "") {
            QTest::newRow(target) << QByteArray(target) << QString::fromUtf8(path) << QString::fromUtf8(query);
        };
        row("/", "/");
        row("/a/b", "/a/b");
        row("/a%20b", "/a b");
        row("/caf%C3%A9", "/caf\xc3\xa9");
        row("/a?x=1&y=a+b%26", "/a", "x=1;y=a b&;");
        row("/a?x", "/a", "x=;");
        row("/a?&&x=1&", "/a", "x=1;");
        row("/a..b", "/a..b");
        row("http://a/x", "/x");
        row("https://A/x", "/x");
        row("http://a", "/");
        row("http://evil/x", "");
        row("a", "");
        row("*", "");
        row("/../x", "");
        row("/x/..", "");
        row("/./x", "");
        row("/%2e%2e/x", "");
        row("/.%2E/x", "");
        row("/a%2Fb", "");
        row("/a%2fb", "");
        row("/a%5cb", "");
        row("/a\\b", "");
        row("/a%00b", "");
        row("/a%0Ab", "");
        row("/a%7f", "");
        row("/a%", "");
        row("/a%4", "");
        row("/a%zz", "");
        row("/a%C3", "");
        row("/a%ff", "");
        row("/a\xc3\xa9", "");
        row("/a#f", "");
        row("/a?x=%", "");
        row("/a?x=1&y=2&x=3", "");
        row("/a?x=%00", "");
    }
    void a_target_is_decoded_or_refused()
    {
        QFETCH(QByteArray, target);
        QFETCH(QString, path);
        QFETCH(QString, query);
        const auto decoded = decodeTarget(target, "a");
        QCOMPARE(decoded.has_value(), !path.isEmpty());
        if (!decoded)
            return;
        QCOMPARE(decoded->path, path);
        QString joined;
        for (const auto& [name, value] : decoded->query)
            joined += name + u'=' + value + u';';
        if (!query.isEmpty() && !query.endsWith(u';'))
            query += u';';
        QCOMPARE(joined, query);
    }

    void a_host_is_a_name_or_an_address_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        for (const char* good : {"a", "a:80", "pgb.example.nl", "127.0.0.1:8443", "[::1]", "[::1]:443", "a:"})
            QTest::newRow(good) << QByteArray(good) << 0;
        for (const char* bad : {"", "a b", "a/b", "a@b", "a:b", "a:123456", "[::1", "[]", "[zz]", "::1", "a,b", "a?"})
            QTest::newRow(bad) << QByteArray(bad) << 400;
    }
    void a_host_is_a_name_or_an_address()
    {
        QFETCH(QByteArray, host);
        QFETCH(int, status);
        RawHead head{"GET", "/", 11, {{"Host", host}}};
        Framing framing;
        QCOMPARE(checkHead(head, framing), status);
    }

    void framing_is_unambiguous_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<int>("status");
        QTest::addColumn<qint64>("length");
        const auto row = [](const char* lines, int status, qint64 length = -1) {
            QTest::newRow(lines) << QByteArray(lines) << status << length;
        };
        row("Content-Length: 5", 0, 5);
        row("Content-Length: 0", 0, 0);
        row("Content-Length: 5|Content-Length: 5", 400);
        row("Content-Length: 5|content-length: 6", 400);
        row("Content-Length: 5, 5", 400);
        row("Content-Length: +5", 400);
        row("Content-Length: -1", 400);
        row("Content-Length: 0x5", 400);
        row("Content-Length: ", 400);
        row("Content-Length: 18446744073709551615", 400);
        row("Content-Length: 5|Transfer-Encoding: chunked", 400);
        row("Transfer-Encoding: chunked", 0);
        row("Transfer-Encoding: Chunked", 0);
        row("Transfer-Encoding: chunked|Transfer-Encoding: chunked", 400);
        row("Transfer-Encoding: gzip, chunked", 400);
        row("Transfer-Encoding: xchunked", 400);
        row("Transfer-Encoding: identity", 400);
        row("Transfer-Encoding: ", 400);
        row("Host: b", 400);
        row("Expect: 100-Continue", 0);
        row("Expect: cheese", 417);
    }
    void framing_is_unambiguous()
    {
        QFETCH(QByteArray, lines);
        QFETCH(int, status);
        QFETCH(qint64, length);
        RawHead head{"POST", "/", 11, {{"Host", "a"}}};
        for (const QByteArray& line : lines.split('|'))
            head.headers.add(line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 2));
        Framing framing;
        QCOMPARE(checkHead(head, framing), status);
        if (status == 0)
            QCOMPARE(framing.contentLength, length);
    }

    void gzip_is_accepted_only_when_asked_for_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("accepts");
        QTest::newRow("plain") << QByteArray("gzip") << true;
        QTest::newRow("list") << QByteArray("br, GZIP;q=0.5") << true;
        QTest::newRow("zero") << QByteArray("gzip;q=0") << false;
        QTest::newRow("zero long") << QByteArray("gzip; q=0.000") << false;
        QTest::newRow("none") << QByteArray("") << false;
        QTest::newRow("other") << QByteArray("xgzip, br") << false;
    }
    void gzip_is_accepted_only_when_asked_for()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, accepts);
        Framing framing;
        QCOMPARE(checkHead({"GET", "/", 11, {{"Host", "a"}, {"Accept-Encoding", value}}}, framing), 0);
        QCOMPARE(framing.acceptsGzip, accepts);
    }

    void http_1_0_needs_no_host_but_may_not_chunk()
    {
        Framing framing;
        QCOMPARE(checkHead({"GET", "/", 10, {}}, framing), 0);
        QVERIFY(!framing.keepAlive);
        QCOMPARE(checkHead({"POST", "/", 10, {{"Transfer-Encoding", "chunked"}}}, framing), 400);
    }

    void the_scanner_gives_the_same_verdict_however_the_bytes_come_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("verdict");
        using V = HeadScanner::Verdict;
        const auto row = [](const char* name, const QByteArray& head, V verdict) {
            QTest::newRow(name) << head << static_cast<int>(verdict);
        };
        row("complete", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", V::Complete);
        row("unfinished", "GET / HTTP/1.1\r\nHost: a\r\n", V::More);
        row("bare LF", "GET / HTTP/1.1\nHost: a\n\n", V::Malformed);
        row("bare CR", "GET / HTTP/1.1\rHost: a\r\n\r\n", V::Malformed);
        row("folded", "GET / HTTP/1.1\r\nX: a\r\n b\r\n\r\n", V::Malformed);
        row("NUL", QByteArray("GET / HTTP/1.1\r\nX: a\0b\r\n\r\n", 27), V::Malformed);
        row("DEL", "GET / HTTP/1.1\r\nX: a\x7f\r\n\r\n", V::Malformed);
        row("lower case", "get / HTTP/1.1\r\n\r\n", V::Malformed);
        row("TLS", QByteArray::fromHex("16030100c8"), V::Malformed);
        row("empty first line", "\r\n\r\n", V::Malformed);
        row("long line", "GET /" + QByteArray(70, 'a'), V::LineTooLong);
        row("large head", "GET / HTTP/1.1\r\nX: " + QByteArray(200, 'a'), V::TooLarge);
    }
    void the_scanner_gives_the_same_verdict_however_the_bytes_come()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, verdict);
        HeadScanner whole(64, 128);
        QCOMPARE(static_cast<int>(whole.scan(head)), verdict);
        HeadScanner bytewise(64, 128);
        auto last = HeadScanner::Verdict::More;
        for (qsizetype i = 1; i <= head.size() && last == HeadScanner::Verdict::More; ++i)
            last = bytewise.scan(QByteArrayView(head).first(i));
        QCOMPARE(static_cast<int>(last), verdict);
    }
};

HOUSE_TEST(test_request_rules, RequestRulesTest)
#include "test_request_rules.moc"
