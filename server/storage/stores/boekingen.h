#pragma once
#include "server/storage/unit.h"

namespace pgb::storage {

/// What is booked on the budgets of these budgethouders, without one declaratie (domain 3.3). Ingepland: betaalbaar, ingepland and
/// teruggekomen (the bank sent it back: it is still owed). Uitbetaald: uitbetaald, gecorrigeerd (its correction is a declaratie of its
/// own, with the difference) and the paid part of deelsUitbetaald, which fills its lines in their order.
BudgetBoekingen leesBoekingen(Context& context, const std::vector<BudgethouderId>& budgethouders, DeclaratieId behalve);

/// The blocks that touch a declaratie of this pair (domain 3.7), of all days.
std::vector<Blokkade> leesBlokkades(Context& context, const QString& select, BudgethouderId budgethouder, ZorgverlenerId zorgverlener);

} // namespace pgb::storage
