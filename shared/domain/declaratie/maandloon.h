#pragma once
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/toekenning/toekenning.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

/// The fixed wage of one month (L21), with the fixed travel (L16) of who has both.
struct Maandloon {
    /// Per stretch in which the same is agreed and paid from the same budget, on its last day: the wage on the first werkafspraak, then the travel.
    std::vector<Declaratieregel> regels;
    /// One wage holds the whole calendar month. What belongs to a part of a month no source says: the lines have it by its days, and somebody of SVB looks
    /// at it (loonvraag).
    bool heleMaand = false;
};

/// The agreed budget on that day, or the only one of the same verstrekker and law that follows it; else the agreed one, although it does not hold then.
const Toekenning* budgetOp(const std::vector<Toekenning>& toekenningen, ToekenningId afgesproken, QDate dag);

/// How one wage divides over several budgets nobody agreed, so it cannot be booked (domain 3.2): ZC-036 refuses it. What names no budget is no second one.
bool isLoonUitEenBudget(const ZorgovereenkomstInhoud& inhoud, const std::vector<Toekenning>& toekenningen);

/// Nothing when no wage is agreed for a day of the month. `toekenningen` = all of the budgethouder: of next year's budget the one of the same
/// verstrekker and law follows this year's. `zonder` = days that are not paid (dagenZonderLoon).
std::optional<Maandloon> maandloonVan(const Zorgovereenkomst& zorgovereenkomst, const std::vector<Toekenning>& toekenningen, QDate maand,
                                      const std::vector<Periode>& zonder = {});

} // namespace pgb
