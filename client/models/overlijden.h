#pragma once
#include "shared/domain/partij/partij.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

/// The agreements as the death of the budgethouder ends them, also while the server has not done so yet.
std::vector<Zorgovereenkomst> totOverlijden(std::vector<Zorgovereenkomst> overeenkomsten, const std::optional<QDate>& overlijdensdatum);

} // namespace pgb
