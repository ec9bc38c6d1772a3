#include "server/app/beheer.h"
#include "server/app/dossier_beheer.h"
#include "server/app/tegemoetkomingen.h"
#include "server/jobs/scheduler.h"
#include "tests/app/app_fixture.h"
#include "tests/app/month.h"
#include "tests/support/house_test.h"

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
        QVERIFY(n.geef(QDate(2025, 10, 2), {}, Bedrag{10'000}).ok());
        QVERIFY(n.geef(QDate(2025, 1, 1), QDate(2025, 10, 30), Bedrag{10'000}).ok());
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
