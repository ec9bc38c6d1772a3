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
        HOUSE_PROBLEM(g.month.fire(g.een.budgethouderAccount, draft, G::Indienen), "correctieVerouderd");
        QCOMPARE(g.toon(draft.id)->status, S::Concept);
        // Taken away and made again it starts from what stands now.
        QVERIFY(g.month.fire(g.een.budgethouderAccount, draft, G::Verwijderen).ok());
        for (Declaratieregel& regel : minder)
            regel.tarief = {};
        HOUSE_VALUE(opnieuw, corrigeer(g, done.declaratie.id, minder));
        HOUSE_VALUE(sent, g.month.fire(g.een.budgethouderAccount, opnieuw, G::Indienen));
        QVERIFY(!sent.geweigerd);
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
        HOUSE_VALUE(sent, g.month.fire(g.een.budgethouderAccount, draft, G::Indienen));
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

private:
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
