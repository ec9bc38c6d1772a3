#pragma once
#include "server/app/werk.h"
#include "shared/domain/toegang/toegang.h"

namespace pgb::app {

/// The open accounts of the budgethouder's side that may do this today: his own, and of his vertegenwoordigers those with the right.
Outcome<std::vector<GebruikerId>> accountsVan(Werk& werk, BudgethouderId budgethouder, Handeling handeling);
/// The open accounts of the zorgverlener, or of his organisation.
Outcome<std::vector<GebruikerId>> accountsVan(Werk& werk, ZorgverlenerId zorgverlener);

} // namespace pgb::app
