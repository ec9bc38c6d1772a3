#pragma once
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/zorgovereenkomst/inhoud.h"

namespace pgb {

/// Longest trial period in months for the term of an Arbeidsovereenkomst (L04, 7:652 BW): 0 up to six months, then one, from two years or
/// permanent two, one when it ends without a calendar date. Nothing = the dates are not filled in, or the parameter is not known.
std::optional<qint64> proeftijdMaximum(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& inhoud);

} // namespace pgb
