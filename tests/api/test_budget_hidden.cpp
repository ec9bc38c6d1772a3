#include "tests/api/api_fixture.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using G = DeclaratieGebeurtenis;

/// By trying amounts a zorgverlener would find what is left of a budget (domain 1.2): every answer about its own work is looked at.
class TestBudgetHidden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void no_answer_to_a_zorgverlener_tells_of_the_budget()
    {
        ApiFixture f;
        MonthOverHttp month(f, f.world.een);
        QCOMPARE(month.running().status, 200);
        lower(f, 10'000);
        ApiClient& carer = f.as(f.world.een.zorgverlenerAccount);
        const Answer typed = month.type(f.world.een.zorgverlenerAccount, 4);
        QVERIFY2(typed.status == 201, typed.text().constData());
        const Declaratie draft = typed.as<wire::DeclaratieAntwoord>()->declaratie;
        const QString path = QStringLiteral("/v1/declaraties/%1").arg(draft.id.waarde);
        const Answer saved = carer.put(path, wire::encode(month.month(5)), draft.rijversie);
        QVERIFY2(saved.status == 200, saved.text().constData());
        const Answer shown = month.fire(f.world.een.zorgverlenerAccount, saved.as<wire::DeclaratieAntwoord>()->declaratie, G::Voorleggen);
        QVERIFY2(shown.status == 200, shown.text().constData());
        const Answer held = month.fire(f.world.een.budgethouderAccount, shown.as<wire::DeclaratieAntwoord>()->declaratie, G::Goedkeuren);
        QVERIFY2(held.status == 200, held.text().constData());
        QCOMPARE(held.as<wire::DeclaratieAntwoord>()->declaratie.status, DeclaratieStatus::Geparkeerd);
        QVERIFY(tells(held)); // the budgethouder does read how much is missing

        ApiClient::Extra stale;
        stale.ifMatch = "\"1\"";
        const Answer late = carer.send("PUT", path, wire::toText(wire::encode(month.month(5))), stale);
        for (const Answer& answer : {typed, saved, shown, late, carer.get(path), carer.get(QStringLiteral("/v1/declaraties")),
                                     carer.get(QStringLiteral("/v1/zorgovereenkomsten/%1/feiten").arg(month.zorgovereenkomst.waarde)),
                                     carer.get(QStringLiteral("/v1/declaraties/feiten?zorgovereenkomst=%1&van=2025-10-01&tot=2025-10-31").arg(month.zorgovereenkomst.waarde))})
            QVERIFY2(!tells(answer), answer.text().constData());
        QVERIFY(carer.get(path).body.contains("zonderBedrag")); // that it is held, and why
    }

private:
    /// An amount of a finding, or a budget itself.
    static bool tells(const Answer& answer)
    {
        for (const char* word : {"tekortCenten", "restCenten", "beschikbaarCenten", "budgetCenten", "\"saldo\"", "\"toekenningen\":[{", "uitbetaaldCenten"}) {
            if (answer.body.contains(word))
                return true;
        }
        return false;
    }
    static void lower(ApiFixture& f, qint64 centen)
    {
        Toekenning now = f.world.een.toekenning;
        now.niveaus.at(0).bedrag = Bedrag{centen};
        const Answer answer = f.as(f.world.een.medewerkerAccount)
                                  .put(QStringLiteral("/v1/toekenningen/%1").arg(now.id.waarde), wire::encode(now), now.rijversie);
        QVERIFY2(answer.status == 200, answer.text().constData());
    }
};

HOUSE_TEST(test_budget_hidden, TestBudgetHidden)
#include "test_budget_hidden.moc"
