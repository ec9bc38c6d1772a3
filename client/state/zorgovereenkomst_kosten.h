#pragma once
#include "shared/domain/controle/feiten.h"

namespace pgb {

/// What one werkafspraak costs in the rest of its budget year.
struct KostenRegel {
    QString functieCode;
    Eenheid eenheid = Eenheid::Uur;
    qint64 aantal = 0; ///< in the whole period: minutes for Uur, else hundredths
    std::optional<Tarief> tarief; ///< nothing = a monthly wage
    Bedrag bedrag;
    bool operator==(const KostenRegel&) const = default;
};

/// One budget level that the agreement is paid from.
struct KostenNiveau {
    Wet wet = Wet::Wlz;
    QString naam;
    bool totaal = false; ///< the root: the budget of the whole toekenning
    Periode periode;     ///< of the toekenning: every amount is until its end, as ZC-043 counts
    Bedrag budget;       ///< with deposits
    Bedrag betaald;
    Bedrag gepland;      ///< planned and reserved
    Bedrag ditBlad;      ///< this agreement, as far as it is not booked yet
    Bedrag anderen;      ///< what the other agreements that hold still cost
    Bedrag gevraagd;     ///< what those ask that are shared, signed or under review, as far as it is more than what holds
    Bedrag rest;         ///< after all of these; may be negative
    Bedrag ervoor = {};  ///< the part of this agreement before the first day of what changes
    bool operator==(const KostenNiveau&) const = default;
};

/// A part of the cost that may not be known yet.
struct KostenDeel {
    bool geldt = false;           ///< the agreement has it
    std::optional<Bedrag> bedrag; ///< nothing = it is not known what it comes to
    bool operator==(const KostenDeel&) const = default;
};

/// The cost of the agreement in the budget year of its first day.
struct KostenBeeld {
    Periode periode; ///< from the first day to the end of the year, the agreement or the budget; not valid = no date yet
    std::vector<KostenRegel> regels;
    KostenDeel reiskosten; ///< by the agreed kilometers and days, or the fixed amount; public transport is not known beforehand
    KostenDeel vakantie;   ///< vakantiegeld and vakantie-uren that are not in the rate (L01, L02)
    KostenDeel lasten;     ///< of an employer, on top of the wage (L11, ZC-043)
    Bedrag totaal;         ///< with what is known of the three
    std::vector<KostenNiveau> niveaus; ///< empty when the budget may not be seen
};

/// Uses verwachtPerFunctie (domain 6.1 step 2). Travel and a monthly wage are paid from the budget of the first werkafspraak.
KostenBeeld kostenBeeld(const ZorgovereenkomstFeiten& feiten);

} // namespace pgb
