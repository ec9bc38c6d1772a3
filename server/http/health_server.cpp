#include "server/http/health_server.h"
#include "server/http/problem_json.h"

namespace pgb::http {
namespace {

ServerConfig healthConfig(quint16 port)
{
    ServerConfig config;
    config.port = port;
    config.workerThreads = 1;
    config.handlerThreads = 1;
    config.limits.connections = 32;
    config.limits.connectionsPerAddress = 32;
    return config;
}

} // namespace

HealthServer::HealthServer(quint16 port, HealthSources sources, QObject* parent)
    : QObject(parent), m_server(healthConfig(port), m_router)
{
    m_router.add("GET", QStringLiteral("/health"), [health = std::move(sources.health)](const Request& request, Responder responder) {
        const QString wrong = health();
        responder.send(wrong.isEmpty() ? Response::content(200, "text/plain; charset=utf-8", "ok\n")
                                       : problemResponse(503, wrong, request.requestId));
    });
    m_router.add("GET", QStringLiteral("/metrics"), [metrics = std::move(sources.metrics)](const Request&, Responder responder) {
        responder.send(Response::content(200, "text/plain; version=0.0.4; charset=utf-8", metrics()));
    });
}

Outcome<void> HealthServer::start()
{
    return m_server.start();
}

quint16 HealthServer::port() const
{
    return m_server.port();
}

} // namespace pgb::http
