#include "server/api/endpoints.h"
#include "shared/base/ascii.h"

namespace pgb::api {
namespace {

/// The token of "Authorization: Bearer ..."; empty when there is none.
QString bearer(const http::Request& request)
{
    const QByteArray value = request.headers.value("Authorization");
    if (request.headers.count("Authorization") != 1 || value.size() < 7 || value.first(7).toLower() != "bearer ")
        return {};
    return QString::fromLatin1(value.sliced(7).trimmed());
}

/// "/v1/declaraties?limiet&na": the path, and the query parameters that it knows.
struct Pattern {
    explicit Pattern(const char* text)
        : path(QString::fromLatin1(text).section(QChar(u'?'), 0, 0)),
          query(QString::fromLatin1(text).section(QChar(u'?'), 1).split(QChar(u'&'), Qt::SkipEmptyParts))
    {
    }
    QString path;
    QStringList query;
};

/// A filter that is mistyped would be no filter, and the answer everything.
Outcome<void> checkQuery(const http::Request& request, const QStringList& known)
{
    for (const auto& [name, value] : request.query) {
        // A list that is always whole is one page, whatever page is asked.
        const bool page = request.method == "GET" && (name == QLatin1String("limiet") || name == QLatin1String("na"));
        if (!page && !known.contains(name))
            return app::ongeldig(QStringLiteral("filterOnbekend"), name.left(80));
        if (page && !known.contains(name) && !ascii::number(value, 18))
            return app::ongeldig(QStringLiteral("veldBereik"), name);
    }
    return {};
}

/// Who signs in says so; only who does not is who his certificate says.
bool metCertificaat(const http::Request& request) { return request.headers.count("Authorization") == 0 && !request.peerFingerprint.isEmpty(); }
bool isProgram(const http::Request& request) { return metCertificaat(request) || bearer(request).startsWith(QLatin1String("pgbt_")); }

Outcome<void> telVerzoek(RateLimiter& rate, GebruikerId wie)
{
    if (rate.take(wie.waarde))
        return {};
    return Problem{ProblemKind::TeVeel, QStringLiteral("teVeelVerzoeken"), {{QStringLiteral("seconden"), QStringLiteral("1")}}, {}, {}};
}

} // namespace

Endpoints::Endpoints(http::Router& router, Services services) : m_router(router), m_services(std::move(services)) {}

Outcome<Call> Endpoints::guard(const http::Request& request, Rollen rollen, Soort soort, const QStringList& query)
{
    if (isProgram(request)) { // good or not, it gets nothing here
        PGB_TRY(program, authenticateProgram(request));
        PGB_CHECK(telVerzoek(m_services.rate, program.first.id));
        return app::nietToegestaan(QStringLiteral("programmaAlleenBulk"));
    }
    Outcome<app::ActiveSession> active = m_services.signIn.authenticate(bearer(request), soort != Soort::Poll);
    if (!active)
        return active.problem();
    PGB_CHECK(telVerzoek(m_services.rate, active->gebruiker.id));
    if (soort != Soort::EigenAccount && alleenKoppelen(active->gebruiker.rol, active->sessie.niveau))
        return app::nietToegestaan(QStringLiteral("tweedeFactorVerplicht"));
    if (!(rollen & rol(active->gebruiker.rol)))
        return app::nietToegestaan();
    PGB_CHECK(checkQuery(request, query));
    return Call{request, app::Aanroeper{active->gebruiker, active->sessie.niveau, QString::fromLatin1(request.requestId)}, active->sessie};
}

Outcome<std::pair<Gebruiker, Bulkbereik>> Endpoints::authenticateProgram(const http::Request& request)
{
    if (!metCertificaat(request))
        return m_services.signIn.authenticateProgram(bearer(request));
    if (!request.peerInTime)
        return Problem{ProblemKind::NietAangemeld, QStringLiteral("certificaatVerlopen"), {}, {}, {}};
    return m_services.signIn.authenticateCertificate(request.peerFingerprint);
}

Outcome<Call> Endpoints::programGuard(const http::Request& request, Rollen rollen, Bulkbereik bereik, const QStringList& query)
{
    if (!isProgram(request))
        return guard(request, rollen, Soort::Werk, query);
    PGB_TRY(program, authenticateProgram(request));
    const auto& [gebruiker, mag] = program;
    PGB_CHECK(telVerzoek(m_services.rate, gebruiker.id));
    if (!(rollen & rol(gebruiker.rol)) || !omvat(mag, bereik))
        return app::nietToegestaan();
    PGB_CHECK(checkQuery(request, query));
    // Who let it in had signed in with two factors.
    app::Sessie sessie;
    sessie.gebruiker = gebruiker.id;
    sessie.niveau = Inlogniveau::TweeFactoren;
    return Call{request, app::Aanroeper{gebruiker, Inlogniveau::TweeFactoren, QString::fromLatin1(request.requestId)}, sessie};
}

void Endpoints::addProgram(const char* method, const char* pattern, Rollen rollen, Bulkbereik bereik, CallHandler handler, qint64 limit)
{
    Pattern known(pattern);
    m_router.add(method, known.path,
                 [this, rollen, bereik, query = known.query, handler = std::move(handler)](const http::Request& request, http::Responder responder) {
                     const Outcome<Call> call = programGuard(request, rollen, bereik, query);
                     responder.send(finish(call ? handler(*call) : Answer(call.problem()), request));
                 },
                 http::RouteOptions{limit, false});
}

http::Response Endpoints::finish(const Answer& answer, const http::Request& request) const
{
    if (answer)
        return *answer;
    const Problem& problem = answer.problem();
    if (m_services.defects && (problem.kind == ProblemKind::Intern || problem.kind == ProblemKind::NietBeschikbaar))
        m_services.defects(request.requestId, problem.code + QStringLiteral(": ") + problem.detail);
    return problemResponse(problem, request.requestId);
}

void Endpoints::add(const char* method, const char* pattern, Rollen rollen, CallHandler handler)
{
    route(method, pattern, rollen, Soort::Werk, std::move(handler));
}

void Endpoints::addUpload(const char* method, const char* pattern, Rollen rollen, qint64 limit, CallHandler handler)
{
    route(method, pattern, rollen, Soort::Werk, std::move(handler), http::RouteOptions{limit, true});
}

void Endpoints::addOwnAccount(const char* method, const char* pattern, CallHandler handler)
{
    route(method, pattern, allen, Soort::EigenAccount, std::move(handler));
}

void Endpoints::route(const char* method, const char* pattern, Rollen rollen, Soort soort, CallHandler handler, http::RouteOptions options)
{
    Pattern known(pattern);
    m_router.add(method, known.path,
                 [this, rollen, soort, query = known.query, handler = std::move(handler)](const http::Request& request, http::Responder responder) {
                     const Outcome<Call> call = guard(request, rollen, soort, query);
                     responder.send(finish(call ? handler(*call) : Answer(call.problem()), request));
                 },
                 options);
}

void Endpoints::addOpen(const char* method, const char* pattern, std::function<Answer(const http::Request&)> handler)
{
    Pattern known(pattern);
    m_router.add(method, known.path,
                 [this, query = known.query, handler = std::move(handler)](const http::Request& request, http::Responder responder) {
                     const Outcome<void> asked = checkQuery(request, query);
                     responder.send(finish(asked ? handler(request) : Answer(asked.problem()), request));
                 });
}

void Endpoints::addLater(const char* method, const char* pattern, Rollen rollen,
                         std::function<void(const Call&, http::Responder)> handler)
{
    Pattern known(pattern);
    m_router.add(method, known.path,
                 [this, rollen, query = known.query, handler = std::move(handler)](const http::Request& request, http::Responder responder) {
                     const Outcome<Call> call = guard(request, rollen, Soort::Poll, query);
                     if (call)
                         handler(*call, responder);
                     else
                         responder.send(finish(call.problem(), request));
                 });
}

void addAll(Endpoints& endpoints, ChangeFeed& feed)
{
    addAlgemeen(endpoints);
    addSessies(endpoints);
    addGebruikers(endpoints);
    addBudgethouders(endpoints);
    addRekeningen(endpoints);
    addZorgverleners(endpoints);
    addToekenningen(endpoints);
    addZorgovereenkomsten(endpoints);
    addLevensloop(endpoints);
    addNietTypen(endpoints);
    addDeclaraties(endpoints);
    addBijlagen(endpoints);
    addCorrecties(endpoints);
    addDossier(endpoints);
    addStortingen(endpoints);
    addBulk(endpoints);
    addBulkInstellingen(endpoints);
    addBulkProgrammas(endpoints);
    addSplitsing(endpoints);
    addBetalingen(endpoints);
    addParameters(endpoints);
    addWijzigingen(endpoints, feed);
}

} // namespace pgb::api
