#pragma once
#include "server/api/problem_status.h"
#include "server/api/rate_limiter.h"
#include "server/app/sign_in.h"
#include "server/http/router.h"
#include "shared/wire/codec.h"
#include "shared/wire/json_text.h"
#include "shared/wire/values.h"

namespace pgb::api {

class ChangeFeed;

/// Roles as a set; a route names those that may come in at all, and the use case judges the rest.
using Rollen = unsigned;
constexpr Rollen rol(Rol r) { return 1u << static_cast<unsigned>(r); }
constexpr Rollen burgers = rol(Rol::Budgethouder) | rol(Rol::Vertegenwoordiger);
constexpr Rollen verleners = rol(Rol::Zorgverlener) | rol(Rol::MedewerkerOrganisatie);
constexpr Rollen medewerkers = rol(Rol::MedewerkerVerstrekker) | rol(Rol::Svb);
constexpr Rollen beheer = rol(Rol::Beheerder);
constexpr Rollen allen = burgers | verleners | medewerkers | beheer;
constexpr Rollen dossier = burgers | verleners | medewerkers;

/// Called for every defect of ours, with its request id; never with personal data.
using DefectLog = std::function<void(const QByteArray& requestId, const QString& detail)>;

/// What every endpoint works with.
struct Services {
    app::Application& application;
    app::SignIn& signIn;
    RateLimiter& rate;
    wire::Over over;
    DefectLog defects;
};

/// One request of a signed-in caller.
struct Call {
    const http::Request& request;
    app::Aanroeper wie;
    app::Sessie sessie;

    /// The body as a message. OngeldigeInvoer, or "soortNietOndersteund" when it is not announced as JSON.
    template<class T>
    Outcome<T> body() const
    {
        const Outcome<QJsonObject> object = json();
        return object ? wire::decode<T>(*object) : Outcome<T>(object.problem());
    }
    Outcome<QJsonObject> json() const;
    /// A number in the path; NietGevonden when it is none, for no record has it.
    Outcome<qint64> number(const char* name) const;
    template<class IdType>
    Outcome<IdType> id(const char* name) const
    {
        const Outcome<qint64> value = number(name);
        return value ? Outcome<IdType>(IdType{*value}) : Outcome<IdType>(value.problem());
    }
    /// Optional query parameters; OngeldigeInvoer when present and wrong.
    Outcome<qint64> queryNumber(const char* name, qint64 otherwise, qint64 min, qint64 max) const;
    template<class E>
    Outcome<std::optional<E>> queryCode(const char* name) const
    {
        const QString text = request.queryParam(QString::fromLatin1(name));
        if (text.isEmpty())
            return std::optional<E>();
        const std::optional<E> value = fromCode<E>(text);
        return value ? Outcome<std::optional<E>>(value) : Outcome<std::optional<E>>(app::ongeldig(QStringLiteral("codeOnbekend"), QString::fromLatin1(name)));
    }
    Outcome<std::optional<QDate>> queryDate(const char* name) const;
    /// OngeldigeInvoer "veldTeLang" over `max` characters; empty when absent.
    Outcome<QString> queryText(const char* name, qsizetype max) const;
    Outcome<app::Bladzijde> page() const;
    /// The row version of If-Match; "ifMatchOntbreekt" when absent.
    Outcome<qint64> ifMatch() const;
    /// Key and hash of a submission; OngeldigeInvoer "sleutelOntbreekt" without the header, "sleutelOngeldig" when it is no UUID.
    Outcome<app::Indiening> submission() const;
};

using Answer = Outcome<http::Response>;
using CallHandler = std::function<Answer(const Call&)>;

/// Puts endpoints on the router behind the guard: session, role, rate, query; deny by default. A pattern names its query parameters after a
/// '?': "/v1/declaraties?limiet&na"; any other is refused (OngeldigeInvoer "filterOnbekend").
class Endpoints {
public:
    Endpoints(http::Router& router, Services services);
    void add(const char* method, const char* pattern, Rollen rollen, CallHandler handler);
    /// A body of raw bytes up to `limit`, streamed to a file (Request::bodyFile).
    void addUpload(const char* method, const char* pattern, Rollen rollen, qint64 limit, CallHandler handler);
    /// What every session may do with its own account, also one that may only couple a second factor.
    void addOwnAccount(const char* method, const char* pattern, CallHandler handler);
    /// Without a session: signing in and what a client must know before it.
    void addOpen(const char* method, const char* pattern, std::function<Answer(const http::Request&)> handler);
    /// For people with a session and for programs with a token, or a client certificate, of at least this scope. `limit` = most bytes of a body; negative = the server's own.
    void addProgram(const char* method, const char* pattern, Rollen rollen, Bulkbereik bereik, CallHandler handler, qint64 limit = -1);
    /// Answers later; the guard has passed when the handler runs. Its requests do not keep a session alive.
    void addLater(const char* method, const char* pattern, Rollen rollen, std::function<void(const Call&, http::Responder)> handler);
    Services& services() { return m_services; }

private:
    enum class Soort { Werk, EigenAccount, Poll };
    Outcome<Call> guard(const http::Request& request, Rollen rollen, Soort soort, const QStringList& query);
    void route(const char* method, const char* pattern, Rollen rollen, Soort soort, CallHandler handler, http::RouteOptions options = {});
    Outcome<std::pair<Gebruiker, Bulkbereik>> authenticateProgram(const http::Request& request);
    Outcome<Call> programGuard(const http::Request& request, Rollen rollen, Bulkbereik bereik, const QStringList& query);
    http::Response finish(const Answer& answer, const http::Request& request) const;

    http::Router& m_router;
    Services m_services;
};

/// 200 (or another status) with a record.
http::Response reply(const QJsonObject& object, int status = 200);
/// With the row version as ETag.
http::Response replyVersioned(const QJsonObject& object, qint64 rijversie, int status = 200);
template<class T>
http::Response replyPage(app::Lijst<T> list)
{
    return reply(wire::encode(wire::Bladzijde<T>{std::move(list.items), list.volgende}));
}
template<class T>
http::Response replyAll(std::vector<T> items)
{
    return reply(wire::encode(wire::Bladzijde<T>{std::move(items), std::nullopt}));
}
/// The answer to a submission as it is kept under its key.
app::Ontvangst receipt(int status, const QJsonObject& object);
/// 422 with the findings; not kept.
app::Ontvangst refusal(const Call& call, const std::vector<Bevinding>& bevindingen);
/// Runs a submission once per key.
Answer submitOnce(Services& services, const Call& call, const std::function<Outcome<app::Ontvangst>(app::Werk&)>& work);
/// 412 with the record as it is now.
Answer withCurrent(Services& services, const Call& call, const Problem& problem,
                   const std::function<Outcome<QJsonObject>(app::Werk&)>& current);

/// A session that was just opened, with its token: the answer to signing in and to coupling a second factor.
Answer replyNewSession(Services& services, const app::NewSession& session, const http::Request& request, int status);

// One function per resource.
void addAlgemeen(Endpoints& endpoints);
void addSessies(Endpoints& endpoints);
void addGebruikers(Endpoints& endpoints);
void addBudgethouders(Endpoints& endpoints);
void addRekeningen(Endpoints& endpoints);
void addZorgverleners(Endpoints& endpoints);
void addToekenningen(Endpoints& endpoints);
void addZorgovereenkomsten(Endpoints& endpoints);
void addLevensloop(Endpoints& endpoints);
void addNietTypen(Endpoints& endpoints);
void addDeclaraties(Endpoints& endpoints);
void addBijlagen(Endpoints& endpoints);
void addCorrecties(Endpoints& endpoints);
void addDossier(Endpoints& endpoints);
void addStortingen(Endpoints& endpoints);
void addBulk(Endpoints& endpoints);
void addBulkInstellingen(Endpoints& endpoints);
void addBulkProgrammas(Endpoints& endpoints);
void addSplitsing(Endpoints& endpoints);
void addBetalingen(Endpoints& endpoints);
void addParameters(Endpoints& endpoints);
void addWijzigingen(Endpoints& endpoints, ChangeFeed& feed);
/// All of them.
void addAll(Endpoints& endpoints, ChangeFeed& feed);

} // namespace pgb::api
