#include "server/storage/stores/bereik.h"
#include "server/storage/stores/stores.h"
#include "server/storage/stores/table.h"

namespace pgb::storage {

namespace {

class SqlWerktaakStore final : public app::WerktaakStore {
public:
    explicit SqlWerktaakStore(Context& context) : m_context(context) {}

    Outcome<std::optional<Werktaak>> find(WerktaakId id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.one("werktaak.find", m_table.select() + QStringLiteral(" WHERE id = ?"), valuesOf(id.waarde), &read);
        });
    }

    Outcome<Werktaak> insertOrMerge(Werktaak record) override
    {
        return guarded(m_context, [&] {
            const std::optional<qint64> id = m_context.db.one(
                "werktaak.insertOrMerge",
                QStringLiteral("INSERT INTO werktaak (rijversie, soort, status, verstrekker, budgethouder, zorgovereenkomst, versie, "
                               "declaratie, dedup_sleutel, aangemaakt_op, normdatum) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                               "ON CONFLICT (dedup_sleutel) WHERE status = 'open' AND dedup_sleutel <> '' DO NOTHING RETURNING id"),
                values(record), [](Row& row) { return row.i64(); });
            if (id) {
                record.id.waarde = *id;
                record.rijversie = 1;
                return record;
            }
            return m_context.db
                .one("werktaak.findOpen", m_table.select() + QStringLiteral(" WHERE dedup_sleutel = ? AND status = 'open'"),
                     valuesOf(record.dedupSleutel), &read)
                .value();
        });
    }

    Outcome<Werktaak> update(Werktaak record) override
    {
        return guarded(m_context, [&] {
            m_table.update(m_context, record.id.waarde, record.rijversie, values(record));
            ++record.rijversie;
            return record;
        });
    }

    Outcome<std::vector<Werktaak>> openVoorVersie(VersieId versie) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("werktaak.openVoorVersie",
                                    m_table.select() + QStringLiteral(" WHERE versie = ? AND status = 'open' ORDER BY id"),
                                    valuesOf(versie.waarde), &read);
        });
    }

    Outcome<std::vector<Werktaak>> openVoorDeclaratie(DeclaratieId declaratie) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("werktaak.openVoorDeclaratie",
                                    m_table.select() + QStringLiteral(" WHERE declaratie = ? AND status = 'open' ORDER BY id"),
                                    valuesOf(declaratie.waarde), &read);
        });
    }

    Outcome<app::Lijst<Werktaak>> list(const app::Bereik& bereik, std::optional<WerktaakStatus> status, app::Bladzijde bladzijde) override
    {
        const Conditie ook = status ? Conditie{QStringLiteral("w.status = ?"), valuesOf(*status)} : Conditie{QStringLiteral("1 = 1"), {}};
        return guarded(m_context, [&] { return lees("werktaak.list", bereik, ook, bladzijde); });
    }

    Outcome<app::Lijst<Werktaak>> openBijDeclaraties(const app::Bereik& bereik, app::Bladzijde bladzijde) override
    {
        // Word for word as the index has it.
        const Conditie ook{QStringLiteral("w.status = 'open' AND w.declaratie IS NOT NULL AND w.soort <> 'signaal'"), {}};
        return guarded(m_context, [&] { return lees("werktaak.bijDeclaraties", bereik, ook, bladzijde); });
    }

private:
    app::Lijst<Werktaak> lees(const char* naam, const app::Bereik& bereik, const Conditie& ook, app::Bladzijde bladzijde)
    {
        const Cursor cursor = Cursor::forwards("w.id", bladzijde);
        const Conditie mag = bereikWerktaak(bereik);
        const QString sql = m_table.select() + QStringLiteral(" w WHERE %1 AND %2 AND %3 ORDER BY w.id LIMIT ?").arg(cursor.sql, mag.sql, ook.sql);
        return pagina(m_context.db.all(naam, sql, cursor.values + mag.values + ook.values + valuesOf(begrensd(bladzijde) + 1), &read), bladzijde,
                      [](const Werktaak& record) { return record.id.waarde; });
    }

    static Values values(const Werktaak& r)
    {
        return valuesOf(r.soort, r.status, r.verstrekker, r.budgethouder, r.zorgovereenkomst, r.versie, r.declaratie, r.dedupSleutel,
                    r.aangemaaktOp, r.normdatum);
    }

    static Werktaak read(Row& row)
    {
        Werktaak r;
        r.id = row.id<WerktaakId>();
        r.rijversie = row.i64();
        r.soort = row.code<WerktaakSoort>();
        r.status = row.code<WerktaakStatus>();
        r.verstrekker = row.id<VerstrekkerId>();
        r.budgethouder = row.id<BudgethouderId>();
        r.zorgovereenkomst = row.id<ZorgovereenkomstId>();
        r.versie = row.id<VersieId>();
        r.declaratie = row.id<DeclaratieId>();
        r.dedupSleutel = row.text();
        r.aangemaaktOp = row.moment();
        r.normdatum = row.date();
        return r;
    }

    Context& m_context;
    const Table m_table {QLatin1String("werktaak"), Table::Kind::Versioned,
                         "soort, status, verstrekker, budgethouder, zorgovereenkomst, versie, declaratie, dedup_sleutel, aangemaakt_op, "
                         "normdatum"};
};

} // namespace

std::unique_ptr<app::WerktaakStore> makeWerktaakStore(Context& context)
{
    return std::make_unique<SqlWerktaakStore>(context);
}

} // namespace pgb::storage
