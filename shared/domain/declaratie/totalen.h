#pragma once
#include "shared/domain/declaratie/declaratie.h"
#include <utility>

namespace pgb {

struct FunctieTotaal {
    QString functieCode;
    ToekenningId toekenning;
    Eenheid eenheid = Eenheid::Uur;
    qint64 aantal = 0; ///< minutes or hundredths
    Bedrag bedrag;
    bool operator==(const FunctieTotaal&) const = default;
};

/// A calendar week, cut at the ends of the month.
struct WeekTotaal {
    int weeknummer = 0; ///< ISO 8601
    Periode dagen;
    qint64 minuten = 0; ///< of the lines in hours
    Bedrag bedrag;
    bool operator==(const WeekTotaal&) const = default;
};

/// Sums per zorgfunctie, toekenning and unit, in the order in which they first appear.
std::vector<FunctieTotaal> totalenPerFunctie(const std::vector<Declaratieregel>& regels);
/// Sums per week of the period, also of weeks without a line; lines outside the period count in none.
std::vector<WeekTotaal> totalenPerWeek(const std::vector<Declaratieregel>& regels, const Periode& periode);
/// Minutes of all lines in hours, on one day or on all days.
qint64 minutenOp(const std::vector<Declaratieregel>& regels, QDate dag);
qint64 minutenVan(const std::vector<Declaratieregel>& regels);
/// What `tekorten` asks: amounts per function of one toekenning.
std::vector<std::pair<QString, Bedrag>> bedragPerFunctie(const std::vector<Declaratieregel>& regels, ToekenningId toekenning);
/// What each toekenning pays of it, or gets back, in the order in which they first appear.
std::vector<std::pair<ToekenningId, Bedrag>> bedragPerToekenning(const std::vector<Declaratieregel>& regels);

/// What the toekenningen together pay, and what they together get back: no toekenning pays for another, so a line moved from one budget to another
/// is a payment and a claim, also when the sum of the lines is nothing.
struct BetaaldEnTerug {
    Bedrag betaald;
    Bedrag terug; ///< not negative
    bool operator==(const BetaaldEnTerug&) const = default;
};
BetaaldEnTerug betaaldEnTerug(const std::vector<Declaratieregel>& regels);

/// Monday-to-Sunday weeks of a period, the first and last cut at its ends. Empty when the period is not valid or over ten years.
std::vector<Periode> wekenVan(const Periode& periode);

} // namespace pgb
