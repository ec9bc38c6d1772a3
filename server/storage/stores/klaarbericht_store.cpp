#include "server/storage/stores/bereik.h"
#include "server/storage/stores/json.h"
#include "server/storage/stores/stores.h"
#include "server/storage/stores/table.h"

namespace pgb::storage {

namespace {

class SqlKlaarberichtStore final : public app::KlaarberichtStore {
public:
    explicit SqlKlaarberichtStore(Context& context) : m_context(context) {}

    Outcome<void> insert(const app::Klaarbericht& b) override
    {
        return guarded(m_context, [&] {
            const std::vector<Bevinding> bevinding = b.bevinding ? std::vector<Bevinding>{*b.bevinding} : std::vector<Bevinding>();
            m_context.db.run("klaarbericht.insert",
                             QStringLiteral("INSERT INTO klaarbericht (gebruiker, declaratie, wat, bevinding, code, op) VALUES (?, ?, ?, ?, ?, ?)"),
                             valuesOf(b.gebruiker, b.declaratie, b.wat, bevindingenToJson(bevinding), b.code, b.op));
        });
    }

    Outcome<std::vector<app::Klaarbericht>> van(const app::Bereik& bereik, int limiet) override
    {
        return guarded(m_context, [&] {
            const Conditie mag = bereikDeclaratie(bereik);
            return m_context.db.all("klaarbericht.van",
                                    QStringLiteral("SELECT k.id, k.gebruiker, k.declaratie, k.wat, k.bevinding, k.code, k.op FROM klaarbericht k "
                                                   "JOIN declaratie d ON d.id = k.declaratie WHERE k.gebruiker = ? AND k.wat <> ? AND %1 ORDER BY k.id DESC LIMIT ?").arg(mag.sql),
                                    valuesOf(bereik.gebruiker.id, QString(app::klaarberichtHerinnering)) + mag.values + valuesOf(limiet), &read);
        });
    }

    Outcome<std::vector<DeclaratieId>> herinnerd(GebruikerId gebruiker) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("klaarbericht.herinnerd", QStringLiteral("SELECT declaratie FROM klaarbericht WHERE gebruiker = ? AND wat = ? ORDER BY declaratie"),
                                    valuesOf(gebruiker, QString(app::klaarberichtHerinnering)), [](Row& row) { return row.id<DeclaratieId>(); });
        });
    }

    Outcome<bool> verwijder(GebruikerId gebruiker, qint64 id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.run("klaarbericht.verwijder", QStringLiteral("DELETE FROM klaarbericht WHERE id = ? AND gebruiker = ?"), valuesOf(id, gebruiker)) > 0;
        });
    }

    Outcome<void> verwijderHerinneringen(DeclaratieId declaratie) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("klaarbericht.verwijderHerinneringen", QStringLiteral("DELETE FROM klaarbericht WHERE declaratie = ? AND wat = ?"),
                             valuesOf(declaratie, QString(app::klaarberichtHerinnering)));
        });
    }

    Outcome<int> removeBefore(const QDateTime& grens) override
    {
        return guarded(m_context, [&] { return int(m_context.db.run("klaarbericht.removeBefore", QStringLiteral("DELETE FROM klaarbericht WHERE op < ?"), valuesOf(grens))); });
    }

private:
    static app::Klaarbericht read(Row& row)
    {
        app::Klaarbericht b;
        b.id = row.i64();
        b.gebruiker = row.id<GebruikerId>();
        b.declaratie = row.id<DeclaratieId>();
        b.wat = row.text();
        const std::vector<Bevinding> bevinding = bevindingenFromJson(row.text());
        if (!bevinding.empty())
            b.bevinding = bevinding.front();
        b.code = row.text();
        b.op = row.moment();
        return b;
    }

    Context& m_context;
};

} // namespace

std::unique_ptr<app::KlaarberichtStore> makeKlaarberichtStore(Context& context) { return std::make_unique<SqlKlaarberichtStore>(context); }

} // namespace pgb::storage
