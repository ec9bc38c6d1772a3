#include "server/storage/stores/bijlage_tabel.h"

namespace pgb::storage {

QString hexVan(const QByteArray& sha256) { return QString::fromLatin1(sha256.toHex()); }

BijlageTabel::BijlageTabel(QLatin1String naam, const char* meer, Vingerafdruk vingerafdruk)
    : m_naam(naam), m_kolom(m_naam.toLatin1() + ".inhoud"), m_insertNaam(m_naam.toLatin1() + "_inhoud.insert"),
      m_inhoudNaam(m_naam.toLatin1() + "_inhoud.find"), m_removeNaam(m_naam.toLatin1() + ".remove"), m_eigenaar(QString::fromLatin1(meer).section(QChar(u','), 0, 0)), m_vingerafdruk(vingerafdruk),
      m_tabel(naam, Table::Kind::Plain, (QByteArray(meer) + ", " + kolommen).constData())
{
}

Bijlage BijlageTabel::insert(Context& context, const Values& meer, Bijlage r, const QByteArray& inhoud) const
{
    r.id.waarde = m_tabel.nextId(context);
    const Values vingerafdruk = m_vingerafdruk == Vingerafdruk::Tekst ? valuesOf(hexVan(r.sha256)) : valuesOf(r.sha256);
    m_tabel.insert(context,
                   meer + valuesOf(r.soort, r.naam, r.grootte) + vingerafdruk
                       + valuesOf(r.oordeel.type, r.oordeel.leesbaar, r.oordeel.wachtwoord, r.virus, r.toegevoegdOp),
                   r.id.waarde);
    context.db.run(m_insertNaam.constData(), QStringLiteral("INSERT INTO %1_inhoud (bijlage, inhoud_versleuteld) VALUES (?, ?)").arg(m_naam),
                   valuesOf(r.id, context.cipher.seal(QLatin1String(m_kolom), QByteArray::number(r.id.waarde), inhoud)));
    return r;
}

std::optional<QByteArray> BijlageTabel::inhoud(Context& context, qint64 eigenaar, BijlageId id) const
{
    const std::optional<QByteArray> sealed = context.db.one(
        m_inhoudNaam.constData(),
        QStringLiteral("SELECT i.inhoud_versleuteld FROM %1_inhoud i JOIN %1 b ON b.id = i.bijlage WHERE b.id = ? AND b.%2 = ?").arg(m_naam, m_eigenaar),
        valuesOf(id, eigenaar), [](Row& row) { return row.bytes(); });
    return sealed ? std::optional(context.cipher.open(QLatin1String(m_kolom), QByteArray::number(id.waarde), *sealed)) : std::nullopt;
}

void BijlageTabel::remove(Context& context, qint64 eigenaar, BijlageId id) const
{
    const qint64 weg = context.db.run(m_removeNaam.constData(),
                                      QStringLiteral("DELETE FROM %1 WHERE id = ? AND %2 = ?").arg(m_naam, m_eigenaar), valuesOf(id, eigenaar));
    if (weg == 0)
        throw Refusal({ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, m_naam});
}

Bijlage BijlageTabel::read(Row& row, BijlageId id) const
{
    Bijlage r;
    r.id = id;
    r.soort = row.code<BijlageSoort>();
    r.naam = row.text();
    r.grootte = row.i64();
    r.sha256 = m_vingerafdruk == Vingerafdruk::Tekst ? QByteArray::fromHex(row.text().toLatin1()) : row.bytes();
    r.oordeel.type = row.optCode<Bestandstype>();
    r.oordeel.leesbaar = row.flag();
    r.oordeel.wachtwoord = row.flag();
    r.virus = row.code<Virusoordeel>();
    r.toegevoegdOp = row.moment();
    return r;
}

} // namespace pgb::storage
