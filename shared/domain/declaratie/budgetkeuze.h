#pragma once
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/toekenning/toekenning.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

/// The budget is one that the zorgovereenkomst names, or of the same verstrekker and law: next year's follows this year's (DC-027).
bool isAfgesprokenBudget(const std::vector<Toekenning>& toekenningen, const ZorgovereenkomstInhoud& inhoud, const Toekenning& gekozen);

/// The budgets that can pay this line by DC-027 and DC-029, in the order of the records; also the one that pays it now, if it can.
std::vector<ToekenningId> budgettenVoorRegel(const Zorgovereenkomst& zorgovereenkomst, const std::vector<Toekenning>& toekenningen, const Declaratieregel& regel);

} // namespace pgb
