#pragma once
#include "shared/base/problem.h"
#include "shared/domain/controle/feiten.h"
#include <functional>

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

/// What a budget is called for whoever reads; empty = he knows nothing of it.
using Budgetnaam = std::function<QString(ToekenningId)>;
/// By law, year and number; by law and verstrekker for whoever may not see the budget.
Budgetnaam budgetnaam(const std::vector<Toekenning>& toekenningen, const std::vector<VerstrekkerFeit>& verstrekkers);
Budgetnaam budgetnaam(const ZorgovereenkomstFeiten& feiten);
/// Of several, one after the other; those that are not known are left out.
QString budgetnamen(const std::vector<ToekenningId>& budgetten, const Budgetnaam& naam);

/// Both contents side by side; a werkafspraak is followed as eerderWerk() does, not by its place. `budget`: adds from which budget it is paid.
std::vector<VeldVerschil> inhoudVerschillen(const ZorgovereenkomstInhoud& was, const ZorgovereenkomstInhoud& wordt, const Budgetnaam& budget = {});

} // namespace pgb
