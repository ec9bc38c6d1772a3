#include "shared/domain/overzicht/vandaag.h"
#include "tests/api/api_fixture.h"
#include "tests/support/house_test.h"
#include "tests/support/storage_fixture.h"

using namespace pgb;
using namespace pgb::test;
using G = DeclaratieGebeurtenis;

class TestMonth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_month_goes_from_toekenning_to_a_paid_carer_data() { engineRows(); }
    void a_month_goes_from_toekenning_to_a_paid_carer()
    {
        HOUSE_ENGINE_CONFIG(m_storage, config);
        ApiFixture f(config);
        MonthOverHttp month(f, f.world.een);
        const Answer running = month.running();
        QVERIFY2(running.status == 200, running.text().constData());
        QCOMPARE(running.as<wire::VersieAntwoord>()->versie.status, ZorgovereenkomstStatus::Lopend);

        const Answer typed = month.type(f.world.een.zorgverlenerAccount, 5);
        QVERIFY2(typed.status == 201, typed.text().constData());
        const Answer shown = month.fire(f.world.een.zorgverlenerAccount, typed.as<wire::DeclaratieAntwoord>()->declaratie, G::Voorleggen);
        QVERIFY2(shown.status == 200, shown.text().constData());
        const Declaratie waits = shown.as<wire::DeclaratieAntwoord>()->declaratie;
        ApiClient::Extra extra;
        extra.ifMatch = '"' + QByteArray::number(waits.rijversie) + '"';
        const Answer unseen = f.as(f.world.een.budgethouderAccount)
                                  .post(QStringLiteral("/v1/declaraties/%1/gebeurtenissen").arg(waits.id.waarde), wire::encode(wire::DeclaratieOpdracht{G::Goedkeuren, {}}), extra);
        QCOMPARE(unseen.status, 409);
        QCOMPARE(unseen.code(), QStringLiteral("declaratieNietBekeken"));
        const Answer looked = month.look(f.world.een.budgethouderAccount, waits);
        QVERIFY2(looked.status == 204 && looked.etag == extra.ifMatch, looked.text().constData());
        const Answer approved = month.fire(f.world.een.budgethouderAccount, waits, G::Goedkeuren);
        QVERIFY2(approved.status == 200, approved.text().constData());
        const Declaratie payable = approved.as<wire::DeclaratieAntwoord>()->declaratie;
        QCOMPARE(payable.status, DeclaratieStatus::Betaalbaar);
        QCOMPARE(payable.totaal.centen, 40'000);
        QVERIFY(payable.verwachteBetaaldatum.isValid());

        const Answer run = f.as(f.world.svb).post(QStringLiteral("/v1/betaalruns"), wire::encode(wire::BetaalrunOpdracht{BetaalrunSoort::Kvk, practiceDay()}));
        QVERIFY2(run.status == 201, run.text().constData());
        QCOMPARE(run.as<Betaalrun>()->totaal.centen, 40'000);
        const Answer paid = f.as(f.world.een.zorgverlenerAccount).get(QStringLiteral("/v1/declaraties/%1").arg(payable.id.waarde));
        QCOMPARE(paid.as<Declaratie>()->status, DeclaratieStatus::Uitbetaald);
        QCOMPARE(paid.etag, '"' + QByteArray::number(paid.as<Declaratie>()->rijversie) + '"');
        const Answer budget = f.as(f.world.een.vertegenwoordigerAccount)
                                  .get(QStringLiteral("/v1/budgethouders/%1/budget?jaar=2025").arg(f.world.een.budgethouder.id.waarde));
        QCOMPARE(budget.as<BudgetOverzicht>()->toekenningen.at(0).stand.at(0).uitbetaald.centen, 40'000);
        const auto payments = wire::decodePage<Betaling>(f.as(f.world.een.budgethouderAccount).get(QStringLiteral("/v1/betalingen")).json());
        QCOMPARE(payments->items.size(), size_t(1));
        QCOMPARE(payments->items.at(0).status, BetaalrunStatus::Uitgevoerd);
        QVERIFY(payments->items.at(0).iban.isEmpty()); // the account is the zorgverlener's business

        const ServerProcess::Result audit = f.server.run(QStringList{QStringLiteral("verify-audit")} + f.databaseArguments);
        QCOMPARE(audit.exitCode, 0);
    }

    void a_refused_month_names_its_findings_and_can_be_repaired()
    {
        ApiFixture f;
        MonthOverHttp month(f, f.world.twee);
        QCOMPARE(month.running().status, 200);
        const Answer svb = month.fire(f.world.svb, ZorgovereenkomstGebeurtenis::Goedkeuren);
        QVERIFY2(svb.status == 200, svb.text().constData());
        wire::DeclaratieInvoer input = month.month(3);
        input.regels[0].tarief = Tarief::fromCenten(9900);
        ApiClient& budgethouder = f.as(f.world.twee.budgethouderAccount);
        const Answer typed = budgethouder.post(QStringLiteral("/v1/declaraties"), wire::encode(input));
        QCOMPARE(typed.status, 201);
        const Declaratie draft = typed.as<wire::DeclaratieAntwoord>()->declaratie;
        const Answer refused = month.fire(f.world.twee.budgethouderAccount, draft, G::Indienen);
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.contentType, QByteArray("application/problem+json"));
        const auto problem = wire::decodeProblem(refused.json());
        QCOMPARE(problem->code, QStringLiteral("geweigerd"));
        QVERIFY(std::any_of(problem->bevindingen.begin(), problem->bevindingen.end(),
                            [](const Bevinding& b) { return b.controle == QLatin1String("DC-021"); }));
        input.regels[0].tarief = {};
        const Answer repaired = budgethouder.put(QStringLiteral("/v1/declaraties/%1").arg(draft.id.waarde), wire::encode(input), draft.rijversie);
        QVERIFY2(repaired.status == 200, repaired.text().constData());
        const Answer accepted = month.fire(f.world.twee.budgethouderAccount, repaired.as<wire::DeclaratieAntwoord>()->declaratie, G::Indienen);
        QVERIFY2(accepted.status == 200, accepted.text().constData());
    }

    void a_saturday_is_declared_at_the_agreed_rate_of_the_weekend()
    {
        ApiFixture f;
        MonthOverHttp month(f, f.world.een);
        month.afwijkend = {{Tariefmoment::Weekend, Tarief::fromCenten(5000)}, {Tariefmoment::Avond, Tarief::fromCenten(4500)}};
        const Answer running = month.running();
        QVERIFY2(running.status == 200, running.text().constData());
        wire::DeclaratieInvoer input = month.month(3);
        input.regels[0].datum = QDate(2025, 10, 4);
        input.regels[2] = input.regels[1];
        input.regels[2].tarief = Tarief::fromCenten(4500); // the evening of the same day
        ApiClient& budgethouder = f.as(f.world.een.budgethouderAccount);
        const Answer typed = budgethouder.post(QStringLiteral("/v1/declaraties"), wire::encode(input));
        QVERIFY2(typed.status == 201, typed.text().constData());
        const Declaratie draft = typed.as<wire::DeclaratieAntwoord>()->declaratie;
        QCOMPARE(draft.totaal.centen, 10'000 + 8'000 + 9'000);
        const Answer accepted = month.fire(f.world.een.budgethouderAccount, draft, G::Indienen);
        QVERIFY2(accepted.status == 200, accepted.text().constData());
        QCOMPARE(accepted.as<wire::DeclaratieAntwoord>()->declaratie.status, DeclaratieStatus::Betaalbaar);
    }

private:
    StorageFixture m_storage;
};

HOUSE_TEST(test_month, TestMonth)
#include "test_month.moc"
