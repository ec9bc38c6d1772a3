#include "server/app/beheer.h"
#include "server/app/ports/bulk_store.h"
#include "server/app/sign_in.h"

namespace pgb::app {
namespace {

AuditRegel auditRow(const Clock& clock, const Gebruiker& gebruiker, const QString& handeling, const QString& verzoekId)
{
    AuditRegel row;
    row.tijdstip = clock.nuUtc();
    row.gebruiker = gebruiker.id;
    row.handeling = handeling;
    row.soort = QStringLiteral("gebruiker");
    row.recordId = gebruiker.id.waarde;
    row.verzoekId = verzoekId;
    return row;
}

} // namespace

Outcome<void> SignIn::checkPassword(const Gebruiker& gebruiker, const QString& wachtwoord, const QString& network, const FieldPath& path)
{
    if (const std::optional<int> wait = m_parts.throttle.attempt(gebruiker.gebruikersnaam, network))
        return Problem{ProblemKind::TeVeel, QStringLiteral("teVeelPogingen"), {{QStringLiteral("seconden"), QString::number(*wait)}}, {}, {}};
    PGB_TRY(who, account(gebruiker.gebruikersnaam));
    PGB_TRY(right, m_parts.hashing.verify(who.gegevens.wachtwoordHash, wachtwoord));
    if (!right)
        return ongeldig(QStringLiteral("wachtwoordOnjuist"), path);
    m_parts.throttle.succeeded(gebruiker.gebruikersnaam, network);
    return {};
}

Outcome<SignIn::Enrolment> SignIn::enrol(const Gebruiker& gebruiker, const QString& wachtwoord, const QString& network)
{
    if (gebruiker.totpActief)
        return Problem{ProblemKind::Conflict, QStringLiteral("tweedeFactorActief"), {}, {}, {}};
    PGB_CHECK(checkPassword(gebruiker, wachtwoord, network, QStringLiteral("wachtwoord")));
    const QByteArray secret = m_parts.codes.newSecret();
    PGB_CHECK(m_parts.storage.write<bool>([&](UnitOfWork& unit) -> Outcome<bool> {
        PGB_TRY(gegevens, gevonden(unit.gebruikers().aanmeldgegevens(gebruiker.id)));
        PGB_TRY(current, gevonden(unit.gebruikers().find(gebruiker.id)));
        if (current.totpActief) // confirmed meanwhile: its secret stays
            return Problem{ProblemKind::Conflict, QStringLiteral("tweedeFactorActief"), {}, {}, {}};
        gegevens.totpGeheim = secret;
        gegevens.totpLaatsteStap = 0;
        PGB_CHECK(unit.gebruikers().setAanmeldgegevens(gegevens));
        return true;
    }));
    const QString uri = m_parts.codes.uri(secret, gebruiker.gebruikersnaam);
    return Enrolment{m_parts.codes.base32(secret), uri, m_parts.codes.qrPng(uri)};
}

Outcome<NewSession> SignIn::confirmEnrolment(const Gebruiker& gebruiker, const QString& code, const QString& verzoekId)
{
    const QString key = QStringLiteral("totp:") + gebruiker.gebruikersnaam;
    if (const std::optional<int> wait = m_parts.throttle.attempt(key, key))
        return Problem{ProblemKind::TeVeel, QStringLiteral("teVeelPogingen"), {{QStringLiteral("seconden"), QString::number(*wait)}}, {}, {}};
    const QDateTime nu = m_parts.clock.nuUtc();
    PGB_TRY(session, m_parts.storage.write<NewSession>([&](UnitOfWork& unit) -> Outcome<NewSession> {
        PGB_TRY(gegevens, gevonden(unit.gebruikers().aanmeldgegevens(gebruiker.id)));
        PGB_TRY(current, gevonden(unit.gebruikers().find(gebruiker.id)));
        const std::optional<qint64> step = m_parts.codes.acceptedStep(gegevens.totpGeheim, code, gegevens.totpLaatsteStap);
        if (current.totpActief)
            return Problem{ProblemKind::Conflict, QStringLiteral("tweedeFactorActief"), {}, {}, {}};
        if (!step)
            return Problem{ProblemKind::OngeldigeInvoer, QStringLiteral("tweedeFactorOnjuist"), {}, QStringLiteral("code"), {}};
        gegevens.totpLaatsteStap = *step;
        PGB_CHECK(unit.gebruikers().setAanmeldgegevens(gegevens));
        current.totpActief = true;
        PGB_TRY(stored, unit.gebruikers().update(current));
        // Sessions of before stood on the password alone, and whoever holds one of their tokens gets no stronger by this.
        PGB_CHECK(unit.sessies().removeAllOf(stored.id));
        const NewSession fresh = newSession(stored, Inlogniveau::TweeFactoren, nu);
        PGB_CHECK(store(unit, fresh, nu));
        PGB_CHECK(unit.audit().append(auditRow(m_parts.clock, gebruiker, QStringLiteral("tweedeFactor.bevestigen"), verzoekId)));
        return fresh;
    }));
    m_parts.throttle.succeeded(key, key);
    return std::move(session);
}

Outcome<void> SignIn::changePassword(const Gebruiker& gebruiker, const QString& oud, const QString& nieuw, const QString& network,
                                     const QString& verzoekId)
{
    if (const Outcome<void> valid = validateWachtwoord(nieuw, gebruiker.gebruikersnaam); !valid) {
        Problem problem = valid.problem();
        problem.path = QStringLiteral("nieuw");
        return problem;
    }
    PGB_CHECK(checkPassword(gebruiker, oud, network, QStringLiteral("oud")));
    PGB_TRY(hash, m_parts.hashing.hash(nieuw));
    PGB_CHECK(m_parts.storage.write<bool>([&](UnitOfWork& unit) -> Outcome<bool> {
        PGB_TRY(gegevens, gevonden(unit.gebruikers().aanmeldgegevens(gebruiker.id)));
        gegevens.wachtwoordHash = hash;
        PGB_CHECK(unit.gebruikers().setAanmeldgegevens(gegevens));
        PGB_CHECK(unit.sessies().removeAllOf(gebruiker.id));
        PGB_CHECK(unit.bulk().trekTokensIn(gebruiker.id, m_parts.dagklok.nuUtc()));
        PGB_CHECK(unit.audit().append(auditRow(m_parts.clock, gebruiker, QStringLiteral("wachtwoord.wijzigen"), verzoekId)));
        return true;
    }));
    return {};
}

} // namespace pgb::app
