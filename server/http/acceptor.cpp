#include "server/http/acceptor.h"
#include <QTcpSocket>
#include <QTimer>
#include <algorithm>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace pgb::http {

Acceptor::Acceptor(Take take, QObject* parent) : QTcpServer(parent), m_take(std::move(take))
{
    setListenBacklogSize(512);
    connect(this, &QTcpServer::acceptError, this, &Acceptor::onAcceptError);
}

void Acceptor::incomingConnection(qintptr descriptor)
{
    m_take(descriptor);
}

void Acceptor::onAcceptError()
{
    // Qt stops accepting for good when descriptors run out; connections will end, so try again.
    QTimer::singleShot(200, this, [this] { resumeAccepting(); });
}

int affordableConnections(int wanted)
{
#ifdef Q_OS_UNIX
    constexpr rlim_t Reserve = 1024;
    const rlim_t needed = static_cast<rlim_t>(wanted) + Reserve;
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return wanted;
    if (limit.rlim_cur < needed && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = std::min(needed, limit.rlim_max);
        setrlimit(RLIMIT_NOFILE, &limit);
        getrlimit(RLIMIT_NOFILE, &limit);
    }
    if (limit.rlim_cur < needed)
        return std::min(wanted, static_cast<int>(limit.rlim_cur - std::min(Reserve, limit.rlim_cur / 4 + 8)));
#endif
    return wanted;
}

void closeDescriptor(qintptr descriptor)
{
    QTcpSocket socket;
    if (socket.setSocketDescriptor(descriptor))
        socket.abort();
}

} // namespace pgb::http
