#include "server/main/demo/demo_set.h"
#include "server/main/demo/demo_world.h"

namespace pgb::demo {

QString oefenWachtwoord()
{
    return QStringLiteral("oefenen met pgb");
}

Outcome<DemoReport> seedDemo(app::Storage& storage, app::PasswordHashing& hashing, app::OneTimeCodes& codes,
                             const std::function<void(const QString&)>& voortgang, bool soorten)
{
    World world(storage);
    const std::vector<AgreementPlan> plans = agreementPlans();
    PGB_CHECK(seedParties(world, hashing, codes));
    voortgang(QStringLiteral("toekenningen"));
    PGB_CHECK(seedParameters(world));
    world.application.forgetParameters();
    PGB_TRY(vorigJaar, seedVorigJaar(world, plans));
    PGB_CHECK(seedMonth(world, vorigJaar, Periode::maand(jaar - 1, 11), true));
    PGB_CHECK(seedToekenningen(world, plans));
    voortgang(QStringLiteral("zorgovereenkomsten"));
    PGB_CHECK(seedAgreements(world, plans));
    PGB_CHECK(seedMonth(world, vorigJaar, Periode::maand(jaar - 1, 12), true));
    std::vector<Soort> anders;
    for (int maand = 1; maand <= 10; ++maand) {
        voortgang(QStringLiteral("declaraties van %1-%2").arg(jaar).arg(maand, 2, 10, QLatin1Char('0')));
        if (soorten && maand == 8) {
            PGB_TRY(gemaakt, seedSoorten(world));
            anders = gemaakt;
        }
        if (!anders.empty())
            PGB_CHECK(seedMaandlonen(world, Periode::maand(jaar, maand)));
        PGB_CHECK(seedSoortenMaand(world, anders, Periode::maand(jaar, maand), maand < 10));
        // Before the last month, because some agreements end or change in it.
        if (maand == 10)
            PGB_CHECK(seedOpenAgreements(world));
        PGB_CHECK(seedMonth(world, world.agreements, Periode::maand(jaar, maand), maand < 10));
    }
    if (soorten) {
        PGB_CHECK(seedVolgendJaar(world, plans));
        PGB_CHECK(seedSoortenVandaag(world, anders, Periode::maand(jaar, 9)));
    }
    world.report.budgethouders = int(world.budgethouders.size());
    world.report.zorgverleners = int(world.zorgverleners.size());
    return world.report;
}

} // namespace pgb::demo
