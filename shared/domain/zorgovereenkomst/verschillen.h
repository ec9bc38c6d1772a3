#pragma once
#include "shared/base/problem.h"
#include "shared/domain/zorgovereenkomst/inhoud.h"

namespace pgb {

/// Paths of the fields in which two contents differ ("inhoud/ingangsdatum", "inhoud/werkafspraken/0/tarief"), in the order of the record.
/// When the number of werkafspraken differs only the list itself is named. Empty exactly when the contents are equal.
std::vector<FieldPath> verschillen(const ZorgovereenkomstInhoud& voor, const ZorgovereenkomstInhoud& na);
/// Gives `doel` what `bron` holds in the fields of `paden`, named as verschillen() names them. "inhoud/werkafspraken" is the whole list;
/// a single werkafspraak counts only when both have equally many.
void neemOver(ZorgovereenkomstInhoud& doel, const ZorgovereenkomstInhoud& bron, const std::vector<FieldPath>& paden);

} // namespace pgb
