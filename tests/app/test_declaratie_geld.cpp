#include "server/app/gather.h"
#include "server/app/stortingen.h"
#include "tests/app/geld.h"
#include "tests/support/bestanden.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using G = DeclaratieGebeurtenis;
using S = DeclaratieStatus;

/// Where the money of a declaratie is when something happens between the order and the bank (domain 3.3, 7.7 to 7.9).
class TestDeclaratieGeld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_was_paid_stays_out_of_the_budget_when_the_rest_is_stopped()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4)); // € 320
        QVERIFY(g.zetBudget(20'000).ok());
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.toon(done.declaratie.id)->status, S::DeelsUitbetaald);
        QVERIFY(g.stort(12'000).ok());
        HOUSE_VALUE(run, g.betaal(BetaalrunSoort::Kvk, practiceDay().addDays(1)));
        QCOMPARE(run.totaal.centen, 12'000);
        QCOMPARE(g.stand().uitbetaald.centen, 20'000);
        QCOMPARE(g.stand().ingepland.centen, 12'000);
        QVERIFY(g.zetBudget(19'000).ok()); // so that the rest does not fit any more
        QVERIFY(g.stop(g.f.world.svb, run.id, QStringLiteral("verkeerde dag")).ok());
        QVERIFY(g.stop(g.tweedeSvb(), run.id).ok());
        HOUSE_VALUE(held, g.toon(done.declaratie.id));
        QCOMPARE(held.status, S::Geparkeerd);
        QCOMPARE(held.betaald.centen, 20'000);
        QCOMPARE(g.stand().uitbetaald.centen, 20'000);
        QCOMPARE(g.stand().ingepland.centen, 0);
        QVERIFY(g.zetBudget(20'000).ok()); // released: the rest waits to be paid
        QCOMPARE(g.toon(done.declaratie.id)->status, S::Betaalbaar);
        QCOMPARE(g.stand().uitbetaald.centen, 20'000);
        QCOMPARE(g.stand().ingepland.centen, 12'000);
        HOUSE_VALUE(rest, g.betaal());
        QCOMPARE(rest.totaal.centen, 12'000);
        QCOMPARE(g.toon(done.declaratie.id)->status, S::Uitbetaald);
        QCOMPARE(g.stand().uitbetaald.centen, 32'000);
    }

    void a_claim_is_set_off_against_its_own_budget_only()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(tweede, g.tweedeBudget());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        QVERIFY(g.zet(done.declaratie.id, [&](Declaratie& d) { naar(d.regels.at(3), tweede, g); }).ok());
        QVERIFY(g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_CHECK(unit.dossier().insertVordering({0, 0, g.een.zorgverlener.id, g.een.toekenning.id, done.declaratie.id, Bedrag{50'000}, {}, practiceDay(), false}));
            return true;
        }).ok());
        HOUSE_VALUE(run, g.betaal());
        QCOMPARE(run.totaal.centen, 8'000); // what the second budget owes
        HOUSE_VALUE(paid, g.toon(done.declaratie.id));
        QCOMPARE(paid.verrekend.centen, 24'000);
        QCOMPARE(paid.status, S::Uitbetaald);
        const auto verrekend = std::find_if(paid.bevindingen.begin(), paid.bevindingen.end(), [](const Bevinding& b) { return b.controle == QLatin1String("DC-103"); });
        QVERIFY(verrekend != paid.bevindingen.end());
        QVERIFY(std::find(verrekend->params.begin(), verrekend->params.end(), CodeParams::value_type{QStringLiteral("verrekendCenten"), QStringLiteral("24000")}) != verrekend->params.end());
        QCOMPARE(vordering(g, g.een.toekenning.id).centen, 26'000);
    }

    void a_correction_over_two_budgets_claims_from_one_and_pays_from_the_other()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(tweede, g.tweedeBudget());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        QVERIFY(g.zet(done.declaratie.id, [&](Declaratie& d) { naar(d.regels.at(3), tweede, g); }).ok());
        QVERIFY(g.betaal().ok());
        HOUSE_VALUE(paid, g.toon(done.declaratie.id));
        QCOMPARE(paid.status, S::Uitbetaald);
        std::vector<Declaratieregel> wordt = paid.regels;
        wordt.at(0).aantal = 0;   // € 80 back
        wordt.at(3).aantal = 180; // € 40 more
        HOUSE_VALUE(draft, corrigeer(g, g.een.budgethouderAccount, paid.id, wordt));
        QCOMPARE(draft.totaal.centen, -4'000);
        QVERIFY(g.zet(draft.id, [&](Declaratie& d) { d.status = S::Betaalbaar; }).ok());
        HOUSE_VALUE(run, g.betaal());
        QCOMPARE(run.totaal.centen, 4'000);
        QCOMPARE(vordering(g, g.een.toekenning.id).centen, 8'000);
        QCOMPARE(vordering(g, tweede.id).centen, 0);
        HOUSE_VALUE(klaar, g.toon(draft.id));
        QCOMPARE(klaar.status, S::Uitbetaald);
        QCOMPARE(klaar.betaald, klaar.totaal);
        QCOMPARE(g.toon(paid.id)->status, S::Gecorrigeerd);
        QCOMPARE(g.stand(g.een.toekenning.id).uitbetaald.centen, 16'000);
        QCOMPARE(g.stand(tweede.id).uitbetaald.centen, 12'000);
    }

    void a_night_is_the_dutch_day()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(typed, g.month.type(g.een.zorgverlenerAccount, record, typedHours(g.een, 2025, 10, 2)));
        QVERIFY(g.month.fire(g.een.zorgverlenerAccount, typed, G::Voorleggen).ok());
        const QDate dag = practiceDay();
        QVERIFY(g.zet(typed.id, [&](Declaratie& d) { d.statusSinds = QDateTime(dag.addDays(-1), QTime(23, 30), Qt::UTC); }).ok()); // half past twelve here
        for (const auto& [na, aantal] : {std::pair(4, 0), std::pair(5, 1), std::pair(6, 0)}) {
            g.op(dag.addDays(na));
            HOUSE_VALUE(herinnerd, g.systeem<app::Herinnerd>([](app::Werk& werk) { return app::herinnerBeoordelaars(werk, {}, 500); }));
            QCOMPARE(herinnerd.aantal, aantal);
        }
    }

    void a_refused_late_request_leaves_no_task_and_only_its_own_verstrekker_refuses()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(tweede, g.tweedeBudget());
        QVERIFY(g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_CHECK(unit.toekenningen().setBudgetjaar({g.een.toekenning.id, 2025, BudgetjaarStatus::Afgesloten}));
            return true;
        }).ok());
        HOUSE_VALUE(held, g.month.submitted(record, 2));
        QCOMPARE(held.declaratie.status, S::Geparkeerd);
        HOUSE_VALUE(beide, g.zet(held.declaratie.id, [&](Declaratie& d) { naar(d.regels.at(1), tweede, g); }));
        QCOMPARE(g.open(WerktaakSoort::Jaar, g.een.medewerkerAccount), 1);
        const auto weiger = [&](const Gebruiker& wie) {
            return g.f.write<Declaratie>(wie, [&](app::Werk& werk) { return app::beslisLaatVerzoek(werk, beide.id, beide.rijversie, false, QStringLiteral("te laat")); });
        };
        HOUSE_PROBLEM(weiger(g.f.world.twee.medewerkerAccount), "nietToegestaan");
        HOUSE_VALUE(nee, weiger(g.een.medewerkerAccount));
        QCOMPARE(nee.status, S::Geweigerd);
        QCOMPARE(nee.statusReden, QStringLiteral("te laat"));
        QCOMPARE(g.open(WerktaakSoort::Jaar, g.een.medewerkerAccount), 0);
    }

    void a_file_more_or_less_is_a_change_and_is_not_sent_by_itself()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(typed, g.month.type(g.een.budgethouderAccount, record, typedHours(g.een, 2025, 10, 2)));
        const auto klaarzetten = [&] { return g.month.fire(g.een.budgethouderAccount, *g.toon(typed.id), G::Klaarzetten); };
        HOUSE_VALUE(klaar, klaarzetten());
        QVERIFY(klaar.declaratie.klaargezetOp.isValid());
        HOUSE_VALUE(met, g.f.write<Declaratie>(g.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::addBijlage(werk, typed.id, BijlageSoort::Bon, QStringLiteral("bon.pdf"), app::Bestand(kleinePdf("bon")));
        }));
        QVERIFY(!met.klaargezetOp.isValid() && !met.klaargezetDoor);
        QCOMPARE(met.rijversie, g.toon(typed.id)->rijversie);
        QVERIFY(klaarzetten().ok());
        HOUSE_VALUE(zonder, g.f.write<Declaratie>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::removeBijlage(werk, typed.id, met.bijlagen.at(0).id); }));
        QVERIFY(!zonder.klaargezetOp.isValid() && !g.toon(typed.id)->klaargezetDoor);
    }

    void without_an_account_of_the_budgethouder_his_own_money_waits_with_a_task()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        const auto rekening = [&](std::optional<Iban> iban) {
            return g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
                PGB_TRY(b, app::gevonden(unit.budgethouders().find(g.een.budgethouder.id)));
                b.iban = iban;
                PGB_CHECK(unit.budgethouders().update(b));
                return true;
            });
        };
        QVERIFY(rekening({}).ok());
        QVERIFY(g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_CHECK(unit.dossier().insertToestemming({0, g.een.budgethouder.id, {}, ToestemmingSoort::EigenVervoerskosten, QDate(2025, 1, 1), {}, {}, {}}));
            return true;
        }).ok());
        HOUSE_VALUE(typed, g.f.write<Declaratie>(g.een.budgethouderAccount, [&](app::Werk& werk) {
            Declaratieregel r;
            r.datum = QDate(2025, 10, 7);
            r.tarief = Tarief::fromCenten(2500);
            r.toekenning = g.een.toekenning.id;
            app::DeclaratieInhoud inhoud{Periode::maand(2025, 10), DeclaratieSoort::EigenVervoerskosten, {}, {}, {r}};
            inhoud.omschrijving = QStringLiteral("Taxi");
            return app::createDeclaratie(werk, record.id, inhoud);
        }));
        QVERIFY(g.f.write<Declaratie>(g.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::addBijlage(werk, typed.id, BijlageSoort::Bon, QStringLiteral("bon.pdf"), app::Bestand(kleinePdf("taxi")));
        }).ok());
        HOUSE_VALUE(sent, g.month.fire(g.een.budgethouderAccount, *g.toon(typed.id), G::Indienen));
        QVERIFY2(!sent.geweigerd, sent.geweigerd ? qPrintable(sent.bevindingen.at(0).controle) : "");
        QCOMPARE(sent.declaratie.status, S::Betaalbaar);
        HOUSE_VALUE(run, g.betaal(BetaalrunSoort::Bsn));
        QCOMPARE(run.totaal.centen, 0);
        HOUSE_VALUE(held, g.toon(typed.id));
        QCOMPARE(held.status, S::Geparkeerd);
        QVERIFY(heeft(held, "DC-098"));
        QCOMPARE(g.open(WerktaakSoort::Iban, g.f.world.svb), 1);
        QVERIFY(g.kijkOpnieuw().ok());
        QCOMPARE(g.toon(typed.id)->status, S::Geparkeerd);
        QVERIFY(rekening(Iban::parse(u"NL13TEST0123456789")).ok());
        QVERIFY(g.kijkOpnieuw().ok());
        QCOMPARE(g.toon(typed.id)->status, S::Betaalbaar);
        QCOMPARE(g.open(WerktaakSoort::Iban, g.f.world.svb), 0);
        HOUSE_VALUE(paid, g.betaal(BetaalrunSoort::Bsn));
        QCOMPARE(paid.totaal.centen, 2'500);
    }

    void a_rest_that_waits_for_something_else_than_room_says_for_what()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        QVERIFY(g.zetBudget(20'000).ok());
        QVERIFY(g.betaal().ok());
        const auto rekening = [&](std::optional<Iban> iban) {
            return g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
                PGB_TRY(z, app::gevonden(unit.zorgverleners().find(g.een.zorgverlener.id)));
                z.iban = iban;
                PGB_CHECK(unit.zorgverleners().update(z));
                return true;
            });
        };
        const std::optional<Iban> eigen = g.een.zorgverlener.iban;
        QVERIFY(g.stort(12'000).ok());
        QVERIFY(rekening({}).ok());
        QVERIFY(g.betaal().ok());
        HOUSE_VALUE(wacht, g.toon(done.declaratie.id));
        QCOMPARE(wacht.status, S::DeelsUitbetaald);
        QVERIFY(heeft(wacht, "DC-034") && heeft(wacht, "DC-098"));
        QCOMPARE(g.open(WerktaakSoort::Iban, g.f.world.svb), 1);
        HOUSE_PROBLEM(g.betaal(), "nietsTeBetalen");
        QCOMPARE(g.toon(wacht.id)->rijversie, wacht.rijversie); // said once
        QVERIFY(rekening(eigen).ok());
        HOUSE_VALUE(run, g.betaal());
        QCOMPARE(run.totaal.centen, 12'000);
        HOUSE_VALUE(paid, g.toon(wacht.id));
        QCOMPARE(paid.status, S::Uitbetaald);
        QVERIFY(!heeft(paid, "DC-098"));
        QCOMPARE(g.open(WerktaakSoort::Iban, g.f.world.svb), 0);
    }

    void a_sheet_that_saves_itself_leaves_one_row_a_day_and_the_order_says_its_amount()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(typed, g.month.type(g.een.budgethouderAccount, record, typedHours(g.een, 2025, 10, 2)));
        const auto bewaar = [&](int dagen) {
            const Declaratie nu = *g.toon(typed.id);
            return g.f.write<Declaratie>(g.een.budgethouderAccount, [&](app::Werk& werk) {
                return app::saveDeclaratie(werk, nu.id, record.id, nu.rijversie, {nu.periode, nu.soort, {}, {}, typedHours(g.een, 2025, 10, dagen)});
            });
        };
        QVERIFY(bewaar(3).ok());
        QVERIFY(bewaar(4).ok());
        QCOMPARE(g.spoor(typed.id, QStringLiteral("declaratie.opslaan")).size(), size_t(1));
        g.op(practiceDay().addDays(1));
        QVERIFY(bewaar(5).ok());
        QCOMPARE(g.spoor(typed.id, QStringLiteral("declaratie.opslaan")).size(), size_t(2));
        QVERIFY(g.month.fire(g.een.budgethouderAccount, *g.toon(typed.id), G::Indienen).ok());
        const auto orders = g.spoor(typed.id, QStringLiteral("declaratie.indienen"));
        QCOMPARE(orders.size(), size_t(1));
        const CodeParams& details = orders[0].details;
        QVERIFY(std::find(details.begin(), details.end(), CodeParams::value_type{QStringLiteral("totaalCenten"), QStringLiteral("40000")}) != details.end());
    }

    void a_year_closes_on_its_date_and_a_reopened_one_stays_open()
    {
        Geld g;
        const auto sluit = [&](QDate dag) {
            g.op(dag);
            return g.systeem<int>([](app::Werk& werk) { return app::sluitBudgetjaren(werk, 100); });
        };
        const auto status = [&](BudgethouderId wie) {
            const auto jaren = g.f.storage->read<std::vector<BudgetjaarFeit>>([&](app::UnitOfWork& unit) { return unit.toekenningen().budgetjaren(wie); });
            return jaren->empty() ? BudgetjaarStatus::Open : jaren->at(0).status;
        };
        HOUSE_VALUE(vroeg, sluit(QDate(2026, 3, 31)));
        QCOMPARE(vroeg, 0);
        HOUSE_VALUE(nu, sluit(QDate(2026, 4, 1)));
        QCOMPARE(nu, 1);
        QCOMPARE(status(g.een.budgethouder.id), BudgetjaarStatus::Afgesloten);
        QCOMPARE(status(g.f.world.twee.budgethouder.id), BudgetjaarStatus::Open); // nobody said when a gemeente closes
        HOUSE_VALUE(weer, sluit(QDate(2026, 4, 2)));
        QCOMPARE(weer, 0);
        QVERIFY(g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_CHECK(unit.toekenningen().setBudgetjaar({g.een.toekenning.id, 2025, BudgetjaarStatus::Heropend}));
            return true;
        }).ok());
        HOUSE_VALUE(heropend, sluit(QDate(2026, 4, 3)));
        QCOMPARE(heropend, 0);
    }

    void a_deposit_is_for_a_declaratie_that_waits_for_that_budget()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(tweede, g.tweedeBudget());
        QVERIFY(g.zetBudget(10'000).ok());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        QCOMPARE(done.declaratie.status, S::Geparkeerd);
        const auto stort = [&](ToekenningId budget) {
            return g.f.write<app::StortingBegonnen>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::beginStorting(werk, budget, Bedrag{22'000}, done.declaratie.id); });
        };
        const auto ander = stort(tweede.id);
        HOUSE_PROBLEM(ander, "bestemmingWachtNiet");
        QCOMPARE(ander.problem().path, QStringLiteral("bestemming"));
        HOUSE_VALUE(begonnen, stort(g.een.toekenning.id));
        QCOMPARE(begonnen.storting.bestemming, done.declaratie.id);
        QVERIFY(g.f.write<Storting>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::oefenbank(werk, begonnen.storting.id, StortingStatus::Betaald); }).ok());
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.toon(done.declaratie.id)->status, S::Uitbetaald);
        HOUSE_PROBLEM(stort(g.een.toekenning.id), "bestemmingWachtNiet"); // it is paid
    }

    void monthly_wages_to_come_are_set_apart()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        QCOMPARE(g.stand().gereserveerd.centen, 0);
        QVERIFY(g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(nu, app::gevonden(unit.zorgovereenkomsten().find(record.id)));
            nu.versies.at(0).inhoud.loonsoort = Loonsoort::Maandloon;
            nu.versies.at(0).inhoud.maandloon = Bedrag{100'000};
            PGB_CHECK(unit.zorgovereenkomsten().updateVersie(nu.versies.at(0)));
            return true;
        }).ok());
        const NiveauStand november = g.stand();
        QVERIFY(november.gereserveerd.centen > 0);
        QCOMPARE(*november.beschikbaar(), *november.bedrag - november.gereserveerd);
        g.op(practiceDay().addDays(20));
        QCOMPARE(g.stand().gereserveerd, november.gereserveerd); // the whole month is still to be paid
        g.op(QDate(2025, 12, 1));
        QVERIFY(g.stand().gereserveerd < november.gereserveerd); // a month that is over is not to come
        g.op(QDate(2026, 1, 1));
        QCOMPARE(g.stand().gereserveerd.centen, 0);
    }

private:
    /// Paid from the other budget, as a function that it knows.
    static void naar(Declaratieregel& regel, const Toekenning& toekenning, Geld& g)
    {
        regel.toekenning = toekenning.id;
        regel.functieCode = g.f.world.twee.functie;
    }
    static Bedrag vordering(Geld& g, ToekenningId toekenning)
    {
        const auto open = g.f.storage->read<std::vector<Vordering>>([&](app::UnitOfWork& unit) { return unit.dossier().openVorderingen(g.een.zorgverlener.id, toekenning); });
        Bedrag som;
        for (const Vordering& v : *open)
            som += v.open();
        return som;
    }
    static Outcome<Declaratie> corrigeer(Geld& g, const Gebruiker& wie, DeclaratieId id, const std::vector<Declaratieregel>& wordt)
    {
        return g.f.write<Declaratie>(wie, [&](app::Werk& werk) { return app::maakCorrectie(werk, id, wordt, QStringLiteral("te veel")); });
    }
};

HOUSE_TEST(test_declaratie_geld, TestDeclaratieGeld)
#include "test_declaratie_geld.moc"
