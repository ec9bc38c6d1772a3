#include "tests/app/geld.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using S = DeclaratieStatus;

/// Runs by hand, and wages that change within the year.
class TestGeldMeer : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
