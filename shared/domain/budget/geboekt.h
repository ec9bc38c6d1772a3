#pragma once
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/toekenning/toekenning.h"

// What is on a budget already and what still has to come: for the forecast and for ZC-043 alike (domain 3.3).

namespace pgb {

/// Care of one agreement over these days that is on the budget: planned or paid, also in part.
struct GeboekteZorg {
    ZorgovereenkomstId zorgovereenkomst;
    Periode periode;
    bool operator==(const GeboekteZorg&) const = default;
};
/// Planned or paid: its amount, or what was paid of it, is in the sums of the budget.
bool staatOpBudget(DeclaratieStatus status);
/// A declaratie for the agreed care of which the budget has paid or planned something. What waits, is parked or was refused unpaid is not.
bool isGeboekt(DeclaratieSoort soort, DeclaratieStatus status, Bedrag betaald);
/// Something of the agreement is booked on days of the month.
bool isGeboekt(const std::vector<GeboekteZorg>& geboekt, ZorgovereenkomstId zorgovereenkomst, const Periode& maand);

/// The calendar months of the toekenning, the first and the last as far as it runs.
std::vector<Periode> budgetMaanden(const Toekenning& toekenning);
/// Those in which nothing of the agreement is booked.
std::vector<Periode> openMaanden(const Toekenning& toekenning, ZorgovereenkomstId zorgovereenkomst, const std::vector<GeboekteZorg>& geboekt);

} // namespace pgb
