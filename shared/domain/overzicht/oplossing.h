#pragma once
#include "shared/domain/declaratie/declaratie.h"

namespace pgb {

/// Where somebody goes to solve what a controle found in a declaratie.
enum class Oplossing {
    Uren,         ///< change the hours or the day in the sheet
    Overeenkomst, ///< change the agreement, or make one
    Budget,       ///< see what is left, declare less or deposit
    Wachten       ///< somebody else is to act; the sentence says who
};
Oplossing oplossingVan(const QString& controle);
/// Of the heaviest finding that keeps the declaratie from being paid; nothing when there is none.
std::optional<Oplossing> oplossingVan(const Declaratie& declaratie);

} // namespace pgb
