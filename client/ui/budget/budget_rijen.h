#pragma once
#include "client/ui/widgets/cell_table.h"
#include "shared/domain/budget/budget.h"

namespace pgb::ui {

/// The bar of one level: paid, then planned and reserved.
BudgetParts budgetDelen(const NiveauStand& stand);
/// Spoken words of the bar: "betaald € 10, gepland € 5, van € 100".
QString budgetWoorden(const NiveauStand& stand);
/// SVB refilled some of it for hours of illness (domain 3.3).
bool metZiektecompensatie(const std::vector<NiveauStand>& stand);
/// Name with its place in the tree, bar, toegekend, gestort, where there is any what was refilled, uitbetaald, ingepland, over.
std::vector<CellColumn> niveauKolommen(const std::vector<NiveauStand>& stand);
std::vector<CellRow> niveauRijen(const Toekenning& toekenning, const std::vector<NiveauStand>& stand);

} // namespace pgb::ui
