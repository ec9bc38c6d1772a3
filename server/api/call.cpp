#include "server/api/endpoints.h"
#include "shared/base/ascii.h"
#include <QCryptographicHash>
#include <QUuid>

namespace pgb::api {

Outcome<QJsonObject> Call::json() const
{
    const QByteArray type = request.headers.value("Content-Type").toLower();
    if (type != "application/json" && !type.startsWith("application/json;"))
        return app::ongeldig(QStringLiteral("soortNietOndersteund"));
    return wire::parseObject(request.body, {.bytes = request.body.size()}); // the route has a limit of its own
}

Outcome<qint64> Call::number(const char* name) const
{
    const std::optional<qint64> value = ascii::number(request.pathParam(QString::fromLatin1(name)), 18);
    if (!value || *value == 0)
        return app::nietGevonden();
    return *value;
}

Outcome<qint64> Call::queryNumber(const char* name, qint64 otherwise, qint64 min, qint64 max) const
{
    const QString key = QString::fromLatin1(name);
    if (!request.hasQueryParam(key))
        return otherwise;
    const std::optional<qint64> value = ascii::number(request.queryParam(key), 18);
    if (!value || *value < min || *value > max)
        return app::ongeldig(QStringLiteral("veldBereik"), key);
    return *value;
}

Outcome<std::optional<QDate>> Call::queryDate(const char* name) const
{
    const QString key = QString::fromLatin1(name);
    if (!request.hasQueryParam(key))
        return std::optional<QDate>();
    QDate date;
    if (!wire::valueFromJson(request.queryParam(key), date, {}).isEmpty())
        return app::ongeldig(QStringLiteral("datumOngeldig"), key);
    return std::optional(date);
}

Outcome<QString> Call::queryText(const char* name, qsizetype max) const
{
    const QString key = QString::fromLatin1(name);
    const QString text = request.queryParam(key);
    return text.size() > max ? Outcome<QString>(app::ongeldig(QStringLiteral("veldTeLang"), key)) : Outcome<QString>(text);
}

Outcome<app::Bladzijde> Call::page() const
{
    PGB_TRY(limit, queryNumber("limiet", 50, 1, 200));
    PGB_TRY(after, queryNumber("na", 0, 0, std::numeric_limits<qint64>::max()));
    return app::Bladzijde{static_cast<int>(limit), after};
}

Outcome<qint64> Call::ifMatch() const
{
    const QByteArray value = request.headers.value("If-Match");
    if (value.isEmpty())
        return app::ongeldig(QStringLiteral("ifMatchOntbreekt"));
    const QString text = QString::fromLatin1(value);
    const bool quoted = text.size() > 2 && text.startsWith(QChar(u'"')) && text.endsWith(QChar(u'"'));
    const std::optional<qint64> version = quoted ? ascii::number(QStringView(text).sliced(1, text.size() - 2), 18) : std::nullopt;
    if (!version)
        return app::ongeldig(QStringLiteral("ifMatchOngeldig"));
    return *version;
}

Outcome<app::Indiening> Call::submission() const
{
    const QString text = QString::fromLatin1(request.headers.value("Idempotency-Key"));
    if (text.isEmpty())
        return app::ongeldig(QStringLiteral("sleutelOntbreekt"));
    constexpr int uuidTekens = 36;
    const QUuid key = QUuid::fromString(text);
    if (key.isNull() || text.size() != uuidTekens)
        return Problem{ProblemKind::OngeldigeInvoer, QStringLiteral("sleutelOngeldig"), {{QStringLiteral("tekens"), QString::number(uuidTekens)}}, {}, {}};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.method + ' ' + request.path.toUtf8() + '\n');
    hash.addData(request.body);
    return app::Indiening{key.toString(QUuid::WithoutBraces), hash.result()};
}

http::Response reply(const QJsonObject& object, int status)
{
    http::Response response = http::Response::json(status, wire::toText(object));
    response.headers.set("Cache-Control", "no-store");
    return response;
}

http::Response replyVersioned(const QJsonObject& object, qint64 rijversie, int status)
{
    http::Response response = reply(object, status);
    response.headers.set("ETag", '"' + QByteArray::number(rijversie) + '"');
    return response;
}

app::Ontvangst receipt(int status, const QJsonObject& object) { return {{}, status, wire::toText(object)}; }

app::Ontvangst refusal(const Call& call, const std::vector<Bevinding>& bevindingen)
{
    const Problem problem{ProblemKind::Geweigerd, QStringLiteral("geweigerd"), {}, {}, {}};
    const http::Response response = problemResponse(problem, call.request.requestId, {bevindingen, std::nullopt});
    return {{}, response.status, response.body};
}

Answer submitOnce(Services& services, const Call& call, const std::function<Outcome<app::Ontvangst>(app::Werk&)>& work)
{
    PGB_TRY(submission, call.submission());
    PGB_TRY(stored, services.application.submit(call.wie, submission, work));
    http::Response response = http::Response::content(stored.status, stored.status >= 400 ? "application/problem+json" : "application/json",
                                                      stored.antwoord);
    response.headers.set("Cache-Control", "no-store");
    return response;
}

Answer withCurrent(Services& services, const Call& call, const Problem& problem,
                   const std::function<Outcome<QJsonObject>(app::Werk&)>& current)
{
    if (problem.kind != ProblemKind::VersieVerouderd)
        return problem;
    const Outcome<QJsonObject> now = services.application.read<QJsonObject>(call.wie, current);
    if (!now)
        return now.problem();
    return problemResponse(problem, call.request.requestId, {{}, *now});
}

} // namespace pgb::api
