#pragma once
#include "shared/base/problem.h"
#include "shared/domain/zorgovereenkomst/veldregels.h"

namespace pgb {

/// As which an empty required field stands among the findings of a refused step; not a controle of domain 8.
constexpr QLatin1String leegVeldControle("ZC-VELD");

/// Paths of fields that are required now, are filled in here and are empty; of a werkafspraak each line by itself. Who the parties are stands
/// in their own records, so the fields of those are left out.
std::vector<FieldPath> legeVelden(const VeldVraag& vraag);

} // namespace pgb
