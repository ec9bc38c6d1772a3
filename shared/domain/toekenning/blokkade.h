#pragma once
#include "shared/domain/toegang/bevoegd.h"
#include "shared/domain/toekenning/toekenning.h"

namespace pgb {

/// What is wrong with the days of a new block (domain 3.7).
enum class BlokkadeDagen { Goed, BeginVoorbij, BeginTeVer, EindVoorBegin, EindTeVer };

/// A block begins today or within a year, and ends within ten years after that or when it is lifted.
BlokkadeDagen blokkadeDagen(QDate van, std::optional<QDate> tot, QDate vandaag);
/// Who places blocks sees them, and SVB, which pays by them.
bool zietBlokkades(const Bevoegd& lezer, BudgethouderId budgethouder);

} // namespace pgb
