#include "server/storage/stores/table.h"
#include <limits>

namespace pgb::storage {

Table::Table(QLatin1String name, Kind kind, const char* columns) :
    m_name(name), m_insertName(m_name.toLatin1() + ".insert"), m_updateName(m_name.toLatin1() + ".update"),
    m_versioned(kind == Kind::Versioned)
{
    const QString list = QString::fromLatin1(columns).simplified();
    const QStringList names = list.split(QStringLiteral(", "));
    const QString marks = QStringList(names.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    const QString version = m_versioned ? QStringLiteral("rijversie, ") : QString();
    const QString one = m_versioned ? QStringLiteral("1, ") : QString();
    m_select = QStringLiteral("SELECT id, %1%2 FROM %3").arg(version, list, m_name);
    m_insert = QStringLiteral("INSERT INTO %1 (%2%3) VALUES (%4%5) RETURNING id").arg(m_name, version, list, one, marks);
    m_insertWithId = QStringLiteral("INSERT INTO %1 (id, %2%3) VALUES (?, %4%5) RETURNING id").arg(m_name, version, list, one, marks);
    m_update = QStringLiteral("UPDATE %1 SET %2 = ?").arg(m_name, names.join(QStringLiteral(" = ?, ")));
    m_update += m_versioned ? QStringLiteral(", rijversie = rijversie + 1 WHERE id = ? AND rijversie = ?") : QStringLiteral(" WHERE id = ?");
    m_exists = QStringLiteral("SELECT rijversie FROM %1 WHERE id = ?").arg(m_name);
}

qint64 Table::insert(Context& context, const Values& values, qint64 id) const
{
    if (id == 0)
        return context.db.returning(m_insertName.constData(), m_insert, values);
    return context.db.returning(m_insertName.constData(), m_insertWithId, valuesOf(id) + values);
}

void Table::update(Context& context, qint64 id, qint64 rijversie, const Values& values) const
{
    if (context.db.run(m_updateName.constData(), m_update, values + valuesOf(id, rijversie)) == 1)
        return;
    const bool exists
        = context.db.one("exists", m_exists, valuesOf(id), [](Row& row) { return row.i64(); }).has_value();
    if (exists)
        throw Refusal({ProblemKind::VersieVerouderd, QStringLiteral("versieVerouderd"), {}, {}, m_name});
    notFound();
}

void Table::update(Context& context, qint64 id, const Values& values) const
{
    if (context.db.run(m_updateName.constData(), m_update, values + valuesOf(id)) != 1)
        notFound();
}

void Table::notFound() const
{
    throw Refusal({ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, m_name});
}

Cursor Cursor::forwards(const char* column, const app::Bladzijde& bladzijde)
{
    return {QStringLiteral("%1 > ?").arg(QLatin1String(column)), valuesOf(bladzijde.na)};
}

Cursor Cursor::backwards(const char* column, const app::Bladzijde& bladzijde)
{
    const qint64 before = bladzijde.na == 0 ? std::numeric_limits<qint64>::max() : bladzijde.na;
    return {QStringLiteral("%1 < ?").arg(QLatin1String(column)), valuesOf(before)};
}

qint64 volgendeIn(Context& context, const QString& reeks, int jaar)
{
    return context.db.returning("nummerreeks.next",
                                QStringLiteral("INSERT INTO nummerreeks (soort, jaar, laatste) VALUES (?, ?, 1) "
                                               "ON CONFLICT (soort, jaar) DO UPDATE SET laatste = nummerreeks.laatste + 1 RETURNING laatste"),
                                valuesOf(reeks, jaar));
}

QString volgendNummer(Context& context, const char* soort, int jaar)
{
    return QStringLiteral("%1-%2").arg(jaar).arg(volgendeIn(context, QString::fromLatin1(soort), jaar), 4, 10, QChar(u'0'));
}

} // namespace pgb::storage
