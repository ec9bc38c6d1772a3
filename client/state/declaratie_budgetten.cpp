// Which budget pays a cell; the sheet itself is in declaratie_blad.cpp and declaratie_session.cpp.
#include "client/state/declaratie_session.h"
#include "shared/domain/declaratie/budgetkeuze.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include <algorithm>
#include <map>

namespace pgb {
namespace {

bool magBetalen(const Zorgovereenkomst& zorgovereenkomst, const std::optional<std::vector<Toekenning>>& toekenningen, const Declaratieregel& regel)
{
    if (!toekenningen)
        return true; // who sees no budgets does not change what another chose
    const std::vector<ToekenningId> kan = budgettenVoorRegel(zorgovereenkomst, *toekenningen, regel);
    return std::find(kan.begin(), kan.end(), regel.toekenning) != kan.end();
}

/// What the agreement pays this line from.
ToekenningId afgesproken(const Zorgovereenkomst& zorgovereenkomst, const Declaratieregel& regel)
{
    return afspraakOp(zorgovereenkomst, {regel.functieCode, regel.eenheid, {}}, regel.datum).toekenning;
}

} // namespace

void neemBudgetten(DeclaratieBlad& blad, const std::vector<BladRij>& rijen, const std::vector<Declaratieregel>& regels, const Zorgovereenkomst& zorgovereenkomst,
                   const std::optional<std::vector<Toekenning>>& toekenningen)
{
    std::map<CelPlaats, std::vector<const Declaratieregel*>> perCel;
    for (const Declaratieregel& regel : regels) {
        const CelPlaats plaats{rijVoor(rijen, zorgovereenkomst, regel), blad.dagVan(regel.datum)};
        if (blad.bevat(plaats) && !regel.isPeriodetotaal())
            perCel[plaats].push_back(&regel);
    }
    for (const auto& [plaats, lijst] : perCel) {
        const ToekenningId budget = lijst.front()->toekenning;
        const bool een = std::all_of(lijst.begin(), lijst.end(), [&](const Declaratieregel* r) { return r->toekenning == budget; });
        const bool anders = std::any_of(lijst.begin(), lijst.end(), [&](const Declaratieregel* r) { return afgesproken(zorgovereenkomst, *r) != budget; });
        if (budget && een && anders && std::all_of(lijst.begin(), lijst.end(), [&](const Declaratieregel* r) { return magBetalen(zorgovereenkomst, toekenningen, *r); }))
            blad.cel(plaats).budget = budget;
    }
}

ToekenningId budgetVoor(const Zorgovereenkomst& zorgovereenkomst, const std::vector<Toekenning>& toekenningen, const Declaratieregel& regel, ToekenningId gekozen)
{
    const ToekenningId eigen = afgesproken(zorgovereenkomst, regel);
    const std::vector<ToekenningId> kan = budgettenVoorRegel(zorgovereenkomst, toekenningen, regel);
    const auto betaalt = [&](ToekenningId id) { return std::find(kan.begin(), kan.end(), id) != kan.end(); };
    const ZorgovereenkomstVersie* versie = versieOp(zorgovereenkomst, regel.datum);
    if (versie && versie->inhoud.toekenningen.size() == 1 && betaalt(eigen))
        return eigen;
    if (betaalt(gekozen))
        return gekozen;
    return kan.size() == 1 ? kan.front() : eigen;
}

DeclaratieBlad DeclaratieSession::bladUit(const Declaratie& record) const
{
    DeclaratieBlad blad = bladVan(draft().periode, m_rijen, m_overeenkomst, record);
    neemBudgetten(blad, m_rijen, record.regels, m_overeenkomst, m_feiten.toekenningen);
    return blad;
}

std::vector<const Declaratieregel*> DeclaratieSession::regelsIn(CelPlaats plaats) const
{
    std::vector<const Declaratieregel*> uit;
    for (size_t i = 0; i < m_regels.plaatsen.size(); ++i) {
        if (m_regels.plaatsen[i] == plaats)
            uit.push_back(&m_regels.regels[i]);
    }
    return uit;
}

bool DeclaratieSession::magBudgetKiezen() const { return m_feiten.toekenningen && !gesloten() && m_sleutel.soort != DraftKey::Soort::Correctie; }

std::vector<BudgetVoorCellen> DeclaratieSession::andereBudgetten(const std::vector<CelPlaats>& cellen) const
{
    std::vector<BudgetVoorCellen> uit;
    if (!magBudgetKiezen())
        return uit;
    for (const CelPlaats plaats : cellen) {
        const std::vector<const Declaratieregel*> regels = regelsIn(plaats);
        std::map<ToekenningId, size_t> kan; // how many of its lines each can pay
        for (const Declaratieregel* regel : regels) {
            for (const ToekenningId id : budgettenVoorRegel(m_overeenkomst, *m_feiten.toekenningen, *regel))
                ++kan[id];
        }
        for (const auto& [id, aantal] : kan) {
            const ToekenningId budget = id;
            if (aantal != regels.size() || std::all_of(regels.begin(), regels.end(), [budget](const Declaratieregel* r) { return r->toekenning == budget; }))
                continue;
            const auto er = std::find_if(uit.begin(), uit.end(), [budget](const BudgetVoorCellen& b) { return b.budget.id == budget; });
            if (er != uit.end())
                er->cellen.push_back(plaats);
            else
                uit.push_back({*std::find_if(m_feiten.toekenningen->begin(), m_feiten.toekenningen->end(), [budget](const Toekenning& t) { return t.id == budget; }), {plaats}});
        }
    }
    return uit;
}

bool DeclaratieSession::kiesBudget(const QString& naam, const BudgetVoorCellen& keuze)
{
    if (!magBudgetKiezen())
        return false;
    DeclaratieBlad blad = draft();
    for (const CelPlaats plaats : keuze.cellen) {
        const std::vector<const Declaratieregel*> regels = regelsIn(plaats);
        if (!blad.bevat(plaats) || regels.empty())
            continue;
        const bool alAfgesproken = std::all_of(regels.begin(), regels.end(), [&](const Declaratieregel* r) { return afgesproken(m_overeenkomst, *r) == keuze.budget.id; });
        blad.cel(plaats).budget = alAfgesproken ? ToekenningId() : keuze.budget.id;
    }
    return change(naam, std::move(blad));
}

} // namespace pgb
