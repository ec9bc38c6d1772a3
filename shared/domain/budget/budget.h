#pragma once
#include "shared/base/bedrag.h"
#include "shared/domain/toekenning/toekenning.h"
#include <vector>

namespace pgb {

/// What is booked on one toekenning and function (domain 3.3).
struct Boeking {
    ToekenningId toekenning;
    QString functieCode;
    Bedrag uitbetaald;
    Bedrag ingepland;    ///< betaalbaar gesteld or planned in a run
    Bedrag gereserveerd; ///< maandloon until the end of the period
    Bedrag ziektecompensatie = {}; ///< that SVB refills of it (domain 10.3)
};

struct BudgetBoekingen {
    std::vector<Boeking> boekingen;
    std::vector<Storting> stortingen;
};

/// One niveau with its sums: beschikbaar = bedrag + gestort + ziektecompensatie - uitbetaald - ingepland - gereserveerd.
struct NiveauStand {
    BudgetniveauId niveau;
    std::optional<Bedrag> bedrag;
    Bedrag gestort;
    Bedrag uitbetaald;
    Bedrag ingepland;
    Bedrag gereserveerd;
    Bedrag ziektecompensatie = {};
    /// What came on top of the amount.
    Bedrag erbij() const { return gestort + ziektecompensatie; }
    /// Nothing when the niveau has no amount: it is no limit (domain 3.2).
    std::optional<Bedrag> beschikbaar() const;
};

/// Sums per niveau of one toekenning, in the order of its niveaus. An amount counts on the leaf of its function and on every ancestor;
/// a function without a leaf of its own counts on the totaal-functie leaf or else the root.
std::vector<NiveauStand> budgetStand(const Toekenning& toekenning, const BudgetBoekingen& boekingen);

/// The niveaus from the leaf of the function up to the root; empty when the function does not fall under the toekenning (DC-029).
std::vector<BudgetniveauId> niveauPad(const Toekenning& toekenning, QStringView functieCode);

/// A niveau that has too little for the wanted amounts.
struct Tekort {
    BudgetniveauId niveau;
    BudgetniveauSoort soort = BudgetniveauSoort::Totaal;
    QString naam;
    Bedrag gevraagd;
    Bedrag rest;
};
/// Shortages per niveau when the lines would be booked; empty = all fits. Lines of other toekenningen are ignored.
std::vector<Tekort> tekorten(const Toekenning& toekenning, const BudgetBoekingen& boekingen,
                             const std::vector<std::pair<QString, Bedrag>>& perFunctie);

/// True for the shortage of the whole budget: the Wlz knows one function, "Totaal zorgpakket", whose level is the total (domain 3.2).
bool isTotaalTekort(const Toekenning& toekenning, const Tekort& tekort);
/// Of what is asked, how much the whole budget still holds, never negative (DC-034); nothing when something narrower is short as well.
std::optional<Bedrag> pastNog(const Toekenning& toekenning, const BudgetBoekingen& boekingen, const std::vector<std::pair<QString, Bedrag>>& perFunctie);

} // namespace pgb
