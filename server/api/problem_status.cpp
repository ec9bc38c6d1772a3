#include "server/api/problem_status.h"
#include "server/http/problem_json.h"
#include "shared/wire/codec.h"
#include "shared/wire/json_text.h"

namespace pgb::api {
namespace {

struct ByKind {
    ProblemKind kind;
    int status;
};
struct ByCode {
    const char* code;
    int status;
};
/// A word that says more than its kind: what the client must send otherwise, not fill in otherwise.
constexpr ByCode byCode[] = {{"ifMatchOntbreekt", 428}, {"soortNietOndersteund", 415}};
constexpr ByKind byKind[] = {
    {ProblemKind::OngeldigeInvoer, 400}, {ProblemKind::NietAangemeld, 401},   {ProblemKind::NietToegestaan, 403},
    {ProblemKind::NietGevonden, 404},    {ProblemKind::Conflict, 409},        {ProblemKind::VersieVerouderd, 412},
    {ProblemKind::Geweigerd, 422},       {ProblemKind::TeVeel, 429},          {ProblemKind::NietBeschikbaar, 503},
    {ProblemKind::Intern, 500},
};

} // namespace

int statusOf(const Problem& problem)
{
    for (const ByCode& row : byCode) {
        if (problem.code == QLatin1String(row.code))
            return row.status;
    }
    for (const ByKind& row : byKind) {
        if (row.kind == problem.kind)
            return row.status;
    }
    return 500;
}

http::Response problemResponse(const Problem& problem, const QByteArray& requestId, ProblemExtra extra)
{
    wire::ProblemBericht bericht;
    bericht.status = statusOf(problem);
    bericht.code = problem.kind == ProblemKind::Intern ? QStringLiteral("intern") : problem.code;
    if (problem.kind != ProblemKind::Intern) {
        bericht.params = problem.params;
        bericht.path = problem.path;
    }
    bericht.requestId = QString::fromLatin1(requestId);
    bericht.bevindingen = std::move(extra.bevindingen);
    bericht.huidig = std::move(extra.huidig);
    QJsonObject body = wire::encodeProblem(bericht);
    body.insert(QLatin1String("title"), QString::fromLatin1(http::reasonPhrase(bericht.status)));
    http::Response response = http::Response::content(bericht.status, "application/problem+json", wire::toText(body));
    if (problem.kind == ProblemKind::NietAangemeld)
        response.headers.set("WWW-Authenticate", "Bearer");
    if (problem.kind == ProblemKind::TeVeel) {
        for (const auto& [name, value] : problem.params) {
            if (name == QLatin1String("seconden"))
                response.headers.set("Retry-After", value.toLatin1());
        }
    }
    return response;
}

} // namespace pgb::api
