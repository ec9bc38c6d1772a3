#pragma once
#include "server/http/response.h"
#include "shared/base/problem.h"
#include "shared/domain/controle/bevinding.h"
#include <QJsonObject>
#include <optional>

namespace pgb::api {

/// The one table from a Problem to an HTTP status.
int statusOf(const Problem& problem);

/// What travels beside a problem.
struct ProblemExtra {
    std::vector<Bevinding> bevindingen;
    std::optional<QJsonObject> huidig; ///< the record as it is now, with 412
};
/// application/problem+json. Never holds `Problem::detail`.
http::Response problemResponse(const Problem& problem, const QByteArray& requestId, ProblemExtra extra = {});

} // namespace pgb::api
