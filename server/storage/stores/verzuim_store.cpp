#include "server/storage/stores/stores.h"
#include "server/storage/stores/table.h"

namespace pgb::storage {

namespace {

class SqlVerzuimStore final : public app::VerzuimStore {
public:
    explicit SqlVerzuimStore(Context& context) : m_context(context) {}

    Outcome<std::optional<Verzuim>> find(VerzuimId id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.one("verzuim.find", m_table.select() + QStringLiteral(" WHERE id = ?"), valuesOf(id.waarde), &read);
        });
    }

    Outcome<Verzuim> insert(Verzuim record) override
    {
        return guarded(m_context, [&] {
            record.id.waarde = m_table.insert(m_context, values(record));
            record.rijversie = 1;
            return record;
        });
    }

    Outcome<Verzuim> update(Verzuim record) override
    {
        return guarded(m_context, [&] {
            m_table.update(m_context, record.id.waarde, record.rijversie, values(record));
            ++record.rijversie;
            return record;
        });
    }

    Outcome<std::vector<Verzuim>> ofZorgovereenkomst(ZorgovereenkomstId id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("verzuim.ofZorgovereenkomst",
                                    m_table.select() + QStringLiteral(" WHERE zorgovereenkomst = ? ORDER BY van DESC, id DESC"), valuesOf(id.waarde), &read);
        });
    }

    Outcome<std::vector<ZorgverlenerId>> afwezigOp(BudgethouderId id, QDate dag) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("verzuim.afwezigOp",
                                    QStringLiteral("SELECT DISTINCT o.zorgverlener FROM verzuim z JOIN zorgovereenkomst o ON o.id = z.zorgovereenkomst "
                                                   "WHERE o.budgethouder = ? AND z.van <= ? AND (z.tot IS NULL OR z.tot >= ?) ORDER BY o.zorgverlener"),
                                    valuesOf(id, dag, dag), [](Row& row) { return row.id<ZorgverlenerId>(); });
        });
    }

private:
    static Values values(const Verzuim& r)
    {
        return valuesOf(r.zorgovereenkomst, r.soort, r.van, r.tot, r.inzetbaarProcent, r.gemeldDoor, r.gemeldOp);
    }

    static Verzuim read(Row& row)
    {
        Verzuim r;
        r.id = row.id<VerzuimId>();
        r.rijversie = row.i64();
        r.zorgovereenkomst = row.id<ZorgovereenkomstId>();
        r.soort = row.code<VerzuimSoort>();
        r.van = row.date();
        r.tot = row.optDate();
        r.inzetbaarProcent = row.i32();
        r.gemeldDoor = row.id<GebruikerId>();
        r.gemeldOp = row.moment();
        return r;
    }

    Context& m_context;
    const Table m_table {QLatin1String("verzuim"), Table::Kind::Versioned,
                         "zorgovereenkomst, soort, van, tot, inzetbaar_procent, gemeld_door, gemeld_op"};
};

} // namespace

std::unique_ptr<app::VerzuimStore> makeVerzuimStore(Context& context) { return std::make_unique<SqlVerzuimStore>(context); }

} // namespace pgb::storage
