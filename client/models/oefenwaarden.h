#pragma once
#include "shared/domain/controle/bevinding.h"
#include "shared/domain/parameter/parameter_tabel.h"

namespace pgb {

/// The sentence of a bevinding, and behind it which practice value of the day it rests on, if any: nobody may take a made-up amount for a real
/// one. `tabel` may be null: then nothing is added.
QString bevindingMetOefenwaarde(const Bevinding& bevinding, const ParameterTabel* tabel, QDate dag);
/// The same apart, where there is a line for it; empty = it rests on none.
QString oefenwaardeZin(const QString& controle, const ParameterTabel* tabel, QDate dag);
/// The practice values of that day that this controle judges by, in words; empty = none.
QStringList oefenwaardenVan(const QString& controle, const ParameterTabel& tabel, QDate dag);

} // namespace pgb
