#pragma once
#include "client/state/zorgovereenkomst_session.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/overeenkomst/overeenkomst_pages.h"

namespace pgb::ui {

/// Asks for a signature under the version of the session, with what is signed in full; without a strong sign-in it says how to go on.
Bevestiging tekenBevestiging(const ZorgovereenkomstSession& session, const OvereenkomstServices& services);

/// Who can sign for the budgethouder where this user, on that side, may not; empty = he may, or he is on no such side.
QStringList tekenaarsVoor(const ZorgovereenkomstFeiten& feiten, const OvereenkomstServices& services);

} // namespace pgb::ui
