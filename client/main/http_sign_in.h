#pragma once
#include "client/net/api_client.h"
#include "client/platform/preferences.h"
#include "client/state/account_gateway.h"
#include "client/ui/shell/sign_in_service.h"
#include "shared/wire/berichten.h"
#include <memory>

namespace pgb {

/// Signs in over HTTP and hands over the connection that it made. Which certificate was trusted for which server stands in the
/// preferences (a fingerprint is no secret).
class HttpSignIn final : public ui::SignInService {
    Q_OBJECT
public:
    explicit HttpSignIn(Preferences& preferences, QObject* parent = nullptr);

    void start(const ui::SignInRequest& request) override;
    void submitCode(const QString& code) override;
    void trustCertificate(const QByteArray& sha256) override;
    void coupled(const wire::SessieAntwoord& session) override;
    void cancel() override;

    /// What became of a token that was kept from an earlier run.
    enum class Resumed {
        Ja,             ///< the same state is left behind as after signedIn
        Nee,            ///< sign in anew
        GeenVerbinding  ///< the server could not say: the connection is there, with the token; who it is of comes from assume()
    };
    void resume(const QUrl& server, const QByteArray& token, QObject* context, std::function<void(Resumed)> done);
    /// After GeenVerbinding: the user as he was known here the last time. The server judges every call all the same.
    void assume(const wire::SessieAntwoord& session) { m_session = session; }
    /// Signs in again on a connection that exists, for the user whose work waits on it: its waiting calls go on. Another user, or another
    /// server, gets a connection of his own and none of that work.
    void setExisting(net::ApiClient* client, GebruikerId user = {})
    {
        m_existing = client;
        m_existingUser = user;
    }
    /// After signedIn: it was that user on that connection.
    bool onExisting() const { return m_existing != nullptr; }

    /// After signedIn or a good resume: the day that the server counts with, if that is another than today's.
    void askDay(QObject* context, std::function<void(const Outcome<wire::Over>&)> done);
    /// After signedIn on a connection of its own: the session is ended again, unused.
    void drop();
    /// After signedIn or a good resume: the connection (once; null afterwards) and the session.
    std::unique_ptr<net::ApiClient> takeClient() { return std::move(m_client); }
    const wire::SessieAntwoord& session() const { return m_session; }
    /// The password that was just accepted (once; empty after a resume), for the lock.
    QString takePassword() { return std::exchange(m_accepted, {}); }

private:
    void send(const QString& code);
    void handle(const net::ApiReply& reply);
    std::unique_ptr<net::ApiClient> makeClient(const QUrl& server);
    void couple(const wire::SessieAntwoord& session);
    void finish(const wire::SessieAntwoord& session);
    void report(const net::CertificateProblem& problem);
    net::ApiClient& client() { return m_existing ? *m_existing : *m_client; }

    Preferences& m_preferences;
    std::unique_ptr<net::ApiClient> m_client;
    net::ApiClient* m_existing = nullptr;
    GebruikerId m_existingUser;
    ui::SignInRequest m_request;
    QString m_accepted;
    wire::SessieAntwoord m_session;
    std::unique_ptr<QObject> m_attempt; ///< context of the running attempt
    /// Only for coupling: calls that wait on the existing connection must not go on with a session that may do nothing else.
    std::unique_ptr<net::ApiClient> m_coupling;
    std::unique_ptr<state::HttpAccountGateway> m_account;
    bool m_certificateReported = false;
};

} // namespace pgb
