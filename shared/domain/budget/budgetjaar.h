#pragma once
#include "shared/domain/controle/feiten.h"
#include "shared/domain/parameter/parameter_tabel.h"

namespace pgb {

/// The first day on which the budget year is closed (domain 7.9, `jaarafsluitingDatum`). Nothing = nobody entered it for this law: it stays open.
std::optional<QDate> sluitdatum(const ParameterTabel& tabel, Wet wet, int jaar);

/// The closed years that its lines fall in, without those that were open when it was handed in or that were opened for this one declaratie (DC-050).
std::vector<BudgetjaarFeit> geslotenJaren(const Declaratie& declaratie, const std::vector<BudgetjaarFeit>& jaren, const std::vector<Heropening>& heropeningen, QDate vandaag);

} // namespace pgb
