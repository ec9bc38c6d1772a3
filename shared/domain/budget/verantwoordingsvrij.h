#pragma once
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/toekenning/toekenning.h"

namespace pgb {

/// The most that may be asked for without account from this budget (domain 3.4): what the verstrekker put in it, else by law the percentage
/// of the yearly budget between minimum and maximum, pro rata of the days. Nothing = a value that decides is not known.
std::optional<Bedrag> verantwoordingsvrijMaximum(const ParameterTabel& tabel, const Toekenning& toekenning);

} // namespace pgb
