#pragma once
#include "server/http/response.h"
#include "shared/base/problem.h"

namespace pgb::http {

/// The English reason phrase of a status ("Not Found"); "Unknown" for one we never send.
QByteArray reasonPhrase(int status);

/// An `application/problem+json` answer (RFC 9457): type "about:blank", title = reason phrase, status, plus our `code`,
/// `requestId`, `params` (object) and `path` (of the field), the latter two only if not empty.
Response problemResponse(int status, const QString& code, const QByteArray& requestId, const CodeParams& params = {},
                         const FieldPath& path = {});

} // namespace pgb::http
