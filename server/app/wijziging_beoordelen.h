#pragma once
#include "server/app/evaluation.h"

namespace pgb::app {

/// What the verstrekkers of these toekenningen allow for a change that is made today and starts on `ingang` (domain 6.3).
Outcome<std::vector<Wijzigingsbeleid>> beleidVan(Werk& werk, const std::vector<Toekenning>& toekenningen, QDate ingang);

/// What the change that this version makes of the one in force asks; an empty judgement when there is none. `feiten` = of the version, all.
Wijzigingsoordeel beoordeelVersie(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie, const ZorgovereenkomstFeiten& feiten);

/// What the caller may know of it: a zorgverlener would find what is left of the budget by trying rates.
Wijzigingsoordeel zichtbaar(const Werk& werk, Wijzigingsoordeel oordeel);

} // namespace pgb::app
