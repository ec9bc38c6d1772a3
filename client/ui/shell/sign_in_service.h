#pragma once
#include "shared/base/problem.h"
#include "shared/domain/partij/partij.h"
#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QString>
#include <QUrl>

namespace pgb {
class AccountGateway;
namespace wire {
struct SessieAntwoord;
}
} // namespace pgb

namespace pgb::ui {

/// What someone typed to sign in. The password is not kept after the request is sent.
struct SignInRequest {
    QUrl server; ///< https, or http on this computer only
    QString gebruiker;
    QString wachtwoord;
};

/// Why the certificate of the server is not trusted.
enum class CertificateFault { OnbekendeUitgever, VerkeerdeNaam, Verlopen, NogNietGeldig, Gewijzigd, Overig };

/// What the user must see to decide. `Gewijzigd`: another certificate than the one trusted before for this server.
struct CertificateProblem {
    CertificateFault fault = CertificateFault::Overig;
    QString host;
    QString subject;       ///< name in the certificate
    QString issuer;
    QDateTime geldigTot;
    QByteArray sha256;     ///< 32 bytes, the fingerprint
};

/// Who signed in.
struct SignedIn {
    QString naam;
    Rol rol = Rol::Budgethouder;
};

/// Signs in at a server without ever blocking. One attempt at a time; every attempt ends in exactly one of the signals
/// codeNeeded, coupleNeeded, certificateProblem, failed or signedIn, except after cancel(), which ends it in silence.
class SignInService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start(const SignInRequest& request) = 0;
    /// The six digits of the authenticator, after codeNeeded().
    virtual void submitCode(const QString& code) = 0;
    /// Trusts this one certificate for this server from now on, and tries again with the same request.
    virtual void trustCertificate(const QByteArray& sha256) = 0;
    /// After coupleNeeded(): the second factor counts, and this is the session with it. signedIn follows.
    virtual void coupled(const wire::SessieAntwoord& session) = 0;
    virtual void cancel() = 0;

Q_SIGNALS:
    void codeNeeded();
    /// The password was right, but this account works only with a second factor and has none yet. `account` couples one and lives until
    /// coupled() or cancel(); `password` is the one just typed.
    void coupleNeeded(pgb::AccountGateway& account, const QString& password);
    void certificateProblem(const pgb::ui::CertificateProblem& problem);
    /// Codes: wachtwoordOnjuist, codeOnjuist, teVaak (param seconden), serverNietGevonden, geenVerbinding, tijdOp,
    /// geenPgbServer, serverTeOud, clientTeOud; others get a general sentence by their kind.
    void failed(const pgb::Problem& problem);
    void signedIn(const pgb::ui::SignedIn& who);
};

} // namespace pgb::ui
