#include "server/storage/connections.h"
#include <QThread>

namespace pgb::storage {

Connections::Connections(const Dialect& dialect, const StorageConfig& config, const ColumnCipher& cipher) :
    m_dialect(dialect), m_config(config), m_cipher(cipher)
{
}

Connections::~Connections() = default;

Connection& Connections::ofThisThread()
{
    QThread* thread = QThread::currentThread();
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_connections.find(thread);
        if (found != m_connections.end() && !found->second->database.lost())
            return *found->second;
    }
    close(thread);
    auto made = std::make_unique<Connection>(m_dialect, m_config, Access::ReadOnly, m_cipher);
    Connection& connection = *made;
    {
        const std::lock_guard lock(m_mutex);
        m_connections[thread] = std::move(made);
    }
    // Direct: it runs in the thread that ends, to which its connection belongs.
    QObject::connect(thread, &QThread::finished, &m_ends, [this, thread] { close(thread); }, Qt::DirectConnection);
    return connection;
}

void Connections::close(QThread* thread)
{
    std::unique_ptr<Connection> closed;
    const std::lock_guard lock(m_mutex);
    const auto found = m_connections.find(thread);
    if (found == m_connections.end())
        return;
    closed = std::move(found->second);
    m_connections.erase(found);
    QObject::disconnect(thread, nullptr, &m_ends, nullptr);
}

} // namespace pgb::storage
