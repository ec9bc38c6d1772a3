#pragma once
#include "server/http/headers.h"
#include <QByteArray>

namespace pgb::http {

/// One answer. Framing, date, request id and security headers are added by the server.
struct Response {
    int status = 200;
    Headers headers;
    QByteArray body;
    /// False for answers that must never be compressed (a secret beside text that the client chose).
    bool compress = true;

    /// `body` is JSON text; sets `application/json`.
    static Response json(int status, QByteArray body);
    /// Sets the given content type.
    static Response content(int status, QByteArray contentType, QByteArray body);
    /// 204 without a body.
    static Response noContent();
};

} // namespace pgb::http
