#include "server/storage/stores/bereik.h"
#include "server/storage/stores/boekingen.h"
#include "server/storage/stores/gelezen.h"
#include "server/storage/stores/storting_rij.h"
#include "server/storage/stores/stores.h"
#include "server/storage/stores/table.h"
#include <unordered_map>
#include <unordered_set>

namespace pgb::storage {

namespace {

class SqlToekenningStore final : public app::ToekenningStore {
public:
    explicit SqlToekenningStore(Context& context) : m_context(context), m_gelezen(context.db) {}

    Outcome<std::optional<Toekenning>> find(ToekenningId id) override
    {
        return guarded(m_context, [&]() -> std::optional<Toekenning> {
            std::vector<Toekenning> found = load({id.waarde});
            if (found.empty())
                return std::nullopt;
            return std::move(found.front());
        });
    }

    Outcome<std::vector<Toekenning>> ofBudgethouder(BudgethouderId id) override
    {
        return guarded(m_context, [&] {
            return load(m_context.db.all("toekenning.ofBudgethouder", QStringLiteral("SELECT id FROM toekenning WHERE budgethouder = ?"),
                                         valuesOf(id.waarde), [](Row& row) { return row.i64(); }));
        });
    }

    Outcome<Toekenning> insert(Toekenning record) override
    {
        return guarded(m_context, [&] {
            record.id.waarde = m_table.insert(m_context, values(record));
            record.rijversie = 1;
            writeNiveaus(record, {});
            return record;
        });
    }

    Outcome<Toekenning> update(Toekenning record) override
    {
        return guarded(m_context, [&] {
            m_table.update(m_context, record.id.waarde, record.rijversie, values(record));
            ++record.rijversie;
            const auto ids
                = m_context.db.all("budgetniveau.ids", QStringLiteral("SELECT id FROM budgetniveau WHERE toekenning = ?"),
                                   valuesOf(record.id), [](Row& row) { return row.i64(); });
            writeNiveaus(record, ids);
            return record;
        });
    }

    Outcome<app::Lijst<Toekenning>> list(const app::Bereik& bereik, app::Bladzijde bladzijde) override
    {
        return guarded(m_context, [&] {
            const Cursor cursor = Cursor::forwards("t.id", bladzijde);
            const Conditie mag = bereikToekenning(bereik);
            const auto ids = m_context.db.all(
                "toekenning.list",
                QStringLiteral("SELECT t.id FROM toekenning t WHERE %1 AND %2 ORDER BY t.id LIMIT ?").arg(cursor.sql, mag.sql),
                cursor.values + mag.values + valuesOf(begrensd(bladzijde) + 1), [](Row& row) { return row.i64(); });
            return pagina(load(ids), bladzijde, [](const Toekenning& record) { return record.id.waarde; });
        });
    }

    Outcome<BudgetBoekingen> boekingen(BudgethouderId id, DeclaratieId behalve) override
    {
        return guarded(m_context, [&] { return leesBoekingen(m_context, {id}, behalve); });
    }

    Outcome<BudgetBoekingen> boekingenVan(const std::vector<BudgethouderId>& ids) override
    {
        return guarded(m_context, [&] { return leesBoekingen(m_context, ids, {}); });
    }

    Outcome<Blokkade> insertBlokkade(Blokkade record) override
    {
        return guarded(m_context, [&] {
            record.id.waarde
                = m_blokkade.insert(m_context, valuesOf(record.reikwijdte, record.reikwijdteId, record.redenCode, record.interneReden,
                                                    record.publiekeReden, record.van, record.tot, record.werking, record.verstrekker, record.geplaatstDoor));
            record.rijversie = 1;
            return record;
        });
    }

    Outcome<void> hefBlokkadeOp(BlokkadeId id, qint64 rijversie, GebruikerId door) override
    {
        return guarded(m_context, [&] {
            if (m_context.db.run("blokkade.opheffen",
                                 QStringLiteral("UPDATE blokkade SET opgeheven_door = ?, rijversie = rijversie + 1 WHERE id = ? AND rijversie = ? AND opgeheven_door IS NULL"),
                                 valuesOf(door, id, rijversie))
                != 1)
                throw Refusal({ProblemKind::VersieVerouderd, QStringLiteral("versieVerouderd"), {}, {}, QStringLiteral("blokkade")});
        });
    }

    Outcome<std::vector<Blokkade>> blokkadesVoor(BudgethouderId budgethouder, ZorgverlenerId zorgverlener) override
    {
        return guarded(m_context, [&] { return leesBlokkades(m_context, m_blokkade.select(), budgethouder, zorgverlener); });
    }

    Outcome<Storting> insertStorting(Storting record) override
    {
        return guarded(m_context, [&] {
            return bewaarStorting(m_context, record);
        });
    }

    Outcome<std::vector<BudgetjaarFeit>> budgetjaren(BudgethouderId id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("budgetjaar.list",
                                    QStringLiteral("SELECT j.toekenning, j.jaar, j.status, j.sluitdatum FROM budgetjaar j "
                                                   "JOIN toekenning t ON t.id = j.toekenning WHERE t.budgethouder = ? "
                                                   "ORDER BY j.toekenning, j.jaar"),
                                    valuesOf(id.waarde), [](Row& row) {
                                        BudgetjaarFeit r;
                                        r.toekenning = row.id<ToekenningId>();
                                        r.jaar = row.i32();
                                        r.status = row.code<BudgetjaarStatus>();
                                        r.sluitdatum = row.optDate();
                                        return r;
                                    });
        });
    }

    Outcome<void> setBudgetjaar(const BudgetjaarFeit& feit) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("budgetjaar.set",
                             QStringLiteral("INSERT INTO budgetjaar (toekenning, jaar, status, sluitdatum) VALUES (?, ?, ?, ?) "
                                            "ON CONFLICT (toekenning, jaar) DO UPDATE SET status = excluded.status, sluitdatum = excluded.sluitdatum"),
                             valuesOf(feit.toekenning, feit.jaar, feit.status, feit.sluitdatum));
        });
    }

    Outcome<std::vector<Toekenning>> metOpenJaar(Wet wet, int jaar, int limiet) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("toekenning.metOpenJaar",
                                    m_table.select()
                                        + QStringLiteral(" t WHERE t.wet = ? AND t.periode_van <= ? AND t.periode_tot >= ? AND NOT EXISTS (SELECT 1 FROM budgetjaar j "
                                                         "WHERE j.toekenning = t.id AND j.jaar = ? AND j.status <> 'open') ORDER BY t.id LIMIT ?"),
                                    valuesOf(wet, QDate(jaar, 12, 31), QDate(jaar, 1, 1), jaar, std::max(limiet, 0)), &read);
        });
    }

    Outcome<std::optional<int>> eersteJaar(Wet wet) override
    {
        return guarded(m_context, [&]() -> std::optional<int> {
            const std::optional<QDate> dag = m_context.db.one("toekenning.eersteJaar", QStringLiteral("SELECT periode_van FROM toekenning WHERE wet = ? ORDER BY periode_van LIMIT 1"),
                                                              valuesOf(wet), [](Row& row) { return row.date(); });
            return dag ? std::optional(dag->year()) : std::nullopt;
        });
    }

private:
    static Values values(const Toekenning& r)
    {
        return valuesOf(r.verstrekker, r.budgethouder, r.wet, r.toekenningsnummer, r.beschikkingsdatum, r.periode.van, r.periode.tot, r.status,
                    r.verantwoordingsvrijBedrag);
    }

    /// The records with these ids that exist, by id.
    std::vector<Toekenning> load(const std::vector<qint64>& ids)
    {
        return m_gelezen.of(ids, [this](const std::vector<qint64>& which) { return readAll(which); });
    }

    std::vector<Toekenning> readAll(const std::vector<qint64>& ids)
    {
        if (ids.empty())
            return {};
        const QVariant list = m_context.db.dialect().idList(ids);
        std::vector<Toekenning> records = m_context.db.all(
            "toekenning.load",
            m_table.select() + QStringLiteral(" WHERE id %1 ORDER BY id").arg(m_context.db.dialect().inIds(ids)), {list}, &read);
        std::unordered_map<qint64, Toekenning*> byId;
        for (Toekenning& record : records)
            byId[record.id.waarde] = &record;
        m_context.db.each(
            "budgetniveau.load",
            m_niveau.select() + QStringLiteral(" WHERE toekenning %1 ORDER BY toekenning, volgnummer").arg(m_context.db.dialect().inIds(ids)),
            {list}, [&](Row& row) {
                Budgetniveau r;
                r.id = row.id<BudgetniveauId>();
                const qint64 toekenning = row.i64();
                row.i64(); // volgnummer
                r.bovenliggend = row.id<BudgetniveauId>();
                r.soort = row.code<BudgetniveauSoort>();
                r.functieCode = row.text();
                r.naam = row.text();
                r.bedrag = row.optBedrag();
                r.maximumtariefFormeel = row.optTarief();
                r.maximumtariefInformeel = row.optTarief();
                const std::optional<qint64> aantal = row.optI64();
                const std::optional<Eenheid> eenheid = row.optCode<Eenheid>();
                const std::optional<Grensperiode> periode = row.optCode<Grensperiode>();
                if (aantal && eenheid && periode)
                    r.aantalsgrens = Aantalsgrens{*aantal, *eenheid, *periode};
                byId.at(toekenning)->niveaus.push_back(r);
                return true;
            });
        return records;
    }

    static Toekenning read(Row& row)
    {
        Toekenning r;
        r.id = row.id<ToekenningId>();
        r.rijversie = row.i64();
        r.verstrekker = row.id<VerstrekkerId>();
        r.budgethouder = row.id<BudgethouderId>();
        r.wet = row.code<Wet>();
        r.toekenningsnummer = row.text();
        r.beschikkingsdatum = row.date();
        r.periode.van = row.date();
        r.periode.tot = row.date();
        r.status = row.code<ToekenningStatus>();
        r.verantwoordingsvrijBedrag = row.optBedrag();
        return r;
    }

    /// Niveaus that the toekenning has keep their id; every other id in the record only links a niveau to its parent, and is replaced.
    void writeNiveaus(Toekenning& record, const std::vector<qint64>& stored)
    {
        std::unordered_set<qint64> gone(stored.begin(), stored.end());
        std::unordered_map<qint64, BudgetniveauId> newIds;
        int volgnummer = 0;
        for (Budgetniveau& niveau : record.niveaus) {
            if (const auto parent = newIds.find(niveau.bovenliggend.waarde); niveau.bovenliggend && parent != newIds.end())
                niveau.bovenliggend = parent->second;
            else if (niveau.bovenliggend)
                throw Refusal({ProblemKind::OngeldigeInvoer, QStringLiteral("bovenliggendNiveauOntbreekt"), {}, {}, {}});
            const qint64 given = niveau.id.waarde;
            const std::optional<Aantalsgrens>& grens = niveau.aantalsgrens;
            const Values values
                = valuesOf(record.id, ++volgnummer, niveau.bovenliggend, niveau.soort, niveau.functieCode, niveau.naam, niveau.bedrag,
                       niveau.maximumtariefFormeel, niveau.maximumtariefInformeel, grens ? QVariant(grens->aantal) : QVariant(),
                       grens ? QVariant(code(grens->eenheid)) : QVariant(), grens ? QVariant(code(grens->periode)) : QVariant());
            if (given != 0 && gone.erase(given) == 1)
                m_niveau.update(m_context, given, values);
            else
                niveau.id.waarde = m_niveau.insert(m_context, values);
            if (given != 0)
                newIds[given] = niveau.id;
            newIds[niveau.id.waarde] = niveau.id;
        }
        for (const char* sql : {"UPDATE budgetniveau SET bovenliggend = NULL WHERE id = ?", "DELETE FROM budgetniveau WHERE id = ?"}) {
            for (const qint64 id : gone)
                m_context.db.run("budgetniveau.remove", QLatin1String(sql), valuesOf(id));
        }
    }

    Context& m_context;
    Gelezen<Toekenning> m_gelezen;
    const Table m_table {QLatin1String("toekenning"), Table::Kind::Versioned,
                         "verstrekker, budgethouder, wet, toekenningsnummer, beschikkingsdatum, periode_van, periode_tot, status, "
                         "verantwoordingsvrij_centen"};
    const Table m_niveau {QLatin1String("budgetniveau"), Table::Kind::Plain,
                          "toekenning, volgnummer, bovenliggend, soort, functie_code, naam, bedrag_centen, maximumtarief_formeel, "
                          "maximumtarief_informeel, grens_aantal, grens_eenheid, grens_periode"};
    const Table m_blokkade {QLatin1String("blokkade"), Table::Kind::Versioned,
                            "reikwijdte, reikwijdte_id, reden_code, interne_reden, publieke_reden, van, tot, werking, verstrekker, geplaatst_door"};
};

} // namespace

std::unique_ptr<app::ToekenningStore> makeToekenningStore(Context& context)
{
    return std::make_unique<SqlToekenningStore>(context);
}

} // namespace pgb::storage
