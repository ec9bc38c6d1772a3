#include "server/storage/stores/boekingen.h"
#include "server/storage/stores/storting_rij.h"
#include <map>

namespace pgb::storage {

namespace {

using Sleutel = std::pair<qint64, QString>;

/// What was paid of each declaratie that is not paid as a whole, over its lines: whatever became of it since, that money left the budget.
void telDeelsUitbetaald(Context& context, const std::vector<qint64>& budgethouders, DeclaratieId behalve, std::map<Sleutel, Boeking>& boekingen)
{
    qint64 declaratie = 0;
    qint64 rest = 0;
    context.db.each("boekingen.deels",
                    QStringLiteral("SELECT d.id, d.betaald_centen, d.status, r.toekenning, r.functie_code, r.bedrag_centen FROM declaratie d "
                                   "JOIN declaratieregel r ON r.declaratie = d.id WHERE d.budgethouder %1 AND d.id <> ? "
                                   "AND d.betaald_centen > 0 AND d.status NOT IN ('uitbetaald', 'gecorrigeerd') AND r.toekenning IS NOT NULL ORDER BY d.id, r.volgnummer")
                        .arg(context.db.dialect().inIds(budgethouders)),
                    Values {context.db.dialect().idList(budgethouders)} + valuesOf(behalve.waarde), [&](Row& row) {
                        const qint64 id = row.i64();
                        const qint64 betaald = row.i64();
                        if (id != declaratie) {
                            declaratie = id;
                            rest = betaald;
                        }
                        const auto status = row.code<DeclaratieStatus>();
                        const bool ingepland = status == DeclaratieStatus::Betaalbaar || status == DeclaratieStatus::Ingepland
                            || status == DeclaratieStatus::Teruggekomen; // the rest is on its way
                        const qint64 toekenning = row.i64();
                        const QString functie = row.text();
                        const qint64 bedrag = row.i64();
                        const qint64 deel = std::clamp<qint64>(bedrag, 0, std::max<qint64>(rest, 0));
                        rest -= deel;
                        boekingen[{toekenning, functie}].uitbetaald += Bedrag {deel};
                        if (ingepland)
                            boekingen[{toekenning, functie}].ingepland += Bedrag {bedrag - deel};
                        return true;
                    });
}

/// What is asked back by letter, or was written off, left the budget: a correction only gives back what comes in (domain 7.8).
void telTerugvorderingen(Context& context, const std::vector<qint64>& budgethouders, DeclaratieId behalve, std::map<Sleutel, Boeking>& boekingen)
{
    context.db.each("boekingen.terugvorderingen",
                    QStringLiteral("SELECT v.toekenning, COALESCE((SELECT s.functie_code FROM declaratiesom s WHERE s.declaratie = v.declaratie AND s.toekenning = v.toekenning "
                                   "ORDER BY s.bedrag_centen, s.functie_code LIMIT 1), ''), v.bedrag_centen - v.verrekend_centen FROM vordering v "
                                   "JOIN toekenning t ON t.id = v.toekenning WHERE t.budgethouder %1 AND v.declaratie <> ? AND v.gevorderd = 1 "
                                   "AND (v.afgedaan_op IS NULL OR v.afschrijfreden <> '')")
                        .arg(context.db.dialect().inIds(budgethouders)),
                    Values {context.db.dialect().idList(budgethouders)} + valuesOf(behalve.waarde), [&](Row& row) {
                        const qint64 toekenning = row.i64();
                        const QString functie = row.text();
                        boekingen[{toekenning, functie}].uitbetaald += row.bedrag();
                        return true;
                    });
}

/// What SVB refills for hours of illness: as far as they are on the budget (domain 3.3).
void telZiektecompensatie(Context& context, const std::vector<qint64>& budgethouders, DeclaratieId behalve, std::map<Sleutel, Boeking>& boekingen)
{
    context.db.each("boekingen.ziekte",
                    QStringLiteral("SELECT c.toekenning, c.functie_code, CASE WHEN d.status IN ('betaalbaar', 'ingepland', 'teruggekomen', 'uitbetaald', 'gecorrigeerd') "
                                   "THEN c.bedrag_centen ELSE c.bedrag_centen * d.betaald_centen / d.totaal_centen END FROM ziektecompensatie c "
                                   "JOIN declaratie d ON d.id = c.declaratie WHERE d.budgethouder %1 AND d.id <> ? AND d.soort IN ('ziekteUren', 'correctie') "
                                   "AND (d.status IN ('betaalbaar', 'ingepland', 'teruggekomen', 'uitbetaald', 'gecorrigeerd') OR (d.betaald_centen > 0 AND d.totaal_centen > 0))")
                        .arg(context.db.dialect().inIds(budgethouders)),
                    Values {context.db.dialect().idList(budgethouders)} + valuesOf(behalve.waarde), [&](Row& row) {
                        const qint64 toekenning = row.i64();
                        const QString functie = row.text();
                        boekingen[{toekenning, functie}].ziektecompensatie += row.bedrag();
                        return true;
                    });
}

} // namespace

BudgetBoekingen leesBoekingen(Context& context, const std::vector<BudgethouderId>& budgethouders, DeclaratieId behalve)
{
    std::vector<qint64> ids;
    for (const BudgethouderId id : budgethouders)
        ids.push_back(id.waarde);
    const Dialect& dialect = context.db.dialect();
    std::map<Sleutel, Boeking> boekingen;
    context.db.each(
        "boekingen.sum",
        QStringLiteral("SELECT s.toekenning, s.functie_code, "
                       "CAST(SUM(CASE WHEN d.status IN ('uitbetaald', 'gecorrigeerd') THEN s.bedrag_centen ELSE 0 END) AS BIGINT), "
                       "CAST(SUM(CASE WHEN d.status IN ('uitbetaald', 'gecorrigeerd') THEN 0 ELSE s.bedrag_centen END) AS BIGINT) "
                       "FROM declaratie d JOIN declaratiesom s ON s.declaratie = d.id WHERE d.budgethouder %1 AND d.id <> ? "
                       "AND d.status IN ('betaalbaar', 'ingepland', 'teruggekomen', 'uitbetaald', 'gecorrigeerd') "
                       "AND (d.betaald_centen <= 0 OR d.status IN ('uitbetaald', 'gecorrigeerd')) "
                       "GROUP BY s.toekenning, s.functie_code")
            .arg(dialect.inIds(ids)),
        Values {dialect.idList(ids)} + valuesOf(behalve.waarde), [&](Row& row) {
            const qint64 toekenning = row.i64();
            Boeking& boeking = boekingen[{toekenning, row.text()}];
            boeking.uitbetaald += row.bedrag();
            boeking.ingepland += row.bedrag();
            return true;
        });
    telDeelsUitbetaald(context, ids, behalve, boekingen);
    telTerugvorderingen(context, ids, behalve, boekingen);
    telZiektecompensatie(context, ids, behalve, boekingen);

    BudgetBoekingen result;
    for (auto& [sleutel, boeking] : boekingen) {
        boeking.toekenning.waarde = sleutel.first;
        boeking.functieCode = sleutel.second;
        result.boekingen.push_back(boeking);
    }
    result.stortingen = leesStortingen(context, ids);
    return result;
}

std::vector<Blokkade> leesBlokkades(Context& context, const QString& select, BudgethouderId budgethouder, ZorgverlenerId zorgverlener)
{
    const qint64 b = budgethouder.waarde;
    const qint64 z = zorgverlener.waarde;
    // Of all zorgverleners of the budgethouder, or of one.
    const QString overeenkomst = z ? QStringLiteral(" AND o.zorgverlener = ?") : QString();
    const QString wie = z ? QStringLiteral("= ?") : QStringLiteral("IN (SELECT o.zorgverlener FROM zorgovereenkomst o WHERE o.budgethouder = ?)");
    return context.db.all(
        z ? "blokkade.voor" : "blokkade.vanDossier",
        select
            + QStringLiteral(
                  " WHERE opgeheven_door IS NULL AND ((reikwijdte = 'toekenning' AND reikwijdte_id IN (SELECT t.id FROM toekenning t WHERE t.budgethouder = ?)) "
                  "OR (reikwijdte = 'budgetniveau' AND reikwijdte_id IN (SELECT n.id FROM budgetniveau n "
                  "JOIN toekenning t ON t.id = n.toekenning WHERE t.budgethouder = ?)) "
                  "OR (reikwijdte = 'zorgovereenkomst' AND reikwijdte_id IN (SELECT o.id FROM zorgovereenkomst o "
                  "WHERE o.budgethouder = ?%1)) "
                  "OR (reikwijdte = 'zorgverlener' AND reikwijdte_id %2) "
                  "OR (reikwijdte = 'vertegenwoordiger' AND reikwijdte_id IN (SELECT v.gebruiker FROM vertegenwoordiging v "
                  "WHERE v.budgethouder = ?))) ORDER BY id")
                  .arg(overeenkomst, wie),
        z ? valuesOf(b, b, b, z, z, b) : valuesOf(b, b, b, b, b), [](Row& row) {
            Blokkade r;
            r.id = row.id<BlokkadeId>();
            r.rijversie = row.i64();
            r.reikwijdte = row.code<BlokkadeReikwijdte>();
            r.reikwijdteId = row.i64();
            r.redenCode = row.text();
            r.interneReden = row.text();
            r.publiekeReden = row.text();
            r.van = row.date();
            r.tot = row.optDate();
            r.werking = row.code<BlokkadeWerking>();
            r.verstrekker = row.id<VerstrekkerId>();
            r.geplaatstDoor = row.id<GebruikerId>();
            return r;
        });
}

} // namespace pgb::storage
