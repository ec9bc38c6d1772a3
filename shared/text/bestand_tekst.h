#pragma once
#include "shared/base/problem.h"

namespace pgb {

/// Why a file was not read, and what to do; empty for a problem that is not of a file.
QString bestandProbleemTekst(const Problem& problem);

} // namespace pgb
