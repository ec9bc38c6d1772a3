#include "tests/http/http_fixture.h"
#include "tests/support/house_test.h"
#include <QSemaphore>
#include <QSet>
#include <QTimer>

using namespace pgb::http;
using namespace pgb::http::test;

class ConnectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        ServerConfig config;
        config.timeouts.linger = std::chrono::milliseconds(200);
        m_server = std::make_unique<TestServer>(config, [this](Router& router) {
            router.add("GET", QStringLiteral("/late"), [this](const Request&, const Responder& responder) {
                m_late.acquire();
                responder.send(Response::json(200, R"({"late":1})"));
            });
            router.add("GET", QStringLiteral("/throws"), [](const Request&, Responder) { throw 42; });
            router.add("GET", QStringLiteral("/drops"), [](const Request&, Responder) {});
            router.add("GET", QStringLiteral("/splits"), [](const Request&, Responder responder) {
                Response response = Response::json(200, "{}");
                response.headers.add("X-Name", "a\r\nX-Evil: b");
                responder.send(response);
            });
            router.add("GET", QStringLiteral("/big"), [](const Request&, Responder responder) {
                QByteArray body;
                for (int i = 0; i < 300'000; ++i)
                    body += QByteArray::number(i).rightJustified(8, '.');
                responder.send(Response::content(200, "application/octet-stream", body));
            });
        });
    }
    void cleanupTestCase() { m_server.reset(); }

    void a_hostile_request_is_refused_and_the_connection_closed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const QByteArray& bytes, int status) { QTest::newRow(name) << bytes << status; };
        row("no version", "GET /hello\r\n\r\n", 400);
        row("unknown version", "GET /hello HTTP/9.9\r\nHost: a\r\n\r\n", 400);
        row("HTTP/1.2", "GET /hello HTTP/1.2\r\nHost: a\r\n\r\n", 400);
        row("no number", "GET /hello HTTPXXXX\r\nHost: a\r\n\r\n", 400);
        row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
        row("unknown method", "FROB /hello HTTP/1.1\r\nHost: a\r\n\r\n", 501);
        row("CONNECT", "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", 501);
        row("TRACE", "TRACE /hello HTTP/1.1\r\nHost: a\r\n\r\n", 501);
        row("no Host", "GET /hello HTTP/1.1\r\n\r\n", 400);
        row("two Hosts", "GET /hello HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 400);
        row("bad Host", "GET /hello HTTP/1.1\r\nHost: a b\r\n\r\n", 400);
        row("other host", "GET http://evil/hello HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("dot dot", get("/../hello"), 400);
        row("encoded slash", get("/a%2fb"), 400);
        row("no colon", "GET /hello HTTP/1.1\r\nHost: a\r\nrubbish\r\n\r\n", 400);
        row("space before colon", get("/hello", "X : a\r\n"), 400);
        row("folded line", get("/hello", "X: a\r\n b\r\n"), 400);
        row("NUL", get("/hello", QByteArray("X: a\0b\r\n", 8)), 400);
        row("bare LF", "GET /hello HTTP/1.1\nHost: a\n\n", 400);
        row("TLS to a plain port", QByteArray::fromHex("16030100c8010000c40303"), 400);
        row("length and chunked", get("/hello", "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n"), 400);
        row("two lengths", get("/hello", "Content-Length: 0\r\nContent-Length: 0\r\n"), 400);
        row("xchunked", get("/hello", "Transfer-Encoding: xchunked\r\n"), 400);
        row("unknown expectation", post("/echo", "abc", "Expect: cheese\r\n"), 417);
        row("long address", get("/" + QByteArray(9000, 'a')), 414);
        row("large head", get("/hello", "X: " + QByteArray(17000, 'a') + "\r\n"), 431);
        row("many lines", get("/hello", QByteArray("X-Line: a\r\n").repeated(2000)), 431);
        row("large body", post("/echo", "abc", "").replace("Content-Length: 3", "Content-Length: 10000000000"), 413);
    }
    void a_hostile_request_is_refused_and_the_connection_closed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        RawClient client(m_server->port());
        // What follows a refused request must never be read as one.
        client.send(bytes + get("/hello"));
        const Reply reply = client.read();
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.headers.value("Connection"), QByteArray("close"));
        QCOMPARE(reply.headers.value("Content-Type"), QByteArray("application/problem+json"));
        QVERIFY(client.readToEnd().isEmpty());
        QVERIFY(client.isClosed());
        QCOMPARE(RawClient(m_server->port()).socket().state(), QAbstractSocket::ConnectedState);
    }

    void a_body_too_large_can_still_read_its_refusal()
    {
        RawClient client(m_server->port());
        client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3000000\r\n\r\n" + QByteArray(3'000'000, 'x'));
        QCOMPARE(client.read().status, 413);
        QVERIFY(client.isClosed());
    }

    void a_connection_is_kept_for_the_next_request()
    {
        RawClient client(m_server->port());
        for (int i = 0; i < 3; ++i) {
            client.send(post("/echo", "body " + QByteArray::number(i)));
            const Reply reply = client.read();
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.body, "body " + QByteArray::number(i));
            QVERIFY(!reply.headers.has("Connection"));
        }
        client.send(post("/none", "a body that nobody wants"));
        QCOMPARE(client.read().status, 404);
        client.send(get("/hello"));
        QCOMPARE(client.read().status, 200);
    }

    void close_and_http_1_0_are_honoured()
    {
        RawClient closing(m_server->port());
        closing.send(get("/hello", "Connection: foo, Close\r\n"));
        QCOMPARE(closing.read().headers.value("Connection"), QByteArray("close"));
        QVERIFY(closing.isClosed());
        RawClient old(m_server->port());
        old.send("GET /hello HTTP/1.0\r\n\r\n");
        QCOMPARE(old.read().status, 200);
        QVERIFY(old.isClosed());
    }

    void pipelined_requests_are_answered_in_order()
    {
        RawClient client(m_server->port());
        client.send(get("/late") + get("/none") + post("/echo", "third") + get("/hello"));
        QVERIFY(client.readSome(100).isEmpty());
        m_late.release();
        QCOMPARE(client.read().body, QByteArray(R"({"late":1})"));
        QCOMPARE(client.read().status, 404);
        QCOMPARE(client.read().body, QByteArray("third"));
        QCOMPARE(client.read().body, QByteArray(R"({"hello":1})"));
    }

    void a_thousand_pipelined_requests_are_all_answered()
    {
        RawClient client(m_server->port());
        client.send(get("/hello").repeated(1000));
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(client.read().status, 200);
    }

    void a_head_request_gets_the_length_but_no_body()
    {
        RawClient client(m_server->port());
        client.send("HEAD /hello HTTP/1.1\r\nHost: a\r\n\r\nHEAD /none HTTP/1.1\r\nHost: a\r\n\r\n" + get("/hello"));
        const Reply head = client.read(true);
        QCOMPARE(head.headers.value("Content-Length"), QByteArray("11"));
        QCOMPARE(client.read(true).status, 404);
        QCOMPARE(client.read().body, QByteArray(R"({"hello":1})"));
    }

    void options_and_wrong_methods_name_what_is_allowed()
    {
        RawClient client(m_server->port());
        client.send("OPTIONS /echo HTTP/1.1\r\nHost: a\r\n\r\n" + get("/echo"));
        const Reply options = client.read();
        QCOMPARE(options.status, 204);
        QCOMPARE(options.headers.value("Allow"), QByteArray("POST, OPTIONS"));
        QVERIFY(!options.headers.has("Content-Length"));
        const Reply wrong = client.read();
        QCOMPARE(wrong.status, 405);
        QCOMPARE(wrong.headers.value("Allow"), QByteArray("POST, OPTIONS"));
    }

    void a_client_that_asks_may_continue()
    {
        RawClient client(m_server->port());
        client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(client.read(true).status, 100);
        client.send("hello");
        QCOMPARE(client.read().body, QByteArray("hello"));
        client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5000000\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(client.read().status, 413);
    }

    void path_and_query_reach_the_handler_decoded()
    {
        RawClient client(m_server->port());
        client.send(get("/params/a%20b/caf%C3%A9?q=1%2B1+x&p=2"));
        QCOMPARE(QString::fromUtf8(client.read().body), QStringLiteral("a b|caf\u00e9|1+1 x"));
    }

    void a_large_answer_arrives_whole()
    {
        RawClient client(m_server->port());
        client.send(get("/big") + get("/hello"));
        const Reply reply = client.read();
        QCOMPARE(reply.body.size(), 2'400'000);
        QCOMPARE(reply.body.mid(8 * 265'432, 8), QByteArray("..265432"));
        QCOMPARE(client.read().body, QByteArray(R"({"hello":1})"));
    }

    void a_failing_handler_answers_500_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("exception") << QByteArray("/throws");
        QTest::newRow("responder dropped") << QByteArray("/drops");
        QTest::newRow("header that would split") << QByteArray("/splits");
    }
    void a_failing_handler_answers_500()
    {
        QFETCH(QByteArray, path);
        if (path == "/throws")
            QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("the handler threw")));
        RawClient client(m_server->port());
        client.send(get(path) + get("/hello"));
        const Reply reply = client.read();
        QCOMPARE(reply.status, 500);
        QVERIFY(reply.body.contains("intern"));
        QVERIFY(!reply.headers.has("X-Evil"));
        QCOMPARE(client.read().status, 200);
    }

    void every_answer_has_its_own_request_id_and_security_headers()
    {
        RawClient client(m_server->port());
        QSet<QByteArray> ids;
        for (const QByteArray& path : {QByteArray("/hello"), QByteArray("/none"), QByteArray("/drops")}) {
            client.send(get(path, "X-Request-Id: mine\r\n"));
            const Reply reply = client.read();
            const QByteArray id = reply.headers.value("X-Request-Id");
            QCOMPARE(id.size(), 16);
            QCOMPARE(QByteArray::fromHex(id).toHex(), id);
            ids.insert(id);
            QCOMPARE(reply.headers.value("Cache-Control"), QByteArray("no-store"));
            QCOMPARE(reply.headers.value("X-Content-Type-Options"), QByteArray("nosniff"));
            QVERIFY(!reply.headers.has("Strict-Transport-Security"));
            QVERIFY(reply.headers.value("Date").endsWith(" GMT"));
        }
        QCOMPARE(ids.size(), 3);
    }

    void the_access_log_names_the_route_never_the_path()
    {
        RawClient client(m_server->port());
        client.send(get("/params/geheim/1?q=geheim") + get("/geheim"));
        const Reply first = client.read();
        const Reply second = client.read();
        const auto log = m_server->log();
        QVERIFY(log.size() >= 2);
        const AccessLogEntry& known = log[log.size() - 2];
        QCOMPARE(known.routePattern, QStringLiteral("/params/{a}/{b}"));
        QCOMPARE(known.requestId, first.headers.value("X-Request-Id"));
        QCOMPARE(known.status, 200);
        QCOMPARE(known.responseBytes, first.body.size());
        QCOMPARE(log.back().routePattern, QStringLiteral("-"));
        QCOMPARE(log.back().requestId, second.headers.value("X-Request-Id"));
    }

private:
    QSemaphore m_late;
    std::unique_ptr<TestServer> m_server;
};

HOUSE_TEST(test_connection, ConnectionTest)
#include "test_connection.moc"
