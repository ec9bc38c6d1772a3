#pragma once
#include "server/app/declaraties.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb::app {

// What was not handed in yet follows the rate of the agreement (domain 7.8 speaks of what was). See shared/docs/agreed-rate.md.

/// Before a draft goes on: its lines at the rates that are agreed now. The record is changed, not stored.
Outcome<void> neemAfgesprokenTarief(Werk& werk, Declaratie& declaratie);
/// When that made another amount of it: in the log, and told to who hands it in and to who finished it for the server to send. `is` is stored.
Outcome<void> vertelNieuwTarief(Werk& werk, const Declaratie& was, const Declaratie& is);
/// After a version was approved: what lies before the other side gets its rates, and has to be looked at anew. Both sides are told.
Outcome<void> werkVoorgelegdeBij(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie);

} // namespace pgb::app
