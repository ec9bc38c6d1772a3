#pragma once
#include "shared/domain/toekenning/toekenning.h"

namespace pgb {

/// The years that these are for, newest first.
std::vector<int> budgetJaren(const std::vector<Toekenning>& toekenningen);
/// The year to begin with: this one when there is a budget for it, else the latest before it, else the first after it; `nu` without any.
int beginJaar(const std::vector<int>& jaren, int nu);
/// Of one that goes over more than one year: `nu` when it is in it, else the nearest.
int jaarVan(const Periode& periode, int nu);

} // namespace pgb
