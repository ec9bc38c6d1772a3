#include "server/http/router.h"
#include <algorithm>

namespace pgb::http {
namespace {

bool isParameter(const QString& segment)
{
    return segment.size() > 2 && segment.startsWith(QLatin1Char('{')) && segment.endsWith(QLatin1Char('}'));
}

bool matches(const QStringList& pattern, const QStringList& path)
{
    if (pattern.size() != path.size())
        return false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isParameter(pattern[i]) ? path[i].isEmpty() : pattern[i] != path[i])
            return false;
    }
    return true;
}

/// True if `a` names a literal where `b` has a parameter, at the first place where they differ in that.
bool isMoreLiteral(const QStringList& a, const QStringList& b)
{
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (isParameter(a[i]) != isParameter(b[i]))
            return isParameter(b[i]);
    }
    return false;
}

} // namespace

void Router::add(const QByteArray& method, const QString& pattern, Handler handler, RouteOptions options)
{
    for (const auto& route : m_routes) {
        if (route->method == method && route->pattern == pattern)
            qFatal("route added twice: %s %s", method.constData(), qUtf8Printable(pattern));
    }
    m_routes.push_back(std::make_shared<const Route>(
        Route{method, pattern, options, std::move(handler), pattern.split(QLatin1Char('/'))}));
}

RouteMatch Router::match(const QByteArray& method, const QString& decodedPath) const
{
    const QStringList path = decodedPath.split(QLatin1Char('/'));
    RouteMatch result;
    std::vector<QByteArray> allowed;
    for (const auto& route : m_routes) {
        if (!matches(route->segments, path))
            continue;
        allowed.push_back(route->method);
        const bool methodFits = route->method == method || (method == "HEAD" && route->method == "GET");
        if (methodFits && (!result.route || isMoreLiteral(route->segments, result.route->segments)))
            result.route = route;
    }
    if (result.route) {
        result.status = 200;
        const QStringList& segments = result.route->segments;
        for (qsizetype i = 0; i < segments.size(); ++i) {
            if (isParameter(segments[i]))
                result.params.emplace_back(segments[i].mid(1, segments[i].size() - 2), path[i]);
        }
        return result;
    }
    if (allowed.empty())
        return result;
    for (const QByteArray known : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"}) {
        const QByteArray stored = known == "HEAD" ? QByteArray("GET") : known;
        if (std::find(allowed.begin(), allowed.end(), stored) != allowed.end())
            result.allow += known + ", ";
    }
    result.allow += "OPTIONS";
    result.status = method == "OPTIONS" ? 204 : 405;
    return result;
}

std::vector<std::pair<QByteArray, QString>> Router::routes() const
{
    std::vector<std::pair<QByteArray, QString>> list;
    for (const auto& route : m_routes)
        list.emplace_back(route->method, route->pattern);
    return list;
}

} // namespace pgb::http
