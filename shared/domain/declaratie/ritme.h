#pragma once
#include "shared/base/periode.h"
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

// The periods over which is declared (domain 7.2). Weeks run from Monday to Sunday; four weeks are counted from ISO week 1, so that a year has
// thirteen of them and the last of a year with 53 weeks has five. The end of a month splits every one (payroll month, budget year).

/// The period of the rhythm that the day is in; not valid for a day that is not.
Periode ritmePeriode(Declaratieritme ritme, QDate dag);
/// Every period of the rhythm that has a day in `bereik`, whole and in order. Empty when that is not valid or over ten years.
std::vector<Periode> ritmePeriodes(Declaratieritme ritme, const Periode& bereik);

/// How often is declared in the month of the day: what the version says that is in force at its beginning, or else the first in it, or one
/// that is being reviewed; without words of the parties the parameter `declaratieritme`, which is a month when nobody changed it. One month
/// has one rhythm, so periods never overlap.
Declaratieritme declaratieritme(const Zorgovereenkomst& zorgovereenkomst, const ParameterTabel& parameters, QDate dag);
Periode declaratiePeriode(const Zorgovereenkomst& zorgovereenkomst, const ParameterTabel& parameters, QDate dag);
/// The periods of the agreement that have a day in `bereik`; its rhythm may change from month to month.
std::vector<Periode> declaratiePeriodes(const Zorgovereenkomst& zorgovereenkomst, const ParameterTabel& parameters, const Periode& bereik);
/// Whether a declaratie of this kind is made by the rhythm: an amount comes when there is a bill, an invoice says its own period, and a wage and
/// a correction have theirs.
bool volgtRitme(DeclaratieSoort soort);

} // namespace pgb
