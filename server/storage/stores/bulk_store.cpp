#include "server/storage/stores/bulk_store.h"
#include "server/storage/stores/bulk_klanten.h"
#include "server/storage/stores/bulk_rijen.h"
#include "server/storage/stores/json.h"
#include "server/storage/stores/table.h"
#include "shared/domain/bulk/bulk_bevinding.h"
#include <algorithm>
#include <tuple>

namespace pgb::storage {

namespace {

/// Of a client whose lines are not being checked again.
const char groepDicht[] = "EXISTS (SELECT 1 FROM bulkgroep g WHERE g.bulk = u.bulk AND g.klant = u.klant AND g.open = 0)";
/// It can be handed in, and its own invoice number is that of its declaratie.
const char metEigenNummer[] = "u.stand IN ('goed', 'letOp') AND u.oorzaak <> 'BK-011'";
/// The lines of its part join a declaratie that waits for the budgethouder: that has its number.
const char deelWacht[] = "EXISTS (SELECT 1 FROM declaratie d WHERE d.zorgovereenkomst = u.zorgovereenkomst AND d.periode_van = u.maand AND d.status = 'terBeoordeling')";
/// States of a declaratie of which the lines can be handed in again.
const char terug[] = "('afgekeurdDoorBudgethouder', 'geweigerd', 'ingetrokken', 'concept')";

/// Lines that were handed in are left as they are.
const char nietIngediend[] = "NOT EXISTS (SELECT 1 FROM bulkuitkomst i WHERE i.bulk = r.bulk AND i.klant = r.klant AND i.nummer = r.nummer AND i.deel = r.deel AND i.stand = 'ingediend')";

std::optional<Bevinding> bevindingUit(const QString& tekst)
{
    std::vector<Bevinding> gelezen = tekst.isEmpty() ? std::vector<Bevinding>() : bevindingenFromJson(tekst);
    return gelezen.empty() ? std::nullopt : std::optional(std::move(gelezen.front()));
}

class SqlBulkStore final : public app::BulkStore {
public:
    explicit SqlBulkStore(Context& context) : m_context(context) {}

    Outcome<std::optional<app::Bulk>> find(BulkId id) override
    {
        return guarded(m_context, [&] { return m_context.db.one("bulk.find", m_table.select() + QStringLiteral(" WHERE id = ?"), valuesOf(id.waarde), &read); });
    }
    Outcome<app::Bulk> insert(app::Bulk record) override
    {
        return guarded(m_context, [&] {
            record.id.waarde = m_table.insert(m_context, values(record));
            record.rijversie = 1;
            return record;
        });
    }
    Outcome<app::Bulk> update(app::Bulk record) override
    {
        return guarded(m_context, [&] {
            m_table.update(m_context, record.id.waarde, record.rijversie, values(record));
            ++record.rijversie;
            return record;
        });
    }
    Outcome<app::Lijst<app::Bulk>> list(const QString& eigenaar, app::Bladzijde bladzijde) override
    {
        return guarded(m_context, [&] {
            const Cursor cursor = Cursor::backwards("id", bladzijde);
            return pagina(m_context.db.all("bulk.list", m_table.select() + QStringLiteral(" WHERE eigenaar = ? AND %1 ORDER BY id DESC LIMIT ?").arg(cursor.sql),
                                           valuesOf(eigenaar) + cursor.values + valuesOf(begrensd(bladzijde) + 1), &read),
                          bladzijde, [](const app::Bulk& b) { return b.id.waarde; });
        });
    }
    Outcome<std::vector<app::Bulk>> metBestand(const QString& eigenaar, const QByteArray& hash) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("bulk.metBestand", m_table.select() + QStringLiteral(" WHERE eigenaar = ? AND bestand_hash = ? ORDER BY id DESC LIMIT 50"),
                                    valuesOf(eigenaar, hash), &read);
        });
    }

    Outcome<void> voegRegels(BulkId id, const std::vector<Bulkregel>& regels) override
    {
        return guarded(m_context, [&] {
            std::vector<app::BulkregelStand> rijen;
            rijen.reserve(regels.size());
            for (const Bulkregel& regel : regels)
                rijen.push_back({regel, false, 0, std::nullopt});
            schrijfBulkregels(m_context, id, rijen);
            if (!regels.empty())
                telBulkgroepen(m_context, id, regels);
        });
    }
    Outcome<std::vector<app::BulkregelStand>> regelsVan(BulkId id, const QStringList& klanten, int limiet) override
    {
        const Dialect& dialect = m_context.db.dialect();
        // In their order afterwards: to give them so, PostgreSQL walks through the whole batch.
        auto regels = standen("bulkregel.vanKlanten", QStringLiteral("r.bulk = ? AND r.klant %1 AND %2 LIMIT ?").arg(dialect.inTexts(), QLatin1String(nietIngediend)),
                              valuesOf(id, dialect.textList(klanten), limiet));
        const auto eerder = [](const app::BulkregelStand& een, const app::BulkregelStand& ander) {
            return std::tie(een.regel.klant, een.regel.nummer, een.regel.deel) < std::tie(ander.regel.klant, ander.regel.nummer, ander.regel.deel);
        };
        if (regels && !std::is_sorted(regels->begin(), regels->end(), eerder))
            std::sort(regels->begin(), regels->end(), eerder);
        return regels;
    }
    Outcome<QHash<QString, int>> telRegels(BulkId id, const QStringList& klanten) override
    {
        return guarded(m_context, [&] {
            const Dialect& dialect = m_context.db.dialect();
            QHash<QString, int> uit;
            m_context.db.each("bulkregel.tel",
                              QStringLiteral("SELECT r.klant, CAST(COUNT(*) AS BIGINT) FROM bulkregel r WHERE r.bulk = ? AND r.klant %1 AND r.weggelaten = 0 AND %2 GROUP BY r.klant")
                                  .arg(dialect.inTexts(), QLatin1String(nietIngediend)),
                              valuesOf(id, dialect.textList(klanten)), [&](Row& row) {
                                  const QString klant = row.text();
                                  uit.insert(klant, row.i32());
                                  return true;
                              });
            return uit;
        });
    }
    Outcome<std::optional<app::BulkregelStand>> regel(BulkId id, int nummer, int deel) override
    {
        return guarded(m_context, [&] {
            return m_context.db.one("bulkregel.find", QStringLiteral("SELECT %1 FROM bulkregel r WHERE r.bulk = ? AND r.nummer = ? AND r.deel = ? AND %2").arg(QLatin1String(bulkregelStandKolommen), QLatin1String(nietIngediend)),
                                    valuesOf(id, nummer, deel), &leesBulkregelStand);
        });
    }
    Outcome<void> wijzigRegel(BulkId id, const QString& vanKlant, const app::BulkregelStand& regel) override
    {
        return guarded(m_context, [&] {
            const Values waar = valuesOf(id, vanKlant, regel.regel.nummer, regel.regel.deel);
            const QString plaats = QStringLiteral(" WHERE bulk = ? AND klant = ? AND nummer = ? AND deel = ?");
            m_context.db.run("bulkregel.weg", QStringLiteral("DELETE FROM bulkregel") + plaats, waar);
            schrijfBulkregels(m_context, id, {regel});
            if (telBulkuitkomsten(m_context, id, {}, QStringLiteral("u.bulk = ? AND u.klant = ? AND u.nummer = ? AND u.deel = ?"), waar) > 0)
                m_context.db.run("bulkuitkomst.weg", QStringLiteral("DELETE FROM bulkuitkomst") + plaats, waar);
            if (vanKlant != regel.regel.klant) {
                m_context.db.run("bulkgroep.minder", QStringLiteral("UPDATE bulkgroep SET regels = regels - 1, open = 1 WHERE bulk = ? AND klant = ?"), valuesOf(id, vanKlant));
                telBulkgroep(m_context, id, regel.regel.klant);
            } else {
                open(id, vanKlant);
            }
        });
    }
    Outcome<std::vector<app::BulkregelStand>> metBesluit(BulkId id, int besluit, int limiet) override
    {
        return standen("bulkregel.metBesluit", QStringLiteral("r.bulk = ? AND r.besluit = ? AND %1 ORDER BY r.nummer, r.deel LIMIT ?").arg(QLatin1String(nietIngediend)), valuesOf(id, besluit, limiet));
    }

    Outcome<std::vector<app::Bulkgroep>> openGroepen(BulkId id, int regels) override
    {
        return guarded(m_context, [&] {
            std::vector<app::Bulkgroep> uit;
            m_context.db.each("bulkgroep.open", QStringLiteral("SELECT klant, regels FROM bulkgroep WHERE bulk = ? AND open = 1 ORDER BY klant LIMIT ?"), valuesOf(id, regels), [&](Row& row) {
                app::Bulkgroep& g = uit.emplace_back();
                g.klant = row.text();
                g.regels = row.i32();
                regels -= std::max(g.regels, 1);
                return regels > 0;
            });
            return uit;
        });
    }
    Outcome<QStringList> andereNamen(BulkId id, const std::vector<BudgethouderId>& wie, const QStringList& behalve) override
    {
        return guarded(m_context, [&] {
            const Dialect& dialect = m_context.db.dialect();
            std::vector<qint64> ids;
            for (const BudgethouderId een : wie)
                ids.push_back(een.waarde);
            QStringList uit;
            if (!ids.empty())
                // From the agreements outwards, and the state looked up of the few that are found: SQLite would walk through the whole batch.
                m_context.db.each("bulkgroep.andereNamen",
                                  QStringLiteral("SELECT DISTINCT u.klant FROM zorgovereenkomst o CROSS JOIN bulkuitkomst u WHERE o.budgethouder %1 AND u.bulk = ? AND u.zorgovereenkomst = o.id AND NOT (u.klant %2) "
                                                 "AND (SELECT i.stand FROM bulkuitkomst i WHERE i.bulk = u.bulk AND i.klant = u.klant AND i.nummer = u.nummer AND i.deel = u.deel) <> 'ingediend'").arg(dialect.inIds(ids), dialect.inTexts()),
                                  Values{dialect.idList(ids)} + valuesOf(id) + Values{dialect.textList(behalve)}, [&](Row& row) { uit << row.text(); return true; });
            return uit;
        });
    }
    Outcome<std::vector<app::Bulkdeel>> delenZonderNummer(BulkId id, bool goed) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all(goed ? "bulkuitkomst.goedZonderNummer" : "bulkuitkomst.foutZonderNummer",
                                    zonderNummer(QStringLiteral("u.zorgovereenkomst, u.maand, COUNT(*)"), goed) + QStringLiteral(" LIMIT 2"), valuesOf(id), &readDeel);
        });
    }
    Outcome<std::vector<app::BulkNummer>> nummers(BulkId id, const QString& oorzaak) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("bulkregel.nummers",
                                    QStringLiteral("SELECT u.zorgovereenkomst, u.maand, COUNT(*), r.factuurnummer, MIN(r.nummer), MAX(CASE WHEN u.oorzaak = ? THEN 0 ELSE 1 END), MAX(CASE WHEN u.oorzaak = ? THEN 1 ELSE 0 END), "
                                                   "CASE WHEN %1 THEN 1 ELSE 0 END FROM bulkregel r CROSS JOIN bulkuitkomst u " // the lines first: of most files none has a number
                                                   "WHERE u.bulk = r.bulk AND u.klant = r.klant AND u.nummer = r.nummer AND u.deel = r.deel AND r.bulk = ? AND r.factuurnummer <> '' AND ((%2) OR u.oorzaak = ?) "
                                                   "GROUP BY u.zorgovereenkomst, u.maand, r.factuurnummer").arg(QLatin1String(deelWacht), QLatin1String(metEigenNummer)),
                                    valuesOf(oorzaak, oorzaak, id, oorzaak), [](Row& row) {
                                        app::BulkNummer n;
                                        n.deel = readDeel(row);
                                        n.nummer = row.text();
                                        n.rij = row.i32();
                                        n.goed = row.flag();
                                        n.fout = row.flag();
                                        n.wacht = row.flag();
                                        return n;
                                    });
        });
    }
    Outcome<void> weigerNummers(BulkId id, const QStringList& nummers, const QString& oorzaak, const Bevinding& bevinding) override
    {
        return guarded(m_context, [&] {
            const Dialect& dialect = m_context.db.dialect();
            weiger("bulkuitkomst.weigerNummers", id,
                   QStringLiteral("u.bulk = ? AND %1 AND EXISTS (SELECT 1 FROM bulkregel r WHERE r.bulk = u.bulk AND r.klant = u.klant AND r.nummer = u.nummer AND r.deel = u.deel AND r.factuurnummer %2)")
                       .arg(QLatin1String(metEigenNummer), dialect.inTexts()),
                   valuesOf(id, dialect.textList(nummers)), oorzaak, bevinding);
        });
    }
    Outcome<void> weigerZonderNummer(BulkId id, const QString& oorzaak, const Bevinding& bevinding) override
    {
        return guarded(m_context, [&] {
            weiger("bulkuitkomst.weigerZonderNummer", id,
                   QStringLiteral("u.bulk = ? AND u.stand IN ('goed', 'letOp') AND %1 AND (u.zorgovereenkomst, u.maand) IN (%2)").arg(QLatin1String(groepDicht), zonderNummer(QStringLiteral("u.zorgovereenkomst, u.maand"), true)),
                   valuesOf(id, id), oorzaak, bevinding);
        });
    }
    Outcome<qint64> openRegels(BulkId id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.one("bulkgroep.regels", QStringLiteral("SELECT CAST(COALESCE(SUM(regels), 0) AS BIGINT) FROM bulkgroep WHERE bulk = ? AND open = 1"), valuesOf(id),
                                    [](Row& row) { return row.i64(); }).value_or(0);
        });
    }
    Outcome<qint64> aantalRegels(BulkId id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.one("bulkgroep.alleRegels", QStringLiteral("SELECT CAST(COALESCE(SUM(regels), 0) AS BIGINT) FROM bulkgroep WHERE bulk = ?"), valuesOf(id), [](Row& row) { return row.i64(); }).value_or(0);
        });
    }
    Outcome<void> openGroep(BulkId id, const QString& klant) override
    {
        return guarded(m_context, [&] { open(id, klant); });
    }
    Outcome<void> openDeel(BulkId id, const app::Bulkdeel& deel) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("bulkgroep.openDeel",
                             QStringLiteral("UPDATE bulkgroep SET open = 1 WHERE bulk = ? AND klant IN (SELECT u.klant FROM bulkuitkomst u WHERE u.bulk = ? AND u.zorgovereenkomst = ? AND u.maand = ?)"),
                             valuesOf(id, id, deel.zorgovereenkomst, deel.maand));
        });
    }
    Outcome<void> openMetNummers(BulkId id, const QString& oorzaak, const QStringList& nummers) override
    {
        return guarded(m_context, [&] {
            const Dialect& dialect = m_context.db.dialect();
            m_context.db.run("bulkgroep.openMetNummers",
                             QStringLiteral("UPDATE bulkgroep SET open = 1 WHERE bulk = ? AND klant IN (SELECT u.klant FROM bulkuitkomst u JOIN bulkregel r ON u.bulk = r.bulk AND u.klant = r.klant AND u.nummer = r.nummer AND u.deel = r.deel "
                                            "WHERE u.bulk = ? AND u.stand = 'fout' AND u.oorzaak = ? AND r.factuurnummer %1)").arg(dialect.inTexts()),
                             valuesOf(id, id, oorzaak, dialect.textList(nummers)));
        });
    }
    Outcome<void> openMetFunctie(BulkId id, const QString& functie) override
    {
        return guarded(m_context, [&] {
            QStringList klanten; // compared here: an engine knows the capitals of ASCII alone
            m_context.db.each("bulkregel.functies", QStringLiteral("SELECT DISTINCT r.klant, r.functie FROM bulkregel r WHERE r.bulk = ?"), valuesOf(id), [&](Row& row) {
                const QString klant = row.text();
                if (bulkFunctieSleutel(row.text()) == bulkFunctieSleutel(functie))
                    klanten << klant;
                return true;
            });
            const Dialect& dialect = m_context.db.dialect();
            m_context.db.run("bulkgroep.openMetFunctie", QStringLiteral("UPDATE bulkgroep SET open = 1 WHERE bulk = ? AND klant %1").arg(dialect.inTexts()), valuesOf(id, dialect.textList(klanten)));
        });
    }
    Outcome<void> openFouten(BulkId id) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("bulkgroep.openFouten",
                             QStringLiteral("UPDATE bulkgroep SET open = 1 WHERE bulk = ? AND klant IN (SELECT u.klant FROM bulkuitkomst u WHERE u.bulk = ? AND u.stand IN ('fout', 'letOp', 'alIngediend'))"),
                             valuesOf(id, id));
        });
    }
    Outcome<void> setUitkomsten(BulkId id, const QStringList& klanten, const std::vector<app::Bulkuitkomst>& uitkomsten) override
    {
        return guarded(m_context, [&] {
            const Dialect& dialect = m_context.db.dialect();
            const Values waar = valuesOf(id, dialect.textList(klanten));
            if (telBulkuitkomsten(m_context, id, {}, QStringLiteral("u.bulk = ? AND u.klant %1 AND u.stand <> 'ingediend'").arg(dialect.inTexts()), waar) > 0)
                m_context.db.run("bulkuitkomst.clear", QStringLiteral("DELETE FROM bulkuitkomst WHERE bulk = ? AND klant %1 AND stand <> 'ingediend'").arg(dialect.inTexts()), waar);
            schrijfBulkuitkomsten(m_context, id, uitkomsten);
            m_context.db.run("bulk.nietGezien", QStringLiteral("UPDATE bulk SET bezoeken_gezien = '' WHERE id = ? AND bezoeken_gezien <> ''"), valuesOf(id));
            m_context.db.run("bulkgroep.dicht", QStringLiteral("UPDATE bulkgroep SET open = 0 WHERE bulk = ? AND klant %1").arg(dialect.inTexts()), waar);
        });
    }
    Outcome<QString> bekeken(BulkId id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.one("bulk.bekeken", QStringLiteral("SELECT bezoeken_gezien FROM bulk WHERE id = ?"), valuesOf(id), [](Row& row) { return row.text(); }).value_or(QString());
        });
    }
    Outcome<void> zetBekeken(BulkId id, const QString& code) override
    {
        return guarded(m_context, [&] { m_context.db.run("bulk.zetBekeken", QStringLiteral("UPDATE bulk SET bezoeken_gezien = ? WHERE id = ?"), valuesOf(code, id)); });
    }
    Outcome<void> weigerGroep(BulkId id, const QString& klant, const QString& oorzaak, const Bevinding& bevinding, BudgethouderId wie) override
    {
        if (Outcome<void> leeg = setUitkomsten(id, {klant}, {}); !leeg)
            return leeg;
        return guarded(m_context, [&] {
            m_context.db.run("bulkuitkomst.weigerGroep",
                             QStringLiteral("INSERT INTO bulkuitkomst (bulk, klant, nummer, deel, stand, oorzaak, bevinding, zorgovereenkomst, functie_code, bedrag_centen, plaats) "
                                            "SELECT r.bulk, r.klant, r.nummer, r.deel, 'fout', CAST(? AS TEXT), CAST(? AS TEXT), (SELECT MIN(o.id) FROM zorgovereenkomst o WHERE o.budgethouder = ?), '', "
                                            "COALESCE(r.bedrag_centen, 0), '' FROM bulkregel r WHERE r.bulk = ? AND r.klant = ? AND r.weggelaten = 0 AND ")
                                 + QLatin1String(nietIngediend),
                             valuesOf(oorzaak, bevindingenToJson({bevinding}), wie.waarde, id, klant));
            m_context.db.run("bulkuitkomst.weggelatenGroep",
                             QStringLiteral("INSERT INTO bulkuitkomst (bulk, klant, nummer, deel, stand, oorzaak, bevinding, functie_code, bedrag_centen, plaats) "
                                            "SELECT r.bulk, r.klant, r.nummer, r.deel, 'weggelaten', '', '', '', COALESCE(r.bedrag_centen, 0), '' FROM bulkregel r WHERE r.bulk = ? AND r.klant = ? AND r.weggelaten = 1 AND ")
                                 + QLatin1String(nietIngediend),
                             valuesOf(id, klant));
            m_context.db.run("bulktelling.groep",
                             QStringLiteral("INSERT INTO bulktelling (bulk, stand, regels, bedrag_centen) SELECT u.bulk, u.stand, COUNT(*), CAST(SUM(u.bedrag_centen) AS BIGINT) FROM bulkuitkomst u "
                                            "WHERE u.bulk = ? AND u.klant = ? AND u.stand <> 'ingediend' GROUP BY u.bulk, u.stand ON CONFLICT (bulk, stand) "
                                            "DO UPDATE SET regels = bulktelling.regels + excluded.regels, bedrag_centen = bulktelling.bedrag_centen + excluded.bedrag_centen"),
                             valuesOf(id, klant));
        });
    }
    Outcome<std::vector<BulkTelling>> tellingen(BulkId id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("bulkuitkomst.tellingen",
                                    QStringLiteral("SELECT t.stand, t.regels, t.bedrag_centen FROM bulktelling t WHERE t.bulk = ? AND t.regels > 0 ORDER BY t.stand"),
                                    valuesOf(id), [](Row& row) { BulkTelling t; t.stand = row.code<Bulkstand>(); t.regels = row.i64(); t.bedrag = row.bedrag(); return t; });
        });
    }
    Outcome<std::vector<BulkOorzaak>> oorzaken(BulkId id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("bulkuitkomst.oorzaken",
                                    QStringLiteral("SELECT u.stand, u.oorzaak, MIN(u.bevinding), MAX(u.bevinding), COUNT(*) AS n, CAST(SUM(u.bedrag_centen) AS BIGINT) FROM bulkuitkomst u "
                                                   "WHERE u.bulk = ? AND u.stand <> 'ingediend' AND u.oorzaak <> '' GROUP BY u.stand, u.oorzaak "
                                                   "ORDER BY CASE WHEN u.oorzaak IN ('BK-012', 'BK-012|vanAnder', 'BK-020') THEN 0 ELSE 1 END, n DESC, u.oorzaak LIMIT 200"),
                                    valuesOf(id), [](Row& row) {
                                        BulkOorzaak o;
                                        o.stand = row.code<Bulkstand>();
                                        o.oorzaak = row.text();
                                        const Bevinding eerste = bevindingUit(row.text()).value_or(Bevinding());
                                        o.bevinding = bulk::gezamenlijk(eerste, bevindingUit(row.text()).value_or(eerste));
                                        o.regels = row.i64();
                                        o.bedrag = row.bedrag();
                                        return o;
                                    });
        });
    }
    Outcome<app::Lijst<BulkregelUitkomst>> regels(BulkId id, const app::BulkVraag& vraag, app::Bladzijde bladzijde) override
    {
        return guarded(m_context, [&] {
            QString sql = QStringLiteral("SELECT %1, %2, (SELECT z.budgethouder FROM zorgovereenkomst z WHERE z.id = u.zorgovereenkomst) "
                                         "FROM bulkregel r LEFT JOIN bulkuitkomst u ON u.bulk = r.bulk AND u.klant = r.klant AND u.nummer = r.nummer AND u.deel = r.deel "
                                         "WHERE r.bulk = ? AND (r.nummer, r.deel) > (?, ?)").arg(QLatin1String(bulkregelKolommen), uitkomstKolommen());
            Values values = valuesOf(id, int(bladzijde.na / 2), int(bladzijde.na % 2));
            if (vraag.stand == Bulkstand::Open) {
                sql += QStringLiteral(" AND u.stand IS NULL");
            } else if (vraag.stand) {
                sql += QStringLiteral(" AND u.stand = ?");
                values += valuesOf(*vraag.stand);
            }
            if (!vraag.oorzaak.isEmpty()) {
                sql += QStringLiteral(" AND u.oorzaak = ?");
                values += valuesOf(vraag.oorzaak);
            }
            sql += QStringLiteral(" ORDER BY r.nummer, r.deel LIMIT ?");
            values += begrensd(bladzijde) + 1;
            const auto lees = [](Row& row) {
                BulkregelUitkomst u = readUitkomst(row);
                u.budgethouder = row.id<BudgethouderId>();
                return u;
            };
            return pagina(m_context.db.all("bulkregel.list", sql, values, lees), bladzijde,
                          [](const BulkregelUitkomst& r) { return qint64(r.regel.nummer) * 2 + r.regel.deel; });
        });
    }
    Outcome<std::vector<app::BulkregelStand>> metOorzaak(BulkId id, Bulkstand stand, const QString& oorzaak, int limiet) override
    {
        return standen("bulkregel.metOorzaak",
                       QStringLiteral("r.bulk = ? AND EXISTS (SELECT 1 FROM bulkuitkomst u WHERE u.bulk = r.bulk AND u.klant = r.klant AND u.nummer = r.nummer "
                                      "AND u.deel = r.deel AND u.stand = ? AND u.oorzaak = ?) ORDER BY r.nummer, r.deel LIMIT ?"),
                       valuesOf(id, stand, oorzaak, limiet));
    }

    Outcome<std::vector<app::Bulkdeel>> teIndienen(BulkId id, int limiet) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("bulkuitkomst.teIndienen",
                                    QStringLiteral("SELECT u.zorgovereenkomst, u.maand, COUNT(*) FROM bulkuitkomst u JOIN bulkgroep g ON g.bulk = u.bulk AND g.klant = u.klant AND g.open = 0 "
                                                   "WHERE u.bulk = ? AND u.stand IN ('goed', 'letOp') GROUP BY u.zorgovereenkomst, u.maand ORDER BY u.zorgovereenkomst, u.maand LIMIT ?"),
                                    valuesOf(id, limiet), &readDeel);
        });
    }
    Outcome<qint64> teIndienenMet(BulkId id, const QStringList& oorzaken) override
    {
        return guarded(m_context, [&] {
            const Dialect& dialect = m_context.db.dialect();
            return m_context.db.one("bulkuitkomst.teIndienenMet", QStringLiteral("SELECT COUNT(*) FROM bulkuitkomst u WHERE u.bulk = ? AND u.stand = 'letOp' AND u.oorzaak %1 AND %2").arg(dialect.inTexts(), QLatin1String(groepDicht)),
                                    valuesOf(id, dialect.textList(oorzaken)), [](Row& row) { return row.i64(); }).value_or(0);
        });
    }
    Outcome<void> elkeMet(BulkId id, const QStringList& oorzaken, const std::function<void(const Bulkregel&, const QString&)>& doe) override
    {
        return guarded(m_context, [&] {
            const Dialect& dialect = m_context.db.dialect();
            m_context.db.each("bulkuitkomst.elkeMet",
                              QStringLiteral("SELECT u.bevinding, %1 FROM bulkuitkomst u JOIN bulkregel r ON u.bulk = r.bulk AND u.klant = r.klant AND u.nummer = r.nummer AND u.deel = r.deel "
                                             "WHERE u.bulk = ? AND u.stand = 'letOp' AND u.oorzaak %2 ORDER BY u.nummer, u.deel")
                                  .arg(QLatin1String(bulkregelKolommen), dialect.inTexts()),
                              valuesOf(id, dialect.textList(oorzaken)), [&doe](Row& row) {
                                  const QString bevinding = row.text();
                                  doe(leesBulkregel(row), bevinding);
                                  return true;
                              });
        });
    }
    Outcome<std::vector<BulkregelUitkomst>> uitkomstenVan(BulkId id, const app::Bulkdeel& deel) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("bulkuitkomst.van",
                                    QStringLiteral("SELECT %1, %2 FROM bulkuitkomst u JOIN bulkregel r ON u.bulk = r.bulk AND u.klant = r.klant AND u.nummer = r.nummer AND u.deel = r.deel "
                                                   "WHERE u.bulk = ? AND u.zorgovereenkomst = ? AND u.maand = ? AND u.stand IN ('goed', 'letOp') AND %3 ORDER BY r.nummer, r.deel")
                                        .arg(QLatin1String(bulkregelKolommen), uitkomstKolommen(), QLatin1String(groepDicht)),
                                    valuesOf(id, deel.zorgovereenkomst, deel.maand), &readUitkomst);
        });
    }
    Outcome<std::vector<BulkregelUitkomst>> alIngediendVan(BulkId id, const app::Bulkdeel& deel) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("bulkuitkomst.alIngediendVan",
                                    QStringLiteral("SELECT %1, %2 FROM bulkuitkomst u JOIN bulkregel r ON u.bulk = r.bulk AND u.klant = r.klant AND u.nummer = r.nummer AND u.deel = r.deel "
                                                   "WHERE u.bulk = ? AND u.zorgovereenkomst = ? AND u.maand = ? AND u.stand = 'alIngediend' ORDER BY r.klant, r.nummer, r.deel")
                                        .arg(QLatin1String(bulkregelKolommen), uitkomstKolommen()),
                                    valuesOf(id, deel.zorgovereenkomst, deel.maand), &readUitkomst);
        });
    }
    Outcome<void> setIngediend(BulkId id, const app::Bulkdeel& deel, DeclaratieId declaratie) override
    {
        return guarded(m_context, [&] {
            const QString welke = QStringLiteral("u.bulk = ? AND u.zorgovereenkomst = ? AND u.maand = ? AND u.stand IN ('goed', 'letOp') AND ") + QLatin1String(groepDicht);
            const Values waar = valuesOf(id, deel.zorgovereenkomst, deel.maand);
            telBulkuitkomsten(m_context, id, Bulkstand::Ingediend, welke, waar);
            m_context.db.run("bulkuitkomst.ingediend", QStringLiteral("UPDATE bulkuitkomst AS u SET stand = 'ingediend', declaratie = ? WHERE ") + welke, valuesOf(declaratie) + waar);
        });
    }
    Outcome<void> heropen(BulkId id, DeclaratieId declaratie) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("bulkgroep.heropen",
                             QStringLiteral("UPDATE bulkgroep SET open = 1 WHERE bulk = ? AND klant IN (SELECT u.klant FROM bulkuitkomst u WHERE u.bulk = ? AND u.declaratie = ?)"),
                             valuesOf(id, id, declaratie));
            telBulkuitkomsten(m_context, id, {}, QStringLiteral("u.bulk = ? AND u.declaratie = ?"), valuesOf(id, declaratie));
            m_context.db.run("bulkuitkomst.heropen", QStringLiteral("DELETE FROM bulkuitkomst WHERE bulk = ? AND declaratie = ?"), valuesOf(id, declaratie));
        });
    }
    Outcome<std::vector<DeclaratieId>> declaraties(BulkId id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("bulkuitkomst.declaraties", QStringLiteral("SELECT DISTINCT u.declaratie FROM bulkuitkomst u WHERE u.bulk = ? AND u.declaratie IS NOT NULL ORDER BY u.declaratie"),
                                    valuesOf(id), [](Row& row) { return row.id<DeclaratieId>(); });
        });
    }
    Outcome<std::vector<BulkregelUitkomst>> regelsIn(BulkId id, DeclaratieId declaratie) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("bulkuitkomst.regelsIn",
                                    QStringLiteral("SELECT %1, %2 FROM bulkuitkomst u JOIN bulkregel r ON u.bulk = r.bulk AND u.klant = r.klant AND u.nummer = r.nummer AND u.deel = r.deel "
                                                   "WHERE u.bulk = ? AND u.declaratie = ? ORDER BY r.nummer, r.deel")
                                        .arg(QLatin1String(bulkregelKolommen), uitkomstKolommen()),
                                    valuesOf(id, declaratie), &readUitkomst);
        });
    }
    Outcome<std::vector<std::pair<BulkId, BulkregelUitkomst>>> alleRegelsIn(DeclaratieId declaratie) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("bulkuitkomst.alleIn",
                                    QStringLiteral("SELECT u.bulk, %1, %2 FROM bulkuitkomst u JOIN bulkregel r ON u.bulk = r.bulk AND u.klant = r.klant AND u.nummer = r.nummer AND u.deel = r.deel "
                                                   "WHERE u.declaratie = ? ORDER BY u.bulk, r.nummer, r.deel")
                                        .arg(QLatin1String(bulkregelKolommen), uitkomstKolommen()),
                                    valuesOf(declaratie), [](Row& row) {
                                        const BulkId bulk = row.id<BulkId>();
                                        return std::pair(bulk, readUitkomst(row));
                                    });
        });
    }
    Outcome<void> setBedrag(BulkId id, const BulkregelUitkomst& regel, Bedrag bedrag) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("bulkuitkomst.bedrag", QStringLiteral("UPDATE bulkuitkomst SET bedrag_centen = ? WHERE bulk = ? AND klant = ? AND nummer = ? AND deel = ?"),
                             valuesOf(bedrag, id, regel.regel.klant, regel.regel.nummer, regel.regel.deel));
            m_context.db.run("bulktelling.bedrag", QStringLiteral("UPDATE bulktelling SET bedrag_centen = bedrag_centen + ? WHERE bulk = ? AND stand = ?"), valuesOf(bedrag - regel.bedrag, id, regel.stand));
        });
    }
    Outcome<DeclaratieId> voorgelegd(const QString& eigenaar, ZorgovereenkomstId zorgovereenkomst, const Periode& periode) override
    {
        return guarded(m_context, [&] {
            return m_context.db.one("bulk.voorgelegd",
                                    QStringLiteral("SELECT d.id FROM declaratie d WHERE d.zorgovereenkomst = ? AND d.periode_van = ? AND d.periode_tot = ? AND d.status = 'terBeoordeling' "
                                                   // Counted for the few that are: of what must exist, an engine would make a list of the whole batch.
                                                   "AND (SELECT COUNT(*) FROM bulkuitkomst u JOIN bulk b ON b.id = u.bulk WHERE u.declaratie = d.id AND b.eigenaar = ?) > 0 ORDER BY d.id DESC LIMIT 1"),
                                    valuesOf(zorgovereenkomst, periode.van, periode.tot, eigenaar), [](Row& row) { return row.id<DeclaratieId>(); }).value_or(DeclaratieId());
        });
    }
    Outcome<std::vector<app::BulkEerdere>> eerderIngediend(const QStringList& plaatsen) override
    {
        return guarded(m_context, [&] {
            const Dialect& dialect = m_context.db.dialect();
            return m_context.db.all("bulkuitkomst.eerder",
                                    QStringLiteral("SELECT u.plaats, u.bulk, b.eigenaar, b.naam, d.nummer, d.status, d.betaald_centen, %1 FROM bulkuitkomst u JOIN declaratie d ON d.id = u.declaratie JOIN bulk b ON b.id = u.bulk "
                                                   "JOIN bulkregel r ON u.bulk = r.bulk AND u.klant = r.klant AND u.nummer = r.nummer AND u.deel = r.deel "
                                                   "WHERE u.stand = 'ingediend' AND u.plaats %2 AND (d.status NOT IN %3 OR d.betaald_centen > 0) ORDER BY u.bulk, u.nummer, u.deel")
                                        .arg(QLatin1String(bulkregelKolommen), dialect.inTexts(), QLatin1String(terug)),
                                    {dialect.textList(plaatsen)}, [](Row& row) {
                                        app::BulkEerdere uit;
                                        uit.plaats = row.text();
                                        uit.bulk = row.id<BulkId>();
                                        uit.eigenaar = row.text();
                                        uit.bestand = row.text();
                                        uit.declaratie = row.text();
                                        uit.status = row.code<DeclaratieStatus>();
                                        uit.betaald = row.bedrag();
                                        uit.regel = leesBulkregel(row);
                                        return uit;
                                    });
        });
    }
    Outcome<app::Lijst<BulkRetourClient>> retourClienten(BulkId id, app::Bladzijde bladzijde) override
    {
        return guarded(m_context, [&] {
            return pagina(m_context.db.all("bulk.retourclienten",
                                           QStringLiteral("SELECT d.id, d.nummer, d.factuurnummer, d.status, d.status_reden, d.budgethouder, g.eerste, g.laatste, g.regels, g.centen "
                                                          "FROM (SELECT declaratie, MIN(klant) AS eerste, MAX(klant) AS laatste, COUNT(*) AS regels, CAST(SUM(bedrag_centen) AS BIGINT) AS centen "
                                                          "FROM bulkuitkomst WHERE bulk = ? AND declaratie > ? AND stand = 'ingediend' GROUP BY declaratie ORDER BY declaratie LIMIT ?) g "
                                                          "JOIN declaratie d ON d.id = g.declaratie ORDER BY d.id"),
                                           valuesOf(id, bladzijde.na, begrensd(bladzijde) + 1), &readRetourClient),
                          bladzijde, [](const BulkRetourClient& r) { return r.declaratie.waarde; });
        });
    }
    Outcome<app::Lijst<BulkRetour>> retour(BulkId id, DeclaratieId van, app::Bladzijde bladzijde) override
    {
        return guarded(m_context, [&] {
            const Values na = valuesOf(id, int(bladzijde.na / 2), int(bladzijde.na % 2));
            return pagina(m_context.db.all(van ? "bulk.retourVan" : "bulk.retour",
                                           QStringLiteral("SELECT r.nummer, r.deel, r.klant, r.kenmerk, r.kostenplaats, d.factuurnummer, r.datum, u.bedrag_centen, d.id, d.nummer, d.status, d.status_reden, r.datum_tot "
                                                          "FROM bulkregel r JOIN bulkuitkomst u ON u.bulk = r.bulk AND u.klant = r.klant AND u.nummer = r.nummer AND u.deel = r.deel "
                                                          "JOIN declaratie d ON d.id = u.declaratie WHERE r.bulk = ? AND (r.nummer, r.deel) > (?, ?)%1 ORDER BY r.nummer, r.deel LIMIT ?")
                                               .arg(van ? QStringLiteral(" AND u.declaratie = ?") : QString()),
                                           (van ? na + valuesOf(van) : na) + valuesOf(begrensd(bladzijde) + 1), &readRetour),
                          bladzijde, [](const BulkRetour& r) { return qint64(r.nummer) * 2 + r.deel; });
        });
    }

    Outcome<QHash<QString, QString>> bsnTeksten(const QString& eigenaar, const QStringList& bsns, bool bewaar) override
    {
        return guarded(m_context, [&] { return bulkBsnTeksten(m_context, eigenaar, bsns, bewaar); });
    }
    Outcome<void> setKlant(const QString& eigenaar, const QString& klant, BudgethouderId budgethouder) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("bulkklant.zet",
                             QStringLiteral("INSERT INTO bulkklant (eigenaar, klant, budgethouder) VALUES (?, ?, ?) ON CONFLICT (eigenaar, klant) DO UPDATE SET budgethouder = excluded.budgethouder"),
                             valuesOf(eigenaar, klant, budgethouder));
        });
    }
    Outcome<std::vector<BulkKlant>> klanten(const app::Bereik& bereik, const QString& eigenaar) override
    {
        return guarded(m_context, [&] { return bulkKlanten(m_context, bereik, eigenaar); });
    }
    Outcome<bool> heeftOudeBsnTeksten(BulkId id) override
    {
        return guarded(m_context, [&] { return bulkHeeftOudeBsnTeksten(m_context, id); });
    }
    Outcome<QSet<QString>> clientenMetBsn(const app::Bereik& bereik, const QStringList& bsns) override
    {
        return guarded(m_context, [&] { return bulkClientenMetBsn(m_context, bereik, bsns); });
    }
    Outcome<BudgethouderId> removeKlant(const QString& eigenaar, const QString& klant) override
    {
        return guarded(m_context, [&] {
            const QString waar = QStringLiteral(" FROM bulkklant WHERE eigenaar = ? AND klant = ?");
            const auto wie = m_context.db.one("bulkklant.van", QStringLiteral("SELECT budgethouder") + waar, valuesOf(eigenaar, klant), [](Row& row) { return row.id<BudgethouderId>(); });
            m_context.db.run("bulkklant.weg", QStringLiteral("DELETE") + waar, valuesOf(eigenaar, klant));
            return wie.value_or(BudgethouderId());
        });
    }
    Outcome<bool> removeFunctie(const QString& eigenaar, const QString& functie) override
    {
        return guarded(m_context, [&] { return m_context.db.run("bulkfunctie.weg", QStringLiteral("DELETE FROM bulkfunctie WHERE eigenaar = ? AND functie = ?"), valuesOf(eigenaar, functie)) > 0; });
    }
    Outcome<void> setFunctie(const QString& eigenaar, const QString& functie, const QString& functieCode) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("bulkfunctie.zet",
                             QStringLiteral("INSERT INTO bulkfunctie (eigenaar, functie, functie_code) VALUES (?, ?, ?) ON CONFLICT (eigenaar, functie) DO UPDATE SET functie_code = excluded.functie_code"),
                             valuesOf(eigenaar, functie, functieCode));
        });
    }
    Outcome<QHash<QString, QString>> functies(const QString& eigenaar) override
    {
        return guarded(m_context, [&] {
            QHash<QString, QString> uit;
            m_context.db.each("bulkfunctie.alle", QStringLiteral("SELECT functie, functie_code FROM bulkfunctie WHERE eigenaar = ? LIMIT 5000"), valuesOf(eigenaar), [&](Row& row) {
                const QString functie = row.text();
                uit.insert(functie, row.text());
                return true;
            });
            return uit;
        });
    }
    Outcome<QHash<QString, BudgethouderId>> zoekKlanten(const app::Bereik& bereik, const QString& eigenaar, const QStringList& klanten, bool alsBsn) override
    {
        return guarded(m_context, [&] { return vindBulkklanten(m_context, bereik, eigenaar, klanten, alsBsn); });
    }

    Outcome<std::vector<BulkprofielTekst>> profielen(const QString& eigenaar) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("bulkprofiel.alle", QStringLiteral("SELECT agb, naam, inhoud FROM bulkprofiel WHERE eigenaar = ? ORDER BY naam, agb LIMIT 200"), valuesOf(eigenaar),
                                    [](Row& row) { BulkprofielTekst p; p.agb = row.text(); p.naam = row.text(); p.inhoud = row.text(); return p; });
        });
    }
    Outcome<void> setProfiel(const QString& eigenaar, const BulkprofielTekst& p) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("bulkprofiel.zet",
                             QStringLiteral("INSERT INTO bulkprofiel (eigenaar, agb, naam, inhoud) VALUES (?, ?, ?, ?) ON CONFLICT (eigenaar, agb, naam) DO UPDATE SET inhoud = excluded.inhoud"),
                             valuesOf(eigenaar, p.agb, p.naam, p.inhoud));
        });
    }

    Outcome<app::Bulktoken> insertToken(app::Bulktoken token) override
    {
        return guarded(m_context, [&] {
            token.id = m_tokens.insert(m_context, values(token));
            return token;
        });
    }
    Outcome<std::optional<app::Bulktoken>> token(const QByteArray& hash) override
    {
        return guarded(m_context, [&] { return m_context.db.one("bulktoken.find", m_tokens.select() + QStringLiteral(" WHERE token_hash = ?"), valuesOf(hash), &readToken); });
    }
    Outcome<std::optional<app::Bulktoken>> token(qint64 id) override
    {
        return guarded(m_context, [&] { return m_context.db.one("bulktoken.metId", m_tokens.select() + QStringLiteral(" WHERE id = ?"), valuesOf(id), &readToken); });
    }
    Outcome<std::vector<app::Bulktoken>> tokens(const QString& eigenaar) override
    {
        return guarded(m_context, [&] { return m_context.db.all("bulktoken.alle", m_tokens.select() + QStringLiteral(" WHERE eigenaar = ? ORDER BY id"), valuesOf(eigenaar), &readToken); });
    }
    Outcome<void> updateToken(const app::Bulktoken& token) override
    {
        return guarded(m_context, [&] { m_tokens.update(m_context, token.id, values(token)); });
    }
    Outcome<void> trekTokensIn(GebruikerId gebruiker, const QDateTime& nu) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("bulktoken.intrekken", QStringLiteral("UPDATE bulktoken SET ingetrokken_op = ? WHERE gebruiker = ? AND ingetrokken_op IS NULL"),
                             valuesOf(nu, gebruiker));
        });
    }

private:
    static QString uitkomstKolommen() { return QStringLiteral("u.stand, u.oorzaak, u.bevinding, u.functie_code, u.bedrag_centen, u.declaratie"); }
    void open(BulkId id, const QString& klant)
    {
        m_context.db.run("bulkgroep.openEen", QStringLiteral("UPDATE bulkgroep SET open = 1 WHERE bulk = ? AND klant = ?"), valuesOf(id, klant));
    }
    /// These columns of the parts that become a declaratie of their own and in which no line has an own invoice number; its one value is the batch.
    static QString zonderNummer(const QString& kolommen, bool goed)
    {
        return QStringLiteral("SELECT %1 FROM bulkuitkomst u JOIN bulkregel r ON u.bulk = r.bulk AND u.klant = r.klant AND u.nummer = r.nummer AND u.deel = r.deel "
                              "WHERE u.bulk = ? AND %2 AND %3 GROUP BY u.zorgovereenkomst, u.maand HAVING MAX(r.factuurnummer) = '' AND NOT %4")
            .arg(kolommen, goed ? QStringLiteral("u.stand IN ('goed', 'letOp')") : QStringLiteral("u.stand = 'fout' AND u.oorzaak = 'BK-013'"), QLatin1String(groepDicht), QLatin1String(deelWacht));
    }
    void weiger(const char* naam, BulkId id, const QString& welke, const Values& waar, const QString& oorzaak, const Bevinding& bevinding)
    {
        if (telBulkuitkomsten(m_context, id, Bulkstand::Fout, welke, waar) > 0)
            m_context.db.run(naam, QStringLiteral("UPDATE bulkuitkomst AS u SET stand = 'fout', oorzaak = ?, bevinding = ? WHERE ") + welke, valuesOf(oorzaak, bevindingenToJson({bevinding})) + waar);
    }
    Outcome<std::vector<app::BulkregelStand>> standen(const char* naam, const QString& waar, const Values& values)
    {
        return guarded(m_context, [&] {
            return m_context.db.all(naam, QStringLiteral("SELECT %1 FROM bulkregel r WHERE %2").arg(QLatin1String(bulkregelStandKolommen), waar), values, &leesBulkregelStand);
        });
    }
    static BulkregelUitkomst readUitkomst(Row& row)
    {
        BulkregelUitkomst u;
        u.regel = leesBulkregel(row);
        u.stand = row.optCode<Bulkstand>().value_or(Bulkstand::Open);
        u.oorzaak = row.text();
        u.bevinding = bevindingUit(row.text());
        u.functieCode = row.text();
        u.bedrag = row.optBedrag().value_or(Bedrag());
        u.declaratie = row.id<DeclaratieId>();
        return u;
    }
    static app::Bulkdeel readDeel(Row& row)
    {
        app::Bulkdeel d;
        d.zorgovereenkomst = row.id<ZorgovereenkomstId>();
        d.maand = row.date();
        d.regels = row.i64();
        return d;
    }
    static BulkRetourClient readRetourClient(Row& row)
    {
        BulkRetourClient r;
        r.declaratie = row.id<DeclaratieId>();
        r.declaratienummer = row.text();
        r.factuurnummer = row.text();
        r.status = row.code<DeclaratieStatus>();
        r.reden = row.text();
        r.budgethouder = row.id<BudgethouderId>();
        r.klant = row.text();
        r.ookKlant = row.text();
        if (r.ookKlant == r.klant)
            r.ookKlant.clear();
        r.regels = row.i64();
        r.bedrag = row.bedrag();
        return r;
    }
    static BulkRetour readRetour(Row& row)
    {
        BulkRetour r;
        r.nummer = row.i32();
        r.deel = row.i32();
        r.klant = row.text();
        r.kenmerk = row.text();
        r.kostenplaats = row.text();
        r.factuurnummer = row.text();
        r.datum = row.date();
        r.bedrag = row.bedrag();
        r.declaratie = row.id<DeclaratieId>();
        r.declaratienummer = row.text();
        r.status = row.code<DeclaratieStatus>();
        r.reden = row.text();
        r.tot = row.date();
        return r;
    }
    static Values values(const app::Bulk& r)
    {
        return valuesOf(r.eigenaar, r.gebruiker, r.naam, r.bestandHash, r.referentie, r.factuurpatroon, r.indeling, r.status, r.laatsteNummer, r.laatsteBesluit, r.aangemaaktOp, r.ingediendOp);
    }
    static app::Bulk read(Row& row)
    {
        app::Bulk r;
        r.id = row.id<BulkId>();
        r.rijversie = row.i64();
        r.eigenaar = row.text();
        r.gebruiker = row.id<GebruikerId>();
        r.naam = row.text();
        r.bestandHash = row.bytes();
        r.referentie = row.text();
        r.factuurpatroon = row.text();
        r.indeling = row.text();
        r.status = row.code<Bulkstatus>();
        r.laatsteNummer = row.i32();
        r.laatsteBesluit = row.i32();
        r.aangemaaktOp = row.moment();
        r.ingediendOp = row.moment();
        return r;
    }
    static Values values(const app::Bulktoken& t)
    {
        return valuesOf(t.eigenaar, t.gebruiker, t.naam, t.tokenHash, t.bereik, t.aangemaaktOp, t.verlooptOp, t.ingetrokkenOp, t.laatstGebruikt, t.middel);
    }
    static app::Bulktoken readToken(Row& row)
    {
        app::Bulktoken t;
        t.id = row.i64();
        t.eigenaar = row.text();
        t.gebruiker = row.id<GebruikerId>();
        t.naam = row.text();
        t.tokenHash = row.bytes();
        t.bereik = row.code<Bulkbereik>();
        t.aangemaaktOp = row.moment();
        t.verlooptOp = row.moment();
        t.ingetrokkenOp = row.moment();
        t.laatstGebruikt = row.moment();
        t.middel = row.code<Programmamiddel>();
        return t;
    }

    Context& m_context;
    const Table m_table{QLatin1String("bulk"), Table::Kind::Versioned,
                        "eigenaar, gebruiker, naam, bestand_hash, referentie, factuurpatroon, indeling, status, laatste_nummer, laatste_besluit, aangemaakt_op, ingediend_op"};
    const Table m_tokens{QLatin1String("bulktoken"), Table::Kind::Plain,
                         "eigenaar, gebruiker, naam, token_hash, bereik, aangemaakt_op, verloopt_op, ingetrokken_op, laatst_gebruikt, middel"};
};

} // namespace

std::unique_ptr<app::BulkStore> makeBulkStore(Context& context) { return std::make_unique<SqlBulkStore>(context); }

} // namespace pgb::storage
