#include "tests/http/http_fixture.h"
#include "tests/support/house_paths.h"
#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QtTest>

namespace pgb::http::test {

TestServer::TestServer(ServerConfig config, const std::function<void(Router&)>& addRoutes)
{
    m_router.add("GET", QStringLiteral("/hello"),
                 [](const Request&, Responder responder) { responder.send(Response::json(200, R"({"hello":1})")); });
    m_router.add("POST", QStringLiteral("/echo"), [](const Request& request, Responder responder) {
        responder.send(Response::content(200, "application/octet-stream", request.body));
    });
    m_router.add("GET", QStringLiteral("/params/{a}/{b}"), [](const Request& request, Responder responder) {
        const QString text = request.pathParam(u"a") + u'|' + request.pathParam(u"b") + u'|' + request.queryParam(u"q");
        responder.send(Response::content(200, "text/plain", text.toUtf8()));
    });
    if (addRoutes)
        addRoutes(m_router);
    m_thread.start();
    m_context.moveToThread(&m_thread);
    QMetaObject::invokeMethod(&m_context, [&] {
        const auto log = [this](const AccessLogEntry& entry) {
            const QMutexLocker lock(&m_mutex);
            m_log.push_back(entry);
        };
        m_server = std::make_unique<Server>(std::move(config), m_router, log, &m_metrics);
        QObject::connect(m_server.get(), &Server::stopped, m_server.get(), [this] { m_stopped = true; });
        const auto started = m_server->start();
        if (!started)
            qFatal("test server: %s", qUtf8Printable(started.problem().code));
        m_port = m_server->port();
    }, Qt::BlockingQueuedConnection);
}

TestServer::~TestServer()
{
    destroy();
    m_thread.quit();
    m_thread.wait();
}

void TestServer::destroy()
{
    QMetaObject::invokeMethod(&m_context, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
}

void TestServer::stop(std::chrono::milliseconds grace)
{
    QMetaObject::invokeMethod(&m_context, [this, grace] { m_server->stop(grace); }, Qt::BlockingQueuedConnection);
}

std::vector<AccessLogEntry> TestServer::log() const
{
    const QMutexLocker lock(&m_mutex);
    return m_log;
}

RawClient::RawClient(quint16 port) : m_socket(std::make_unique<QTcpSocket>())
{
    m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket->waitForConnected(5000);
}

RawClient::RawClient(quint16 port, const QSslConfiguration& configuration)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setSslConfiguration(configuration);
    socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    socket->waitForEncrypted(5000);
    m_socket = std::move(socket);
}

void RawClient::send(const QByteArray& bytes)
{
    m_socket->write(bytes);
    while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(5000)) {
    }
}

bool RawClient::fill(int milliseconds)
{
    if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(milliseconds) && m_socket->bytesAvailable() == 0)
        return false;
    m_in += m_socket->readAll();
    return true;
}

Reply RawClient::read(bool bodyless, int milliseconds)
{
    while (!m_in.contains("\r\n\r\n")) {
        if (!fill(milliseconds))
            return {};
    }
    Reply reply;
    const qsizetype end = m_in.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = m_in.left(end).split('\n');
    reply.status = lines.front().mid(9, 3).toInt();
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.add(line.left(colon), line.mid(colon + 1).trimmed());
    }
    m_in.remove(0, end + 4);
    const qsizetype length = bodyless ? 0 : reply.headers.value("Content-Length").toLongLong();
    while (m_in.size() < length && fill(milliseconds)) {
    }
    reply.body = m_in.left(length);
    m_in.remove(0, length);
    return reply;
}

QByteArray RawClient::readToEnd(int milliseconds)
{
    while (fill(milliseconds)) {
    }
    return std::exchange(m_in, {});
}

bool RawClient::isClosed(int milliseconds)
{
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        return true;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds && m_socket->state() != QAbstractSocket::UnconnectedState)
        fill(milliseconds - static_cast<int>(timer.elapsed()));
    return m_socket->state() == QAbstractSocket::UnconnectedState;
}

QByteArray RawClient::readSome(int milliseconds)
{
    fill(milliseconds);
    return std::exchange(m_in, {});
}

QString dataFile(const QString& name)
{
    return pgb::test::inSource("/tests/http/data/") + name;
}

ServerConfig tlsConfig()
{
    ServerConfig config;
    config.certificateFile = dataFile(QStringLiteral("server.pem"));
    config.keyFile = dataFile(QStringLiteral("server.key"));
    return config;
}

QSslConfiguration anyTls()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

QByteArray get(const QByteArray& path, const QByteArray& lines)
{
    return "GET " + path + " HTTP/1.1\r\nHost: a\r\n" + lines + "\r\n";
}

QByteArray post(const QByteArray& path, const QByteArray& body, const QByteArray& lines)
{
    return "POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + lines
        + "\r\n" + body;
}

} // namespace pgb::http::test
