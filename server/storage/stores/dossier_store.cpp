#include "server/storage/stores/stores.h"
#include "server/storage/stores/table.h"

namespace pgb::storage {

namespace {

Opname readOpname(Row& row)
{
    Opname r;
    r.id = row.i64();
    r.budgethouder = row.id<BudgethouderId>();
    r.van = row.date();
    r.tot = row.optDate();
    return r;
}

Toestemming readToestemming(Row& row)
{
    Toestemming r;
    r.id = row.i64();
    r.budgethouder = row.id<BudgethouderId>();
    r.zorgovereenkomst = row.id<ZorgovereenkomstId>();
    r.soort = row.code<ToestemmingSoort>();
    r.van = row.date();
    r.tot = row.optDate();
    r.maximum = row.optBedrag();
    r.door = row.id<GebruikerId>();
    r.verstrekker = row.id<VerstrekkerId>();
    return r;
}

Loonstop readLoonstop(Row& row)
{
    Loonstop r;
    r.id = row.i64();
    r.zorgovereenkomst = row.id<ZorgovereenkomstId>();
    r.soort = row.code<LoonstopSoort>();
    r.van = row.date();
    r.tot = row.optDate();
    return r;
}

Heropening readHeropening(Row& row)
{
    Heropening r;
    r.id = row.i64();
    r.toekenning = row.id<ToekenningId>();
    r.jaar = row.i32();
    r.zorgovereenkomst = row.id<ZorgovereenkomstId>();
    r.declaratie = row.id<DeclaratieId>();
    r.maximum = row.bedrag();
    r.tot = row.date();
    return r;
}

Values values(const Vordering& r)
{
    return valuesOf(r.zorgverlener, r.toekenning, r.declaratie, r.bedrag, r.verrekend, r.sinds, r.gevorderd, r.afgedaanOp, r.afschrijfreden);
}

Vordering readVordering(Row& row)
{
    Vordering r;
    r.id = row.i64();
    r.rijversie = row.i64();
    r.zorgverlener = row.id<ZorgverlenerId>();
    r.toekenning = row.id<ToekenningId>();
    r.declaratie = row.id<DeclaratieId>();
    r.bedrag = row.bedrag();
    r.verrekend = row.bedrag();
    r.sinds = row.date();
    r.gevorderd = row.flag();
    r.afgedaanOp = row.optDate();
    r.afschrijfreden = row.text();
    return r;
}

/// Of two days the first counts.
const QString eerst = QStringLiteral("ON CONFLICT (declaratie) DO UPDATE SET vanaf = excluded.vanaf WHERE excluded.vanaf < nakijken.vanaf");

class SqlDossierStore final : public app::DossierStore {
public:
    explicit SqlDossierStore(Context& context) : m_context(context) {}

    Outcome<Opname> insertOpname(Opname r) override
    {
        return guarded(m_context, [&] {
            r.id = m_opname.insert(m_context, valuesOf(r.budgethouder, r.van, r.tot));
            return r;
        });
    }
    Outcome<void> eindigOpname(qint64 id, QDate tot) override { return eindig("opname.eindig", "opname", id, tot); }
    Outcome<std::vector<Opname>> opnamen(BudgethouderId id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("opname.list", m_opname.select() + QStringLiteral(" WHERE budgethouder = ? ORDER BY van, id"), valuesOf(id), &readOpname);
        });
    }

    Outcome<Toestemming> insertToestemming(Toestemming r) override
    {
        return guarded(m_context, [&] {
            r.id = m_toestemming.insert(m_context, valuesOf(r.budgethouder, r.zorgovereenkomst, r.soort, r.van, r.tot, r.maximum, r.door, r.verstrekker));
            return r;
        });
    }
    Outcome<void> eindigToestemming(qint64 id, QDate tot) override { return eindig("toestemming.eindig", "toestemming", id, tot); }
    Outcome<std::vector<Toestemming>> toestemmingen(BudgethouderId id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("toestemming.list", m_toestemming.select() + QStringLiteral(" WHERE budgethouder = ? ORDER BY id"), valuesOf(id),
                                    &readToestemming);
        });
    }

    Outcome<Loonstop> insertLoonstop(Loonstop r) override
    {
        return guarded(m_context, [&] {
            r.id = m_loonstop.insert(m_context, valuesOf(r.zorgovereenkomst, r.soort, r.van, r.tot));
            return r;
        });
    }
    Outcome<void> eindigLoonstop(qint64 id, QDate tot) override { return eindig("loonstop.eindig", "loonstop", id, tot); }
    Outcome<std::vector<Loonstop>> loonstops(ZorgovereenkomstId id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("loonstop.list", m_loonstop.select() + QStringLiteral(" WHERE zorgovereenkomst = ? ORDER BY van, id"), valuesOf(id),
                                    &readLoonstop);
        });
    }

    Outcome<Heropening> insertHeropening(Heropening r) override
    {
        return guarded(m_context, [&] {
            r.id = m_heropening.insert(m_context, valuesOf(r.toekenning, r.jaar, r.zorgovereenkomst, r.declaratie, r.maximum, r.tot));
            return r;
        });
    }
    Outcome<std::vector<Heropening>> heropeningen(BudgethouderId id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("heropening.list",
                                    m_heropening.select() + QStringLiteral(" WHERE toekenning IN (SELECT t.id FROM toekenning t WHERE t.budgethouder = ?) ORDER BY id"),
                                    valuesOf(id), &readHeropening);
        });
    }

    Outcome<Vordering> insertVordering(Vordering r) override
    {
        return guarded(m_context, [&] {
            r.id = m_vordering.insert(m_context, values(r));
            r.rijversie = 1;
            return r;
        });
    }
    Outcome<Vordering> updateVordering(Vordering r) override
    {
        return guarded(m_context, [&] {
            m_vordering.update(m_context, r.id, r.rijversie, values(r));
            ++r.rijversie;
            return r;
        });
    }
    Outcome<std::vector<Vordering>> openVorderingen(ZorgverlenerId zorgverlener, ToekenningId toekenning) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("vordering.open",
                                    m_vordering.select()
                                        + QStringLiteral(" WHERE zorgverlener = ? AND toekenning = ? AND verrekend_centen < bedrag_centen AND gevorderd = 0 ORDER BY id"),
                                    valuesOf(zorgverlener, toekenning), &readVordering);
        });
    }
    Outcome<std::vector<Vordering>> vorderingenVan(DeclaratieId correctie) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("vordering.van", m_vordering.select() + QStringLiteral(" WHERE declaratie = ? ORDER BY id"), valuesOf(correctie), &readVordering);
        });
    }
    Outcome<void> verreken(DeclaratieId declaratie, const Vordering& vordering, Bedrag bedrag) override
    {
        return guarded(m_context, [&] {
            Vordering r = vordering;
            r.verrekend += bedrag;
            m_vordering.update(m_context, r.id, r.rijversie, values(r));
            m_context.db.run("verrekening.insert", QStringLiteral("INSERT INTO verrekening (declaratie, vordering, bedrag_centen) VALUES (?, ?, ?)"),
                             valuesOf(declaratie, r.id, bedrag));
        });
    }
    Outcome<void> draaiVerrekeningTerug(DeclaratieId declaratie, QDate sinds) override
    {
        return guarded(m_context, [&] {
            const auto delen = m_context.db.all("verrekening.delen", QStringLiteral("SELECT vordering, bedrag_centen FROM verrekening WHERE declaratie = ? ORDER BY vordering"),
                                                valuesOf(declaratie), [](Row& row) {
                                                    const qint64 vordering = row.i64();
                                                    return std::pair(vordering, row.bedrag());
                                                });
            for (const auto& [id, deel] : delen) {
                Vordering r = m_context.db.one("vordering.find", m_vordering.select() + QStringLiteral(" WHERE id = ?"), valuesOf(id), &readVordering).value();
                r.verrekend = r.verrekend - deel;
                if (r.gevorderd) {
                    r.bedrag = r.bedrag - deel;
                    m_vordering.insert(m_context, values(Vordering{0, 0, r.zorgverlener, r.toekenning, r.declaratie, deel, {}, sinds}));
                }
                m_vordering.update(m_context, r.id, r.rijversie, values(r));
            }
            m_context.db.run("verrekening.weg", QStringLiteral("DELETE FROM verrekening WHERE declaratie = ?"), valuesOf(declaratie));
        });
    }
    Outcome<std::vector<Vordering>> tevorderen(QDate sinds) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("vordering.tevorderen",
                                    m_vordering.select() + QStringLiteral(" WHERE sinds <= ? AND verrekend_centen < bedrag_centen AND gevorderd = 0 ORDER BY id LIMIT 1000"),
                                    valuesOf(sinds), &readVordering);
        });
    }

    Outcome<void> laatNakijken(DeclaratieId declaratie, QDate vanaf) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("nakijken.insert", QStringLiteral("INSERT INTO nakijken (declaratie, vanaf) VALUES (?, ?) ") + eerst, valuesOf(declaratie, vanaf));
        });
    }
    Outcome<void> laatNakijken(ZorgverlenerId zorgverlener, const std::vector<DeclaratieStatus>& statussen, QDate vanaf) override
    {
        return guarded(m_context, [&] {
            for (const DeclaratieStatus status : statussen) {
                m_context.db.run("nakijken.van",
                                 QStringLiteral("INSERT INTO nakijken (declaratie, vanaf) SELECT id, ? FROM declaratie WHERE zorgverlener = ? AND status = ? ORDER BY id ") + eerst,
                                 valuesOf(vanaf, zorgverlener, status));
            }
        });
    }
    Outcome<std::vector<DeclaratieId>> naTeKijken(QDate dag, DeclaratieId na, int limiet) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("nakijken.list", QStringLiteral("SELECT declaratie FROM nakijken WHERE vanaf <= ? AND declaratie > ? ORDER BY declaratie LIMIT ?"),
                                    valuesOf(dag, na.waarde, std::max(limiet, 0)), [](Row& row) { return row.id<DeclaratieId>(); });
        });
    }
    Outcome<void> nagekeken(DeclaratieId declaratie, std::optional<QDate> weer) override
    {
        return guarded(m_context, [&] {
            if (weer)
                m_context.db.run("nakijken.weer", QStringLiteral("UPDATE nakijken SET vanaf = ? WHERE declaratie = ?"), valuesOf(*weer, declaratie));
            else
                m_context.db.run("nakijken.weg", QStringLiteral("DELETE FROM nakijken WHERE declaratie = ?"), valuesOf(declaratie));
        });
    }

    Outcome<std::vector<DeclaratieId>> onbetaaldSinds(const QDateTime& ontvangenVoor, DeclaratieId na, int limiet) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("declaratie.onbetaald",
                                    QStringLiteral("SELECT id FROM declaratie WHERE status IN ('ingediend', 'geparkeerd', 'handmatigeControle', 'betaalbaar', 'ingepland', "
                                                   "'deelsUitbetaald', 'teruggekomen') AND ingediend_op < ? AND id > ? ORDER BY id LIMIT ?"),
                                    valuesOf(ontvangenVoor, na.waarde, std::max(limiet, 0)), [](Row& row) { return row.id<DeclaratieId>(); });
        });
    }
    Outcome<std::vector<ZorgovereenkomstId>> metTegemoetkoming(ZorgovereenkomstId na, int limiet) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("toestemming.tegemoetkoming",
                                    QStringLiteral("SELECT DISTINCT zorgovereenkomst FROM toestemming WHERE soort = 'tegemoetkomingSociaalNetwerk' AND zorgovereenkomst > ? "
                                                   "ORDER BY zorgovereenkomst LIMIT ?"),
                                    valuesOf(na.waarde, std::max(limiet, 0)), [](Row& row) { return row.id<ZorgovereenkomstId>(); });
        });
    }
    Outcome<void> zetZiektecompensatie(DeclaratieId declaratie, const std::vector<Boeking>& boekingen) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("ziektecompensatie.weg", QStringLiteral("DELETE FROM ziektecompensatie WHERE declaratie = ?"), valuesOf(declaratie));
            for (const Boeking& b : boekingen) {
                m_context.db.run("ziektecompensatie.insert",
                                 QStringLiteral("INSERT INTO ziektecompensatie (declaratie, toekenning, functie_code, bedrag_centen) VALUES (?, ?, ?, ?)"),
                                 valuesOf(declaratie, b.toekenning, b.functieCode, b.ziektecompensatie));
            }
        });
    }
    Outcome<std::vector<Boeking>> ziektecompensatieVan(DeclaratieId declaratie) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("ziektecompensatie.van", QStringLiteral("SELECT toekenning, functie_code, bedrag_centen FROM ziektecompensatie WHERE declaratie = ?"),
                                    valuesOf(declaratie), [](Row& row) {
                                        Boeking b;
                                        b.toekenning = row.id<ToekenningId>();
                                        b.functieCode = row.text();
                                        b.ziektecompensatie = row.bedrag();
                                        return b;
                                    });
        });
    }

private:
    Outcome<void> eindig(const char* naam, const char* tabel, qint64 id, QDate tot)
    {
        return guarded(m_context, [&] {
            const qint64 geraakt = m_context.db.run(naam, QStringLiteral("UPDATE %1 SET tot = ? WHERE id = ?").arg(QLatin1String(tabel)), valuesOf(tot, id));
            if (geraakt == 0)
                throw Refusal({ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, QString::fromLatin1(tabel)});
        });
    }

    Context& m_context;
    const Table m_opname {QLatin1String("opname"), Table::Kind::Plain, "budgethouder, van, tot"};
    const Table m_toestemming {QLatin1String("toestemming"), Table::Kind::Plain, "budgethouder, zorgovereenkomst, soort, van, tot, maximum_centen, door, verstrekker"};
    const Table m_loonstop {QLatin1String("loonstop"), Table::Kind::Plain, "zorgovereenkomst, soort, van, tot"};
    const Table m_heropening {QLatin1String("heropening"), Table::Kind::Plain, "toekenning, jaar, zorgovereenkomst, declaratie, maximum_centen, tot"};
    const Table m_vordering {QLatin1String("vordering"), Table::Kind::Versioned,
                             "zorgverlener, toekenning, declaratie, bedrag_centen, verrekend_centen, sinds, gevorderd, afgedaan_op, afschrijfreden"};
};

} // namespace

std::unique_ptr<app::DossierStore> makeDossierStore(Context& context) { return std::make_unique<SqlDossierStore>(context); }

} // namespace pgb::storage
