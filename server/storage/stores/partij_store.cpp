#include "server/storage/stores/gelezen.h"
#include "server/storage/stores/stores.h"
#include "server/storage/stores/table.h"

namespace pgb::storage {

namespace {

class SqlPartijStore final : public app::PartijStore {
public:
    explicit SqlPartijStore(Context& context) : m_context(context), m_verstrekkers(context.db), m_organisaties(context.db) {}

    Outcome<Verstrekker> insertVerstrekker(Verstrekker record) override
    {
        return guarded(m_context, [&] {
            QStringList wetten;
            for (Wet wet : record.wetten)
                wetten += code(wet);
            record.id.waarde
                = m_verstrekker.insert(m_context, valuesOf(record.soort, record.naam, record.codeNummer, wetten.join(QChar(u' '))));
            return record;
        });
    }

    Outcome<std::optional<Verstrekker>> findVerstrekker(VerstrekkerId id) override
    {
        return guarded(m_context, [&] {
            return m_verstrekkers.one(id.waarde, [&] {
                return m_context.db.one("verstrekker.find", m_verstrekker.select() + QStringLiteral(" WHERE id = ?"), valuesOf(id.waarde), &readVerstrekker);
            });
        });
    }

    Outcome<std::vector<Verstrekker>> verstrekkers() override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("verstrekker.list", m_verstrekker.select() + QStringLiteral(" ORDER BY id"), {}, &readVerstrekker);
        });
    }

    Outcome<Organisatie> insertOrganisatie(Organisatie record) override
    {
        return guarded(m_context, [&] {
            record.id.waarde = m_organisatie.insert(m_context, valuesOf(record.naam, record.kvkNummer));
            return record;
        });
    }

    Outcome<std::optional<Organisatie>> findOrganisatie(OrganisatieId id) override
    {
        return guarded(m_context, [&] {
            return m_organisaties.one(id.waarde, [&] {
                return m_context.db.one("organisatie.find", m_organisatie.select() + QStringLiteral(" WHERE id = ?"), valuesOf(id.waarde), &readOrganisatie);
            });
        });
    }

    Outcome<std::vector<Organisatie>> organisaties() override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("organisatie.list", m_organisatie.select() + QStringLiteral(" ORDER BY id"), {}, &readOrganisatie);
        });
    }

private:
    static Verstrekker readVerstrekker(Row& row)
    {
        Verstrekker r;
        r.id = row.id<VerstrekkerId>();
        r.soort = row.code<VerstrekkerSoort>();
        r.naam = row.text();
        r.codeNummer = row.text();
        for (const QString& tekst : row.text().split(QChar(u' '), Qt::SkipEmptyParts)) {
            const std::optional<Wet> wet = fromCode<Wet>(tekst);
            if (!wet)
                throw beschadigd(QStringLiteral("verstrekker.wetten"));
            r.wetten.push_back(*wet);
        }
        return r;
    }

    static Organisatie readOrganisatie(Row& row)
    {
        Organisatie r;
        r.id = row.id<OrganisatieId>();
        r.naam = row.text();
        r.kvkNummer = row.optNummer<KvkNummer>();
        return r;
    }

    Context& m_context;
    Gelezen<Verstrekker> m_verstrekkers;
    Gelezen<Organisatie> m_organisaties;
    const Table m_verstrekker {QLatin1String("verstrekker"), Table::Kind::Plain, "soort, naam, code_nummer, wetten"};
    const Table m_organisatie {QLatin1String("organisatie"), Table::Kind::Plain, "naam, kvk_nummer"};
};

} // namespace

std::unique_ptr<app::PartijStore> makePartijStore(Context& context)
{
    return std::make_unique<SqlPartijStore>(context);
}

} // namespace pgb::storage
