#include "server/http/client_address.h"
#include "server/http/problem_json.h"
#include "server/http/router.h"
#include "tests/support/house_test.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace pgb::http;

class RoutingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_router = Router();
        const Handler none = [](const Request&, Responder) {};
        m_router.add("GET", QStringLiteral("/v1/declaraties"), none);
        m_router.add("POST", QStringLiteral("/v1/declaraties"), none);
        m_router.add("GET", QStringLiteral("/v1/declaraties/{id}"), none);
        m_router.add("GET", QStringLiteral("/v1/declaraties/nieuw"), none);
        m_router.add("PUT", QStringLiteral("/v1/declaraties/{id}/regels/{nummer}"), none);
    }

    void a_request_finds_its_route_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QByteArray>("allow");
        const auto row = [](const char* method, const char* path, int status, const char* pattern, const char* allow = "") {
            QTest::addRow("%s %s", method, path) << QByteArray(method) << QString::fromLatin1(path) << status
                                                 << QString::fromLatin1(pattern) << QByteArray(allow);
        };
        row("GET", "/v1/declaraties", 200, "/v1/declaraties");
        row("HEAD", "/v1/declaraties", 200, "/v1/declaraties");
        row("GET", "/v1/declaraties/7", 200, "/v1/declaraties/{id}");
        row("GET", "/v1/declaraties/nieuw", 200, "/v1/declaraties/nieuw");
        row("GET", "/v1/declaraties/", 404, "");
        row("GET", "/v1/declaraties/7/", 404, "");
        row("GET", "//v1/declaraties", 404, "");
        row("GET", "/V1/declaraties", 404, "");
        row("GET", "/", 404, "");
        row("DELETE", "/v1/declaraties", 405, "", "GET, HEAD, POST, OPTIONS");
        row("HEAD", "/v1/declaraties/7/regels/1", 405, "", "PUT, OPTIONS");
        row("OPTIONS", "/v1/declaraties/7", 204, "", "GET, HEAD, OPTIONS");
        row("OPTIONS", "/niets", 404, "");
    }
    void a_request_finds_its_route()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(int, status);
        QFETCH(QString, pattern);
        QFETCH(QByteArray, allow);
        const RouteMatch match = m_router.match(method, path);
        QCOMPARE(match.status, status);
        QCOMPARE(match.route ? match.route->pattern : QString(), pattern);
        QCOMPARE(match.allow, allow);
    }

    void path_parameters_carry_their_names()
    {
        const RouteMatch match = m_router.match("PUT", QStringLiteral("/v1/declaraties/d 1/regels/3"));
        const std::vector<std::pair<QString, QString>> expected{{QStringLiteral("id"), QStringLiteral("d 1")},
                                                                {QStringLiteral("nummer"), QStringLiteral("3")}};
        QCOMPARE(match.params, expected);
    }

    void routes_lists_every_route_in_order()
    {
        const auto routes = m_router.routes();
        QCOMPARE(routes.size(), std::size_t(5));
        QCOMPARE(routes[1].first, QByteArray("POST"));
        QCOMPARE(routes[4].second, QStringLiteral("/v1/declaraties/{id}/regels/{nummer}"));
    }

    void a_responder_sends_once()
    {
        std::vector<int> sent;
        {
            const Responder responder([&sent](const Response& response) { sent.push_back(response.status); });
            const Responder copy = responder;
            QVERIFY(copy.send(Response::json(201, "{}")));
            QVERIFY(!responder.send(Response::json(200, "{}")));
        }
        QCOMPARE(sent, std::vector<int>{201});
    }

    void a_responder_that_is_dropped_sends_500()
    {
        std::vector<int> sent;
        {
            const Responder responder([&sent](const Response& response) { sent.push_back(response.status); });
            const Responder copy = responder;
            QVERIFY(!copy.clientGone());
        }
        QCOMPARE(sent, std::vector<int>{500});
    }

    void a_problem_body_carries_code_parameters_and_path()
    {
        const Response response = problemResponse(422, QStringLiteral("geweigerd"), "0123456789abcdef",
                                                  {{QStringLiteral("dag"), QStringLiteral("2025-11-03")}}, QStringLiteral("regels/3"));
        QCOMPARE(response.headers.value("content-type"), QByteArray("application/problem+json"));
        const QJsonObject body = QJsonDocument::fromJson(response.body).object();
        QCOMPARE(body[QStringLiteral("title")].toString(), QStringLiteral("Unprocessable Content"));
        QCOMPARE(body[QStringLiteral("status")].toInt(), 422);
        QCOMPARE(body[QStringLiteral("code")].toString(), QStringLiteral("geweigerd"));
        QCOMPARE(body[QStringLiteral("requestId")].toString(), QStringLiteral("0123456789abcdef"));
        QCOMPARE(body[QStringLiteral("params")][QStringLiteral("dag")].toString(), QStringLiteral("2025-11-03"));
        QCOMPARE(body[QStringLiteral("path")].toString(), QStringLiteral("regels/3"));
    }

    void addresses_are_grouped_by_network_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("group");
        QTest::newRow("v4") << QStringLiteral("192.0.2.7") << QStringLiteral("192.0.2.7");
        QTest::newRow("mapped") << QStringLiteral("::ffff:192.0.2.7") << QStringLiteral("192.0.2.7");
        QTest::newRow("v6") << QStringLiteral("2001:db8:1:2:3:4:5:6") << QStringLiteral("2001:db8:1:2::/64");
        QTest::newRow("v6 other host") << QStringLiteral("2001:db8:1:2::9") << QStringLiteral("2001:db8:1:2::/64");
    }
    void addresses_are_grouped_by_network()
    {
        QFETCH(QString, address);
        QFETCH(QString, group);
        QCOMPARE(addressGroup(QHostAddress(address)), group);
    }

    void a_forwarded_address_is_believed_only_from_a_trusted_proxy()
    {
        const QHostAddress proxy(QStringLiteral("10.0.0.1"));
        const QHostAddress stranger(QStringLiteral("192.0.2.7"));
        const Headers headers{{"X-Forwarded-For", "1.2.3.4, 198.51.100.9"}, {"x-forwarded-for", "10.0.0.1"}};
        QCOMPARE(clientAddress(stranger, headers, {proxy}), stranger);
        QCOMPARE(clientAddress(proxy, headers, {proxy}), QHostAddress(QStringLiteral("198.51.100.9")));
        QCOMPARE(clientAddress(proxy, {{"X-Forwarded-For", "rubbish"}}, {proxy}), proxy);
        QCOMPARE(clientAddress(proxy, {}, {proxy}), proxy);
    }

private:
    Router m_router;
};

HOUSE_TEST(test_routing, RoutingTest)
#include "test_routing.moc"
