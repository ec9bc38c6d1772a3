#include "server/app/dossiers.h"
#include "server/jobs/scheduler.h"
#include "server/storage/database.h"
#include "shared/domain/overzicht/aan_zet.h"
#include "tests/app/geld.h"
#include "tests/app/haperende_opslag.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using S = DeclaratieStatus;

namespace {

/// A month that is held for want of money, and more that say the same.
struct Vastgehouden : Geld {
    Declaratie eerste;

    bool houd()
    {
        const auto record = month.running();
        if (!record || !zetBudget(10'000))
            return false;
        const auto ingediend = month.submitted(*record, 4);
        if (!ingediend)
            return false;
        eerste = ingediend->declaratie;
        return eerste.status == S::Geparkeerd;
    }
    /// The same care again: refused as soon as it is looked at (DC-048).
    DeclaratieId nogEens()
    {
        Declaratie d = eerste;
        d.id = {};
        d.nummer.clear();
        d.bevindingen.clear();
        return f.storage->write<Declaratie>([&](app::UnitOfWork& unit) { return unit.declaraties().insert(d); })->id;
    }
    /// Held with a question of a person: looked at, and left as it is. Gives the first of them.
    Outcome<DeclaratieId> metVraag(int hoeveel)
    {
        Declaratie d = eerste;
        d.id = {};
        d.nummer.clear();
        d.regels.clear();
        d.totaal = {};
        d.tweedePaarOgen = f.world.svb.id;
        d.statusReden = QStringLiteral("vraag");
        return f.storage->write<DeclaratieId>([&](app::UnitOfWork& unit) -> Outcome<DeclaratieId> {
            PGB_TRY(een, unit.declaraties().insert(d));
            for (int i = 1; i < hoeveel; ++i)
                PGB_CHECK(unit.declaraties().insert(d));
            return een.id;
        });
    }
    static void sql(const AppFixture& f, const QString& opdracht)
    {
        const std::unique_ptr<storage::Dialect> dialect = storage::Dialect::of(f.config.engine);
        storage::Database(*dialect, f.config, storage::Access::ReadWrite).command("test.schade", opdracht);
    }
};

} // namespace

/// What the server looks at by itself every day goes on past what fails.
class TestHercontrole : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_record_that_cannot_be_read_is_named_and_left_and_the_rest_is_looked_at()
    {
        Vastgehouden g;
        QVERIFY(g.houd());
        const DeclaratieId daarna = g.nogEens();
        Vastgehouden::sql(g.f, QStringLiteral("UPDATE declaratie SET kostensoort = 'onleesbaar' WHERE id = %1").arg(g.eerste.id.waarde));
        jobs::Jobs jobs(*g.f.application, false);
        const QString gezegd = jobs.runDue().join(QChar(u'\n'));
        QVERIFY2(gezegd.contains(QStringLiteral("hercontrole overgeslagen: declaratie %1").arg(g.eerste.id.waarde)), qPrintable(gezegd));
        QCOMPARE(g.toon(daarna)->status, S::Geweigerd);
        const QString weer = jobs.runDue().join(QChar(u'\n'));
        QVERIFY2(!weer.contains(QLatin1String("hercontrole")), qPrintable(weer)); // not before tomorrow
    }

    void vandaag_says_whose_turn_it_is_as_the_lists_do()
    {
        Vastgehouden g;
        QVERIFY(g.houd());
        const auto waar = [&](const Gebruiker& wie) {
            const auto pagina = g.f.read<Vandaag>(wie, [](app::Werk& werk) { return app::vandaagOverzicht(werk); });
            QStringList uit;
            for (const VandaagRegel& r : pagina->opUWacht) {
                if (r.soort == QLatin1String("declaratie"))
                    uit << r.wat + QLatin1Char('/') + r.actie;
            }
            for (const VandaagRegel& r : pagina->wachtOpAnderen)
                uit << r.wat + QLatin1Char('/') + r.wie;
            return uit.join(QLatin1Char(' '));
        };
        QVERIFY(aanZet(*g.toon(g.eerste.id)) == AanZet::Budgethouder); // no budget left: his to solve
        QCOMPARE(waar(g.een.budgethouderAccount), QStringLiteral("declaratieGeparkeerd/bekijken"));
        QCOMPARE(waar(g.een.zorgverlenerAccount), QStringLiteral("declaratieGeparkeerd/budgethouder"));
        for (const auto& [controle, wie] : {std::pair{"DC-030", "verstrekker"}, {"DC-101", "svb"}}) {
            QVERIFY(g.zet(g.eerste.id, [&](Declaratie& d) { d.bevindingen = {{QString::fromLatin1(controle), Ernst::Parkeren, {}, {}}}; }).ok());
            QCOMPARE(waar(g.een.budgethouderAccount), QStringLiteral("declaratieGeparkeerd/") + QString::fromLatin1(wie));
        }
        QVERIFY(g.zet(g.eerste.id, [](Declaratie& d) { d.status = S::Teruggekomen; }).ok());
        QCOMPARE(waar(g.een.zorgverlenerAccount), QStringLiteral("declaratieTeruggekomen/bekijken"));
        QCOMPARE(waar(g.een.budgethouderAccount), QStringLiteral("declaratieTeruggekomen/zorgverlener"));
    }

    void an_agreement_that_cannot_be_read_does_not_stop_the_daily_controles_of_the_rest()
    {
        Geld g;
        Month twee(g.f, g.f.world.twee);
        HOUSE_VALUE(eerste, g.month.running());
        HOUSE_VALUE(tweede, twee.draft());
        QVERIFY(twee.signBoth(tweede).ok());
        QVERIFY(twee.approve(g.f.world.twee.medewerkerAccount, tweede).ok());
        QVERIFY(twee.approve(g.f.world.svb, tweede).ok());
        QVERIFY(eerste.id < tweede.id);
        Vastgehouden::sql(g.f, QStringLiteral("UPDATE zorgovereenkomst_versie SET soort = 'onleesbaar' WHERE zorgovereenkomst = %1").arg(eerste.id.waarde));
        Vastgehouden::sql(g.f, QStringLiteral("UPDATE zorgverlener SET agb_actief = 0"));
        jobs::Jobs jobs(*g.f.application, false);
        const QString gezegd = jobs.runDue().join(QChar(u'\n'));
        QVERIFY2(gezegd.contains(QStringLiteral("dagelijkse controles overgeslagen: zorgovereenkomst %1").arg(eerste.id.waarde)), qPrintable(gezegd));
        QVERIFY2(gezegd.contains(QStringLiteral("dagelijkse controles: 1 signaal,")), qPrintable(gezegd));
        QCOMPARE(g.f.storage->read<std::vector<app::Signaal>>([&](app::UnitOfWork& unit) { return unit.signalen().open(tweede.id); })->size(), size_t(1));
        const QString weer = jobs.runDue().join(QChar(u'\n'));
        QVERIFY2(!weer.contains(QLatin1String("dagelijkse controles")), qPrintable(weer)); // not before tomorrow
    }

    void after_a_while_without_a_database_it_goes_on_where_it_was()
    {
        Vastgehouden g;
        QVERIFY(g.houd());
        HOUSE_VALUE(vraag, g.metVraag(199)); // with the first these are one part
        const DeclaratieId laatste = g.nogEens();
        HaperendeOpslag opslag(*g.f.storage);
        app::Application application(opslag, g.f.clock);
        jobs::Jobs jobs(application, false);
        opslag.eerst = 6; // years, dates, drafts, cleaning, reminders and the first part of the held ones
        opslag.faalt = 1;
        const QString gezegd = jobs.runDue().join(QChar(u'\n'));
        QVERIFY2(gezegd.contains(QLatin1String("hercontrole mislukt: opslagBezet")) && !gezegd.contains(QLatin1String("overgeslagen")), qPrintable(gezegd));
        QCOMPARE(g.toon(laatste)->status, S::Geparkeerd);
        // The question is answered since: it is decided on when it is looked at again, and not before.
        QVERIFY(g.zet(vraag, [](Declaratie& d) {
                     d.tweedePaarOgen = {};
                     d.statusReden.clear();
                 }).ok());
        jobs.runDue();
        QCOMPARE(g.toon(laatste)->status, S::Geweigerd);
        QCOMPARE(g.toon(vraag)->status, S::Geparkeerd);
        g.op(practiceDay().addDays(1));
        jobs.runDue();
        QVERIFY(g.toon(vraag)->status != S::Geparkeerd);
    }

    void reminders_are_given_in_parts()
    {
        Vastgehouden g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(typed, g.month.type(g.een.zorgverlenerAccount, record, typedHours(g.een, 2025, 10, 2)));
        QVERIFY(g.month.fire(g.een.zorgverlenerAccount, typed, DeclaratieGebeurtenis::Voorleggen).ok());
        g.eerste = *g.toon(typed.id);
        g.nogEens();
        g.op(practiceDay().addDays(5));
        const auto deel = [&](DeclaratieId na) { return *g.systeem<app::Herinnerd>([na](app::Werk& werk) { return app::herinnerBeoordelaars(werk, na, 1); }); };
        const app::Herinnerd een = deel({});
        QCOMPARE(een.aantal, 1);
        QCOMPARE(een.laatste, typed.id);
        const app::Herinnerd twee = deel(een.laatste);
        QCOMPARE(twee.aantal, 1);
        QCOMPARE(deel(twee.laatste).aantal, 0);
        QVERIFY(!deel(twee.laatste).laatste);
        QCOMPARE(deel({}).aantal, 0); // once a day
    }
};

HOUSE_TEST(test_hercontrole, TestHercontrole)
#include "test_hercontrole.moc"
