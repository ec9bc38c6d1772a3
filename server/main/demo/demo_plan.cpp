#include "server/main/demo/demo_plan.h"
#include "shared/base/periode.h"
#include <map>

namespace pgb::demo {

namespace {

using Week = std::array<int, 7>;

constexpr Week weekdays(int minuten)
{
    return {minuten, minuten, minuten, minuten, minuten, 0, 0};
}

const Week patterns[] = {
    weekdays(150),
    {180, 0, 180, 0, 180, 0, 0},
    {0, 120, 0, 120, 0, 240, 0},
    weekdays(60),
    {90, 90, 0, 90, 90, 0, 0},
    {0, 0, 180, 0, 0, 0, 180},
};

/// Functions of a law that come together in one agreement.
std::vector<QString> functies(Wet wet, int i)
{
    switch (wet) {
    case Wet::Wmo: return i % 2 ? std::vector<QString>{QStringLiteral("WMO-02")} : std::vector<QString>{QStringLiteral("WMO-01"), QStringLiteral("WMO-02")};
    case Wet::Jw: return i % 2 ? std::vector<QString>{QStringLiteral("JW-45")} : std::vector<QString>{QStringLiteral("JW-45"), QStringLiteral("JW-40")};
    default: break;
    }
    switch (i % 3) {
    case 0: return {QStringLiteral("WLZ-BI"), QStringLiteral("WLZ-PV"), QStringLiteral("WLZ-HH")};
    case 1: return {QStringLiteral("WLZ-BI"), QStringLiteral("WLZ-PV")};
    default: return {QStringLiteral("WLZ-BI")};
    }
}

int uurCenten(ZorgverlenerSoort soort, int functie, int i)
{
    switch (soort) {
    case ZorgverlenerSoort::Informeel: return 2100 + (i % 4) * 75 - functie * 50;
    case ZorgverlenerSoort::Zzp: return 4500 + (i % 5) * 250 - functie * 300;
    case ZorgverlenerSoort::Zorginstelling: return 5600 + (i % 4) * 300 - functie * 350;
    }
    return 0;
}

AgreementPlan plan(int budgethouder, int zorgverlener, int pattern)
{
    AgreementPlan result;
    result.budgethouder = budgethouder;
    result.zorgverlener = zorgverlener;
    const ZorgverlenerSoort soort = soortVan(zorgverlener);
    if (soort == ZorgverlenerSoort::Zorginstelling) {
        result.soort = ZorgovereenkomstSoort::Zorginstelling;
    } else if (soort == ZorgverlenerSoort::Informeel && zorgverlener % 3 != 2) {
        result.soort = ZorgovereenkomstSoort::Familie;
        result.relatie = zorgverlener % 3 == 0 ? Familierelatie::EersteGraad : Familierelatie::TweedeGraad;
    }
    const BudgethouderPlan houder = budgethouderPlan(budgethouder);
    int index = 0;
    for (const QString& functie : functies(houder.wet, budgethouder)) {
        const Week& week = index == 0 ? patterns[pattern % 6] : patterns[3 + (pattern + index) % 3];
        Week minuten = week;
        if (index == 2)
            minuten = {0, 0, 180, 0, 0, 0, 0};
        result.werk.push_back({functie, minuten, Tarief::fromCenten(uurCenten(soort, index, budgethouder))});
        ++index;
    }
    if (houder.wet == Wet::Wlz && soort == ZorgverlenerSoort::Zzp && budgethouder % 4 == 0)
        result.kilometer = 12;
    result.zorgverlenerVoertIn = soort == ZorgverlenerSoort::Zorginstelling || budgethouder % 2 == 1;
    return result;
}

} // namespace

ZorgverlenerSoort soortVan(int zorgverlener)
{
    if (zorgverlener >= aantalZorgverleners - 2)
        return ZorgverlenerSoort::Zorginstelling;
    return zorgverlener < 18 ? ZorgverlenerSoort::Informeel : ZorgverlenerSoort::Zzp;
}

BudgethouderPlan budgethouderPlan(int budgethouder)
{
    BudgethouderPlan result;
    switch (budgethouder % 8) {
    case 3:
    case 6: result = {Wet::Wmo, 1 + (budgethouder / 8) % 2, 130}; break;
    case 5: result = {Wet::Jw, 1 + (budgethouder / 8) % 2, 125}; break;
    default: result = {Wet::Wlz, 0, 118 + (budgethouder % 5) * 6}; break;
    }
    if (budgethouder % 9 == 2)
        result.ruimteProcent = 72 + budgethouder % 4 * 2;
    return result;
}

std::vector<AgreementPlan> agreementPlans()
{
    std::vector<AgreementPlan> plans;
    for (int i = 0; i < aantalBudgethouders; ++i) {
        // Children have no informal carers from the social circle here, so the youth rates stay simple.
        const bool jong = budgethouderPlan(i).wet == Wet::Jw;
        if (i % 3 == 0)
            plans.push_back(plan(i, aantalZorgverleners - 1 - (i / 3) % 2, i));
        else if (i % 3 == 1 || jong)
            plans.push_back(plan(i, 18 + (i * 5) % 24, i));
        else
            plans.push_back(plan(i, (i / 3) % 18, i));
        if (i % 2 == 0) {
            AgreementPlan second = plan(i, 18 + (i * 7 + 3) % 24, i + 2);
            if (second.zorgverlener != plans.back().zorgverlener) {
                second.werk.resize(1);
                plans.push_back(second);
            }
        }
    }
    return plans;
}

std::vector<std::pair<QString, Bedrag>> jaarkosten(const std::vector<AgreementPlan>& plans, int budgethouder)
{
    std::map<QString, qint64> centen;
    for (const AgreementPlan& plan : plans) {
        if (plan.budgethouder != budgethouder)
            continue;
        for (const WorkPlan& werk : plan.werk) {
            qint64 minuten = 0;
            for (const int dag : werk.minuten)
                minuten += dag;
            centen[werk.functieCode] += regelBedrag(Duur{qint32(minuten * 52)}, werk.tarief).centen;
        }
    }
    std::vector<std::pair<QString, Bedrag>> result;
    for (const auto& [functie, bedrag] : centen)
        result.emplace_back(functie, Bedrag{bedrag});
    return result;
}

int minutenOp(const WorkPlan& werk, int seed, QDate dag)
{
    const int minuten = werk.minuten[size_t(dag.dayOfWeek() - 1)];
    if (minuten == 0 || !feestdag(dag).isEmpty())
        return 0;
    const qint64 draw = (dag.toJulianDay() * 31 + seed * 17) % 29;
    if (draw == 3)
        return 0;
    return draw == 7 && minuten > 60 ? minuten - 30 : minuten;
}

} // namespace pgb::demo
