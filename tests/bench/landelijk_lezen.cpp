#include "tests/bench/landelijk_lezen.h"
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTcpSocket>
#include <QTimer>
#include <algorithm>
#include <memory>

namespace pgb::bench {

namespace {

constexpr int patienceMs = 120'000; ///< for one answer: a machine that is too busy gives slow figures, not none

struct Meting {
    QUrl server;
    Leesuitkomst uitkomst;
    int running = 0;
    QEventLoop loop;
};

class Lezer : public QObject {
public:
    Lezer(Meting& meting, const std::vector<Vraag>& vragen, int rondes, int wacht) : m_meting(meting), m_vragen(vragen), m_over(rondes * int(vragen.size()))
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { end(m_socket.errorString()); });
        connect(&m_beat, &QTimer::timeout, this, [this] { ask(); });
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, [this] { end(QStringLiteral("no answer in time")); });
        m_socket.connectToHost(meting.server.host(), quint16(meting.server.port()));
        QTimer::singleShot(wacht, Qt::PreciseTimer, this, [this] {
            m_beat.setTimerType(Qt::PreciseTimer);
            m_beat.start(1000);
            ask();
        });
        ++meting.running;
    }

private:
    void ask()
    {
        if (m_asked)
            return; // the answer took longer than a second: it counts in full, and this turn is skipped
        if (m_over-- == 0) {
            end({});
            return;
        }
        const Vraag& vraag = m_vragen[m_next];
        m_asked = true;
        m_since.start();
        m_patience.start(patienceMs);
        m_socket.write("GET " + vraag.pad + " HTTP/1.1\r\nHost: " + m_meting.server.host().toLatin1() + "\r\nAuthorization: Bearer " + vraag.token + "\r\n\r\n");
    }

    void read()
    {
        m_buffer += m_socket.readAll();
        const qsizetype head = m_buffer.indexOf("\r\n\r\n");
        const qsizetype at = m_buffer.indexOf("Content-Length: ");
        if (head < 0 || at < 0)
            return;
        const qsizetype length = m_buffer.mid(at + 16, m_buffer.indexOf("\r\n", at) - at - 16).toLongLong();
        if (m_buffer.size() < head + 4 + length)
            return;
        m_patience.stop();
        const Vraag& vraag = m_vragen[m_next];
        if (m_buffer.mid(9, 3) != "200") {
            end(QString::fromUtf8(vraag.pad + ' ' + m_buffer.mid(9, 3) + ' ' + m_buffer.mid(head + 4, 300)));
            return;
        }
        m_meting.uitkomst.seconden[vraag.figuur].push_back(double(m_since.nsecsElapsed()) / 1e9);
        m_buffer.clear();
        m_asked = false;
        m_next = (m_next + 1) % m_vragen.size();
    }

    void end(const QString& trouble)
    {
        if (m_ended)
            return;
        m_ended = true;
        m_beat.stop();
        m_patience.stop();
        if (!trouble.isEmpty() && m_meting.uitkomst.trouble.isEmpty())
            m_meting.uitkomst.trouble = trouble;
        if (--m_meting.running == 0)
            m_meting.loop.quit();
    }

    Meting& m_meting;
    const std::vector<Vraag>& m_vragen;
    QTcpSocket m_socket;
    QTimer m_beat;
    QTimer m_patience;
    QElapsedTimer m_since;
    QByteArray m_buffer;
    size_t m_next = 0;
    int m_over;
    bool m_asked = false;
    bool m_ended = false;
};

} // namespace

double Leesuitkomst::deel(const QString& figuur, double quantile) const
{
    const auto found = seconden.find(figuur);
    if (found == seconden.end() || found->empty())
        return -1;
    return (*found)[std::min(found->size() - 1, size_t(double(found->size()) * quantile))];
}

Leesuitkomst leesSamen(const QUrl& server, const std::vector<std::vector<Vraag>>& clients, int rondes)
{
    Meting meting;
    meting.server = server;
    std::vector<std::unique_ptr<Lezer>> all;
    for (size_t i = 0; i < clients.size(); ++i)
        all.push_back(std::make_unique<Lezer>(meting, clients[i], rondes, 200 + int(i * 1000 / clients.size())));
    meting.loop.exec();
    for (std::vector<double>& seconden : meting.uitkomst.seconden)
        std::sort(seconden.begin(), seconden.end());
    return meting.uitkomst;
}

} // namespace pgb::bench
