#include "server/app/dossiers.h"
#include "server/main/demo/demo_world.h"
#include "shared/domain/zorgfunctie.h"

namespace pgb::demo {

namespace {

Bedrag share(Bedrag bedrag, int procent)
{
    // Whole tens of euros: a decision never grants odd cents.
    return {(bedrag.centen * procent / 100 + 999) / 1000 * 1000};
}

} // namespace

Toekenning toekenningVan(const World& world, const std::vector<AgreementPlan>& plans, int i, int toekenningsjaar)
{
    const BudgethouderPlan plan = budgethouderPlan(i);
    Toekenning record;
    record.verstrekker = world.verstrekkers.at(size_t(plan.verstrekker)).id;
    record.budgethouder = world.budgethouders.at(size_t(i)).id;
    record.wet = plan.wet;
    record.toekenningsnummer = QStringLiteral("%1-%2").arg(toekenningsjaar).arg(40100 + i * 7);
    record.beschikkingsdatum = QDate(toekenningsjaar - 1, 11, 12 + i % 15);
    record.periode = Periode::jaar(toekenningsjaar);
    Bedrag total;
    std::vector<Budgetniveau> functies;
    for (const auto& [functie, kosten] : jaarkosten(plans, i)) {
        Budgetniveau niveau;
        niveau.id = {qint64(functies.size()) + 3};
        niveau.bovenliggend = {2};
        niveau.soort = BudgetniveauSoort::Functie;
        niveau.functieCode = functie;
        niveau.naam = findZorgfunctie(functie)->naam;
        niveau.bedrag = share(kosten, plan.ruimteProcent);
        total += *niveau.bedrag;
        functies.push_back(niveau);
    }
    Budgetniveau root;
    root.id = {1};
    root.naam = QStringLiteral("Totaalbudget");
    root.bedrag = total;
    record.niveaus.push_back(root);
    if (plan.wet == Wet::Wlz) {
        // A Wlz toekenning knows one function only: 99 Totaal zorgpakket (domain 3.2).
        Budgetniveau leaf;
        leaf.id = {2};
        leaf.bovenliggend = {1};
        leaf.soort = BudgetniveauSoort::Functie;
        leaf.functieCode = QStringLiteral("WLZ-TOT");
        leaf.naam = findZorgfunctie(leaf.functieCode)->naam;
        leaf.bedrag = total;
        record.niveaus.push_back(leaf);
        record.verantwoordingsvrijBedrag = Bedrag{std::clamp<qint64>(total.centen * 15 / 1000, 25'000, 125'000)};
    } else {
        Budgetniveau arrangement;
        arrangement.id = {2};
        arrangement.bovenliggend = {1};
        arrangement.soort = BudgetniveauSoort::Arrangement;
        arrangement.naam = plan.wet == Wet::Wmo ? QStringLiteral("Zelfstandig thuis") : QStringLiteral("Opgroeien in het gezin");
        record.niveaus.push_back(arrangement);
        record.niveaus.insert(record.niveaus.end(), functies.begin(), functies.end());
    }
    return record;
}

Outcome<void> seedToekenningen(World& world, const std::vector<AgreementPlan>& plans)
{
    for (int i = 0; i < aantalBudgethouders; ++i) {
        const Toekenning record = toekenningVan(world, plans, i, jaar);
        const Gebruiker& who = world.beoordelaars.at(size_t(budgethouderPlan(i).verstrekker));
        const auto stored = world.as<Toekenning>(who, [&](app::Werk& werk) { return app::enterToekenning(werk, record, world.budgethouders.at(size_t(i)).bsn); });
        if (!stored)
            return stored.problem();
        world.toekenningen.push_back(stored->id);
    }
    return {};
}

Outcome<void> seedVolgendJaar(World& world, const std::vector<AgreementPlan>& plans)
{
    world.clock.set(QDate(jaar, 10, 28), QTime(10, 0));
    for (const int i : {8, 12, 13, 19, 26, 47}) {
        Toekenning record = toekenningVan(world, plans, i, jaar + 1);
        record.beschikkingsdatum = QDate(jaar, 10, 24);
        const Gebruiker& who = world.beoordelaars.at(size_t(budgethouderPlan(i).verstrekker));
        PGB_CHECK(world.as<Toekenning>(who, [&](app::Werk& werk) { return app::enterToekenning(werk, record, world.budgethouders.at(size_t(i)).bsn); }));
    }
    return {};
}

} // namespace pgb::demo
