#include "server/app/dossier_beheer.h"
#include "server/app/maandlonen.h"
#include "server/jobs/scheduler.h"
#include "tests/app/geld.h"
#include "tests/support/house_test.h"
#include "tests/support/storage_fixture.h"

using namespace pgb;
using namespace pgb::test;
using S = DeclaratieStatus;
using G = DeclaratieGebeurtenis;

namespace {

const QDate loondag(2025, 11, 24); // a Monday

/// A dossier whose agreement, in force from 1 October 2025, has a wage of € 1.000 a month.
struct Loon : Geld {
    explicit Loon(const QString& sluittijd = QStringLiteral("23:59"))
    {
        zet(QStringLiteral("betaalrunSluittijd"), sluittijd);
        record = *month.running();
        spreekAf([](ZorgovereenkomstVersie& v) {
            v.inhoud.loonsoort = Loonsoort::Maandloon;
            v.inhoud.maandloon = Bedrag{100'000};
        });
    }
    using Geld::zet;
    void zet(const QString& key, const QString& waarde)
    {
        ParameterWaarde rij;
        rij.key = key;
        rij.bron = QStringLiteral("test");
        rij.waarde = waarde;
        if (!f.write<ParameterWaarde>(f.world.beheerder, [&](app::Werk& w) { return app::enterParameter(w, rij); }).ok())
            qFatal("no parameter");
        f.application->forgetParameters();
    }
    void spreekAf(const std::function<void(ZorgovereenkomstVersie&)>& maak)
    {
        const auto gedaan = f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(nu, app::gevonden(unit.zorgovereenkomsten().find(record.id)));
            maak(nu.versies.at(0));
            PGB_CHECK(unit.zorgovereenkomsten().updateVersie(nu.versies.at(0)));
            return true;
        });
        if (!gedaan)
            qFatal("no version");
    }
    ZorgovereenkomstVersie tweedeVersie(QDate vanaf, qint64 centen)
    {
        return *f.storage->write<ZorgovereenkomstVersie>([&](app::UnitOfWork& unit) -> Outcome<ZorgovereenkomstVersie> {
            PGB_TRY(nu, app::gevonden(unit.zorgovereenkomsten().find(record.id)));
            ZorgovereenkomstVersie v = nu.versies.at(0);
            v.id = {};
            v.volgnummer = 2;
            v.inhoud.ingangsdatum = vanaf;
            v.inhoud.maandloon = Bedrag{centen};
            PGB_TRY(stored, unit.zorgovereenkomsten().insertVersie(v));
            nu.versies.at(0).geldigTot = vanaf.addDays(-1);
            PGB_CHECK(unit.zorgovereenkomsten().updateVersie(nu.versies.at(0)));
            return stored;
        });
    }
    Outcome<Loonstop> stopLoon(QDate van, std::optional<QDate> tot = {})
    {
        return f.write<Loonstop>(f.world.svb, [&](app::Werk& werk) { return app::zetLoonstop(werk, record.id, LoonstopSoort::Opschorting, van, tot); });
    }
    Outcome<app::Lonen> maak()
    {
        return systeem<app::Lonen>([](app::Werk& werk) { return app::maakMaandlonen(werk, {}, 100); });
    }
    /// The wages of the agreement, oldest month first.
    std::vector<Declaratie> lonen()
    {
        return *f.storage->read<std::vector<Declaratie>>([&](app::UnitOfWork& unit) -> Outcome<std::vector<Declaratie>> {
            std::vector<Declaratie> uit;
            PGB_TRY(bestaande, unit.declaraties().ofZorgovereenkomst(record.id));
            for (const BestaandeDeclaratie& b : bestaande) {
                PGB_TRY(d, app::gevonden(unit.declaraties().find(b.id)));
                if (d.soort == DeclaratieSoort::Maandloon)
                    uit.push_back(d);
            }
            return uit;
        });
    }
    Declaratie november()
    {
        for (const Declaratie& d : lonen()) {
            if (d.periode.van == QDate(2025, 11, 1))
                return d;
        }
        return {};
    }
    /// That count.
    std::vector<Declaratie> correctiesVanNovember()
    {
        const DeclaratieId id = november().id;
        return *f.storage->read<std::vector<Declaratie>>([&](app::UnitOfWork& unit) { return unit.declaraties().correctiesVan(id); });
    }
    /// As if it had become payable in time for that day.
    Outcome<Declaratie> zetDag(QDate dag)
    {
        return zet(november().id, [dag](Declaratie& d) { d.verwachteBetaaldatum = dag; });
    }
    Outcome<app::DeclaratieAfloop> svb(const Declaratie& d, G gebeurtenis, const QString& reden = {}) { return month.fire(f.world.svb, d, gebeurtenis, reden); }

    Zorgovereenkomst record;
};

} // namespace

/// The wage that comes by itself each month (domain 7.1, 9.1; issue 4).
class TestMaandloon : public QObject {
    Q_OBJECT
    StorageFixture m_opslag;

private Q_SLOTS:
    void the_wage_of_each_month_is_made_once_whoever_asks_data() { engineRows(); }
    void the_wage_of_each_month_is_made_once_whoever_asks()
    {
        HOUSE_ENGINE_CONFIG(m_opslag, config);
        const auto opslag = m_opslag.open(config);
        const auto tweede = m_opslag.open(config);
        HOUSE_VALUE(world, seedPracticeWorld(*opslag, "no hash"));
        HOUSE_VALUE(record, opslag->write<Zorgovereenkomst>([&](app::UnitOfWork& unit) {
            Zorgovereenkomst z;
            z.budgethouder = world.een.budgethouder.id;
            z.zorgverlener = world.een.zorgverlener.id;
            z.nummer = QStringLiteral("2025-0001");
            ZorgovereenkomstVersie v;
            v.status = ZorgovereenkomstStatus::Lopend;
            v.statusSinds = QDateTime(QDate(2025, 10, 1), QTime(9, 0), Qt::UTC);
            v.inhoud = acceptableContent(world.een);
            v.inhoud.loonsoort = Loonsoort::Maandloon;
            v.inhoud.maandloon = Bedrag{100'000};
            z.versies = {v};
            return unit.zorgovereenkomsten().insert(z);
        }));
        const auto doe = [](app::Storage& waar, QDate dag, int limiet) {
            app::FixedDayClock klok(dag);
            app::Application application(waar, klok);
            int gemaakt = 0;
            ZorgovereenkomstId na;
            do {
                const auto deel = application.write<app::Lonen>(app::Aanroeper(), [&](app::Werk& werk) { return app::maakMaandlonen(werk, na, limiet); });
                if (!deel)
                    return -1;
                gemaakt += deel->gemaakt;
                na = deel->laatste;
            } while (na);
            return gemaakt;
        };
        QCOMPARE(doe(*opslag, QDate(2025, 10, 23), 1), 0);
        QCOMPARE(doe(*opslag, QDate(2025, 10, 24), 1), 1);
        QCOMPARE(doe(*tweede, QDate(2025, 10, 24), 100), 0);
        QCOMPARE(doe(*tweede, loondag.addDays(-1), 100), 0);
        QCOMPARE(doe(*tweede, QDate(2025, 12, 31), 1), 2); // a server that was off catches up
        QCOMPARE(doe(*opslag, QDate(2025, 12, 31), 100), 0);
        QCOMPARE(doe(*opslag, QDate(2026, 4, 1), 100), 3); // of this year; of last year nothing is asked any more
        // Behind the back of the job the database keeps it to one as well.
        const auto dubbel = opslag->write<Declaratie>([&](app::UnitOfWork& unit) {
            Declaratie d;
            d.zorgovereenkomst = record.id;
            d.budgethouder = record.budgethouder;
            d.zorgverlener = record.zorgverlener;
            d.soort = DeclaratieSoort::Maandloon;
            d.periode = Periode::maand(2025, 11);
            return unit.declaraties().insert(d);
        });
        HOUSE_PROBLEM(dubbel, "bestaatAl");
    }

    void nobody_hands_it_in_and_the_trail_says_so()
    {
        Loon g;
        g.op(loondag);
        HOUSE_VALUE(gemaakt, g.maak());
        QCOMPARE(gemaakt.gemaakt, 2); // October came late: it was approved in November
        const Declaratie d = g.november();
        QCOMPARE(d.status, S::Betaalbaar);
        QCOMPARE(d.totaal, Bedrag{100'000});
        QCOMPARE(d.periode, Periode::maand(2025, 11));
        QVERIFY(!d.nummer.isEmpty());
        QVERIFY(!d.ingevoerdDoor && !d.goedgekeurdDoor);
        QCOMPARE(d.verwachteBetaaldatum, loondag);
        const auto spoor = g.spoor(d.id, QStringLiteral("declaratie.maandloon"));
        QCOMPARE(spoor.size(), size_t(1));
        QVERIFY(!spoor.front().gebruiker);
        for (const Gebruiker& wie : {g.een.budgethouderAccount, g.een.zorgverlenerAccount, g.f.world.svb}) {
            HOUSE_PROBLEM(g.month.fire(wie, d, G::Bewerken), "nietToegestaan");
            HOUSE_PROBLEM(g.month.fire(wie, d, G::Intrekken), "nietToegestaan");
        }
        HOUSE_VALUE(gezien, g.f.read<app::Lijst<Declaratie>>(g.een.zorgverlenerAccount, [](app::Werk& werk) { return werk.unit.declaraties().list(werk.bereik(), {}, {}); }));
        QCOMPARE(gezien.items.size(), size_t(2));
    }

    void what_was_set_apart_becomes_planned_and_nothing_counts_twice()
    {
        Loon g;
        // With the 8 % of holiday pay of who is no entrepreneur on top.
        g.spreekAf([](ZorgovereenkomstVersie& v) { v.inhoud.vakantiegeldInbegrepen = false; });
        QVERIFY(g.f.storage->write<Zorgverlener>([&](app::UnitOfWork& unit) -> Outcome<Zorgverlener> {
            PGB_TRY(z, app::gevonden(unit.zorgverleners().find(g.een.zorgverlener.id)));
            z.ibOndernemer = false;
            return unit.zorgverleners().update(z);
        }).ok());
        g.op(QDate(2025, 11, 23));
        QVERIFY(g.maak().ok()); // October
        const NiveauStand was = g.stand();
        QCOMPARE(was.ingepland, Bedrag{100'000});
        QCOMPARE(was.gereserveerd, Bedrag{224'000}); // November and December, and what comes on top of three months
        g.op(loondag);
        QVERIFY(g.maak().ok());
        const NiveauStand nu = g.stand();
        QCOMPARE(nu.ingepland, Bedrag{200'000});
        QCOMPARE(nu.gereserveerd, was.gereserveerd - Bedrag{100'000});
        QCOMPARE(*nu.beschikbaar(), *was.beschikbaar());
        QVERIFY(g.betaal(BetaalrunSoort::Maandloon, loondag).ok());
        const NiveauStand betaald = g.stand();
        QCOMPARE(betaald.uitbetaald, Bedrag{100'000}); // October is late and waits for the run of every day
        QCOMPARE(*betaald.beschikbaar(), *was.beschikbaar());
    }

    void it_is_paid_on_its_day_in_a_run_of_its_own_and_when_late_with_the_others()
    {
        Loon g(QStringLiteral("00:00"));
        g.op(loondag);
        jobs::Jobs jobs(*g.f.application, true);
        const QStringList gedaan = jobs.runDue();
        QVERIFY2(gedaan.contains(QStringLiteral("maandlonen: 2 gemaakt, 0 bijgewerkt, 0 gecorrigeerd, 0 ingetrokken")), qPrintable(gedaan.join(QLatin1Char('|'))));
        // Made after the cut-off of the day, neither was promised for it.
        QCOMPARE(g.november().status, S::Betaalbaar);
        QVERIFY(g.november().verwachteBetaaldatum > loondag);
        QVERIFY(g.zetDag(loondag).ok());
        jobs.runDue();
        QCOMPARE(g.november().status, S::Uitbetaald);
        HOUSE_VALUE(runs, g.f.storage->read<std::vector<Betaalrun>>([](app::UnitOfWork& unit) { return unit.betalingen().opDag(BetaalrunSoort::Maandloon, loondag); }));
        QCOMPARE(runs.size(), size_t(1));
        QCOMPARE(runs.front().totaal, Bedrag{100'000});
        jobs.runDue();
        QCOMPARE(g.f.storage->read<std::vector<Betaalrun>>([](app::UnitOfWork& unit) { return unit.betalingen().opDag(BetaalrunSoort::Maandloon, loondag); })->size(), size_t(1));
        QCOMPARE(g.lonen().front().status, S::Ingepland); // October, in the run of the undertakings
        g.op(loondag.addDays(1));
        jobs.runDue();
        QCOMPARE(g.lonen().front().status, S::Uitbetaald);
    }

    void a_block_holds_it_until_it_is_lifted()
    {
        Loon g;
        QVERIFY(g.f.storage->write<Blokkade>([&](app::UnitOfWork& unit) {
            Blokkade b;
            b.reikwijdte = BlokkadeReikwijdte::Zorgovereenkomst;
            b.reikwijdteId = g.record.id.waarde;
            b.redenCode = QStringLiteral("onderzoek");
            b.publiekeReden = QStringLiteral("er loopt een onderzoek");
            b.van = QDate(2025, 11, 1);
            b.tot = loondag.addDays(1);
            b.werking = BlokkadeWerking::Weigeren;
            return unit.toekenningen().insertBlokkade(b);
        }).ok());
        g.op(loondag);
        const NiveauStand was = g.stand();
        QVERIFY(g.maak().ok());
        // Nobody could hand it in again, so it is never refused.
        QCOMPARE(g.november().status, S::Geparkeerd);
        QVERIFY(heeft(g.november(), "DC-017"));
        QCOMPARE(*g.stand().beschikbaar(), *was.beschikbaar() - Bedrag{100'000}); // October is wanted as well now
        g.op(loondag.addDays(2));
        QVERIFY(g.kijkOpnieuw().ok());
        QCOMPARE(g.november().status, S::Betaalbaar);
        QCOMPARE(g.november().verwachteBetaaldatum, loondag.addDays(3)); // not a month later
    }

    void of_a_part_of_the_month_somebody_of_svb_says_whether_it_is_right()
    {
        Loon g;
        g.spreekAf([](ZorgovereenkomstVersie& v) {
            v.geldigTot = QDate(2025, 11, 15);
            v.status = ZorgovereenkomstStatus::Beeindigd;
        });
        g.op(loondag);
        QVERIFY(g.maak().ok());
        const Declaratie d = g.november();
        QCOMPARE(d.status, S::HandmatigeControle);
        QCOMPARE(d.statusReden, QStringLiteral("maandloonDeel"));
        QCOMPARE(d.totaal, Bedrag{50'000});
        QCOMPARE(d.regels.front().datum, QDate(2025, 11, 15));
        QCOMPARE(g.open(WerktaakSoort::Uitzondering, g.f.world.svb), 1);
        QVERIFY(g.svb(d, G::ControleGoed).ok());
        QCOMPARE(g.november().status, S::Betaalbaar);
        QCOMPARE(g.maak()->bijgewerkt, 0);
        g.op(QDate(2025, 12, 31));
        QCOMPARE(g.maak()->gemaakt, 0); // December has no wage
    }

    void a_month_of_which_hours_were_paid_is_not_paid_again_unseen()
    {
        Loon g;
        g.op(loondag);
        HOUSE_VALUE(uren, g.f.storage->write<Declaratie>([&](app::UnitOfWork& unit) -> Outcome<Declaratie> {
            Declaratie d;
            d.zorgovereenkomst = g.record.id;
            d.budgethouder = g.record.budgethouder;
            d.zorgverlener = g.record.zorgverlener;
            d.periode = Periode::maandVan(QDate(2025, 11, 1));
            d.status = S::Uitbetaald;
            return unit.declaraties().insert(d);
        }));
        QVERIFY(uren.id);
        QVERIFY(g.maak().ok());
        QCOMPARE(g.november().status, S::HandmatigeControle);
        QCOMPARE(g.november().statusReden, QStringLiteral("maandloonUren"));
        QCOMPARE(g.lonen().front().status, S::Betaalbaar); // October has no hours
    }

    void a_stop_that_comes_after_it_was_made_is_seen_before_it_is_paid()
    {
        Loon g;
        g.op(loondag);
        QVERIFY(g.maak().ok());
        QCOMPARE(g.november().status, S::Betaalbaar);
        QVERIFY(g.stopLoon(QDate(2025, 11, 20)).ok());
        QVERIFY(g.maak().ok());
        QCOMPARE(g.november().status, S::HandmatigeControle);
        QCOMPARE(g.november().statusReden, QStringLiteral("maandloonStop"));
    }

    void a_stop_of_another_month_leaves_what_svb_looked_at()
    {
        Loon g;
        g.op(loondag);
        QVERIFY(g.maak().ok());
        QVERIFY(g.zet(g.november().id, [&](Declaratie& d) { d.tweedePaarOgen = g.f.world.svb.id; }).ok());
        QVERIFY(g.stopLoon(QDate(2025, 10, 5), QDate(2025, 10, 6)).ok());
        QVERIFY(g.november().tweedePaarOgen);
        QVERIFY(g.stopLoon(QDate(2025, 11, 20)).ok());
        QVERIFY(!g.november().tweedePaarOgen);
    }

    void a_stop_that_comes_after_it_was_paid_is_asked_of_svb_by_days()
    {
        for (const bool nagekeken : {false, true}) {
            Loon g;
            g.op(loondag);
            QVERIFY(g.maak().ok());
            if (nagekeken) // SVB had looked, and knew of no stop
                QVERIFY(g.zet(g.november().id, [&](Declaratie& d) { d.tweedePaarOgen = g.f.world.svb.id; }).ok());
            QVERIFY(g.betaal(BetaalrunSoort::Maandloon, loondag).ok());
            QCOMPARE(g.maak()->gecorrigeerd, 0);
            const int taken = g.open(WerktaakSoort::Uitzondering, g.f.world.svb);
            QVERIFY(g.stopLoon(QDate(2025, 11, 20)).ok());
            QCOMPARE(g.maak()->gecorrigeerd, 1);
            QCOMPARE(g.maak()->gecorrigeerd, 0);
            QCOMPARE(g.open(WerktaakSoort::Uitzondering, g.f.world.svb), taken + 1);
            const Declaratie correctie = g.correctiesVanNovember().at(0);
            QCOMPARE(correctie.status, S::HandmatigeControle);
            QCOMPARE(correctie.statusReden, QStringLiteral("maandloonStopAchteraf"));
            QCOMPARE(correctie.omschrijving, correctie.statusReden);
            QCOMPARE(correctie.totaal, Bedrag{63'333 - 100'000}); // 19 of 30 days are left
            QVERIFY(g.svb(correctie, G::ControleWeigert, QStringLiteral("het loon loopt door")).ok());
            QCOMPARE(g.maak()->gecorrigeerd, 0);
        }
    }

    void of_an_end_after_it_was_paid_svb_has_its_correction_alone_to_look_at()
    {
        Loon g;
        g.op(loondag);
        QVERIFY(g.maak().ok());
        QVERIFY(g.betaal(BetaalrunSoort::Maandloon, loondag).ok());
        const int taken = g.open(WerktaakSoort::Uitzondering, g.f.world.svb), naTeKijken = g.open(WerktaakSoort::Nakijken, g.f.world.svb);
        QVERIFY(g.month.fire(g.een.medewerkerAccount, g.record, 1, {ZorgovereenkomstGebeurtenis::Beeindigen, QStringLiteral("Het pgb stopt."), {}, QDate(2025, 11, 20)}).ok());
        QCOMPARE(g.open(WerktaakSoort::Nakijken, g.f.world.svb), naTeKijken);
        QCOMPARE(g.maak()->gecorrigeerd, 1);
        QCOMPARE(g.open(WerktaakSoort::Uitzondering, g.f.world.svb), taken + 1);
        QCOMPARE(g.open(WerktaakSoort::Nakijken, g.f.world.svb), naTeKijken);
    }

    void an_end_in_an_earlier_year_takes_back_the_wages_of_this_one()
    {
        Loon g;
        g.op(loondag);
        QVERIFY(g.maak().ok());
        QVERIFY(g.betaal(BetaalrunSoort::Maandloon, loondag).ok());
        g.spreekAf([](ZorgovereenkomstVersie& v) { v.inhoud.ingangsdatum = QDate(2024, 6, 1); });
        const int taken = g.open(WerktaakSoort::Nakijken, g.f.world.svb);
        QVERIFY(g.month.fire(g.een.medewerkerAccount, g.record, 1, {ZorgovereenkomstGebeurtenis::Beeindigen, QStringLiteral("Het pgb stopte."), {}, QDate(2024, 12, 31)}).ok());
        QCOMPARE(g.open(WerktaakSoort::Nakijken, g.f.world.svb), taken); // its correction is what is looked at
        QVERIFY(g.maak()->gecorrigeerd > 0);
        QCOMPARE(g.correctiesVanNovember().size(), size_t(1));
        QCOMPARE(g.correctiesVanNovember().at(0).totaal, Bedrag{-100'000});
        QCOMPARE(g.correctiesVanNovember().at(0).status, S::HandmatigeControle);
        QCOMPARE(g.maak()->gecorrigeerd, 0);
    }

    void an_absence_that_comes_after_it_was_paid_and_turns_out_shorter_is_followed()
    {
        Loon g;
        g.op(loondag);
        QVERIFY(g.maak().ok());
        QVERIFY(g.betaal(BetaalrunSoort::Maandloon, loondag).ok());
        HOUSE_VALUE(ziek, g.f.storage->write<Verzuim>([&](app::UnitOfWork& unit) {
            Verzuim v;
            v.zorgovereenkomst = g.record.id;
            v.van = QDate(2025, 11, 16);
            v.gemeldDoor = g.een.budgethouderAccount.id;
            v.gemeldOp = QDateTime(loondag, QTime(12, 0), Qt::UTC);
            return unit.verzuim().insert(v);
        }));
        QCOMPARE(g.maak()->gecorrigeerd, 1);
        QCOMPARE(g.correctiesVanNovember().at(0).totaal, Bedrag{-50'000});
        QCOMPARE(g.correctiesVanNovember().at(0).omschrijving, QStringLiteral("maandloonAfwezigAchteraf"));
        QVERIFY(g.svb(g.correctiesVanNovember().at(0), G::ControleGoed).ok());
        QCOMPARE(g.maak()->gecorrigeerd, 0);
        ziek.van = QDate(2025, 12, 1); // it was a mistake
        QVERIFY(g.f.storage->write<Verzuim>([&](app::UnitOfWork& unit) { return unit.verzuim().update(ziek); }).ok());
        QCOMPARE(g.maak()->gecorrigeerd, 1);
        QCOMPARE(g.correctiesVanNovember().size(), size_t(2));
        QCOMPARE(g.correctiesVanNovember().at(1).totaal, Bedrag{50'000});
        QCOMPARE(g.correctiesVanNovember().at(1).statusReden, QStringLiteral("maandloonAfwezigAchteraf")); // not the agreement
    }

    void what_svb_let_through_with_an_absence_is_not_asked_again_when_it_is_paid()
    {
        Loon g;
        g.op(loondag);
        QVERIFY(g.maak().ok());
        QVERIFY(g.stopLoon(QDate(2025, 11, 20)).ok());
        QVERIFY(g.maak().ok());
        QVERIFY(g.svb(g.november(), G::ControleGoed).ok());
        QVERIFY(g.betaal(BetaalrunSoort::Maandloon, loondag).ok());
        QCOMPARE(g.november().status, S::Uitbetaald);
        QCOMPARE(g.maak()->gecorrigeerd, 0);
        QVERIFY(g.correctiesVanNovember().empty());
    }

    void a_wage_of_long_ago_may_have_been_paid_otherwise()
    {
        Loon g;
        g.op(QDate(2025, 12, 24));
        QVERIFY(g.maak().ok());
        QCOMPARE(g.lonen().front().periode.van, QDate(2025, 10, 1));
        QCOMPARE(g.lonen().front().status, S::HandmatigeControle);
        QCOMPARE(g.lonen().front().statusReden, QStringLiteral("maandloonLaat"));
        QCOMPARE(g.november().status, S::Betaalbaar);
    }

    void what_was_refused_is_made_again_when_another_wage_is_agreed()
    {
        Loon g;
        g.spreekAf([](ZorgovereenkomstVersie& v) { v.inhoud.ingangsdatum = QDate(2025, 11, 12); });
        g.op(loondag);
        QVERIFY(g.maak().ok());
        QVERIFY(g.svb(g.november(), G::ControleWeigert, QStringLiteral("verkeerde dag")).ok());
        QCOMPARE(g.november().status, S::Geweigerd);
        QCOMPARE(g.maak()->bijgewerkt, 0);
        g.spreekAf([](ZorgovereenkomstVersie& v) { v.inhoud.ingangsdatum = QDate(2025, 11, 1); });
        QCOMPARE(g.maak()->bijgewerkt, 1);
        QCOMPARE(g.november().status, S::Betaalbaar);
    }

    void a_paid_wage_is_corrected_by_the_agreement_only()
    {
        Loon g;
        g.op(loondag);
        QVERIFY(g.maak().ok());
        QVERIFY(g.betaal(BetaalrunSoort::Maandloon, loondag).ok());
        const Declaratie betaald = g.november();
        const auto meer = g.f.write<Declaratie>(g.f.world.een.budgethouderAccount, [&](app::Werk& w) {
            std::vector<Declaratieregel> regels = betaald.regels;
            regels.front().tarief = Tarief::fromCenten(112'000);
            return app::maakCorrectie(w, betaald.id, regels, QStringLiteral("meer"));
        });
        HOUSE_PROBLEM(meer, "loonVolgtOvereenkomst");
    }

    void a_wage_that_changes_in_the_month_has_a_line_for_each()
    {
        Loon g;
        g.tweedeVersie(QDate(2025, 11, 16), 150'000);
        g.op(loondag);
        QVERIFY(g.maak().ok());
        const Declaratie d = g.november();
        QCOMPARE(d.regels.size(), size_t(2));
        QCOMPARE(d.regels[0].bedrag, Bedrag{50'000});
        QCOMPARE(d.regels[1].bedrag, Bedrag{75'000});
        QCOMPARE(d.status, S::HandmatigeControle);
        g.op(QDate(2025, 12, 24));
        QVERIFY(g.maak().ok());
        QCOMPARE(g.lonen().back().totaal, Bedrag{150'000});
        QCOMPARE(g.lonen().back().status, S::Betaalbaar);
    }

    void without_enough_budget_it_waits_for_money()
    {
        Loon g;
        QVERIFY(g.zetBudget(150'000).ok());
        g.op(loondag);
        QVERIFY(g.maak().ok());
        QCOMPARE(g.lonen().front().status, S::Betaalbaar);
        QCOMPARE(g.november().status, S::Geparkeerd);
        QVERIFY(heeft(g.november(), "DC-031"));
        QVERIFY(g.stort(60'000).ok());
        QVERIFY(g.kijkOpnieuw().ok());
        QCOMPARE(g.november().status, S::Betaalbaar);
    }

    void fixed_travel_goes_with_the_wage()
    {
        Loon g;
        g.spreekAf([](ZorgovereenkomstVersie& v) {
            v.inhoud.reiskosten = ReiskostenSoort::VastPerMaand;
            v.inhoud.reiskostenMaandbedrag = Bedrag{1'423};
        });
        g.op(loondag.addDays(-1));
        const Bedrag was = g.stand().gereserveerd;
        g.op(loondag);
        QVERIFY(g.maak().ok());
        const Declaratie d = g.november();
        QVERIFY2(d.status == S::Betaalbaar, qPrintable(d.bevindingen.empty() ? QString() : d.bevindingen.front().controle));
        QCOMPARE(d.regels.size(), size_t(2));
        QCOMPARE(d.regels[1].functieCode, reiskostenFunctie());
        QCOMPARE(d.totaal, Bedrag{101'423});
        QCOMPARE(g.stand().gereserveerd, was - d.totaal);
    }

    void until_it_is_paid_it_follows_the_agreement()
    {
        Loon g;
        g.op(loondag);
        QVERIFY(g.maak().ok());
        g.spreekAf([](ZorgovereenkomstVersie& v) { v.inhoud.maandloon = Bedrag{110'000}; });
        QCOMPARE(g.maak()->bijgewerkt, 2);
        QCOMPARE(g.november().totaal, Bedrag{110'000});
        QCOMPARE(g.november().status, S::Betaalbaar);
        g.spreekAf([](ZorgovereenkomstVersie& v) { v.geldigTot = QDate(2025, 10, 31); });
        HOUSE_VALUE(eind, g.maak());
        QCOMPARE(eind.ingetrokken, 1);
        QCOMPARE(g.november().status, S::Ingetrokken);
        QCOMPARE(g.lonen().front().status, S::Betaalbaar);
        g.spreekAf([](ZorgovereenkomstVersie& v) { v.geldigTot.reset(); }); // the end was a mistake
        QCOMPARE(g.maak()->bijgewerkt, 1);
        QCOMPARE(g.november().status, S::Betaalbaar);
        QCOMPARE(g.maak()->bijgewerkt, 0);
    }

    void a_higher_wage_from_an_earlier_day_is_paid_afterwards()
    {
        Loon g;
        g.op(loondag);
        QVERIFY(g.maak().ok());
        QVERIFY(g.betaal(BetaalrunSoort::Maandloon, loondag).ok());
        QCOMPARE(g.november().status, S::Uitbetaald);
        const ZorgovereenkomstVersie hoger = g.tweedeVersie(QDate(2025, 11, 1), 110'000);
        QCOMPARE(g.maak()->bijgewerkt, 0); // what is paid is corrected, not changed
        const auto gecorrigeerd = g.systeem<int>([&](app::Werk& werk) -> Outcome<int> {
            PGB_TRY(nu, app::gevonden(werk.unit.zorgovereenkomsten().find(g.record.id)));
            return app::corrigeerNaWijziging(werk, nu, hoger);
        });
        HOUSE_VALUE(aantal, gecorrigeerd);
        QCOMPARE(aantal, 1);
        const DeclaratieId betaald = g.november().id;
        HOUSE_VALUE(gevonden, g.f.storage->read<std::vector<Declaratie>>([&](app::UnitOfWork& unit) { return unit.declaraties().correctiesVan(betaald); }));
        const std::vector<Declaratie>* correcties = &gevonden;
        QCOMPARE(correcties->size(), size_t(1));
        QCOMPARE(correcties->front().totaal, Bedrag{10'000});
        QVERIFY2(correcties->front().status == S::Betaalbaar || correcties->front().status == S::HandmatigeControle,
                 qPrintable(correcties->front().bevindingen.empty() ? QString() : correcties->front().bevindingen.front().controle));
    }

    void a_raise_of_a_month_that_no_job_looks_back_to_is_laid_before_svb_data()
    {
        QTest::addColumn<bool>("gestopt");
        QTest::addColumn<QDate>("vanaf");
        QTest::addColumn<qint64>("loon");
        QTest::addColumn<qint64>("verschil");
        QTest::newRow("corrected by days before") << true << QDate(2025, 11, 1) << qint64(110'000) << qint64(69'667 - 63'333);
        QTest::newRow("from within the month") << false << QDate(2025, 11, 16) << qint64(150'000) << qint64(125'000 - 100'000);
    }
    void a_raise_of_a_month_that_no_job_looks_back_to_is_laid_before_svb()
    {
        QFETCH(bool, gestopt);
        QFETCH(QDate, vanaf);
        QFETCH(qint64, loon);
        QFETCH(qint64, verschil);
        Loon g;
        g.op(loondag);
        QVERIFY(g.maak().ok());
        QVERIFY(g.betaal(BetaalrunSoort::Maandloon, loondag).ok());
        if (gestopt) {
            QVERIFY(g.stopLoon(QDate(2025, 11, 20)).ok());
            QVERIFY(g.maak().ok());
            QVERIFY(g.svb(g.correctiesVanNovember().at(0), G::ControleGoed).ok());
        }
        g.op(QDate(2026, 5, 4));
        QVERIFY(app::eersteLoonmaand(QDate(2026, 5, 4)) > QDate(2025, 11, 30));
        const ZorgovereenkomstVersie hoger = g.tweedeVersie(vanaf, loon);
        HOUSE_VALUE(aantal, g.systeem<int>([&](app::Werk& werk) -> Outcome<int> {
            PGB_TRY(nu, app::gevonden(werk.unit.zorgovereenkomsten().find(g.record.id)));
            return app::corrigeerNaWijziging(werk, nu, hoger);
        }));
        QCOMPARE(aantal, 1);
        const Declaratie correctie = g.correctiesVanNovember().back();
        QCOMPARE(correctie.totaal.centen, verschil);
        QCOMPARE(correctie.omschrijving, QStringLiteral("maandloonAchteraf"));
        QVERIFY2(correctie.status == S::HandmatigeControle, qPrintable(code(correctie.status)));
    }

    void what_ended_after_it_was_paid_is_corrected_when_svb_says_so()
    {
        Loon g;
        g.op(loondag);
        QVERIFY(g.maak().ok());
        QVERIFY(g.betaal(BetaalrunSoort::Maandloon, loondag).ok());
        g.spreekAf([](ZorgovereenkomstVersie& v) { v.geldigTot = QDate(2025, 11, 15); });
        QCOMPARE(g.maak()->gecorrigeerd, 1);
        QCOMPARE(g.maak()->gecorrigeerd, 0);
        g.spreekAf([](ZorgovereenkomstVersie& v) { v.geldigTot.reset(); }); // the end was a mistake
        QCOMPARE(g.maak()->gecorrigeerd, 1);
        QVERIFY(g.correctiesVanNovember().empty());
        QCOMPARE(g.maak()->gecorrigeerd, 0);
        g.spreekAf([](ZorgovereenkomstVersie& v) { v.geldigTot = QDate(2025, 11, 15); });
        QCOMPARE(g.maak()->gecorrigeerd, 1);
        const Declaratie correctie = g.correctiesVanNovember().at(0);
        QCOMPARE(correctie.totaal, Bedrag{-50'000});
        QCOMPARE(correctie.status, S::HandmatigeControle);
        QCOMPARE(correctie.statusReden, QStringLiteral("maandloonAchteraf"));
        QVERIFY(g.svb(correctie, G::ControleWeigert, QStringLiteral("er is al verrekend")).ok());
        QCOMPARE(g.maak()->gecorrigeerd, 0); // SVB looked at just this
        g.spreekAf([](ZorgovereenkomstVersie& v) { v.geldigTot = QDate(2025, 11, 12); });
        QCOMPARE(g.maak()->gecorrigeerd, 1);
        QCOMPARE(g.correctiesVanNovember().size(), size_t(1));
        QCOMPARE(g.correctiesVanNovember().at(0).totaal, Bedrag{-60'000});
        QVERIFY(g.svb(g.correctiesVanNovember().at(0), G::ControleGoed).ok());
        QCOMPARE(g.correctiesVanNovember().at(0).status, S::Betaalbaar);
        QCOMPARE(g.maak()->gecorrigeerd, 0);
    }

    void what_a_death_ended_after_it_was_paid_is_claimed_back_too()
    {
        Loon g;
        g.op(loondag);
        QVERIFY(g.maak().ok());
        QVERIFY(g.betaal(BetaalrunSoort::Maandloon, loondag).ok());
        const auto dood = g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(b, app::gevonden(unit.budgethouders().find(g.record.budgethouder)));
            b.overlijdensdatum = QDate(2025, 11, 15);
            PGB_CHECK(unit.budgethouders().update(b));
            return true;
        });
        QVERIFY(dood.ok());
        g.spreekAf([](ZorgovereenkomstVersie& v) { v.geldigTot = QDate(2025, 11, 15); });
        QCOMPARE(g.maak()->gecorrigeerd, 1);
        QCOMPARE(g.correctiesVanNovember().at(0).status, S::HandmatigeControle); // the line that is taken back is of the 30th
        QCOMPARE(g.correctiesVanNovember().at(0).totaal, Bedrag{-50'000});
    }

    void without_the_day_nothing_is_made_and_the_log_says_so()
    {
        Loon g;
        g.zet(QStringLiteral("maandloonDag"), QStringLiteral("24"));
        const auto leeg = g.f.storage->write<bool>([](app::UnitOfWork& unit) -> Outcome<bool> {
            ParameterWaarde rij;
            rij.key = QStringLiteral("maandloonDag");
            rij.waarde = QStringLiteral("32");
            PGB_CHECK(unit.parameters().insert(rij));
            return true;
        });
        QVERIFY(leeg.ok());
        g.f.application->forgetParameters();
        g.op(loondag);
        jobs::Jobs jobs(*g.f.application, false);
        QVERIFY(jobs.runDue().contains(QStringLiteral("maandlonen niet gemaakt: maandloonDag is niet ingevuld")));
        QVERIFY(g.lonen().empty());
    }
};

HOUSE_TEST(test_maandloon, TestMaandloon)
#include "test_maandloon.moc"
