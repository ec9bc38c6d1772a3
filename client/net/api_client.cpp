#include "client/net/api_client.h"
#include <QCryptographicHash>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <algorithm>

namespace pgb::net {

namespace {

/// An answer larger than this is no answer of ours; the limit keeps a hostile server from filling memory.
constexpr qint64 maxAnswerBytes = 64 * 1024 * 1024;

CertificateProblem::Kind kindOf(QSslError::SslError error)
{
    using Kind = CertificateProblem::Kind;
    switch (error) {
    case QSslError::HostNameMismatch: return Kind::WrongName;
    case QSslError::CertificateExpired: return Kind::Expired;
    case QSslError::CertificateNotYetValid: return Kind::NotYetValid;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted: return Kind::UnknownAuthority;
    default: return Kind::Other;
    }
}

ApiReply noServer(const QString& code, const QString& detail)
{
    ApiReply reply;
    reply.result = ApiReply::Result::NoServer;
    reply.problem = {ProblemKind::NietBeschikbaar, code, {}, {}, detail};
    return reply;
}

QString failureCode(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError: return QStringLiteral("serverNietGevonden");
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return QStringLiteral("tijdOp");
    case QNetworkReply::SslHandshakeFailedError: return QStringLiteral("certificaatProbleem");
    default: return QStringLiteral("serverNietBereikbaar");
    }
}

ApiReply cancelled()
{
    ApiReply reply;
    reply.result = ApiReply::Result::Cancelled;
    reply.problem = {ProblemKind::NietAangemeld, QStringLiteral("nietAangemeld"), {}, {}, {}};
    return reply;
}

} // namespace

ApiClient::ApiClient(QUrl base, QObject* parent) : QObject(parent), m_base(std::move(base))
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(true);
}

ApiClient::~ApiClient()
{
    for (const std::shared_ptr<Call>& call : m_running) {
        if (call->reply) {
            call->reply->disconnect(this);
            call->reply->abort();
        }
    }
}

void ApiClient::setToken(const QByteArray& token)
{
    m_token = token;
    m_askedSignIn = false;
    const std::vector<std::shared_ptr<Call>> waiting = std::exchange(m_waiting, {});
    for (const std::shared_ptr<Call>& call : waiting)
        start(call);
}

void ApiClient::dropSession()
{
    m_token.clear();
    m_askedSignIn = false;
    const std::vector<std::shared_ptr<Call>> waiting = std::exchange(m_waiting, {});
    for (const std::shared_ptr<Call>& call : waiting)
        end(call, cancelled());
}

void ApiClient::send(const ApiRequest& request, QObject* context, Callback callback)
{
    auto call = std::make_shared<Call>();
    call->request = request;
    call->context = context;
    call->callback = std::move(callback);
    start(call);
}

void ApiClient::start(const std::shared_ptr<Call>& call)
{
    if (!call->context)
        return;
    const ApiRequest& wanted = call->request;
    if (wanted.needsSession && (m_token.isEmpty() || m_askedSignIn)) {
        m_waiting.push_back(call);
        if (!std::exchange(m_askedSignIn, true))
            Q_EMIT sessionExpired();
        return;
    }
    QUrl url = m_base;
    url.setPath(wanted.path);
    url.setQuery(wanted.query);
    QNetworkRequest request(url);
    request.setTransferTimeout(wanted.timeoutMs);
    request.setRawHeader("Accept", "application/json, application/problem+json");
    call->tokenUsed = wanted.needsSession ? m_token : QByteArray();
    if (!call->tokenUsed.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + call->tokenUsed);
    if (wanted.rijversie != 0)
        request.setRawHeader("If-Match", '"' + QByteArray::number(wanted.rijversie) + '"');
    if (!wanted.idempotencyKey.isEmpty())
        request.setRawHeader("Idempotency-Key", wanted.idempotencyKey.toLatin1());
    if (!wanted.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, wanted.contentType.isEmpty() ? QByteArrayLiteral("application/json") : wanted.contentType);

    QNetworkReply* reply = m_manager.sendCustomRequest(request, wanted.method, wanted.body);
    call->reply = reply;
    m_running.push_back(call);
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply](const QList<QSslError>& errors) { checkCertificate(reply, errors); });
    connect(reply, &QNetworkReply::downloadProgress, this, [call](qint64 received, qint64) {
        if (received > maxAnswerBytes && call->reply) {
            call->tooLarge = true;
            call->reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, call] { finish(call); });
    if (call->context)
        connect(call->context, &QObject::destroyed, reply, [call, reply] { // a widget says so while it still counts as being there
            call->context = nullptr;
            reply->abort();
        });
}

void ApiClient::finish(const std::shared_ptr<Call>& call)
{
    QNetworkReply* reply = std::exchange(call->reply, nullptr);
    std::erase(m_running, call);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || call->tooLarge) {
        // An aborted call of a vanished context says nothing about the connection.
        if (call->context)
            setOnline(false);
        end(call, noServer(failureCode(reply->error()), reply->errorString()));
        return;
    }
    const QByteArray body = reply->readAll();
    if (reply->error() != QNetworkReply::NoError && status < 400) {
        end(call, noServer(QStringLiteral("serverNietBereikbaar"), reply->errorString()));
        return;
    }
    setOnline(true);
    const bool unavailable = status >= 502 && status <= 504;
    if (unavailable || call->request.needsSession) // what needs no session needs no database either
        setFaulty(unavailable);
    if (status == 401 && call->request.needsSession) {
        m_waiting.push_back(call);
        if (call->tokenUsed != m_token && !m_token.isEmpty() && !m_askedSignIn) {
            setToken(m_token); // somebody signed in while this call was under way
        } else if (!std::exchange(m_askedSignIn, true)) {
            Q_EMIT sessionExpired();
        }
        return;
    }
    ApiReply answer;
    if (status >= 200 && status < 300) {
        answer.result = ApiReply::Result::Answer;
        answer.status = status;
        answer.body = body;
    } else {
        answer = readProblem(status, body);
    }
    answer.requestId = QString::fromLatin1(reply->rawHeader("X-Request-Id"));
    answer.rijversie = reply->rawHeader("ETag").replace('"', QByteArray()).toLongLong();
    if (answer.ok() && (!call->request.idempotencyKey.isEmpty() || call->request.rijversie != 0))
        Q_EMIT written();
    end(call, answer);
}

void ApiClient::end(const std::shared_ptr<Call>& call, const ApiReply& reply)
{
    if (call->context && call->callback)
        call->callback(reply);
}

void ApiClient::checkCertificate(QNetworkReply* reply, const QList<QSslError>& errors)
{
    const QSslCertificate certificate = reply->sslConfiguration().peerCertificate();
    const QByteArray fingerprint = certificate.digest(QCryptographicHash::Sha256);
    if (!m_pinned.isEmpty() && fingerprint == m_pinned) {
        reply->ignoreSslErrors(errors);
        return;
    }
    CertificateProblem problem;
    problem.host = m_base.host();
    problem.fingerprint = fingerprint;
    problem.subject = certificate.subjectDisplayName();
    problem.issuer = certificate.issuerDisplayName();
    problem.validUntil = certificate.expiryDate();
    for (const QSslError& error : errors) {
        const CertificateProblem::Kind kind = kindOf(error.error());
        if (std::find(problem.kinds.begin(), problem.kinds.end(), kind) == problem.kinds.end())
            problem.kinds.push_back(kind);
    }
    Q_EMIT certificateProblem(problem);
}

void ApiClient::setFaulty(bool faulty)
{
    if (std::exchange(m_faulty, faulty) != faulty)
        Q_EMIT faultyChanged();
}

void ApiClient::setOnline(bool online)
{
    if (std::exchange(m_online, online) != online)
        Q_EMIT onlineChanged(online);
}

} // namespace pgb::net
