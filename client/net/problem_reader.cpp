#include "client/net/api_client.h"
#include "shared/wire/codec.h"
#include "shared/wire/json_text.h"

namespace pgb::net {

namespace {

ProblemKind kindOf(int status)
{
    switch (status) {
    case 401: return ProblemKind::NietAangemeld;
    case 403: return ProblemKind::NietToegestaan;
    case 404: return ProblemKind::NietGevonden;
    case 409: return ProblemKind::Conflict;
    case 412: return ProblemKind::VersieVerouderd;
    case 422: return ProblemKind::Geweigerd;
    case 429: return ProblemKind::TeVeel;
    case 502: case 503: case 504: return ProblemKind::NietBeschikbaar;
    default: return status >= 500 ? ProblemKind::Intern : ProblemKind::OngeldigeInvoer;
    }
}

} // namespace

ApiReply readProblem(int status, const QByteArray& body)
{
    ApiReply reply;
    const bool mayRepeat = status >= 500 || status == 408 || status == 429;
    reply.result = mayRepeat ? ApiReply::Result::NoServer : ApiReply::Result::Refused;
    reply.status = status;
    reply.body = body;
    reply.problem.kind = kindOf(status);
    reply.problem.code = QStringLiteral("antwoordOnleesbaar");
    const Outcome<QJsonObject> object = wire::parseObject(body);
    if (!object)
        return reply;
    const Outcome<wire::ProblemBericht> problem = wire::decodeProblem(*object);
    if (!problem)
        return reply;
    reply.problem.code = problem->code;
    reply.problem.path = problem->path;
    reply.problem.params = problem->params;
    reply.bevindingen = problem->bevindingen;
    if (problem->huidig)
        reply.huidig = wire::toText(*problem->huidig);
    return reply;
}

} // namespace pgb::net
