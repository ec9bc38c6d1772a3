#pragma once
#include "server/app/ports/stores.h"
#include "server/app/werk.h"

namespace pgb::app {

// A bank statement of an organisation beside what was paid to it (C-36, T16). The statement itself never comes here: the client asks what was paid
// in a time, and compares (shared/domain/betaling/splitsing.h).

/// Longest time that may be asked at once, in days.
constexpr int hoogstensBetaaldagen = 400;

/// Payments to the caller's own organisation, or to the zorgverlener himself. OngeldigeInvoer "periodeOngeldig".
Outcome<Lijst<EigenBetaling>> eigenBetalingen(Werk& werk, const EigenBetalingVraag& vraag, Bladzijde bladzijde);
/// What such a payment consists of, by client, AGB and cost centre; a page of `limiet` declaraties. NietGevonden when it is not the caller's.
Outcome<Lijst<Splitsregel>> splitsBetaling(Werk& werk, BetalingId id, Bladzijde bladzijde);

} // namespace pgb::app
