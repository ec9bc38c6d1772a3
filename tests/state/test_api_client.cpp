#include "client/net/api_client.h"
#include "client/net/change_feed.h"
#include "tests/support/fake_server.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::net;
using tests::FakeAnswer;
using tests::FakeRequest;
using tests::FakeServer;

class TestApiClient : public QObject {
    Q_OBJECT

    static ApiRequest get(const QString& path, int timeoutMs = 5000)
    {
        ApiRequest request;
        request.path = path;
        request.timeoutMs = timeoutMs;
        return request;
    }

private Q_SLOTS:
    void an_answer_brings_body_version_and_request_id()
    {
        FakeServer server;
        server.answer = [](const FakeRequest&) { return FakeAnswer{200, R"({"a":1})", "ETag: \"7\"\r\nX-Request-Id: abc\r\n"}; };
        ApiClient client(server.url());
        client.setToken("t");
        std::optional<ApiReply> got;
        ApiRequest request = get(QStringLiteral("/v1/x"));
        request.rijversie = 6;
        request.idempotencyKey = QStringLiteral("k");
        client.send(request, this, [&](const ApiReply& reply) { got = reply; });
        QTRY_VERIFY(got);
        QVERIFY(got->ok());
        QCOMPARE(got->body, QByteArray(R"({"a":1})"));
        QCOMPARE(got->rijversie, 7);
        QCOMPARE(got->requestId, QStringLiteral("abc"));
        QCOMPARE(server.requests.at(0).header("Authorization"), QByteArray("Bearer t"));
        QCOMPARE(server.requests.at(0).header("If-Match"), QByteArray("\"6\""));
        QCOMPARE(server.requests.at(0).header("Idempotency-Key"), QByteArray("k"));
    }

    void a_refusal_brings_code_params_path_and_bevindingen()
    {
        FakeServer server;
        server.answer = [](const FakeRequest&) {
            return FakeAnswer{422, R"({"status":422,"code":"controlesWeigeren","path":"regels/0","params":{"aantal":"3"},
                "bevindingen":[{"controle":"DC-059","ernst":"weigeren","path":"regels/0/aantal","params":{"a":"b"}}],"huidig":{"id":4}})"};
        };
        ApiClient client(server.url());
        client.setToken("t");
        std::optional<ApiReply> got;
        client.send(get(QStringLiteral("/v1/x")), this, [&](const ApiReply& reply) { got = reply; });
        QTRY_VERIFY(got);
        QCOMPARE(got->result, ApiReply::Result::Refused);
        QCOMPARE(got->problem.kind, ProblemKind::Geweigerd);
        QCOMPARE(got->problem.code, QStringLiteral("controlesWeigeren"));
        QCOMPARE(got->problem.params.at(0).second, QStringLiteral("3"));
        QCOMPARE(got->bevindingen.size(), size_t(1));
        QCOMPARE(got->bevindingen.at(0).controle, QStringLiteral("DC-059"));
        QCOMPARE(got->huidig, QByteArray(R"({"id":4})"));
    }

    void no_server_a_broken_answer_and_a_time_out_are_told_apart_from_a_refusal_data()
    {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::newRow("hangs up") << FakeAnswer{200, "", "", true};
        QTest::newRow("silent") << FakeAnswer{200, "", "", false, true};
        QTest::newRow("503") << FakeAnswer{503, "{}"};
        QTest::newRow("redirect") << FakeAnswer{302, "", "Location: http://127.0.0.1:1/elsewhere\r\n"};
    }
    void no_server_a_broken_answer_and_a_time_out_are_told_apart_from_a_refusal()
    {
        QFETCH(FakeAnswer, answer);
        FakeServer server;
        server.answer = [answer](const FakeRequest&) { return answer; };
        ApiClient client(server.url());
        client.setToken("t");
        std::optional<ApiReply> got;
        client.send(get(QStringLiteral("/v1/x"), 300), this, [&](const ApiReply& reply) { got = reply; });
        QTRY_VERIFY(got);
        QVERIFY(!got->ok());
        if (answer.status != 302)
            QCOMPARE(got->result, ApiReply::Result::NoServer);
        QVERIFY(!got->problem.code.isEmpty());
    }

    void an_ended_session_holds_the_call_and_repeats_it_after_sign_in()
    {
        FakeServer server;
        server.answer = [](const FakeRequest& request) {
            return request.header("Authorization") == "Bearer new" ? FakeAnswer{} : FakeAnswer{401, R"({"code":"sessieVerlopen"})"};
        };
        ApiClient client(server.url());
        client.setToken("old");
        QSignalSpy expired(&client, &ApiClient::sessionExpired);
        int answered = 0;
        for (int i = 0; i < 3; ++i) {
            client.send(get(QStringLiteral("/v1/x")), this, [&](const ApiReply& reply) {
                QVERIFY(reply.ok());
                ++answered;
            });
        }
        QTRY_COMPARE(server.requests.size(), size_t(3));
        QTest::qWait(50);
        QCOMPARE(expired.count(), 1);
        QCOMPARE(answered, 0);
        client.setToken("new");
        QTRY_COMPARE(answered, 3);
    }

    void giving_up_the_sign_in_ends_the_waiting_calls()
    {
        FakeServer server;
        ApiClient client(server.url());
        std::optional<ApiReply> got;
        client.send(get(QStringLiteral("/v1/x")), this, [&](const ApiReply& reply) { got = reply; });
        QVERIFY(!got);
        client.dropSession();
        QVERIFY(got);
        QCOMPARE(got->result, ApiReply::Result::Cancelled);
        QVERIFY(server.requests.empty());
    }

    void a_vanished_context_is_never_called()
    {
        FakeServer server;
        server.answer = [](const FakeRequest&) { return FakeAnswer{200, "", "", false, true}; };
        ApiClient client(server.url());
        client.setToken("t");
        bool called = false;
        auto context = std::make_unique<QObject>();
        client.send(get(QStringLiteral("/v1/x")), context.get(), [&](const ApiReply&) { called = true; });
        QTRY_COMPARE(server.requests.size(), size_t(1));
        context.reset();
        QTest::qWait(50);
        QVERIFY(!called);
        QVERIFY(client.online());
    }

    void a_server_without_its_database_answers_and_is_faulty_until_it_works_again()
    {
        FakeServer server;
        int status = 503;
        server.answer = [&](const FakeRequest& request) { return FakeAnswer{request.path == "/v1/over" ? 200 : status, "{}"}; };
        ApiClient client(server.url());
        client.setToken("t");
        int answers = 0;
        const auto count = [&](const ApiReply&) { ++answers; };
        client.send(get(QStringLiteral("/v1/x")), this, count);
        QTRY_COMPARE(answers, 1);
        QVERIFY(client.online() && client.faulty());
        ApiRequest over = get(QStringLiteral("/v1/over"));
        over.needsSession = false;
        client.send(over, this, count);
        QTRY_COMPARE(answers, 2);
        QVERIFY(client.faulty()); // this one says nothing about the database
        status = 200;
        client.send(get(QStringLiteral("/v1/x")), this, count);
        QTRY_COMPARE(answers, 3);
        QVERIFY(!client.faulty());
    }

    void the_feed_reports_changes_once_and_recovers_after_an_absence()
    {
        FakeServer server;
        int call = 0;
        server.answer = [&](const FakeRequest& request) -> FakeAnswer {
            switch (call++) {
            case 0: return {200, R"({"items":[],"laatste":10})"};
            case 1: return {200, R"({"items":[{"volgnummer":11,"soort":"declaratie","recordId":5,"budgethouder":2}],"laatste":11})"};
            case 2: return {503, "{}"};
            case 3: return {200, R"({"items":[],"laatste":11})"};
            default: Q_UNUSED(request); return {200, "", "", false, true};
            }
        };
        ApiClient client(server.url());
        client.setToken("t");
        ChangeFeed feed(client);
        std::vector<Change> seen;
        connect(&feed, &ChangeFeed::changed, this, [&](const std::vector<Change>& changes) { seen.insert(seen.end(), changes.begin(), changes.end()); });
        QSignalSpy resumed(&feed, &ChangeFeed::resumed);
        feed.start();
        feed.start();
        QTRY_COMPARE(resumed.count(), 1);
        QCOMPARE(seen.size(), size_t(1));
        QCOMPARE(seen.at(0).recordId, 5);
        QVERIFY(server.requests.at(2).path.contains("sinds=11") && server.requests.at(2).path.contains("wacht=25"));
        QVERIFY(server.requests.at(3).path.contains("wacht=0")); // back from an absence: an answer at once
        QTRY_VERIFY(server.requests.size() > 4);
        QVERIFY(server.requests.at(4).path.contains("wacht=25"));
        feed.stop();
    }
};

HOUSE_TEST(test_api_client, TestApiClient)
#include "test_api_client.moc"
