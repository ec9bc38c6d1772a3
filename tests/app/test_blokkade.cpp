#include "server/app/blokkades.h"
#include "server/jobs/scheduler.h"
#include "shared/domain/overzicht/aan_zet.h"
#include "tests/app/geld.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using R = BlokkadeReikwijdte;
using S = DeclaratieStatus;

namespace {

QString paramVan(const Bevinding& b, const char* naam)
{
    for (const auto& [key, wat] : b.params) {
        if (key == QLatin1String(naam))
            return wat;
    }
    return {};
}

struct Geblokkeerd : Geld {
    Blokkade blok(R reikwijdte, qint64 id)
    {
        Blokkade b;
        b.reikwijdte = reikwijdte;
        b.reikwijdteId = id;
        b.interneReden = QStringLiteral("melding 12");
        b.publiekeReden = QStringLiteral("Er loopt een onderzoek");
        b.van = practiceDay();
        return b;
    }
    Blokkade budget() { return blok(R::Toekenning, een.toekenning.id.waarde); }
    Outcome<Blokkade> plaats(const Gebruiker& wie, const Blokkade& b)
    {
        return f.write<Blokkade>(wie, [&](app::Werk& werk) { return app::plaatsBlokkade(werk, een.budgethouder.id, b); });
    }
    Outcome<bool> hefOp(const Gebruiker& wie, const Blokkade& b)
    {
        return f.write<bool>(wie, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_CHECK(app::hefBlokkadeOp(werk, een.budgethouder.id, b.id, b.rijversie));
            return true;
        });
    }
    /// A payable declaratie like this one, of another budgethouder of the same house; 0 = it could not be made.
    DeclaratieId elders(const Zorgovereenkomst& record, const Declaratie& zoals)
    {
        const auto gedaan = f.storage->write<Declaratie>([&](app::UnitOfWork& unit) -> Outcome<Declaratie> {
            Toekenning budget = een.toekenning;
            budget.id = {};
            budget.budgethouder = f.world.twee.budgethouder.id;
            budget.toekenningsnummer = QStringLiteral("elders");
            PGB_TRY(toekenning, unit.toekenningen().insert(budget));
            PGB_TRY(nu, app::gevonden(unit.zorgovereenkomsten().find(record.id)));
            nu.id = {};
            nu.nummer = QStringLiteral("2025-9999");
            nu.budgethouder = budget.budgethouder;
            for (ZorgovereenkomstVersie& v : nu.versies) {
                v.id = {};
                v.inhoud.toekenningen = {toekenning.id};
                for (Werkafspraak& w : v.inhoud.werkafspraken)
                    w.toekenning = toekenning.id;
                v.beoordelingen.clear();
                v.handtekeningen.clear();
            }
            PGB_TRY(ander, unit.zorgovereenkomsten().insert(nu));
            Declaratie d = zoals;
            d.id = {};
            d.nummer = QStringLiteral("2025-9900");
            d.factuurnummer = QStringLiteral("E1");
            d.zorgovereenkomst = ander.id;
            d.budgethouder = budget.budgethouder;
            for (Declaratieregel& r : d.regels)
                r.toekenning = toekenning.id;
            return unit.declaraties().insert(d);
        });
        return gedaan ? gedaan->id : DeclaratieId();
    }
    Outcome<std::vector<Blokkade>> lijst(const Gebruiker& wie)
    {
        return f.read<std::vector<Blokkade>>(wie, [&](app::Werk& werk) { return app::listBlokkades(werk, een.budgethouder.id); });
    }
};

} // namespace

/// A verstrekker stops what it pays, and lets it go on (domain 3.7).
class TestBlokkade : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_block_holds_what_is_payable_and_lifting_it_has_the_next_run_pay_it_data()
    {
        QTest::addColumn<R>("reikwijdte");
        QTest::addColumn<QString>("controle");
        QTest::newRow("budget") << R::Toekenning << QStringLiteral("DC-030");
        QTest::newRow("level of the budget") << R::Budgetniveau << QStringLiteral("DC-030");
        QTest::newRow("agreement") << R::Zorgovereenkomst << QStringLiteral("DC-017");
        QTest::newRow("zorgverlener") << R::Zorgverlener << QStringLiteral("DC-012");
    }
    void a_block_holds_what_is_payable_and_lifting_it_has_the_next_run_pay_it()
    {
        QFETCH(R, reikwijdte);
        QFETCH(QString, controle);
        Geblokkeerd g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        QCOMPARE(done.declaratie.status, S::Betaalbaar);
        const qint64 id = reikwijdte == R::Toekenning      ? g.een.toekenning.id.waarde
                          : reikwijdte == R::Budgetniveau  ? g.een.toekenning.niveaus.back().id.waarde
                          : reikwijdte == R::Zorgverlener  ? g.een.zorgverlener.id.waarde
                                                           : record.id.waarde;
        HOUSE_VALUE(blokkade, g.plaats(g.een.medewerkerAccount, g.blok(reikwijdte, id)));
        HOUSE_VALUE(wacht, g.toon(done.declaratie.id));
        QCOMPARE(wacht.status, S::Geparkeerd);
        QVERIFY(std::any_of(wacht.bevindingen.begin(), wacht.bevindingen.end(), [&](const Bevinding& b) {
            return b.controle == controle && paramVan(b, "redenTekst") == QLatin1String("Er loopt een onderzoek") && paramVan(b, "verstrekkerNaam") == g.een.verstrekker.naam;
        }));
        QVERIFY(aanZet(wacht) == AanZet::Verstrekker);
        HOUSE_PROBLEM(g.betaal(), "nietsTeBetalen");
        QCOMPARE(g.toon(wacht.id)->status, S::Geparkeerd);
        HOUSE_VALUE(weg, g.hefOp(g.een.medewerkerAccount, blokkade));
        QVERIFY(weg);
        QCOMPARE(g.toon(wacht.id)->status, S::Betaalbaar);
        HOUSE_VALUE(run, g.betaal());
        QCOMPARE(run.totaal, wacht.totaal);
        QVERIFY(g.lijst(g.een.medewerkerAccount)->empty());
        HOUSE_PROBLEM(g.hefOp(g.een.medewerkerAccount, blokkade), "nietGevonden"); // it is lifted once
    }

    void a_planned_payment_is_taken_out_of_its_run()
    {
        Geblokkeerd g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        HOUSE_VALUE(run, g.betaal(BetaalrunSoort::Kvk, practiceDay().addDays(2)));
        QCOMPARE(g.toon(done.declaratie.id)->status, S::Ingepland);
        QVERIFY(g.plaats(g.een.medewerkerAccount, g.budget()).ok());
        QCOMPARE(g.toon(done.declaratie.id)->status, S::Geparkeerd);
        const auto leeg = g.f.storage->read<Betaalrun>([&](app::UnitOfWork& unit) { return app::gevonden(unit.betalingen().findRun(run.id)); });
        QCOMPARE(leeg->totaal, Bedrag{});
    }

    void a_block_that_begins_later_takes_out_what_was_planned_before_it()
    {
        Geblokkeerd g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        const QDate dag = practiceDay().addDays(2);
        HOUSE_VALUE(run, g.betaal(BetaalrunSoort::Kvk, dag));
        Blokkade b = g.budget();
        b.van = dag;
        QVERIFY(g.plaats(g.een.medewerkerAccount, b).ok());
        QCOMPARE(g.toon(done.declaratie.id)->status, S::Ingepland);
        g.op(dag);
        QVERIFY(g.systeem<int>([dag](app::Werk& werk) -> Outcome<int> {
            PGB_TRY(gedaan, app::executeBetaalruns(werk, dag));
            return int(gedaan.size());
        }).ok());
        QCOMPARE(g.toon(done.declaratie.id)->status, S::Geparkeerd);
        QCOMPARE(g.toon(done.declaratie.id)->betaald, Bedrag{});
        const auto leeg = g.f.storage->read<Betaalrun>([&](app::UnitOfWork& unit) { return app::gevonden(unit.betalingen().findRun(run.id)); });
        QCOMPARE(leeg->totaal, Bedrag{});
        QCOMPARE(leeg->status, BetaalrunStatus::Uitgevoerd);
    }

    void a_block_does_not_hold_a_correction_that_takes_money_back()
    {
        Geblokkeerd g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        QVERIFY(g.betaal().ok());
        std::vector<Declaratieregel> minder = done.declaratie.regels;
        minder.at(0).aantal = 60;
        HOUSE_VALUE(draft, g.f.write<Declaratie>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::maakCorrectie(werk, done.declaratie.id, minder, QStringLiteral("een uur te veel")); }));
        QVERIFY(g.month.corrected(draft).ok());
        const S was = g.toon(draft.id)->status;
        Blokkade b = g.budget();
        b.werking = BlokkadeWerking::Weigeren;
        QVERIFY(g.plaats(g.een.medewerkerAccount, b).ok());
        QCOMPARE(g.toon(draft.id)->status, was);
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.toon(draft.id)->status, S::Uitbetaald); // it became a claim
    }

    void what_is_handed_in_under_a_block_is_kept_and_waits()
    {
        Geblokkeerd g;
        HOUSE_VALUE(record, g.month.running());
        QVERIFY(g.plaats(g.een.medewerkerAccount, g.budget()).ok());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        QVERIFY(!done.geweigerd);
        QCOMPARE(done.declaratie.status, S::Geparkeerd);
    }

    void a_block_that_refuses_refuses_what_is_payable_and_what_comes()
    {
        Geblokkeerd g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        Blokkade b = g.budget();
        b.werking = BlokkadeWerking::Weigeren;
        QVERIFY(g.plaats(g.een.medewerkerAccount, b).ok());
        HOUSE_VALUE(nu, g.toon(done.declaratie.id));
        QCOMPARE(nu.status, S::Geweigerd);
        QVERIFY(std::any_of(nu.bevindingen.begin(), nu.bevindingen.end(), [](const Bevinding& v) { return paramVan(v, "variant") == QLatin1String("weigert"); }));
    }

    void only_the_verstrekker_that_pays_blocks_and_lifts_and_reads_why()
    {
        Geblokkeerd g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        const Gebruiker& ander = g.f.world.twee.medewerkerAccount;
        HOUSE_PROBLEM(g.plaats(ander, g.budget()), "nietGevonden"); // not in the dossier at all
        HOUSE_VALUE(tweede, g.tweedeBudget());
        HOUSE_PROBLEM(g.plaats(ander, g.budget()), "nietGevonden");
        HOUSE_PROBLEM(g.plaats(ander, g.blok(R::Zorgverlener, g.een.zorgverlener.id.waarde)), "nietGevonden");
        HOUSE_PROBLEM(g.plaats(ander, g.blok(R::Zorgovereenkomst, record.id.waarde)), "nietGevonden");
        QVERIFY(g.plaats(ander, g.blok(R::Toekenning, tweede.id.waarde)).ok());
        QCOMPARE(g.toon(done.declaratie.id)->status, S::Betaalbaar); // paid by the first
        for (const Gebruiker& wie : {g.een.budgethouderAccount, g.een.vertegenwoordigerAccount, g.f.world.svb})
            HOUSE_PROBLEM(g.plaats(wie, g.budget()), "nietToegestaan");
        HOUSE_PROBLEM(g.plaats(g.een.zorgverlenerAccount, g.budget()), "nietGevonden");
        HOUSE_VALUE(eigen, g.plaats(g.een.medewerkerAccount, g.budget()));
        HOUSE_PROBLEM(g.hefOp(ander, eigen), "nietGevonden");
        HOUSE_PROBLEM(g.hefOp(g.f.world.svb, eigen), "nietToegestaan");
        QCOMPARE(g.lijst(g.een.medewerkerAccount)->size(), size_t(1));
        QCOMPARE(g.lijst(g.een.medewerkerAccount)->front().interneReden, QStringLiteral("melding 12"));
        QCOMPARE(g.lijst(ander)->size(), size_t(1));
        HOUSE_VALUE(svb, g.lijst(g.f.world.svb));
        QCOMPARE(svb.size(), size_t(2));
        QVERIFY(svb[0].interneReden.isEmpty() && svb[1].interneReden.isEmpty());
        HOUSE_PROBLEM(g.lijst(g.een.budgethouderAccount), "nietToegestaan");
        HOUSE_VALUE(feiten, g.f.read<DeclaratieFeiten>(g.een.medewerkerAccount, [&](app::Werk& werk) { return app::declaratieFeiten(werk, record.id, Periode::maand(2025, 10), {}); }));
        QVERIFY(std::none_of(feiten.blokkades->begin(), feiten.blokkades->end(), [](const Blokkade& b) { return !b.interneReden.isEmpty(); }));
    }

    void a_block_of_a_zorgverlener_holds_only_what_its_verstrekker_pays()
    {
        Geblokkeerd g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        Blokkade b = g.blok(R::Zorgverlener, g.een.zorgverlener.id.waarde);
        b.verstrekker = g.f.world.twee.verstrekker.id;
        b.geplaatstDoor = g.f.world.twee.medewerkerAccount.id;
        QVERIFY(g.f.storage->write<Blokkade>([&](app::UnitOfWork& unit) { return unit.toekenningen().insertBlokkade(b); }).ok());
        HOUSE_VALUE(run, g.betaal());
        QCOMPARE(run.totaal, done.declaratie.totaal);
    }

    void a_block_of_a_zorgverlener_with_many_clients_answers_at_once_and_a_job_holds_the_rest()
    {
        Geblokkeerd g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        const DeclaratieId elders = g.elders(record, done.declaratie);
        QVERIFY(elders);
        HOUSE_VALUE(blok, g.plaats(g.een.medewerkerAccount, g.blok(R::Zorgverlener, g.een.zorgverlener.id.waarde)));
        QCOMPARE(g.toon(done.declaratie.id)->status, S::Geparkeerd); // his own dossier
        QCOMPARE(g.toon(elders)->status, S::Betaalbaar);
        const auto wachten = [&] { return g.f.storage->read<std::vector<DeclaratieId>>([](app::UnitOfWork& unit) { return unit.dossier().naTeKijken(practiceDay(), {}, 100); }); };
        QCOMPARE(wachten()->size(), size_t(2));
        jobs::Jobs jobs(*g.f.application, false);
        jobs.runDue();
        HOUSE_VALUE(gehouden, g.toon(elders));
        QVERIFY2(gehouden.status == S::Geparkeerd && heeft(gehouden, "DC-012"), qPrintable(code(gehouden.status) + QLatin1Char(' ') + gehouden.bevindingen.at(0).controle));
        QVERIFY(wachten()->empty());
        QVERIFY(g.hefOp(g.een.medewerkerAccount, blok).ok());
        QCOMPARE(g.toon(elders)->status, S::Geparkeerd);
        jobs.runDue();
        QVERIFY(!heeft(*g.toon(elders), "DC-012"));
    }

    void what_the_job_did_not_hold_yet_is_not_paid()
    {
        Geblokkeerd g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        const DeclaratieId elders = g.elders(record, done.declaratie);
        QVERIFY(g.plaats(g.een.medewerkerAccount, g.blok(R::Zorgverlener, g.een.zorgverlener.id.waarde)).ok());
        QCOMPARE(g.toon(elders)->status, S::Betaalbaar);
        (void)g.f.write<Betaalrun>(g.f.world.svb, [](app::Werk& werk) { return app::runBetaalrunNow(werk, BetaalrunSoort::Kvk, werk.vandaag()); });
        QCOMPARE(g.toon(elders)->betaald, Bedrag{});
        QVERIFY(g.toon(elders)->status != S::Uitbetaald && g.toon(elders)->status != S::Ingepland);
    }

    void a_block_says_why_and_begins_today_or_later_and_is_placed_once()
    {
        Geblokkeerd g;
        const Gebruiker& wie = g.een.medewerkerAccount;
        Blokkade b = g.budget();
        b.publiekeReden = QStringLiteral("  ");
        HOUSE_PROBLEM(g.plaats(wie, b), "redenVerplicht");
        b = g.budget();
        b.van = practiceDay().addDays(-1);
        HOUSE_PROBLEM(g.plaats(wie, b), "periodeOngeldig");
        b = g.budget();
        b.tot = practiceDay().addDays(-1);
        HOUSE_PROBLEM(g.plaats(wie, b), "periodeOngeldig");
        QCOMPARE(g.plaats(wie, b).problem().path, QStringLiteral("tot"));
        b.tot = practiceDay().addYears(10).addDays(1);
        QCOMPARE(g.plaats(wie, b).problem().path, QStringLiteral("tot"));
        b = g.budget();
        b.van = practiceDay().addYears(1).addDays(1);
        QCOMPARE(g.plaats(wie, b).problem().path, QStringLiteral("van"));
        HOUSE_PROBLEM(g.plaats(wie, g.blok(R::Vertegenwoordiger, g.een.vertegenwoordigerAccount.id.waarde)), "codeOnbekend");
        HOUSE_VALUE(eerste, g.plaats(wie, g.budget()));
        HOUSE_PROBLEM(g.plaats(wie, g.budget()), "alGeblokkeerd");
        Blokkade oud = eerste;
        oud.rijversie = 7;
        HOUSE_PROBLEM(g.hefOp(wie, oud), "versieVerouderd");
    }
};

HOUSE_TEST(test_blokkade, TestBlokkade)
#include "test_blokkade.moc"
