#pragma once
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/toekenning/toekenning.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

/// L20: whether a one-off payment on the death of the budgethouder may be asked for under this version: an employee or family, and a law that
/// does not forbid it. A law whose rule is not known forbids nothing. What may be paid is for DC-079 and DC-080.
bool kanUitkeringBijOverlijden(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& inhoud, const std::vector<Toekenning>& toekenningen, QDate dag);

} // namespace pgb
