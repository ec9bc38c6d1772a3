#include "server/storage/stores/bijlage_tabel.h"
#include "server/storage/stores/bijlagen.h"
#include "server/storage/stores/stores.h"
#include "shared/base/nl_dag.h"
#include <unordered_map>

namespace pgb::storage {

namespace {

BijlageTabel bijlageTabel() { return {QLatin1String("bijlage"), "declaratie", BijlageTabel::Vingerafdruk::Tekst}; }

class SqlBijlageStore final : public app::BijlageStore {
public:
    explicit SqlBijlageStore(Context& context) : m_context(context) {}

    Outcome<Bijlage> insert(DeclaratieId declaratie, Bijlage r, const QByteArray& inhoud) override
    {
        return guarded(m_context, [&] { return m_tabel.insert(m_context, valuesOf(declaratie), std::move(r), inhoud); });
    }

    Outcome<std::vector<Bijlage>> ofDeclaratie(DeclaratieId id) override
    {
        return guarded(m_context, [&] {
            std::vector<Declaratie> een(1);
            een.front().id = id;
            leesBijlagen(m_context, een);
            return std::move(een.front().bijlagen);
        });
    }

    Outcome<std::optional<QByteArray>> inhoud(DeclaratieId declaratie, BijlageId id) override
    {
        return guarded(m_context, [&] { return m_tabel.inhoud(m_context, declaratie.waarde, id); });
    }

    Outcome<void> remove(DeclaratieId declaratie, BijlageId id) override
    {
        return guarded(m_context, [&] { m_tabel.remove(m_context, declaratie.waarde, id); });
    }

    Outcome<std::vector<EerdereBijlage>> eerdere(const std::vector<Bijlage>& bijlagen, DeclaratieId behalve, BudgethouderId eigen) override
    {
        return guarded(m_context, [&] {
            std::vector<EerdereBijlage> uit;
            for (const Bijlage& bijlage : bijlagen) {
                const std::optional<QDate> op = m_context.db.one(
                    "bijlage.eerder",
                    QStringLiteral("SELECT d.budgethouder, b.toegevoegd_op FROM bijlage b JOIN declaratie d ON d.id = b.declaratie WHERE b.sha256 = ? AND d.id <> ? "
                                   "AND d.status NOT IN ('concept', 'geweigerd', 'ingetrokken', 'afgekeurdDoorBudgethouder') "
                                   "ORDER BY CASE WHEN d.budgethouder = ? THEN 0 ELSE 1 END, b.id LIMIT 1"),
                    valuesOf(hexVan(bijlage.sha256), behalve.waarde, eigen.waarde), [&](Row& row) {
                        const bool hier = row.id<BudgethouderId>() == eigen;
                        const QDateTime moment = row.moment();
                        return hier ? nlDag(moment) : QDate();
                    });
                if (op)
                    uit.push_back({bijlage.sha256, *op});
            }
            return uit;
        });
    }

private:
    Context& m_context;
    const BijlageTabel m_tabel = bijlageTabel();
};

} // namespace

void leesBijlagen(Context& context, std::vector<Declaratie>& declaraties)
{
    std::unordered_map<qint64, Declaratie*> byId;
    std::vector<qint64> ids;
    for (Declaratie& declaratie : declaraties) {
        byId[declaratie.id.waarde] = &declaratie;
        ids.push_back(declaratie.id.waarde);
    }
    if (ids.empty())
        return;
    const BijlageTabel tabel = bijlageTabel();
    const Dialect& dialect = context.db.dialect();
    context.db.each("bijlage.load", QStringLiteral("SELECT declaratie, id, %1 FROM bijlage WHERE declaratie %2 ORDER BY declaratie, id").arg(QLatin1String(BijlageTabel::kolommen), dialect.inIds(ids)),
                    {dialect.idList(ids)}, [&](Row& row) {
                        Declaratie& declaratie = *byId.at(row.i64());
                        const BijlageId id = row.id<BijlageId>();
                        declaratie.bijlagen.push_back(tabel.read(row, id));
                        return true;
                    });
}

std::unique_ptr<app::BijlageStore> makeBijlageStore(Context& context) { return std::make_unique<SqlBijlageStore>(context); }

} // namespace pgb::storage
