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
            r.id = m_toestemming.insert(m_context, valuesOf(r.budgethouder, r.zorgovereenkomst, r.soort, r.van, r.tot, r.maximum, r.door));
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
    Outcome<void> draaiVerrekeningTerug(DeclaratieId declaratie) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("verrekening.terug",
                             QStringLiteral("UPDATE vordering SET rijversie = rijversie + 1, verrekend_centen = verrekend_centen - "
                                            "(SELECT v.bedrag_centen FROM verrekening v WHERE v.vordering = vordering.id AND v.declaratie = ?) "
                                            "WHERE id IN (SELECT v.vordering FROM verrekening v WHERE v.declaratie = ?)"),
                             valuesOf(declaratie, declaratie));
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
    const Table m_toestemming {QLatin1String("toestemming"), Table::Kind::Plain, "budgethouder, zorgovereenkomst, soort, van, tot, maximum_centen, door"};
    const Table m_loonstop {QLatin1String("loonstop"), Table::Kind::Plain, "zorgovereenkomst, soort, van, tot"};
    const Table m_heropening {QLatin1String("heropening"), Table::Kind::Plain, "toekenning, jaar, zorgovereenkomst, declaratie, maximum_centen, tot"};
    const Table m_vordering {QLatin1String("vordering"), Table::Kind::Versioned,
                             "zorgverlener, toekenning, declaratie, bedrag_centen, verrekend_centen, sinds, gevorderd, afgedaan_op, afschrijfreden"};
};

} // namespace

std::unique_ptr<app::DossierStore> makeDossierStore(Context& context) { return std::make_unique<SqlDossierStore>(context); }

} // namespace pgb::storage
