#include "server/app/bulk.h"
#include "server/app/sign_in.h"
#include <QCryptographicHash>

namespace pgb::app {
namespace {

/// How often a use is written down; a program may ask many times a second.
constexpr qint64 gebruikSeconden = 3600;

QByteArray hashVan(const QString& token) { return QCryptographicHash::hash(token.toLatin1(), QCryptographicHash::Sha256); }

} // namespace

QString SignIn::newProgramToken() { return QStringLiteral("pgbt_") + QString::fromLatin1(m_parts.random.bytes(24).toHex()); }

Outcome<std::pair<Gebruiker, Bulkbereik>> SignIn::authenticateProgram(const QString& token)
{
    const Problem ongeldig{ProblemKind::NietAangemeld, QStringLiteral("tokenOngeldig"), {}, {}, {}};
    const QDateTime nu = m_parts.clock.nuUtc();
    using Gevonden = std::pair<Gebruiker, Bulktoken>;
    PGB_TRY(gevonden, m_parts.storage.read<Gevonden>([&](UnitOfWork& unit) -> Outcome<Gevonden> {
        PGB_TRY(record, unit.bulk().token(hashVan(token)));
        if (!record || record->ingetrokkenOp.isValid() || record->verlooptOp <= nu)
            return ongeldig;
        PGB_TRY(gebruiker, unit.gebruikers().find(record->gebruiker));
        if (!gebruiker || gebruiker->geblokkeerd)
            return ongeldig;
        return Gevonden{*gebruiker, *record};
    }));
    auto& [gebruiker, record] = gevonden;
    if (!record.laatstGebruikt.isValid() || record.laatstGebruikt.secsTo(nu) >= gebruikSeconden) {
        record.laatstGebruikt = nu;
        PGB_CHECK(m_parts.storage.write<bool>([&](UnitOfWork& unit) -> Outcome<bool> {
            PGB_CHECK(unit.bulk().updateToken(record));
            return true;
        }));
    }
    return std::pair(gebruiker, record.bereik);
}

Outcome<Bulktoken> maakBulktoken(Werk& werk, const QString& token, const QString& naam, Bulkbereik bereik, QDate verlooptOp)
{
    PGB_TRY(eigenaar, bulkEigenaar(werk));
    if (naam.trimmed().isEmpty())
        return ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("naam"));
    // Tokens follow the computer's clock, as sessions do; the practice day may be any other.
    if (werk.wie.niveau == Inlogniveau::Wachtwoord)
        return nietToegestaan(QStringLiteral("tweedeFactorVerplicht"));
    const QDate vandaag = QDateTime::currentDateTimeUtc().date();
    if (!verlooptOp.isValid() || verlooptOp <= vandaag || verlooptOp > vandaag.addDays(366))
        return ongeldig(QStringLiteral("verloopdatumOngeldig"), QStringLiteral("verlooptOp"));
    Bulktoken record;
    record.eigenaar = eigenaar;
    record.gebruiker = werk.gebruiker().id;
    record.naam = naam.trimmed();
    record.tokenHash = hashVan(token);
    record.bereik = bereik;
    record.aangemaaktOp = QDateTime::currentDateTimeUtc();
    record.verlooptOp = QDateTime(verlooptOp, QTime(0, 0), Qt::UTC);
    PGB_TRY(stored, werk.unit.bulk().insertToken(record));
    PGB_CHECK(werk.auditen(QStringLiteral("bulktoken.maken"), QStringLiteral("bulktoken"), stored.id, {}, {{QStringLiteral("bereik"), code(bereik)}}));
    return std::move(stored);
}

Outcome<void> trekBulktokenIn(Werk& werk, qint64 id)
{
    PGB_TRY(eigenaar, bulkEigenaar(werk));
    PGB_TRY(tokens, werk.unit.bulk().tokens(eigenaar));
    for (Bulktoken& token : tokens) {
        if (token.id != id)
            continue;
        if (!token.ingetrokkenOp.isValid())
            token.ingetrokkenOp = QDateTime::currentDateTimeUtc();
        PGB_CHECK(werk.unit.bulk().updateToken(token));
        return werk.auditen(QStringLiteral("bulktoken.intrekken"), QStringLiteral("bulktoken"), id, {});
    }
    return nietGevonden();
}

Outcome<std::vector<Bulktoken>> bulktokens(Werk& werk)
{
    PGB_TRY(eigenaar, bulkEigenaar(werk));
    return werk.unit.bulk().tokens(eigenaar);
}

} // namespace pgb::app
