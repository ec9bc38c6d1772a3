#pragma once
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>
#include <vector>

namespace pgb::tests {

/// One request as it came in.
struct FakeRequest {
    QByteArray method;
    QByteArray path;
    QByteArray head;
    QByteArray body;
    QByteArray header(const QByteArray& name) const
    {
        for (const QByteArray& line : head.split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
                return line.mid(colon + 1).trimmed();
        }
        return {};
    }
};

struct FakeAnswer {
    int status = 200;
    QByteArray body = "{}";
    QByteArray extraHeaders = {}; ///< lines ending in CRLF
    bool hangUp = false;     ///< close without an answer
    bool silent = false;     ///< keep the connection open and say nothing
};

/// A server on loopback that answers as the test says, one request per connection.
class FakeServer : public QTcpServer {
public:
    std::function<FakeAnswer(const FakeRequest&)> answer = [](const FakeRequest&) { return FakeAnswer{}; };
    std::vector<FakeRequest> requests;

    explicit FakeServer(quint16 port = 0)
    {
        listen(QHostAddress::LocalHost, port);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    /// The process is gone: nobody listens, and what was under way is cut off.
    void vanish()
    {
        m_port = serverPort();
        close();
        cutOff();
    }
    void comeBack() { listen(QHostAddress::LocalHost, m_port); }
    void cutOff()
    {
        const QList<QTcpSocket*> sockets = findChildren<QTcpSocket*>();
        for (QTcpSocket* socket : sockets)
            socket->abort();
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }

private:
    quint16 m_port = 0;
    void read(QTcpSocket* socket)
    {
        QByteArray data = socket->property("data").toByteArray() + socket->readAll();
        socket->setProperty("data", data);
        const qsizetype end = data.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        FakeRequest request;
        request.head = data.left(end);
        const QList<QByteArray> first = request.head.split('\r').first().split(' ');
        request.method = first.value(0);
        request.path = first.value(1);
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (data.size() < end + 4 + length)
            return;
        request.body = data.mid(end + 4, length);
        requests.push_back(request);
        const FakeAnswer reply = answer(request);
        if (reply.silent)
            return;
        if (reply.hangUp) {
            socket->abort();
            return;
        }
        socket->write("HTTP/1.1 " + QByteArray::number(reply.status) + " X\r\nConnection: close\r\nContent-Length: "
                      + QByteArray::number(reply.body.size()) + "\r\n" + reply.extraHeaders + "\r\n" + reply.body);
        socket->disconnectFromHost();
    }
};

} // namespace pgb::tests
