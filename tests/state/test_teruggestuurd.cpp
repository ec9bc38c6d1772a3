#include "client/state/declaratie_session.h"
#include "client/state/heropenen.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"

using namespace pgb;

/// A month that the budgethouder sent back, while it is put right.
class TestTeruggestuurd final : public QObject {
    Q_OBJECT
    static DeclaratieMaand teruggestuurd()
    {
        DeclaratieMaand maand;
        maand.parameters = std::make_shared<const ParameterTabel>(bouw::parameters());
        maand.feiten = bouw::declaratieFeiten(*maand.parameters);
        Declaratie& d = maand.feiten.declaratie;
        d.id = {33};
        d.invoerkant = Invoerkant::Zorgverlener;
        maand.kant = Invoerkant::Zorgverlener;
        d.status = DeclaratieStatus::AfgekeurdDoorBudgethouder;
        d.statusReden = QStringLiteral("Klopt 6 mei?");
        d.regels.clear();
        return maand;
    }

private Q_SLOTS:
    void what_was_opened_again_and_not_saved_is_saved_in_the_concept_that_it_is()
    {
        DeclaratieSession session(teruggestuurd());
        QVERIFY(session.zet(QStringLiteral("x"), {{{0, 6}, leesCel(Eenheid::Uur, QStringLiteral("1"))}}));
        session.heropend({33}, 9);
        QVERIFY(session.dirty());
        QCOMPARE(session.rijversie(), qint64(9));
        QVERIFY(!state::moetHeropend(session.declaratie()));
        QVERIFY(session.teruggestuurd() && !session.gesloten());
    }

    void what_came_back_is_a_concept_once_it_was_saved_before_a_refusal()
    {
        DeclaratieSession session(teruggestuurd());
        QVERIFY(session.teruggestuurd());
        QVERIFY(state::moetHeropend(session.declaratie()));
        QVERIFY(session.zet(QStringLiteral("x"), {{{0, 6}, leesCel(Eenheid::Uur, QStringLiteral("1"))}}));
        session.bewaardVoorWeigering({33}, 9, session.stand());
        QVERIFY(!session.dirty());
        QCOMPARE(session.rijversie(), qint64(9));
        // The next save is an ordinary one: the server opens a concept for editing no second time.
        QCOMPARE(session.declaratie().status, DeclaratieStatus::Concept);
        QVERIFY(!state::moetHeropend(session.declaratie()));
        QVERIFY(session.teruggestuurd()); // what was asked still stands to be answered
        QVERIFY(!session.gesloten());
    }
};

HOUSE_TEST(test_teruggestuurd, TestTeruggestuurd)
#include "test_teruggestuurd.moc"
