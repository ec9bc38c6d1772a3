#pragma once
#include "server/http/access_log.h"
#include <QMutex>
#include <array>
#include <atomic>
#include <map>
#include <tuple>

namespace pgb::http {

/// Counters of one server, rendered as Prometheus text (version 0.0.4). Thread-safe.
class Metrics {
public:
    void connectionOpened() { ++m_connections; ++m_connectionsTotal; }
    void connectionClosed() { --m_connections; }
    /// A connection was turned away because a cap was reached.
    void connectionRefused() { ++m_refused; }
    void requestStarted() { ++m_inFlight; }
    void requestFinished() { --m_inFlight; }
    /// Counts by route, method and status and into the route's latency buckets.
    void record(const AccessLogEntry& entry);

    QByteArray render() const;

private:
    /// Upper bounds in microseconds; the last bucket is +Inf.
    static constexpr std::array<qint64, 9> Bounds{1000, 5000, 10000, 25000, 50000, 100000, 500000, 1000000, 5000000};
    struct Histogram {
        std::array<quint64, Bounds.size() + 1> buckets{};
        quint64 count = 0;
        quint64 microseconds = 0;
    };
    /// Route, method, status.
    using Key = std::tuple<QString, QByteArray, int>;

    mutable QMutex m_mutex;
    std::map<Key, quint64> m_requests;
    std::map<QString, Histogram> m_latency;
    std::atomic<qint64> m_connections{0};
    std::atomic<quint64> m_connectionsTotal{0};
    std::atomic<quint64> m_refused{0};
    std::atomic<qint64> m_inFlight{0};
};

} // namespace pgb::http
