#pragma once
#include "server/app/declaraties.h"

namespace pgb::app {

// Corrections and claims (domain 7.8), closed years (7.9), stopping a run (9).

/// What a correction would do, before anyone decides.
struct Correctievoorbeeld {
    std::vector<Declaratieregel> regels; ///< what is taken back and what comes in its place
    Bedrag totaal;       ///< the difference; below zero = money comes back
    Bedrag verrekenen;   ///< of it, what is set off against the next payments
    Bedrag nabetaling;   ///< of it, what is paid
    std::optional<QDate> betaaldatum; ///< when a nabetaling would be paid
    bool tweedePaarOgen = false; ///< SVB looks at it first
};
/// `wordt`: the lines as they should have been, all of them. Conflict "nietBetaald" when the original is not paid.
Outcome<Correctievoorbeeld> bekijkCorrectie(Werk& werk, DeclaratieId origineel, const std::vector<Declaratieregel>& wordt);
/// The draft of it, of the side of the caller: it goes the way of every declaratie (the other side confirms).
/// OngeldigeInvoer "nietsGecorrigeerd" when nothing differs.
Outcome<Declaratie> maakCorrectie(Werk& werk, DeclaratieId origineel, const std::vector<Declaratieregel>& wordt, const QString& reden);
/// After a version with an earlier first day or another rate was approved: a correction for each paid declaratie that it changes (6.3), submitted
/// by the system. Returns how many.
Outcome<int> corrigeerNaWijziging(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie);
/// Claims that could not be set off in time (verrekentermijnDagen) are claimed by letter. Returns how many.
Outcome<int> vorderTerug(Werk& werk);

/// The verstrekker decides on a declaratie of a closed year (7.9): opens the year for this one alone, or refuses with a reason.
/// Conflict "jaarNietAfgesloten" when it does not wait for that.
Outcome<Declaratie> beslisLaatVerzoek(Werk& werk, DeclaratieId id, qint64 rijversie, bool toestaan, const QString& reden);

/// Stopping a planned run takes two people of SVB: the first asks, with a reason; the second confirms, and all goes back to payable.
/// Conflict "runNietTeStoppen"; NietToegestaan "tweedePersoonNodig" for the same person twice.
Outcome<Betaalrun> stopBetaalrun(Werk& werk, BetaalrunId id, const QString& reden);

/// One row of the specification of a payment (9.2).
struct Specificatieregel {
    QString klantnummer;
    QString budgethouderNaam; ///< initials and name
    Wet wet = Wet::Wlz;
    QString zorgovereenkomstNummer;
    QString eigenContractnummer;
    QString eigenKlantnummer;
    DeclaratieId declaratie;
    QString declaratieNummer;
    QString factuurnummer;
    Periode periode;
    QString functieCode;
    Eenheid eenheid = Eenheid::Uur;
    qint64 aantal = 0;
    Tarief tarief;
    Bedrag bedrag;
    DeclaratieId correctieVan;
};
struct Specificatie {
    Betaling betaling;
    std::vector<Specificatieregel> regels; ///< their sum with `nietNu` and `verrekend` is the amount of the bank
    Bedrag verrekend; ///< set off, taken off the sum
    Bedrag nietNu;    ///< of part payments: what is paid at another time, taken off the sum
};
Outcome<Specificatie> betaalspecificatie(Werk& werk, BetalingId id);

} // namespace pgb::app
