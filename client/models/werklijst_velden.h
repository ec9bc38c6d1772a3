#pragma once
#include "shared/base/problem.h"
#include "shared/domain/controle/feiten.h"

namespace pgb {

/// One agreed thing in words: "Tarief begeleiding individueel", "€ 46,50".
struct InhoudVeld {
    FieldPath pad; ///< as bevindingen name it; empty for what is computed
    QString naam;
    QString waarde;
};

/// Everything that is agreed, in the order of the form. Parts that do not apply are left out.
std::vector<InhoudVeld> inhoudVelden(const ZorgovereenkomstInhoud& inhoud);
/// Those of them beside which a reviewer may remark: whoever repairs the version is asked for them.
std::vector<InhoudVeld> teHerstellen(const ZorgovereenkomstFeiten& feiten);

/// A field before and after.
struct VeldVerschil {
    FieldPath pad;
    QString naam;
    QString was;   ///< empty = was not there
    QString wordt; ///< empty = is gone
    bool gelijk() const { return was == wordt; }
};

/// Both contents side by side; a werkafspraak is followed by its function and toekenning, not by its place.
std::vector<VeldVerschil> inhoudVerschillen(const ZorgovereenkomstInhoud& was, const ZorgovereenkomstInhoud& wordt);

} // namespace pgb
