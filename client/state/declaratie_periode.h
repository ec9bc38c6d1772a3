#pragma once
#include "client/state/declaratie_gateway.h"

namespace pgb {

/// The period whose sheet the day belongs on: that of the hours that stand there already, whatever rhythm they were begun in; else that of the
/// rhythm (domain 7.2). `maand` as the server gives it for any period around the day.
Periode bladPeriode(const DeclaratieMaand& maand, QDate dag);
/// The period before or after this one; not valid when the agreement is not known here.
Periode buurPeriode(const DeclaratieFeiten& feiten, const ParameterTabel& parameters, const Periode& periode, bool verder);

} // namespace pgb
