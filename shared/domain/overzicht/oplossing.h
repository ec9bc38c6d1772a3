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
/// A permission of the verstrekker solves it (domain 7.10).
bool vraagtToestemming(const QString& controle);
/// The verstrekker has to allow the payment first (DC-075, DC-080), or nobody knows yet whether it may.
bool helptGeldNogNiet(const Declaratie& declaratie);
/// The heaviest finding, which says what must happen; of those for want of money as long as helptGeldNogNiet() another. Null = there is none.
const Bevinding* zwaarsteBevinding(const Declaratie& declaratie);
/// Of the heaviest finding that keeps the declaratie from being paid; nothing when there is none.
std::optional<Oplossing> oplossingVan(const Declaratie& declaratie);

} // namespace pgb
