#include "server/storage/stores/stores.h"
#include "server/storage/stores/table.h"

namespace pgb::storage {

namespace {

class SqlBeleidStore final : public app::BeleidStore {
public:
    explicit SqlBeleidStore(Context& context) : m_context(context) {}

    Outcome<Verstrekkersbeleid> insert(Verstrekkersbeleid beleid) override
    {
        return guarded(m_context, [&] {
            beleid.id.waarde = m_table.insert(m_context, valuesOf(beleid.verstrekker, beleid.wet, beleid.geldigVan, beleid.bandbreedteHonderdsten,
                                                                  beleid.bandbreedteBedrag, beleid.reiskostenToegestaan,
                                                                  beleid.maximumTerugwerkendeMaanden, beleid.ingevoerdDoor, beleid.ingevoerdOp, beleid.detailniveau));
            return beleid;
        });
    }

    Outcome<std::vector<Verstrekkersbeleid>> ofVerstrekker(VerstrekkerId id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("verstrekkersbeleid.ofVerstrekker", m_table.select() + QStringLiteral(" WHERE verstrekker = ? ORDER BY geldig_van, id"),
                                    valuesOf(id.waarde), &read);
        });
    }

private:
    static Verstrekkersbeleid read(Row& row)
    {
        Verstrekkersbeleid b;
        b.id = row.id<BeleidId>();
        b.verstrekker = row.id<VerstrekkerId>();
        b.wet = row.code<Wet>();
        b.geldigVan = row.date();
        b.bandbreedteHonderdsten = row.optI64();
        b.bandbreedteBedrag = row.optBedrag();
        b.reiskostenToegestaan = row.optFlag();
        b.maximumTerugwerkendeMaanden = row.optI64();
        b.ingevoerdDoor = row.id<GebruikerId>();
        b.ingevoerdOp = row.moment();
        b.detailniveau = row.optCode<Detailniveau>();
        return b;
    }

    Context& m_context;
    const Table m_table {QLatin1String("verstrekkersbeleid"), Table::Kind::Plain,
                         "verstrekker, wet, geldig_van, bandbreedte_honderdsten, bandbreedte_centen, reiskosten_toegestaan, "
                         "terugwerkende_maanden, ingevoerd_door, ingevoerd_op, detailniveau"};
};

} // namespace

std::unique_ptr<app::BeleidStore> makeBeleidStore(Context& context) { return std::make_unique<SqlBeleidStore>(context); }

} // namespace pgb::storage
