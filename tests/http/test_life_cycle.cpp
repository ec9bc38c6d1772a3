#include "tests/http/http_fixture.h"
#include "tests/support/house_test.h"
#include <QSemaphore>

using namespace pgb::http;
using namespace pgb::http::test;
using namespace std::chrono_literals;

namespace {

/// Handlers of /held keep their responder here until the test lets go.
struct Held {
    QMutex mutex;
    std::vector<Responder> responders;
    QSemaphore arrived;

    void addRoute(Router& router)
    {
        router.add("GET", QStringLiteral("/held"), [this](const Request&, const Responder& responder) {
            const QMutexLocker lock(&mutex);
            responders.push_back(responder);
            arrived.release();
        });
    }
    std::vector<Responder> takeAll()
    {
        const QMutexLocker lock(&mutex);
        return std::exchange(responders, {});
    }
};

} // namespace

class LifeCycleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stop_closes_idle_connections_and_finishes_running_requests()
    {
        Held held;
        TestServer server({}, [&held](Router& router) { held.addRoute(router); });
        RawClient idle(server.port());
        idle.send(get("/hello"));
        QCOMPARE(idle.read().status, 200);
        RawClient busy(server.port());
        busy.send(get("/held") + get("/hello"));
        QVERIFY(held.arrived.tryAcquire(1, 5000));
        server.stop(60s);
        QVERIFY(idle.isClosed());
        QVERIFY(!server.isStopped());
        RawClient late(server.port());
        QVERIFY(late.socket().state() != QAbstractSocket::ConnectedState);
        held.takeAll().front().send(Response::json(200, R"({"done":1})"));
        const Reply reply = busy.read();
        QCOMPARE(reply.body, QByteArray(R"({"done":1})"));
        QCOMPARE(reply.headers.value("Connection"), QByteArray("close"));
        QVERIFY(busy.readToEnd().isEmpty());
        QTRY_VERIFY(server.isStopped());
    }

    void stop_answers_what_was_sent_just_before_it()
    {
        TestServer server;
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 20; ++i)
            clients.push_back(std::make_unique<RawClient>(server.port()));
        for (auto& client : clients)
            client->send(get("/hello"));
        server.stop(60s);
        int answered = 0;
        for (auto& client : clients)
            answered += client->read().status == 200;
        QCOMPARE(answered, 20);
        QTRY_VERIFY(server.isStopped());
    }

    void stop_lets_a_request_that_is_coming_in_finish()
    {
        TestServer server;
        RawClient client(server.port());
        client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhe");
        QTRY_COMPARE(server.connectionCount(), 1);
        QTest::qSleep(50);
        server.stop(60s);
        QTest::qSleep(50);
        client.send("llo");
        QCOMPARE(client.read().body, QByteArray("hello"));
        QVERIFY(client.isClosed());
        QTRY_VERIFY(server.isStopped());
    }

    void stop_ends_what_outlasts_the_grace_period()
    {
        Held held;
        TestServer server({}, [&held](Router& router) { held.addRoute(router); });
        RawClient busy(server.port());
        busy.send(get("/held"));
        QVERIFY(held.arrived.tryAcquire(1, 5000));
        server.stop(100ms);
        QVERIFY(busy.isClosed());
        QTRY_VERIFY(server.isStopped());
        const auto responders = held.takeAll();
        QVERIFY(responders.front().clientGone());
    }

    void stop_of_an_unused_server_is_reported_at_once()
    {
        TestServer server;
        server.stop(60s);
        QTRY_VERIFY(server.isStopped());
    }

    void a_client_that_leaves_during_an_asynchronous_handler_harms_nothing()
    {
        Held held;
        TestServer server({}, [&held](Router& router) { held.addRoute(router); });
        for (int i = 0; i < 50; ++i) {
            RawClient client(server.port());
            client.send(get("/held"));
            QVERIFY(held.arrived.tryAcquire(1, 5000));
            client.abort();
        }
        QTRY_COMPARE(server.connectionCount(), 0);
        const auto responders = held.takeAll();
        QCOMPARE(responders.size(), std::size_t(50));
        for (const Responder& responder : responders) {
            QVERIFY(responder.clientGone());
            responder.send(Response::json(200, "{}"));
        }
        RawClient client(server.port());
        client.send(get("/hello"));
        QCOMPARE(client.read().status, 200);
        QTRY_COMPARE(server.log().size(), std::size_t(51));
        QVERIFY(server.log().front().clientGone);
        QVERIFY(server.metrics().render().contains("pgb_http_requests_in_flight 0\n"));
    }

    void what_is_let_go_after_its_client_left_is_no_fault_of_the_server()
    {
        Held held;
        TestServer server({}, [&held](Router& router) { held.addRoute(router); });
        RawClient client(server.port());
        client.send(get("/held"));
        QVERIFY(held.arrived.tryAcquire(1, 5000));
        client.abort();
        QTRY_COMPARE(server.connectionCount(), 0);
        held.takeAll(); // as the feed of changes does with a client that no longer waits
        QTRY_COMPARE(server.log().size(), std::size_t(1));
        QCOMPARE(server.log().front().status, 499);
        QVERIFY(server.log().front().clientGone);
        QVERIFY(!server.metrics().render().contains("status=\"5"));
    }

    void an_answer_from_a_thread_that_outlives_the_server_is_dropped()
    {
        Held held;
        TestServer server({}, [&held](Router& router) { held.addRoute(router); });
        RawClient client(server.port());
        client.send(get("/held"));
        QVERIFY(held.arrived.tryAcquire(1, 5000));
        server.destroy();
        QVERIFY(client.isClosed());
        const auto responders = held.takeAll();
        QVERIFY(responders.front().clientGone());
        QVERIFY(responders.front().send(Response::json(200, "{}")));
    }

    void answers_from_many_threads_reach_their_own_clients()
    {
        TestServer server({}, [](Router& router) {
            router.add("GET", QStringLiteral("/from/{id}"), [](const Request& request, const Responder& responder) {
                const std::unique_ptr<QThread> thread(QThread::create([responder, id = request.pathParam(u"id")] {
                    responder.send(Response::content(200, "text/plain", id.toLatin1()));
                }));
                thread->start();
                thread->wait();
            });
        });
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 20; ++i)
            clients.push_back(std::make_unique<RawClient>(server.port()));
        for (std::size_t i = 0; i < clients.size(); ++i)
            clients[i]->send(get("/from/" + QByteArray::number(static_cast<int>(i))));
        for (std::size_t i = 0; i < clients.size(); ++i)
            QCOMPARE(clients[i]->read().body, QByteArray::number(static_cast<int>(i)));
    }
};

HOUSE_TEST(test_life_cycle, LifeCycleTest)
#include "test_life_cycle.moc"
