#pragma once
#include "shared/domain/controle/feiten.h"

// What a change asks, from the facts around the agreement, and before anything is changed (domain 6.3, ui 5.2).

namespace pgb {

/// What the verstrekker of this toekenning allows for the version of the facts: what he set, and the parameter table where he set nothing. The one
/// policy of the ticks, the form, the judgement and the checks.
Wijzigingsbeleid beleidVoor(const ZorgovereenkomstFeiten& feiten, const Toekenning& toekenning);

/// What the content of the facts asks as a change of `oud`, made by the side of `wie`. Facts that are not known lead to NogNiet or to a missing
/// date, as in Wijzigingsoordeel. The first day is one that the checks on dates (ZC-001, ZC-024 .. 027) accept; when there is none it is missing, and `bezwaar` says why.
Wijzigingsoordeel beoordeelWijziging(const ZorgovereenkomstFeiten& feiten, const ZorgovereenkomstInhoud& oud, Partijrol wie);

/// One turn that a change of a kind can take ("a higher rate"), with what it asks when it is small.
struct Wijzigingsgeval {
    WijzigingGrond grond = WijzigingGrond::Gegevens;
    bool handtekeningZorgverlener = false;
    Goedkeuring goedkeuring = Goedkeuring::Nodig;
    std::vector<Goedkeurder> goedkeurders; ///< only when Nodig
};

/// What stands under one of the seven ticks before it is set.
struct Wijzigingsvooruitblik {
    WijzigingSoort soort = WijzigingSoort::Tarief;
    std::vector<Wijzigingsgeval> gevallen; ///< empty = there is nothing of this kind to change: no end date, no rate
    QDate eersteDatum;                     ///< first day that the checks accept, for Stoppen the last day of the agreement by a notice of today; invalid = there is none, or not known
    std::optional<Bevinding> bezwaar;      ///< why there is none
};

/// All seven in their order. Each turn is judged by beoordeelWijziging on a small change of the version in force, `oud`: the smallest raise, one
/// minute more. So it holds for a change inside the policy; what is typed is judged again.
std::vector<Wijzigingsvooruitblik> wijzigingVooruitblik(const ZorgovereenkomstFeiten& feiten, const ZorgovereenkomstVersie& oud, Partijrol wie);

/// The tick under which a field stands. Nothing = under none: the first day, which every change has, and what makes it another agreement or
/// follows from something else.
std::optional<WijzigingSoort> soortVanVeld(const FieldPath& pad);

} // namespace pgb
