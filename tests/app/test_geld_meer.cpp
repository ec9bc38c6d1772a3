#include "server/app/stortingen.h"
#include "tests/app/geld.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using G = DeclaratieGebeurtenis;
using S = DeclaratieStatus;

/// Deposits for one declaratie or function, who signs for a large payment, runs by hand, and wages that change within the year.
class TestGeldMeer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_deposit_is_kept_for_the_declaratie_that_it_is_for()
    {
        Geld g;
        ZorgovereenkomstInhoud perWeek = acceptableContent(g.een);
        perWeek.declaratieritme = Declaratieritme::Week;
        HOUSE_VALUE(record, g.f.write<Zorgovereenkomst>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::createZorgovereenkomst(werk, g.een.budgethouder.id, g.een.zorgverlener.id, perWeek); }));
        QVERIFY(g.month.signBoth(record).ok() && g.month.approve(g.een.medewerkerAccount, record).ok());
        QVERIFY(g.zetBudget(10'000).ok());
        const auto week = [&](QDate maandag) -> Outcome<app::DeclaratieAfloop> { // four days, € 320
            std::vector<Declaratieregel> regels = typedHours(g.een, 2025, 10, 23);
            std::erase_if(regels, [&](const Declaratieregel& r) { return r.datum < maandag || r.datum > maandag.addDays(3); });
            PGB_TRY(typed, g.f.write<Declaratie>(g.een.budgethouderAccount, [&](app::Werk& werk) {
                return app::createDeclaratie(werk, record.id, {{maandag, maandag.addDays(6)}, DeclaratieSoort::GeleverdeZorg, {}, {}, regels});
            }));
            return g.month.fire(g.een.budgethouderAccount, typed, G::Indienen);
        };
        HOUSE_VALUE(eerste, week(QDate(2025, 10, 6)));
        HOUSE_VALUE(tweede, week(QDate(2025, 10, 13)));
        QCOMPARE(eerste.declaratie.status, S::Geparkeerd);
        QCOMPARE(tweede.declaratie.status, S::Geparkeerd);
        QVERIFY(eerste.declaratie.id.waarde < tweede.declaratie.id.waarde);
        const auto stort = [&](qint64 centen) {
            const auto begonnen = g.f.write<app::StortingBegonnen>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::beginStorting(werk, g.een.toekenning.id, Bedrag{centen}, tweede.declaratie.id); });
            return begonnen && g.f.write<Storting>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::oefenbank(werk, begonnen->storting.id, StortingStatus::Betaald); }).ok();
        };
        // Not enough yet: it is kept, also when the other one would fit in it.
        QVERIFY(stort(15'000));
        QVERIFY(g.stort(8'000).ok());
        QVERIFY(g.kijkOpnieuw().ok());
        QCOMPARE(g.toon(eerste.declaratie.id)->status, S::Geparkeerd); // € 330 in all, of which € 180 is free
        QCOMPARE(g.toon(tweede.declaratie.id)->status, S::Betaalbaar);
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.toon(tweede.declaratie.id)->status, S::Uitbetaald);
        QCOMPARE(g.stand().beschikbaar()->centen, 1'000);
        HOUSE_PROBLEM(g.f.write<app::StortingBegonnen>(g.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::beginStorting(werk, g.een.toekenning.id, Bedrag{1'000}, {}, QStringLiteral("WMO-99"));
        }), "functieBuitenBudget");
    }

    void a_deposit_for_a_function_releases_what_waits_for_that_function()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        QVERIFY(g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(nu, app::gevonden(unit.toekenningen().find(g.een.toekenning.id)));
            nu.niveaus.at(1).functieCode = g.een.functie; // a budget of the one function, narrower than the whole
            nu.niveaus.at(1).bedrag = Bedrag{10'000};
            PGB_CHECK(unit.toekenningen().update(nu));
            return true;
        }).ok());
        HOUSE_VALUE(done, g.month.submitted(record, 4)); // € 320
        QCOMPARE(done.declaratie.status, S::Geparkeerd);
        QVERIFY(heeft(done.declaratie, "DC-033"));
        const auto stort = [&](const QString& voor) {
            const auto begonnen = g.f.write<app::StortingBegonnen>(g.een.budgethouderAccount, [&](app::Werk& werk) {
                return app::beginStorting(werk, g.een.toekenning.id, Bedrag{22'000}, done.declaratie.id, voor);
            });
            return begonnen && g.f.write<Storting>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::oefenbank(werk, begonnen->storting.id, StortingStatus::Betaald); }).ok();
        };
        QVERIFY(stort({})); // on the whole it does not help
        QCOMPARE(g.toon(done.declaratie.id)->status, S::Geparkeerd);
        QVERIFY(stort(g.een.functie));
        QCOMPARE(g.toon(done.declaratie.id)->status, S::Betaalbaar);
    }

    void in_january_a_budget_of_the_year_before_is_on_vandaag_while_a_declaratie_waits_for_it()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record));
        HOUSE_VALUE(ander, g.month.type(g.een.budgethouderAccount, record, typedHours(g.een, 2025, 10, 2)));
        QVERIFY(g.zetBudget(done.declaratie.totaal.centen + 100).ok());
        g.op(QDate(2026, 1, 2));
        const auto letOp = [&](const Gebruiker& wie) {
            const auto page = g.f.read<Vandaag>(wie, [](app::Werk& werk) { return app::vandaagOverzicht(werk); });
            return page ? int(page->budgetLetOp.size()) : -1;
        };
        QCOMPARE(letOp(g.een.budgethouderAccount), 0); // nothing asks money of it any more
        QVERIFY(g.zet(ander.id, [](Declaratie& d) { d.status = S::Geparkeerd; }).ok());
        QCOMPARE(letOp(g.een.budgethouderAccount), 1);
        QCOMPARE(letOp(g.een.medewerkerAccount), 1);
        QCOMPARE(letOp(g.een.zorgverlenerAccount), 0);
        QVERIFY(g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            for (int i = 0; i < 201; ++i) { // newer ones, of this year
                Declaratie d;
                d.zorgovereenkomst = record.id;
                d.budgethouder = record.budgethouder;
                d.zorgverlener = record.zorgverlener;
                d.periode = Periode::maand(2026, 1);
                d.status = S::Geparkeerd;
                PGB_CHECK(unit.declaraties().insert(d));
            }
            return true;
        }).ok());
        QCOMPARE(letOp(g.een.budgethouderAccount), 1);
    }

    void a_closed_year_takes_no_deposit_and_a_payment_that_was_begun_comes_first()
    {
        Geld g;
        QVERIFY(g.month.running().ok() && g.zetBudget(100).ok()); // what is agreed falls short
        const auto begin = [&] { return g.f.write<app::StortingBegonnen>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::beginStorting(werk, g.een.toekenning.id, Bedrag{5'000}, {}); }); };
        HOUSE_VALUE(eerste, begin());
        const auto tweede = begin();
        HOUSE_PROBLEM(tweede, "stortingLoopt");
        QCOMPARE(tweede.problem().params, (CodeParams{{QStringLiteral("bedragCenten"), QStringLiteral("5000")}}));
        QVERIFY(g.f.write<Storting>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::oefenbank(werk, eerste.storting.id, StortingStatus::Mislukt); }).ok());
        HOUSE_VALUE(weer, begin()); // answered: once more
        QVERIFY(g.f.write<Storting>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::oefenbank(werk, weer.storting.id, StortingStatus::Betaald); }).ok());
        const auto jaar = [&](BudgetjaarStatus status) {
            return g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
                PGB_CHECK(unit.toekenningen().setBudgetjaar({g.een.toekenning.id, 2025, status}));
                return true;
            }).ok();
        };
        QVERIFY(jaar(BudgetjaarStatus::Afgesloten));
        HOUSE_PROBLEM(begin(), "stortingJaarAfgesloten");
        QVERIFY(jaar(BudgetjaarStatus::Heropend));
        QVERIFY(begin().ok());
    }

    void a_large_payment_needs_two_people_of_svb_whoever_runs_it()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        QVERIFY(g.systeem<bool>([](app::Werk& werk) -> Outcome<bool> {
            ParameterWaarde w;
            w.key = QStringLiteral("betalingTweedePaarOgenBedrag");
            w.waarde = QStringLiteral("20000");
            w.eenheid = QStringLiteral("eurocent");
            w.bron = QStringLiteral("test");
            w.geldigVan = QDate(2025, 1, 1);
            PGB_CHECK(werk.unit.parameters().insert(w));
            return true;
        }).ok());
        g.f.application->forgetParameters();
        HOUSE_VALUE(done, g.month.submitted(record, 4)); // € 320
        const DeclaratieId id = done.declaratie.id;
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.toon(id)->status, S::Geparkeerd);
        QVERIFY(heeft(*g.toon(id), "DC-104"));
        const auto teken = [&](const Gebruiker& wie) { return g.f.write<app::DeclaratieAfloop>(wie, [&](app::Werk& werk) { return app::tekenMee(werk, id, g.toon(id)->rijversie); }); };
        QVERIFY(teken(g.f.world.svb).ok());
        QCOMPARE(g.toon(id)->status, S::Geparkeerd); // who signed could pay it himself
        HOUSE_PROBLEM(teken(g.f.world.svb), "tweedePersoonNodig");
        const Gebruiker ander = g.tweedeSvb();
        QVERIFY(teken(ander).ok());
        QCOMPARE(g.toon(id)->tweedePaarOgen, g.f.world.svb.id);
        QCOMPARE(g.toon(id)->meegetekendDoor, ander.id);
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.toon(id)->status, S::Uitbetaald);
    }

    void a_second_run_on_the_same_day_says_that_nothing_is_due_and_makes_no_run()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        const auto runs = [&] {
            return g.f.read<std::vector<Betaalrun>>(g.f.world.svb, [](app::Werk& werk) { return app::listBetaalruns(werk); })->size();
        };
        HOUSE_VALUE(run, g.betaal());
        QCOMPARE(run.aantal, 1);
        QCOMPARE(runs(), size_t(1));
        HOUSE_PROBLEM(g.betaal(), "nietsTeBetalen");
        HOUSE_PROBLEM(g.betaal(BetaalrunSoort::Bsn, practiceDay()), "nietsTeBetalen");
        QCOMPARE(runs(), size_t(1));
        QCOMPARE(g.toon(done.declaratie.id)->status, S::Uitbetaald);
        // What was planned for today by the clock is still carried out by hand.
        const auto gepland = g.systeem<Betaalrun>([](app::Werk& werk) { return app::planBetaalrun(werk, BetaalrunSoort::Kvk, werk.vandaag()); });
        QVERIFY(gepland.ok());
        HOUSE_VALUE(uitgevoerd, g.betaal());
        QCOMPARE(uitgevoerd.id, gepland->id);
        QCOMPARE(uitgevoerd.status, BetaalrunStatus::Uitgevoerd);
    }

    void a_monthly_wage_that_changes_counts_from_its_own_day()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        const auto op = [&](QDate dag) {
            g.op(dag);
            return g.stand().gereserveerd;
        };
        QVERIFY(g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(nu, app::gevonden(unit.zorgovereenkomsten().find(record.id)));
            nu.versies.at(0).inhoud.loonsoort = Loonsoort::Maandloon;
            nu.versies.at(0).inhoud.maandloon = Bedrag{100'000};
            PGB_CHECK(unit.zorgovereenkomsten().updateVersie(nu.versies.at(0)));
            return true;
        }).ok());
        const QDate december(2025, 12, 1);
        const Bedrag decemberWas = op(december), novemberRest = op(practiceDay()) - decemberWas;
        QVERIFY(novemberRest > Bedrag{});
        QVERIFY(g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(nu, app::gevonden(unit.zorgovereenkomsten().find(record.id)));
            ZorgovereenkomstVersie hoger = nu.versies.at(0);
            hoger.id = {};
            hoger.volgnummer = 2;
            hoger.status = ZorgovereenkomstStatus::Goedgekeurd;
            hoger.inhoud.ingangsdatum = december;
            hoger.inhoud.maandloon = Bedrag{150'000};
            PGB_CHECK(unit.zorgovereenkomsten().insertVersie(hoger));
            return true;
        }).ok());
        const Bedrag decemberWordt = op(december);
        QCOMPARE(decemberWordt.centen * 2, decemberWas.centen * 3);
        QCOMPARE(op(practiceDay()).centen, (novemberRest + decemberWordt).centen); // and not a month and a bit of the old wage
    }
};

HOUSE_TEST(test_geld_meer, TestGeldMeer)
#include "test_geld_meer.moc"
