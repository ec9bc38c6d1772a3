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

    void an_end_in_the_past_names_what_was_paid_for_later_days_and_svb_looks_at_it()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(ingediend, g.month.submitted(record));
        HOUSE_VALUE(run, g.betaal());
        QCOMPARE(run.totaal, ingediend.declaratie.totaal);
        const std::vector<Declaratieregel> regels = ingediend.declaratie.regels;
        const QDate laatste = regels.front().datum;
        Bedrag later;
        for (const Declaratieregel& r : regels)
            later += r.datum > laatste ? r.bedrag : Bedrag();
        HOUSE_VALUE(voorstel, g.f.read<app::Opzegvoorstel>(g.een.medewerkerAccount, [&](app::Werk& werk) { return app::opzegvoorstel(werk, record.id, laatste); }));
        QVERIFY(voorstel.betalingen.empty());
        QCOMPARE(voorstel.betaald.size(), size_t(1));
        QCOMPARE(voorstel.betaald[0].id, ingediend.declaratie.id);
        QCOMPARE(totaalVan(voorstel.betaald[0].regels), later);
        const int open = g.open(WerktaakSoort::Nakijken, g.f.world.svb);
        QVERIFY(g.month.fire(g.een.medewerkerAccount, record, 1, {ZorgovereenkomstGebeurtenis::Beeindigen, QStringLiteral("Het pgb stopt."), {}, laatste}).ok());
        QCOMPARE(g.open(WerktaakSoort::Nakijken, g.f.world.svb), open + 1);
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
        QVERIFY(redenInEenZin(lees(g, g.een.budgethouderAccount, correctie.id), {}).contains(QStringLiteral("Reden: de zorgverlener is failliet.")));
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
        HOUSE_VALUE(typed, typNovember(g, record));
        HOUSE_VALUE(sent, g.month.fire(g.een.budgethouderAccount, typed, G::Indienen));
        QVERIFY(!sent.geweigerd);
        HOUSE_VALUE(run, g.betaal());
        QCOMPARE(run.totaal.centen, 16'000);
    }

    void a_set_off_that_is_undone_does_not_let_a_closed_claim_grow()
    {
        for (const bool terugbetaald : {true, false}) {
            Geld g;
            HOUSE_VALUE(record, g.month.running());
            HOUSE_VALUE(ander, typNovember(g, record));
            const Declaratie correctie = gevorderdVan(g, record, ander.id, 1'500);
            QCOMPARE(lees(g, g.f.world.svb, correctie.id).terugvordering->bedrag.centen, 2'500);
            const auto dag = terugbetaald ? std::optional(dagNa()) : std::nullopt;
            QVERIFY(sluit(g, g.f.world.svb, correctie, dag, terugbetaald ? QString() : QStringLiteral("de zorgverlener is failliet")).ok());
            QCOMPARE(g.stand().uitbetaald.centen, terugbetaald ? 28'000 : 30'500);
            draaiTerug(g, ander.id);
            QCOMPARE(g.stand().uitbetaald.centen, terugbetaald ? 28'000 : 30'500);
            QCOMPARE(openVan(g, correctie), (std::vector<qint64>{1'500}));
            const Declaratie verteld = lees(g, g.f.world.svb, correctie.id);
            QCOMPARE(verteld.verrekend.centen, 0); // what a letter closed was not set off
            QCOMPARE(verteld.terugvordering->bedrag.centen, 2'500);
            QCOMPARE(nogTerug(verteld).centen, 1'500); // the next payment pays the rest
            QCOMPARE(statusTekst(verteld), QStringLiteral("Wordt verrekend"));
            const QString zin = redenInEenZin(verteld, {});
            QVERIFY2(zin.contains(terugbetaald ? QStringLiteral("terugbetaald") : QStringLiteral("niet meer teruggevraagd")), qPrintable(zin));
            QVERIFY2(zin.contains(QStringLiteral("gaat af van de volgende betalingen")), qPrintable(zin));
        }
    }

    void of_more_claims_what_is_still_asked_for_is_told_and_alone_closed()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(ander, typNovember(g, record));
        const Declaratie correctie = gevorderdVan(g, record, ander.id, 1'500);
        QVERIFY(sluit(g, g.f.world.svb, correctie, {}, QStringLiteral("de zorgverlener is failliet")).ok());
        draaiTerug(g, ander.id);
        g.op(dagNa().addDays(61));
        HOUSE_VALUE(weer, g.systeem<int>([](app::Werk& werk) { return app::vorderTerug(werk); }));
        QCOMPARE(weer, 1);
        QCOMPARE(g.open(WerktaakSoort::Uitzondering, g.f.world.svb), 1);
        const Declaratie verteld = lees(g, g.f.world.svb, correctie.id);
        QCOMPARE(verteld.terugvordering, std::optional(Terugvordering{Bedrag{1'500}, {}, {}, Bedrag{2'500}}));
        QCOMPARE(verteld.verrekend.centen, 0);
        QCOMPARE(nogTerug(verteld).centen, 0);
        const QDate binnen = dagNa().addDays(60);
        HOUSE_VALUE(dicht, sluit(g, g.f.world.svb, correctie, binnen, {}));
        QCOMPARE(dicht.terugvordering, std::optional(Terugvordering{Bedrag{1'500}, binnen, {}, Bedrag{2'500}}));
        QCOMPARE(dicht.verrekend.centen, 0);
        QVERIFY2(redenInEenZin(dicht, {}).contains(QStringLiteral("per brief al")), qPrintable(redenInEenZin(dicht, {})));
        QCOMPARE(g.stand().uitbetaald.centen, 30'500); // what was written off stays out
        QCOMPARE(g.open(WerktaakSoort::Uitzondering, g.f.world.svb), 0);
    }

private:
    static QDate dagNa() { return practiceDay().addDays(63); }

    static Outcome<Declaratie> typNovember(Geld& g, const Zorgovereenkomst& record)
    {
        return g.f.write<Declaratie>(g.een.budgethouderAccount, [&](app::Werk& werk) {
            return app::createDeclaratie(werk, record.id, {Periode::maand(2025, 11), DeclaratieSoort::GeleverdeZorg, {}, {}, typedHours(g.een, 2025, 11, 2)});
        });
    }

    /// An hour less of what was paid, that no payment came after; so much of it was set off against another.
    static Outcome<Declaratie> vorder(Geld& g, const Zorgovereenkomst& record, DeclaratieId ander, qint64 verrekend)
    {
        PGB_TRY(done, g.month.submitted(record, 4)); // € 320
        PGB_CHECK(g.betaal());
        std::vector<Declaratieregel> minder = done.declaratie.regels;
        minder.at(0).aantal = 60;
        PGB_TRY(draft, g.f.write<Declaratie>(g.een.budgethouderAccount, [&](app::Werk& werk) { return app::maakCorrectie(werk, done.declaratie.id, minder, QStringLiteral("een uur te veel")); }));
        PGB_CHECK(g.month.corrected(draft));
        PGB_CHECK(g.betaal());
        PGB_CHECK(g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(open, unit.dossier().vorderingenVan(draft.id));
            if (verrekend > 0)
                PGB_CHECK(unit.dossier().verreken(ander, open.at(0), Bedrag{verrekend}));
            return true;
        }));
        g.op(dagNa());
        PGB_CHECK(g.systeem<int>([](app::Werk& werk) { return app::vorderTerug(werk); }));
        return g.toon(draft.id);
    }
    static Declaratie gevorderdVan(Geld& g, const Zorgovereenkomst& record, DeclaratieId ander = {}, qint64 verrekend = 0)
    {
        const auto uit = vorder(g, record, ander, verrekend);
        if (!uit)
            qWarning("%s", qPrintable(uit.problem().code));
        return uit ? *uit : Declaratie();
    }
    static Declaratie gevorderd(Geld& g)
    {
        const auto record = g.month.running();
        return gevorderdVan(g, *record);
    }
    static void draaiTerug(Geld& g, DeclaratieId ander)
    {
        QVERIFY(g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_CHECK(unit.dossier().draaiVerrekeningTerug(ander, dagNa()));
            return true;
        }).ok());
    }
    /// What can be set off against the next payment.
    static std::vector<qint64> openVan(Geld& g, const Declaratie& correctie)
    {
        const auto open = g.f.storage->read<std::vector<Vordering>>([&](app::UnitOfWork& unit) { return unit.dossier().openVorderingen(correctie.zorgverlener, g.een.toekenning.id); });
        std::vector<qint64> uit;
        for (const Vordering& v : *open)
            uit.push_back(v.open().centen);
        return uit;
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
