#pragma once
#include <QByteArray>
#include <QString>
#include <functional>

namespace pgb::http {

/// One answered request. Holds no path, query or body: those can be personal.
struct AccessLogEntry {
    QByteArray method;
    /// "-" when no route matched or the request was malformed.
    QString routePattern;
    int status = 0;
    /// From the complete head to the answer being handed over.
    qint64 microseconds = 0;
    qint64 requestBytes = 0;
    qint64 responseBytes = 0;
    QByteArray requestId;
    /// The client left before the answer was ready.
    bool clientGone = false;
};

/// Called from many threads at once; must be thread-safe and quick.
using AccessLog = std::function<void(const AccessLogEntry&)>;

} // namespace pgb::http
