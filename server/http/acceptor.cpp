#include "server/http/acceptor.h"
#include <QTcpSocket>
#include <QTimer>
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

void raiseDescriptorLimit()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
#endif
}

void closeDescriptor(qintptr descriptor)
{
    QTcpSocket socket;
    if (socket.setSocketDescriptor(descriptor))
        socket.abort();
}

} // namespace pgb::http
