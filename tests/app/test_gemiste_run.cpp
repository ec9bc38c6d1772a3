#include "server/app/betaaltermijn.h"
#include "server/app/toegang_service.h"
#include "server/jobs/scheduler.h"
#include "tests/app/geld.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using S = DeclaratieStatus;
using G = DeclaratieGebeurtenis;

namespace {

/// A moment in the Netherlands in winter.
class Moment final : public app::Clock {
public:
    void zet(QDate dag, QTime tijd) { m_nu = QDateTime(dag, tijd, Qt::UTC).addSecs(-3600); }
    QDateTime nuUtc() const override { return m_nu; }

private:
    QDateTime m_nu;
};

/// A server that is down at times.
struct Server : Geld {
    explicit Server(bool metBsn)
    {
        record = *month.running();
        if (metBsn)
            zonderKvk();
    }
    void zonderKvk()
    {
        const auto gedaan = f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(z, app::gevonden(unit.zorgverleners().find(een.zorgverlener.id)));
            z.kvkNummer.reset();
            z.bsn = f.world.twee.budgethouder.bsn;
            PGB_CHECK(unit.zorgverleners().update(z));
            return true;
        });
        if (!gedaan)
            qFatal("no zorgverlener");
    }
    /// Payable, promised for that day.
    DeclaratieId beloofd(QDate dag)
    {
        const auto done = month.submitted(record, 3);
        if (!done)
            qFatal("not submitted");
        if (!zet(done->declaratie.id, [dag](Declaratie& d) {
                d.status = S::Betaalbaar;
                d.bevindingen.clear();
                d.verwachteBetaaldatum = dag;
            }))
            qFatal("not payable");
        return done->declaratie.id;
    }
    QString loop(QDate dag, QTime tijd)
    {
        moment.zet(dag, tijd);
        jobs::Jobs jobs(application, true);
        return jobs.runDue().join(QChar(u'\n'));
    }
    Zorgovereenkomst record;
    Moment moment;
    app::Application application{*f.storage, moment};
};

const QDate woensdag(2025, 11, 5);

} // namespace

/// Runs whose planning went by without a server, the term of payment, and what is promised (domain 9.1).
class TestGemisteRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_weekly_run_that_was_missed_is_booked_on_the_first_day_of_the_bank()
    {
        Server s(true);
        const DeclaratieId id = s.beloofd(woensdag);
        s.loop(woensdag, QTime(9, 0));
        QCOMPARE(s.toon(id)->status, S::Betaalbaar); // its own run comes at the cut-off
        // Down from here until Thursday morning.
        const QString gezegd = s.loop(woensdag.addDays(1), QTime(9, 0));
        QVERIFY2(gezegd.contains(QStringLiteral("betaalrun bsn gepland: 1 betaling")), qPrintable(gezegd));
        QCOMPARE(s.toon(id)->status, S::Uitbetaald);
        QCOMPARE(s.toon(id)->verwachteBetaaldatum, woensdag.addDays(1));
    }

    void what_is_promised_for_the_next_week_waits_for_it()
    {
        Server s(true);
        const DeclaratieId id = s.beloofd(woensdag.addDays(7));
        s.loop(woensdag.addDays(1), QTime(9, 0));
        QCOMPARE(s.toon(id)->status, S::Betaalbaar);
    }

    void in_a_weekend_it_is_planned_for_monday()
    {
        Server s(true);
        const DeclaratieId id = s.beloofd(woensdag);
        s.loop(woensdag.addDays(3), QTime(9, 0)); // Saturday
        QCOMPARE(s.toon(id)->status, S::Ingepland);
        QCOMPARE(s.toon(id)->verwachteBetaaldatum, woensdag.addDays(5));
    }

    void a_daily_run_that_was_missed_keeps_its_promise()
    {
        Server s(false);
        const DeclaratieId id = s.beloofd(woensdag);
        // It should have been planned on Tuesday at the cut-off.
        s.loop(woensdag, QTime(8, 0));
        QCOMPARE(s.toon(id)->status, S::Uitbetaald);
        QCOMPARE(s.toon(id)->verwachteBetaaldatum, woensdag);
    }

    void what_became_payable_today_waits_for_the_cut_off()
    {
        Server s(false);
        const DeclaratieId id = s.beloofd(woensdag.addDays(1));
        s.loop(woensdag, QTime(8, 0));
        QCOMPARE(s.toon(id)->status, S::Betaalbaar);
        s.loop(woensdag, QTime(16, 30));
        QCOMPARE(s.toon(id)->status, S::Ingepland);
    }

    void a_day_that_went_by_is_no_promise()
    {
        Server s(false);
        const DeclaratieId id = s.beloofd(woensdag);
        s.op(woensdag);
        const auto toon = [&] {
            return s.f.read<Declaratie>(s.een.budgethouderAccount, [&](app::Werk& werk) -> Outcome<Declaratie> {
                PGB_TRY(d, app::gevonden(werk.unit.declaraties().find(id)));
                return app::zichtbaar(werk, d);
            });
        };
        QCOMPARE(toon()->verwachteBetaaldatum, woensdag);
        s.op(woensdag.addDays(1));
        QVERIFY(!toon()->verwachteBetaaldatum.isValid());
    }

    void svb_is_told_on_the_tenth_and_the_twentieth_day_and_until_it_is_paid()
    {
        Server s(false);
        const DeclaratieId id = s.beloofd(woensdag);
        const QDate ontvangen = practiceDay();
        const auto bewaak = [&] { return s.systeem<app::Bewaakt>([](app::Werk& werk) { return app::bewaakBetaaltermijn(werk, {}, 100); })->aantal; };
        for (const auto& [dag, aantal, totaal] : {std::tuple(9, 0, 0), std::tuple(10, 1, 1), std::tuple(11, 0, 1), std::tuple(20, 1, 1), std::tuple(29, 0, 1)}) {
            s.op(ontvangen.addDays(dag));
            QCOMPARE(bewaak(), aantal);
            QCOMPARE(s.open(WerktaakSoort::Uitzondering, s.f.world.svb), totaal);
        }
        QCOMPARE(s.spoor(id, QStringLiteral("declaratie.betaaltermijn")).size(), size_t(2));
        const auto vandaag = s.f.read<Vandaag>(s.f.world.svb, [](app::Werk& werk) { return app::vandaagOverzicht(werk); });
        const auto rij = std::find_if(vandaag->opUWacht.begin(), vandaag->opUWacht.end(), [&](const VandaagRegel& r) { return r.recordId == id.waarde && r.soort == QLatin1String("declaratie"); });
        QVERIFY(rij != vandaag->opUWacht.end());
        QCOMPARE(rij->wat, QStringLiteral("betaaltermijn"));
        QCOMPARE(rij->dagen, 29);
        QVERIFY(s.betaal().ok());
        QCOMPARE(s.toon(id)->status, S::Uitbetaald);
        QCOMPARE(s.open(WerktaakSoort::Uitzondering, s.f.world.svb), 0);
    }

    void what_waits_for_the_budgethouder_gives_no_alarm()
    {
        Server s(false);
        const DeclaratieId id = s.beloofd(woensdag);
        QVERIFY(s.zet(id, [](Declaratie& d) {
            d.status = S::Geparkeerd;
            d.bevindingen = {{QStringLiteral("DC-031"), Ernst::Parkeren, QStringLiteral("totaal"), {}}};
        }).ok());
        s.op(practiceDay().addDays(20));
        QCOMPARE(s.systeem<app::Bewaakt>([](app::Werk& werk) { return app::bewaakBetaaltermijn(werk, {}, 100); })->aantal, 0);
    }
};

HOUSE_TEST(test_gemiste_run, TestGemisteRun)
#include "test_gemiste_run.moc"
