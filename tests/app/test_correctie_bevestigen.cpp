#include "tests/app/geld.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using G = DeclaratieGebeurtenis;
using S = DeclaratieStatus;

/// A correction is proposed by one side and confirmed by the other (domain 7.8).
class TestCorrectieBevestigen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_the_budgethouder_corrects_waits_for_the_zorgverlener()
    {
        Geld g;
        const Declaratie draft = betaaldEnGecorrigeerd(g, 180); // an hour more on the first day: € 40
        QVERIFY(draft.id);
        const Bedrag ingepland = g.stand().ingepland, uitbetaald = g.stand().uitbetaald;
        HOUSE_PROBLEM(g.month.fire(g.een.budgethouderAccount, draft, G::Indienen), "nietToegestaan");
        HOUSE_VALUE(gevraagd, g.month.fire(g.een.vertegenwoordigerAccount, draft, G::Voorleggen));
        QVERIFY(!gevraagd.geweigerd);
        const Declaratie wacht = gevraagd.declaratie;
        QCOMPARE(wacht.status, S::TerBeoordeling);
        QCOMPARE(wacht.goedgekeurdDoor, g.een.vertegenwoordigerAccount.id); // he gave the order
        QVERIFY(!wacht.ingediendOp.isValid());
        // Nothing of the budget moves while it waits, and no run pays it.
        QCOMPARE(g.stand().ingepland, ingepland);
        HOUSE_PROBLEM(g.betaal(), "nietsTeBetalen");
        QCOMPARE(g.stand().uitbetaald, uitbetaald);
        QCOMPARE(regels(g, g.een.zorgverlenerAccount, true), QStringList{QStringLiteral("correctieBevestigen")});
        QCOMPARE(regels(g, g.een.budgethouderAccount, false), QStringList{QStringLiteral("correctieBijZorgverlener")});
        for (const Gebruiker& wie : {g.een.budgethouderAccount, g.een.vertegenwoordigerAccount, g.f.world.svb})
            HOUSE_PROBLEM(g.month.fire(wie, wacht, G::Goedkeuren), "nietToegestaan");
        HOUSE_PROBLEM(g.month.fire(g.f.world.twee.zorgverlenerAccount, wacht, G::Goedkeuren), "nietGevonden");
        HOUSE_VALUE(klaar, g.month.fire(g.een.zorgverlenerAccount, wacht, G::Goedkeuren));
        QVERIFY(!klaar.geweigerd);
        QCOMPARE(klaar.declaratie.status, S::Betaalbaar);
        QCOMPARE(klaar.declaratie.goedgekeurdDoor, g.een.vertegenwoordigerAccount.id);
        QVERIFY(!klaar.declaratie.nummer.isEmpty());
        QCOMPARE(g.stand().ingepland.centen, ingepland.centen + 4'000);
        QCOMPARE(g.spoor(wacht.id, QStringLiteral("declaratie.correctieAkkoord")).size(), size_t(1));
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.stand().uitbetaald.centen, uitbetaald.centen + 4'000);
    }

    void who_does_not_agree_says_why_and_nothing_is_paid_or_claimed()
    {
        Geld g;
        const Declaratie draft = betaaldEnGecorrigeerd(g, 60);
        const Bedrag uitbetaald = g.stand().uitbetaald;
        HOUSE_VALUE(gevraagd, g.month.fire(g.een.budgethouderAccount, draft, G::Voorleggen));
        HOUSE_PROBLEM(g.month.fire(g.een.zorgverlenerAccount, gevraagd.declaratie, G::Afkeuren), "redenVerplicht");
        HOUSE_VALUE(nee, g.month.fire(g.een.zorgverlenerAccount, gevraagd.declaratie, G::Afkeuren, QStringLiteral("Ik was er twee uur.")));
        QCOMPARE(nee.declaratie.status, S::Geweigerd);
        QCOMPARE(nee.declaratie.statusReden, QStringLiteral("Ik was er twee uur."));
        QVERIFY(isNietBevestigd(nee.declaratie));
        QVERIFY(!nee.declaratie.goedgekeurdDoor);
        QCOMPARE(g.spoor(draft.id, QStringLiteral("declaratie.correctieNietAkkoord")).size(), size_t(1));
        QCOMPARE(regels(g, g.een.budgethouderAccount, true), QStringList{QStringLiteral("correctieNietAkkoord")});
        QCOMPARE(regels(g, g.een.zorgverlenerAccount, false), QStringList{QStringLiteral("correctieNietAkkoord")});
        HOUSE_PROBLEM(g.betaal(), "nietsTeBetalen");
        QCOMPARE(g.stand().uitbetaald, uitbetaald);
        QCOMPARE(g.toon(draft.oorspronkelijke)->status, S::Uitbetaald);
        // Another one starts from what is paid, and takes the place of this one.
        HOUSE_VALUE(opnieuw, corrigeer(g, draft.oorspronkelijke, 90));
        QCOMPARE(opnieuw.totaal.centen, -2'000);
        HOUSE_VALUE(weer, g.month.corrected(opnieuw));
        QCOMPARE(weer.declaratie.status, S::Betaalbaar);
        QCOMPARE(g.toon(draft.id)->status, S::Ingetrokken);
        QCOMPARE(g.spoor(draft.id, QStringLiteral("declaratie.vervangen")).size(), size_t(1));
        QVERIFY(regels(g, g.een.budgethouderAccount, true).isEmpty());
    }

    void what_came_back_is_not_opened_again_beside_one_of_the_other_side()
    {
        Geld g;
        const Declaratie draft = betaaldEnGecorrigeerd(g, 180);
        HOUSE_VALUE(gevraagd, g.month.fire(g.een.budgethouderAccount, draft, G::Voorleggen));
        HOUSE_VALUE(nee, g.month.fire(g.een.zorgverlenerAccount, gevraagd.declaratie, G::Afkeuren, QStringLiteral("Dat doe ik zelf.")));
        HOUSE_VALUE(zijne, corrigeer(g, draft.oorspronkelijke, 180, g.een.zorgverlenerAccount));
        // Both were worked out from the same lines: together they would be paid twice.
        HOUSE_PROBLEM(g.month.fire(g.een.budgethouderAccount, nee.declaratie, G::Bewerken), "correctieLoopt");
        HOUSE_VALUE(weg, g.month.fire(g.een.zorgverlenerAccount, zijne, G::Verwijderen));
        QVERIFY(!weg.geweigerd);
        QVERIFY(g.month.fire(g.een.budgethouderAccount, nee.declaratie, G::Bewerken).ok());
    }

    void it_is_withdrawn_while_nobody_answered_and_then_nobody_can()
    {
        Geld g;
        HOUSE_VALUE(gevraagd, g.month.fire(g.een.budgethouderAccount, betaaldEnGecorrigeerd(g, 60), G::Voorleggen));
        HOUSE_PROBLEM(g.month.fire(g.een.zorgverlenerAccount, gevraagd.declaratie, G::Intrekken), "nietToegestaan");
        HOUSE_VALUE(weg, g.month.fire(g.een.budgethouderAccount, gevraagd.declaratie, G::Intrekken));
        HOUSE_PROBLEM(g.month.fire(g.een.zorgverlenerAccount, weg.declaratie, G::Goedkeuren), "geenOvergang");
    }

    void an_order_of_who_may_not_hand_in_any_more_is_worth_nothing()
    {
        Geld g;
        HOUSE_VALUE(gevraagd, g.month.fire(g.een.vertegenwoordigerAccount, betaaldEnGecorrigeerd(g, 60), G::Voorleggen));
        QVERIFY(g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(account, app::gevonden(unit.gebruikers().find(g.een.vertegenwoordigerAccount.id)));
            account.geblokkeerd = true;
            PGB_CHECK(unit.gebruikers().update(account));
            return true;
        }).ok());
        HOUSE_VALUE(nee, g.month.fire(g.een.zorgverlenerAccount, gevraagd.declaratie, G::Goedkeuren));
        QVERIFY(nee.geweigerd);
        QVERIFY(std::any_of(nee.bevindingen.begin(), nee.bevindingen.end(), [](const Bevinding& b) { return b.controle == QLatin1String("DC-001"); }));
        QCOMPARE(g.toon(gevraagd.declaratie.id)->status, S::TerBeoordeling);
    }

    void no_answer_is_no_agreement_it_waits_and_is_reminded()
    {
        Geld g;
        HOUSE_VALUE(gevraagd, g.month.fire(g.een.budgethouderAccount, betaaldEnGecorrigeerd(g, 60), G::Voorleggen));
        int herinnerd = 0;
        for (int dag = 1; dag <= 40; ++dag) {
            g.op(practiceDay().addDays(dag));
            HOUSE_VALUE(vandaag, g.systeem<app::Herinnerd>([](app::Werk& werk) { return app::herinnerBeoordelaars(werk, {}, 100); }));
            herinnerd += vandaag.aantal;
        }
        QCOMPARE(herinnerd, 3); // day 5, 10 and 20
        QCOMPARE(g.toon(gevraagd.declaratie.id)->status, S::TerBeoordeling);
    }

    void the_other_way_round_the_budgethouder_confirms_and_svb_needs_nobody()
    {
        Geld g;
        const Declaratie draft = betaaldEnGecorrigeerd(g, 60, g.een.zorgverlenerAccount);
        HOUSE_VALUE(gevraagd, g.month.fire(g.een.zorgverlenerAccount, draft, G::Voorleggen));
        HOUSE_PROBLEM(g.month.fire(g.een.zorgverlenerAccount, gevraagd.declaratie, G::Goedkeuren), "nietToegestaan");
        HOUSE_VALUE(klaar, g.month.fire(g.een.budgethouderAccount, gevraagd.declaratie, G::Goedkeuren));
        QCOMPARE(klaar.declaratie.status, S::Betaalbaar);
        Geld svb;
        const Declaratie fout = betaaldEnGecorrigeerd(svb, 60, svb.f.world.svb);
        HOUSE_VALUE(recht, svb.month.fire(svb.f.world.svb, fout, G::Indienen));
        QVERIFY(!recht.geweigerd);
        QVERIFY(recht.declaratie.status != S::TerBeoordeling);
    }

    void a_visit_is_corrected_beside_what_it_takes_back()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        std::vector<Declaratieregel> regels = typedHours(g.een, 2025, 10, 2);
        regels.at(0).begin = QTime(9, 0);
        regels.at(0).eind = QTime(11, 0);
        HOUSE_VALUE(typed, g.month.type(g.een.budgethouderAccount, record, regels));
        HOUSE_VALUE(done, g.month.fire(g.een.budgethouderAccount, typed, G::Indienen));
        QVERIFY(g.betaal().ok());
        std::vector<Declaratieregel> wordt = done.declaratie.regels;
        wordt.at(0).aantal = 105;
        wordt.at(0).eind = QTime(10, 45);
        HOUSE_VALUE(draft, g.f.write<Declaratie>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::maakCorrectie(werk, done.declaratie.id, wordt, QStringLiteral("korter")); }));
        HOUSE_VALUE(klaar, g.month.corrected(draft)); // DC-061 is about visits that are both given
        QVERIFY2(!klaar.geweigerd, klaar.geweigerd ? qPrintable(klaar.bevindingen.front().controle) : "");
        QCOMPARE(klaar.declaratie.totaal.centen, -1'000);
    }

private:
    static Outcome<Declaratie> corrigeer(Geld& g, DeclaratieId id, int minuten, const std::optional<Gebruiker>& wie = {})
    {
        PGB_TRY(origineel, g.toon(id));
        std::vector<Declaratieregel> wordt = origineel.regels;
        wordt.at(0).aantal = minuten;
        return g.f.write<Declaratie>(wie.value_or(g.een.budgethouderAccount), [&](app::Werk& werk) { return app::maakCorrectie(werk, id, wordt, QStringLiteral("verkeerd getypt")); });
    }
    /// Four days of two hours, paid; a draft that makes this many minutes of the first.
    static Declaratie betaaldEnGecorrigeerd(Geld& g, int minuten, const std::optional<Gebruiker>& wie = {})
    {
        const auto record = g.month.running();
        const auto done = record ? g.month.submitted(*record, 4) : Outcome<app::DeclaratieAfloop>(record.problem());
        const auto draft = done && g.betaal() ? corrigeer(g, done->declaratie.id, minuten, wie) : Outcome<Declaratie>(Problem());
        return draft ? *draft : Declaratie();
    }
    /// Without the news of the agreement itself, that was approved lately.
    static QStringList regels(Geld& g, const Gebruiker& wie, bool opU)
    {
        const auto vandaag = g.f.read<Vandaag>(wie, [](app::Werk& werk) { return app::vandaagOverzicht(werk); });
        QStringList uit;
        for (const VandaagRegel& r : opU ? vandaag->opUWacht : vandaag->wachtOpAnderen) {
            if (r.wat != QLatin1String("zorgovereenkomstGoedgekeurd"))
                uit << r.wat;
        }
        return uit;
    }
};

HOUSE_TEST(test_correctie_bevestigen, TestCorrectieBevestigen)
#include "test_correctie_bevestigen.moc"
