#pragma once
#include "server/http/request.h"
#include "server/http/responder.h"
#include <functional>
#include <memory>
#include <vector>

namespace pgb::http {

/// Runs in a thread of the handler pool; may answer later from another thread. An exception becomes 500.
using Handler = std::function<void(const Request&, Responder)>;

struct RouteOptions {
    /// Largest body in bytes; negative = the server's default (ServerLimits::body or ::upload).
    qint64 bodyLimit = -1;
    /// True: the body goes to a file on disk (Request::bodyFile) instead of memory.
    bool streamBody = false;
};

struct Route {
    QByteArray method;
    QString pattern;
    RouteOptions options;
    Handler handler;
    /// The pattern split at '/'; "{name}" matches any one non-empty segment.
    QStringList segments;
};

struct RouteMatch {
    /// 200 = matched; 204 = OPTIONS; 404; 405.
    int status = 404;
    std::shared_ptr<const Route> route;
    std::vector<std::pair<QString, QString>> params;
    /// Methods of this path, for the Allow header; set with 204 and 405.
    QByteArray allow;
};

/// Method + path pattern -> handler. Filled by the wiring, read-only once a server uses it.
class Router {
public:
    /// `pattern` such as "/v1/declaraties/{id}"; a literal segment wins over a parameter. Ends the program when the
    /// same method and pattern are added twice, which is a wiring error.
    void add(const QByteArray& method, const QString& pattern, Handler handler, RouteOptions options = {});

    /// HEAD finds the GET route; OPTIONS answers 204 with Allow unless a route of its own exists.
    RouteMatch match(const QByteArray& method, const QString& decodedPath) const;

    /// Every (method, pattern) in the order of adding.
    std::vector<std::pair<QByteArray, QString>> routes() const;

private:
    std::vector<std::shared_ptr<const Route>> m_routes;
};

} // namespace pgb::http
