#pragma once
#include "server/http/access_log.h"
#include "server/http/router.h"
#include "server/http/server_config.h"
#include "shared/base/outcome.h"
#include <QObject>
#include <memory>

namespace pgb::http {

class Metrics;

/// HTTP/1.1 on TCP or TLS: accepts in its own thread, reads and writes in worker threads, runs handlers in a pool.
class Server : public QObject {
    Q_OBJECT
public:
    /// `router` and `metrics` must outlive the server; `metrics` and `log` may be null.
    Server(ServerConfig config, const Router& router, AccessLog log = {}, Metrics* metrics = nullptr, QObject* parent = nullptr);
    /// Ends every connection at once and waits for running handlers.
    ~Server() override;

    /// Listens; called once. Problems: plainOnlyOnLoopback, certificateUnreadable, keyUnreadable,
    /// keyDoesNotFitCertificate, certificateExpired, certificateNotYetValid, cannotListen, cannotWriteUploads.
    Outcome<void> start();
    /// The port listened on; 0 before start().
    quint16 port() const;
    /// Stops accepting, closes idle connections, lets running requests finish (answered with `Connection: close`) and
    /// ends what is left after the grace period. Emits stopped() once.
    void stop(std::chrono::milliseconds gracePeriod);
    /// Open connections, for tests and metrics.
    int connectionCount() const;

Q_SIGNALS:
    void stopped();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace pgb::http
