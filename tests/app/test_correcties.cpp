#include "server/app/dagelijks.h"
#include "tests/app/geld.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using G = DeclaratieGebeurtenis;
using S = DeclaratieStatus;

/// Corrections that come by themselves, too late, or on what was paid in part (domain 6.3, 7.8).
class TestCorrecties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_rate_that_holds_from_earlier_on_corrects_what_was_paid_once()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4)); // 8 hours at € 40
        QVERIFY(g.betaal().ok());
        HOUSE_VALUE(aantal, nieuwTarief(g, record.id, 4100));
        QCOMPARE(aantal, 1);
        const Declaratie correctie = enige(g, done.declaratie.id);
        QCOMPARE(correctie.totaal.centen, 800);
        QCOMPARE(correctie.soort, DeclaratieSoort::Correctie);
        QCOMPARE(correctie.invoerkant, Invoerkant::Svb);
        QCOMPARE(correctie.oorspronkelijke, done.declaratie.id);
        QCOMPARE(correctie.goedgekeurdDoor, done.declaratie.goedgekeurdDoor); // both signed the rate: that is the order
        QVERIFY(!correctie.nummer.isEmpty());
        QCOMPARE(correctie.status, S::Betaalbaar);
        QCOMPARE(g.spoor(correctie.id, QStringLiteral("declaratie.corrigerenNaWijziging")).size(), size_t(1));
        HOUSE_VALUE(weer, nieuwTarief(g, record.id, 4100));
        QCOMPARE(weer, 0); // it is corrected already
        HOUSE_VALUE(run, g.betaal());
        QCOMPARE(run.totaal.centen, 800);
        QCOMPARE(g.toon(done.declaratie.id)->status, S::Gecorrigeerd);
        QCOMPARE(g.stand().uitbetaald.centen, 32'800);
        HOUSE_VALUE(lager, nieuwTarief(g, record.id, 4000)); // and back: the money is claimed
        QCOMPARE(lager, 1);
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.stand().uitbetaald.centen, 32'000);
    }

    void what_is_not_paid_yet_is_not_corrected_by_itself()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        QVERIFY(g.month.submitted(record, 4).ok());
        HOUSE_VALUE(aantal, nieuwTarief(g, record.id, 4100));
        QCOMPARE(aantal, 0);
    }

    void what_was_refused_after_a_part_was_paid_is_not_corrected_by_itself()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        QVERIFY(g.zetBudget(20'000).ok());
        QVERIFY(g.betaal().ok());
        QVERIFY(g.zet(done.declaratie.id, [](Declaratie& d) { d.status = S::Geweigerd; }).ok());
        HOUSE_VALUE(aantal, nieuwTarief(g, record.id, 4100));
        QCOMPARE(aantal, 0);
    }

    void a_correction_that_was_worked_out_before_another_counted_is_out_of_date()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        QVERIFY(g.betaal().ok());
        std::vector<Declaratieregel> minder = done.declaratie.regels;
        minder.at(0).aantal = 60;
        HOUSE_VALUE(draft, corrigeer(g, done.declaratie.id, minder));
        HOUSE_VALUE(aantal, nieuwTarief(g, record.id, 4100));
        QCOMPARE(aantal, 1);
        HOUSE_PROBLEM(g.month.fire(g.een.budgethouderAccount, draft, G::Voorleggen), "correctieVerouderd");
        QCOMPARE(g.toon(draft.id)->status, S::Concept);
        // Taken away and made again it starts from what stands now.
        QVERIFY(g.month.fire(g.een.budgethouderAccount, draft, G::Verwijderen).ok());
        for (Declaratieregel& regel : minder)
            regel.tarief = {};
        HOUSE_VALUE(opnieuw, corrigeer(g, done.declaratie.id, minder));
        HOUSE_VALUE(sent, g.month.corrected(opnieuw));
        QVERIFY(!sent.geweigerd);
    }

    void a_correction_on_which_a_later_one_rests_stays_until_that_one_is_withdrawn()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4)); // € 320
        QVERIFY(g.betaal().ok());
        const auto [een, twee] = tweeCorrecties(g, done.declaratie, 60, 120); // an hour off, and back
        QCOMPARE(g.toon(een)->status, S::Betaalbaar);
        QCOMPARE(g.toon(twee)->status, S::Betaalbaar);
        for (const G stap : {G::Intrekken, G::Bewerken}) {
            const auto nee = g.month.fire(g.een.budgethouderAccount, *g.toon(een), stap);
            HOUSE_PROBLEM(nee, "latereCorrectie");
            QCOMPARE(nee.problem().params, (CodeParams{{QStringLiteral("nummerTekst"), g.toon(twee)->nummer}})); // which to withdraw first
        }
        QVERIFY(g.month.fire(g.een.budgethouderAccount, *g.toon(twee), G::Intrekken).ok());
        QVERIFY(g.month.fire(g.een.budgethouderAccount, *g.toon(een), G::Intrekken).ok());
        HOUSE_PROBLEM(g.betaal(), "nietsTeBetalen");
        QCOMPARE(g.stand().uitbetaald.centen, 32'000);
    }

    void a_draft_that_was_worked_out_from_a_correction_that_is_gone_is_refused()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        QVERIFY(g.betaal().ok());
        std::vector<Declaratieregel> regels = done.declaratie.regels;
        regels.at(0).aantal = 60;
        HOUSE_VALUE(een, corrigeer(g, done.declaratie.id, regels));
        QVERIFY(g.month.corrected(een).ok());
        regels.at(0).aantal = 90;
        HOUSE_VALUE(twee, corrigeer(g, done.declaratie.id, regels));
        QVERIFY(g.month.fire(g.een.budgethouderAccount, *g.toon(een.id), G::Intrekken).ok()); // a draft is nobody else's business
        HOUSE_VALUE(nee, g.month.corrected(twee));
        QVERIFY(nee.geweigerd);
        QVERIFY(std::any_of(nee.bevindingen.begin(), nee.bevindingen.end(), [](const Bevinding& b) { return b.controle == QLatin1String("DC-102"); }));
    }

    void the_run_pays_no_correction_of_what_was_refused_or_still_waits()
    {
        for (const S wat : {S::Geweigerd, S::Geparkeerd}) {
            Geld g;
            HOUSE_VALUE(record, g.month.running());
            HOUSE_VALUE(done, g.month.submitted(record, 4)); // € 320
            QVERIFY(g.betaal().ok());
            const auto [een, twee] = tweeCorrecties(g, done.declaratie, 60, 120);
            QVERIFY(g.zet(een, [wat](Declaratie& d) { d.status = wat; d.tweedePaarOgen = {}; }).ok());
            QVERIFY(g.betaal().ok());
            QCOMPARE(g.toon(twee)->status, wat); // with it
            QVERIFY(heeft(*g.toon(twee), "DC-102"));
            QCOMPARE(g.stand().uitbetaald.centen, 32'000);
            if (wat == S::Geweigerd)
                continue;
            QVERIFY(g.kijkOpnieuw().ok()); // what held the first is over: both go on
            QCOMPARE(g.toon(een)->status, S::Betaalbaar);
            QCOMPARE(g.toon(twee)->status, S::Betaalbaar);
        }
    }

    void what_was_paid_in_part_keeps_its_rest_beside_its_correction()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4)); // € 320
        QVERIFY(g.zetBudget(20'000).ok());
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.toon(done.declaratie.id)->status, S::DeelsUitbetaald);
        std::vector<Declaratieregel> minder = done.declaratie.regels;
        minder.at(0).aantal = 60;
        HOUSE_VALUE(draft, corrigeer(g, done.declaratie.id, minder));
        QCOMPARE(draft.totaal.centen, -4'000);
        HOUSE_VALUE(sent, g.month.corrected(draft));
        QVERIFY2(!sent.geweigerd, sent.geweigerd ? qPrintable(sent.bevindingen.at(0).controle) : "");
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.toon(draft.id)->status, S::Uitbetaald);
        HOUSE_VALUE(deels, g.toon(done.declaratie.id));
        QCOMPARE(deels.status, S::DeelsUitbetaald); // its rest is still owed
        QVERIFY(g.stort(40'000).ok());
        QVERIFY(g.betaal().ok());
        HOUSE_VALUE(heel, g.toon(done.declaratie.id));
        QCOMPARE(heel.status, S::Uitbetaald);
        QCOMPARE(heel.betaald.centen, 32'000);
        QCOMPARE(g.stand().uitbetaald.centen, 28'000);
        QCOMPARE(g.stand().ingepland.centen, 0);
        // More than was paid does not come back.
        HOUSE_VALUE(alles, corrigeer(g, done.declaratie.id, {}));
        QCOMPARE(alles.totaal.centen, -28'000);
    }

    void a_line_that_moves_to_another_budget_is_a_payment_and_a_claim_also_when_the_sum_is_nothing()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(tweede, g.tweedeBudget());
        HOUSE_VALUE(done, g.month.submitted(record, 4)); // € 320
        QVERIFY(g.betaal().ok());
        std::vector<Declaratieregel> wordt = done.declaratie.regels;
        for (Declaratieregel& regel : wordt)
            regel.toekenning = tweede.id;
        HOUSE_VALUE(voorbeeld, g.f.read<Correctievoorbeeld>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::bekijkCorrectie(werk, done.declaratie.id, wordt); }));
        QCOMPARE(voorbeeld.totaal.centen, 0);
        QCOMPARE(voorbeeld.nabetaling.centen, 32'000);
        QCOMPARE(voorbeeld.verrekenen.centen, 32'000);
        QVERIFY2(!voorbeeld.betaaldatum && app::zwaarste(voorbeeld.bevindingen) > Ernst::Waarschuwen, qPrintable(voorbeeld.bevindingen.empty() ? QString() : voorbeeld.bevindingen.front().controle)); // that budget is not of the agreement
        QVERIFY(voorbeeld.tweedePaarOgen); // over € 250
    }

    void a_day_that_is_added_is_paid_from_the_budget_that_holds_on_it()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        QVERIFY(g.betaal().ok());
        const QDate laatste = done.declaratie.regels.back().datum; // on which the budget ends
        HOUSE_VALUE(vervolg, g.f.storage->write<Toekenning>([&](app::UnitOfWork& unit) -> Outcome<Toekenning> {
            PGB_TRY(eerste, app::gevonden(unit.toekenningen().find(g.een.toekenning.id)));
            Toekenning volgt = eerste;
            volgt.id = {};
            volgt.toekenningsnummer = QStringLiteral("vervolg");
            volgt.periode.van = laatste.addDays(1);
            eerste.periode.tot = laatste;
            PGB_CHECK(unit.toekenningen().update(eerste));
            return unit.toekenningen().insert(volgt);
        }));
        std::vector<Declaratieregel> wordt = done.declaratie.regels;
        wordt.push_back(wordt.back());
        wordt.back().datum = laatste.addDays(1);
        wordt.back().toekenning = {};
        HOUSE_VALUE(correctie, corrigeer(g, done.declaratie.id, wordt));
        QCOMPARE(correctie.regels.size(), size_t(1));
        QCOMPARE(correctie.regels[0].toekenning, vervolg.id);
    }

    void the_rest_that_was_refused_is_taken_off_a_correction_and_not_claimed()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4)); // € 320
        QVERIFY(g.zetBudget(20'000).ok());
        QVERIFY(g.betaal().ok());
        const DeclaratieId id = done.declaratie.id;
        QCOMPARE(g.toon(id)->betaald.centen, 20'000);
        QVERIFY(g.zet(id, [](Declaratie& d) { d.status = S::Geweigerd; }).ok());
        // The paid care is not declared again.
        HOUSE_VALUE(weer, g.month.submitted(record, 2));
        QVERIFY(weer.geweigerd);
        QVERIFY(std::any_of(weer.bevindingen.begin(), weer.bevindingen.end(), [](const Bevinding& b) { return b.controle == QLatin1String("DC-048"); }));
        // The third and fourth day were wrong: € 160 off, of which € 120 was never paid.
        std::vector<Declaratieregel> minder = done.declaratie.regels;
        minder.at(2).aantal = 0;
        minder.at(3).aantal = 0;
        HOUSE_VALUE(draft, corrigeer(g, id, minder));
        QCOMPARE(draft.totaal.centen, -16'000);
        HOUSE_VALUE(sent, g.month.corrected(draft));
        QVERIFY2(!sent.geweigerd, sent.geweigerd ? qPrintable(sent.bevindingen.at(0).controle) : "");
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.toon(draft.id)->status, S::Uitbetaald);
        HOUSE_VALUE(origineel, g.toon(id));
        QCOMPARE(origineel.status, S::Gecorrigeerd);
        QCOMPARE(origineel.verrekend.centen, 0); // nothing was taken off its payment
        QCOMPARE(origineel.betaald, origineel.totaal);
        QCOMPARE(g.spoor(id, QStringLiteral("declaratie.restVerrekend")).size(), size_t(1));
        const auto open = g.f.storage->read<std::vector<Vordering>>([&](app::UnitOfWork& unit) { return unit.dossier().openVorderingen(g.een.zorgverlener.id, g.een.toekenning.id); });
        QCOMPARE(open->size(), size_t(1));
        QCOMPARE(open->at(0).open().centen, 4'000);
        QCOMPARE(g.stand().uitbetaald.centen, 16'000);
    }

    void all_of_what_was_paid_in_part_can_be_taken_back()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4)); // € 320
        QVERIFY(g.zetBudget(20'000).ok());
        QVERIFY(g.betaal().ok());
        HOUSE_VALUE(draft, corrigeer(g, done.declaratie.id, {}));
        QCOMPARE(draft.totaal.centen, -32'000); // more than was paid, and no more than was declared
        HOUSE_VALUE(sent, g.month.corrected(draft));
        QVERIFY2(!sent.geweigerd, sent.geweigerd ? qPrintable(sent.bevindingen.at(0).controle) : "");
    }

    void a_part_that_was_paid_comes_back_whole_when_nothing_was_right()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 3)); // € 240
        QVERIFY(g.zetBudget(15'000).ok());
        QVERIFY(g.betaal().ok());
        const DeclaratieId id = done.declaratie.id;
        QCOMPARE(g.toon(id)->betaald.centen, 15'000);
        HOUSE_VALUE(draft, corrigeer(g, id, {}));
        QCOMPARE(draft.totaal.centen, -24'000);
        HOUSE_VALUE(sent, g.month.corrected(draft));
        QVERIFY2(!sent.geweigerd, sent.geweigerd ? qPrintable(sent.bevindingen.at(0).controle) : "");
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.toon(draft.id)->status, S::Uitbetaald);
        QCOMPARE(g.toon(id)->status, S::Gecorrigeerd); // its rest is not owed any more
        const auto open = g.f.storage->read<std::vector<Vordering>>([&](app::UnitOfWork& unit) { return unit.dossier().openVorderingen(g.een.zorgverlener.id, g.een.toekenning.id); });
        QCOMPARE(open->size(), size_t(1));
        QCOMPARE(open->at(0).open().centen, 15'000); // what was paid, and no more
        QCOMPARE(g.stand().uitbetaald.centen, 0);
        QCOMPARE(g.stand().ingepland.centen, 0);
    }

    void a_run_is_full_whatever_the_state_of_what_goes_in()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(done, g.month.submitted(record, 4)); // € 320
        QVERIFY(g.zetBudget(20'000).ok());
        QVERIFY(g.betaal().ok());
        QVERIFY(g.stort(40'000).ok());
        HOUSE_VALUE(aantal, nieuwTarief(g, record.id, 4100));
        QCOMPARE(aantal, 1);
        const DeclaratieId rest = done.declaratie.id, correctie = enige(g, rest).id;
        QCOMPARE(g.toon(correctie)->status, S::Betaalbaar);
        const auto plan = [&] { return g.systeem<Betaalrun>([](app::Werk& werk) { return app::planBetaalrun(werk, BetaalrunSoort::Kvk, werk.vandaag(), 1); }); };
        QVERIFY(plan().ok());
        QCOMPARE(g.toon(correctie)->status, S::Ingepland);
        QCOMPARE(g.toon(rest)->status, S::DeelsUitbetaald);
        QVERIFY(plan().ok());
        QCOMPARE(g.toon(rest)->status, S::Ingepland);
    }

    void what_was_handed_in_before_its_year_closed_is_paid_after_it()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        QVERIFY(g.zetBudget(10'000).ok());
        HOUSE_VALUE(done, g.month.submitted(record, 4)); // € 320: it waits for money
        QCOMPARE(done.declaratie.status, S::Geparkeerd);
        g.op(QDate(2026, 4, 1));
        HOUSE_VALUE(gesloten, g.systeem<int>([](app::Werk& werk) { return app::sluitBudgetjaren(werk, 100); }));
        QCOMPARE(gesloten, 1);
        QVERIFY(g.kijkOpnieuw().ok());
        QVERIFY(!heeft(*g.toon(done.declaratie.id), "DC-050"));
        QVERIFY(g.zetBudget(100'000).ok());
        QCOMPARE(g.toon(done.declaratie.id)->status, S::Betaalbaar);
        // Taken back and sent again it is a late one, as is what is new.
        HOUSE_VALUE(terug, g.month.fire(g.een.budgethouderAccount, *g.toon(done.declaratie.id), G::Bewerken));
        HOUSE_VALUE(laat, g.month.fire(g.een.budgethouderAccount, terug.declaratie, G::Indienen));
        QCOMPARE(laat.declaratie.status, S::Geparkeerd);
        QVERIFY(heeft(laat.declaratie, "DC-050"));
    }

    void all_that_is_held_is_looked_at_however_much_that_is()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        QVERIFY(g.zetBudget(10'000).ok());
        HOUSE_VALUE(done, g.month.submitted(record, 4));
        const DeclaratieId id = done.declaratie.id;
        QCOMPARE(g.toon(id)->status, S::Geparkeerd);
        QVERIFY(g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(d, app::gevonden(unit.declaraties().find(id)));
            d.nummer.clear();
            d.regels.clear();
            d.totaal = {};
            d.tweedePaarOgen = g.f.world.svb.id; // waits for the answer of a person
            d.statusReden = QStringLiteral("vraag");
            d.bevindingen.clear();
            for (int i = 0; i < 5; ++i)
                PGB_CHECK(unit.declaraties().insert(d));
            return true;
        }).ok());
        // Two at a time: those that stay held do not stand before the rest.
        DeclaratieId na;
        int keren = 0;
        do {
            HOUSE_VALUE(laatste, g.systeem<DeclaratieId>([&](app::Werk& werk) { return app::hercontroleerNa(werk, {}, na, 2); }));
            na = laatste;
            ++keren;
        } while (na && keren < 10);
        QCOMPARE(keren, 4);
    }

private:
    /// Both of the first day, each agreed to.
    static std::pair<DeclaratieId, DeclaratieId> tweeCorrecties(Geld& g, const Declaratie& betaald, qint64 eerst, qint64 dan)
    {
        std::vector<DeclaratieId> ids;
        for (const qint64 minuten : {eerst, dan}) {
            std::vector<Declaratieregel> regels = betaald.regels;
            regels.at(0).aantal = minuten;
            const auto draft = corrigeer(g, betaald.id, regels);
            ids.push_back(draft ? draft->id : DeclaratieId());
            if (draft)
                (void)g.month.corrected(*draft);
        }
        return {ids.at(0), ids.at(1)};
    }
    static Outcome<int> nieuwTarief(Geld& g, ZorgovereenkomstId id, qint64 centen)
    {
        return g.systeem<int>([&](app::Werk& werk) -> Outcome<int> {
            PGB_TRY(nu, app::gevonden(werk.unit.zorgovereenkomsten().find(id)));
            nu.versies.at(0).inhoud.werkafspraken.at(0).tarief = Tarief::fromCenten(centen);
            PGB_TRY(versie, werk.unit.zorgovereenkomsten().updateVersie(nu.versies.at(0)));
            return app::corrigeerNaWijziging(werk, nu, versie);
        });
    }
    static Declaratie enige(Geld& g, DeclaratieId origineel)
    {
        const auto alle = g.f.storage->read<std::vector<Declaratie>>([&](app::UnitOfWork& unit) { return unit.declaraties().correctiesVan(origineel); });
        return alle->size() == 1 ? alle->at(0) : Declaratie();
    }
    static Outcome<Declaratie> corrigeer(Geld& g, DeclaratieId id, const std::vector<Declaratieregel>& wordt)
    {
        return g.f.write<Declaratie>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::maakCorrectie(werk, id, wordt, QStringLiteral("te veel")); });
    }
};

HOUSE_TEST(test_correcties, TestCorrecties)
#include "test_correcties.moc"
