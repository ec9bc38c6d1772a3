#pragma once
#include "server/http/metrics.h"
#include "server/http/server.h"
#include <QMutex>
#include <QSslSocket>
#include <QTcpSocket>
#include <QThread>
#include <functional>
#include <memory>

namespace pgb::http::test {

/// A server in a thread of its own, so that a test may block on its client. Has routes /hello, /echo, /params/{a}/{b}.
class TestServer {
public:
    explicit TestServer(ServerConfig config = {}, const std::function<void(Router&)>& addRoutes = {});
    ~TestServer();

    quint16 port() const { return m_port; }
    void stop(std::chrono::milliseconds grace);
    bool isStopped() const { return m_stopped; }
    int connectionCount() const { return m_server->connectionCount(); }
    const Metrics& metrics() const { return m_metrics; }
    std::vector<AccessLogEntry> log() const;
    /// Ends the server now, as the destructor does.
    void destroy();

private:
    Router m_router;
    Metrics m_metrics;
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<Server> m_server;
    std::atomic<bool> m_stopped{false};
    quint16 m_port = 0;
    mutable QMutex m_mutex;
    std::vector<AccessLogEntry> m_log;
};

struct Reply {
    int status = 0;
    Headers headers;
    QByteArray body;
};

/// Sends raw bytes, reads answers; every wait is bounded.
class RawClient {
public:
    explicit RawClient(quint16 port);
    /// A TLS client that trusts anything; `configuration` may add a client certificate.
    RawClient(quint16 port, const QSslConfiguration& configuration);

    void send(const QByteArray& bytes);
    /// One answer; status 0 if none came. `bodyless` for the answer to HEAD.
    Reply read(bool bodyless = false, int milliseconds = 5000);
    /// Everything until the server closes.
    QByteArray readToEnd(int milliseconds = 5000);
    /// Waits for the server to close.
    bool isClosed(int milliseconds = 5000);
    /// Bytes that came without being asked for within that time.
    QByteArray readSome(int milliseconds);
    void abort() { m_socket->abort(); }
    QTcpSocket& socket() { return *m_socket; }

private:
    bool fill(int milliseconds);

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_in;
};

/// A configuration with the test certificate.
ServerConfig tlsConfig();
/// A TLS client that verifies nothing.
QSslConfiguration anyTls();
QString dataFile(const QString& name);
/// "GET path HTTP/1.1" with a Host and the given further header lines (each ending in CRLF).
QByteArray get(const QByteArray& path, const QByteArray& lines = {});
QByteArray post(const QByteArray& path, const QByteArray& body, const QByteArray& lines = {});

} // namespace pgb::http::test
