#pragma once
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/toekenning/toekenning.h"

// What is on a budget already and what still has to come: for the forecast and for ZC-043 alike (domain 3.3).

namespace pgb {

/// What a declaratie asks of one function of a budget.
struct GevraagdeZorg {
    ToekenningId toekenning;
    QString functieCode;
    Bedrag bedrag;
    bool operator==(const GevraagdeZorg&) const = default;
};
/// Care of one agreement over these days that is on the budget, planned or paid, also in part; or (isNogTeBoeken) of which the declaratie says what it asks.
struct GeboekteZorg {
    ZorgovereenkomstId zorgovereenkomst;
    Periode periode;
    std::vector<GevraagdeZorg> gevraagd = {}; ///< empty = it is on the budget
    bool operator==(const GeboekteZorg&) const = default;
};
/// Planned or paid: its amount, or what was paid of it, is in the sums of the budget.
bool staatOpBudget(DeclaratieStatus status);
/// A declaratie for the agreed care of which the budget has paid or planned something. What waits, is parked or was refused unpaid is not.
bool isGeboekt(DeclaratieSoort soort, DeclaratieStatus status, Bedrag betaald);
/// Care that was handed in and is not booked yet: it asks its own amount, and the agreement asks nothing over its days.
bool isNogTeBoeken(DeclaratieSoort soort, DeclaratieStatus status, Bedrag betaald);
/// The days of the month on which nothing of the agreement is booked, in order: a week that is paid leaves the rest of its month.
std::vector<Periode> openDagen(const Periode& maand, ZorgovereenkomstId zorgovereenkomst, const std::vector<GeboekteZorg>& geboekt);

/// The calendar months of the toekenning, the first and the last as far as it runs.
std::vector<Periode> budgetMaanden(const Toekenning& toekenning);
/// The open days of all of them.
std::vector<Periode> openDagen(const Toekenning& toekenning, ZorgovereenkomstId zorgovereenkomst, const std::vector<GeboekteZorg>& geboekt);

} // namespace pgb
