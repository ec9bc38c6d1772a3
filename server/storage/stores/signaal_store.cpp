#include "server/storage/stores/json.h"
#include "server/storage/stores/stores.h"
#include "server/storage/stores/table.h"

namespace pgb::storage {

namespace {

class SqlSignaalStore final : public app::SignaalStore {
public:
    explicit SqlSignaalStore(Context& context) : m_context(context) {}

    Outcome<std::vector<app::Signaal>> open(ZorgovereenkomstId id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("signaal.open",
                                    QStringLiteral("SELECT id, zorgovereenkomst, versie, sleutel, bevinding, wie, uiterlijk, gevonden_op FROM signaal "
                                                   "WHERE zorgovereenkomst = ? AND opgelost_op IS NULL ORDER BY id"),
                                    valuesOf(id), &read);
        });
    }

    Outcome<bool> meld(const app::Signaal& s) override
    {
        return guarded(m_context, [&] {
            const QString bevinding = bevindingenToJson({s.bevinding});
            const qint64 bekend = m_context.db.run("signaal.again",
                                                   QStringLiteral("UPDATE signaal SET bevinding = ?, wie = ?, uiterlijk = ? "
                                                                  "WHERE versie = ? AND sleutel = ? AND opgelost_op IS NULL"),
                                                   valuesOf(bevinding, s.wie, s.uiterlijk, s.versie, s.sleutel));
            if (bekend > 0)
                return false;
            m_context.db.run("signaal.insert",
                             QStringLiteral("INSERT INTO signaal (zorgovereenkomst, versie, sleutel, bevinding, wie, uiterlijk, gevonden_op) "
                                            "VALUES (?, ?, ?, ?, ?, ?, ?)"),
                             valuesOf(s.zorgovereenkomst, s.versie, s.sleutel, bevinding, s.wie, s.uiterlijk, s.gevondenOp));
            return true;
        });
    }

    Outcome<void> opgelost(qint64 id, QDate dag) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("signaal.opgelost", QStringLiteral("UPDATE signaal SET opgelost_op = ? WHERE id = ? AND opgelost_op IS NULL"), valuesOf(dag, id));
        });
    }

private:
    static app::Signaal read(Row& row)
    {
        app::Signaal s;
        s.id = row.i64();
        s.zorgovereenkomst = row.id<ZorgovereenkomstId>();
        s.versie = row.id<VersieId>();
        s.sleutel = row.text();
        const std::vector<Bevinding> bevinding = bevindingenFromJson(row.text());
        if (!bevinding.empty())
            s.bevinding = bevinding.front();
        s.wie = row.text();
        s.uiterlijk = row.date();
        s.gevondenOp = row.date();
        return s;
    }

    Context& m_context;
};

} // namespace

std::unique_ptr<app::SignaalStore> makeSignaalStore(Context& context) { return std::make_unique<SqlSignaalStore>(context); }

} // namespace pgb::storage
