#include "server/app/beheer.h"
#include "server/app/dossier_beheer.h"
#include "server/app/tegemoetkomingen.h"
#include "server/jobs/scheduler.h"
#include "tests/app/app_fixture.h"
#include "tests/app/month.h"
#include "tests/support/house_test.h"
#include <atomic>
#include <thread>

using namespace pgb;
using namespace pgb::test;
using S = DeclaratieStatus;

namespace {

/// A dossier of the Wmo with an agreement in force from 1 October 2025.
struct Netwerk {
    Netwerk()
    {
        record = *month.running();
        if (!month.approve(f.world.svb, record)) // of the Wmo SVB looks at the labour law
            qFatal("not approved");
    }
    void op(QDate dag) { f.clock = app::FixedDayClock(dag); }
    Outcome<Toestemming> geef(QDate van, std::optional<QDate> tot, std::optional<Bedrag> maximum)
    {
        Toestemming t;
        t.soort = ToestemmingSoort::TegemoetkomingSociaalNetwerk;
        t.zorgovereenkomst = record.id;
        t.van = van;
        t.tot = tot;
        t.maximum = maximum;
        return f.write<Toestemming>(f.world.twee.medewerkerAccount, [&](app::Werk& werk) { return app::geefToestemming(werk, record.budgethouder, t); });
    }
    Outcome<app::Tegemoetkomingen> maak()
    {
        return f.application->write<app::Tegemoetkomingen>(app::Aanroeper(), [](app::Werk& werk) { return app::maakTegemoetkomingen(werk, {}, 100); });
    }
    std::vector<Declaratie> alle()
    {
        return *f.storage->read<std::vector<Declaratie>>([&](app::UnitOfWork& unit) -> Outcome<std::vector<Declaratie>> {
            std::vector<Declaratie> uit;
            PGB_TRY(bestaande, unit.declaraties().ofZorgovereenkomst(record.id));
            for (const BestaandeDeclaratie& b : bestaande) {
                PGB_TRY(d, app::gevonden(unit.declaraties().find(b.id)));
                if (d.soort == DeclaratieSoort::TegemoetkomingSociaalNetwerk)
                    uit.push_back(d);
            }
            return uit;
        });
    }
    AppFixture f;
    Month month{f, f.world.twee};
    Zorgovereenkomst record;
};

} // namespace

/// The allowance for the own network is made each month by the system, as far as the college permitted it (domain 7.1, DC-082).
class TestTegemoetkoming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void it_is_made_once_for_each_month_that_is_over_and_paid_with_the_ordinary_run()
    {
        Netwerk n;
        QVERIFY(n.geef(QDate(2025, 10, 1), {}, Bedrag{10'000}).ok());
        HOUSE_VALUE(eerst, n.maak());
        QCOMPARE(eerst.gemaakt, 1); // October; November is not over
        QCOMPARE(n.maak()->gemaakt, 0);
        const Declaratie d = n.alle().at(0);
        QCOMPARE(d.status, S::Betaalbaar);
        QCOMPARE(d.totaal, Bedrag{10'000});
        QCOMPARE(d.periode, Periode::maand(2025, 10));
        QVERIFY(!d.nummer.isEmpty());
        const QDate dag = practiceDay().addDays(1);
        QVERIFY(n.f.write<Betaalrun>(n.f.world.svb, [&](app::Werk& werk) { return app::runBetaalrunNow(werk, BetaalrunSoort::Kvk, dag); }).ok());
        n.op(dag);
        jobs::Jobs jobs(*n.f.application, true);
        jobs.runDue();
        QCOMPARE(n.alle().at(0).status, S::Uitbetaald);
        n.op(QDate(2025, 12, 1));
        const QString gezegd = jobs.runDue().join(QChar(u'\n'));
        QVERIFY2(gezegd.contains(QStringLiteral("tegemoetkomingen: 1 gemaakt, 0 bijgewerkt, 0 ingetrokken")), qPrintable(gezegd));
        QCOMPARE(n.alle().size(), size_t(2));
    }

    void without_a_permission_of_the_whole_month_nothing_is_made()
    {
        Netwerk n;
        QCOMPARE(n.maak()->gemaakt, 0);
        QVERIFY(n.geef(QDate(2025, 10, 1), QDate(2025, 10, 30), Bedrag{10'000}).ok()); // over by now
        QVERIFY(n.geef(QDate(2025, 10, 2), {}, Bedrag{10'000}).ok());
        QCOMPARE(n.maak()->gemaakt, 0);
        QVERIFY(n.alle().empty());
    }

    void an_amount_that_nobody_knows_is_not_guessed_but_said()
    {
        Netwerk n;
        QVERIFY(n.geef(QDate(2025, 10, 1), {}, {}).ok()); // and the Wmo has none of its own
        HOUSE_VALUE(deel, n.maak());
        QCOMPARE(deel.gemaakt, 0);
        QCOMPARE(deel.onbekend, 1);
        jobs::Jobs jobs(*n.f.application, false);
        const QString gezegd = jobs.runDue().join(QChar(u'\n'));
        QVERIFY2(gezegd.contains(QStringLiteral("tegemoetkomingen niet gemaakt: van 1 maand is niet bekend hoeveel het is of uit welk budget")), qPrintable(gezegd));
        QVERIFY(n.alle().empty());
    }

    void it_is_withdrawn_when_the_permission_ends_before_it_was_paid()
    {
        Netwerk n;
        HOUSE_VALUE(toestemming, n.geef(QDate(2025, 10, 1), {}, Bedrag{10'000}));
        QVERIFY(n.maak().ok());
        QVERIFY(n.f.write<bool>(n.f.world.twee.medewerkerAccount, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_CHECK(app::eindigToestemming(werk, n.record.budgethouder, toestemming.id, QDate(2025, 10, 15)));
            return true;
        }).ok());
        HOUSE_VALUE(weer, n.maak());
        QCOMPARE(weer.ingetrokken, 1);
        QCOMPARE(n.alle().at(0).status, S::Ingetrokken);
        QVERIFY(n.geef(QDate(2025, 10, 1), {}, Bedrag{12'000}).ok());
        QCOMPARE(n.maak()->bijgewerkt, 1);
        QCOMPARE(n.alle().at(0).status, S::Betaalbaar);
        QCOMPARE(n.alle().at(0).totaal, Bedrag{12'000});
        QCOMPARE(n.alle().size(), size_t(1));
    }

    void only_the_own_verstrekker_gives_and_ends_what_its_law_knows()
    {
        Netwerk n;
        const auto geef = [&](const Gebruiker& wie, const PracticeWorld::Dossier& dossier, ToestemmingSoort soort, ZorgovereenkomstId zorgovereenkomst) {
            Toestemming t;
            t.soort = soort;
            t.zorgovereenkomst = zorgovereenkomst;
            t.van = QDate(2025, 10, 1);
            return n.f.write<Toestemming>(wie, [&](app::Werk& werk) { return app::geefToestemming(werk, dossier.budgethouder.id, t); });
        };
        using Soort = ToestemmingSoort;
        const PracticeWorld& w = n.f.world;
        Month elders(n.f, n.f.world.een);
        HOUSE_VALUE(wlz, elders.running());
        HOUSE_PROBLEM(geef(w.een.medewerkerAccount, w.een, Soort::TegemoetkomingSociaalNetwerk, wlz.id), "nietToegestaan"); // the Wlz has none
        HOUSE_PROBLEM(geef(w.twee.medewerkerAccount, w.twee, Soort::Boven40Uur, n.record.id), "nietToegestaan");             // nor the Wmo this one
        HOUSE_PROBLEM(geef(w.een.medewerkerAccount, w.twee, Soort::TegemoetkomingSociaalNetwerk, n.record.id), "nietGevonden");
        HOUSE_PROBLEM(geef(w.twee.medewerkerAccount, w.twee, Soort::TegemoetkomingSociaalNetwerk, wlz.id), "nietGevonden"); // of another dossier
        for (const Gebruiker& wie : {w.twee.budgethouderAccount, w.twee.vertegenwoordigerAccount, w.twee.zorgverlenerAccount, w.svb})
            QVERIFY(!geef(wie, w.twee, Soort::TegemoetkomingSociaalNetwerk, n.record.id).ok());
        HOUSE_VALUE(gegeven, geef(w.twee.medewerkerAccount, w.twee, Soort::TegemoetkomingSociaalNetwerk, n.record.id));
        HOUSE_VALUE(gezien, n.f.read<std::vector<Toestemming>>(w.twee.vertegenwoordigerAccount,
                                                               [&](app::Werk& werk) { return app::listToestemmingen(werk, w.twee.budgethouder.id); }));
        QCOMPARE(gezien, std::vector{gegeven});
        for (const Gebruiker& wie : {w.een.medewerkerAccount, w.twee.budgethouderAccount})
            QVERIFY(!n.f.write<bool>(wie, [&](app::Werk& werk) -> Outcome<bool> {
                PGB_CHECK(app::eindigToestemming(werk, w.twee.budgethouder.id, gegeven.id, QDate(2025, 10, 31)));
                return true;
            }).ok());
    }

    void what_another_house_permitted_is_not_this_ones_to_end()
    {
        Netwerk n;
        const PracticeWorld& w = n.f.world;
        Toestemming t;
        t.budgethouder = w.twee.budgethouder.id;
        t.zorgovereenkomst = n.record.id;
        t.soort = ToestemmingSoort::TegemoetkomingSociaalNetwerk;
        t.van = QDate(2025, 10, 1);
        t.door = w.een.medewerkerAccount.id; // of the house that paid before
        t.verstrekker = w.een.medewerkerAccount.verstrekker;
        HOUSE_VALUE(staand, n.f.storage->write<Toestemming>([&](app::UnitOfWork& unit) { return unit.dossier().insertToestemming(t); }));
        const auto eindigt = [&](const Gebruiker& wie, qint64 id) {
            return n.f.write<bool>(wie, [&](app::Werk& werk) -> Outcome<bool> {
                PGB_CHECK(app::eindigToestemming(werk, w.twee.budgethouder.id, id, QDate(2025, 10, 31)));
                return true;
            });
        };
        const auto eindig = [&](qint64 id) { return eindigt(w.twee.medewerkerAccount, id); };
        HOUSE_PROBLEM(eindig(staand.id), "nietToegestaan");
        QVERIFY(n.maak().ok());
        QVERIFY(n.alle().empty()); // nor is this one's money paid for it
        HOUSE_VALUE(eigen, n.geef(QDate(2025, 10, 1), {}, Bedrag{10'000}));
        QVERIFY(n.maak().ok());
        const std::vector<Declaratie> gemaakt = n.alle();
        QVERIFY(gemaakt.size() == 1 && gemaakt.front().totaal == Bedrag{10'000} && gemaakt.front().status == S::Betaalbaar);
        QVERIFY(eindig(eigen.id).ok());
        QVERIFY(eindigt(w.svb, staand.id).ok()); // for the house that is not here any more
    }

    void a_house_ends_what_it_gave_also_when_the_account_that_gave_it_moved()
    {
        Netwerk n;
        const PracticeWorld& w = n.f.world;
        HOUSE_VALUE(gegeven, n.geef(QDate(2025, 10, 1), {}, Bedrag{10'000}));
        QCOMPARE(gegeven.verstrekker, w.twee.medewerkerAccount.verstrekker);
        HOUSE_VALUE(collega, n.f.storage->write<Gebruiker>([&](app::UnitOfWork& unit) -> Outcome<Gebruiker> {
            PGB_TRY(gever, app::gevonden(unit.gebruikers().find(w.twee.medewerkerAccount.id)));
            Gebruiker nieuw = gever;
            nieuw.id = {};
            nieuw.gebruikersnaam = QStringLiteral("nieuw.gezicht");
            gever.verstrekker = w.een.medewerkerAccount.verstrekker; // to another house
            PGB_CHECK(unit.gebruikers().update(gever));
            return unit.gebruikers().insert(nieuw, QByteArrayLiteral("hash"));
        }));
        QVERIFY(n.maak().ok());
        QCOMPARE(n.alle().size(), size_t(1)); // it stays of the house
        QVERIFY(n.f.write<bool>(collega, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_CHECK(app::eindigToestemming(werk, w.twee.budgethouder.id, gegeven.id, QDate(2025, 10, 31)));
            return true;
        }).ok());
    }

    void the_same_permission_stands_once_and_not_before_its_agreement_began()
    {
        Netwerk n;
        HOUSE_PROBLEM(n.geef(QDate(1900, 1, 1), {}, Bedrag{10'000}), "toestemmingVoorBegin");
        HOUSE_PROBLEM(n.geef(QDate(2025, 9, 30), {}, Bedrag{10'000}), "toestemmingVoorBegin");
        HOUSE_VALUE(eerste, n.geef(QDate(2025, 10, 1), {}, Bedrag{10'000}));
        const auto weer = n.geef(QDate(2025, 11, 1), {}, Bedrag{20'000}); // another maximum makes it no other permission
        HOUSE_PROBLEM(weer, "toestemmingLoopt");
        QCOMPARE(weer.problem().params, (CodeParams{{QStringLiteral("vanDatum"), QStringLiteral("2025-10-01")}}));
        HOUSE_PROBLEM(n.geef(QDate(2025, 10, 1), {}, Bedrag{10'000}), "toestemmingLoopt");
        HOUSE_PROBLEM(n.geef(QDate(2025, 12, 1), QDate(2025, 12, 31), Bedrag{20'000}), "toestemmingLoopt");
        QVERIFY(n.f.write<bool>(n.f.world.twee.medewerkerAccount, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_CHECK(app::eindigToestemming(werk, n.record.budgethouder, eerste.id, QDate(2025, 12, 10)));
            return true;
        }).ok());
        const auto overlap = n.geef(QDate(2025, 12, 10), {}, Bedrag{20'000});
        HOUSE_PROBLEM(overlap, "toestemmingOverlapt");
        QCOMPARE(overlap.problem().params.back().second, QStringLiteral("2025-12-10"));
        QVERIFY(n.geef(QDate(2025, 12, 11), {}, Bedrag{20'000}).ok());
    }

    void who_give_the_same_permission_at_once_give_one()
    {
        Netwerk n;
        std::atomic<int> gegeven = 0;
        std::atomic<int> geweigerd = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                const auto uit = n.geef(QDate(2025, 10, 1), {}, Bedrag{10'000});
                gegeven += uit.ok() ? 1 : 0;
                geweigerd += !uit && uit.problem().code == QLatin1String("toestemmingLoopt") ? 1 : 0;
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(gegeven.load(), 1);
        QCOMPARE(geweigerd.load(), 3);
    }

    void a_permission_is_of_one_helper()
    {
        Netwerk n;
        Toestemming t;
        t.soort = ToestemmingSoort::TegemoetkomingSociaalNetwerk;
        t.van = QDate(2025, 10, 1);
        HOUSE_PROBLEM(n.f.write<Toestemming>(n.f.world.twee.medewerkerAccount, [&](app::Werk& werk) { return app::geefToestemming(werk, n.record.budgethouder, t); }), "veldOntbreekt");
    }
};

HOUSE_TEST(test_tegemoetkoming, TestTegemoetkoming)
#include "test_tegemoetkoming.moc"
