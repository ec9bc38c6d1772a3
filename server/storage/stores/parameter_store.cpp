#include "server/storage/stores/stores.h"
#include "server/storage/stores/table.h"

namespace pgb::storage {

namespace {

class SqlParameterStore final : public app::ParameterStore {
public:
    explicit SqlParameterStore(Context& context) : m_context(context) {}

    Outcome<std::vector<ParameterWaarde>> all() override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("parameter_waarde.all", m_table.select() + QStringLiteral(" ORDER BY id"), {}, [](Row& row) {
                ParameterWaarde r;
                r.id = row.i64();
                r.key = row.text();
                r.wet = row.optCode<Wet>();
                r.categorie = row.text();
                r.geldigVan = row.optDate();
                r.geldigTot = row.optDate();
                r.waarde = row.text();
                r.eenheid = row.text();
                r.bron = row.text();
                r.geverifieerd = row.flag();
                r.oefenwaarde = row.flag();
                return r;
            });
        });
    }

    Outcome<ParameterWaarde> insert(ParameterWaarde r) override
    {
        return guarded(m_context, [&] {
            r.id = m_table.insert(m_context, valuesOf(r.key, r.wet, r.categorie, r.geldigVan, r.geldigTot, r.waarde, r.eenheid, r.bron,
                                                  r.geverifieerd, r.oefenwaarde));
            return r;
        });
    }

private:
    Context& m_context;
    const Table m_table {QLatin1String("parameter_waarde"), Table::Kind::Plain,
                         "sleutel, wet, categorie, geldig_van, geldig_tot, waarde, eenheid, bron, geverifieerd, oefenwaarde"};
};

} // namespace

std::unique_ptr<app::ParameterStore> makeParameterStore(Context& context)
{
    return std::make_unique<SqlParameterStore>(context);
}

} // namespace pgb::storage
