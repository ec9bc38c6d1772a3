#pragma once
#include "shared/domain/budget/loonkosten.h"
#include "shared/domain/controle/feiten.h"
#include <utility>

// What agreements take from a budget until its end: the one sum behind ZC-043 and the cost panel (domain 6.1 step 2, 3.3).

namespace pgb {

/// What one version takes from one toekenning. What is not known of it counts as nothing.
struct Budgetbeslag {
    Periode periode;                                  ///< the days that are paid; not valid = none
    std::vector<std::pair<QString, Bedrag>> functies; ///< care per function, without what comes on top
    Loonkosten loon;                                  ///< all of it, with what comes on top
    Bedrag reis;                                      ///< paid from the budget of the first werkafspraak
    Bedrag bedrag() const { return loon.totaal() + reis; }
};
/// From `vanaf` on, or from the first day of the version when that is later. `zorgverlener` nullptr = not known.
Budgetbeslag budgetbeslag(const ParameterTabel& tabel, const ZorgovereenkomstVersie& versie, const Zorgverlener* zorgverlener, const Toekenning& toekenning, QDate vanaf);
/// The part of it that one level pays; travel is on the root alone.
Bedrag beslagOpNiveau(const ParameterTabel& tabel, const ZorgovereenkomstVersie& versie, const Zorgverlener* zorgverlener, const Toekenning& toekenning, const Budgetbeslag& beslag,
                      BudgetniveauId niveau);

/// Of the version of the facts. What an amendment replaces has been paid from the same budget until today.
Budgetbeslag eigenBeslag(const ZorgovereenkomstFeiten& feiten, const Toekenning& toekenning);

/// A version of another agreement that holds or is asked for, with what it still takes from today on. A draft and what was rejected ask nothing.
struct AnderBeslag {
    const Zorgovereenkomst* zorgovereenkomst = nullptr; ///< of the facts
    const ZorgovereenkomstVersie* versie = nullptr;
    Budgetbeslag beslag;
    bool gevraagd = false; ///< shared, signed or under review: not agreed yet
    /// What the versions that hold take from the first day of the asked one on: a change asks only what is more than that.
    std::vector<std::pair<const ZorgovereenkomstVersie*, Budgetbeslag>> vervangt = {};
    Bedrag bedrag() const;
};
/// The part of it that one level pays.
Bedrag beslagOpNiveau(const ParameterTabel& tabel, const AnderBeslag& andere, const Toekenning& toekenning, BudgetniveauId niveau);
/// Empty while the other agreements are not known.
std::vector<AnderBeslag> beslagVanAnderen(const ZorgovereenkomstFeiten& feiten, const Toekenning& toekenning);

} // namespace pgb
