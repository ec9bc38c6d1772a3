#pragma once
#include "server/app/ports/stores.h"
#include <QByteArray>
#include <optional>

// The hash chain of the audit trail: pure arithmetic, no database.
// hash(n) = HMAC-SHA256(key, hash(n-1) + canonical row n). The key is kept outside the database, so whoever can write only to the
// database can neither change a row nor make a new end of the chain.

namespace pgb::audit {

/// The last link: how many rows there are and the hash of the last. Kept beside the rows, and printed by verify-audit so that an
/// operator can keep it elsewhere: only a copy outside the database shows that rows and head were put back together to an older state.
struct Anker {
    qint64 volgnummer = 0; ///< 0 = the chain is empty
    QByteArray hash;       ///< 32 bytes
    bool operator==(const Anker&) const = default;
};
/// "12:9f3c…" in hexadecimal; read back by ankerFromTekst.
QString ankerTekst(const Anker& anker);
std::optional<Anker> ankerFromTekst(QStringView tekst);

/// The hash before the first row.
QByteArray beginHash(const QByteArray& sleutel);
/// The row as bytes: each field with its length before it, so that no two rows share a form.
QByteArray canoniek(qint64 volgnummer, const app::AuditRegel& regel);
/// The hash of the row that follows `vorige`.
QByteArray volgendeHash(const QByteArray& sleutel, const QByteArray& vorige, qint64 volgnummer, const app::AuditRegel& regel);
/// What the head record carries, so that a shorter chain cannot be given a head of its own.
QByteArray ankerZegel(const QByteArray& sleutel, const Anker& anker);

/// What is wrong with a chain.
enum class Breuk {
    Geen,
    Gewijzigd,      ///< the row does not have the hash that its content and its predecessor give
    Ontbreekt,      ///< a row was removed before this one
    Verplaatst,     ///< a row stands at another's place
    Afgekapt,       ///< rows at the end are missing: the head names a later row
    KopOngeldig,    ///< the head record is missing or not ours
    AnkerOnbekend,  ///< the expected anchor is not part of this chain
    Onbeschermd     ///< the chain is whole, and the database does not refuse to change it any more
};

/// The answer of verify-audit. `volgnummer` = the first bad row (0 with Geen).
struct Oordeel {
    Breuk breuk = Breuk::Geen;
    qint64 volgnummer = 0;
    qint64 gecontroleerd = 0; ///< rows that were read and found good
    Anker kop;                ///< the last good link
    bool goed() const { return breuk == Breuk::Geen; }
};
/// Lower camel word of a Breuk ("gewijzigd"), for the report.
QString breukCode(Breuk breuk);

/// Checks a chain row by row, in constant memory.
class KetenControle {
public:
    /// `verwacht`: an anchor kept elsewhere that must be part of the chain.
    /// `begin`: the link before the first row that comes; nothing = the chain from its start.
    KetenControle(QByteArray sleutel, std::optional<Anker> verwacht, std::optional<Anker> begin = std::nullopt);
    /// The next row as read; false once something is wrong.
    bool regel(qint64 volgnummer, const app::AuditRegel& regel, const QByteArray& hash);
    /// After the last row: compares with the head record and its seal. Nothing = there is no head record.
    Oordeel einde(const std::optional<Anker>& kop, const QByteArray& zegel);
    /// Row `volgnummer` holds what this program never writes.
    Oordeel onleesbaar(qint64 volgnummer);

private:
    void breek(Breuk breuk, qint64 volgnummer);

    QByteArray m_sleutel;
    std::optional<Anker> m_verwacht;
    Anker m_laatste;
    bool m_verwachtGezien = false;
    Oordeel m_oordeel;
};

} // namespace pgb::audit
