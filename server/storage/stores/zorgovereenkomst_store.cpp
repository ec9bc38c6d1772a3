#include "server/storage/stores/bereik.h"
#include "server/storage/stores/gelezen.h"
#include "server/storage/stores/stores.h"
#include "server/storage/stores/table.h"
#include "server/storage/stores/inhoud_tekst.h"
#include "server/storage/stores/versies.h"
#include <unordered_map>

namespace pgb::storage {

namespace {

class SqlZorgovereenkomstStore final : public app::ZorgovereenkomstStore {
public:
    explicit SqlZorgovereenkomstStore(Context& context) : m_context(context), m_versies(context), m_gelezen(context.db) {}

    Outcome<std::optional<Zorgovereenkomst>> find(ZorgovereenkomstId id) override
    {
        return guarded(m_context, [&]() -> std::optional<Zorgovereenkomst> {
            std::vector<Zorgovereenkomst> found = load({id.waarde});
            if (found.empty())
                return std::nullopt;
            return std::move(found.front());
        });
    }

    Outcome<std::vector<Zorgovereenkomst>> ofBudgethouder(BudgethouderId id) override
    {
        return guarded(m_context, [&] {
            return load(ids("zorgovereenkomst.ofBudgethouder", QStringLiteral("SELECT id FROM zorgovereenkomst WHERE budgethouder = ?"),
                            valuesOf(id.waarde)));
        });
    }

    Outcome<std::vector<Zorgovereenkomst>> vanBudgethouders(const app::Bereik& bereik, const std::vector<BudgethouderId>& budgethouders) override
    {
        return guarded(m_context, [&] {
            const Dialect& dialect = m_context.db.dialect();
            const Conditie mag = bereikZorgovereenkomst(bereik);
            std::vector<qint64> wie;
            for (const BudgethouderId id : budgethouders)
                wie.push_back(id.waarde);
            return load(ids("zorgovereenkomst.vanBudgethouders", QStringLiteral("SELECT o.id FROM zorgovereenkomst o WHERE o.budgethouder %1 AND %2").arg(dialect.inIds(wie), mag.sql),
                            Values{dialect.idList(wie)} + mag.values));
        });
    }

    Outcome<Zorgovereenkomst> insert(Zorgovereenkomst record) override
    {
        return guarded(m_context, [&] {
            record.id.waarde = m_table.insert(m_context, valuesOf(record.nummer, record.budgethouder, record.zorgverlener));
            for (ZorgovereenkomstVersie& versie : record.versies) {
                versie.zorgovereenkomst = record.id;
                m_versies.insert(versie);
            }
            return record;
        });
    }

    Outcome<void> setZorgverlener(ZorgovereenkomstId id, ZorgverlenerId zorgverlener) override
    {
        return guarded(m_context, [&] {
            const qint64 changed = m_context.db.run("zorgovereenkomst.setZorgverlener",
                                                    QStringLiteral("UPDATE zorgovereenkomst SET zorgverlener = ? WHERE id = ?"),
                                                    valuesOf(zorgverlener, id.waarde));
            if (changed != 1)
                throw Refusal({ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, QStringLiteral("zorgovereenkomst")});
        });
    }

    Outcome<ZorgovereenkomstVersie> insertVersie(ZorgovereenkomstVersie versie) override
    {
        return guarded(m_context, [&] {
            m_versies.insert(versie);
            return versie;
        });
    }

    Outcome<ZorgovereenkomstVersie> updateVersie(ZorgovereenkomstVersie versie) override
    {
        return guarded(m_context, [&] {
            m_versies.update(versie);
            return versie;
        });
    }

    Outcome<std::optional<ZorgovereenkomstInhoud>> gedeeldeInhoud(VersieId versie, Partijrol partij) override
    {
        return guarded(m_context, [&] {
            return m_context.db.one("gedeelde_inhoud.find", QStringLiteral("SELECT inhoud FROM gedeelde_inhoud WHERE versie = ? AND partij = ?"),
                                    valuesOf(versie, partij), [](Row& row) { return inhoudFromText(row.text()); });
        });
    }

    Outcome<void> setGedeeldeInhoud(VersieId versie, Partijrol partij, const ZorgovereenkomstInhoud& inhoud) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("gedeelde_inhoud.set",
                             QStringLiteral("INSERT INTO gedeelde_inhoud (versie, partij, inhoud) VALUES (?, ?, ?) "
                                            "ON CONFLICT (versie, partij) DO UPDATE SET inhoud = excluded.inhoud"),
                             valuesOf(versie, partij, inhoudToText(inhoud)));
        });
    }

    Outcome<app::Lijst<Zorgovereenkomst>> list(const app::Bereik& bereik, const app::ZorgovereenkomstFilter& filter,
                                               app::Bladzijde bladzijde) override
    {
        return guarded(m_context, [&] {
            const Cursor cursor = Cursor::forwards("o.id", bladzijde);
            const Conditie mag = bereikZorgovereenkomst(bereik);
            QString sql = QStringLiteral("SELECT o.id FROM zorgovereenkomst o WHERE %1 AND %2").arg(cursor.sql, mag.sql);
            Values values = cursor.values + mag.values;
            if (filter.budgethouder) {
                sql += QStringLiteral(" AND o.budgethouder = ?");
                values += valuesOf(filter.budgethouder);
            }
            if (filter.zorgverlener) {
                sql += QStringLiteral(" AND o.zorgverlener = ?");
                values += valuesOf(filter.zorgverlener);
            }
            if (filter.status) {
                // A change that is open is the last, also when a higher minimum wage made a version under it.
                sql += QStringLiteral(" AND (SELECT f.status FROM zorgovereenkomst_versie f WHERE f.zorgovereenkomst = o.id "
                                      "ORDER BY CASE WHEN f.status IN ('concept', 'gedeeld', 'teruggestuurd', 'getekendZorgverlener', 'getekendBudgethouder', "
                                      "'inBeoordeling', 'aanvullingGevraagd') THEN 0 ELSE 1 END, f.volgnummer DESC LIMIT 1) = ?");
                values += valuesOf(*filter.status);
            }
            sql += QStringLiteral(" ORDER BY o.id LIMIT ?");
            values += begrensd(bladzijde) + 1;
            return pagina(load(ids("zorgovereenkomst.list", sql, values)), bladzijde,
                          [](const Zorgovereenkomst& record) { return record.id.waarde; });
        });
    }

    Outcome<std::vector<Zorgovereenkomst>> metMaandloon(BudgethouderId id) override
    {
        return guarded(m_context, [&] {
            return load(ids("zorgovereenkomst.metMaandloon",
                            QStringLiteral("SELECT o.id FROM zorgovereenkomst o WHERE o.budgethouder = ? AND EXISTS (SELECT 1 FROM zorgovereenkomst_versie v "
                                           "WHERE v.zorgovereenkomst = o.id AND v.loonsoort = 'maandloon')"),
                            valuesOf(id)));
        });
    }

    Outcome<std::vector<Zorgovereenkomst>> metMaandloonSinds(QDate dag, ZorgovereenkomstId na, int limiet) override
    {
        return guarded(m_context, [&] { return load(idsMetMaandloon(dag, na, limiet)); });
    }

    Outcome<ZorgovereenkomstId> volgendeMetMaandloonSinds(QDate dag, ZorgovereenkomstId na) override
    {
        return guarded(m_context, [&] {
            const auto eerste = idsMetMaandloon(dag, na, 1);
            return eerste.empty() ? ZorgovereenkomstId() : ZorgovereenkomstId{eerste.front()};
        });
    }

    Outcome<std::vector<Zorgovereenkomst>> metAandacht(const app::Bereik& bereik, const QDateTime& sinds, int limiet) override
    {
        return guarded(m_context, [&] {
            const Conditie mag = bereikZorgovereenkomst(bereik);
            const QString wat = zietVelen(bereik)
                ? metVersie(bereik, "v.status IN ('inBeoordeling', 'aanvullingGevraagd')")
                : QStringLiteral("(%1 OR EXISTS (SELECT 1 FROM signaal s WHERE s.zorgovereenkomst = o.id AND s.opgelost_op IS NULL))")
                      .arg(metVersie(bereik, "(v.status IN ('concept', 'gedeeld', 'teruggestuurd', 'getekendZorgverlener', 'getekendBudgethouder', 'inBeoordeling', "
                                             "'aanvullingGevraagd', 'afgekeurd') OR (v.status = 'beeindigd' AND v.status_reden = 'overlijden') "
                                             "OR (v.einde_op >= ? AND v.einde_door <> 'systeem') OR (v.status IN ('goedgekeurd', 'lopend') AND EXISTS (SELECT 1 FROM versie_stap t "
                                             "WHERE t.versie = v.id AND t.status = 'goedgekeurd' AND t.sinds >= ? AND t.door <> 'systeem')))"));
            const Values nieuw = zietVelen(bereik) ? Values() : valuesOf(sinds.date(), sinds);
            return load(ids("zorgovereenkomst.metAandacht", QStringLiteral("SELECT o.id FROM zorgovereenkomst o WHERE %1 AND %2 ORDER BY o.id LIMIT ?").arg(mag.sql, wat),
                            mag.values + nieuw + valuesOf(std::max(limiet, 0))));
        });
    }

    Outcome<app::Lijst<Zorgovereenkomst>> eindigend(const app::Bereik& bereik, const Periode& periode, app::Bladzijde bladzijde) override
    {
        return guarded(m_context, [&] {
            const Cursor cursor = Cursor::forwards("o.id", bladzijde);
            const Conditie mag = bereikZorgovereenkomst(bereik);
            // Over many dossiers each day is looked for in an index of its own.
            const QString wat = zietVelen(bereik) ? QStringLiteral("o.id IN (%1 AND v.einddatum BETWEEN ? AND ? UNION ALL %1 AND v.geldig_tot BETWEEN ? AND ?)")
                                                        .arg(QLatin1String("SELECT v.zorgovereenkomst FROM zorgovereenkomst_versie v WHERE v.status IN ('goedgekeurd', 'lopend', 'opgezegd')"))
                                                  : metVersie(bereik, "v.status IN ('goedgekeurd', 'lopend', 'opgezegd') AND (v.einddatum BETWEEN ? AND ? OR v.geldig_tot BETWEEN ? AND ?)");
            const auto gevonden = ids("zorgovereenkomst.eindigend",
                                      QStringLiteral("SELECT o.id FROM zorgovereenkomst o WHERE %1 AND %2 AND %3 ORDER BY o.id LIMIT ?").arg(cursor.sql, mag.sql, wat),
                                      cursor.values + mag.values + valuesOf(periode.van, periode.tot, periode.van, periode.tot, begrensd(bladzijde) + 1));
            return pagina(load(gevonden), bladzijde, [](const Zorgovereenkomst& record) { return record.id.waarde; });
        });
    }

    Outcome<std::vector<Zorgovereenkomst>> metDatumgebeurtenis(QDate dag) override
    {
        return guarded(m_context, [&] {
            return load(ids("zorgovereenkomst.metDatumgebeurtenis",
                            QStringLiteral("SELECT DISTINCT v.zorgovereenkomst FROM zorgovereenkomst_versie v "
                                           "WHERE (v.status = 'goedgekeurd' AND v.ingangsdatum <= ?) "
                                           "OR (v.status IN ('lopend', 'opgezegd') AND (v.einddatum < ? OR v.geldig_tot < ?))"),
                            valuesOf(dag, dag, dag)));
        });
    }

    Outcome<std::vector<Zorgovereenkomst>> onaangeraaktSinds(const QDateTime& voor) override
    {
        return guarded(m_context, [&] {
            return load(ids("zorgovereenkomst.onaangeraaktSinds",
                            QStringLiteral("SELECT DISTINCT v.zorgovereenkomst FROM zorgovereenkomst_versie v "
                                           "WHERE v.status IN ('concept', 'gedeeld', 'teruggestuurd') AND v.status_sinds < ? "
                                           "AND (v.bewaard_op IS NULL OR v.bewaard_op < ?)"),
                            valuesOf(voor, voor)));
        });
    }

    Outcome<std::vector<Zorgovereenkomst>> geldende(ZorgovereenkomstId na, int limiet) override
    {
        return guarded(m_context, [&] { return load(idsVanGeldende(na, limiet)); });
    }

    Outcome<ZorgovereenkomstId> volgendeGeldende(ZorgovereenkomstId na) override
    {
        return guarded(m_context, [&] {
            const auto eerste = idsVanGeldende(na, 1);
            return eerste.empty() ? ZorgovereenkomstId() : ZorgovereenkomstId{eerste.front()};
        });
    }

    Outcome<qint64> minutenElders(ZorgverlenerId zorgverlener, ZorgovereenkomstId behalve, QDate dag) override
    {
        return guarded(m_context, [&] {
            qint64 som = 0;
            m_context.db.each("zorgovereenkomst.minutenElders",
                              QStringLiteral("SELECT v.minuten_per_week FROM zorgovereenkomst_versie v JOIN zorgovereenkomst o ON o.id = v.zorgovereenkomst "
                                             "WHERE o.zorgverlener = ? AND o.id <> ? AND v.status IN ('goedgekeurd', 'lopend', 'opgezegd') "
                                             "AND v.ingangsdatum <= ? AND (v.einddatum IS NULL OR v.einddatum >= ?) "
                                             "AND (v.geldig_tot IS NULL OR v.geldig_tot >= ?)"),
                              valuesOf(zorgverlener.waarde, behalve.waarde, dag, dag, dag), [&](Row& row) {
                                  som += row.i64();
                                  return true;
                              });
            return som;
        });
    }

    Outcome<QString> nextNummer(int jaar) override
    {
        return guarded(m_context, [&] { return volgendNummer(m_context, "zorgovereenkomst", jaar); });
    }

private:
    std::vector<qint64> idsVanGeldende(ZorgovereenkomstId na, int limiet)
    {
        return ids("zorgovereenkomst.geldende",
                   QStringLiteral("SELECT o.id FROM zorgovereenkomst o WHERE o.id > ? AND EXISTS (SELECT 1 FROM zorgovereenkomst_versie v "
                                  "WHERE v.zorgovereenkomst = o.id AND v.status IN ('goedgekeurd', 'lopend', 'opgezegd')) ORDER BY o.id LIMIT ?"),
                   valuesOf(na.waarde, limiet));
    }

    std::vector<qint64> idsMetMaandloon(QDate dag, ZorgovereenkomstId na, int limiet)
    {
        return ids("zorgovereenkomst.metMaandloonSinds",
                   QStringLiteral("SELECT o.id FROM zorgovereenkomst o WHERE o.id > ? AND o.id IN (SELECT v.zorgovereenkomst FROM zorgovereenkomst_versie v "
                                  "WHERE v.loonsoort = 'maandloon' AND v.status IN ('goedgekeurd', 'lopend', 'opgezegd', 'vervangen', 'beeindigd') "
                                  "AND (((v.einddatum IS NULL OR v.einddatum >= ?) AND (v.geldig_tot IS NULL OR v.geldig_tot >= ?)) "
                                  // It ended before, and a wage was made since.
                                  "OR EXISTS (SELECT 1 FROM declaratie d WHERE d.zorgovereenkomst = v.zorgovereenkomst AND d.soort = 'maandloon' AND d.periode_van >= ?))) "
                                  "ORDER BY o.id LIMIT ?"),
                   valuesOf(na.waarde, dag, dag, dag, limiet));
    }

    /// Some version v of the agreement o is so. SQLite looks per agreement or begins with the versions, as it is written.
    static QString metVersie(const app::Bereik& bereik, const char* conditie)
    {
        return (zietVelen(bereik) ? QStringLiteral("o.id IN (SELECT v.zorgovereenkomst FROM zorgovereenkomst_versie v WHERE %1)")
                                  : QStringLiteral("EXISTS (SELECT 1 FROM zorgovereenkomst_versie v WHERE v.zorgovereenkomst = o.id AND %1)"))
            .arg(QLatin1String(conditie));
    }

    std::vector<qint64> ids(const char* name, const QString& sql, const Values& values)
    {
        return m_context.db.all(name, sql, values, [](Row& row) { return row.i64(); });
    }

    /// The records with these ids that exist, by id, each with its versions.
    std::vector<Zorgovereenkomst> load(const std::vector<qint64>& which)
    {
        return m_gelezen.of(which, [this](const std::vector<qint64>& ids) { return read(ids); });
    }

    std::vector<Zorgovereenkomst> read(const std::vector<qint64>& which)
    {
        if (which.empty())
            return {};
        const Dialect& dialect = m_context.db.dialect();
        std::vector<Zorgovereenkomst> records
            = m_context.db.all("zorgovereenkomst.load", m_table.select() + QStringLiteral(" WHERE id %1 ORDER BY id").arg(dialect.inIds(which)),
                               {dialect.idList(which)}, [](Row& row) {
                                   Zorgovereenkomst r;
                                   r.id = row.id<ZorgovereenkomstId>();
                                   r.nummer = row.text();
                                   r.budgethouder = row.id<BudgethouderId>();
                                   r.zorgverlener = row.id<ZorgverlenerId>();
                                   return r;
                               });
        std::unordered_map<qint64, Zorgovereenkomst*> byId;
        for (Zorgovereenkomst& record : records)
            byId[record.id.waarde] = &record;
        for (ZorgovereenkomstVersie& versie : m_versies.load(which))
            byId.at(versie.zorgovereenkomst.waarde)->versies.push_back(std::move(versie));
        return records;
    }

    Context& m_context;
    VersieTabel m_versies;
    Gelezen<Zorgovereenkomst> m_gelezen;
    const Table m_table {QLatin1String("zorgovereenkomst"), Table::Kind::Plain, "nummer, budgethouder, zorgverlener"};
};

} // namespace

std::unique_ptr<app::ZorgovereenkomstStore> makeZorgovereenkomstStore(Context& context)
{
    return std::make_unique<SqlZorgovereenkomstStore>(context);
}

} // namespace pgb::storage
