#include "server/app/verrekening.h"
#include "shared/text/reden_text.h"
#include "shared/text/status_text.h"
#include "tests/app/geld.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using G = DeclaratieGebeurtenis;
using S = DeclaratieStatus;

/// What of a correction cannot be set off in time is asked back by letter, by SVB (domain 7.8).
class TestTerugvordering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_cannot_be_set_off_is_a_task_of_svb_and_everybody_reads_that_it_is_asked_back()
    {
        Geld g;
        const Declaratie correctie = gevorderd(g);
        QCOMPARE(g.open(WerktaakSoort::Uitzondering, g.f.world.svb), 1);
        for (const Gebruiker& wie : {g.een.budgethouderAccount, g.een.zorgverlenerAccount, g.f.world.svb}) {
            const Declaratie verteld = lees(g, wie, correctie.id);
            QCOMPARE(verteld.verrekend.centen, 0); // nothing of it was
            QVERIFY(verteld.terugvordering.has_value());
            QCOMPARE(verteld.terugvordering->bedrag.centen, 4'000);
            const QString zin = redenInEenZin(verteld, {});
            QVERIFY2(zin.contains(QStringLiteral("kon niet worden verrekend en wordt per brief teruggevraagd door de SVB")), qPrintable(zin));
            QVERIFY(statusTekst(verteld) != QStringLiteral("Verwerkt"));
        }
        QCOMPARE(g.stand().uitbetaald.centen, 32'000); // it did not come back to the budget
        HOUSE_VALUE(weer, g.systeem<int>([](app::Werk& werk) { return app::vorderTerug(werk); }));
        QCOMPARE(weer, 0);
        QCOMPARE(g.open(WerktaakSoort::Uitzondering, g.f.world.svb), 1);
    }

    void what_came_in_is_back_on_the_budget_and_closes_the_task()
    {
        Geld g;
        const Declaratie correctie = gevorderd(g);
        const QDate vandaag = dagNa();
        for (const QDate dag : {vandaag.addDays(1), practiceDay().addDays(-1)})
            HOUSE_PROBLEM(sluit(g, g.f.world.svb, correctie, dag, {}), "terugbetaaldOpKanNiet");
        HOUSE_PROBLEM(sluit(g, g.f.world.svb, correctie, {}, {}), "terugbetaaldOfReden");
        HOUSE_PROBLEM(sluit(g, g.f.world.svb, correctie, vandaag, QStringLiteral("en ook")), "terugbetaaldOfReden");
        HOUSE_VALUE(binnen, sluit(g, g.f.world.svb, correctie, vandaag.addDays(-1), {}));
        QCOMPARE(binnen.terugvordering->afgedaanOp, std::optional(vandaag.addDays(-1)));
        QVERIFY(redenInEenZin(binnen, {}).contains(QStringLiteral("terugbetaald")));
        QCOMPARE(g.stand().uitbetaald.centen, 28'000);
        QCOMPARE(g.open(WerktaakSoort::Uitzondering, g.f.world.svb), 0);
        QCOMPARE(g.spoor(correctie.id, QStringLiteral("vordering.terugbetaald")).size(), size_t(1));
        HOUSE_PROBLEM(sluit(g, g.f.world.svb, correctie, vandaag, {}), "geenTerugvordering");
    }

    void what_is_written_off_says_why_and_stays_out_of_the_budget()
    {
        Geld g;
        const Declaratie correctie = gevorderd(g);
        HOUSE_VALUE(weg, sluit(g, g.f.world.svb, correctie, {}, QStringLiteral("de zorgverlener is failliet")));
        QVERIFY(redenInEenZin(lees(g, g.een.budgethouderAccount, correctie.id), {}).contains(QStringLiteral("Reden: De zorgverlener is failliet.")));
        QCOMPARE(statusTekst(weg), QStringLiteral("Afgeschreven"));
        QCOMPARE(g.stand().uitbetaald.centen, 32'000);
        QCOMPARE(g.open(WerktaakSoort::Uitzondering, g.f.world.svb), 0);
    }

    void only_svb_closes_it()
    {
        Geld g;
        const Declaratie correctie = gevorderd(g);
        for (const Gebruiker& wie : {g.een.budgethouderAccount, g.een.vertegenwoordigerAccount, g.een.zorgverlenerAccount, g.een.medewerkerAccount})
            HOUSE_PROBLEM(sluit(g, wie, correctie, {}, QStringLiteral("klaar")), "nietToegestaan");
        HOUSE_PROBLEM(sluit(g, g.f.world.twee.budgethouderAccount, correctie, {}, QStringLiteral("klaar")), "nietGevonden");
    }

    void what_is_asked_back_is_not_set_off_as_well()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        gevorderdVan(g, record);
        HOUSE_VALUE(typed, g.f.write<Declaratie>(g.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::createDeclaratie(werk, record.id, {Periode::maand(2025, 11), DeclaratieSoort::GeleverdeZorg, {}, {}, typedHours(g.een, 2025, 11, 2)});
        }));
        HOUSE_VALUE(sent, g.month.fire(g.een.budgethouderAccount, typed, G::Indienen));
        QVERIFY(!sent.geweigerd);
        HOUSE_VALUE(run, g.betaal());
        QCOMPARE(run.totaal.centen, 16'000);
    }

private:
    static QDate dagNa() { return practiceDay().addDays(63); }

    /// An hour less of what was paid, that no payment came after.
    static Outcome<Declaratie> vorder(Geld& g, const Zorgovereenkomst& record)
    {
        PGB_TRY(done, g.month.submitted(record, 4)); // € 320
        PGB_CHECK(g.betaal());
        std::vector<Declaratieregel> minder = done.declaratie.regels;
        minder.at(0).aantal = 60;
        PGB_TRY(draft, g.f.write<Declaratie>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::maakCorrectie(werk, done.declaratie.id, minder, QStringLiteral("een uur te veel")); }));
        PGB_CHECK(g.month.corrected(draft));
        PGB_CHECK(g.betaal());
        g.op(dagNa());
        PGB_CHECK(g.systeem<int>([](app::Werk& werk) { return app::vorderTerug(werk); }));
        return g.toon(draft.id);
    }
    static Declaratie gevorderdVan(Geld& g, const Zorgovereenkomst& record)
    {
        const auto uit = vorder(g, record);
        if (!uit)
            qWarning("%s", qPrintable(uit.problem().code));
        return uit ? *uit : Declaratie();
    }
    static Declaratie gevorderd(Geld& g)
    {
        const auto record = g.month.running();
        return gevorderdVan(g, *record);
    }
    static Declaratie lees(Geld& g, const Gebruiker& wie, DeclaratieId id)
    {
        return *g.f.read<Declaratie>(wie, [&](app::Werk& werk) -> Outcome<Declaratie> {
            PGB_TRY(nu, app::gevonden(werk.unit.declaraties().find(id)));
            return app::metVerrekening(werk, nu);
        });
    }
    static Outcome<Declaratie> sluit(Geld& g, const Gebruiker& wie, const Declaratie& d, std::optional<QDate> dag, const QString& reden)
    {
        return g.f.write<Declaratie>(wie, [&](app::Werk& werk) { return app::sluitTerugvordering(werk, d.id, d.rijversie, dag, reden); });
    }
};

HOUSE_TEST(test_terugvordering, TestTerugvordering)
#include "test_terugvordering.moc"
