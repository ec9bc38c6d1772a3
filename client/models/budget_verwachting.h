#pragma once
#include "client/state/declaratie_session.h"
#include "shared/domain/budget/verwachting.h"

namespace pgb {

/// The same for what the sheet of one month leaves of its budget, so that box and budget page say one thing: `beeld` of its own budgets, with
/// its hours in place of what is agreed for its month; while that month runs what costs most of the two.
BudgetVerwachting bladVerwachting(const DeclaratieSession& session, const BudgetBeeld& beeld, const DossierZorg& dossier);

/// "Nog € 12.000,00. Gaat de zorg door zoals afgesproken, dan is dit genoeg tot en met 31 december 2025."
QString budgetZin(const NiveauStand& totaal, const BudgetVerwachting& verwachting, QDate vandaag);
/// For a list with the worst on top: whose budget is used up first, then who has least room in promille.
struct BudgetRisico {
    QDate opVanaf; ///< first day that is not covered; the day after the toekenning when it is enough
    int ruimte = 1000;
    bool operator<(const BudgetRisico& o) const { return opVanaf != o.opVanaf ? opVanaf < o.opVanaf : ruimte < o.ruimte; }
};
BudgetRisico risicoVan(const Toekenning& toekenning, const NiveauStand& totaal, const BudgetVerwachting& verwachting);
/// Promille of budget and deposits that is left, for ordering; 1000 when there is no limit.
int ruimte(const NiveauStand& totaal);

} // namespace pgb
