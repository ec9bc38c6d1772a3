#include "shared/domain/declaratie/budgetkeuze.h"
#include "shared/domain/budget/budget.h"
#include "shared/domain/controle/geldigheid.h"
#include <algorithm>

namespace pgb {

bool isAfgesprokenBudget(const std::vector<Toekenning>& toekenningen, const ZorgovereenkomstInhoud& inhoud, const Toekenning& gekozen)
{
    return std::any_of(inhoud.toekenningen.begin(), inhoud.toekenningen.end(), [&](ToekenningId id) {
        const Toekenning* afgesproken = vindToekenning(toekenningen, id);
        return afgesproken && afgesproken->verstrekker == gekozen.verstrekker && afgesproken->wet == gekozen.wet;
    });
}

std::vector<ToekenningId> budgettenVoorRegel(const Zorgovereenkomst& zorgovereenkomst, const std::vector<Toekenning>& toekenningen, const Declaratieregel& regel)
{
    std::vector<ToekenningId> uit;
    const ZorgovereenkomstVersie* versie = versieOp(zorgovereenkomst, regel.datum);
    for (const Toekenning& t : toekenningen) {
        if (versie && geldtOp(t, regel.dagen().van) && geldtOp(t, regel.dagen().tot) && isAfgesprokenBudget(toekenningen, versie->inhoud, t)
            && !niveauPad(t, regel.functieCode).empty())
            uit.push_back(t.id);
    }
    return uit;
}

} // namespace pgb
