#include "server/app/sign_in.h"
#include "server/app/beheer.h"
#include <QCryptographicHash>

namespace pgb::app {
namespace {

constexpr int tokenBytes = 32;
/// A session's last use is written at most this often, so that reading stays reading.
constexpr int touchSeconds = 60;

Problem notSignedIn(const QString& code) { return {ProblemKind::NietAangemeld, code, {}, {}, {}}; }

QByteArray hashOf(const QString& token) { return QCryptographicHash::hash(token.toLatin1(), QCryptographicHash::Sha256); }

AuditRegel auditRow(const QDateTime& nu, GebruikerId gebruiker, const QString& handeling, const QString& verzoekId)
{
    AuditRegel row;
    row.tijdstip = nu;
    row.gebruiker = gebruiker;
    row.handeling = handeling;
    row.soort = QStringLiteral("gebruiker");
    row.recordId = gebruiker.waarde;
    row.verzoekId = verzoekId;
    return row;
}

} // namespace

SignIn::SignIn(Parts parts, SessionConfig config) : m_parts(parts), m_config(config) {}

Outcome<SignIn::Account> SignIn::account(const QString& gebruikersnaam)
{
    return m_parts.storage.read<Account>([&](UnitOfWork& unit) -> Outcome<Account> {
        Account result;
        PGB_TRY(found, unit.gebruikers().findByNaam(gebruikersnaam));
        if (!found)
            return result;
        PGB_TRY(gegevens, unit.gebruikers().aanmeldgegevens(found->id));
        result.gebruiker = found;
        if (gegevens)
            result.gegevens = *gegevens;
        return result;
    });
}

void SignIn::auditFailure(const Account& who, const QString& verzoekId)
{
    const GebruikerId id = who.gebruiker ? who.gebruiker->id : GebruikerId();
    // Written for an unknown name too, so that both take the same time. A full disk must not turn a refusal into something else.
    (void)m_parts.storage.write<bool>([&](UnitOfWork& unit) -> Outcome<bool> {
        PGB_CHECK(unit.audit().append(auditRow(m_parts.clock.nuUtc(), id, QStringLiteral("aanmelden.mislukt"), verzoekId)));
        return true;
    });
}

Outcome<NewSession> SignIn::signIn(const QString& gebruikersnaam, const QString& wachtwoord, const QString& code, const QString& network,
                                   const QString& verzoekId)
{
    const QString naam = gebruikersnaam.trimmed().toLower();
    if (const std::optional<int> wait = m_parts.throttle.attempt(naam, network))
        return Problem{ProblemKind::TeVeel, QStringLiteral("teVeelPogingen"), {{QStringLiteral("seconden"), QString::number(*wait)}}, {}, {}};
    PGB_TRY(who, account(naam));
    const bool usable = who.gebruiker && !who.gebruiker->geblokkeerd;
    PGB_TRY(right, m_parts.hashing.verify(usable ? who.gegevens.wachtwoordHash : QByteArray(), wachtwoord));
    if (!right) {
        auditFailure(who, verzoekId);
        return notSignedIn(QStringLiteral("aanmeldingOnjuist"));
    }
    Inlogniveau niveau = Inlogniveau::Wachtwoord;
    std::optional<qint64> step;
    if (who.gebruiker->totpActief) {
        if (code.isEmpty()) // counts as an attempt: else a known password would give free guesses at the code
            return notSignedIn(QStringLiteral("tweedeFactorNodig"));
        step = m_parts.codes.acceptedStep(who.gegevens.totpGeheim, code, who.gegevens.totpLaatsteStap);
        if (!step) {
            auditFailure(who, verzoekId);
            return notSignedIn(QStringLiteral("tweedeFactorOnjuist"));
        }
        niveau = Inlogniveau::TweeFactoren;
    }
    QByteArray newHash;
    if (m_parts.hashing.needsRehash(who.gegevens.wachtwoordHash)) {
        if (const Outcome<QByteArray> hash = m_parts.hashing.hash(wachtwoord))
            newHash = *hash;
    }
    PGB_TRY(session, open(who, niveau, step, newHash, verzoekId));
    m_parts.throttle.succeeded(naam, network);
    return session;
}

NewSession SignIn::newSession(const Gebruiker& gebruiker, Inlogniveau niveau, const QDateTime& nu)
{
    NewSession result;
    result.token = QString::fromLatin1(m_parts.random.bytes(tokenBytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    result.gebruiker = gebruiker;
    result.niveau = niveau;
    result.verlooptOp = nu.addSecs(60 * m_config.idleMinutes);
    return result;
}

Outcome<void> SignIn::store(UnitOfWork& unit, const NewSession& session, const QDateTime& nu)
{
    Sessie sessie;
    sessie.tokenHash = hashOf(session.token);
    sessie.gebruiker = session.gebruiker.id;
    sessie.niveau = session.niveau;
    sessie.aangemaaktOp = nu;
    sessie.laatstGebruikt = nu;
    sessie.verlooptOp = session.verlooptOp;
    PGB_CHECK(unit.sessies().insert(sessie));
    return {};
}

Outcome<NewSession> SignIn::open(const Account& who, Inlogniveau niveau, std::optional<qint64> totpStap, const QByteArray& newHash,
                                 const QString& verzoekId)
{
    const QDateTime nu = m_parts.clock.nuUtc();
    const NewSession result = newSession(*who.gebruiker, niveau, nu);
    return m_parts.storage.write<NewSession>([&](UnitOfWork& unit) -> Outcome<NewSession> {
        PGB_TRY(gegevens, unit.gebruikers().aanmeldgegevens(who.gebruiker->id));
        if (!gegevens || gegevens->wachtwoordHash != who.gegevens.wachtwoordHash)
            return notSignedIn(QStringLiteral("aanmeldingOnjuist")); // changed while it was being verified
        if (totpStap && *totpStap <= gegevens->totpLaatsteStap)
            return notSignedIn(QStringLiteral("tweedeFactorOnjuist")); // the same code was used at the same moment
        if (totpStap || !newHash.isEmpty()) {
            gegevens->totpLaatsteStap = totpStap.value_or(gegevens->totpLaatsteStap);
            if (!newHash.isEmpty())
                gegevens->wachtwoordHash = newHash;
            PGB_CHECK(unit.gebruikers().setAanmeldgegevens(*gegevens));
        }
        PGB_CHECK(unit.sessies().removeExpired(nu));
        PGB_CHECK(store(unit, result, nu));
        PGB_CHECK(unit.audit().append(auditRow(nu, who.gebruiker->id, QStringLiteral("aanmelden"), verzoekId)));
        return result;
    });
}

Outcome<ActiveSession> SignIn::authenticate(const QString& token, bool use)
{
    if (token.size() < 40 || token.size() > 64)
        return notSignedIn(QStringLiteral("sessieVerlopen"));
    const QDateTime nu = m_parts.clock.nuUtc();
    PGB_TRY(active, m_parts.storage.read<ActiveSession>([&](UnitOfWork& unit) -> Outcome<ActiveSession> {
        PGB_TRY(sessie, unit.sessies().findByTokenHash(hashOf(token)));
        if (!sessie || sessie->verlooptOp <= nu)
            return notSignedIn(QStringLiteral("sessieVerlopen"));
        PGB_TRY(gebruiker, unit.gebruikers().find(sessie->gebruiker));
        if (!gebruiker || gebruiker->geblokkeerd)
            return notSignedIn(QStringLiteral("sessieVerlopen"));
        return ActiveSession{*sessie, *gebruiker};
    }));
    if (use && active.sessie.laatstGebruikt.secsTo(nu) >= touchSeconds) {
        const QDateTime absolute = active.sessie.aangemaaktOp.addSecs(3600 * qint64(m_config.absoluteHours));
        active.sessie.laatstGebruikt = nu;
        active.sessie.verlooptOp = std::min(nu.addSecs(60 * m_config.idleMinutes), absolute);
        m_parts.storage.writeSoon([sessie = active.sessie](UnitOfWork& unit) { return unit.sessies().touch(sessie.id, sessie.laatstGebruikt, sessie.verlooptOp); });
    }
    return std::move(active);
}

Outcome<void> SignIn::signOut(qint64 sessieId)
{
    PGB_CHECK(m_parts.storage.write<bool>([&](UnitOfWork& unit) -> Outcome<bool> {
        PGB_CHECK(unit.sessies().remove(sessieId));
        return true;
    }));
    return {};
}

} // namespace pgb::app
