#include "server/app/beheer.h"
#include "server/app/dossiers.h"
#include "tests/app/month.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using G = DeclaratieGebeurtenis;
using S = DeclaratieStatus;

class TestDeclaratie : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_submitted_month_is_numbered_payable_and_booked()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(done, month.submitted(record));
        QVERIFY2(!done.geweigerd, ids(done.bevindingen).constData());
        QCOMPARE(done.declaratie.status, S::Betaalbaar);
        QCOMPARE(done.declaratie.nummer, QStringLiteral("2025-0001"));
        QCOMPARE(done.declaratie.totaal.centen, 10 * 8000);
        QCOMPARE(done.declaratie.regels.at(0).tarief.honderdduizendsten, 4'000'000);
        QCOMPARE(done.declaratie.regels.at(0).toekenning, f.world.een.toekenning.id);
        QVERIFY(done.declaratie.verwachteBetaaldatum > practiceDay());
        HOUSE_VALUE(budget, f.read<BudgetOverzicht>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::budgetOverzicht(werk, f.world.een.budgethouder.id, 2025);
        }));
        QCOMPARE(budget.toekenningen.at(0).stand.at(0).ingepland.centen, 80'000);
        QCOMPARE(budget.toekenningen.at(0).stand.at(0).beschikbaar()->centen, 6'000'000 - 80'000);
    }

    void one_declaratie_is_over_one_period_of_the_rhythm()
    {
        AppFixture f;
        auto& een = f.world.een;
        Month month(f, een);
        HOUSE_VALUE(record, month.running());
        const Periode week{QDate(2025, 10, 13), QDate(2025, 10, 19)};
        const auto type = [&](const Periode& periode, DeclaratieSoort soort = DeclaratieSoort::GeleverdeZorg) {
            return f.write<Declaratie>(een.budgethouderAccount, [&](app::Werk& werk) {
                return app::createDeclaratie(werk, record.id, {periode, soort, {}, {}, {}});
            });
        };
        const auto refused = type(week);
        HOUSE_PROBLEM(refused, "periodeNietVanRitme");
        QCOMPARE(refused.problem().path, QStringLiteral("periode"));
        QCOMPARE(refused.problem().params.back(), std::pair(QStringLiteral("periode"), QStringLiteral("2025-10-01/2025-10-31")));
        HOUSE_PROBLEM(type({QDate(2025, 9, 1), QDate(2025, 10, 31)}), "periodeNietVanRitme");
        QVERIFY(type({QDate(2025, 9, 1), QDate(2025, 10, 31)}, DeclaratieSoort::BijkomendeZorgkosten).ok());
        HOUSE_VALUE(draft, month.type(een.budgethouderAccount, record, {}));
        // Agreed otherwise since: a new one is by the week, and what was begun stays what it is.
        QVERIFY(f.write<bool>(een.budgethouderAccount, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_TRY(now, app::gevonden(werk.unit.zorgovereenkomsten().find(record.id)));
            now.versies.front().inhoud.declaratieritme = Declaratieritme::Week;
            PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(now.versies.front()));
            return true;
        }).ok());
        HOUSE_PROBLEM(type(Periode::maand(2025, 10)), "periodeNietVanRitme");
        QVERIFY(type(week).ok());
        HOUSE_VALUE(kept, f.write<Declaratie>(een.budgethouderAccount, [&](app::Werk& werk) {
            return app::saveDeclaratie(werk, draft.id, record.id, draft.rijversie, {draft.periode, draft.soort, {}, {}, typedHours(een, 2025, 10, 2)});
        }));
        QCOMPARE(kept.periode, Periode::maand(2025, 10));
        HOUSE_PROBLEM(f.write<Declaratie>(een.budgethouderAccount, [&](app::Werk& werk) {
            return app::saveDeclaratie(werk, kept.id, record.id, kept.rijversie, {{QDate(2025, 10, 6), QDate(2025, 10, 19)}, kept.soort, {}, {}, {}});
        }), "periodeNietVanRitme");
        // An invoice says its own period, and does not bring it along to hours.
        HOUSE_VALUE(factuur, type({QDate(2025, 10, 6), QDate(2025, 10, 24)}, DeclaratieSoort::Factuur));
        HOUSE_PROBLEM(f.write<Declaratie>(een.budgethouderAccount, [&](app::Werk& werk) {
            return app::saveDeclaratie(werk, factuur.id, record.id, factuur.rijversie, {factuur.periode, DeclaratieSoort::GeleverdeZorg, {}, {}, {}});
        }), "periodeNietVanRitme");
    }

    void a_wrong_rate_is_refused_and_nothing_is_written()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        std::vector<Declaratieregel> lines = typedHours(f.world.een, 2025, 10, 2);
        lines[1].tarief = Tarief::fromCenten(4500);
        HOUSE_VALUE(typed, month.type(f.world.een.budgethouderAccount, record, lines));
        HOUSE_VALUE(refused, month.fire(f.world.een.budgethouderAccount, typed, G::Indienen));
        QVERIFY(refused.geweigerd);
        QVERIFY(ids(refused.bevindingen).contains("DC-021 regels/1/tarief"));
        QCOMPARE(refused.declaratie.status, S::Concept);
        QCOMPARE(refused.declaratie.rijversie, typed.rijversie);
        QVERIFY(refused.declaratie.nummer.isEmpty());
    }

    void what_the_zorgverlener_enters_the_budgethouder_approves()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(typed, month.type(f.world.een.zorgverlenerAccount, record, typedHours(f.world.een, 2025, 10, 3)));
        HOUSE_PROBLEM(month.fire(f.world.een.zorgverlenerAccount, typed, G::Indienen), "nietToegestaan");
        HOUSE_PROBLEM(month.fire(f.world.een.budgethouderAccount, typed, G::Indienen), "nietGevonden");
        HOUSE_VALUE(shown, month.fire(f.world.een.zorgverlenerAccount, typed, G::Voorleggen));
        QCOMPARE(shown.declaratie.status, S::TerBeoordeling);
        HOUSE_PROBLEM(month.fire(f.world.een.budgethouderAccount, shown.declaratie, G::Afkeuren), "redenVerplicht");
        const auto sendBack = [&](const Celplek& over, G gebeurtenis = G::Afkeuren) {
            return f.write<app::DeclaratieAfloop>(f.world.een.vertegenwoordigerAccount, [&](app::Werk& werk) {
                return app::fireDeclaratie(werk, shown.declaratie.id, shown.declaratie.rijversie, gebeurtenis, QStringLiteral("dinsdag klopt niet"), over);
            });
        };
        const Celplek cel{shown.declaratie.regels[1].functieCode, shown.declaratie.regels[1].datum};
        HOUSE_PROBLEM(sendBack({cel.functieCode, QDate(2025, 9, 1)}), "celOnbekend");
        HOUSE_PROBLEM(sendBack(cel, G::Goedkeuren), "celOnbekend");
        HOUSE_VALUE(rejected, sendBack(cel));
        QCOMPARE(rejected.declaratie.vraagOver, std::optional(cel));
        QCOMPARE(rejected.declaratie.statusReden, QStringLiteral("dinsdag klopt niet"));
        HOUSE_VALUE(again, month.fire(f.world.een.zorgverlenerAccount, rejected.declaratie, G::Bewerken));
        QCOMPARE(again.declaratie.vraagOver, std::optional(cel)); // it is still to be answered
        QCOMPARE(again.declaratie.statusReden, QStringLiteral("dinsdag klopt niet"));
        HOUSE_VALUE(changed, f.write<Declaratie>(f.world.een.zorgverlenerAccount, [&](app::Werk& werk) {
            return app::saveDeclaratie(werk, again.declaratie.id, record.id, again.declaratie.rijversie, {again.declaratie.periode, DeclaratieSoort::GeleverdeZorg, {}, {}, typedHours(f.world.een, 2025, 10, 2)});
        }));
        QCOMPARE(changed.vraagOver, std::optional(cel));
        QCOMPARE(changed.statusReden, QStringLiteral("dinsdag klopt niet"));
        HOUSE_VALUE(shownAgain, month.fire(f.world.een.zorgverlenerAccount, changed, G::Voorleggen));
        QVERIFY(!shownAgain.declaratie.vraagOver && shownAgain.declaratie.statusReden.isEmpty());
        HOUSE_VALUE(approved, month.fire(f.world.een.budgethouderAccount, shownAgain.declaratie, G::Goedkeuren));
        QCOMPARE(approved.declaratie.status, S::Betaalbaar);
        QCOMPARE(approved.declaratie.goedgekeurdDoor, f.world.een.budgethouderAccount.id);
    }

    void a_month_under_review_is_held_and_released_by_the_approval()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        QVERIFY(month.signBoth(record).ok());
        HOUSE_VALUE(held, month.submitted(record));
        QVERIFY2(!held.geweigerd, ids(held.bevindingen).constData());
        QCOMPARE(held.declaratie.status, S::Geparkeerd);
        QVERIFY(month.approve(f.world.een.medewerkerAccount, record).ok());
        QCOMPARE(statusOf(f, held.declaratie.id), S::Betaalbaar);
    }

    void a_budget_that_is_almost_spent_is_shown_to_who_grants_it_as_well()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(done, month.submitted(record));
        QVERIFY(setBudget(f, done.declaratie.totaal.centen + 100).ok());
        for (const Gebruiker& who : {f.world.een.budgethouderAccount, f.world.een.medewerkerAccount}) {
            HOUSE_VALUE(page, f.read<Vandaag>(who, [](app::Werk& werk) { return app::vandaagOverzicht(werk); }));
            QCOMPARE(page.budgetLetOp.size(), size_t(1));
        }
        for (const Gebruiker& who : {f.world.een.zorgverlenerAccount, f.world.twee.medewerkerAccount}) {
            HOUSE_VALUE(page, f.read<Vandaag>(who, [](app::Werk& werk) { return app::vandaagOverzicht(werk); }));
            QVERIFY(page.budgetLetOp.empty());
        }
    }

    void too_little_budget_holds_or_refuses_until_it_is_raised()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(lowered, setBudget(f, 10'000));
        QCOMPARE(lowered.niveaus.at(0).bedrag->centen, 10'000);
        HOUSE_VALUE(done, month.submitted(record));
        QVERIFY(done.geweigerd || done.declaratie.status == S::Geparkeerd);
        if (done.geweigerd)
            return;
        QVERIFY(setBudget(f, 6'000'000).ok());
        QCOMPARE(statusOf(f, done.declaratie.id), S::Betaalbaar);
    }

    void it_may_be_taken_back_until_it_is_in_a_run()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(done, month.submitted(record, 3));
        HOUSE_VALUE(back, month.fire(f.world.een.budgethouderAccount, done.declaratie, G::Bewerken));
        QCOMPARE(back.declaratie.status, S::Concept);
        HOUSE_VALUE(again, month.fire(f.world.een.budgethouderAccount, back.declaratie, G::Indienen));
        QCOMPARE(again.declaratie.nummer, done.declaratie.nummer);
        HOUSE_VALUE(run, payNow(f, BetaalrunSoort::Kvk));
        QCOMPARE(run.aantal, 1);
        HOUSE_VALUE(paid, show(f, done.declaratie.id));
        HOUSE_PROBLEM(month.fire(f.world.een.budgethouderAccount, paid, G::Bewerken), "geenOvergang");
    }

    void a_run_pays_a_bundle_and_the_budget_follows()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(first, month.submitted(record, 4));
        HOUSE_PROBLEM(payNow(f, BetaalrunSoort::Bsn), "nietsTeBetalen"); // this zorgverlener has a KvK number
        HOUSE_VALUE(run, payNow(f, BetaalrunSoort::Kvk));
        QCOMPARE(run.status, BetaalrunStatus::Uitgevoerd);
        QCOMPARE(run.totaal.centen, 32'000);
        HOUSE_VALUE(paid, show(f, first.declaratie.id));
        QCOMPARE(paid.status, S::Uitbetaald);
        QCOMPARE(paid.betaald.centen, 32'000);
        HOUSE_VALUE(budget, f.read<BudgetOverzicht>(f.world.een.medewerkerAccount, [&](app::Werk& werk) {
            return app::budgetOverzicht(werk, f.world.een.budgethouder.id, 2025);
        }));
        QCOMPARE(budget.toekenningen.at(0).stand.at(0).uitbetaald.centen, 32'000);
        QCOMPARE(budget.toekenningen.at(0).stand.at(0).ingepland.centen, 0);
        HOUSE_PROBLEM(payNow(f, BetaalrunSoort::Kvk), "nietsTeBetalen");
    }

    void a_run_of_a_later_day_waits_for_that_day()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(done, month.submitted(record, 4));
        HOUSE_VALUE(run, payNow(f, BetaalrunSoort::Kvk, practiceDay().addDays(1)));
        QCOMPARE(run.status, BetaalrunStatus::Ingepland);
        QCOMPARE(statusOf(f, done.declaratie.id), S::Ingepland);
        f.clock = app::FixedDayClock(practiceDay().addDays(1));
        using Runs = std::vector<Betaalrun>;
        HOUSE_VALUE(executed, f.write<Runs>(f.world.svb, [&](app::Werk& werk) { return app::executeBetaalruns(werk, werk.vandaag()); }));
        QCOMPARE(executed.size(), size_t(1));
        QCOMPARE(statusOf(f, done.declaratie.id), S::Uitbetaald);
    }

    void a_month_without_lines_is_not_submitted()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(typed, month.type(f.world.een.budgethouderAccount, record, {}));
        HOUSE_PROBLEM(month.fire(f.world.een.budgethouderAccount, typed, G::Indienen), "veldOntbreekt");
        HOUSE_VALUE(began, month.type(f.world.een.zorgverlenerAccount, record, {}));
        HOUSE_PROBLEM(month.fire(f.world.een.zorgverlenerAccount, began, G::Voorleggen), "veldOntbreekt");
    }

    void a_budget_of_another_dossier_does_not_exist_here()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        std::vector<Declaratieregel> lines = typedHours(f.world.een, 2025, 10, 2);
        lines[1].toekenning = f.world.twee.toekenning.id;
        HOUSE_PROBLEM(month.type(f.world.een.budgethouderAccount, record, lines), "toekenningOnbekend");
        lines[1].toekenning = ToekenningId{99'999};
        HOUSE_PROBLEM(month.type(f.world.een.budgethouderAccount, record, lines), "toekenningOnbekend");
    }

    void without_an_account_to_pay_to_the_run_holds_it_and_the_night_does_not_let_it_go()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        f.world.een.zorgverlener.iban.reset();
        QVERIFY(f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(stored, unit.zorgverleners().update(f.world.een.zorgverlener));
            f.world.een.zorgverlener = stored;
            return true;
        }).ok());
        HOUSE_VALUE(done, month.submitted(record, 2));
        QCOMPARE(done.declaratie.status, S::Betaalbaar);
        HOUSE_VALUE(run, payNow(f, BetaalrunSoort::Kvk));
        QCOMPARE(run.aantal, 0);
        HOUSE_VALUE(held, show(f, done.declaratie.id));
        QCOMPARE(held.status, S::Geparkeerd);
        QVERIFY(ids(held.bevindingen).contains("DC-098"));
        QVERIFY(f.write<bool>(f.world.svb, [](app::Werk& w) -> Outcome<bool> {
            PGB_CHECK(app::hercontroleer(w, {}));
            return true;
        }).ok());
        QCOMPARE(statusOf(f, done.declaratie.id), S::Geparkeerd);
    }

    void who_approves_his_own_hours_waits_for_the_verstrekker()
    {
        AppFixture f;
        Gebruiker& helper = f.world.een.vertegenwoordigerAccount;
        helper.zorgverlener = f.world.een.zorgverlener.id;
        QVERIFY(app::validateGebruiker(helper).ok());
        QVERIFY(f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(stored, unit.gebruikers().update(helper));
            helper = stored;
            return true;
        }).ok());
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(typed, month.type(helper, record, typedHours(f.world.een, 2025, 10, 2)));
        HOUSE_VALUE(held, month.fire(helper, typed, G::Indienen));
        QCOMPARE(held.declaratie.status, S::Geparkeerd);
        QVERIFY(ids(held.bevindingen).contains("DC-006"));
        // Whoever has it judged again, it is judged as the order of who gave it.
        for (const Gebruiker& other : {f.world.een.medewerkerAccount, f.world.beheerder, Gebruiker()}) {
            QVERIFY(f.write<bool>(other, [](app::Werk& w) -> Outcome<bool> {
                PGB_CHECK(app::hercontroleer(w, {}));
                return true;
            }).ok());
            QCOMPARE(statusOf(f, held.declaratie.id), S::Geparkeerd);
        }
        HOUSE_VALUE(registered, f.read<std::vector<Vertegenwoordiging>>(f.world.een.medewerkerAccount, [&](app::Werk& w) {
            return app::listVertegenwoordigingen(w, f.world.een.budgethouder.id);
        }));
        const auto own = std::find_if(registered.begin(), registered.end(), [&](const Vertegenwoordiging& v) { return v.gebruiker == helper.id; });
        QVERIFY(own != registered.end());
        Vertegenwoordiging allowed = *own;
        allowed.dubbeleRolToegestaan = true;
        QVERIFY(f.write<Vertegenwoordiging>(f.world.een.medewerkerAccount, [&](app::Werk& w) { return app::changeVertegenwoordiging(w, allowed.budgethouder, allowed.id, allowed.rijversie, allowed); }).ok());
        QCOMPARE(statusOf(f, held.declaratie.id), S::Betaalbaar);
    }

    void a_draft_stays_with_its_agreement()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        Month ander(f, f.world.twee);
        HOUSE_VALUE(elders, ander.running());
        HOUSE_VALUE(typed, month.type(f.world.een.budgethouderAccount, record, typedHours(f.world.een, 2025, 10, 2)));
        const app::DeclaratieInhoud inhoud{typed.periode, typed.soort, {}, {}, typed.regels};
        HOUSE_PROBLEM(f.write<Declaratie>(f.world.een.budgethouderAccount,
                                          [&](app::Werk& werk) { return app::saveDeclaratie(werk, typed.id, elders.id, typed.rijversie, inhoud); }),
                      "zorgovereenkomstVast");
    }

    void a_kind_that_the_system_makes_is_not_taken_from_a_person()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        const auto typed = f.write<Declaratie>(f.world.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::createDeclaratie(werk, record.id, {Periode::maand(2025, 10), DeclaratieSoort::Maandloon, {}, {},
                                                           typedHours(f.world.een, 2025, 10, 1)});
        });
        HOUSE_PROBLEM(typed, "declaratieSoortNietZelf");
    }

    void what_a_provider_may_never_declare_is_told_as_never()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        for (const DeclaratieSoort soort : {DeclaratieSoort::VerantwoordingsvrijBedrag, DeclaratieSoort::Feestdagenuitkering}) {
            const auto typed = f.write<Declaratie>(f.world.een.zorgverlenerAccount, [&](app::Werk& werk) {
                return app::createDeclaratie(werk, record.id, {Periode::maand(2025, 10), soort, {}, {}, typedHours(f.world.een, 2025, 10, 1)});
            });
            HOUSE_PROBLEM(typed, "declaratieSoortNietVoorU");
        }
    }

    void a_representative_without_the_right_to_submit_may_type_only()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        const Gebruiker helper = f.world.een.vertegenwoordigerAccount;
        QVERIFY(f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(all, unit.budgethouders().vertegenwoordigingen(f.world.een.budgethouder.id));
            all.at(0).rechten = Recht::Zien | Recht::Invoeren;
            PGB_CHECK(unit.budgethouders().updateVertegenwoordiging(all.at(0)));
            return true;
        }).ok());
        HOUSE_VALUE(typed, month.type(helper, record, typedHours(f.world.een, 2025, 10, 2)));
        HOUSE_PROBLEM(month.fire(helper, typed, G::Indienen), "nietToegestaan");
    }

private:
    static QByteArray ids(const std::vector<Bevinding>& bevindingen)
    {
        QString text;
        for (const Bevinding& b : bevindingen)
            text += b.controle + QChar(u' ') + b.path + QStringLiteral("; ");
        return text.toUtf8();
    }
    static Outcome<Declaratie> show(AppFixture& f, DeclaratieId id)
    {
        return f.read<Declaratie>(f.world.svb, [&](app::Werk& werk) { return app::gevonden(werk.unit.declaraties().find(id)); });
    }
    static S statusOf(AppFixture& f, DeclaratieId id) { return show(f, id)->status; }
    static Outcome<Betaalrun> payNow(AppFixture& f, BetaalrunSoort soort, QDate day = practiceDay())
    {
        return f.write<Betaalrun>(f.world.svb, [&](app::Werk& werk) { return app::runBetaalrunNow(werk, soort, day); });
    }
    static Outcome<Toekenning> setBudget(AppFixture& f, qint64 centen)
    {
        return f.write<Toekenning>(f.world.een.medewerkerAccount, [&](app::Werk& werk) -> Outcome<Toekenning> {
            PGB_TRY(now, app::showToekenning(werk, f.world.een.toekenning.id));
            now.niveaus.at(0).bedrag = Bedrag{centen};
            return app::changeToekenning(werk, now.id, now.rijversie, now);
        });
    }
};

HOUSE_TEST(test_declaratie, TestDeclaratie)
#include "test_declaratie.moc"
