#pragma once
#include "server/main/demo/demo_people.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"
#include <array>

namespace pgb::demo {

/// Which budgethouder has which law, how much room, and with whom there is work. Pure numbers; demo_year makes records of it.
struct WorkPlan {
    QString functieCode;
    std::array<int, 7> minuten{}; ///< Monday..Sunday
    Tarief tarief;
};

struct AgreementPlan {
    int budgethouder = 0;
    int zorgverlener = 0;
    ZorgovereenkomstSoort soort = ZorgovereenkomstSoort::OvereenkomstVanOpdracht;
    Familierelatie relatie = Familierelatie::Geen;
    std::vector<WorkPlan> werk;
    int kilometer = 0; ///< a visit; 0 = none
    bool zorgverlenerVoertIn = false;
    QDate einde = {}; ///< last day; invalid = by the plan of the year
};

struct BudgethouderPlan {
    Wet wet = Wet::Wlz;
    int verstrekker = 0;
    /// Grant as a share of the planned cost, in percent: below 100 the budget runs out before the year does.
    int ruimteProcent = 120;
};

constexpr int aantalBudgethouders = 64;
constexpr int aantalZorgverleners = 44;
constexpr int jaar = 2025;
/// The day on which the practice set stands.
constexpr QDate demoDag() { return QDate::fromJulianDay(2460983); } // 3 November 2025

ZorgverlenerSoort soortVan(int zorgverlener);
BudgethouderPlan budgethouderPlan(int budgethouder);
std::vector<AgreementPlan> agreementPlans();
/// Expected cost of the whole year per function.
std::vector<std::pair<QString, Bedrag>> jaarkosten(const std::vector<AgreementPlan>& plans, int budgethouder);
/// Minutes that a function gets on a day: the plan with small, fixed deviations (a missed visit, a longer one).
int minutenOp(const WorkPlan& werk, int seed, QDate dag);

} // namespace pgb::demo
