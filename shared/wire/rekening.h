#pragma once
#include "shared/domain/budget/budget.h"
#include "shared/domain/partij/rekeningwijziging.h"
#include "shared/domain/toekenning/toekenning.h"

namespace pgb::wire {

/// What a second person says of an account number that was asked for.
struct RekeningBesluit {
    bool bevestigd = false;
    QString reden; ///< why not
};

/// How the first niveau of one toekenning stands, for a list over many people.
struct ToekenningSom {
    BudgethouderId budgethouder;
    ToekenningId toekenning;
    NiveauStand stand;
};

} // namespace pgb::wire
