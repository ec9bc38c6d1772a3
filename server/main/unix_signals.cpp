#include "server/main/unix_signals.h"
#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace pgb::server {

UnixSignals::UnixSignals(QObject* parent) : QObject(parent)
{
    // Blocked before any other thread starts, so that no thread takes them and the descriptor gets them all.
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_descriptor = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info;
        while (read(m_descriptor, &info, sizeof info) == static_cast<ssize_t>(sizeof info))
            Q_EMIT stopAsked();
    });
}

UnixSignals::~UnixSignals()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

} // namespace pgb::server
