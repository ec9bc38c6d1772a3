#pragma once
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

/// Splits a total by weights to the unit; what is left over goes to the largest weight (the first of equals). The parts always add up
/// to the total. Weights that are not positive get nothing; without any positive weight the split is even. `totaal` >= 0.
std::vector<qint64> verdeel(qint64 totaal, const std::vector<qint64>& gewichten);

/// One-rate mode is offered when there are two or more werkafspraken with one rate, one unit and one law (domain 7.3).
bool kanVerdelen(const ZorgovereenkomstInhoud& inhoud);

/// One typed total of a day as lines per zorgfunctie, by the agreed verdeelsleutel or else the agreed quantities; lines of zero are left out, all are `afgeleid`.
/// Empty when kanVerdelen says no.
std::vector<Declaratieregel> verdeelDag(const ZorgovereenkomstInhoud& inhoud, QDate datum, qint64 totaal);

} // namespace pgb
