#pragma once
#include "shared/domain/controle/bevinding.h"

namespace pgb {

/// The sentence of bevindingTekst() before its values are put in, and those values.
struct BevindingModel {
    QString zin;
    CodeParams params;
};
BevindingModel bevindingModel(const Bevinding& bevinding);

} // namespace pgb
