#pragma once
#include "shared/domain/bulk/bulk.h"

namespace pgb {

/// What is wrong with a line of a batch and what to do; findings of the controles have their own words. A value that is not there (the lines of a cause
/// differ in it) is not spoken of.
QString bulkBevindingTekst(const Bevinding& bevinding);
QString bulkstandTekst(Bulkstand stand);
/// Name of a column that a line needs or may have.
QString bulkveldTekst(Bulkveld veld);

} // namespace pgb
