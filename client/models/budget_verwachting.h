#pragma once
#include "shared/domain/budget/budget.h"
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

/// How far a budget reaches when the care goes on as agreed.
struct BudgetVerwachting {
    enum class Soort {
        Genoeg,     ///< to the end of the toekenning; `bedrag` is left then
        Tekort,     ///< `totEnMet` is the last day that is covered; `bedrag` is missing at the end
        GeenLimiet, ///< the toekenning has no amount
        GeenZorg    ///< nothing is agreed that is paid from it
    };
    Soort soort = Soort::GeenZorg;
    QDate totEnMet;
    Bedrag bedrag;
};

/// Works out month by month what the agreements cost (verwachtPerFunctie) and have not declared yet, against what is left. A month with a
/// declaratie that is booked counts as booked, not as expected. Employer costs and travel are not in it.
BudgetVerwachting budgetVerwachting(const Toekenning& toekenning, const NiveauStand& totaal, const std::vector<Zorgovereenkomst>& overeenkomsten,
                                    const std::vector<Declaratie>& declaraties);

/// "Nog € 12.000,00. Gaat de zorg door zoals afgesproken, dan is dit genoeg tot en met 31 december 2025."
QString budgetZin(const NiveauStand& totaal, const BudgetVerwachting& verwachting, QDate vandaag);
/// Promille of budget and deposits that is left, for ordering; 1000 when there is no limit.
int ruimte(const NiveauStand& totaal);

} // namespace pgb
