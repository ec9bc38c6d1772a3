#pragma once
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/zorgovereenkomst/inhoud.h"

namespace pgb {

// Labour rules that hang on the days of work (L08, L09, L10). Nothing = a parameter is not known for the day: nobody may guess
// (the Rdah exception for the pgb is open from 1-1-2026, L09b).

/// The home services scheme lightens the employer's duties: an Arbeidsovereenkomst of at most rdahMaximumDagenPerWeek days, while
/// rdahUitzonderingPgb lives. False for every other model.
std::optional<bool> rdahGeldt(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& inhoud, QDate dag);
/// SVB must do the payroll (L10): from salarisadministratieVerplichtVanafDagenPerWeek, and for fewer days too once the exception has ended.
std::optional<bool> salarisadministratieVerplicht(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& inhoud, QDate dag);
/// A dismissal permit is needed for notice by the budgethouder (L08).
std::optional<bool> ontslagvergunningNodig(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& inhoud, QDate dag);
/// The low unemployment premium holds: written, permanent, fixed hours (L11). False = the high one; only for an Arbeidsovereenkomst.
bool lageWwPremie(const ZorgovereenkomstInhoud& inhoud);
/// Costs of an employer on top of the gross wage, in hundredths of a percent (L11): of an Arbeidsovereenkomst on the payroll, by which
/// premium holds. 0 for any other; nothing = the share is not known.
std::optional<qint64> werkgeverslasten(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& inhoud, QDate dag);

/// The first day on which an on-call worker is to be offered fixed hours (L24): vasteUrenAanbodNaMaanden after the start of an
/// Arbeidsovereenkomst with irregular hours. An invalid day = it has fixed hours or is another model; nothing = not known.
std::optional<QDate> vasteUrenAanbodOp(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& inhoud, QDate inDienstSinds);

} // namespace pgb
