#pragma once
#include "server/app/declaraties.h"
#include "shared/domain/betaling/specificatie.h"
#include "shared/domain/declaratie/correctie.h"
#include "shared/domain/declaratie/maandloon.h"

namespace pgb::app {

// Corrections and claims (domain 7.8), closed years (7.9), stopping a run (9).

/// `wordt`: the lines as they should have been, all of them. Conflict "nietBetaald" when the original is not paid.
Outcome<Correctievoorbeeld> bekijkCorrectie(Werk& werk, DeclaratieId origineel, const std::vector<Declaratieregel>& wordt);
/// The draft of it, of the side of the caller: it goes the way of every declaratie (the other side confirms).
/// OngeldigeInvoer "nietsGecorrigeerd" when nothing differs; Conflict "correctieLoopt" when either side has one under way.
Outcome<Declaratie> maakCorrectie(Werk& werk, DeclaratieId origineel, const std::vector<Declaratieregel>& wordt, const QString& reden);
/// Two corrections that were worked out from the same lines would both be paid: Conflict "correctieLoopt" while one of this original is being typed or
/// waits for the other side. Also before one that came back (zelf) is opened again.
Outcome<void> eisGeenAndere(Werk& werk, ZorgovereenkomstId zorgovereenkomst, DeclaratieId origineel, DeclaratieId zelf);
/// Before it is handed in: Conflict "correctieVerouderd" when a later one of the same original counts by now, so its differences are no longer true.
Outcome<void> eisActueleCorrectie(Werk& werk, const Declaratie& correctie);
/// A later correction was worked out from this one: Conflict "latereCorrectie" (with its number) as long as that one stands, so that taking this one
/// away cannot leave it to be paid.
Outcome<void> eisGeenLatere(Werk& werk, const Declaratie& correctie);
/// What the same side corrected of it before and got back, is withdrawn: this one comes in its place.
Outcome<void> trekVervangenIn(Werk& werk, const Declaratie& correctie);
/// After a version with an earlier first day or another rate was approved: a correction for each paid declaratie that it changes (6.3), submitted
/// by the system. Returns how many.
Outcome<int> corrigeerNaWijziging(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie);
/// What waited to be paid when such a version began is paid as it was handed in, and then (kijkNa) corrected in the same way, once.
Outcome<void> corrigeerNaBetaling(Werk& werk, const Declaratie& betaald);
/// After it was paid the agreement ended, changed within the month, or a stop or an absence was entered: a correction to what maandloonVan() gives by
/// days, which somebody of SVB looks at first (`waarom`: a code of isLoonAchteraf()); one that waits for that follows the agreement. False = nothing changed, or SVB refused just this.
Outcome<bool> corrigeerLoon(Werk& werk, const Declaratie& betaald, const std::optional<Maandloon>& loon, const QString& waarom);
/// Claims that could not be set off in time (verrekentermijnDagen) are no longer set off: SVB gets a task to ask the money back by letter, and until it
/// came in it is out of the budget again. Returns how many.
Outcome<int> vorderTerug(Werk& werk);
/// What SVB asked back by letter came in on a day, or is asked no longer for a reason; one of the two. OngeldigeInvoer "terugbetaaldOfReden",
/// "terugbetaaldOpKanNiet"; Conflict "geenTerugvordering".
Outcome<Declaratie> sluitTerugvordering(Werk& werk, DeclaratieId id, qint64 rijversie, std::optional<QDate> terugbetaaldOp, const QString& reden);

/// Reminders of what waits for who has to decide (7.7, M-16): each day of herinneringDag that was reached since it was laid before him once, of more
/// the last, as a message on Vandaag for every account that may decide, and in the trail. At most `limiet` that wait are looked at, after `na`.
struct Herinnerd {
    int aantal = 0;
    DeclaratieId laatste; ///< to go on after; 0 = these were the last
};
Outcome<Herinnerd> herinnerBeoordelaars(Werk& werk, DeclaratieId na, int limiet);

/// The verstrekker decides on a declaratie of a closed year (7.9): opens the year for this one alone, or refuses with a reason.
/// Conflict "jaarNietAfgesloten" when it does not wait for that.
Outcome<Declaratie> beslisLaatVerzoek(Werk& werk, DeclaratieId id, qint64 rijversie, bool toestaan, const QString& reden);

/// Stopping a planned run takes two people of SVB: the first asks, with a reason; the second confirms, and all goes back to payable.
/// Conflict "runNietTeStoppen"; NietToegestaan "tweedePersoonNodig" for the same person twice.
Outcome<Betaalrun> stopBetaalrun(Werk& werk, BetaalrunId id, const QString& reden);
/// Takes back or refuses what one of SVB asked: the run is carried out again.
Outcome<Betaalrun> laatRunDoorgaan(Werk& werk, BetaalrunId id);

/// What a payment consists of (9.2), as far as the caller may see its declaraties.
Outcome<Specificatie> betaalspecificatie(Werk& werk, BetalingId id);

} // namespace pgb::app
