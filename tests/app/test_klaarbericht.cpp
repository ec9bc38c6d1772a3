#include "server/jobs/scheduler.h"
#include "server/storage/database.h"
#include "tests/app/geld.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using G = DeclaratieGebeurtenis;

/// What was finished before its period was over is told to who finished it: that it went, or why not (issue C 4).
class TestKlaarbericht : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void who_finished_it_hears_that_it_was_sent_and_puts_it_away()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(typed, november(g, record, g.een.vertegenwoordigerAccount));
        QVERIFY(g.month.fire(g.een.vertegenwoordigerAccount, typed, G::Klaarzetten).ok());
        QCOMPARE(verstuur(g, QDate(2025, 12, 1)).verzonden, 1);
        const std::vector<VandaagRegel> lijst = berichten(g, g.een.vertegenwoordigerAccount);
        QCOMPARE(lijst.size(), size_t(1));
        const VandaagRegel& bericht = lijst.at(0);
        QCOMPARE(bericht.wat, QStringLiteral("klaargezetIngediend"));
        QCOMPARE(bericht.recordId, typed.id.waarde);
        QCOMPARE(bericht.naam, volledigeNaam(g.een.budgethouder.naam));
        QVERIFY(std::find(bericht.params.begin(), bericht.params.end(), CodeParams::value_type{QStringLiteral("maand"), QStringLiteral("2025-11")}) != bericht.params.end());
        QVERIFY(!bericht.bevinding);
        QVERIFY(berichten(g, g.een.budgethouderAccount).empty()); // he did not finish it
        HOUSE_PROBLEM(zetWeg(g, g.een.budgethouderAccount, bericht.bericht), "nietGevonden");
        QVERIFY(zetWeg(g, g.een.vertegenwoordigerAccount, bericht.bericht).ok());
        QVERIFY(berichten(g, g.een.vertegenwoordigerAccount).empty());
        HOUSE_PROBLEM(zetWeg(g, g.een.vertegenwoordigerAccount, bericht.bericht), "nietGevonden");
    }

    void a_server_that_was_down_on_the_first_sends_it_when_it_is_back_and_two_servers_send_it_once()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(typed, november(g, record, g.een.budgethouderAccount));
        QVERIFY(g.month.fire(g.een.budgethouderAccount, typed, G::Klaarzetten).ok());
        g.op(QDate(2025, 11, 30));
        jobs::Jobs een(*g.f.application, false);
        QVERIFY(!gezegd(een).contains(QLatin1String("klaargezet")));
        g.op(QDate(2025, 12, 4)); // it was down for three days
        jobs::Jobs na(*g.f.application, false), naast(*g.f.application, false);
        QVERIFY(gezegd(na).contains(QStringLiteral("klaargezet: 1 verzonden, 0 teruggekomen")));
        QVERIFY(!gezegd(naast).contains(QLatin1String("klaargezet")));
        QVERIFY(!gezegd(na).contains(QLatin1String("klaargezet")));
        QCOMPARE(g.spoor(typed.id, QStringLiteral("declaratie.vanzelfIngediend")).size(), size_t(1));
        QCOMPARE(berichten(g, g.een.budgethouderAccount).size(), size_t(1));
    }

    void more_than_one_unit_holds_are_sent_in_the_same_minute()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(typed, november(g, record, g.een.budgethouderAccount));
        HOUSE_VALUE(klaar, g.month.fire(g.een.budgethouderAccount, typed, G::Klaarzetten));
        Declaratie leeg = klaar.declaratie; // comes back at once
        leeg.id = {};
        leeg.regels.clear();
        leeg.totaal = {};
        QVERIFY(g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            for (int i = 0; i < 250; ++i)
                PGB_CHECK(unit.declaraties().insert(leeg));
            return true;
        }).ok());
        g.op(QDate(2025, 12, 1));
        jobs::Jobs jobs(*g.f.application, false);
        gezegd(jobs);
        QVERIFY(g.toon(typed.id)->status != DeclaratieStatus::Concept);
        const auto nog = g.f.storage->read<DeclaratieId>([](app::UnitOfWork& unit) { return unit.declaraties().volgendeKlaargezet(QDate(2025, 12, 1), {}); });
        QVERIFY(nog && !*nog);
    }

    void one_that_cannot_be_read_holds_up_no_other()
    {
        Geld g;
        Month twee(g.f, g.f.world.twee);
        const auto& ander = g.f.world.twee;
        HOUSE_VALUE(hunne, twee.draft());
        QVERIFY(twee.signBoth(hunne).ok() && twee.approve(ander.medewerkerAccount, hunne).ok() && twee.approve(g.f.world.svb, hunne).ok());
        HOUSE_VALUE(record, g.month.running());
        const auto eerste = g.f.write<Declaratie>(ander.budgethouderAccount, [&](app::Werk& werk) {
            return app::createDeclaratie(werk, hunne.id, {Periode::maand(2025, 11), DeclaratieSoort::GeleverdeZorg, {}, {}, typedHours(ander, 2025, 11, 3)});
        });
        QVERIFY(eerste.ok() && twee.fire(ander.budgethouderAccount, *eerste, G::Klaarzetten).ok());
        HOUSE_VALUE(typed, november(g, record, g.een.budgethouderAccount));
        QVERIFY(g.month.fire(g.een.budgethouderAccount, typed, G::Klaarzetten).ok());
        {
            const std::unique_ptr<storage::Dialect> dialect = storage::Dialect::of(g.f.config.engine);
            storage::Database(*dialect, g.f.config, storage::Access::ReadWrite).command("test.schade", QStringLiteral("UPDATE declaratie SET soort = 'onleesbaar' WHERE id = %1").arg(eerste->id.waarde));
        }
        g.op(QDate(2025, 12, 1));
        jobs::Jobs jobs(*g.f.application, false);
        const QString tekst = gezegd(jobs);
        QVERIFY2(tekst.contains(QStringLiteral("klaargezet overgeslagen: declaratie %1").arg(eerste->id.waarde)), qPrintable(tekst));
        QVERIFY2(tekst.contains(QStringLiteral("klaargezet: 1 verzonden")), qPrintable(tekst));
        QVERIFY(g.toon(typed.id)->status != DeclaratieStatus::Concept);
    }

    void a_message_that_nobody_puts_away_goes_after_ninety_days()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(typed, november(g, record, g.een.budgethouderAccount));
        QVERIFY(g.month.fire(g.een.budgethouderAccount, typed, G::Klaarzetten).ok());
        QCOMPARE(verstuur(g, QDate(2025, 12, 1)).verzonden, 1);
        jobs::Jobs jobs(*g.f.application, false);
        for (const auto& [dag, aantal] : {std::pair(QDate(2025, 12, 1).addDays(89), size_t(1)), std::pair(QDate(2025, 12, 1).addDays(91), size_t(0))}) {
            g.op(dag);
            jobs.runDue();
            QCOMPARE(berichten(g, g.een.budgethouderAccount).size(), aantal);
        }
    }

    void reminders_push_no_message_off()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(typed, november(g, record, g.een.budgethouderAccount));
        QVERIFY(g.month.fire(g.een.budgethouderAccount, typed, G::Klaarzetten).ok());
        QCOMPARE(verstuur(g, QDate(2025, 12, 1)).verzonden, 1);
        QVERIFY(g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            for (int i = 0; i < 60; ++i)
                PGB_CHECK(unit.klaarberichten().insert({0, g.een.budgethouderAccount.id, typed.id, QString(app::klaarberichtHerinnering), {}, {}, QDateTime(QDate(2025, 12, 1), QTime(12, 0), Qt::UTC)}));
            return true;
        }).ok());
        QCOMPARE(berichten(g, g.een.budgethouderAccount).size(), size_t(1));
    }

    void what_came_back_stands_on_vandaag_once()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(typed, november(g, record, g.een.vertegenwoordigerAccount));
        QVERIFY(g.month.fire(g.een.vertegenwoordigerAccount, typed, G::Klaarzetten).ok());
        QVERIFY(blokkeer(g, true).ok());
        QCOMPARE(verstuur(g, QDate(2025, 12, 1)).teruggekomen, 1);
        QVERIFY(blokkeer(g, false).ok());
        const auto over = [&](const Gebruiker& wie) {
            const auto vandaag = g.f.read<Vandaag>(wie, [](app::Werk& werk) { return app::vandaagOverzicht(werk); });
            QStringList uit;
            for (const VandaagRegel& r : vandaag->opUWacht) {
                if (r.soort == QLatin1String("declaratie") && r.recordId == typed.id.waarde)
                    uit += r.wat;
            }
            return uit;
        };
        QCOMPARE(over(g.een.vertegenwoordigerAccount), QStringList{QStringLiteral("klaargezetTerug")});
        QCOMPARE(over(g.een.budgethouderAccount), QStringList{QStringLiteral("klaargezetTerug")}); // who finished it may not hand it in, he may
        QVERIFY(zetWeg(g, g.een.vertegenwoordigerAccount, berichten(g, g.een.vertegenwoordigerAccount).at(0).bericht).ok());
        QCOMPARE(over(g.een.vertegenwoordigerAccount), QStringList{QStringLiteral("declaratieConcept")});
    }

    void a_zorgverlener_hears_that_it_was_laid_before_the_budgethouder()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(typed, november(g, record, g.een.zorgverlenerAccount));
        QVERIFY(g.month.fire(g.een.zorgverlenerAccount, typed, G::Klaarzetten).ok());
        QCOMPARE(verstuur(g, QDate(2025, 12, 1)).verzonden, 1);
        QCOMPARE(berichten(g, g.een.zorgverlenerAccount).at(0).wat, QStringLiteral("klaargezetVoorgelegd"));
    }

    void what_could_not_go_says_why()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(typed, november(g, record, g.een.budgethouderAccount));
        QVERIFY(g.month.fire(g.een.budgethouderAccount, typed, G::Klaarzetten).ok());
        // The budgethouder died in between: no care after that day.
        QVERIFY(g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(b, app::gevonden(unit.budgethouders().find(g.een.budgethouder.id)));
            b.overlijdensdatum = QDate(2025, 11, 1);
            PGB_CHECK(unit.budgethouders().update(b));
            return true;
        }).ok());
        QCOMPARE(verstuur(g, QDate(2025, 12, 1)).teruggekomen, 1);
        const VandaagRegel bericht = berichten(g, g.een.budgethouderAccount).at(0);
        QCOMPARE(bericht.wat, QStringLiteral("klaargezetTerug"));
        QVERIFY(bericht.bevinding);
        QCOMPARE(bericht.bevinding->controle, QStringLiteral("DC-004"));
        QCOMPARE(g.toon(typed.id)->status, DeclaratieStatus::Concept);
    }

    void what_waits_after_it_was_sent_says_for_what()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(typed, november(g, record, g.een.budgethouderAccount));
        QVERIFY(g.month.fire(g.een.budgethouderAccount, typed, G::Klaarzetten).ok());
        QVERIFY(g.zetBudget(100).ok());
        QCOMPARE(verstuur(g, QDate(2025, 12, 1)).verzonden, 1);
        QCOMPARE(g.toon(typed.id)->status, DeclaratieStatus::Geparkeerd);
        const VandaagRegel bericht = berichten(g, g.een.budgethouderAccount).at(0);
        QCOMPARE(bericht.wat, QStringLiteral("klaargezetWacht"));
        QVERIFY(bericht.bevinding);
        QCOMPARE(bericht.bevinding->controle, QStringLiteral("DC-031"));
    }

    void when_who_finished_it_lost_the_right_those_who_may_hand_in_hear_it()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(typed, november(g, record, g.een.vertegenwoordigerAccount));
        QVERIFY(g.month.fire(g.een.vertegenwoordigerAccount, typed, G::Klaarzetten).ok());
        QVERIFY(g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(alle, unit.budgethouders().vertegenwoordigingen(g.een.budgethouder.id));
            for (Vertegenwoordiging v : alle) {
                v.tot = QDate(2025, 11, 30);
                PGB_CHECK(unit.budgethouders().updateVertegenwoordiging(v));
            }
            return true;
        }).ok());
        QCOMPARE(verstuur(g, QDate(2025, 12, 1)).teruggekomen, 1);
        QVERIFY(berichten(g, g.een.vertegenwoordigerAccount).empty());
        const std::vector<VandaagRegel> lijst = berichten(g, g.een.budgethouderAccount);
        QCOMPARE(lijst.size(), size_t(1));
        QCOMPARE(lijst.at(0).wat, QStringLiteral("klaargezetTerug"));
        QVERIFY(std::find(lijst.at(0).params.begin(), lijst.at(0).params.end(), CodeParams::value_type{QStringLiteral("code"), QStringLiteral("klaarzetterMagNiet")}) != lijst.at(0).params.end());
    }

    void an_account_that_was_closed_says_so_when_it_is_open_again()
    {
        Geld g;
        HOUSE_VALUE(record, g.month.running());
        HOUSE_VALUE(typed, november(g, record, g.een.vertegenwoordigerAccount));
        QVERIFY(g.month.fire(g.een.vertegenwoordigerAccount, typed, G::Klaarzetten).ok());
        QVERIFY(blokkeer(g, true).ok());
        QCOMPARE(verstuur(g, QDate(2025, 12, 1)).teruggekomen, 1);
        QVERIFY(blokkeer(g, false).ok());
        const VandaagRegel bericht = berichten(g, g.een.vertegenwoordigerAccount).at(0);
        QCOMPARE(bericht.wat, QStringLiteral("klaargezetTerug"));
        QVERIFY(std::find(bericht.params.begin(), bericht.params.end(), CodeParams::value_type{QStringLiteral("code"), QStringLiteral("accountGeblokkeerd")}) != bericht.params.end());
        // Who acts for them no longer reads nothing of them.
        QVERIFY(g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(alle, unit.budgethouders().vertegenwoordigingen(g.een.budgethouder.id));
            for (Vertegenwoordiging v : alle) {
                v.tot = QDate(2025, 11, 30);
                PGB_CHECK(unit.budgethouders().updateVertegenwoordiging(v));
            }
            return true;
        }).ok());
        QVERIFY(berichten(g, g.een.vertegenwoordigerAccount).empty());
    }

private:
    static Outcome<Declaratie> november(Geld& g, const Zorgovereenkomst& record, const Gebruiker& wie)
    {
        return g.f.write<Declaratie>(wie, [&](app::Werk& werk) {
            return app::createDeclaratie(werk, record.id, {Periode::maand(2025, 11), DeclaratieSoort::GeleverdeZorg, {}, {}, typedHours(g.een, 2025, 11, 3)});
        });
    }
    static app::Verzonden verstuur(Geld& g, QDate dag)
    {
        g.op(dag);
        const auto verzonden = g.systeem<app::Verzonden>([](app::Werk& werk) { return app::verstuurKlaargezet(werk, {}, 100); });
        return verzonden ? *verzonden : app::Verzonden();
    }
    static QString gezegd(jobs::Jobs& jobs) { return jobs.runDue().join(QChar(u'\n')); }
    static std::vector<VandaagRegel> berichten(Geld& g, const Gebruiker& wie)
    {
        std::vector<VandaagRegel> uit;
        const auto vandaag = g.f.read<Vandaag>(wie, [](app::Werk& werk) { return app::vandaagOverzicht(werk); });
        for (const VandaagRegel& r : vandaag->opUWacht) {
            if (r.bericht)
                uit.push_back(r);
        }
        return uit;
    }
    static Outcome<bool> zetWeg(Geld& g, const Gebruiker& wie, qint64 id)
    {
        return g.f.write<bool>(wie, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_CHECK(app::berichtGezien(werk, id));
            return true;
        });
    }
    static Outcome<bool> blokkeer(Geld& g, bool dicht)
    {
        return g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(account, app::gevonden(unit.gebruikers().find(g.een.vertegenwoordigerAccount.id)));
            account.geblokkeerd = dicht;
            PGB_CHECK(unit.gebruikers().update(account));
            return true;
        });
    }
};

HOUSE_TEST(test_klaarbericht, TestKlaarbericht)
#include "test_klaarbericht.moc"
