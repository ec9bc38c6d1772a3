#pragma once
#include "client/net/api_reply.h"
#include "shared/base/secret.h"
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QUrl>
#include <functional>
#include <memory>
#include <vector>

class QNetworkReply;

namespace pgb::net {

/// Sends calls to one server and hands back their outcome on the thread that owns it. A call that meets an ended session is held back,
/// `sessionExpired` is emitted once, and the call is repeated after `setToken`: nothing typed is lost by a sign-in in between.
class ApiClient : public QObject {
    Q_OBJECT
public:
    using Callback = std::function<void(const ApiReply&)>;

    explicit ApiClient(QUrl base, QObject* parent = nullptr);
    ~ApiClient() override;

    const QUrl& base() const { return m_base; }
    /// SHA-256 fingerprint that the user chose to trust for this server; empty = only the system's authorities.
    void setPinnedCertificate(const QByteArray& fingerprint) { m_pinned = fingerprint; }
    void setToken(const QByteArray& token);
    bool hasToken() const { return !m_token.isEmpty(); }
    /// Forgets the token and ends the calls that wait for a sign-in with Cancelled.
    void dropSession();

    /// `callback` is not called when `context` is gone; the call is then aborted.
    void send(const ApiRequest& request, QObject* context, Callback callback);
    bool online() const { return m_online; }
    /// It answers, and cannot do its work (its database is away).
    bool faulty() const { return m_faulty; }

Q_SIGNALS:
    void onlineChanged(bool online);
    void faultyChanged();
    void sessionExpired();
    /// The server has taken something: typed work, or a decision.
    void written();
    void certificateProblem(const pgb::net::CertificateProblem& problem);

private:
    struct Call {
        ApiRequest request;
        QPointer<QObject> context;
        Callback callback;
        QNetworkReply* reply = nullptr;
        QByteArray tokenUsed;
        bool tooLarge = false;
    };
    void start(const std::shared_ptr<Call>& call);
    void finish(const std::shared_ptr<Call>& call);
    void end(const std::shared_ptr<Call>& call, const ApiReply& reply);
    void checkCertificate(QNetworkReply* reply, const QList<QSslError>& errors);
    void setOnline(bool online);
    void setFaulty(bool faulty);

    QUrl m_base;
    QByteArray m_token;
    QByteArray m_pinned;
    bool m_online = true;
    bool m_faulty = false;
    bool m_askedSignIn = false;
    std::vector<std::shared_ptr<Call>> m_running;
    std::vector<std::shared_ptr<Call>> m_waiting; ///< for a sign-in
    QNetworkAccessManager m_manager;
};

/// Reads an application/problem+json body; a body that is none gives a Problem with the code "antwoordOnleesbaar".
ApiReply readProblem(int status, const QByteArray& body);

} // namespace pgb::net
