#pragma once
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

// A system version (5.3) is made under a change that is open: it has the higher volgnummer, and the change goes on from it.

/// `eerder` stands before `versie`: it was made earlier, or by the system under this change.
bool gaatVooraf(const ZorgovereenkomstVersie& eerder, const ZorgovereenkomstVersie& versie);
/// The last version of the agreement; nothing = there is none.
const ZorgovereenkomstVersie* laatsteVersie(const Zorgovereenkomst& zorgovereenkomst);
/// The version that speaks for the agreement: the last that was not given up, else the last; nothing = there is none.
const ZorgovereenkomstVersie* huidigeVersie(const Zorgovereenkomst& zorgovereenkomst);
/// What stands on the day beside the version that speaks for the agreement, when that one is open, was rejected or has yet to begin: the version
/// in force, else the last that was approved. Nothing = there is one state to tell.
const ZorgovereenkomstVersie* staatErnaast(const Zorgovereenkomst& zorgovereenkomst, QDate dag);
/// The version with which the agreement ends: the last that is approved and not over; nothing = there is none.
const ZorgovereenkomstVersie* laatsteGeldende(const Zorgovereenkomst& zorgovereenkomst);
/// The version on which a person ends the agreement: the one that runs, else the first that is approved and has yet to begin; nothing = there
/// is none, or it was ended already.
const ZorgovereenkomstVersie* teBeeindigenVersie(const Zorgovereenkomst& zorgovereenkomst);
/// The last version that a higher minimum wage made while this change was open; nothing = none.
const ZorgovereenkomstVersie* verhoogdTijdens(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie);

} // namespace pgb
