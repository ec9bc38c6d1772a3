#include "server/app/beheer.h"
#include "server/app/dossiers.h"
#include "server/jobs/scheduler.h"
#include "tests/app/haperende_opslag.h"
#include "tests/app/month.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;

class TestDossiers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void another_dossier_does_not_exist_for_anyone_of_this_one()
    {
        AppFixture f;
        const auto& een = f.world.een;
        for (const Gebruiker& who : {f.world.twee.budgethouderAccount, f.world.twee.vertegenwoordigerAccount, f.world.twee.zorgverlenerAccount,
                                     f.world.twee.medewerkerAccount, f.world.beheerder}) {
            HOUSE_PROBLEM(f.write<Budgethouder>(who, [&](app::Werk& w) { return app::showBudgethouder(w, een.budgethouder.id); }), "nietGevonden");
            HOUSE_PROBLEM(f.read<Toekenning>(who, [&](app::Werk& w) { return app::showToekenning(w, een.toekenning.id); }), "nietGevonden");
            HOUSE_PROBLEM(f.read<BudgetOverzicht>(who, [&](app::Werk& w) { return app::budgetOverzicht(w, een.budgethouder.id, 2025); }), "nietGevonden");
        }
    }

    void a_dossier_that_does_not_exist_is_not_an_empty_one()
    {
        AppFixture f;
        constexpr BudgethouderId niemand{99999};
        HOUSE_PROBLEM(f.read<BudgetOverzicht>(f.world.svb, [&](app::Werk& w) { return app::budgetOverzicht(w, niemand, 2025); }), "nietGevonden");
        for (const Gebruiker& who : {f.world.svb, f.world.beheerder}) {
            HOUSE_PROBLEM(f.read<std::vector<Vertegenwoordiging>>(who, [&](app::Werk& w) { return app::listVertegenwoordigingen(w, niemand); }),
                          "nietGevonden");
            HOUSE_PROBLEM(f.read<app::Lijst<app::AuditRegel>>(who, [&](app::Werk& w) { return app::listAudit(w, {.dossier = niemand}, {}); }), "nietGevonden");
        }
    }

    void a_zorgverlener_sees_name_and_address_and_never_a_budget()
    {
        AppFixture f;
        Month month(f, f.world.een);
        QVERIFY(month.running().ok());
        const Gebruiker& zv = f.world.een.zorgverlenerAccount;
        HOUSE_VALUE(seen, f.read<Budgethouder>(zv, [&](app::Werk& w) { return app::showBudgethouder(w, f.world.een.budgethouder.id); }));
        QCOMPARE(seen.naam.achternaam, f.world.een.budgethouder.naam.achternaam);
        QVERIFY(seen.bsn.isEmpty());
        QVERIFY(!seen.geboortedatum.isValid());
        QVERIFY(!seen.iban);
        HOUSE_PROBLEM(f.read<BudgetOverzicht>(zv, [&](app::Werk& w) { return app::budgetOverzicht(w, f.world.een.budgethouder.id, 2025); }), "nietGevonden");
        HOUSE_VALUE(facts, f.read<DeclaratieFeiten>(zv, [&](app::Werk& w) -> Outcome<DeclaratieFeiten> {
            PGB_TRY(list, w.unit.zorgovereenkomsten().list(w.bereik(), {}, {}));
            return app::declaratieFeiten(w, list.items.at(0).id, Periode::maand(2025, 10), {});
        }));
        QVERIFY(!facts.saldo);
        QVERIFY(!facts.toekenningen);
        QVERIFY(!facts.budgethouder);
        QVERIFY(facts.zorgovereenkomst.has_value());
    }

    void a_look_by_an_employee_is_audited_and_the_budgethouder_sees_it()
    {
        AppFixture f;
        QVERIFY(f.write<Budgethouder>(f.world.een.medewerkerAccount, [&](app::Werk& w) { return app::showBudgethouder(w, f.world.een.budgethouder.id); }).ok());
        HOUSE_VALUE(rows, f.read<app::Lijst<app::AuditRegel>>(f.world.een.budgethouderAccount, [&](app::Werk& w) {
            return app::listAudit(w, {.dossier = f.world.een.budgethouder.id}, {});
        }));
        QCOMPARE(rows.items.size(), size_t(1));
        QCOMPARE(rows.items.at(0).handeling, QStringLiteral("budgethouder.bekijken"));
        QCOMPARE(rows.items.at(0).gebruiker, f.world.een.medewerkerAccount.id);
    }

    void a_zorgverlener_sees_of_the_audit_trail_what_is_its_own()
    {
        AppFixture f;
        Month month(f, f.world.een);
        QVERIFY(month.running().ok());
        QVERIFY(f.write<Budgethouder>(f.world.een.medewerkerAccount, [&](app::Werk& w) { return app::showBudgethouder(w, f.world.een.budgethouder.id); }).ok());
        HOUSE_VALUE(rows, f.read<app::Lijst<app::AuditRegel>>(f.world.een.zorgverlenerAccount, [&](app::Werk& w) {
            return app::listAudit(w, {.dossier = f.world.een.budgethouder.id}, {});
        }));
        QVERIFY(!rows.items.empty());
        for (const app::AuditRegel& row : rows.items)
            QCOMPARE(row.soort, QStringLiteral("zorgovereenkomst"));
    }

    void an_odd_toekenning_is_refused_data()
    {
        QTest::addColumn<std::function<void(Toekenning&)>>("change");
        QTest::addColumn<QString>("code");
        using Change = std::function<void(Toekenning&)>;
        QTest::newRow("no niveaus") << Change([](Toekenning& t) { t.niveaus.clear(); }) << QStringLiteral("niveausLeeg");
        QTest::newRow("period") << Change([](Toekenning& t) { t.periode.tot = QDate(2024, 1, 1); }) << QStringLiteral("periodeOngeldig");
        QTest::newRow("over the year") << Change([](Toekenning& t) { t.periode.tot = QDate(2026, 1, 1); }) << QStringLiteral("eindeBuitenJaar");
        QTest::newRow("root") << Change([](Toekenning& t) { t.niveaus[0].soort = BudgetniveauSoort::Functie; }) << QStringLiteral("eersteNiveauTotaal");
        QTest::newRow("loop") << Change([](Toekenning& t) { t.niveaus[1].bovenliggend = {2}; }) << QStringLiteral("bovenliggendOnbekend");
        QTest::newRow("function") << Change([](Toekenning& t) { t.niveaus[1].functieCode = QStringLiteral("JW-45"); }) << QStringLiteral("functieOnbekend");
        QTest::newRow("negative") << Change([](Toekenning& t) { t.niveaus[0].bedrag = Bedrag{-1}; }) << QStringLiteral("bedragNegatief");
    }
    void an_odd_toekenning_is_refused()
    {
        QFETCH(std::function<void(Toekenning&)>, change);
        QFETCH(QString, code);
        static AppFixture f;
        Toekenning toekenning = f.world.een.toekenning;
        QVERIFY(app::validateToekenning(toekenning).ok());
        change(toekenning);
        const auto outcome = app::validateToekenning(toekenning);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.problem().code, code);
    }

    void a_first_toekenning_in_a_dossier_needs_the_bsn_and_not_a_guessed_number()
    {
        AppFixture f;
        Toekenning first = f.world.twee.toekenning;
        first.budgethouder = f.world.een.budgethouder.id;
        first.toekenningsnummer = QStringLiteral("T-9");
        const auto enter = [&](const std::optional<Bsn>& bsn) {
            return f.write<Toekenning>(f.world.twee.medewerkerAccount, [&](app::Werk& w) { return app::enterToekenning(w, first, bsn); });
        };
        HOUSE_PROBLEM(enter({}), "nietGevonden");
        HOUSE_PROBLEM(enter(f.world.twee.budgethouder.bsn), "nietGevonden");
        QVERIFY(enter(f.world.een.budgethouder.bsn).ok());
        first.toekenningsnummer = QStringLiteral("T-10");
        QVERIFY(enter({}).ok()); // the second: it is his dossier now
        first.budgethouder = {987654};
        HOUSE_PROBLEM(enter(f.world.een.budgethouder.bsn), "nietGevonden");
    }

    void a_decision_of_a_day_to_come_is_refused()
    {
        AppFixture f;
        Toekenning next = f.world.een.toekenning;
        next.toekenningsnummer = QStringLiteral("T-9");
        next.periode = Periode::jaar(2026);
        const QDate today = f.read<QDate>(f.world.een.medewerkerAccount, [](app::Werk& werk) -> Outcome<QDate> { return werk.vandaag(); }).value();
        const auto enter = [&](QDate day) {
            next.beschikkingsdatum = day;
            return f.write<Toekenning>(f.world.een.medewerkerAccount, [&](app::Werk& w) { return app::enterToekenning(w, next, {}); });
        };
        const auto tomorrow = enter(today.addDays(1));
        HOUSE_PROBLEM(tomorrow, "besluitNogNiet");
        QCOMPARE(tomorrow.problem().path, QStringLiteral("beschikkingsdatum"));
        HOUSE_VALUE(stored, enter(today));
        const auto change = [&](QDate day) {
            Toekenning changed = stored;
            changed.beschikkingsdatum = day;
            return f.write<Toekenning>(f.world.een.medewerkerAccount, [&](app::Werk& w) { return app::changeToekenning(w, stored.id, stored.rijversie, changed); });
        };
        HOUSE_PROBLEM(change(today.addDays(1)), "besluitNogNiet");
        QVERIFY(change(today.addDays(-1)).ok());
    }

    void more_without_an_account_than_the_law_gives_is_refused()
    {
        AppFixture f;
        Toekenning next = f.world.een.toekenning;
        next.toekenningsnummer = QStringLiteral("T-9");
        next.periode = Periode::jaar(2026);
        next.beschikkingsdatum = next.beschikkingsdatum.isValid() ? next.beschikkingsdatum : QDate(2025, 1, 2);
        const auto enter = [&](qint64 centen) {
            next.verantwoordingsvrijBedrag = Bedrag{centen};
            return f.write<Toekenning>(f.world.een.medewerkerAccount, [&](app::Werk& w) { return app::enterToekenning(w, next, {}); });
        };
        QCOMPARE(next.wet, Wet::Wlz);
        const auto tooMuch = enter(125001);
        HOUSE_PROBLEM(tooMuch, "verantwoordingsvrijTeHoog");
        QCOMPARE(tooMuch.problem().path, QStringLiteral("verantwoordingsvrijBedragCenten"));
        HOUSE_PROBLEM(enter(-1), "bedragNegatief");
        QVERIFY(enter(125000).ok());
    }

    void a_verstrekker_enters_under_its_own_name_and_law_only()
    {
        AppFixture f;
        Toekenning toekenning = f.world.een.toekenning;
        toekenning.toekenningsnummer = QStringLiteral("T-9");
        HOUSE_PROBLEM(f.write<Toekenning>(f.world.twee.medewerkerAccount, [&](app::Werk& w) { return app::enterToekenning(w, toekenning, f.world.een.budgethouder.bsn); }), "wetNietVanVerstrekker");
        HOUSE_PROBLEM(f.write<Toekenning>(f.world.svb, [&](app::Werk& w) { return app::enterToekenning(w, toekenning, {}); }), "nietToegestaan");
        toekenning.verstrekker = f.world.twee.verstrekker.id;
        toekenning.periode = Periode::jaar(2026);
        HOUSE_VALUE(stored, f.write<Toekenning>(f.world.een.medewerkerAccount, [&](app::Werk& w) { return app::enterToekenning(w, toekenning, {}); }));
        QCOMPARE(stored.verstrekker, f.world.een.verstrekker.id);
    }

    void the_same_budget_is_not_entered_twice()
    {
        AppFixture f;
        const auto enter = [&](const PracticeWorld::Dossier& dossier, const QString& nummer, const Periode& periode) {
            Toekenning toekenning = dossier.toekenning;
            toekenning.toekenningsnummer = nummer;
            toekenning.periode = periode;
            return f.write<Toekenning>(dossier.medewerkerAccount, [&](app::Werk& w) { return app::enterToekenning(w, toekenning, {}); });
        };
        const PracticeWorld::Dossier& wlz = f.world.een;
        HOUSE_PROBLEM(enter(wlz, wlz.toekenning.toekenningsnummer, Periode::jaar(2026)), "toekenningBestaatAl");
        HOUSE_PROBLEM(enter(wlz, QStringLiteral("T-9"), {QDate(2025, 11, 3), QDate(2025, 12, 31)}), "toekenningOverlapt");
        HOUSE_VALUE(next, enter(wlz, QStringLiteral("T-9"), Periode::jaar(2026)));
        Toekenning moved = next;
        moved.periode = wlz.toekenning.periode;
        HOUSE_PROBLEM(f.write<Toekenning>(wlz.medewerkerAccount, [&](app::Werk& w) { return app::changeToekenning(w, next.id, next.rijversie, moved); }),
                      "toekenningOverlapt");
        const PracticeWorld::Dossier& gemeente = f.world.twee;
        QVERIFY(enter(gemeente, QStringLiteral("T-9"), gemeente.toekenning.periode).ok());
        HOUSE_PROBLEM(enter(gemeente, QStringLiteral("T-9"), gemeente.toekenning.periode), "toekenningBestaatAl");
    }

    void a_new_person_has_a_name_and_a_life_that_can_be()
    {
        AppFixture f;
        Budgethouder goed = f.world.een.budgethouder;
        goed.bsn = *Bsn::parse(u"999999904");
        const auto probeer = [&](const std::function<void(Budgethouder&)>& change) {
            Budgethouder record = goed;
            change(record);
            return f.write<Budgethouder>(f.world.een.medewerkerAccount, [&](app::Werk& w) { return app::createBudgethouder(w, record); });
        };
        HOUSE_PROBLEM(probeer([](Budgethouder& b) { b.naam.achternaam = QStringLiteral("  "); }), "naamLeeg");
        HOUSE_PROBLEM(probeer([](Budgethouder& b) { b.geboortedatum = QDate(1700, 1, 1); }), "datumOngeldig");
        HOUSE_PROBLEM(probeer([](Budgethouder& b) { b.overlijdensdatum = b.geboortedatum.addDays(-1); }), "datumOngeldig");
        HOUSE_VALUE(made, probeer([](Budgethouder& b) {
                        b.profielnummer.clear();
                        b.klantnummer.clear();
                    }));
        QCOMPARE(made.naam.achternaam, goed.naam.achternaam);
        Zorgverlener carer = f.world.een.zorgverlener;
        carer.bsn.reset();
        const auto verlener = [&](const std::function<void(Zorgverlener&)>& change) {
            Zorgverlener record = carer;
            change(record);
            return f.write<Zorgverlener>(f.world.een.vertegenwoordigerAccount, [&](app::Werk& w) { return app::createZorgverlener(w, record); });
        };
        HOUSE_PROBLEM(verlener([](Zorgverlener& z) { z.naam.clear(); }), "naamLeeg");
        HOUSE_PROBLEM(verlener([](Zorgverlener& z) {
                          z.kvkNummer.reset();
                          z.bsn = *Bsn::parse(u"999999904");
                      }),
                      "kvkNummerNodig");
    }

    void vandaag_says_who_is_to_act()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        QCOMPARE(first(f, f.world.een.budgethouderAccount), QStringLiteral("zorgovereenkomstConcept/afmaken"));
        QCOMPARE(first(f, f.world.een.zorgverlenerAccount), QString());
        QVERIFY(month.fire(f.world.een.budgethouderAccount, record, 1, {ZorgovereenkomstGebeurtenis::Delen, {}, {}, {}}).ok());
        QCOMPARE(first(f, f.world.een.zorgverlenerAccount), QStringLiteral("zorgovereenkomstOndertekenen/ondertekenen"));
        QCOMPARE(first(f, f.world.een.budgethouderAccount), QStringLiteral("zorgovereenkomstBijZorgverlener/"));
        QVERIFY(month.fire(f.world.een.zorgverlenerAccount, record, 1, {ZorgovereenkomstGebeurtenis::OndertekenenZorgverlener, {}, {}, {}}).ok());
        QCOMPARE(first(f, f.world.een.vertegenwoordigerAccount), QStringLiteral("zorgovereenkomstOndertekenen/ondertekenen"));
        QVERIFY(month.fire(f.world.een.budgethouderAccount, record, 1, {ZorgovereenkomstGebeurtenis::OndertekenenBudgethouder, {}, {}, {}}).ok());
        QCOMPARE(first(f, f.world.een.medewerkerAccount), QStringLiteral("zorgovereenkomstBeoordelen/beoordelen"));
        QCOMPARE(first(f, f.world.twee.medewerkerAccount), QString());
        QCOMPARE(first(f, f.world.svb), QString()); // Wlz is the zorgkantoor's alone
    }

    void only_a_beheerder_enters_parameters_and_they_are_marked()
    {
        AppFixture f;
        ParameterWaarde value;
        value.key = QStringLiteral("urenTolerantiePercentage");
        value.bron = QStringLiteral("besluit van de directie");
        value.waarde = QStringLiteral("20");
        HOUSE_PROBLEM(f.write<ParameterWaarde>(f.world.svb, [&](app::Werk& w) { return app::enterParameter(w, value); }), "nietToegestaan");
        HOUSE_VALUE(stored, f.write<ParameterWaarde>(f.world.beheerder, [&](app::Werk& w) { return app::enterParameter(w, value); }));
        QVERIFY(stored.oefenwaarde);
        QVERIFY(!stored.geverifieerd);
        ParameterWaarde odd = value;
        odd.waarde = QStringLiteral("-5");
        HOUSE_PROBLEM(f.write<ParameterWaarde>(f.world.beheerder, [&](app::Werk& w) { return app::enterParameter(w, odd); }), "parameterWaardeOngeldig");
        odd = value;
        odd.bron.clear();
        HOUSE_PROBLEM(f.write<ParameterWaarde>(f.world.beheerder, [&](app::Werk& w) { return app::enterParameter(w, odd); }), "parameterBronOntbreekt");
        value.key = QStringLiteral("bestaatNiet");
        HOUSE_PROBLEM(f.write<ParameterWaarde>(f.world.beheerder, [&](app::Werk& w) { return app::enterParameter(w, value); }), "parameterOnbekend");
    }

    void a_receipt_is_given_again_and_its_key_serves_one_request()
    {
        AppFixture f;
        int runs = 0;
        const auto submit = [&](const QByteArray& hash) {
            return f.application->submit(AppFixture::as(f.world.svb), {QStringLiteral("sleutel"), hash}, [&](app::Werk&) -> Outcome<app::Ontvangst> {
                ++runs;
                return app::Ontvangst{{}, 201, "antwoord " + QByteArray::number(runs)};
            });
        };
        HOUSE_VALUE(first, submit("a"));
        HOUSE_VALUE(second, submit("a"));
        QCOMPARE(second.antwoord, first.antwoord);
        QCOMPARE(runs, 1);
        HOUSE_PROBLEM(submit("b"), "sleutelAndersGebruikt");
    }

    void a_run_by_hand_without_a_day_is_booked_when_the_scheduled_one_would_be()
    {
        // Each with a month that is to be paid, so that there is a run.
        const auto byHand = [](BetaalrunSoort soort, std::optional<QDate> day, int later = 0) -> Outcome<Betaalrun> {
            AppFixture f;
            Month month(f, f.world.een);
            PGB_TRY(record, month.running());
            PGB_CHECK(month.submitted(record, 2));
            if (soort == BetaalrunSoort::Bsn) {
                PGB_CHECK(f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
                    PGB_TRY(z, app::gevonden(unit.zorgverleners().find(f.world.een.zorgverlener.id)));
                    z.kvkNummer.reset();
                    PGB_CHECK(unit.zorgverleners().update(z));
                    return true;
                }));
            }
            f.clock = app::FixedDayClock(practiceDay().addDays(later));
            return f.write<Betaalrun>(f.world.svb, [&](app::Werk& w) { return app::runBetaalrunNow(w, soort, day); });
        };
        HOUSE_VALUE(kvk, byHand(BetaalrunSoort::Kvk, {})); // on a Monday
        QCOMPARE(kvk.boekdatum, practiceDay().addDays(1));
        QCOMPARE(kvk.status, BetaalrunStatus::Ingepland);
        HOUSE_VALUE(bsn, byHand(BetaalrunSoort::Bsn, {}));
        QCOMPARE(bsn.boekdatum, practiceDay().addDays(2));
        HOUSE_PROBLEM(byHand(BetaalrunSoort::Kvk, practiceDay().addDays(5)), "geenBankwerkdag"); // a Saturday
        HOUSE_PROBLEM(byHand(BetaalrunSoort::Kvk, practiceDay().addDays(-1)), "boekdatumBuitenBereik");
        HOUSE_PROBLEM(byHand(BetaalrunSoort::Kvk, practiceDay().addDays(32)), "boekdatumBuitenBereik");
        HOUSE_VALUE(weekend, byHand(BetaalrunSoort::Kvk, {}, 5));
        QCOMPARE(weekend.boekdatum, practiceDay().addDays(7));
    }

    void a_run_by_hand_does_not_take_the_place_of_the_promised_one()
    {
        AppFixture f;
        ParameterWaarde cutOff;
        cutOff.key = QStringLiteral("betaalrunSluittijd");
        cutOff.bron = QStringLiteral("afspraak met de bank");
        cutOff.waarde = QStringLiteral("23:59");
        QVERIFY(f.write<ParameterWaarde>(f.world.beheerder, [&](app::Werk& w) { return app::enterParameter(w, cutOff); }).ok());
        f.application->forgetParameters();
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(early, f.application->write<Betaalrun>(app::Aanroeper(), [&](app::Werk& w) { return app::planBetaalrun(w, BetaalrunSoort::Kvk, practiceDay().addDays(1)); }));
        QCOMPARE(early.aantal, 0);
        HOUSE_VALUE(done, month.submitted(record, 2));
        QCOMPARE(done.declaratie.verwachteBetaaldatum, practiceDay().addDays(1));
        cutOff.waarde = QStringLiteral("00:00");
        QVERIFY(f.write<ParameterWaarde>(f.world.beheerder, [&](app::Werk& w) { return app::enterParameter(w, cutOff); }).ok());
        f.application->forgetParameters();
        jobs::Jobs jobs(*f.application, true);
        jobs.runDue();
        HOUSE_VALUE(planned, f.read<Declaratie>(f.world.svb, [&](app::Werk& w) { return app::gevonden(w.unit.declaraties().find(done.declaratie.id)); }));
        QCOMPARE(planned.status, DeclaratieStatus::Ingepland);
        QCOMPARE(planned.verwachteBetaaldatum, practiceDay().addDays(1));
    }

    void a_daily_job_that_fails_neither_stops_nor_repeats_another()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(typed, month.type(f.world.een.zorgverlenerAccount, record, typedHours(f.world.een, 2025, 10, 2)));
        QVERIFY(month.fire(f.world.een.zorgverlenerAccount, typed, DeclaratieGebeurtenis::Voorleggen).ok());
        f.clock = app::FixedDayClock(practiceDay().addDays(5));
        HaperendeOpslag opslag(*f.storage);
        app::Application application(opslag, f.clock);
        jobs::Jobs jobs(application, false);
        opslag.faalt = 1; // the closing of years comes first
        const QString eerst = jobs.runDue().join(QChar(u' '));
        QVERIFY2(eerst.contains(QLatin1String("budgetjaren mislukt")), qPrintable(eerst));
        QVERIFY2(eerst.contains(QLatin1String("herinneringen: 1")), qPrintable(eerst));
        const int alles = opslag.geschreven;
        opslag.faalt = 1;
        opslag.geschreven = 0;
        const QString weer = jobs.runDue().join(QChar(u' '));
        QVERIFY2(weer.contains(QLatin1String("budgetjaren mislukt")) && !weer.contains(QLatin1String("herinneringen")), qPrintable(weer));
        QCOMPARE(alles - opslag.geschreven, 9); // events of the calendar, drafts, reminders, cleaning, held ones, agreements, wages, allowances, late payments: once a day
        opslag.faalt = 0;
        QVERIFY(!jobs.runDue().join(QChar(u' ')).contains(QLatin1String("mislukt")));
        // A server that starts again reminds nobody twice.
        jobs::Jobs opnieuw(application, false);
        const QString gestart = opnieuw.runDue().join(QChar(u' '));
        QVERIFY2(!gestart.contains(QLatin1String("herinneringen")), qPrintable(gestart));
    }

    void what_a_vertegenwoordiger_may_not_do_waits_on_who_may()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.draft());
        const Gebruiker& wie = f.world.een.vertegenwoordigerAccount;
        QCOMPARE(first(f, wie), QStringLiteral("zorgovereenkomstConcept/afmaken"));
        HOUSE_VALUE(registered, f.read<std::vector<Vertegenwoordiging>>(f.world.een.medewerkerAccount, [&](app::Werk& w) { return app::listVertegenwoordigingen(w, record.budgethouder); }));
        Vertegenwoordiging kijkt = *std::find_if(registered.begin(), registered.end(), [&](const Vertegenwoordiging& v) { return v.gebruiker == wie.id; });
        kijkt.rechten = Recht::Zien;
        QVERIFY(f.write<Vertegenwoordiging>(f.world.een.medewerkerAccount, [&](app::Werk& w) { return app::changeVertegenwoordiging(w, kijkt.budgethouder, kijkt.id, kijkt.rijversie, kijkt); }).ok());
        HOUSE_VALUE(page, f.read<Vandaag>(wie, [](app::Werk& werk) { return app::vandaagOverzicht(werk); }));
        QVERIFY(page.opUWacht.empty());
        QCOMPARE(page.wachtOpAnderen.size(), size_t(1));
        const VandaagRegel& regel = page.wachtOpAnderen.front();
        QVERIFY(regel.actie.isEmpty());
        const bool noemt = std::any_of(regel.params.begin(), regel.params.end(), [](const auto& p) { return p.first == QLatin1String("wieKan") && !p.second.isEmpty(); });
        QVERIFY(noemt);
        QCOMPARE(first(f, f.world.een.budgethouderAccount), QStringLiteral("zorgovereenkomstConcept/afmaken"));
    }

    void a_task_about_a_declaratie_is_not_pushed_off_by_others_and_stands_once()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(done, month.submitted(record, 2));
        const VerstrekkerId verstrekker = f.world.een.medewerkerAccount.verstrekker;
        QVERIFY(f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            Werktaak taak;
            taak.verstrekker = verstrekker;
            taak.budgethouder = record.budgethouder;
            taak.zorgovereenkomst = record.id;
            taak.aangemaaktOp = QDateTime(practiceDay(), QTime(9, 0), Qt::UTC);
            for (int i = 0; i < 220; ++i)
                PGB_CHECK(unit.werktaken().insertOrMerge(taak));
            taak.declaratie = done.declaratie.id;
            taak.soort = WerktaakSoort::Signaal;
            PGB_CHECK(unit.werktaken().insertOrMerge(taak));
            for (const WerktaakSoort soort : {WerktaakSoort::Tarief, WerktaakSoort::Jaar, WerktaakSoort::Uitzondering}) {
                taak.soort = soort;
                PGB_CHECK(unit.werktaken().insertOrMerge(taak));
            }
            return true;
        }).ok());
        HOUSE_VALUE(page, f.read<Vandaag>(f.world.een.medewerkerAccount, [](app::Werk& werk) { return app::vandaagOverzicht(werk); }));
        std::vector<VandaagRegel> over = page.opUWacht;
        std::erase_if(over, [&](const VandaagRegel& r) { return r.soort != QLatin1String("declaratie"); });
        QCOMPARE(over.size(), size_t(1));
        QCOMPARE(over.at(0).recordId, done.declaratie.id.waarde);
        QCOMPARE(over.at(0).wat, QStringLiteral("laatVerzoek")); // what is to be decided goes before what is to be looked at
        QCOMPARE(over.at(0).actie, QStringLiteral("beoordelen"));
    }

    void the_daily_jobs_pay_once_and_bring_versions_into_force()
    {
        AppFixture f;
        Month month(f, f.world.een);
        HOUSE_VALUE(record, month.running());
        HOUSE_VALUE(done, month.submitted(record, 2));
        f.clock = app::FixedDayClock(practiceDay().addDays(2));
        // The run is planned after the cut-off; the test moves the cut-off instead of the time of day.
        ParameterWaarde cutOff;
        cutOff.key = QStringLiteral("betaalrunSluittijd");
        cutOff.bron = QStringLiteral("afspraak met de bank");
        cutOff.waarde = QStringLiteral("00:00");
        QVERIFY(f.write<ParameterWaarde>(f.world.beheerder, [&](app::Werk& w) { return app::enterParameter(w, cutOff); }).ok());
        f.application->forgetParameters();
        jobs::Jobs jobs(*f.application, true);
        const QStringList first = jobs.runDue();
        QVERIFY2(!first.join(QChar(u' ')).contains(QLatin1String("mislukt")), qPrintable(first.join(QChar(u' '))));
        QVERIFY(!jobs.runDue().join(QChar(u' ')).contains(QLatin1String("gepland")));
        f.clock = app::FixedDayClock(practiceDay().addDays(3));
        jobs.runDue();
        HOUSE_VALUE(paid, f.read<Declaratie>(f.world.svb, [&](app::Werk& w) { return app::gevonden(w.unit.declaraties().find(done.declaratie.id)); }));
        QCOMPARE(paid.status, DeclaratieStatus::Uitbetaald);
    }

private:
    static QString first(AppFixture& f, const Gebruiker& who)
    {
        const auto page = f.read<Vandaag>(who, [](app::Werk& werk) { return app::vandaagOverzicht(werk); });
        if (!page)
            return page.problem().code;
        const std::vector<VandaagRegel>& rows = page->opUWacht.empty() ? page->wachtOpAnderen : page->opUWacht;
        return rows.empty() ? QString() : rows.at(0).wat + QChar(u'/') + rows.at(0).actie;
    }
};

HOUSE_TEST(test_dossiers, TestDossiers)
#include "test_dossiers.moc"
