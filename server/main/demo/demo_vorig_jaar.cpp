#include "server/app/dossiers.h"
#include "server/main/demo/demo_world.h"

namespace pgb::demo {

Outcome<std::vector<Agreement>> seedVorigJaar(World& world, const std::vector<AgreementPlan>& plans)
{
    constexpr int elke = 8; // clients of the Wlz all, see budgethouderPlan
    const QDate begin(jaar - 1, 11, 1);
    std::vector<Agreement> uit;
    int vorige = -1;
    world.toekenningen.resize(aantalBudgethouders); // those of this year come later
    for (AgreementPlan plan : plans) {
        const int i = plan.budgethouder;
        if (i % elke != 0 || i == vorige)
            continue;
        vorige = i;
        world.clock.set(QDate(jaar - 1, 10, 7).addDays(i / elke), QTime(10, 0));
        const Gebruiker& who = world.beoordelaars.at(size_t(budgethouderPlan(i).verstrekker));
        const Toekenning record = toekenningVan(world, plans, i, jaar - 1);
        const auto toekenning = world.as<Toekenning>(who, [&](app::Werk& werk) { return app::enterToekenning(werk, record, world.budgethouders.at(size_t(i)).bsn); });
        if (!toekenning)
            return toekenning.problem();
        plan.einde = QDate(jaar - 1, 12, 31);
        world.toekenningen.at(size_t(i)) = toekenning->id;
        const auto overeenkomst = carryAgreement(world, plan, begin, ZorgovereenkomstStatus::Goedgekeurd);
        if (!overeenkomst)
            return overeenkomst.problem();
        uit.push_back({plan, overeenkomst->id});
    }
    world.toekenningen.clear();
    world.clock.set(begin, QTime(0, 5));
    const auto started = world.as<int>(world.svb, [](app::Werk& werk) { return app::fireDatumgebeurtenissen(werk); });
    if (!started)
        return started.problem();
    return uit;
}

} // namespace pgb::demo
