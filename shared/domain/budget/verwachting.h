#pragma once
#include "shared/domain/budget/budget.h"
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

/// One month of a toekenning in its forecast.
struct BudgetMaand {
    Periode dagen;
    Bedrag geboekt;  ///< paid or planned for care of this month, as far as it is paid from this budget alone
    Bedrag verwacht; ///< what was handed in and is not booked, and what the agreements cost over the other days; holidays as in prognose.h
    Bedrag over;     ///< what is left of the budget at its end; may be negative
};

/// A question to the forecast: agreed rates and hours in other measures, from a day on, or another last day (ui.md 4.6 row 66). Nothing is
/// changed by it.
struct WatAls {
    ZorgovereenkomstId overeenkomst; ///< 0 = all of them
    int tariefProcent = 0;           ///< -100..100
    int urenProcent = 0;
    QDate vanaf;                     ///< what is before this day stays as it was; invalid = from the first month that is not booked
    /// The care ends with this day, sooner or later than agreed, but not before `vanaf`; invalid = as agreed.
    QDate laatsteDag = {};
    bool leeg() const { return tariefProcent == 0 && urenProcent == 0 && !laatsteDag.isValid(); }
    bool operator==(const WatAls&) const = default;
};

/// How far a budget reaches when the care goes on as agreed.
struct BudgetVerwachting {
    enum class Soort {
        Genoeg,     ///< to the end of the toekenning; `bedrag` is left then
        Tekort,     ///< `totEnMet` is the last day that is covered; `bedrag` is missing at the end
        GeenLimiet, ///< the toekenning has no amount
        GeenZorg    ///< nothing is agreed that is paid from it
    };
    Soort soort = Soort::GeenZorg;
    QDate totEnMet;
    Bedrag bedrag;
    std::vector<BudgetMaand> maanden = {}; ///< empty without a limit
    Bedrag buitenMaanden = {};             ///< booked, but not known for which month
    bool loonBekend = true;                ///< false: of some agreement it is not known what comes on top of the wage; that is not in it
};

/// Works out month by month what the agreements cost (verwachtPerFunctie, loonkosten) and have not declared yet, against what is left. A month
/// with a declaratie that is booked counts as booked, not as expected; one that was handed in counts by its own amount. Travel is not in it.
BudgetVerwachting budgetVerwachting(const Toekenning& toekenning, const NiveauStand& totaal, const std::vector<Zorgovereenkomst>& overeenkomsten,
                                    const std::vector<Declaratie>& declaraties, const ParameterTabel& parameters, const WatAls& watAls = {});

/// What is parked for want of budget (DC-031 to DC-033) or was part paid (DC-034), and is paid from this toekenning: it goes on when there is
/// money again. In the order in which they come; they live as long as `declaraties`.
std::vector<const Declaratie*> wachtendOpGeld(const Toekenning& toekenning, const std::vector<Zorgovereenkomst>& overeenkomsten, const std::vector<Declaratie>& declaraties);
/// It is parked for want of budget of a function (DC-033).
bool wachtOpFunctie(const Declaratie& declaratie);
/// A level below the whole that has too little for a declaratie, with the function on which a deposit helps.
struct FunctieTekort {
    QString functieCode;
    Bedrag bedrag; ///< with all of these the functions and all above them hold enough
};
/// Of one that is parked; nothing when only the whole falls short.
std::vector<FunctieTekort> functieTekorten(const Toekenning& toekenning, const BudgetBoekingen& boekingen, const Declaratie& declaratie);
/// What every function with a level of its own has too little by now, also without a declaratie that waits; zero = nothing. In the order of the
/// levels; empty when the budget has none but the whole.
std::vector<FunctieTekort> functieStanden(const Toekenning& toekenning, const std::vector<NiveauStand>& stand);
/// What they still ask together.
Bedrag wachtOpGeld(const Toekenning& toekenning, const std::vector<Zorgovereenkomst>& overeenkomsten, const std::vector<Declaratie>& declaraties);

/// What falls short by now: of what waits for money beyond what is left, and at the levels that were booked beyond what they hold.
Bedrag tekortNu(const Toekenning& toekenning, const std::vector<NiveauStand>& stand, const BudgetBoekingen& boekingen, const std::vector<Zorgovereenkomst>& overeenkomsten,
                const std::vector<Declaratie>& declaraties);
/// Something falls short, is used up, or will be as the care goes on: only then a deposit is offered and taken (domain 3.5).
bool vraagtStorting(const Toekenning& toekenning, const std::vector<NiveauStand>& stand, const BudgetBoekingen& boekingen, const std::vector<Zorgovereenkomst>& overeenkomsten,
                    const std::vector<Declaratie>& declaraties, const ParameterTabel& parameters);

} // namespace pgb
