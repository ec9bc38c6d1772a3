#pragma once
#include "shared/domain/declaratie/dossier.h"
#include "shared/domain/parameter/parameter_tabel.h"

namespace pgb {

/// The allowance for the own network of a month (DC-082): what the permission says, else the amount of the law on that day; nothing = nobody entered it.
std::optional<Bedrag> tegemoetkomingVan(const ParameterTabel& tabel, const Toestemming& toestemming, Wet wet, QDate dag);

} // namespace pgb
