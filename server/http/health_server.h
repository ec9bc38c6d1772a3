#pragma once
#include "server/http/server.h"

namespace pgb::http {

/// What the health port says; the callbacks run in a handler thread.
struct HealthSources {
    /// Empty = healthy (200), otherwise a word for what is wrong (503).
    std::function<QString()> health;
    /// Prometheus text.
    std::function<QByteArray()> metrics;
};

/// A second, plain port on loopback with GET /health and GET /metrics.
class HealthServer : public QObject {
    Q_OBJECT
public:
    /// `port` 0 = any free one.
    HealthServer(quint16 port, HealthSources sources, QObject* parent = nullptr);
    Outcome<void> start();
    quint16 port() const;

private:
    Router m_router;
    Server m_server;
};

} // namespace pgb::http
