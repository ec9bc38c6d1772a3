#include "client/state/declaratie_sommen.h"
#include "shared/domain/declaratie/nieuw_tarief.h"
#include <algorithm>
#include <map>

namespace pgb {
namespace {

/// The row of a line's own function, also when it was typed in the row of all functions together.
int functieRij(const std::vector<BladRij>& rijen, const Declaratieregel& regel, int rij)
{
    if (rij < 0 || !rijen[size_t(rij)].samen())
        return rij;
    const auto eigen = std::find_if(rijen.begin(), rijen.end(), [&](const BladRij& r) {
        return r.functieCode == regel.functieCode && r.eenheid == regel.eenheid;
    });
    return eigen == rijen.end() ? rij : int(eigen - rijen.begin());
}

void telVerdeeld(DeclaratieSommen& uit, const std::vector<BladRij>& rijen, const BladRegels& regels, int dagen)
{
    if (rijen.empty() || !rijen.front().samen())
        return;
    uit.verdeeld.assign(rijen.size() * size_t(dagen), 0);
    for (size_t i = 0; i < regels.regels.size(); ++i) {
        const CelPlaats plaats = regels.plaatsen[i];
        const int rij = functieRij(rijen, regels.regels[i], plaats.rij);
        if (rij == plaats.rij)
            continue;
        uit.verdeeld[size_t(rij) * size_t(dagen) + size_t(plaats.dag) - 1] += regels.regels[i].aantal;
        uit.perRij[size_t(rij)] += regels.regels[i].aantal;
    }
}

void telOpbouw(DeclaratieSommen& uit, const std::vector<BladRij>& rijen, const BladRegels& regels, const Zorgovereenkomst& zorgovereenkomst)
{
    for (size_t i = 0; i < regels.regels.size(); ++i) {
        const Declaratieregel& regel = regels.regels[i];
        const int rij = functieRij(rijen, regel, regels.plaatsen[i].rij);
        const bool bedragen = rij >= 0 && rijen[size_t(rij)].bedrag();
        const std::optional<Tariefmoment> moment = rij < 0 || bedragen ? std::nullopt : momentVan(zorgovereenkomst, regel);
        auto vorige = std::find_if(uit.opbouw.begin(), uit.opbouw.end(),
                                   [&](const Opbouwregel& o) { return o.rij == rij && (bedragen || (o.tarief == regel.tarief && o.moment == moment)); });
        if (vorige == uit.opbouw.end())
            vorige = uit.opbouw.insert(uit.opbouw.end(), {rij, regel.tarief, 0, {}, moment});
        vorige->aantal = detail::saturatedSum(vorige->aantal, regel.aantal);
        vorige->bedrag += regel.bedrag;
    }
    // In the order of the rows, the usual rate first; lines without a row at the end.
    std::stable_sort(uit.opbouw.begin(), uit.opbouw.end(),
                     [](const Opbouwregel& a, const Opbouwregel& b) { return std::pair(unsigned(a.rij), a.moment) < std::pair(unsigned(b.rij), b.moment); });
}

} // namespace

DeclaratieSommen sommenVan(const DeclaratieBlad& blad, const std::vector<BladRij>& rijen, const BladRegels& regels, const Zorgovereenkomst& zorgovereenkomst)
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
            uit.afspraakGemiddeld |= rijen[rij].gemiddeld;
        }
    }
    for (const Declaratieregel& regel : blad.overig)
        uit.minuten += regel.isPeriodetotaal() && regel.eenheid == Eenheid::Uur ? regel.aantal : 0;
    telVerdeeld(uit, rijen, regels, blad.dagen());
    telOpbouw(uit, rijen, regels, zorgovereenkomst);
    return uit;
}

std::vector<ToekenningId> bladToekenningen(const Zorgovereenkomst& zorgovereenkomst, const std::vector<BladRij>& rijen, const Periode& periode)
{
    std::vector<ToekenningId> uit;
    for (const BladRij& rij : rijen) {
        for (QDate dag = periode.van; dag <= periode.tot; dag = dag.addDays(1)) {
            const ToekenningId id = afspraakOp(zorgovereenkomst, rij, dag).toekenning;
            if (id && std::find(uit.begin(), uit.end(), id) == uit.end())
                uit.push_back(id);
        }
    }
    return uit;
}

std::vector<BudgetBeeld> budgetBeelden(const DeclaratieFeiten& feiten, std::vector<ToekenningId> toekenningen,
                                       const std::vector<Declaratieregel>& regels, const Periode& periode)
{
    std::vector<BudgetBeeld> uit;
    if (!feiten.toekenningen || !feiten.saldo)
        return uit;
    std::map<ToekenningId, Bedrag> per;
    for (const Declaratieregel& regel : regels) {
        per[regel.toekenning] += regel.bedrag;
        if (std::find(toekenningen.begin(), toekenningen.end(), regel.toekenning) == toekenningen.end())
            toekenningen.push_back(regel.toekenning);
    }
    for (const ToekenningId id : toekenningen) {
        const auto t = std::find_if(feiten.toekenningen->begin(), feiten.toekenningen->end(), [&](const Toekenning& x) { return x.id == id; });
        if (t == feiten.toekenningen->end() || t->periode.tot < periode.van || t->periode.van > periode.tot)
            continue;
        const std::vector<NiveauStand> standen = budgetStand(*t, *feiten.saldo);
        if (standen.empty() || !standen.front().bedrag)
            continue;
        const NiveauStand& stand = standen.front();
        BudgetBeeld beeld{t->id, t->toekenningsnummer, t->wet, periode.tot.year(), *stand.bedrag + stand.erbij(), stand.uitbetaald,
                          stand.ingepland + stand.gereserveerd, per[t->id], {}};
        beeld.rest = beeld.budget - beeld.betaald - beeld.gepland - beeld.ditBlad;
        uit.push_back(beeld);
    }
    std::stable_sort(uit.begin(), uit.end(), [](const BudgetBeeld& a, const BudgetBeeld& b) {
        const bool tekortA = a.rest.centen < 0;
        const bool tekortB = b.rest.centen < 0;
        return tekortA != tekortB ? tekortA : b.ditBlad < a.ditBlad;
    });
    return uit;
}

} // namespace pgb
