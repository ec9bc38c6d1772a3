#include "tests/http/http_fixture.h"
#include "tests/support/house_test.h"

using namespace pgb::http;
using namespace pgb::http::test;
using namespace std::chrono_literals;

class TimeAndCapsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_head_that_trickles_in_is_cut()
    {
        ServerConfig config;
        config.timeouts.head = 300ms;
        TestServer server(config);
        RawClient client(server.port());
        const QByteArray head = get("/hello", "X-Long: " + QByteArray(200, 'a') + "\r\n");
        QByteArray received;
        for (qsizetype i = 0; i < head.size() - 1 && received.isEmpty(); ++i) {
            client.send(head.mid(i, 1));
            received = client.readSome(20);
        }
        QVERIFY(received.startsWith("HTTP/1.1 408 "));
        QVERIFY(client.isClosed());
    }

    void a_body_that_trickles_in_is_cut()
    {
        ServerConfig config;
        config.timeouts.body = 300ms;
        TestServer server(config);
        RawClient client(server.port());
        client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n");
        QByteArray received;
        for (int i = 0; i < 1000 && received.isEmpty(); ++i) {
            client.send("x");
            received = client.readSome(20);
        }
        QVERIFY(received.startsWith("HTTP/1.1 408 "));
        QVERIFY(client.isClosed());
    }

    void a_slow_body_that_makes_progress_is_not_cut()
    {
        ServerConfig config;
        config.timeouts.body = 200ms;
        config.limits.minimumProgress = 10;
        TestServer server(config);
        RawClient client(server.port());
        client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3000\r\n\r\n");
        for (int i = 0; i < 30; ++i) {
            client.send(QByteArray(100, 'x'));
            QTest::qSleep(20);
        }
        QCOMPARE(client.read().body.size(), 3000);
    }

    void an_idle_connection_is_closed_without_a_word()
    {
        ServerConfig config;
        config.timeouts.idle = 200ms;
        TestServer server(config);
        RawClient fresh(server.port());
        RawClient used(server.port());
        used.send(get("/hello"));
        QCOMPARE(used.read().status, 200);
        QVERIFY(fresh.readToEnd().isEmpty());
        QVERIFY(used.readToEnd().isEmpty());
        QVERIFY(fresh.isClosed());
        QVERIFY(used.isClosed());
    }

    void a_client_that_does_not_read_is_cut()
    {
        ServerConfig config;
        config.timeouts.write = 300ms;
        TestServer server(config, [](Router& router) {
            router.add("GET", QStringLiteral("/big"), [](const Request&, Responder responder) {
                responder.send(Response::content(200, "application/octet-stream", QByteArray(40'000'000, 'x')));
            });
        });
        RawClient client(server.port());
        client.socket().setReadBufferSize(1024);
        client.send(get("/big"));
        client.socket().waitForReadyRead(2000);
        QTRY_COMPARE_WITH_TIMEOUT(server.connectionCount(), 0, 5000);
    }

    void a_network_has_its_share_of_connections()
    {
        ServerConfig config;
        config.limits.connectionsPerAddress = 3;
        TestServer server(config);
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 3; ++i) {
            clients.push_back(std::make_unique<RawClient>(server.port()));
            clients.back()->send(get("/hello"));
            QCOMPARE(clients.back()->read().status, 200);
        }
        RawClient fourth(server.port());
        QVERIFY(fourth.readToEnd().isEmpty());
        QVERIFY(fourth.isClosed());
        clients.pop_back();
        QTRY_COMPARE(server.connectionCount(), 2);
        RawClient fifth(server.port());
        fifth.send(get("/hello"));
        QCOMPARE(fifth.read().status, 200);
    }

    void a_trusted_proxy_may_have_more_and_names_its_clients()
    {
        ServerConfig config;
        config.limits.connectionsPerAddress = 1;
        config.trustedProxies = {QHostAddress(QHostAddress::LocalHost)};
        TestServer server(config, [](Router& router) {
            router.add("GET", QStringLiteral("/who"), [](const Request& request, Responder responder) {
                responder.send(Response::content(200, "text/plain", request.clientAddress.toString().toLatin1()));
            });
        });
        RawClient first(server.port());
        RawClient second(server.port());
        first.send(get("/who", "X-Forwarded-For: 192.0.2.7\r\n"));
        second.send(get("/who"));
        QCOMPARE(first.read().body, QByteArray("192.0.2.7"));
        QCOMPARE(second.read().body, QByteArray("127.0.0.1"));
    }

    void the_house_can_be_full()
    {
        ServerConfig config;
        config.limits.connections = 2;
        TestServer server(config);
        RawClient first(server.port());
        RawClient second(server.port());
        first.send(get("/hello"));
        second.send(get("/hello"));
        QCOMPARE(first.read().status, 200);
        QCOMPARE(second.read().status, 200);
        RawClient third(server.port());
        QVERIFY(third.isClosed());
        QVERIFY(server.metrics().render().contains("pgb_http_connections_refused_total 1"));
    }
};

HOUSE_TEST(test_time_and_caps, TimeAndCapsTest)
#include "test_time_and_caps.moc"
