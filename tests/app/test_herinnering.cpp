#include "tests/app/geld.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using G = DeclaratieGebeurtenis;

/// Who has to decide is reminded on Vandaag, once for each step that was reached (domain 7.7).
class TestHerinnering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_server_that_was_down_on_the_day_reminds_the_next_day_and_once()
    {
        Geld g;
        const Declaratie wacht = voorgelegd(g);
        QCOMPARE(herinner(g, 4), 0);
        QCOMPARE(herinner(g, 6), 1); // the fifth day was missed
        QCOMPARE(herinner(g, 6), 0);
        QCOMPARE(herinner(g, 9), 0);
        QCOMPARE(herinner(g, 23), 1); // two were missed: the last
        QCOMPARE(herinner(g, 24), 0);
        QCOMPARE(g.spoor(wacht.id, QStringLiteral("declaratie.herinnering")).size(), size_t(2));
    }

    void it_stands_on_vandaag_of_each_who_may_decide_in_the_place_of_the_line_that_it_waits()
    {
        Geld g;
        const Declaratie wacht = voorgelegd(g);
        QCOMPARE(herinner(g, 5), 1);
        QCOMPARE(herinner(g, 10), 1);
        for (const Gebruiker& wie : {g.een.budgethouderAccount, g.een.vertegenwoordigerAccount}) {
            const std::vector<VandaagRegel> regels = over(g, wie, wacht.id);
            QCOMPARE(regels.size(), size_t(1));
            QCOMPARE(regels.at(0).wat, QStringLiteral("herinnering"));
            QCOMPARE(regels.at(0).actie, QStringLiteral("beoordelen"));
            QCOMPARE(regels.at(0).dagen, 10);
        }
        QVERIFY(over(g, g.een.zorgverlenerAccount, wacht.id).empty()); // who waits is not reminded
    }

    void it_goes_when_the_declaratie_is_decided_on_and_does_not_come_back_with_it()
    {
        Geld g;
        const Declaratie wacht = voorgelegd(g);
        QCOMPARE(herinner(g, 5), 1);
        HOUSE_VALUE(terug, g.month.fire(g.een.budgethouderAccount, *g.toon(wacht.id), G::Afkeuren, QStringLiteral("te veel uren")));
        QVERIFY(over(g, g.een.budgethouderAccount, wacht.id).empty());
        HOUSE_VALUE(open, g.month.fire(g.een.zorgverlenerAccount, terug.declaratie, G::Bewerken));
        QVERIFY(g.month.fire(g.een.zorgverlenerAccount, open.declaratie, G::Voorleggen).ok());
        QCOMPARE(over(g, g.een.budgethouderAccount, wacht.id).at(0).wat, QStringLiteral("declaratieBeoordelen"));
        QCOMPARE(herinner(g, 9), 0); // four days since then
        QCOMPARE(herinner(g, 10), 1);
    }

    void a_vertegenwoordiger_without_the_right_is_not_asked()
    {
        Geld g;
        const Declaratie wacht = voorgelegd(g);
        QVERIFY(g.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(alle, unit.budgethouders().vertegenwoordigingen(g.een.budgethouder.id));
            for (Vertegenwoordiging v : alle) {
                v.rechten = Recht::Zien;
                PGB_CHECK(unit.budgethouders().updateVertegenwoordiging(v));
            }
            return true;
        }).ok());
        QCOMPARE(herinner(g, 5), 1);
        QVERIFY(over(g, g.een.vertegenwoordigerAccount, wacht.id).empty());
        QCOMPARE(over(g, g.een.budgethouderAccount, wacht.id).at(0).wat, QStringLiteral("herinnering"));
    }

private:
    static Declaratie voorgelegd(Geld& g)
    {
        const auto record = g.month.running();
        const auto typed = g.month.type(g.een.zorgverlenerAccount, *record, typedHours(g.een, 2025, 10, 2));
        return g.month.fire(g.een.zorgverlenerAccount, *typed, G::Voorleggen)->declaratie;
    }
    static int herinner(Geld& g, int dag)
    {
        g.op(practiceDay().addDays(dag));
        return g.systeem<app::Herinnerd>([](app::Werk& werk) { return app::herinnerBeoordelaars(werk, {}, 100); })->aantal;
    }
    static std::vector<VandaagRegel> over(Geld& g, const Gebruiker& wie, DeclaratieId id)
    {
        std::vector<VandaagRegel> uit;
        const auto vandaag = g.f.read<Vandaag>(wie, [](app::Werk& werk) { return app::vandaagOverzicht(werk); });
        for (const VandaagRegel& r : vandaag->opUWacht) {
            if (r.soort == QLatin1String("declaratie") && r.recordId == id.waarde)
                uit.push_back(r);
        }
        return uit;
    }
};

HOUSE_TEST(test_herinnering, TestHerinnering)
#include "test_herinnering.moc"
