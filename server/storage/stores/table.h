#pragma once
#include "server/app/ports/lijst.h"
#include "server/storage/unit.h"
#include <algorithm>

namespace pgb::storage {

/// The statements of one table, made from its list of columns ("a, b, c"; id and rijversie are added where they exist).
class Table {
public:
    enum class Kind {
        Plain,    ///< id
        Versioned ///< id and rijversie
    };
    Table(QLatin1String name, Kind kind, const char* columns);

    /// SELECT id[, rijversie], columns FROM name
    const QString& select() const { return m_select; }

    /// Gives the new id. `id` 0 = the database chooses; rijversie becomes 1.
    qint64 insert(Context& context, const Values& values, qint64 id = 0) const;
    /// A table with rijversie: throws Refusal when another version was written in between, or the record is absent.
    void update(Context& context, qint64 id, qint64 rijversie, const Values& values) const;
    /// A table without: throws Refusal when the record is absent.
    void update(Context& context, qint64 id, const Values& values) const;
    /// A new key, for a row that is encrypted under its key.
    qint64 nextId(Context& context) const { return context.db.dialect().nextId(context.db, m_name); }

private:
    [[noreturn]] void notFound() const;

    QString m_name;
    QByteArray m_insertName;
    QByteArray m_updateName;
    bool m_versioned;
    QString m_select;
    QString m_insert;
    QString m_insertWithId;
    QString m_update;
    QString m_exists;
};

/// A list with one row more than asked tells whether there is a next page.
inline int begrensd(const app::Bladzijde& bladzijde)
{
    return std::clamp(bladzijde.limiet, 1, 200);
}

/// `items` was read with a limit of one more than the page; `sleutel(item)` is its cursor.
template<class T, class F>
app::Lijst<T> pagina(std::vector<T> items, const app::Bladzijde& bladzijde, F sleutel)
{
    app::Lijst<T> lijst;
    const size_t limiet = size_t(begrensd(bladzijde));
    if (items.size() > limiet) {
        items.erase(items.begin() + qptrdiff(limiet), items.end());
        lijst.volgende = sleutel(items.back());
    }
    lijst.items = std::move(items);
    return lijst;
}

/// A list's WHERE: "alias.id > ?" forwards, or backwards from the newest, and the values for it.
struct Cursor {
    QString sql;
    Values values;
    static Cursor forwards(const char* column, const app::Bladzijde& bladzijde);
    static Cursor backwards(const char* column, const app::Bladzijde& bladzijde);
};

/// Next number of a row of numbers in the year: "2025-0001".
QString volgendNummer(Context& context, const char* soort, int jaar);
/// The next in this series of the year, from 1.
qint64 volgendeIn(Context& context, const QString& reeks, int jaar);

} // namespace pgb::storage
