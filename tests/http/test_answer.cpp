#include "server/http/answer.h"
#include "server/http/health_server.h"
#include "server/http/metrics.h"
#include "tests/http/http_fixture.h"
#include "tests/support/house_test.h"
#include <QFile>
#include <zlib.h>

using namespace pgb::http;
using namespace pgb::http::test;

namespace {

QByteArray gunzip(const QByteArray& data, qsizetype size)
{
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        return {};
    QByteArray out(size + 1, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(data.constData()));
    stream.avail_in = static_cast<uInt>(data.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const bool whole = inflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.resize(whole ? static_cast<qsizetype>(stream.total_out) : 0);
    inflateEnd(&stream);
    return out;
}

} // namespace

class AnswerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_large_answer_is_compressed_when_the_client_accepts_it()
    {
        const QByteArray text = QByteArray(R"({"regel":"tekst"},)").repeated(500);
        TestServer server({}, [&text](Router& router) {
            router.add("GET", QStringLiteral("/list"), [text](const Request&, Responder responder) {
                responder.send(Response::json(200, text));
            });
        });
        RawClient client(server.port());
        client.send(get("/list", "Accept-Encoding: gzip, deflate\r\n") + get("/list"));
        const Reply packed = client.read();
        QCOMPARE(packed.headers.value("Content-Encoding"), QByteArray("gzip"));
        QCOMPARE(packed.headers.value("Vary"), QByteArray("Accept-Encoding"));
        QVERIFY(packed.body.size() < text.size() / 10);
        QCOMPARE(gunzip(packed.body, text.size()), text);
        const Reply plain = client.read();
        QVERIFY(!plain.headers.has("Content-Encoding"));
        QCOMPARE(plain.body, text);
    }

    void what_may_not_or_need_not_be_compressed_is_left_alone()
    {
        const AnswerContext context{"id", false, false, true, true};
        Response secret = Response::json(200, QByteArray(5000, 'x'));
        secret.compress = false;
        QVERIFY(!buildAnswer(secret, context).head.contains("gzip"));
        QVERIFY(!buildAnswer(Response::json(200, QByteArray(1024, 'x')), context).head.contains("gzip"));
        QVERIFY(!buildAnswer(Response::content(200, "application/pdf", QByteArray(5000, 'x')), context).head.contains("gzip"));
        QVERIFY(buildAnswer(Response::json(200, QByteArray(1025, 'x')), context).head.contains("gzip"));
    }

    void the_server_alone_writes_the_framing()
    {
        Response response = Response::json(200, "{}");
        response.headers.add("Content-Length", "999");
        response.headers.add("Transfer-Encoding", "chunked");
        response.headers.add("Cache-Control", "max-age=5");
        const QByteArray head = buildAnswer(response, {"id", true, false, false, false}).head;
        QVERIFY(head.contains("Content-Length: 2\r\n"));
        QVERIFY(!head.contains("999") && !head.contains("chunked") && !head.contains("no-store"));
        QVERIFY(head.endsWith("Connection: close\r\n\r\n"));
    }

    void an_unsound_response_becomes_500()
    {
        for (const int status : {0, 100, 199, 600})
            QCOMPARE(buildAnswer(Response::json(status, "{}"), {}).status, 500);
        Response badName = Response::json(200, "{}");
        badName.headers.add("X Y", "a");
        QCOMPARE(buildAnswer(badName, {}).status, 500);
        Response badValue = Response::json(200, "{}");
        badValue.headers.add("X", "a\nb");
        QCOMPARE(buildAnswer(badValue, {}).status, 500);
    }

    void metrics_count_by_route_and_status_with_cumulative_buckets()
    {
        Metrics metrics;
        AccessLogEntry entry;
        entry.method = "GET";
        entry.routePattern = QStringLiteral("/v1/x/{id}");
        entry.status = 200;
        entry.microseconds = 800;
        metrics.record(entry);
        entry.microseconds = 30'000;
        metrics.record(entry);
        entry.status = 404;
        entry.microseconds = 99'000'000;
        metrics.record(entry);
        const QByteArray text = metrics.render();
        QVERIFY(text.contains("pgb_http_requests_total{route=\"/v1/x/{id}\",method=\"GET\",status=\"200\"} 2\n"));
        QVERIFY(text.contains("pgb_http_requests_total{route=\"/v1/x/{id}\",method=\"GET\",status=\"404\"} 1\n"));
        QVERIFY(text.contains("pgb_http_request_seconds_bucket{route=\"/v1/x/{id}\",le=\"0.001\"} 1\n"));
        QVERIFY(text.contains("pgb_http_request_seconds_bucket{route=\"/v1/x/{id}\",le=\"0.05\"} 2\n"));
        QVERIFY(text.contains("pgb_http_request_seconds_bucket{route=\"/v1/x/{id}\",le=\"+Inf\"} 3\n"));
        QVERIFY(text.contains("pgb_http_request_seconds_count{route=\"/v1/x/{id}\"} 3\n"));
    }

    void a_hostile_method_or_path_makes_no_new_metric()
    {
        TestServer server;
        for (int i = 0; i < 3; ++i) {
            RawClient client(server.port());
            client.send("M" + QByteArray::number(i) + " /" + QByteArray::number(i) + " HTTP/1.1\r\nHost: a\r\n\r\n");
            QCOMPARE(client.read().status, 501);
        }
        QVERIFY(server.metrics().render().contains("pgb_http_requests_total{route=\"-\",method=\"-\",status=\"501\"} 3\n"));
    }

    void the_health_port_says_what_its_sources_say()
    {
        QString wrong;
        QThread lane; // a server needs a running event loop; this one's is blocked by the client
        QObject context;
        lane.start();
        context.moveToThread(&lane);
        std::unique_ptr<HealthServer> health;
        QMetaObject::invokeMethod(&context, [&] {
            health = std::make_unique<HealthServer>(quint16(0), HealthSources{[&wrong] { return wrong; }, [] { return QByteArray("up 1\n"); }});
            QVERIFY(health->start());
        }, Qt::BlockingQueuedConnection);
        RawClient client(health->port());
        client.send(get("/health") + get("/metrics") + get("/hello"));
        QCOMPARE(client.read().body, QByteArray("ok\n"));
        QCOMPARE(client.read().body, QByteArray("up 1\n"));
        QCOMPARE(client.read().status, 404);
        wrong = QStringLiteral("opslagNietBereikbaar");
        client.send(get("/health"));
        const Reply sick = client.read();
        QCOMPARE(sick.status, 503);
        QVERIFY(sick.body.contains("opslagNietBereikbaar"));
        QMetaObject::invokeMethod(&context, [&] { health.reset(); }, Qt::BlockingQueuedConnection);
        lane.quit();
        lane.wait();
    }

    void an_upload_is_streamed_to_disk_and_removed_after_the_answer()
    {
        QString path;
        TestServer server({}, [&path](Router& router) {
            router.add("POST", QStringLiteral("/upload"), [&path](const Request& request, Responder responder) {
                path = request.bodyFile->path();
                QFile file(path);
                const bool readable = file.open(QIODevice::ReadOnly) && request.body.isEmpty();
                const QByteArray digest = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
                responder.send(Response::content(readable ? 200 : 500, "text/plain", digest));
            }, RouteOptions{-1, true});
        });
        QByteArray large;
        for (int i = 0; i < 1'000'000; ++i)
            large += QByteArray::number(i);
        RawClient client(server.port());
        client.send(post("/upload", large));
        const Reply reply = client.read();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, QCryptographicHash::hash(large, QCryptographicHash::Sha256).toHex());
        QTRY_VERIFY(!QFile::exists(path));
    }
};

HOUSE_TEST(test_answer, AnswerTest)
#include "test_answer.moc"
