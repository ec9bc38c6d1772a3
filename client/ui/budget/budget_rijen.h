#pragma once
#include "client/ui/widgets/cell_table.h"
#include "shared/domain/budget/budget.h"

namespace pgb::ui {

/// The bar of one level: paid, then planned and reserved.
BudgetParts budgetDelen(const NiveauStand& stand);
/// Spoken words of the bar: "betaald € 10, gepland € 5, van € 100".
QString budgetWoorden(const NiveauStand& stand);
/// Name with its place in the tree, bar, toegekend, gestort, uitbetaald, ingepland, over.
std::vector<CellColumn> niveauKolommen();
std::vector<CellRow> niveauRijen(const Toekenning& toekenning, const std::vector<NiveauStand>& stand);

} // namespace pgb::ui
