#pragma once
#include "client/ui/widgets/status_chip.h"
#include "shared/wire/niet_typen.h"

namespace pgb::ui {

/// Words of one row of a centenronde.
class CentenWoorden {
public:
    /// Something refuses the change of this agreement.
    static bool kan(const wire::CentenRegel& regel);
    /// "€ 40,00", or several under each other as "€ 40,00 · € 38,50".
    static QString oud(const wire::CentenRegel& regel);
    static QString nieuw(const wire::CentenRegel& regel);
    /// Before: 'Past', 'Let op', 'Kan niet'.
    static ChipLook voorbeeld(const wire::CentenRegel& regel);
    /// After: what became of it.
    static ChipLook uitkomst(const wire::RondeUitkomst& uitkomst, bool budgethouderKant);
    /// Who signs and who approves: "U tekent. De verstrekker beoordeelt."
    static QString hierna(const wire::CentenRegel& regel, bool budgethouderKant);
    /// "€ 5,22 meer", "€ 5,22 minder".
    static QString perJaar(Bedrag bedrag);
};

} // namespace pgb::ui
