#include "tests/bench/submit_load.h"
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUuid>
#include <memory>

namespace pgb::bench {

namespace {

constexpr int patienceMs = 120'000;

/// What all clients share: the work that is left and what came of it.
struct Load {
    Load(const QUrl& url, const QByteArray& session, const std::vector<QByteArray>& work) : server(url), token(session), bodies(work) {}
    const QUrl& server;
    const QByteArray& token;
    const std::vector<QByteArray>& bodies;
    size_t next = 0;
    int running = 0;
    LoadResult result;
    QEventLoop loop;
};

/// One keep-alive connection that goes from answer to next request.
class Client : public QObject {
public:
    explicit Client(Load& load) : m_load(load)
    {
        connect(&m_socket, &QTcpSocket::connected, this, [this] { store(); });
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { end(m_socket.errorString()); });
        ++m_load.running;
        m_socket.connectToHost(load.server.host(), quint16(load.server.port()));
    }

private:
    void store()
    {
        if (m_load.next >= m_load.bodies.size()) {
            end({});
            return;
        }
        m_submitting = false;
        send("/v1/declaraties", {}, m_load.bodies[m_load.next++]);
    }

    void submit(const QJsonObject& declaratie)
    {
        m_submitting = true;
        const QByteArray version = QByteArray::number(declaratie.value(QLatin1String("rijversie")).toInteger());
        const QByteArray id = QByteArray::number(declaratie.value(QLatin1String("id")).toInteger());
        send("/v1/declaraties/" + id + "/gebeurtenissen", "If-Match: \"" + version + "\"\r\n", R"({"gebeurtenis":"indienen"})");
    }

    void send(const QByteArray& path, const QByteArray& headers, const QByteArray& body)
    {
        m_socket.write("POST " + path + " HTTP/1.1\r\nHost: " + m_load.server.host().toLatin1() + "\r\nAuthorization: Bearer " + m_load.token
                       + "\r\nIdempotency-Key: " + QUuid::createUuid().toByteArray(QUuid::WithoutBraces)
                       + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n"
                       + body);
    }

    void read()
    {
        m_buffer += m_socket.readAll();
        const qsizetype head = m_buffer.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        const qsizetype at = m_buffer.indexOf("Content-Length: ");
        const qsizetype length = m_buffer.mid(at + 16, m_buffer.indexOf("\r\n", at) - at - 16).toLongLong();
        if (at < 0 || m_buffer.size() < head + 4 + length)
            return;
        const QByteArray status = m_buffer.mid(9, 3);
        const QByteArray body = m_buffer.mid(head + 4, length);
        m_buffer.clear();
        answered(status, body);
    }

    void answered(const QByteArray& status, const QByteArray& body)
    {
        if (status != (m_submitting ? "200" : "201")) {
            end(QString::fromUtf8(status + ' ' + body.left(600)));
        } else if (m_submitting) {
            ++m_load.result.submitted;
            store();
        } else {
            submit(QJsonDocument::fromJson(body).object().value(QLatin1String("declaratie")).toObject());
        }
    }

    void end(const QString& trouble)
    {
        if (m_ended)
            return;
        m_ended = true;
        if (!trouble.isEmpty() && m_load.result.trouble.isEmpty())
            m_load.result.trouble = trouble;
        if (--m_load.running == 0)
            m_load.loop.quit();
    }

    Load& m_load;
    QTcpSocket m_socket;
    QByteArray m_buffer;
    bool m_submitting = false;
    bool m_ended = false;
};

} // namespace

LoadResult submitAll(const QUrl& server, const QByteArray& token, const std::vector<QByteArray>& bodies, int clients)
{
    Load load(server, token, bodies);
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<Client>> all;
    for (int i = 0; i < clients; ++i)
        all.push_back(std::make_unique<Client>(load));
    QTimer::singleShot(patienceMs, &load.loop, [&load] {
        load.result.trouble = QStringLiteral("not done in time");
        load.loop.quit();
    });
    load.loop.exec();
    load.result.seconds = double(timer.nsecsElapsed()) / 1e9;
    return load.result;
}

} // namespace pgb::bench
