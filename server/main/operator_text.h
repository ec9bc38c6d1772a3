#pragma once
#include "shared/base/problem.h"

namespace pgb::server {

/// What went wrong and what to do, for the operator at the command line. A code that also reaches users has its words in shared/text.
QString operatorText(const Problem& problem);

} // namespace pgb::server
