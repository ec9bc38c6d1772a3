#include "client/state/declaratie_session.h"
#include "client/state/heropenen.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"
#include <QSignalSpy>

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

    void a_concept_that_the_server_keeps_the_question_with_still_asks_it()
    {
        DeclaratieMaand maand = teruggestuurd();
        maand.feiten.declaratie.status = DeclaratieStatus::Concept; // saved once since; the program was started anew
        const DeclaratieSession session(maand);
        QVERIFY(session.teruggestuurd());
    }

    void a_question_that_comes_with_a_save_is_told_at_once()
    {
        DeclaratieMaand maand = teruggestuurd();
        maand.feiten.declaratie.status = DeclaratieStatus::Concept;
        maand.feiten.declaratie.statusReden.clear();
        DeclaratieSession session(maand);
        QVERIFY(!session.teruggestuurd());
        QSignalSpy veranderd(&session, &EditSessionBase::changed);
        Declaratie daar = session.declaratie();
        session.opgeslagen(daar, session.stand(), QDateTime::currentDateTime());
        QCOMPARE(veranderd.size(), 0);
        daar.status = DeclaratieStatus::AfgekeurdDoorBudgethouder;
        daar.statusReden = QStringLiteral("Klopt 6 mei?");
        session.opgeslagen(daar, session.stand(), QDateTime::currentDateTime());
        QCOMPARE(veranderd.size(), 1);
        QVERIFY(session.teruggestuurd());
    }

    void what_another_made_of_it_brings_the_question_along()
    {
        DeclaratieMaand maand = teruggestuurd();
        maand.feiten.declaratie.status = DeclaratieStatus::Concept;
        maand.feiten.declaratie.statusReden.clear();
        DeclaratieSession session(maand);
        Declaratie daar = session.declaratie();
        daar.status = DeclaratieStatus::AfgekeurdDoorBudgethouder;
        daar.statusReden = QStringLiteral("Klopt 6 mei?");
        daar.vraagOver = Celplek{QStringLiteral("WLZ-BI"), QDate(2025, 5, 6)};
        session.voegSamen(daar, {});
        QVERIFY(session.teruggestuurd());
        QVERIFY(session.declaratie().vraagOver == daar.vraagOver);
    }
};

HOUSE_TEST(test_teruggestuurd, TestTeruggestuurd)
#include "test_teruggestuurd.moc"
