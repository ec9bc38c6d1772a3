#include "server/storage/stores/bereik.h"
#include "server/storage/stores/stores.h"
#include "server/storage/stores/table.h"

namespace pgb::storage {

namespace {

class SqlWijzigingStore final : public app::WijzigingStore {
public:
    explicit SqlWijzigingStore(Context& context) : m_context(context) {}

    Outcome<void> append(const QString& soort, qint64 recordId, BudgethouderId budgethouder) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("wijziging.append", QStringLiteral("INSERT INTO wijziging (soort, record_id, budgethouder) VALUES (?, ?, ?)"),
                             valuesOf(soort, recordId, budgethouder));
            m_context.feedChanged = true;
        });
    }

    Outcome<std::vector<app::Wijziging>> since(const app::Bereik& bereik, qint64 sinds, int limiet) override
    {
        return guarded(m_context, [&] {
            const Conditie mag = bereikWijziging(bereik);
            return m_context.db.all("wijziging.since",
                                    QStringLiteral("SELECT f.volgnummer, f.soort, f.record_id, f.budgethouder FROM wijziging f "
                                                   "WHERE f.volgnummer > ? AND %1 ORDER BY f.volgnummer LIMIT ?")
                                        .arg(mag.sql),
                                    valuesOf(sinds) + mag.values + valuesOf(std::clamp(limiet, 1, 1000)), [](Row& row) {
                                        app::Wijziging r;
                                        r.volgnummer = row.i64();
                                        r.soort = row.text();
                                        r.recordId = row.i64();
                                        r.budgethouder = row.id<BudgethouderId>();
                                        return r;
                                    });
        });
    }

    Outcome<qint64> latest() override
    {
        return guarded(m_context, [&] {
            return m_context.db
                .one("wijziging.latest", QStringLiteral("SELECT coalesce(max(volgnummer), 0) FROM wijziging"), {},
                     [](Row& row) { return row.i64(); })
                .value();
        });
    }

private:
    Context& m_context;
};

} // namespace

std::unique_ptr<app::WijzigingStore> makeWijzigingStore(Context& context)
{
    return std::make_unique<SqlWijzigingStore>(context);
}

} // namespace pgb::storage
