#include "server/http/metrics.h"
#include <QMutexLocker>

namespace pgb::http {
namespace {

QByteArray single(const char* name, const char* type, const char* help, qint64 value)
{
    const QByteArray n(name);
    return "# HELP " + n + ' ' + help + "\n# TYPE " + n + ' ' + type + '\n' + n + ' ' + QByteArray::number(value) + '\n';
}

QByteArray seconds(qint64 microseconds)
{
    return QByteArray::number(static_cast<double>(microseconds) / 1e6, 'g', 15);
}

} // namespace

void Metrics::record(const AccessLogEntry& entry)
{
    const QMutexLocker lock(&m_mutex);
    ++m_requests[{entry.routePattern, entry.method, entry.status}];
    Histogram& histogram = m_latency[entry.routePattern];
    std::size_t bucket = 0;
    while (bucket < Bounds.size() && entry.microseconds > Bounds[bucket])
        ++bucket;
    ++histogram.buckets[bucket];
    ++histogram.count;
    histogram.microseconds += static_cast<quint64>(std::max<qint64>(0, entry.microseconds));
}

QByteArray Metrics::render() const
{
    QByteArray text = single("pgb_http_connections", "gauge", "Open connections.", m_connections)
        + single("pgb_http_connections_total", "counter", "Accepted connections.", static_cast<qint64>(m_connectionsTotal))
        + single("pgb_http_connections_refused_total", "counter", "Connections refused by a cap.", static_cast<qint64>(m_refused))
        + single("pgb_http_requests_in_flight", "gauge", "Requests being handled.", m_inFlight);
    const QMutexLocker lock(&m_mutex);
    text += "# HELP pgb_http_requests_total Answered requests.\n# TYPE pgb_http_requests_total counter\n";
    for (const auto& [key, count] : m_requests) {
        text += "pgb_http_requests_total{route=\"" + std::get<0>(key).toUtf8() + "\",method=\"" + std::get<1>(key)
            + "\",status=\"" + QByteArray::number(std::get<2>(key)) + "\"} " + QByteArray::number(count) + '\n';
    }
    text += "# HELP pgb_http_request_seconds Time to answer.\n# TYPE pgb_http_request_seconds histogram\n";
    for (const auto& [route, histogram] : m_latency) {
        const QByteArray label = "{route=\"" + route.toUtf8() + '"';
        quint64 below = 0;
        for (std::size_t i = 0; i < histogram.buckets.size(); ++i) {
            below += histogram.buckets[i];
            const QByteArray bound = i < Bounds.size() ? seconds(Bounds[i]) : QByteArray("+Inf");
            text += "pgb_http_request_seconds_bucket" + label + ",le=\"" + bound + "\"} " + QByteArray::number(below) + '\n';
        }
        text += "pgb_http_request_seconds_sum" + label + "} " + seconds(static_cast<qint64>(histogram.microseconds)) + '\n';
        text += "pgb_http_request_seconds_count" + label + "} " + QByteArray::number(histogram.count) + '\n';
    }
    return text;
}

} // namespace pgb::http
