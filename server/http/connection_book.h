#pragma once
#include <QHash>
#include <QMutex>
#include <QString>
#include <atomic>

namespace pgb::http {

/// Counts open connections, in all and per client network. Thread-safe.
class ConnectionBook {
public:
    ConnectionBook(int limit, int perGroup) : m_limit(limit), m_perGroup(perGroup) {}

    /// Before the first connection only.
    void setLimit(int limit) { m_limit = limit; }

    /// Called by the acceptor; false when the house is full.
    bool enter()
    {
        if (m_open.fetch_add(1) < m_limit)
            return true;
        --m_open;
        return false;
    }
    void leave() { --m_open; }
    int open() const { return m_open; }

    /// False when that network has its share.
    bool enterGroup(const QString& group)
    {
        const QMutexLocker lock(&m_mutex);
        int& count = m_groups[group];
        if (count >= m_perGroup)
            return false;
        ++count;
        return true;
    }
    void leaveGroup(const QString& group)
    {
        const QMutexLocker lock(&m_mutex);
        const auto it = m_groups.find(group);
        if (it != m_groups.end() && --it.value() <= 0)
            m_groups.erase(it);
    }

private:
    int m_limit;
    const int m_perGroup;
    std::atomic<int> m_open{0};
    QMutex m_mutex;
    QHash<QString, int> m_groups;
};

} // namespace pgb::http
