#pragma once
#include "shared/domain/declaratie/declaratie.h"
#include <tuple>

namespace pgb {

/// Lines that are rounded together (domain 7.4, 7.5): of one day or total, zorgfunctie, budget, unit and rate. What a correction takes back is apart from what comes in
/// its place.
using Dagsleutel = std::tuple<QDate, QDate, QString, ToekenningId, Eenheid, Tarief, bool>;
Dagsleutel dagsleutelVan(const Declaratieregel& regel);

/// The amounts of lines. Each has what the sum of its day grows by, so that visits together are what their minutes come to, rounded once; each of the costs stands by itself.
void berekenBedragen(std::vector<Declaratieregel>& regels);

} // namespace pgb
