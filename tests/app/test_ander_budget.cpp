#include "server/app/correcties.h"
#include "tests/app/app_fixture.h"
#include "tests/app/month.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using S = DeclaratieStatus;

/// The budget that an agreement names ends in the month, and the one that follows it pays the rest when the lines say so (DC-027).
class TestAnderBudget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_that_name_the_budget_that_follows_are_paid_from_it()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(nieuw, f.storage->write<Toekenning>([&](app::UnitOfWork& unit) -> Outcome<Toekenning> {
            PGB_TRY(oud, app::gevonden(unit.toekenningen().find(f.world.een.toekenning.id)));
            Toekenning vervolg = oud;
            oud.periode.tot = QDate(2025, 10, 5);
            PGB_CHECK(unit.toekenningen().update(oud));
            vervolg.id = {};
            vervolg.toekenningsnummer += QStringLiteral("-2");
            vervolg.periode.van = QDate(2025, 10, 6);
            return unit.toekenningen().insert(vervolg);
        }));
        std::vector<Declaratieregel> regels = typedHours(f.world.een, 2025, 10, 10);
        const Gebruiker& wie = f.world.een.budgethouderAccount;
        HOUSE_VALUE(zonder, month.type(wie, record, regels));
        HOUSE_VALUE(geweigerd, month.fire(wie, zonder, DeclaratieGebeurtenis::Indienen));
        QVERIFY(geweigerd.geweigerd);
        QVERIFY(std::any_of(geweigerd.bevindingen.begin(), geweigerd.bevindingen.end(), [](const Bevinding& b) { return b.controle == QLatin1String("DC-027"); }));

        for (Declaratieregel& regel : regels)
            regel.toekenning = regel.datum < QDate(2025, 10, 6) ? f.world.een.toekenning.id : nieuw.id;
        HOUSE_VALUE(gekozen, f.write<Declaratie>(wie, [&](app::Werk& werk) -> Outcome<Declaratie> {
            PGB_TRY(nu, app::gevonden(werk.unit.declaraties().find(zonder.id)));
            return app::saveDeclaratie(werk, nu.id, record.id, nu.rijversie, {Periode::maand(2025, 10), DeclaratieSoort::GeleverdeZorg, {}, {}, regels});
        }));
        HOUSE_VALUE(goed, month.fire(wie, gekozen, DeclaratieGebeurtenis::Indienen));
        QVERIFY2(!goed.geweigerd && goed.declaratie.status == S::Betaalbaar, goed.bevindingen.empty() ? "" : qPrintable(goed.bevindingen.front().controle));
        HOUSE_VALUE(saldo, f.storage->read<BudgetBoekingen>([&](app::UnitOfWork& unit) { return unit.toekenningen().boekingen(record.budgethouder, {}); }));
        Bedrag daar;
        for (const Boeking& b : saldo.boekingen)
            daar += b.toekenning == nieuw.id ? b.ingepland : Bedrag{};
        QVERIFY(daar > Bedrag{} && daar < goed.declaratie.totaal);

        // Once it is paid, a corrected day stays on the budget that paid it.
        HOUSE_VALUE(betaald, f.storage->write<Declaratie>([&](app::UnitOfWork& unit) -> Outcome<Declaratie> {
            PGB_TRY(d, app::gevonden(unit.declaraties().find(goed.declaratie.id)));
            d.status = S::Uitbetaald;
            d.betaald = d.totaal;
            return unit.declaraties().update(d);
        }));
        std::vector<Declaratieregel> wordt = betaald.regels;
        QCOMPARE(wordt.back().toekenning, nieuw.id);
        wordt.back().aantal += 30;
        wordt.back().toekenning = {}; // as it is typed
        HOUSE_VALUE(voorbeeld, f.read<Correctievoorbeeld>(wie, [&](app::Werk& werk) { return app::bekijkCorrectie(werk, betaald.id, wordt); }));
        QVERIFY(!voorbeeld.regels.empty());
        QVERIFY(std::all_of(voorbeeld.regels.begin(), voorbeeld.regels.end(), [&](const Declaratieregel& r) { return r.toekenning == nieuw.id; }));
    }
};

HOUSE_TEST(test_ander_budget, TestAnderBudget)
#include "test_ander_budget.moc"
