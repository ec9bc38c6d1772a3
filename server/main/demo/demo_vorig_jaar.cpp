#include "server/app/dossiers.h"
#include "server/main/demo/demo_world.h"

namespace pgb::demo {

Outcome<std::vector<Agreement>> seedVorigJaar(World& world, const std::vector<AgreementPlan>& plans)
{
    const QDate begin(jaar - 1, 11, 1);
    std::vector<Agreement> uit;
    int index = 0;
    world.toekenningen.resize(aantalBudgethouders); // those of this year come later
    for (AgreementPlan plan : plans) {
        const int i = plan.budgethouder;
        world.clock.set(QDate(jaar - 1, 10, 7).addDays(i / 8), QTime(10, 0).addSecs(index++ * 60));
        if (ToekenningId& van = world.toekenningen.at(size_t(i)); !van) {
            const Gebruiker& who = world.beoordelaars.at(size_t(budgethouderPlan(i).verstrekker));
            const Toekenning record = toekenningVan(world, plans, i, jaar - 1);
            PGB_TRY(toekenning, world.as<Toekenning>(who, [&](app::Werk& werk) { return app::enterToekenning(werk, record, world.budgethouders.at(size_t(i)).bsn); }));
            van = toekenning.id;
        }
        plan.einde = QDate(jaar - 1, 12, 31);
        PGB_TRY(overeenkomst, carryAgreement(world, plan, begin, ZorgovereenkomstStatus::Goedgekeurd));
        uit.push_back({plan, overeenkomst.id});
    }
    world.toekenningen.clear();
    world.clock.set(begin, QTime(0, 5));
    const auto started = world.as<int>(world.svb, [](app::Werk& werk) { return app::fireDatumgebeurtenissen(werk); });
    if (!started)
        return started.problem();
    return uit;
}

} // namespace pgb::demo
