#include "tests/app/nieuw_tarief.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using G = DeclaratieGebeurtenis;
using S = DeclaratieStatus;

namespace {

struct Voorgelegd : Wijziging {
    Outcome<Declaratie> legVoor()
    {
        PGB_TRY(typed, month.type(een.zorgverlenerAccount, record, typedHours(een, 2025, 10, 4)));
        PGB_TRY(voor, month.fire(een.zorgverlenerAccount, typed, G::Voorleggen));
        return voor.declaratie;
    }
    std::vector<QString> berichten(const Gebruiker& wie)
    {
        const auto vandaag = f.read<Vandaag>(wie, [](app::Werk& werk) { return app::vandaagOverzicht(werk); });
        std::vector<QString> uit;
        for (const VandaagRegel& r : vandaag->opUWacht) {
            if (r.bericht)
                uit.push_back(r.wat);
        }
        return uit;
    }
    static Declaratieregel regel(const PracticeWorld::Dossier& een, QDate dag, qint64 minuten, qint64 centen)
    {
        Declaratieregel r = typedHours(een, 2025, 10, 1).front();
        r.datum = dag;
        r.aantal = minuten;
        r.tarief = Tarief::fromCenten(centen);
        return r;
    }
};

} // namespace

/// Another rate is agreed while a declaratie is under way: nobody typed that rate, so nothing is refused for it (DC-021, domain 7.8).
class TestNieuwTarief : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_is_held_keeps_the_rate_it_was_handed_in_at_and_is_corrected_once_it_is_paid()
    {
        Wijziging g;
        QVERIFY(g.zetBudget(10'000).ok());
        const DeclaratieId id = g.maand();
        QCOMPARE(g.toon(id)->status, S::Geparkeerd);
        g.op(QDate(2025, 11, 4));
        QVERIFY(g.wijzig(4100).ok());
        QCOMPARE(g.toon(id)->status, S::Geparkeerd);
        QVERIFY(!heeft(*g.toon(id), "DC-021"));
        QVERIFY(g.zetBudget(5'000'000).ok());
        QVERIFY(g.kijkOpnieuw().ok());
        QCOMPARE(g.toon(id)->status, S::Betaalbaar);
        QCOMPARE(g.stand().ingepland.centen + g.stand().gereserveerd.centen, 32'000);
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.toon(id)->betaald.centen, 32'000);
        QCOMPARE(g.bedragen(id), std::vector<qint64>{800});
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.stand().uitbetaald.centen, 32'800);
        HOUSE_PROBLEM(g.betaal(), "nietsTeBetalen");
        QCOMPARE(g.bedragen(id).size(), size_t(1));
    }

    void a_run_that_is_stopped_gives_back_what_it_held_as_it_was_approved()
    {
        Wijziging g;
        const DeclaratieId id = g.maand();
        g.op(QDate(2025, 11, 4));
        HOUSE_VALUE(run, g.systeem<Betaalrun>([](app::Werk& werk) { return app::planBetaalrun(werk, BetaalrunSoort::Kvk, QDate(2025, 11, 5)); }));
        QVERIFY(g.wijzig(3900).ok());
        QVERIFY(g.stop(g.f.world.svb, run.id, QStringLiteral("fout bestand")).ok());
        QVERIFY(g.stop(g.tweedeSvb(), run.id).ok());
        QCOMPARE(g.toon(id)->status, S::Betaalbaar);
        QCOMPARE(g.toon(id)->totaal.centen, 32'000);
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.bedragen(id), std::vector<qint64>{-800});
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.stand().uitbetaald.centen, 31'200);
    }

    void a_rate_that_was_never_agreed_is_still_refused()
    {
        Wijziging g;
        HOUSE_VALUE(typed, g.month.type(g.een.budgethouderAccount, g.record, {Voorgelegd::regel(g.een, QDate(2025, 10, 6), 120, 4321)}));
        HOUSE_VALUE(afloop, g.month.fire(g.een.budgethouderAccount, typed, G::Indienen));
        QVERIFY(afloop.geweigerd);
        QCOMPARE(g.toon(typed.id)->regels.at(0).tarief, Tarief::fromCenten(4321)); // typed, so not touched
    }

    void what_was_finished_before_the_raise_goes_at_the_new_rate_and_that_is_said()
    {
        Voorgelegd g;
        HOUSE_VALUE(typed, g.f.write<Declaratie>(g.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::createDeclaratie(werk, g.record.id, {Periode::maand(2025, 11), DeclaratieSoort::GeleverdeZorg, {}, {}, typedHours(g.een, 2025, 11, 3)});
        }));
        QVERIFY(g.month.fire(g.een.budgethouderAccount, typed, G::Klaarzetten).ok());
        QVERIFY(g.wijzig(4100, QDate(2025, 11, 1)).ok());
        QCOMPARE(g.toon(typed.id)->totaal, typed.totaal); // its own side's paper until it goes
        g.op(QDate(2025, 12, 1));
        HOUSE_VALUE(verzonden, g.systeem<app::Verzonden>([](app::Werk& werk) { return app::verstuurKlaargezet(werk, {}, 100); }));
        QCOMPARE(verzonden.verzonden, 1);
        QCOMPARE(g.toon(typed.id)->status, S::Betaalbaar);
        QCOMPARE(g.toon(typed.id)->totaal.centen * 40, typed.totaal.centen * 41);
        const std::vector<QString> berichten = g.berichten(g.een.budgethouderAccount);
        QVERIFY(std::find(berichten.begin(), berichten.end(), QStringLiteral("nieuwTarief")) != berichten.end());
        QCOMPARE(g.spoor(typed.id, QStringLiteral("declaratie.nieuwTarief")).size(), size_t(1));
        QVERIFY(g.betaal(BetaalrunSoort::Kvk).ok());
        QVERIFY(g.bedragen(typed.id).empty()); // it was right already
    }

    void who_hands_in_a_draft_that_takes_a_new_rate_is_told_so_himself()
    {
        Voorgelegd g;
        HOUSE_VALUE(typed, g.month.type(g.een.budgethouderAccount, g.record, typedHours(g.een, 2025, 10, 4)));
        QVERIFY(g.wijzig(4100).ok());
        HOUSE_VALUE(afloop, g.month.fire(g.een.budgethouderAccount, typed, G::Indienen));
        QVERIFY(!afloop.geweigerd);
        QCOMPARE(afloop.declaratie.totaal.centen, 32'800);
        const auto gezegd = [&](const Gebruiker& wie) {
            const std::vector<QString> berichten = g.berichten(wie);
            return std::count(berichten.begin(), berichten.end(), QStringLiteral("nieuwTarief"));
        };
        QCOMPARE(gezegd(g.een.budgethouderAccount), 1);
        QCOMPARE(gezegd(g.een.vertegenwoordigerAccount), 0);
    }

    void what_was_offered_takes_the_rate_and_is_looked_at_anew_before_it_is_approved()
    {
        Voorgelegd g;
        HOUSE_VALUE(voor, g.legVoor());
        QCOMPARE(voor.totaal.centen, 32'000);
        const auto bekijk = [&](qint64 rijversie) { return g.f.write<Declaratie>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::bekijkVoorBesluit(werk, voor.id, rijversie); }); };
        const auto keurGoed = [&](qint64 rijversie) {
            return g.f.write<app::DeclaratieAfloop>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::fireDeclaratie(werk, voor.id, rijversie, G::Goedkeuren, {}); });
        };
        QVERIFY(bekijk(voor.rijversie).ok());
        QVERIFY(g.wijzig(4100).ok());
        HOUSE_VALUE(nu, g.toon(voor.id));
        QCOMPARE(nu.status, S::TerBeoordeling);
        QCOMPARE(nu.totaal.centen, 32'800);
        HOUSE_PROBLEM(keurGoed(voor.rijversie), "versieVerouderd");
        HOUSE_PROBLEM(keurGoed(nu.rijversie), "declaratieNietBekeken");
        for (const Gebruiker& wie : {g.een.budgethouderAccount, g.een.zorgverlenerAccount}) {
            const std::vector<QString> berichten = g.berichten(wie);
            QVERIFY2(std::find(berichten.begin(), berichten.end(), QStringLiteral("nieuwTarief")) != berichten.end(), qPrintable(wie.naam));
        }
        QCOMPARE(g.spoor(voor.id, QStringLiteral("declaratie.nieuwTarief")).size(), size_t(1));
        QVERIFY(bekijk(nu.rijversie).ok());
        HOUSE_VALUE(goed, keurGoed(nu.rijversie));
        QVERIFY(!goed.geweigerd);
        QCOMPARE(goed.declaratie.status, S::Betaalbaar);
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.stand().uitbetaald.centen, 32'800);
        QVERIFY(g.bedragen(voor.id).empty());
    }

    void what_came_back_is_offered_again_without_typing_anything()
    {
        Voorgelegd g;
        HOUSE_VALUE(voor, g.legVoor());
        HOUSE_VALUE(terug, g.month.fire(g.een.budgethouderAccount, voor, G::Afkeuren, QStringLiteral("vraag")));
        QVERIFY(g.wijzig(4100).ok());
        HOUSE_VALUE(open, g.month.fire(g.een.zorgverlenerAccount, terug.declaratie, G::Bewerken));
        HOUSE_VALUE(weer, g.month.fire(g.een.zorgverlenerAccount, open.declaratie, G::Voorleggen));
        QVERIFY(!weer.geweigerd);
        QCOMPARE(weer.declaratie.totaal.centen, 32'800);
    }

    void a_weekend_goes_by_the_date_and_an_evening_as_it_is_declared_and_each_is_corrected_at_its_own_new_rate()
    {
        Wijziging g;
        const auto tarieven = [](qint64 gewoon, qint64 weekend, qint64 avond) {
            return [=](ZorgovereenkomstInhoud& inhoud) {
                inhoud.werkafspraken.at(0).tarief = Tarief::fromCenten(gewoon);
                inhoud.werkafspraken.at(0).afwijkendeTarieven = {{Tariefmoment::Weekend, Tarief::fromCenten(weekend)}, {Tariefmoment::Avond, Tarief::fromCenten(avond)}};
            };
        };
        QVERIFY(g.wijzig(QDate(2025, 10, 1), tarieven(4000, 5000, 4500)).ok());
        const QDate zaterdag(2025, 10, 4), maandag(2025, 10, 6);
        HOUSE_VALUE(typed, g.month.type(g.een.budgethouderAccount, g.record,
                                        {Voorgelegd::regel(g.een, zaterdag, 120, 0), Voorgelegd::regel(g.een, maandag, 120, 0), Voorgelegd::regel(g.een, maandag, 120, 4500)}));
        QCOMPARE(typed.regels.at(0).tarief, Tarief::fromCenten(5000));
        QCOMPARE(typed.regels.at(1).tarief, Tarief::fromCenten(4000));
        HOUSE_VALUE(ingediend, g.month.fire(g.een.budgethouderAccount, typed, G::Indienen));
        QVERIFY(!ingediend.geweigerd);
        QCOMPARE(ingediend.declaratie.totaal.centen, 27'000);
        QVERIFY(g.betaal().ok());
        g.op(QDate(2025, 11, 4));
        QVERIFY(g.wijzig(QDate(2025, 10, 1), tarieven(4500, 5200, 4600)).ok()); // the usual rate is now what the evening was
        QCOMPARE(g.bedragen(typed.id), std::vector<qint64>{400 + 1000 + 200});
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.stand().uitbetaald.centen, 28'600);
    }

    void a_rate_that_was_agreed_for_other_days_is_refused()
    {
        const QDate zaterdag(2025, 10, 4), maandag(2025, 10, 6);
        struct Rij {
            QDate dag;
            qint64 centen;
            bool mag;
        };
        // The last was agreed for every day until the change: nobody typed it, so it takes the rate of the day.
        for (const Rij& rij : {Rij{maandag, 5000, false}, Rij{zaterdag, 4200, false}, Rij{zaterdag, 5000, true}, Rij{zaterdag, 4000, true}}) {
            Wijziging g;
            QVERIFY(g.wijzig(QDate(2025, 10, 1), [](ZorgovereenkomstInhoud& inhoud) {
                inhoud.werkafspraken.at(0).tarief = Tarief::fromCenten(4200);
                inhoud.werkafspraken.at(0).afwijkendeTarieven = {{Tariefmoment::Weekend, Tarief::fromCenten(5000)}};
            }).ok());
            HOUSE_VALUE(typed, g.month.type(g.een.budgethouderAccount, g.record, {Voorgelegd::regel(g.een, rij.dag, 120, rij.centen)}));
            HOUSE_VALUE(afloop, g.month.fire(g.een.budgethouderAccount, typed, G::Indienen));
            QCOMPARE(afloop.geweigerd, !rij.mag);
            QCOMPARE(afloop.declaratie.totaal.centen, rij.mag ? 10'000 : 2 * rij.centen);
            QCOMPARE(std::any_of(afloop.bevindingen.begin(), afloop.bevindingen.end(), [](const Bevinding& b) { return b.controle == QLatin1String("DC-021"); }), !rij.mag);
        }
    }
};

HOUSE_TEST(test_nieuw_tarief, TestNieuwTarief)
#include "test_nieuw_tarief.moc"
