#include "server/http/server_context.h"
#include "server/http/metrics.h"
#include <QDir>
#include <algorithm>

namespace pgb::http {

ServerContext::ServerContext(ServerConfig c, const Router& router, AccessLog l, Metrics* m)
    : config(std::move(c))
    , uploads((config.uploadDirectory.isEmpty() ? QDir::tempPath() : config.uploadDirectory) + QStringLiteral("/pgb-XXXXXX"))
    , reader{router, config.limits, uploads.path(), std::make_shared<ByteBudget>(config.limits.bodiesInMemory),
             std::make_shared<ByteBudget>(config.limits.bodiesOnDisk)}
    , log(std::move(l))
    , metrics(m)
    , book(config.limits.connections, config.limits.connectionsPerAddress)
    , handlers(config.handlerThreads)
{
}

bool ServerContext::isTrustedProxy(const QHostAddress& address) const
{
    return std::find(config.trustedProxies.begin(), config.trustedProxies.end(), address) != config.trustedProxies.end();
}

void ServerContext::record(const AccessLogEntry& entry) const
{
    if (log)
        log(entry);
    if (metrics)
        metrics->record(entry);
}

} // namespace pgb::http
