#include "server/http/tls_setup.h"
#include "tests/http/http_fixture.h"
#include "tests/support/house_test.h"
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslConfiguration>

using namespace pgb::http;
using namespace pgb::http::test;
using namespace std::chrono_literals;

namespace {

void addFingerprintRoute(Router& router)
{
    router.add("GET", QStringLiteral("/fingerprint"), [](const Request& request, Responder responder) {
        responder.send(Response::content(200, "text/plain", request.peerFingerprint.toHex()));
    });
}

QString startCode(const ServerConfig& config)
{
    Router router;
    Server server(config, router);
    const auto started = server.start();
    return started ? QString() : started.problem().code;
}

} // namespace

class TlsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requests_are_answered_over_tls()
    {
        TestServer server(tlsConfig());
        RawClient client(server.port(), anyTls());
        client.send(get("/hello") + post("/echo", QByteArray(500'000, 'y')));
        const Reply reply = client.read();
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.headers.value("Strict-Transport-Security").startsWith("max-age="));
        QCOMPARE(client.read().body, QByteArray(500'000, 'y'));
    }

    void the_fingerprint_of_a_client_certificate_is_passed_on()
    {
        ServerConfig config = tlsConfig();
        config.requestClientCertificate = true;
        TestServer server(config, addFingerprintRoute);
        const QSslCertificate certificate = QSslCertificate::fromPath(dataFile(QStringLiteral("client.pem"))).value(0);
        QFile keyFile(dataFile(QStringLiteral("client.key")));
        QVERIFY(keyFile.open(QIODevice::ReadOnly));
        QSslConfiguration with = anyTls();
        with.setLocalCertificate(certificate);
        with.setPrivateKey(QSslKey(keyFile.readAll(), QSsl::Ec));
        RawClient known(server.port(), with);
        known.send(get("/fingerprint"));
        QCOMPARE(known.read().body, certificate.digest(QCryptographicHash::Sha256).toHex());
        RawClient unknown(server.port(), anyTls());
        unknown.send(get("/fingerprint"));
        const Reply reply = unknown.read();
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.isEmpty());
    }

    void a_handshake_that_never_ends_is_cut()
    {
        ServerConfig config = tlsConfig();
        config.timeouts.handshake = 300ms;
        TestServer server(config);
        RawClient silent(server.port());
        RawClient half(server.port());
        half.send(QByteArray::fromHex("16030100c8"));
        QVERIFY(silent.isClosed());
        QVERIFY(half.isClosed());
    }

    void plain_http_to_a_tls_port_is_closed()
    {
        TestServer server(tlsConfig());
        RawClient client(server.port());
        client.send(get("/hello"));
        QVERIFY(client.isClosed());
        RawClient good(server.port(), anyTls());
        good.send(get("/hello"));
        QCOMPARE(good.read().status, 200);
    }

    void unfinished_handshakes_are_capped_and_the_oldest_gives_way()
    {
        ServerConfig config = tlsConfig();
        config.workerThreads = 1;
        config.limits.unfinishedHandshakes = 4;
        TestServer server(config);
        std::vector<std::unique_ptr<RawClient>> silent;
        for (int i = 0; i < 6; ++i)
            silent.push_back(std::make_unique<RawClient>(server.port()));
        QVERIFY(silent[0]->isClosed());
        QVERIFY(silent[1]->isClosed());
        QTRY_COMPARE(server.connectionCount(), 4);
        RawClient good(server.port(), anyTls());
        good.send(get("/hello"));
        QCOMPARE(good.read().status, 200);
        QVERIFY(!silent[5]->isClosed(50));
    }

    void many_finished_connections_do_not_count_as_handshakes()
    {
        ServerConfig config = tlsConfig();
        config.workerThreads = 1;
        config.limits.unfinishedHandshakes = 2;
        TestServer server(config);
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 6; ++i) {
            clients.push_back(std::make_unique<RawClient>(server.port(), anyTls()));
            clients.back()->send(get("/hello"));
            QCOMPARE(clients.back()->read().status, 200);
        }
        QCOMPARE(server.connectionCount(), 6);
    }

    void a_certificate_outside_its_days_is_refused_with_the_day()
    {
        const QSslCertificate certificate = QSslCertificate::fromPath(tlsConfig().certificateFile).value(0);
        const auto code = [](const QDateTime& now) {
            const auto loaded = loadTls(tlsConfig(), now);
            return loaded ? QString() : loaded.problem().code;
        };
        QCOMPARE(code(certificate.effectiveDate()), QString());
        QCOMPARE(code(certificate.expiryDate()), QString());
        QCOMPARE(code(certificate.effectiveDate().addSecs(-1)), QStringLiteral("certificateNotYetValid"));
        QCOMPARE(code(certificate.expiryDate().addSecs(1)), QStringLiteral("certificateExpired"));
        const auto loaded = loadTls(tlsConfig(), certificate.expiryDate().addDays(1));
        QCOMPARE(loaded.problem().params.back().second, certificate.expiryDate().date().toString(Qt::ISODate));
        QCOMPARE(validUntil(*loadTls(tlsConfig(), certificate.effectiveDate())), certificate.expiryDate());
    }

    void a_server_that_cannot_be_safe_does_not_start()
    {
        ServerConfig open;
        open.address = QHostAddress::AnyIPv4;
        QCOMPARE(startCode(open), QStringLiteral("plainOnlyOnLoopback"));
        ServerConfig noCertificate = tlsConfig();
        noCertificate.certificateFile = QStringLiteral("/does/not/exist.pem");
        QCOMPARE(startCode(noCertificate), QStringLiteral("certificateUnreadable"));
        ServerConfig noKey = tlsConfig();
        noKey.keyFile.clear();
        QCOMPARE(startCode(noKey), QStringLiteral("keyUnreadable"));
        ServerConfig otherKey = tlsConfig();
        otherKey.keyFile = dataFile(QStringLiteral("client.key"));
        QCOMPARE(startCode(otherKey), QStringLiteral("keyDoesNotFitCertificate"));
        ServerConfig rsa = tlsConfig();
        rsa.certificateFile = dataFile(QStringLiteral("rsa.pem"));
        rsa.keyFile = dataFile(QStringLiteral("rsa.key"));
        QCOMPARE(startCode(rsa), QString());
        ServerConfig keyOnly;
        keyOnly.keyFile = tlsConfig().keyFile;
        QCOMPARE(startCode(keyOnly), QStringLiteral("certificateUnreadable"));
        TestServer other;
        ServerConfig taken;
        taken.port = other.port();
        QCOMPARE(startCode(taken), QStringLiteral("cannotListen"));
        ServerConfig noUploads;
        noUploads.uploadDirectory = QStringLiteral("/does/not/exist");
        QCOMPARE(startCode(noUploads), QStringLiteral("cannotWriteUploads"));
    }
};

HOUSE_TEST(test_tls, TlsTest)
#include "test_tls.moc"
