#pragma once
#include "shared/base/outcome.h"
#include "shared/domain/betaling/specificatie.h"
#include "shared/domain/declaratie/dossier.h"
#include "shared/wire/declaratie_werk.h"
#include <QObject>
#include <functional>

namespace pgb {

/// What is done with money beside declaring: deposits (domain 3.5), blocks (3.7), permissions beyond the rule, late requests (7.9), stopping a run, what a payment consists of (9.2). Every
/// call answers exactly once, unless `context` is destroyed first. The same act again counts once.
class GeldGateway {
public:
    template<class T>
    using Antwoord = std::function<void(Outcome<T>)>;

    virtual ~GeldGateway() = default;
    virtual void stortingen(BudgethouderId id, QObject* context, Antwoord<std::vector<Storting>> klaar) = 0;
    /// Begins a payment. Conflict "geenBetaaldienst" where none is connected.
    virtual void begin(const wire::StortingInvoer& invoer, QObject* context, Antwoord<wire::StortingBegonnen> klaar) = 0;
    /// In a practice set the payer says what his bank does.
    virtual void oefenbank(qint64 storting, StortingStatus uitkomst, QObject* context, Antwoord<Storting> klaar) = 0;
    virtual void beslisLaat(DeclaratieId id, qint64 rijversie, const wire::LaatVerzoekBesluit& besluit, QObject* context, Antwoord<Declaratie> klaar) = 0;
    /// What was asked back by letter came in, or is asked no longer (7.8).
    virtual void sluitTerugvordering(DeclaratieId id, qint64 rijversie, const wire::TerugvorderingBesluit& besluit, QObject* context, Antwoord<Declaratie> klaar) = 0;
    /// The first who asks gives the reason, the second confirms it.
    virtual void stopRun(BetaalrunId id, const QString& reden, QObject* context, Antwoord<Betaalrun> klaar) = 0;
    virtual void blokkades(BudgethouderId id, QObject* context, Antwoord<std::vector<Blokkade>> klaar) = 0;
    virtual void plaats(BudgethouderId id, const Blokkade& blokkade, QObject* context, Antwoord<Blokkade> klaar) = 0;
    virtual void hefOp(BudgethouderId id, const Blokkade& blokkade, QObject* context, Antwoord<bool> klaar) = 0;
    virtual void toestemmingen(BudgethouderId id, QObject* context, Antwoord<std::vector<Toestemming>> klaar) = 0;
    virtual void geef(BudgethouderId id, const Toestemming& toestemming, QObject* context, Antwoord<Toestemming> klaar) = 0;
    /// With its last day.
    virtual void trekIn(BudgethouderId id, const Toestemming& toestemming, QDate tot, QObject* context, Antwoord<bool> klaar) = 0;
    /// What was asked is taken back or refused: the run is carried out.
    virtual void laatRunDoorgaan(BetaalrunId id, QObject* context, Antwoord<Betaalrun> klaar) = 0;
    virtual void specificatie(BetalingId id, QObject* context, Antwoord<Specificatie> klaar) = 0;
};

/// Paid at the bank of the practice set, which the payer answers for himself.
bool isOefenbank(const Storting& storting);

} // namespace pgb
