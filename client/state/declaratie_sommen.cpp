#include "client/state/declaratie_sommen.h"
#include <algorithm>
#include <map>

namespace pgb {
namespace {

void telOpbouw(DeclaratieSommen& uit, const BladRegels& regels)
{
    for (size_t i = 0; i < regels.regels.size(); ++i) {
        const Declaratieregel& regel = regels.regels[i];
        const int rij = regels.plaatsen[i].rij;
        auto vorige = std::find_if(uit.opbouw.begin(), uit.opbouw.end(),
                                   [&](const Opbouwregel& o) { return o.rij == rij && o.tarief == regel.tarief; });
        if (vorige == uit.opbouw.end())
            vorige = uit.opbouw.insert(uit.opbouw.end(), {rij, regel.tarief, 0, {}});
        vorige->aantal = detail::saturatedSum(vorige->aantal, regel.aantal);
        vorige->bedrag += regel.bedrag;
    }
    // In the order of the rows; lines without a row at the end.
    std::stable_sort(uit.opbouw.begin(), uit.opbouw.end(),
                     [](const Opbouwregel& a, const Opbouwregel& b) { return unsigned(a.rij) < unsigned(b.rij); });
}

int maandenTussen(QDate van, QDate tot)
{
    return (tot.year() - van.year()) * 12 + tot.month() - van.month();
}

QDate genoegTot(const BudgetBeeld& beeld, QDate begin, QDate bladTot)
{
    if (beeld.rest.centen < 0)
        return {};
    const qint64 gebruikt = (beeld.betaald + beeld.gepland + beeld.ditBlad).centen;
    const int verstreken = std::max(1, maandenTussen(begin, bladTot) + 1);
    const int komend = std::max(0, maandenTussen(bladTot, beeld.einde));
    if (gebruikt <= 0)
        return beeld.einde;
    // rest / (gebruikt / verstreken), in whole months
    const qint64 maanden = beeld.rest.centen / std::max<qint64>(1, gebruikt / verstreken);
    if (maanden >= komend)
        return beeld.einde;
    const QDate maand = QDate(bladTot.year(), bladTot.month(), 1).addMonths(int(maanden));
    return maand.addMonths(1).addDays(-1);
}

} // namespace

DeclaratieSommen sommenVan(const DeclaratieBlad& blad, const std::vector<BladRij>& rijen, const BladRegels& regels)
{
    DeclaratieSommen uit;
    uit.perRij.assign(size_t(blad.rijen), 0);
    uit.minutenPerDag.assign(size_t(blad.dagen()), 0);
    uit.weken = totalenPerWeek(regels.regels, blad.periode);
    uit.totaal = totaalVan(regels.regels);
    for (size_t rij = 0; rij < rijen.size(); ++rij) {
        for (int dag = 1; dag <= blad.dagen(); ++dag) {
            const Cel& cel = blad.cel({int(rij), dag});
            uit.onleesbaar += cel.leesbaar() ? 0 : 1;
            uit.perRij[rij] += cel.aantal;
            if (rijen[rij].uren())
                uit.minutenPerDag[size_t(dag) - 1] += cel.aantal;
        }
        if (rijen[rij].uren()) {
            uit.minuten += uit.perRij[rij];
            uit.afgesprokenMinuten += rijen[rij].afspraak.value_or(0);
        }
    }
    telOpbouw(uit, regels);
    return uit;
}

std::optional<BudgetBeeld> budgetBeeld(const DeclaratieFeiten& feiten, const std::vector<Declaratieregel>& regels, QDate tot)
{
    if (!feiten.toekenningen || !feiten.saldo || feiten.toekenningen->empty())
        return std::nullopt;
    std::map<ToekenningId, Bedrag> per;
    for (const Declaratieregel& regel : regels)
        per[regel.toekenning] += regel.bedrag;
    const Toekenning* gekozen = nullptr;
    for (const Toekenning& t : *feiten.toekenningen) {
        const bool past = t.periode.contains(tot);
        if (past && (!gekozen || per[t.id] > per[gekozen->id]))
            gekozen = &t;
    }
    if (!gekozen || gekozen->niveaus.empty())
        return std::nullopt;
    const std::vector<NiveauStand> standen = budgetStand(*gekozen, *feiten.saldo);
    if (standen.empty() || !standen.front().bedrag)
        return std::nullopt;
    const NiveauStand& stand = standen.front();
    BudgetBeeld beeld;
    beeld.jaar = tot.year();
    beeld.budget = *stand.bedrag + stand.gestort;
    beeld.betaald = stand.uitbetaald;
    beeld.gepland = stand.ingepland + stand.gereserveerd;
    beeld.ditBlad = per[gekozen->id];
    beeld.rest = beeld.budget - beeld.betaald - beeld.gepland - beeld.ditBlad;
    beeld.einde = gekozen->periode.tot;
    beeld.genoegTot = genoegTot(beeld, gekozen->periode.van, tot);
    return beeld;
}

} // namespace pgb
