#include "client/state/dossier_budgetten.h"
#include "tests/state/test_dossier_world.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"
#include <algorithm>

using namespace pgb;
using namespace pgb::state;
using tests::FakeAnswer;
using tests::FakeRequest;

/// What is asked for a list of dossiers, and how it is read.
class TestDossierLijsten : public QObject {
    Q_OBJECT
    using World = DossierWorld;

private Q_SLOTS:
    void a_list_is_read_to_its_last_page()
    {
        World w;
        Budgethouder b = bouw::budgethouder();
        w.server.answer = [&](const FakeRequest& r) { return FakeAnswer{200, r.path.contains("na=7") ? page({b}, {}) : page({b, b}, 7)}; };
        std::optional<Outcome<std::vector<Budgethouder>>> got;
        w.gateway.budgethouders(this, [&](Outcome<std::vector<Budgethouder>> list) { got = std::move(list); });
        QTRY_VERIFY(got);
        QVERIFY(got->ok());
        QCOMPARE(int((*got)->size()), 3);
        QVERIFY(w.server.requests[0].path.contains("limiet=200"));
    }

    void declaraties_are_asked_for_by_agreement_and_days_when_that_is_all_that_is_needed()
    {
        World w;
        w.server.answer = [](const FakeRequest&) { return FakeAnswer{200, page<Declaratie>({}, {})}; };
        int gekomen = 0;
        const auto tel = [&gekomen](const Outcome<std::vector<Declaratie>>& lijst) { gekomen += lijst.ok() ? 1 : 100; };
        w.gateway.declaraties({.zorgovereenkomst = ZorgovereenkomstId{8}, .periode = Periode{QDate(2025, 12, 1), QDate(2026, 1, 5)}}, this, tel);
        w.gateway.declaraties({BudgethouderId{3}}, this, tel);
        QTRY_COMPARE(gekomen, 2);
        const auto gevraagd = [&w](const char* deel) { return int(std::count_if(w.server.requests.begin(), w.server.requests.end(), [deel](const FakeRequest& r) { return r.path.contains(deel); })); };
        QCOMPARE(gevraagd("zorgovereenkomst=8&van=2025-12-01&tot=2026-01-05"), 1);
        QCOMPARE(gevraagd("budgethouder=3"), 1);
        QCOMPARE(gevraagd("van="), 1);
    }

    void the_trail_is_of_one_record_oldest_first_and_bounded()
    {
        World w;
        int calls = 0;
        w.server.answer = [&](const FakeRequest&) {
            ++calls;
            const auto item = [](qint64 id, int day) { return wire::AuditItem{QDateTime(QDate(2025, 5, day), QTime(9, 0), Qt::UTC), QStringLiteral("S. Bakker"), QStringLiteral("declaratie.indienen"), QStringLiteral("declaratie"), id, {}}; };
            return FakeAnswer{200, wire::toText(wire::encode(wire::Bladzijde<wire::AuditItem>{{item(6, 20), item(5, 10), item(6, 2)}, calls}))}; // a list without end
        };
        std::optional<Outcome<std::vector<wire::AuditItem>>> got;
        w.gateway.spoor(BudgethouderId{1}, QStringLiteral("declaratie"), 6, this, [&](Outcome<std::vector<wire::AuditItem>> items) { got = std::move(items); });
        QTRY_VERIFY(got);
        QVERIFY(got->ok());
        QCOMPARE(calls, 5);
        QCOMPARE(int((*got)->size()), 10);
        QVERIFY((*got)->front().tijdstip < (*got)->at(1).tijdstip || (*got)->front().tijdstip == (*got)->at(2).tijdstip);
        for (const wire::AuditItem& item : **got)
            QCOMPARE(item.recordId, 6);
    }

    void how_the_budgets_of_many_clients_stand_is_read_as_one_list()
    {
        World w;
        w.server.answer = [](const FakeRequest& r) {
            const bool second = r.path.contains("na=12");
            wire::ToekenningSom som{BudgethouderId{second ? 2 : 1}, ToekenningId{second ? 22 : 12}, {}};
            som.stand.niveau = BudgetniveauId{7};
            return FakeAnswer{200, page<wire::ToekenningSom>({som}, second ? std::nullopt : std::optional<qint64>(12))};
        };
        DossierBudgetten budgets(w.gateway);
        budgets.haal(2025);
        QTRY_VERIFY(budgets.klaar());
        QCOMPARE(int(w.server.requests.size()), 2);
        for (const FakeRequest& r : w.server.requests)
            QVERIFY2(r.path.contains("/v1/toekenningen/standen") && r.path.contains("jaar=2025"), r.path.constData());
        QVERIFY(budgets.van(ToekenningId{12}) && budgets.van(ToekenningId{22}) && !budgets.van(ToekenningId{1}));
        budgets.haal(2025);
        QVERIFY(budgets.klaar());
        Q_EMIT w.gateway.changed(QStringLiteral("declaratie"), 3);
        Q_EMIT w.gateway.changed(QStringLiteral("budget"), 3);
        Q_EMIT w.gateway.changed(QStringLiteral("budget"), 4);
        QTRY_COMPARE(int(w.server.requests.size()), 4); // changes together, once
    }
};

HOUSE_TEST(test_dossier_lijsten, TestDossierLijsten)
#include "test_dossier_lijsten.moc"
