#include "server/storage/stores/bereik.h"
#include "server/storage/stores/regels.h"
#include "server/storage/stores/stores.h"
#include <algorithm>
#include <map>
#include <set>

namespace pgb::storage {

namespace {

/// As a whole, or a part of it before something held the rest.
const char betaald[] = "(d.status IN ('uitbetaald', 'deelsUitbetaald', 'gecorrigeerd') OR d.betaald_centen > 0)";
const char regelsVan[] = " FROM declaratie d JOIN declaratieregel r ON r.declaratie = d.id ";

QString sql(const char* kolommen, const QString& waar)
{
    return QStringLiteral("SELECT %1%2WHERE %3 AND %4").arg(QLatin1String(kolommen), QLatin1String(regelsVan), QLatin1String(declaratieTelt), waar);
}

/// By the word itself: of a value that is bound SQLite would plan anew at each run, for there are indexes of one soort alone.
QString isSoort(DeclaratieSoort soort) { return QStringLiteral("d.soort = '%1'").arg(code(soort)); }

/// Minutes per day as weeks.
struct Dag {
    QDate datum;
    qint64 minuten = 0;
};
std::vector<Weekfeit> alsWeken(const std::vector<Dag>& dagen)
{
    std::vector<Weekfeit> weken;
    for (const Dag& dag : dagen) {
        const QDate maandag = dag.datum.addDays(1 - dag.datum.dayOfWeek());
        if (weken.empty() || weken.back().maandag != maandag)
            weken.push_back({maandag, 0, 0});
        weken.back().minuten += dag.minuten;
        weken.back().dagen += dag.minuten > 0 ? 1 : 0; // a correction may have taken the day away
    }
    return weken;
}

class SqlDeclaratieFeitStore final : public app::DeclaratieFeitStore {
public:
    explicit SqlDeclaratieFeitStore(Context& context) : m_context(context) {}

    Outcome<std::vector<DossierRegel>> dossierRegels(BudgethouderId id, const Periode& periode, DeclaratieId behalve) override
    {
        return guarded(m_context, [&] {
            static const QString vraag = dossierRegelsSql();
            return m_context.db.all("feiten.dossierRegels", vraag,
                                    valuesOf(id, periode.tot, periode.van, behalve.waarde, periode.van, periode.tot), [](Row& row) {
                                        DossierRegel r;
                                        r.zorgverlener = row.id<ZorgverlenerId>();
                                        r.toekenning = row.id<ToekenningId>();
                                        r.datum = row.date();
                                        r.functieCode = row.text();
                                        r.eenheid = row.code<Eenheid>();
                                        r.aantal = row.i64();
                                        r.tot = row.date();
                                        return r;
                                    });
        });
    }

    Outcome<Jaarfeit> jaarfeit(BudgethouderId id, int jaar, DeclaratieId behalve) override
    {
        return guarded(m_context, [&] {
            Jaarfeit feit{jaar, 0, 0};
            const QDate van(jaar, 1, 1);
            const QDate tot(jaar, 12, 31);
            // Of the lines of a year these are few: they are picked, not grouped.
            static const QString vraag
                = sql("r.datum, CASE WHEN r.eenheid = 'etmaal' AND r.functie_code = 'WLZ-LO' THEN r.aantal ELSE 0 END, CASE WHEN r.locatie = 'buitenEu' THEN r.aantal ELSE 0 END",
                      QStringLiteral("d.budgethouder = ? AND d.periode_van <= ? AND d.periode_tot >= ? AND d.id <> ? "
                                     "AND (r.functie_code = 'WLZ-LO' OR r.locatie = 'buitenEu') AND r.datum >= ? AND r.datum <= ?"));
            std::map<QDate, qint64> buitenEu; // with what corrections took away
            m_context.db.each("feiten.jaar", vraag, valuesOf(id, tot, van, behalve.waarde, van, tot), [&](Row& row) {
                const QDate datum = row.date();
                feit.logeerEtmalen += row.i64();
                buitenEu[datum] += row.i64();
                return true;
            });
            feit.dagenBuitenEu = int(std::count_if(buitenEu.begin(), buitenEu.end(), [](const auto& dag) { return dag.second > 0; }));
            return feit;
        });
    }

    Outcome<qint64> aantal(ToekenningId toekenning, const std::vector<QString>& functies, Eenheid eenheid, const Periode& periode,
                           DeclaratieId behalve) override
    {
        return guarded(m_context, [&] {
            static const QString vraag = sql("CAST(COALESCE(SUM(r.aantal), 0) AS BIGINT)",
                                             QStringLiteral("d.budgethouder = (SELECT t.budgethouder FROM toekenning t WHERE t.id = ?) AND d.periode_van <= ? AND d.periode_tot >= ? "
                                                            "AND d.id <> ? AND r.toekenning = ? AND r.functie_code = ? AND r.eenheid = ? AND r.datum >= ? AND COALESCE(r.datum_tot, r.datum) <= ?"));
            qint64 som = 0;
            for (const QString& functie : functies) {
                m_context.db.each("feiten.aantal", vraag,
                                  valuesOf(toekenning, periode.tot, periode.van, behalve.waarde, toekenning, functie, eenheid, periode.van, periode.tot), [&](Row& row) {
                                      som += row.i64();
                                      return true;
                                  });
            }
            return som;
        });
    }

    Outcome<std::vector<Opvraagfeit>> opvragingen(BudgethouderId id, DeclaratieId behalve) override
    {
        return guarded(m_context, [&] {
            static const QString vraag
                = QStringLiteral("SELECT s.toekenning, CAST(COALESCE(SUM(CASE WHEN d.soort = 'verantwoordingsvrijBedrag' AND %1 THEN s.bedrag_centen ELSE 0 END), 0) AS BIGINT), "
                                 "MAX(CASE WHEN d.soort <> 'verantwoordingsvrijBedrag' AND %2 THEN 1 ELSE 0 END) FROM declaratie d "
                                 "JOIN declaratiesom s ON s.declaratie = d.id WHERE d.budgethouder = ? AND d.id <> ? GROUP BY s.toekenning ORDER BY s.toekenning")
                      .arg(QLatin1String(declaratieTelt), QLatin1String(betaald));
            return m_context.db.all("feiten.opvragingen", vraag, valuesOf(id, behalve.waarde), [](Row& row) {
                    Opvraagfeit r;
                    r.toekenning = row.id<ToekenningId>();
                    r.opgevraagd = row.bedrag();
                    r.zorgBetaald = row.flag();
                    return r;
                });
        });
    }

    Outcome<std::vector<Weekfeit>> weken(ZorgverlenerId zorgverlener, ZorgovereenkomstId alleen, const Periode& periode, DeclaratieId behalve) override
    {
        return guarded(m_context, [&] {
            const auto vraag = [](const char* wie) {
                return sql("r.datum, CAST(SUM(r.aantal) AS BIGINT)",
                           QLatin1String(wie) + QStringLiteral(" AND d.periode_van <= ? AND d.periode_tot >= ? AND d.id <> ? AND r.eenheid = 'uur' AND r.datum_tot IS NULL AND r.datum >= ? AND r.datum <= ? "
                                                               "GROUP BY r.datum ORDER BY r.datum"));
            };
            static const QString overal = vraag("d.zorgverlener = ?");
            static const QString hier = vraag("d.zorgovereenkomst = ? AND +d.zorgverlener = ?"); // begins with the agreement
            const Values wie = alleen ? valuesOf(alleen, zorgverlener) : valuesOf(zorgverlener);
            return alsWeken(m_context.db.all("feiten.weken", alleen ? hier : overal,
                                             wie + valuesOf(periode.tot, periode.van, behalve.waarde, periode.van, periode.tot),
                                             [](Row& row) {
                                                 Dag dag;
                                                 dag.datum = row.date();
                                                 dag.minuten = row.i64();
                                                 return dag;
                                             }));
        });
    }

    Outcome<Bedrag> somVanSoort(ZorgverlenerId zorgverlener, DeclaratieSoort soort, int jaar, DeclaratieId behalve) override
    {
        return guarded(m_context, [&] {
            const QString vraag
                = QStringLiteral("SELECT CAST(COALESCE(SUM(d.totaal_centen), 0) AS BIGINT) FROM declaratie d WHERE %1 AND d.zorgverlener = ? "
                                    "AND (%2 OR (d.soort = 'correctie' AND (SELECT o.soort FROM declaratie o WHERE o.id = d.oorspronkelijke) = '%3')) "
                                    "AND d.periode_tot >= ? AND d.periode_van >= ? AND d.periode_van <= ? AND d.id <> ?")
                      .arg(QLatin1String(declaratieTelt), isSoort(soort), QString(code(soort)));
            return m_context.db
                .one("feiten.somVanSoort", vraag, valuesOf(zorgverlener, QDate(jaar, 1, 1), QDate(jaar, 1, 1), QDate(jaar, 12, 31), behalve.waarde), [](Row& row) { return row.bedrag(); })
                .value_or(Bedrag());
        });
    }

    Outcome<int> aantalVanSoort(ZorgovereenkomstId id, DeclaratieSoort soort, DeclaratieId behalve) override
    {
        return guarded(m_context, [&] {
            const QString vraag
                = QStringLiteral("SELECT CAST(COUNT(*) AS BIGINT) FROM declaratie d WHERE %1 AND d.zorgovereenkomst = ? AND %2 AND d.id <> ?").arg(QLatin1String(declaratieTelt), isSoort(soort));
            return m_context.db
                .one("feiten.aantalVanSoort", vraag, valuesOf(id, behalve.waarde), [](Row& row) { return row.i32(); })
                .value_or(0);
        });
    }

    Outcome<std::vector<std::vector<Declaratieregel>>> laatste(ZorgovereenkomstId id, QDate voor, int hoeveel) override
    {
        return guarded(m_context, [&] {
            std::vector<Declaratie> gevonden
                = m_context.db.all("feiten.laatste",
                                   QStringLiteral("SELECT d.id FROM declaratie d WHERE %1 AND d.zorgovereenkomst = ? AND d.soort = 'geleverdeZorg' AND d.periode_tot < ? "
                                                  "ORDER BY d.periode_van DESC, d.id DESC LIMIT ?")
                                       .arg(QLatin1String(declaratieTelt)),
                                   valuesOf(id, voor, std::max(hoeveel, 0)), [](Row& row) {
                                       Declaratie d;
                                       d.id = row.id<DeclaratieId>();
                                       return d;
                                   });
            leesRegels(m_context, gevonden);
            std::vector<std::vector<Declaratieregel>> uit;
            for (Declaratie& d : gevonden)
                uit.push_back(std::move(d.regels));
            return uit;
        });
    }

    Outcome<std::optional<Correctiefeit>> oorspronkelijke(DeclaratieId id, DeclaratieId behalve) override
    {
        return guarded(m_context, [&] {
            return m_context.db.one("feiten.oorspronkelijke",
                                    QStringLiteral("SELECT o.zorgovereenkomst, o.status, o.betaald_centen, o.totaal_centen, "
                                                   "CAST(COALESCE((SELECT SUM(d.totaal_centen) FROM declaratie d WHERE d.oorspronkelijke = o.id AND d.soort = 'correctie' AND d.id <> ? AND %1), 0) AS BIGINT), o.soort, o.kostensoort FROM declaratie o WHERE o.id = ?")
                                        .arg(QLatin1String(declaratieTelt)),
                                    valuesOf(behalve.waarde, id), [](Row& row) {
                                        Correctiefeit r;
                                        r.zorgovereenkomst = row.id<ZorgovereenkomstId>();
                                        r.status = row.code<DeclaratieStatus>();
                                        r.betaald = row.bedrag();
                                        r.totaal = row.bedrag();
                                        r.gecorrigeerd = row.bedrag();
                                        r.soort = row.code<DeclaratieSoort>();
                                        r.kostensoort = row.optCode<Kostensoort>();
                                        return r;
                                    });
        });
    }

    Outcome<QString> dubbel(const Declaratie& r) override
    {
        return guarded(m_context, [&] {
            return m_context.db
                .one("feiten.dubbel",
                     QStringLiteral("SELECT d.nummer FROM declaratie d WHERE %1 AND d.zorgovereenkomst = ? AND d.periode_van = ? AND d.periode_tot = ? "
                                    "AND d.totaal_centen = ? AND %2 AND d.id <> ? ORDER BY d.id LIMIT 1")
                         .arg(QLatin1String(betaald), isSoort(r.soort)),
                     valuesOf(r.zorgovereenkomst, r.periode.van, r.periode.tot, r.totaal, r.id.waarde), [](Row& row) { return row.text(); })
                .value_or(QString());
        });
    }

    Outcome<std::vector<app::DossierPeriode>> wachtOpGeld(const app::Bereik& bereik, const std::vector<BudgethouderId>& ids) override
    {
        return guarded(m_context, [&] {
            std::vector<qint64> nummers;
            for (const BudgethouderId id : ids)
                nummers.push_back(id.waarde);
            const Conditie mag = bereikDeclaratie(bereik);
            return m_context.db.all("feiten.wachtOpGeld",
                                    QStringLiteral("SELECT d.budgethouder, d.periode_van, d.periode_tot FROM declaratie d WHERE d.budgethouder %1 AND d.status IN ('geparkeerd', 'deelsUitbetaald') AND %2")
                                        .arg(m_context.db.dialect().inIds(nummers), mag.sql),
                                    Values {m_context.db.dialect().idList(nummers)} + mag.values, [](Row& row) {
                                        app::DossierPeriode r;
                                        r.budgethouder = row.id<BudgethouderId>();
                                        r.periode.van = row.date();
                                        r.periode.tot = row.date();
                                        return r;
                                    });
        });
    }

private:
    Context& m_context;
};

} // namespace

std::unique_ptr<app::DeclaratieFeitStore> makeDeclaratieFeitStore(Context& context) { return std::make_unique<SqlDeclaratieFeitStore>(context); }

} // namespace pgb::storage
