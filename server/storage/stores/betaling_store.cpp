#include "server/storage/stores/bereik.h"
#include "server/storage/stores/stores.h"
#include "server/storage/stores/table.h"
#include <unordered_map>

namespace pgb::storage {

namespace {

constexpr QLatin1String ibanColumn("betaling.iban");

class SqlBetalingStore final : public app::BetalingStore {
public:
    explicit SqlBetalingStore(Context& context) : m_context(context) {}

    Outcome<Betaalrun> insertRun(Betaalrun run) override
    {
        return guarded(m_context, [&] {
            run.id.waarde = m_run.insert(m_context, values(run));
            return run;
        });
    }

    Outcome<Betaalrun> updateRun(Betaalrun run) override
    {
        return guarded(m_context, [&] {
            m_run.update(m_context, run.id.waarde, values(run));
            return run;
        });
    }

    Outcome<std::vector<Betaalrun>> runs(int limiet) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("betaalrun.list",
                                    m_run.select() + QStringLiteral(" ORDER BY CASE WHEN status = 'ingepland' THEN 0 ELSE 1 END, id DESC LIMIT ?"),
                                    valuesOf(std::max(limiet, 0)), &readRun);
        });
    }

    Outcome<std::vector<Betaalrun>> uitTeVoeren(QDate tot) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("betaalrun.uitTeVoeren", m_run.select() + QStringLiteral(" WHERE status = 'ingepland' AND boekdatum <= ? ORDER BY id"),
                                    valuesOf(tot), &readRun);
        });
    }

    Outcome<std::vector<Betaalrun>> opDag(BetaalrunSoort soort, QDate boekdatum) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("betaalrun.opDag", m_run.select() + QStringLiteral(" WHERE soort = ? AND boekdatum = ? ORDER BY id"),
                                    valuesOf(soort, boekdatum), &readRun);
        });
    }

    Outcome<void> verzetRun(BetaalrunId id, QDate boekdatum) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("betaalrun.verzet", QStringLiteral("UPDATE betaalrun SET boekdatum = ? WHERE id = ?"), valuesOf(boekdatum, id));
            m_context.db.run("betaling.verzet", QStringLiteral("UPDATE betaling SET boekdatum = ? WHERE betaalrun = ?"), valuesOf(boekdatum, id));
        });
    }

    Outcome<std::optional<Betaalrun>> findRun(BetaalrunId id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.one("betaalrun.find", m_run.select() + QStringLiteral(" WHERE id = ?"), valuesOf(id.waarde), &readRun);
        });
    }

    Outcome<std::optional<Betaling>> find(BetalingId id) override
    {
        return guarded(m_context, [&]() -> std::optional<Betaling> {
            std::vector<Betaling> found = m_context.db.all("betaling.find", m_betaling.select() + QStringLiteral(" WHERE id = ?"), valuesOf(id.waarde),
                                                           [this](Row& row) { return read(row); });
            leesDeclaraties(found, {QStringLiteral("1 = 1"), {}}, false);
            leesStatus(found);
            return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
        });
    }

    Outcome<void> leegRun(BetaalrunId id) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("betaling_declaratie.leeg",
                             QStringLiteral("DELETE FROM betaling_declaratie WHERE betaling IN (SELECT p.id FROM betaling p WHERE p.betaalrun = ?)"),
                             valuesOf(id));
            m_context.db.run("betaling.leeg", QStringLiteral("DELETE FROM betaling WHERE betaalrun = ?"), valuesOf(id));
        });
    }

    Outcome<Betaling> insert(Betaling betaling) override
    {
        return guarded(m_context, [&] {
            betaling.id.waarde = m_betaling.nextId(m_context);
            m_betaling.insert(m_context,
                              valuesOf(betaling.betaalrun, betaling.zorgverlener,
                                   m_context.cipher.seal(ibanColumn, betaling.id.waarde, betaling.iban.tekst()), betaling.bedrag,
                                   betaling.boekdatum, betaling.kenmerk),
                              betaling.id.waarde);
            for (size_t i = 0; i < betaling.declaraties.size(); ++i) {
                m_context.db.run("betaling_declaratie.insert",
                                 QStringLiteral("INSERT INTO betaling_declaratie (betaling, declaratie, bedrag_centen) VALUES (?, ?, ?)"),
                                 valuesOf(betaling.id, betaling.declaraties[i], i < betaling.delen.size() ? betaling.delen[i] : Bedrag()));
            }
            return betaling;
        });
    }

    Outcome<std::vector<Betaling>> ofRun(BetaalrunId id) override
    {
        return guarded(m_context, [&] {
            std::vector<Betaling> betalingen
                = m_context.db.all("betaling.ofRun", m_betaling.select() + QStringLiteral(" WHERE betaalrun = ? ORDER BY id"),
                                   valuesOf(id.waarde), [this](Row& row) { return read(row); });
            leesDeclaraties(betalingen, {QStringLiteral("1 = 1"), {}}, false);
            leesStatus(betalingen);
            return betalingen;
        });
    }

    Outcome<void> haalUitRun(DeclaratieId declaratie) override
    {
        return guarded(m_context, [&] {
            Database& db = m_context.db;
            struct Plaats {
                qint64 betaling = 0;
                qint64 run = 0;
                Bedrag bedrag;
            };
            const std::optional<Plaats> plaats = db.one(
                "betaling.planned",
                QStringLiteral("SELECT p.id, r.id, pd.bedrag_centen FROM betaling_declaratie pd JOIN betaling p ON p.id = pd.betaling "
                               "JOIN betaalrun r ON r.id = p.betaalrun WHERE pd.declaratie = ? AND r.status = 'ingepland'"),
                valuesOf(declaratie), [](Row& row) {
                    Plaats p;
                    p.betaling = row.i64();
                    p.run = row.i64();
                    p.bedrag = row.bedrag();
                    return p;
                });
            if (!plaats)
                throw Refusal({ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, QStringLiteral("betaling")});
            db.run("betaling_declaratie.remove", QStringLiteral("DELETE FROM betaling_declaratie WHERE betaling = ? AND declaratie = ?"),
                   valuesOf(plaats->betaling, declaratie));
            db.run("betaling.lower", QStringLiteral("UPDATE betaling SET bedrag_centen = bedrag_centen - ? WHERE id = ?"), valuesOf(plaats->bedrag, plaats->betaling));
            const qint64 leeg = db.run("betaling.remove",
                                       QStringLiteral("DELETE FROM betaling WHERE id = ? AND NOT EXISTS "
                                                      "(SELECT 1 FROM betaling_declaratie pd WHERE pd.betaling = betaling.id)"),
                                       valuesOf(plaats->betaling));
            db.run("betaalrun.lower", QStringLiteral("UPDATE betaalrun SET totaal_centen = totaal_centen - ?, aantal = aantal - ? WHERE id = ?"),
                   valuesOf(plaats->bedrag, leeg, plaats->run));
        });
    }

    Outcome<app::Lijst<Betaling>> list(const app::Bereik& bereik, BudgethouderId budgethouder, app::Bladzijde bladzijde) override
    {
        return guarded(m_context, [&] {
            const Cursor cursor = Cursor::backwards("p.id", bladzijde);
            Conditie mag = bereikDeclaratie(bereik);
            if (budgethouder) {
                mag.sql += QStringLiteral(" AND d.budgethouder = ?");
                mag.values += valuesOf(budgethouder);
            }
            // Who sees few of the declaraties begins with those, as a small gemeente; who sees the country finds a page of payments at once.
            const bool velen = !budgethouder && bereik.gebruiker.rol == Rol::Svb;
            const QString sql = m_betaling.select()
                + (velen ? QStringLiteral(" p WHERE %1 AND EXISTS (SELECT 1 FROM betaling_declaratie pd JOIN declaratie d ON d.id = pd.declaratie "
                                          "WHERE pd.betaling = p.id AND %2) ORDER BY p.id DESC LIMIT ?")
                         : QStringLiteral(" p WHERE %1 AND p.id IN (SELECT pd.betaling FROM declaratie d JOIN betaling_declaratie pd ON pd.declaratie = d.id "
                                          "WHERE %2) ORDER BY p.id DESC LIMIT ?"))
                      .arg(cursor.sql, mag.sql);
            std::vector<Betaling> betalingen = m_context.db.all("betaling.list", sql, cursor.values + mag.values + valuesOf(begrensd(bladzijde) + 1),
                                                                [this](Row& row) { return read(row); });
            // A bundle pays declaraties of several dossiers: one of them must not show the amounts of another.
            leesDeclaraties(betalingen, mag, true);
            leesStatus(betalingen);
            return pagina(std::move(betalingen), bladzijde, [](const Betaling& record) { return record.id.waarde; });
        });
    }

    Outcome<app::Lijst<EigenBetaling>> eigen(const app::Bereik& bereik, const app::EigenBetalingVraag& vraag, app::Bladzijde bladzijde) override
    {
        return guarded(m_context, [&] {
            const Cursor cursor = Cursor::forwards("p.id", bladzijde);
            const Conditie mag = bereikEigenBetaling(bereik);
            QString sql = QString::fromLatin1(eigenSelect) + QStringLiteral(" AND %1 AND %2 AND p.boekdatum BETWEEN ? AND ?").arg(mag.sql, cursor.sql);
            Values values = mag.values + cursor.values + valuesOf(vraag.van, vraag.tot);
            if (vraag.bedrag) {
                sql += QStringLiteral(" AND p.bedrag_centen = ?");
                values += valuesOf(*vraag.bedrag);
            }
            if (!vraag.kenmerk.isEmpty()) {
                sql += QStringLiteral(" AND p.kenmerk = ?");
                values += valuesOf(vraag.kenmerk);
            }
            return pagina(m_context.db.all("betaling.eigen", sql + QStringLiteral(" ORDER BY p.id LIMIT ?"), values + valuesOf(begrensd(bladzijde) + 1), &readEigen), bladzijde,
                          [](const EigenBetaling& record) { return record.id.waarde; });
        });
    }

    Outcome<std::optional<EigenBetaling>> findEigen(const app::Bereik& bereik, BetalingId id) override
    {
        return guarded(m_context, [&] {
            const Conditie mag = bereikEigenBetaling(bereik);
            return m_context.db.one("betaling.findEigen", QString::fromLatin1(eigenSelect) + QStringLiteral(" AND %1 AND p.id = ?").arg(mag.sql), mag.values + valuesOf(id), &readEigen);
        });
    }

    Outcome<app::Lijst<app::Betaaldeel>> delen(BetalingId id, app::Bladzijde bladzijde) override
    {
        return guarded(m_context, [&] {
            return pagina(m_context.db.all("betaling_declaratie.delen",
                                           QStringLiteral("SELECT declaratie, bedrag_centen FROM betaling_declaratie WHERE betaling = ? AND declaratie > ? ORDER BY declaratie LIMIT ?"),
                                           valuesOf(id, bladzijde.na, begrensd(bladzijde) + 1),
                                           [](Row& row) {
                                               const DeclaratieId declaratie = row.id<DeclaratieId>();
                                               return app::Betaaldeel{declaratie, row.bedrag()};
                                           }),
                          bladzijde, [](const app::Betaaldeel& deel) { return deel.declaratie.waarde; });
        });
    }

    Outcome<std::map<qint64, std::vector<Kostenplaatsdeel>>> kostenplaatsen(const QString& eigenaar, const std::vector<DeclaratieId>& declaraties) override
    {
        return guarded(m_context, [&] {
            std::map<qint64, std::vector<Kostenplaatsdeel>> uit;
            std::vector<qint64> ids;
            for (DeclaratieId id : declaraties)
                ids.push_back(id.waarde);
            if (ids.empty())
                return uit;
            const Dialect& dialect = m_context.db.dialect();
            m_context.db.each("betaling.kostenplaatsen",
                              QStringLiteral("SELECT u.declaratie, r.kostenplaats, CAST(SUM(u.bedrag_centen) AS BIGINT) FROM bulkuitkomst u JOIN bulk b ON b.id = u.bulk "
                                             "JOIN bulkregel r ON r.bulk = u.bulk AND r.klant = u.klant AND r.nummer = u.nummer AND r.deel = u.deel "
                                             "WHERE b.eigenaar = ? AND u.stand = 'ingediend' AND u.declaratie %1 GROUP BY u.declaratie, r.kostenplaats ORDER BY u.declaratie, r.kostenplaats")
                                  .arg(dialect.inIds(ids)),
                              valuesOf(eigenaar) + Values{dialect.idList(ids)}, [&](Row& row) {
                                  const qint64 declaratie = row.i64();
                                  const QString kostenplaats = row.text();
                                  uit[declaratie].push_back({kostenplaats, row.bedrag()});
                                  return true;
                              });
            return uit;
        });
    }

private:
    /// What goes to a budgethouder stands in the name of a zorgverlener too, but never comes to its account.
    static constexpr char eigenSelect[] = "SELECT p.id, p.betaalrun, p.boekdatum, p.bedrag_centen, p.kenmerk, z.naam, z.agb_code, "
                                          "(SELECT COUNT(*) FROM betaling_declaratie pd WHERE pd.betaling = p.id) "
                                          "FROM betaling p JOIN betaalrun r ON r.id = p.betaalrun JOIN zorgverlener z ON z.id = p.zorgverlener "
                                          "WHERE r.status = 'uitgevoerd' AND NOT EXISTS (SELECT 1 FROM betaling_declaratie pd JOIN declaratie d ON d.id = pd.declaratie "
                                          "WHERE pd.betaling = p.id AND d.soort IN ('eigenVervoerskosten', 'verantwoordingsvrijBedrag'))";

    static EigenBetaling readEigen(Row& row)
    {
        EigenBetaling r;
        r.id = row.id<BetalingId>();
        r.betaalrun = row.id<BetaalrunId>();
        r.boekdatum = row.date();
        r.bedrag = row.bedrag();
        r.kenmerk = row.text();
        r.zorgverlener = row.text();
        r.agb = row.text();
        r.declaraties = row.i64();
        return r;
    }

    static Values values(const Betaalrun& r)
    {
        return valuesOf(r.soort, r.boekdatum, r.status, r.aantal, r.totaal, r.stopDoor, r.stopBevestigd, r.stopReden, r.stopGevraagdOp);
    }

    static Betaalrun readRun(Row& row)
    {
        Betaalrun r;
        r.id = row.id<BetaalrunId>();
        r.soort = row.code<BetaalrunSoort>();
        r.boekdatum = row.date();
        r.status = row.code<BetaalrunStatus>();
        r.aantal = row.i64();
        r.totaal = row.bedrag();
        r.stopDoor = row.id<GebruikerId>();
        r.stopBevestigd = row.id<GebruikerId>();
        r.stopReden = row.text();
        r.stopGevraagdOp = row.moment();
        return r;
    }

    Betaling read(Row& row) const
    {
        Betaling r;
        r.id = row.id<BetalingId>();
        r.betaalrun = row.id<BetaalrunId>();
        r.zorgverlener = row.id<ZorgverlenerId>();
        r.iban = Row::parsed<Iban>(m_context.cipher.openText(ibanColumn, r.id.waarde, row.bytes()));
        r.bedrag = row.bedrag();
        r.boekdatum = row.date();
        r.kenmerk = row.text();
        return r;
    }

    void leesStatus(std::vector<Betaling>& betalingen)
    {
        std::vector<qint64> runs;
        for (const Betaling& betaling : betalingen)
            runs.push_back(betaling.betaalrun.waarde);
        if (runs.empty())
            return;
        std::unordered_map<qint64, BetaalrunStatus> status;
        const Dialect& dialect = m_context.db.dialect();
        m_context.db.each("betaalrun.status", QStringLiteral("SELECT id, status FROM betaalrun WHERE id %1").arg(dialect.inIds(runs)), Values{dialect.idList(runs)},
                          [&](Row& row) {
                              const qint64 run = row.i64();
                              status[run] = row.code<BetaalrunStatus>();
                              return true;
                          });
        for (Betaling& betaling : betalingen)
            betaling.status = status.at(betaling.betaalrun.waarde);
    }

    /// The declaraties that `mag` (on declaratie d) shows. When it hides some and `alleenZichtbaar`, the amount becomes the sum of the rest.
    void leesDeclaraties(std::vector<Betaling>& betalingen, const Conditie& mag, bool alleenZichtbaar)
    {
        if (betalingen.empty())
            return;
        std::unordered_map<qint64, Betaling*> byId;
        std::unordered_map<qint64, Bedrag> zichtbaar;
        std::unordered_map<qint64, bool> verborgen;
        std::vector<qint64> ids;
        for (Betaling& betaling : betalingen) {
            byId[betaling.id.waarde] = &betaling;
            ids.push_back(betaling.id.waarde);
        }
        const Dialect& dialect = m_context.db.dialect();
        m_context.db.each("betaling_declaratie.load",
                          QStringLiteral("SELECT pd.betaling, pd.declaratie, pd.bedrag_centen, CASE WHEN %1 THEN 1 ELSE 0 END "
                                         "FROM betaling_declaratie pd JOIN declaratie d ON d.id = pd.declaratie WHERE pd.betaling %2 "
                                         "ORDER BY pd.betaling, pd.declaratie")
                              .arg(mag.sql, dialect.inIds(ids)),
                          mag.values + Values {dialect.idList(ids)}, [&](Row& row) {
                              const qint64 betaling = row.i64();
                              const DeclaratieId declaratie = row.id<DeclaratieId>();
                              const Bedrag deel = row.bedrag();
                              if (!row.flag()) {
                                  verborgen[betaling] = true;
                                  return true;
                              }
                              byId.at(betaling)->declaraties.push_back(declaratie);
                              byId.at(betaling)->delen.push_back(deel);
                              zichtbaar[betaling] += deel;
                              return true;
                          });
        for (const auto& [betaling, deels] : verborgen) {
            if (deels && alleenZichtbaar)
                byId.at(betaling)->bedrag = zichtbaar[betaling];
        }
    }

    Context& m_context;
    const Table m_run {QLatin1String("betaalrun"), Table::Kind::Plain, "soort, boekdatum, status, aantal, totaal_centen, stop_door, stop_bevestigd, stop_reden, stop_gevraagd_op"};
    const Table m_betaling {QLatin1String("betaling"), Table::Kind::Plain,
                            "betaalrun, zorgverlener, iban_versleuteld, bedrag_centen, boekdatum, kenmerk"};
};

} // namespace

std::unique_ptr<app::BetalingStore> makeBetalingStore(Context& context)
{
    return std::make_unique<SqlBetalingStore>(context);
}

} // namespace pgb::storage
