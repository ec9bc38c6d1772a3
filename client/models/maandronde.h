#pragma once
#include "client/models/maandrooster_punten.h"
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

/// A period of the rhythm of an agreement in which care was agreed to be given.
struct AfgesprokenMaand {
    BudgethouderId budgethouder;
    ZorgverlenerId zorgverlener;
    ZorgovereenkomstId zorgovereenkomst;
    QString nummer;
    Periode maand;
    DeclaratieId declaratie; ///< 0 = none that this user may see
    std::optional<DeclaratieStatus> status;
    Bedrag totaal;
    /// The zorgverlener hands in within six weeks after the period (domain 7.2, W18, W32).
    QDate uiterlijk() const { return maand.tot.addDays(6 * 7); }
};

/// Vergeten-uren-radar: finished periods of agreements that were in force, without hours that were handed in; oldest first. Back to January of
/// this year, and until 1 April to January of the last (domain 7.2). A maandloon needs no declaratie (domain 7.1).
std::vector<AfgesprokenMaand> vergetenMaanden(const std::vector<Zorgovereenkomst>& overeenkomsten, const std::vector<Declaratie>& declaraties, const ParameterTabel& parameters, QDate vandaag);
/// The period that runs, of every agreement that is in force in it and whose hours are not handed in.
std::vector<AfgesprokenMaand> lopendeMaanden(const std::vector<Zorgovereenkomst>& overeenkomsten, const std::vector<Declaratie>& declaraties, const ParameterTabel& parameters, QDate vandaag);

/// What the controles would say of a month if it were over and handed in now.
struct Proefkeuring {
    bool leeg = false; ///< no hours yet
    Bedrag totaal;
    std::vector<RoosterPunt> punten; ///< as its own page shows them: worst first
    bool weigert() const { return !punten.empty() && punten.front().ernst == Ernst::Weigeren; }
};
Proefkeuring proefkeuring(const DeclaratieSession& session);

} // namespace pgb
