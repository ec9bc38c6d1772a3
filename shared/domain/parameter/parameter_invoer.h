#pragma once
#include "shared/domain/parameter/parameter_tabel.h"

namespace pgb {

/// Whether a row that a beheerder typed can be taken over: a key and category that the table knows, a value in the form that the shipped
/// rows of that key have (whole eurocents, a number, ja/nee, a date, a time, a weekday), first day not after the last, a source.
/// An empty value is allowed: it says that the value is not known. Codes: parameterOnbekend, parameterWaardeOngeldig {eenheid},
/// parameterNul {eenheid} (a wage, a maximum or an age of nothing),
/// parameterPeriodeOngeldig, parameterBronOntbreekt; `path` names the field.
Outcome<void> controleerInvoer(const ParameterTabel& tabel, const ParameterWaarde& waarde);

} // namespace pgb
