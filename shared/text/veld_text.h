#pragma once
#include "shared/base/problem.h"

namespace pgb {

/// The label of a field: "regels/3/aantal" is "regel 4, aantal"; "" is "het geheel". An unknown path is its last step.
QString veldNaam(const FieldPath& path);

} // namespace pgb
