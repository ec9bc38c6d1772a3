#pragma once
#include "server/http/access_log.h"
#include "server/http/connection_book.h"
#include "server/http/handler_pool.h"
#include "server/http/request_reader.h"
#include "server/http/server_config.h"
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <atomic>
#include <memory>
#include <optional>

namespace pgb::http {

class Metrics;

/// What the threads of one server share. Read-only while it runs, except what is thread-safe by itself.
struct ServerContext {
    ServerContext(ServerConfig c, const Router& router, AccessLog l, Metrics* m);

    bool isTrustedProxy(const QHostAddress& address) const;
    /// Logs and counts; called in worker threads only.
    void record(const AccessLogEntry& entry) const;

    const ServerConfig config;
    QTemporaryDir uploads;
    const ReaderEnvironment reader;
    const AccessLog log;
    Metrics* const metrics;
    std::optional<QSslConfiguration> tls;
    ConnectionBook book;
    /// Set once by stop(); shared with answers that are still being made when the server is gone.
    const std::shared_ptr<std::atomic<bool>> draining = std::make_shared<std::atomic<bool>>(false);
    /// Last, so that running handlers end before anything they might use.
    HandlerPool handlers;
};

} // namespace pgb::http
