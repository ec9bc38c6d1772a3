#pragma once
#include "server/app/application.h"
#include "server/app/ports/credentials.h"
#include "server/app/ports/random.h"
#include "shared/domain/bulk/bulk.h"

namespace pgb::app {

struct SessionConfig {
    int idleMinutes = 30;
    int absoluteHours = 12;
};

/// A session as the client gets it: the token is shown once, only its hash is kept.
struct NewSession {
    QString token;
    QDateTime verlooptOp;
    Gebruiker gebruiker;
    Inlogniveau niveau = Inlogniveau::Wachtwoord;
};

struct ActiveSession {
    Sessie sessie;
    Gebruiker gebruiker;
};

/// Passwords, second factor, sessions. Uses the computer's clock: neither sessions nor codes follow a practice day.
class SignIn {
public:
    struct Parts {
        Storage& storage;
        const Clock& clock;   ///< the computer's, for sessions
        const Clock& dagklok; ///< the server's day, which a practice set keeps: for what programs come in with
        Random& random;
        PasswordHashing& hashing;
        OneTimeCodes& codes;
        SignInThrottle& throttle;
    };
    SignIn(Parts parts, SessionConfig config);

    /// Problems (NietAangemeld): "aanmeldingOnjuist" for an unknown user, a wrong password and a blocked account alike,
    /// "tweedeFactorNodig", "tweedeFactorOnjuist"; TeVeel "teVeelPogingen" {seconden}.
    Outcome<NewSession> signIn(const QString& gebruikersnaam, const QString& wachtwoord, const QString& code, const QString& network,
                               const QString& verzoekId);
    /// NietAangemeld "sessieVerlopen" for a token that is unknown, expired or of a blocked account.
    /// `use` false = the request of a program, not of a person: it does not keep the session alive.
    Outcome<ActiveSession> authenticate(const QString& token, bool use = true);
    Outcome<void> signOut(qint64 sessieId);

    /// The account as which a program works, and whether its token may hand in. NietAangemeld "tokenOngeldig" when it is unknown, ended, taken
    /// back, or of a blocked account. Defined in bulk_token.cpp.
    Outcome<std::pair<Gebruiker, Bulkbereik>> authenticateProgram(const QString& token);
    /// The same for one that showed a client certificate: NietAangemeld "certificaatOnbekend". `vingerafdruk`: SHA-256.
    Outcome<std::pair<Gebruiker, Bulkbereik>> authenticateCertificate(const QByteArray& vingerafdruk);
    /// "pgbt_" and 48 random hexadecimal digits.
    QString newProgramToken();

    /// A new secret, not in use until it is confirmed with a code. Refused with "tweedeFactorActief" when one is in use and with
    /// "wachtwoordOnjuist" for a wrong password: a session alone is not enough to couple a telephone.
    struct Enrolment {
        QString base32;
        QString uri;
        QByteArray png;
    };
    Outcome<Enrolment> enrol(const Gebruiker& gebruiker, const QString& wachtwoord, const QString& network);
    /// From now on the code is asked for. Ends all sessions of the account and opens one with two factors.
    Outcome<NewSession> confirmEnrolment(const Gebruiker& gebruiker, const QString& code, const QString& verzoekId);
    /// Ends all sessions of the account.
    Outcome<void> changePassword(const Gebruiker& gebruiker, const QString& oud, const QString& nieuw, const QString& network,
                                 const QString& verzoekId);
    /// For accounts that are made or reset by others.
    Outcome<QByteArray> hashPassword(const QString& wachtwoord) { return m_parts.hashing.hash(wachtwoord); }

private:
    struct Account {
        std::optional<Gebruiker> gebruiker;
        Aanmeldgegevens gegevens;
    };
    Outcome<Account> account(const QString& gebruikersnaam);
    /// Wrong = OngeldigeInvoer "wachtwoordOnjuist" at `path`; counted and slowed down as signing in is.
    Outcome<void> checkPassword(const Gebruiker& gebruiker, const QString& wachtwoord, const QString& network, const FieldPath& path);
    /// With a token of its own, not stored yet.
    NewSession newSession(const Gebruiker& gebruiker, Inlogniveau niveau, const QDateTime& nu);
    static Outcome<void> store(UnitOfWork& unit, const NewSession& session, const QDateTime& nu);
    Outcome<NewSession> open(const Account& account, Inlogniveau niveau, std::optional<qint64> totpStap, const QByteArray& newHash,
                             const QString& verzoekId);
    Outcome<std::pair<Gebruiker, Bulkbereik>> program(Programmamiddel middel, const QByteArray& hash, const Problem& ongeldig);
    void auditFailure(const Account& account, const QString& verzoekId);

    Parts m_parts;
    SessionConfig m_config;
};

} // namespace pgb::app
