#pragma once
#include "server/api/change_feed.h"
#include "server/api/endpoints.h"
#include "server/auth/argon2_hashing.h"
#include "server/auth/decaying_throttle.h"
#include "server/auth/oath_codes.h"
#include "server/auth/sodium_random.h"
#include "server/http/health_server.h"
#include "server/http/metrics.h"
#include "server/http/server.h"
#include "server/jobs/scheduler.h"
#include "server/main/log.h"
#include "server/main/node.h"
#include "server/main/unix_signals.h"
#include <QElapsedTimer>
#include <QMutex>

namespace pgb::server {

/// The object graph of `pgb-server serve`, built in the order of its members and taken down in the reverse.
class ServeProgram : public QObject {
    Q_OBJECT
public:
    ServeProgram(const config::Config& config, QDate klok);
    ~ServeProgram() override;
    /// Opens the database, listens and prints the addresses. Ends the event loop after a graceful stop.
    Outcome<void> start();
    /// Method and pattern of every route, without a database.
    std::vector<std::pair<QByteArray, QString>> routes() const { return m_router.routes(); }

private:
    static http::ServerConfig httpConfig(const config::Config& config);
    app::SignIn::Parts signInParts();
    api::Services services();
    Outcome<void> startHealth();
    /// The code of what keeps the database from writing, by a probe at most each 10 s; empty = it writes. From any thread.
    QString writeTrouble();
    void announce() const;
    void stop();

    const config::Config m_config;
    Log m_log;
    UnixSignals m_signals; ///< before any thread
    Node m_node;
    auth::SodiumRandom m_random;
    auth::Argon2Hashing m_hashing;
    auth::OathCodes m_codes;
    auth::DecayingThrottle m_throttle;
    app::SignIn m_signIn;
    api::RateLimiter m_rate;
    http::Router m_router;
    api::Endpoints m_endpoints;
    http::Metrics m_metrics;
    std::unique_ptr<api::ChangeFeed> m_feed;
    std::unique_ptr<http::Server> m_server;
    QMutex m_probeMutex;
    QElapsedTimer m_probed; ///< since the last probe
    QString m_writeTrouble;
    std::unique_ptr<http::HealthServer> m_health;
    std::unique_ptr<jobs::Scheduler> m_scheduler;
    bool m_stopping = false;
};

} // namespace pgb::server
