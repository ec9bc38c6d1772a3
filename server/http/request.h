#pragma once
#include "server/http/headers.h"
#include "server/http/upload_file.h"
#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QString>
#include <memory>
#include <utility>
#include <vector>

namespace pgb::http {

/// One request, complete and within all limits. A plain value: an asynchronous handler keeps a copy.
struct Request {
    /// Upper case; HEAD arrives as GET (the body of the answer is dropped later).
    QByteArray method;
    /// Percent-decoded, begins with '/', holds no "." or ".." segment and no encoded slash.
    QString path;
    /// The pattern that matched, such as "/v1/declaraties/{id}".
    QString routePattern;
    /// Values of the {names} of the pattern.
    std::vector<std::pair<QString, QString>> pathParams;
    /// Decoded query parameters in their order; a name may occur more than once.
    std::vector<std::pair<QString, QString>> query;
    Headers headers;
    /// Empty if the route streams its body.
    QByteArray body;
    /// Set only for routes with RouteOptions::streamBody.
    std::shared_ptr<UploadFile> bodyFile;
    QHostAddress clientAddress;
    bool tls = false;
    /// SHA-256 (raw 32 bytes) of the client certificate; empty if none was shown. Possession of its key is proven,
    /// its issuer is not judged: compare with registered fingerprints.
    QByteArray peerFingerprint;
    /// That certificate has begun and has not ended.
    bool peerInTime = false;
    /// 16 hex digits, ours, the same as in the answer's X-Request-Id.
    QByteArray requestId;
    /// When the head was complete, UTC.
    QDateTime receivedAt;

    /// The path parameter of that name; empty if the pattern has none.
    QString pathParam(QStringView name) const;
    /// The first query parameter of that name; empty if absent.
    QString queryParam(QStringView name) const;
    bool hasQueryParam(QStringView name) const;
};

} // namespace pgb::http
