#pragma once
#include "shared/domain/budget/loonkosten.h"
#include "shared/domain/controle/feiten.h"
#include <utility>

// What agreements take from a budget until its end beside what is booked: the one sum behind ZC-043 and the cost panel (domain 6.1 step 2, 3.3).

namespace pgb {

/// What one version takes from one toekenning over some days. What is not known of it counts as nothing.
struct Budgetbeslag {
    const ZorgovereenkomstVersie* versie = nullptr; ///< of the facts; nullptr = `functies` was handed in, and nothing comes on top
    const Zorgverlener* zorgverlener = nullptr;     ///< nullptr = not known
    Periode periode = {};                           ///< the days that are paid
    std::vector<std::pair<QString, Bedrag>> functies = {}; ///< care per function, without what comes on top
    Loonkosten loon = {};                           ///< all of it, with what comes on top
    Bedrag reis = {};                               ///< paid from the budget of the first werkafspraak
    Bedrag bedrag() const { return loon.totaal() + reis; }
};
Bedrag bedragVan(const std::vector<Budgetbeslag>& beslag);
/// The part of it that one level pays; travel is on the root alone.
Bedrag beslagOpNiveau(const ParameterTabel& tabel, const std::vector<Budgetbeslag>& beslag, const Toekenning& toekenning, BudgetniveauId niveau);

/// The budget pays what was agreed in the version: it holds, or it held until another took its place.
bool kostBudget(ZorgovereenkomstStatus status);

/// Of the version of the facts in the months that are not booked, of what holds of this agreement before its first day, and of what was handed in.
std::vector<Budgetbeslag> eigenBeslag(const ZorgovereenkomstFeiten& feiten, const Toekenning& toekenning);

/// A version of another agreement that is paid or asked for, with what it still takes: the months that are not booked, also those before today
/// (given, and not declared or not decided yet). A draft and what was rejected ask nothing.
struct AnderBeslag {
    const Zorgovereenkomst* zorgovereenkomst = nullptr; ///< of the facts
    std::vector<Budgetbeslag> beslag = {}; ///< what was handed in is a row of its own
    bool gevraagd = false; ///< shared, signed or under review: not agreed yet
    /// What the versions that hold take from the first day of the asked one on: a change asks only what is more than that.
    std::vector<Budgetbeslag> vervangt = {};
    Bedrag bedrag() const;
};
/// The part of it that one level pays.
Bedrag beslagOpNiveau(const ParameterTabel& tabel, const AnderBeslag& andere, const Toekenning& toekenning, BudgetniveauId niveau);
/// Empty while the other agreements, or what is booked, are not known.
std::vector<AnderBeslag> beslagVanAnderen(const ZorgovereenkomstFeiten& feiten, const Toekenning& toekenning);

} // namespace pgb
