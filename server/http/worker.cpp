#include "server/http/worker.h"
#include "server/http/metrics.h"
#include <algorithm>

namespace pgb::http {
namespace {

/// A quarter of the shortest time-out, between 10 and 250 ms.
std::chrono::milliseconds sweepInterval(const ServerTimeouts& t)
{
    const auto shortest = std::min({t.handshake, t.head, t.body, t.idle, t.write, t.linger});
    return std::clamp(shortest / 4, std::chrono::milliseconds(10), std::chrono::milliseconds(250));
}

} // namespace

Worker::Worker(ServerContext& context) : m_context(context), m_sweep(this) {}

Worker::~Worker()
{
    m_mailbox->close();
}

void Worker::begin()
{
    m_mailbox->open(this, [this](std::vector<Delivery> batch) { take(std::move(batch)); });
    connect(&m_sweep, &QTimer::timeout, this, &Worker::sweep);
    m_sweep.start(sweepInterval(m_context.config.timeouts));
}

void Worker::adopt(qintptr descriptor)
{
    auto* connection = new Connection(++m_lastId, m_context, m_mailbox, this);
    if (!connection->adopt(descriptor)) {
        if (m_context.metrics)
            m_context.metrics->connectionRefused();
        delete connection;
        return;
    }
    m_connections.insert(m_lastId, connection);
    connect(connection, &Connection::closed, this, &Worker::onClosed);
    if (m_context.tls) {
        m_handshakes.push_back(m_lastId);
        limitHandshakes();
    }
    if (m_draining)
        connection->drain();
}

void Worker::limitHandshakes()
{
    const int all = m_context.config.limits.unfinishedHandshakes;
    const auto limit = static_cast<std::size_t>(std::max(1, all / std::max(1, m_context.config.workerThreads)));
    if (m_handshakes.size() <= limit)
        return;
    std::erase_if(m_handshakes, [this](quint64 id) {
        const Connection* connection = m_connections.value(id);
        return !connection || !connection->isHandshaking();
    });
    // The oldest gives way: an honest handshake takes milliseconds, so the old ones are the silent ones.
    while (m_handshakes.size() > limit) {
        Connection* oldest = m_connections.value(m_handshakes.front());
        m_handshakes.pop_front();
        if (oldest)
            oldest->abort();
    }
}

QList<Connection*> Worker::connections() const
{
    return m_connections.values();
}

void Worker::sweep()
{
    const qint64 now = steadyMilliseconds();
    for (Connection* connection : connections())
        connection->sweep(now);
}

void Worker::take(std::vector<Delivery> batch)
{
    for (Delivery& delivery : batch) {
        if (m_context.metrics)
            m_context.metrics->requestFinished();
        Connection* connection = m_connections.value(delivery.connection);
        delivery.entry.clientGone = delivery.entry.clientGone || !connection;
        m_context.record(delivery.entry);
        if (connection)
            connection->deliver(delivery.sequence, std::move(delivery.answer));
    }
}

void Worker::onClosed(quint64 id)
{
    if (Connection* connection = m_connections.take(id))
        connection->deleteLater();
    sayDrainedWhenEmpty();
}

void Worker::sayDrainedWhenEmpty()
{
    if (m_draining && m_connections.isEmpty() && !std::exchange(m_saidDrained, true))
        Q_EMIT drained();
}

void Worker::drain()
{
    m_draining = true;
    for (Connection* connection : connections())
        connection->drain();
    sayDrainedWhenEmpty();
}

void Worker::abortAll()
{
    for (Connection* connection : connections())
        connection->abort();
}

} // namespace pgb::http
