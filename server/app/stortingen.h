#pragma once
#include "server/app/werk.h"

namespace pgb::app {

/// A payment that was begun at a provider: where the payer goes, and its name there.
struct Betaalstart {
    QString transactie;
    QString betaalpagina; ///< address; empty for the simulator, which is answered inside the program
};

/// The port to a payment provider (iDEAL). An adapter of an installation implements it; a practice set has the simulator.
class Betaaldienst {
public:
    virtual ~Betaaldienst() = default;
    virtual Outcome<Betaalstart> begin(const Storting& storting, const QDateTime& nu) = 0;
};

/// Behaves as iDEAL does: a payment is pending until it is paid, fails or expires; it may tell so more than once, and late.
class IdealSimulator final : public Betaaldienst {
public:
    Outcome<Betaalstart> begin(const Storting& storting, const QDateTime& nu) override;
};

// Use cases of a voluntary deposit (domain 3.5).

struct StortingBegonnen {
    Storting storting;
    QString betaalpagina;
};
/// Begins one, by the side of the budgethouder. OngeldigeInvoer "bedragBuitenBereik", or "bestemmingWachtNiet" when the
/// declaratie that it is for asks nothing of this budget (any more), or "functieBuitenBudget"; Conflict "geenBetaaldienst" where none is connected,
/// "stortingJaarAfgesloten", "stortingLoopt" while another one for the same is not answered, or "stortingNietNodig" where nothing falls short or will.
Outcome<StortingBegonnen> beginStorting(Werk& werk, ToekenningId toekenning, Bedrag bedrag, DeclaratieId bestemming, const QString& functieCode = {});
Outcome<std::vector<Storting>> listStortingen(Werk& werk, BudgethouderId budgethouder);
/// What the provider says of a payment. Saying it twice changes nothing; a payment that was paid stays paid, whatever comes later; one that
/// expired or failed and turns out to be paid is paid. What waits for money is checked again at once.
Outcome<Storting> verwerkTerugmelding(Werk& werk, const QString& transactie, StortingStatus status);
/// In a practice set the payer chooses what his bank does. NietToegestaan elsewhere.
Outcome<Storting> oefenbank(Werk& werk, qint64 storting, StortingStatus uitkomst);
/// Takes out what is not of today: a budget that is over stays while a declaratie of its days is held or paid in part, for a deposit helps it still.
Outcome<void> houdLopende(Werk& werk, std::vector<Toekenning>& toekenningen);
/// Payments without an answer for an hour are expired. Returns how many.
Outcome<int> verloopStortingen(Werk& werk);

} // namespace pgb::app
