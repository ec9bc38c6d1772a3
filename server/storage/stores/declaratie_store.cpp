#include "server/storage/stores/bereik.h"
#include "server/storage/stores/bijlagen.h"
#include "server/storage/stores/json.h"
#include "server/storage/stores/regels.h"
#include "server/storage/stores/stores.h"
#include "server/storage/stores/table.h"
#include "shared/domain/declaratie/factuur_sleutel.h"

namespace pgb::storage {

namespace {

class SqlDeclaratieStore final : public app::DeclaratieStore {
public:
    explicit SqlDeclaratieStore(Context& context) : m_context(context) {}

    Outcome<std::optional<Declaratie>> find(DeclaratieId id) override
    {
        return guarded(m_context, [&]() -> std::optional<Declaratie> {
            std::vector<Declaratie> found = m_context.db.all("declaratie.find", m_find, valuesOf(id.waarde), &read);
            if (found.empty())
                return std::nullopt;
            leesRegels(m_context, found);
            leesBijlagen(m_context, found);
            return std::move(found.front());
        });
    }

    Outcome<Declaratie> insert(Declaratie record) override
    {
        return guarded(m_context, [&] {
            record.id.waarde = m_table.insert(m_context, values(record));
            record.rijversie = 1;
            schrijfRegels(m_context, record.id, record.regels);
            return record;
        });
    }

    Outcome<Declaratie> update(Declaratie record) override
    {
        return guarded(m_context, [&] {
            m_table.update(m_context, record.id.waarde, record.rijversie, values(record));
            ++record.rijversie;
            vervangRegels(m_context, record.id, record.regels);
            return record;
        });
    }

    Outcome<app::Lijst<Declaratie>> list(const app::Bereik& bereik, const app::DeclaratieFilter& filter, app::Bladzijde bladzijde) override
    {
        return guarded(m_context, [&] {
            // From his dossiers, or from his own of one state; in the order of the keys SQLite would go through those of the country.
            const bool verlener = invoerkantVan(bereik.gebruiker.rol) == Invoerkant::Zorgverlener;
            const char* const id = opDossier(bereik) || (verlener && filter.status) ? "+d.id" : "d.id";
            const Cursor cursor = Cursor::backwards(id, bladzijde);
            const Conditie mag = bereikDeclaratie(bereik);
            QString sql = m_table.select() + QStringLiteral(" d WHERE %1 AND %2").arg(cursor.sql, mag.sql);
            Values values = cursor.values + mag.values;
            if (filter.budgethouder) {
                sql += QStringLiteral(" AND d.budgethouder = ?");
                values += valuesOf(filter.budgethouder);
            }
            if (filter.zorgovereenkomst) {
                sql += QStringLiteral(" AND d.zorgovereenkomst = ?");
                values += valuesOf(filter.zorgovereenkomst);
            }
            if (filter.status) {
                sql += QStringLiteral(" AND d.status = ?");
                values += valuesOf(*filter.status);
            }
            if (filter.periode) {
                sql += QStringLiteral(" AND d.periode_van <= ? AND d.periode_tot >= ?");
                values += valuesOf(filter.periode->tot, filter.periode->van);
            }
            if (filter.zonderKlaargezet)
                sql += QStringLiteral(" AND (d.klaargezet_op IS NULL OR d.status <> 'concept')");
            sql += QStringLiteral(" ORDER BY %1 DESC LIMIT ?").arg(QLatin1String(id));
            values += begrensd(bladzijde) + 1;
            return pagina(m_context.db.all("declaratie.list", sql, values, &read), bladzijde,
                          [](const Declaratie& record) { return record.id.waarde; });
        });
    }

    Outcome<std::vector<BestaandeDeclaratie>> ofZorgovereenkomst(ZorgovereenkomstId id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("declaratie.ofZorgovereenkomst", bestaandeVan(QStringLiteral("1 = 1")), valuesOf(id.waarde), &readBestaande);
        });
    }

    Outcome<std::map<qint64, std::vector<GevraagdeZorg>>> gevraagdVan(const std::vector<DeclaratieId>& ids) override
    {
        return guarded(m_context, [&] { return leesSommen(m_context, ids); });
    }

    Outcome<std::vector<BestaandeDeclaratie>> zichtbareVan(ZorgovereenkomstId id, const app::Bereik& bereik) override
    {
        return guarded(m_context, [&] {
            const Conditie mag = bereikDeclaratie(bereik);
            return m_context.db.all("declaratie.zichtbareVan", bestaandeVan(mag.sql), valuesOf(id.waarde) + mag.values, &readBestaande);
        });
    }

    Outcome<std::vector<AndereRegel>> andereRegels(ZorgverlenerId zorgverlener, const Periode& periode, DeclaratieId behalve, BudgethouderId eigen, bool alleenEigen) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all(
                "declaratie.andereRegels", andereRegelsSql(alleenEigen),
                (alleenEigen ? valuesOf(eigen, zorgverlener) : valuesOf(zorgverlener)) + valuesOf(periode.tot, periode.van, behalve.waarde, periode.van, periode.tot), [&](Row& row) {
                    AndereRegel r;
                    r.declaratie = row.id<DeclaratieId>();
                    r.nummer = row.text();
                    r.budgethouder = row.id<BudgethouderId>();
                    if (r.budgethouder != eigen) {
                        // A controle over all dossiers of a zorgverlener never names another (domain 1.2).
                        r.budgethouder = {};
                        r.declaratie = {};
                        r.nummer.clear();
                    }
                    r.datum = row.date();
                    r.functieCode = row.text();
                    r.eenheid = row.code<Eenheid>();
                    r.aantal = row.i64();
                    r.tot = row.date();
                    return r;
                });
        });
    }

    Outcome<std::vector<Bedrag>> historie(ZorgovereenkomstId id, QDate voor, int maanden) override
    {
        constexpr int meestePerMaand = 6; // weeks, cut at its ends
        return guarded(m_context, [&] {
            const auto perioden = m_context.db.all("declaratie.historie",
                                    QStringLiteral("SELECT d.periode_van, CAST(SUM(d.totaal_centen) AS BIGINT) FROM declaratie d WHERE d.zorgovereenkomst = ? "
                                                   "AND d.periode_tot < ? AND %1 GROUP BY d.periode_van ORDER BY d.periode_van DESC "
                                                   "LIMIT ?")
                                        .arg(QLatin1String(declaratieTelt)),
                                    valuesOf(id.waarde, voor, std::max(maanden, 0) * meestePerMaand), [](Row& row) {
                                        const QDate van = row.date();
                                        return std::pair(van, row.bedrag());
                                    });
            std::vector<Bedrag> uit;
            QDate maand;
            for (const auto& [van, bedrag] : perioden) {
                const QDate begin(van.year(), van.month(), 1);
                if (begin != maand && uit.size() >= size_t(std::max(maanden, 0)))
                    break;
                if (begin == maand)
                    uit.back() += bedrag;
                else
                    uit.push_back(bedrag);
                maand = begin;
            }
            return uit;
        });
    }

    Outcome<QString> factuurnummerGebruikt(const KvkNummer& kvk, const QString& factuurnummer, DeclaratieId behalve) override
    {
        return guarded(m_context, [&]() -> QString {
            const QString sleutel = factuurSleutel(factuurnummer);
            if (sleutel.isEmpty())
                return {};
            return m_context.db
                .one("declaratie.factuurnummerGebruikt",
                     QStringLiteral("SELECT CASE WHEN d.nummer = '' THEN '%2' ELSE d.nummer END FROM declaratie d WHERE d.zorgverlener IN (SELECT z.id FROM zorgverlener z WHERE z.kvk_nummer = ?) "
                                    "AND d.factuurnummer_sleutel = ? AND d.factuurnummer_sleutel <> '' AND d.id <> ? "
                                    // Of two that wait for their budgethouders the first may be approved.
                                    "AND (%1 OR (d.status = 'terBeoordeling' AND (? = 0 OR d.id < ?))) ORDER BY d.id LIMIT 1")
                         .arg(QLatin1String(declaratieTelt), DeclaratieFeiten::zonderNummer),
                     valuesOf(kvk, sleutel, behalve.waarde, behalve.waarde, behalve.waarde), [](Row& row) { return row.text(); })
                .value_or(QString());
        });
    }

    Outcome<std::vector<Declaratie>> metStatus(DeclaratieStatus status, int limiet, BudgethouderId alleen, DeclaratieId na) override
    {
        return guarded(m_context, [&] {
            std::vector<Declaratie> found
                = m_context.db.all("declaratie.metStatus", m_table.select() + QStringLiteral(" WHERE status = ? AND (? = 0 OR budgethouder = ?) AND id > ? ORDER BY id LIMIT ?"),
                                   valuesOf(status, alleen.waarde, alleen.waarde, na.waarde, std::max(limiet, 0)), &read);
            leesRegels(m_context, found);
            leesBijlagen(m_context, found);
            return found;
        });
    }

    Outcome<std::vector<Declaratie>> vanSoort(DeclaratieSoort soort, DeclaratieStatus status, int limiet, DeclaratieId na) override
    {
        return guarded(m_context, [&] { // the kind stands in the text: each has an index of its own
            return metRegels("declaratie.vanSoort", QStringLiteral(" WHERE status = ? AND soort = '%1' AND id > ? ORDER BY id LIMIT ?").arg(code(soort)),
                             valuesOf(status, na.waarde, std::max(limiet, 0)));
        });
    }

    Outcome<DeclaratieId> volgende(DeclaratieStatus status, DeclaratieId na) override
    {
        return eerste("declaratie.volgende", QStringLiteral("status = ? AND id > ?"), valuesOf(status, na.waarde));
    }

    Outcome<std::vector<Declaratie>> klaargezet(QDate dag, DeclaratieId na, int limiet) override
    {
        return guarded(m_context, [&] {
            return metRegels("declaratie.klaargezet", QStringLiteral(" WHERE klaargezet_op IS NOT NULL AND status = 'concept' AND periode_tot < ? AND id > ? ORDER BY id LIMIT ?"),
                             valuesOf(dag, na.waarde, std::max(limiet, 0)));
        });
    }

    Outcome<DeclaratieId> volgendeKlaargezet(QDate dag, DeclaratieId na) override
    {
        return eerste("declaratie.volgendeKlaargezet", QStringLiteral("klaargezet_op IS NOT NULL AND status = 'concept' AND periode_tot < ? AND id > ?"), valuesOf(dag, na.waarde));
    }

    Outcome<std::vector<Declaratie>> betaaldVan(ZorgovereenkomstId id, const Periode& periode) override
    {
        return guarded(m_context, [&] {
            return metRegels("declaratie.betaaldVan",
                             QStringLiteral(" WHERE zorgovereenkomst = ? AND soort <> 'correctie' AND (status IN ('uitbetaald', 'deelsUitbetaald', 'gecorrigeerd') "
                                            "OR (status IN ('geparkeerd', 'geweigerd') AND betaald_centen > 0)) AND periode_van <= ? AND periode_tot >= ? ORDER BY id"),
                             valuesOf(id, periode.tot, periode.van));
        });
    }

    Outcome<std::vector<Declaratie>> correctiesVan(DeclaratieId id) override
    {
        return guarded(m_context, [&] {
            return metRegels("declaratie.correctiesVan",
                             QStringLiteral(" d WHERE d.oorspronkelijke = ? AND %1 ORDER BY d.id").arg(QLatin1String(declaratieTelt)), valuesOf(id));
        });
    }

    Outcome<bool> wachtOpBetaling(BetaalrunSoort soort, QDate dag, QDate laatVoor) override
    {
        return guarded(m_context, [&] {
            // As betaalrunSoort: what goes to the budgethouder goes with the persons, and a monthly wage by itself unless it is late.
            const QLatin1String wie(soort == BetaalrunSoort::Kvk   ? "(z.kvk_nummer IS NOT NULL AND NOT (d.soort = ? OR d.soort = ?))"
                                    : soort == BetaalrunSoort::Bsn ? "(z.kvk_nummer IS NULL OR d.soort = ? OR d.soort = ?)"
                                                                   : "NOT (d.soort = ? OR d.soort = ?)");
            const QLatin1String loon(soort == BetaalrunSoort::Maandloon ? "(d.soort = ? AND d.periode_van >= ?)" : "(d.soort <> ? OR d.periode_van < ?)");
            return m_context.db
                .one("declaratie.wachtOpBetaling",
                     QStringLiteral("SELECT 1 FROM declaratie d JOIN zorgverlener z ON z.id = d.zorgverlener "
                                    "WHERE d.status = ? AND d.verwachte_betaaldatum <= ? AND %1 AND %2 LIMIT 1")
                         .arg(wie, loon),
                     valuesOf(DeclaratieStatus::Betaalbaar, dag, DeclaratieSoort::EigenVervoerskosten, DeclaratieSoort::VerantwoordingsvrijBedrag,
                              DeclaratieSoort::Maandloon, laatVoor),
                     [](Row& row) { return row.i64(); })
                .has_value();
        });
    }

    Outcome<QString> nextFactuurnummer(const KvkNummer& kvk, int jaar) override
    {
        return guarded(m_context, [&] {
            const qint64 volgende = volgendeIn(m_context, QStringLiteral("factuur/") + kvk.tekst(), jaar);
            return QStringLiteral("PGB-%1-%2-%3").arg(QString::number(jaar), kvk.tekst().right(4)).arg(volgende, 6, 10, QChar(u'0'));
        });
    }

    Outcome<QString> nextNummer(int jaar) override
    {
        return guarded(m_context, [&] { return volgendNummer(m_context, "declaratie", jaar); });
    }

private:
    Outcome<DeclaratieId> eerste(const char* naam, const QString& waar, const Values& values)
    {
        return guarded(m_context, [&] {
            return m_context.db.one(naam, QStringLiteral("SELECT id FROM declaratie WHERE %1 ORDER BY id LIMIT 1").arg(waar), values, [](Row& row) { return row.id<DeclaratieId>(); })
                .value_or(DeclaratieId());
        });
    }

    std::vector<Declaratie> metRegels(const char* naam, const QString& waar, const Values& values)
    {
        std::vector<Declaratie> found = m_context.db.all(naam, m_table.select() + waar, values, &read);
        leesRegels(m_context, found);
        leesBijlagen(m_context, found);
        return found;
    }

    static QString bestaandeVan(const QString& conditie)
    {
        return QStringLiteral("SELECT d.id, d.nummer, d.soort, d.periode_van, d.periode_tot, d.status, d.betaald_centen FROM declaratie d "
                              "WHERE d.zorgovereenkomst = ? AND %1 ORDER BY d.periode_van, d.id")
            .arg(conditie);
    }

    static BestaandeDeclaratie readBestaande(Row& row)
    {
        BestaandeDeclaratie r;
        r.id = row.id<DeclaratieId>();
        r.nummer = row.text();
        r.soort = row.code<DeclaratieSoort>();
        r.periode.van = row.date();
        r.periode.tot = row.date();
        r.status = row.code<DeclaratieStatus>();
        r.betaald = row.bedrag();
        return r;
    }

    static Factuurherkenning herkend(const Declaratie& r) { return r.factuur.herkenning.value_or(Factuurherkenning()); }

    static Values values(const Declaratie& r)
    {
        return valuesOf(r.nummer, r.zorgovereenkomst, r.budgethouder, r.zorgverlener, r.soort, r.periode.van, r.periode.tot, r.status,
                    r.factuurnummer, factuurSleutel(r.factuurnummer), r.factuurdatum, r.totaal, r.betaald, r.oorspronkelijke,
                    r.ingevoerdDoor, r.goedgekeurdDoor, r.ingediendOp, r.statusSinds, r.statusReden, r.verwachteBetaaldatum,
                    bevindingenToJson(r.bevindingen), r.invoerkant, r.aangebodenOp, r.factuur.totaal, r.factuur.btw, r.factuur.btwId,
                    r.factuur.kvkNummer, r.factuur.herkenning.has_value(), herkend(r).budgethouderKlopt, herkend(r).zorgverlenerKlopt,
                    r.kostensoort, r.omschrijving, r.klaargezetOp, r.klaargezetDoor, r.tweedePaarOgen, r.verrekend,
                    r.vraagOver ? r.vraagOver->functieCode : QString(), r.vraagOver ? std::optional(r.vraagOver->datum) : std::nullopt, r.meegetekendDoor);
    }

    static void readFactuur(Row& row, Factuurgegevens& factuur)
    {
        factuur.totaal = row.optBedrag();
        factuur.btw = row.optBedrag();
        factuur.btwId = row.text();
        factuur.kvkNummer = row.text();
        const bool gelezen = row.flag();
        Factuurherkenning herkenning;
        herkenning.budgethouderKlopt = row.optFlag();
        herkenning.zorgverlenerKlopt = row.optFlag();
        if (gelezen)
            factuur.herkenning = herkenning;
    }

    static Declaratie read(Row& row)
    {
        Declaratie r;
        r.id = row.id<DeclaratieId>();
        r.rijversie = row.i64();
        r.nummer = row.text();
        r.zorgovereenkomst = row.id<ZorgovereenkomstId>();
        r.budgethouder = row.id<BudgethouderId>();
        r.zorgverlener = row.id<ZorgverlenerId>();
        r.soort = row.code<DeclaratieSoort>();
        r.periode.van = row.date();
        r.periode.tot = row.date();
        r.status = row.code<DeclaratieStatus>();
        r.factuurnummer = row.text();
        row.text(); // factuurnummer_sleutel
        r.factuurdatum = row.optDate();
        r.totaal = row.bedrag();
        r.betaald = row.bedrag();
        r.oorspronkelijke = row.id<DeclaratieId>();
        r.ingevoerdDoor = row.id<GebruikerId>();
        r.goedgekeurdDoor = row.id<GebruikerId>();
        r.ingediendOp = row.moment();
        r.statusSinds = row.moment();
        r.statusReden = row.text();
        r.verwachteBetaaldatum = row.date();
        r.bevindingen = bevindingenFromJson(row.text());
        r.invoerkant = row.code<Invoerkant>();
        r.aangebodenOp = row.moment();
        readFactuur(row, r.factuur);
        r.kostensoort = row.optCode<Kostensoort>();
        r.omschrijving = row.text();
        r.klaargezetOp = row.moment();
        r.klaargezetDoor = row.id<GebruikerId>();
        r.tweedePaarOgen = row.id<GebruikerId>();
        r.verrekend = row.bedrag();
        const QString functieCode = row.text();
        if (const std::optional<QDate> datum = row.optDate())
            r.vraagOver = Celplek{functieCode, *datum};
        r.meegetekendDoor = row.id<GebruikerId>();
        return r;
    }

    Context& m_context;
    const Table m_table {QLatin1String("declaratie"), Table::Kind::Versioned,
                         "nummer, zorgovereenkomst, budgethouder, zorgverlener, soort, periode_van, periode_tot, status, factuurnummer, "
                         "factuurnummer_sleutel, factuurdatum, totaal_centen, betaald_centen, oorspronkelijke, ingevoerd_door, "
                         "goedgekeurd_door, ingediend_op, status_sinds, status_reden, verwachte_betaaldatum, bevindingen, invoerkant, "
                         "aangeboden_op, factuur_totaal_centen, factuur_btw_centen, factuur_btw_id, factuur_kvk, factuur_herkend, "
                         "herkend_budgethouder, herkend_zorgverlener, kostensoort, omschrijving, klaargezet_op, klaargezet_door, "
                         "tweede_paar_ogen, verrekend_centen, vraag_functie, vraag_datum, meegetekend_door"};
    const QString m_find = m_table.select() + QStringLiteral(" WHERE id = ?");
};

} // namespace

std::unique_ptr<app::DeclaratieStore> makeDeclaratieStore(Context& context)
{
    return std::make_unique<SqlDeclaratieStore>(context);
}

} // namespace pgb::storage
