#pragma once
#include "client/net/typed_call.h"
#include <QObject>

namespace pgb {

/// The user's own means of signing in. Every call answers exactly once, unless `context` is destroyed first.
class AccountGateway : public QObject {
    Q_OBJECT
public:
    template<class T>
    using Antwoord = std::function<void(Outcome<T>)>;

    using QObject::QObject;
    /// Begins the coupling of an authenticator app: a new secret, not in force before `bevestigTotp`. wachtwoordOnjuist, teVeelPogingen.
    virtual void beginTotp(const QString& wachtwoord, QObject* context, Antwoord<wire::TotpAanvraag> klaar) = 0;
    /// tweedeFactorOnjuist when the code is wrong or was used. All sessions end; the answer is the new one.
    virtual void bevestigTotp(const QString& code, QObject* context, Antwoord<wire::SessieAntwoord> klaar) = 0;
    /// wachtwoordOnjuist, wachtwoordTeKort, wachtwoordTeLang, teVeelPogingen.
    virtual void wijzigWachtwoord(const QString& oud, const QString& nieuw, QObject* context, Antwoord<void> klaar) = 0;

Q_SIGNALS:
    void wachtwoordGewijzigd(const QString& nieuw);
};

namespace state {

class HttpAccountGateway final : public AccountGateway {
public:
    explicit HttpAccountGateway(net::ApiClient& client, QObject* parent = nullptr) : AccountGateway(parent), m_client(client) {}
    void beginTotp(const QString& wachtwoord, QObject* context, Antwoord<wire::TotpAanvraag> klaar) override;
    void bevestigTotp(const QString& code, QObject* context, Antwoord<wire::SessieAntwoord> klaar) override;
    void wijzigWachtwoord(const QString& oud, const QString& nieuw, QObject* context, Antwoord<void> klaar) override;

private:
    net::ApiClient& m_client;
};

} // namespace state
} // namespace pgb
