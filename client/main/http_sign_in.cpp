#include "client/main/http_sign_in.h"
#include "client/net/typed_call.h"
#include "shared/domain/toegang/toegang.h"
#include <QCryptographicHash>
#include <QTimer>
#include <map>

namespace pgb {

namespace {

QString pinKey(const QUrl& server)
{
    const QByteArray name = (server.host() + QLatin1Char(':') + QString::number(server.port(443))).toUtf8();
    return QStringLiteral("certificaat/") + QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(16));
}

ui::CertificateFault faultOf(net::CertificateProblem::Kind kind)
{
    using Kind = net::CertificateProblem::Kind;
    switch (kind) {
    case Kind::UnknownAuthority: return ui::CertificateFault::OnbekendeUitgever;
    case Kind::WrongName: return ui::CertificateFault::VerkeerdeNaam;
    case Kind::Expired: return ui::CertificateFault::Verlopen;
    case Kind::NotYetValid: return ui::CertificateFault::NogNietGeldig;
    case Kind::Other: return ui::CertificateFault::Overig;
    }
    return ui::CertificateFault::Overig;
}

/// Ends the session of a connection that nobody needs any more, as far as the server can be reached.
void endSession(std::unique_ptr<net::ApiClient> client)
{
    net::ApiClient* ending = client.release();
    net::ApiRequest end;
    end.method = "DELETE";
    end.path = QStringLiteral("/v1/sessies/huidig");
    QTimer::singleShot(20'000, ending, &QObject::deleteLater);
    ending->send(end, ending, [ending](const net::ApiReply&) { ending->deleteLater(); });
}

/// The words that the sign-in window knows.
Problem forWindow(Problem problem)
{
    static const std::map<QString, QString> words{
        {QStringLiteral("aanmeldingOnjuist"), QStringLiteral("wachtwoordOnjuist")},
        {QStringLiteral("tweedeFactorOnjuist"), QStringLiteral("codeOnjuist")},
        {QStringLiteral("teVeelPogingen"), QStringLiteral("teVaak")},
        {QStringLiteral("serverNietBereikbaar"), QStringLiteral("geenVerbinding")},
        {QStringLiteral("antwoordOnleesbaar"), QStringLiteral("geenPgbServer")},
    };
    if (const auto it = words.find(problem.code); it != words.end())
        problem.code = it->second;
    return problem;
}

} // namespace

HttpSignIn::HttpSignIn(Preferences& preferences, QObject* parent) : ui::SignInService(parent), m_preferences(preferences) {}

std::unique_ptr<net::ApiClient> HttpSignIn::makeClient(const QUrl& server)
{
    auto client = std::make_unique<net::ApiClient>(server);
    client->setPinnedCertificate(m_preferences.bytes(pinKey(server)));
    connect(client.get(), &net::ApiClient::certificateProblem, this, &HttpSignIn::report);
    return client;
}

void HttpSignIn::start(const ui::SignInRequest& request)
{
    m_request = request;
    if (m_existing && m_existing->base() != request.server)
        m_existing = nullptr;
    if (!m_existing)
        m_client = makeClient(request.server);
    send({});
}

void HttpSignIn::submitCode(const QString& code)
{
    send(code);
}

void HttpSignIn::trustCertificate(const QByteArray& sha256)
{
    m_preferences.set(pinKey(m_request.server), sha256);
    client().setPinnedCertificate(sha256);
    send({});
}

void HttpSignIn::cancel()
{
    m_attempt.reset();
    m_request.wachtwoord.clear();
    m_accepted.clear();
    if (m_coupling)
        endSession(std::move(m_coupling));
}

void HttpSignIn::drop()
{
    m_accepted.clear();
    if (m_client)
        endSession(std::move(m_client));
}

void HttpSignIn::askDay(QObject* context, std::function<void(const Outcome<wire::Over>&)> done)
{
    net::ApiRequest over = net::getRequest(QStringLiteral("/v1/over"));
    over.needsSession = false;
    over.timeoutMs = 3'000;
    net::call<wire::Over>(client(), over, context, [done = std::move(done)](const Outcome<wire::Over>& answer, const net::ApiReply&) { done(answer); });
}

void HttpSignIn::couple(const wire::SessieAntwoord& session)
{
    m_coupling = makeClient(m_request.server);
    m_coupling->setToken(session.token.toLatin1());
    m_account = std::make_unique<state::HttpAccountGateway>(*m_coupling);
    m_accepted = std::exchange(m_request.wachtwoord, {});
    Q_EMIT coupleNeeded(*m_account, m_accepted);
}

void HttpSignIn::coupled(const wire::SessieAntwoord& session)
{
    if (m_coupling)
        m_coupling.release()->deleteLater(); // its answer is being handled right now
    finish(session);
}

void HttpSignIn::finish(const wire::SessieAntwoord& session)
{
    m_session = session;
    if (m_existing && m_session.gebruiker.id != m_existingUser) {
        m_existing = nullptr;
        m_client = makeClient(m_request.server);
    }
    client().setToken(m_session.token.toLatin1());
    Q_EMIT signedIn({m_session.gebruiker.naam, m_session.gebruiker.rol});
}

void HttpSignIn::send(const QString& code)
{
    m_certificateReported = false;
    m_attempt = std::make_unique<QObject>();
    net::ApiRequest request = net::bodyRequest("POST", QStringLiteral("/v1/sessies"), wire::SessieAanvraag{m_request.gebruiker, m_request.wachtwoord, code});
    request.needsSession = false;
    client().send(request, m_attempt.get(), [this](const net::ApiReply& reply) { handle(reply); });
}

void HttpSignIn::handle(const net::ApiReply& reply)
{
    if (m_certificateReported)
        return; // the window already asks what to do
    const Outcome<wire::SessieAntwoord> session = net::readAnswer<wire::SessieAntwoord>(reply);
    if (!session) {
        if (session.problem().code == QLatin1String("tweedeFactorNodig")) {
            Q_EMIT codeNeeded();
            return;
        }
        if (session.problem().code != QLatin1String("tweedeFactorOnjuist"))
            m_request.wachtwoord.clear();
        Problem problem = session.problem();
        if (reply.ok())
            problem.code = QStringLiteral("geenPgbServer");
        Q_EMIT failed(forWindow(problem));
        return;
    }
    if (alleenKoppelen(session->gebruiker.rol, session->niveau))
        return couple(*session);
    m_accepted = std::exchange(m_request.wachtwoord, {});
    finish(*session);
}

void HttpSignIn::report(const net::CertificateProblem& problem)
{
    m_certificateReported = true;
    ui::CertificateProblem shown;
    const bool knewAnother = !m_preferences.bytes(pinKey(m_request.server)).isEmpty();
    shown.fault = knewAnother ? ui::CertificateFault::Gewijzigd : problem.kinds.empty() ? ui::CertificateFault::Overig : faultOf(problem.kinds.front());
    shown.host = problem.host;
    shown.subject = problem.subject;
    shown.issuer = problem.issuer;
    shown.geldigTot = problem.validUntil;
    shown.sha256 = problem.fingerprint;
    Q_EMIT certificateProblem(shown);
}

void HttpSignIn::resume(const QUrl& server, const QByteArray& token, QObject* context, std::function<void(Resumed)> done)
{
    m_request.server = server;
    m_client = makeClient(server);
    net::ApiRequest request = net::getRequest(QStringLiteral("/v1/sessies/huidig"));
    // Sent by hand, because an ended session must not wait for a sign-in here.
    connect(m_client.get(), &net::ApiClient::sessionExpired, context, [this] { m_client->dropSession(); });
    m_client->setToken(token);
    net::call<wire::SessieAntwoord>(*m_client, request, context, [this, context, token, done](const Outcome<wire::SessieAntwoord>& session, const net::ApiReply& reply) {
        if (m_client)
            disconnect(m_client.get(), &net::ApiClient::sessionExpired, context, nullptr);
        if (session) {
            m_session = *session;
            m_session.token = QString::fromLatin1(token);
        }
        const bool away = reply.result == net::ApiReply::Result::NoServer || (!session && session.problem().kind == ProblemKind::NietBeschikbaar);
        done(session ? Resumed::Ja : away && !m_certificateReported ? Resumed::GeenVerbinding : Resumed::Nee);
    });
}

} // namespace pgb
