#pragma once
#include "server/app/werk.h"
#include "shared/domain/declaratie/declaratie.h"

namespace pgb::app {

/// The days of the last of betaaltermijnAlarmDagen (domain 9.1) that it reached since it was received and was not paid; nothing = none. What waits for the
/// budgethouder or the zorgverlener is theirs: they were told.
std::optional<qint64> betaaltermijnAlarm(const Werk& werk, const Declaratie& declaratie);

/// One part of what is looked at.
struct Bewaakt {
    int aantal = 0; ///< SVB was told of so many
    DeclaratieId laatste; ///< to go on after; 0 = these were the last
};
/// Tells SVB, once for each of these days, of what was received and is not paid: as a task and on Vandaag. At most `limiet` after `na`.
Outcome<Bewaakt> bewaakBetaaltermijn(Werk& werk, DeclaratieId na, int limiet);
/// The first of these after `na`; 0 = there is none.
Outcome<DeclaratieId> volgendeOnbetaalde(Werk& werk, DeclaratieId na);

} // namespace pgb::app
