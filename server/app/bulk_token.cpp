#include "server/app/bulk.h"
#include "server/app/sign_in.h"
#include "shared/base/nummers.h"
#include <QCryptographicHash>
#include <QRegularExpression>

namespace pgb::app {
namespace {

/// How often a use is written down; a program may ask many times a second.
constexpr qint64 gebruikSeconden = 3600;

QByteArray hashVan(const QString& token) { return QCryptographicHash::hash(token.toLatin1(), QCryptographicHash::Sha256); }

} // namespace

QString SignIn::newProgramToken() { return QStringLiteral("pgbt_") + QString::fromLatin1(m_parts.random.bytes(24).toHex()); }

Outcome<std::pair<Gebruiker, Bulkbereik>> SignIn::authenticateProgram(const QString& token)
{
    return program(Programmamiddel::Token, hashVan(token), {ProblemKind::NietAangemeld, QStringLiteral("tokenOngeldig"), {}, {}, {}});
}

Outcome<std::pair<Gebruiker, Bulkbereik>> SignIn::authenticateCertificate(const QByteArray& vingerafdruk)
{
    return program(Programmamiddel::Certificaat, vingerafdruk, {ProblemKind::NietAangemeld, QStringLiteral("certificaatOnbekend"), {}, {}, {}});
}

Outcome<std::pair<Gebruiker, Bulkbereik>> SignIn::program(Programmamiddel middel, const QByteArray& hash, const Problem& ongeldig)
{
    const QDateTime nu = m_parts.dagklok.nuUtc();
    using Gevonden = std::pair<Gebruiker, Bulktoken>;
    PGB_TRY(gevonden, m_parts.storage.read<Gevonden>([&](UnitOfWork& unit) -> Outcome<Gevonden> {
        PGB_TRY(record, unit.bulk().token(hash));
        if (!record || record->middel != middel || record->ingetrokkenOp.isValid() || record->verlooptOp <= nu)
            return ongeldig;
        PGB_TRY(gebruiker, unit.gebruikers().find(record->gebruiker));
        if (!gebruiker || gebruiker->geblokkeerd)
            return ongeldig;
        return Gevonden{*gebruiker, *record};
    }));
    auto& [gebruiker, record] = gevonden;
    if (!record.laatstGebruikt.isValid() || record.laatstGebruikt.secsTo(nu) >= gebruikSeconden) {
        m_parts.storage.writeSoon([hash, nu](UnitOfWork& unit) -> Outcome<void> {
            PGB_TRY(dan, unit.bulk().token(hash)); // as it is by then: it may have been withdrawn
            if (!dan)
                return {};
            dan->laatstGebruikt = nu;
            return unit.bulk().updateToken(*dan);
        });
    }
    return std::pair(gebruiker, record.bereik);
}

namespace {

/// "AA:BB:..." or "aabb..." as 32 bytes; empty when it is neither.
QByteArray alsVingerafdruk(const QString& tekst)
{
    static const QRegularExpression vorm(QStringLiteral("\\A(?:[0-9A-Fa-f]{64}|[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){31})\\z"));
    const QString kaal = tekst.trimmed();
    return vorm.match(kaal).hasMatch() ? QByteArray::fromHex(kaal.toLatin1()) : QByteArray();
}

/// What holds for either; `eigenaar` and `gebruiker` = for whom it works.
Outcome<Bulktoken> nieuwToegang(Werk& werk, const QString& naam, Bulkbereik bereik, QDate verlooptOp, const Gebruiker& gebruiker)
{
    PGB_TRY(eigenaar, bulkEigenaar(gebruiker));
    if (naam.trimmed().isEmpty())
        return ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("naam"));
    if (bevatBsn(naam))
        return ongeldig(QStringLiteral("tekstMetBsn"), QStringLiteral("naam"));
    if (werk.wie.niveau == Inlogniveau::Wachtwoord)
        return nietToegestaan(QStringLiteral("tweedeFactorVerplicht"));
    const QDate vandaag = werk.vandaag();
    if (!verlooptOp.isValid() || verlooptOp <= vandaag || verlooptOp > vandaag.addDays(366))
        return ongeldig(QStringLiteral("verloopdatumOngeldig"), QStringLiteral("verlooptOp"));
    Bulktoken record;
    record.eigenaar = eigenaar;
    record.gebruiker = gebruiker.id;
    record.naam = naam.trimmed();
    record.bereik = bereik;
    record.aangemaaktOp = werk.nu;
    record.verlooptOp = QDateTime(verlooptOp, QTime(0, 0), Qt::UTC);
    return record;
}

bool isBeheerder(const Werk& werk) { return werk.gebruiker().rol == Rol::Beheerder; }

/// Whose programs the caller may see: his own, or for a beheerder those of that account.
Outcome<Gebruiker> houder(Werk& werk, GebruikerId gebruiker)
{
    if (!isBeheerder(werk))
        return gebruiker && gebruiker != werk.gebruiker().id ? Outcome<Gebruiker>(nietToegestaan()) : Outcome<Gebruiker>(werk.gebruiker());
    if (!gebruiker)
        return ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("gebruiker"));
    PGB_TRY(account, gevonden(werk.unit.gebruikers().find(gebruiker)));
    return bulkEigenaar(account) ? Outcome<Gebruiker>(std::move(account)) : Outcome<Gebruiker>(ongeldig(QStringLiteral("accountGeenVerlener"), QStringLiteral("gebruiker")));
}

} // namespace

Outcome<Bulktoken> maakBulktoken(Werk& werk, const QString& token, const QString& naam, Bulkbereik bereik, QDate verlooptOp)
{
    PGB_TRY(record, nieuwToegang(werk, naam, bereik, verlooptOp, werk.gebruiker()));
    record.tokenHash = hashVan(token);
    PGB_TRY(stored, werk.unit.bulk().insertToken(record));
    PGB_CHECK(werk.auditen(QStringLiteral("bulktoken.maken"), QStringLiteral("bulktoken"), stored.id, {}, {{QStringLiteral("bereik"), code(bereik)}}));
    return std::move(stored);
}

Outcome<Bulktoken> registreerCertificaat(Werk& werk, const CertificaatNieuw& nieuw)
{
    PGB_TRY(wie, houder(werk, nieuw.gebruiker));
    PGB_TRY(record, nieuwToegang(werk, nieuw.naam, nieuw.bereik, nieuw.verlooptOp, wie));
    const QByteArray genoemd = alsVingerafdruk(nieuw.vingerafdruk);
    if (!isBeheerder(werk) && nieuw.getoond.isEmpty())
        return ongeldig(QStringLiteral("certificaatNietGetoond"));
    const bool geeft = !nieuw.vingerafdruk.isEmpty() || isBeheerder(werk);
    if (geeft && (genoemd.isEmpty() || (!isBeheerder(werk) && genoemd != nieuw.getoond)))
        return ongeldig(QStringLiteral("vingerafdrukOngeldig"), QStringLiteral("vingerafdruk"));
    record.middel = Programmamiddel::Certificaat;
    record.tokenHash = isBeheerder(werk) ? genoemd : nieuw.getoond;
    PGB_TRY(eerder, werk.unit.bulk().token(record.tokenHash));
    if (eerder)
        return Problem{ProblemKind::Conflict, QStringLiteral("certificaatAlGeregistreerd"), {}, {}, {}};
    PGB_TRY(stored, werk.unit.bulk().insertToken(record));
    PGB_CHECK(werk.auditen(QStringLiteral("clientcertificaat.registreren"), QStringLiteral("bulktoken"), stored.id, {},
                           {{QStringLiteral("bereik"), code(nieuw.bereik)}, {QStringLiteral("gebruiker"), QString::number(wie.id.waarde)},
                            {QStringLiteral("vingerafdruk"), QString::fromLatin1(stored.tokenHash.toHex())}}));
    return std::move(stored);
}

Outcome<void> trekBulktokenIn(Werk& werk, qint64 id)
{
    PGB_TRY(token, gevonden(werk.unit.bulk().token(id)));
    if (!isBeheerder(werk)) {
        PGB_TRY(eigenaar, bulkEigenaar(werk));
        if (token.eigenaar != eigenaar)
            return nietGevonden();
    }
    if (!token.ingetrokkenOp.isValid())
        token.ingetrokkenOp = werk.nu;
    PGB_CHECK(werk.unit.bulk().updateToken(token));
    const bool certificaat = token.middel == Programmamiddel::Certificaat;
    return werk.auditen(certificaat ? QStringLiteral("clientcertificaat.intrekken") : QStringLiteral("bulktoken.intrekken"), QStringLiteral("bulktoken"), id, {});
}

Outcome<std::vector<Bulktoken>> bulktokens(Werk& werk, GebruikerId van)
{
    PGB_TRY(wie, houder(werk, van));
    PGB_TRY(eigenaar, bulkEigenaar(wie));
    return werk.unit.bulk().tokens(eigenaar);
}

} // namespace pgb::app
