#pragma once
#include "server/http/message_parser.h"
#include <QString>
#include <optional>
#include <utility>
#include <vector>

namespace pgb::http {

/// How the body of a request is framed and what the client wants of the connection.
struct Framing {
    bool chunked = false;
    /// -1 = no Content-Length.
    qint64 contentLength = -1;
    bool keepAlive = true;
    bool expectContinue = false;
    bool acceptsGzip = false;

    bool hasBody() const { return chunked || contentLength > 0; }
};

struct Target {
    QString path;
    std::vector<std::pair<QString, QString>> query;
};

/// True for the methods that routes can have, and HEAD and OPTIONS.
bool isKnownMethod(const QByteArray& method);

/// RFC 9112 framing, stricter than any proxy: 0 and `out` filled, or the status to refuse with (400, 417, 501).
int checkHead(const RawHead& head, Framing& out);

/// Decodes a request target (origin form, or absolute form naming the same host). Empty for a bad escape, an encoded
/// slash, control bytes, bytes that are no UTF-8, or a "." or ".." segment.
std::optional<Target> decodeTarget(const QByteArray& target, const QByteArray& host);

} // namespace pgb::http
