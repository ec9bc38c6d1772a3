#pragma once
#include "server/http/response.h"
#include <QDateTime>

namespace pgb::http {

/// What the answer to one request depends on besides the Response.
struct AnswerContext {
    QByteArray requestId;
    bool tls = false;
    bool headOnly = false;
    bool keepAlive = true;
    bool acceptsGzip = false;
};

/// An answer as bytes, ready for the socket.
struct Answer {
    QByteArray head;
    QByteArray body;
    int status = 0;
    bool keepAlive = true;
};

/// Adds framing, date, request id and security headers, compresses, drops the body for HEAD. A response whose header
/// lines could be read as more than one line, or whose status is no final status, is a defect of ours: 500.
Answer buildAnswer(Response response, const AnswerContext& context);

/// The problem answer of the HTTP layer itself, with the code that belongs to the status.
Response refusalResponse(int status, const QByteArray& requestId);

/// gzip (RFC 1952); empty if it cannot be made.
QByteArray gzip(const QByteArray& data);

} // namespace pgb::http
