#pragma once
#include "shared/domain/zorgovereenkomst/wijziging.h"
#include <QString>
#include <vector>

namespace pgb::ui {

/// One of the versions that are signed together.
struct TeTekenen {
    bool nieuw = false; ///< a new agreement, else a change of one
    QDate vanaf;        ///< its first day
    Goedkeuring goedkeuring = Goedkeuring::NogNiet;
};

/// "3 overeenkomsten en 1 wijziging".
QString aantalTekst(const std::vector<TeTekenen>& versies);
/// What comes after the signature and from when it holds.
QString daarnaTekst(const std::vector<TeTekenen>& versies, bool budgethouderKant);

} // namespace pgb::ui
