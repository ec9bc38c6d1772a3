#include "client/state/declaratie_session.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"

using namespace pgb;

namespace {

constexpr ToekenningId tweede{30};

/// Two budgets of one verstrekker and law all year; the agreement names the first.
DeclaratieMaand maand()
{
    DeclaratieMaand m;
    m.parameters = std::make_shared<const ParameterTabel>(bouw::parameters());
    m.feiten = bouw::declaratieFeiten(*m.parameters);
    m.feiten.declaratie.regels.clear();
    m.feiten.declaratie.totaal = {};
    Toekenning t = bouw::toekenning();
    t.id = tweede;
    m.feiten.toekenningen->push_back(t);
    return m;
}

const CelPlaats cel{0, 6};

void zetUren(DeclaratieSession& session, const QString& tekst) { session.zet(QStringLiteral("x"), {{cel, leesCel(Eenheid::Uur, tekst)}}); }

} // namespace

/// The budget that was chosen for a cell is work as its hours are: it is kept, saved, and comes back.
class TestEditSessionBudget : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_was_chosen_is_sent_and_comes_back_with_the_record()
    {
        DeclaratieSession session(maand());
        zetUren(session, QStringLiteral("2"));
        const std::vector<BudgetVoorCellen> ander = session.andereBudgetten({cel});
        QCOMPARE(ander.size(), size_t(1));
        QCOMPARE(ander[0].budget.id, tweede);
        const DeclaratieBlad voor = session.draft();
        QVERIFY(session.kiesBudget(QStringLiteral("budget"), ander[0]));
        QCOMPARE(session.declaratie().regels.at(0).toekenning, tweede);
        DeclaratieMaand weer = maand();
        weer.feiten.declaratie = session.declaratie();
        DeclaratieSession later(weer);
        QCOMPARE(later.draft().cel(cel).budget, tweede);
        QCOMPARE(later.declaratie().regels.at(0).toekenning, tweede);
        weer.feiten.toekenningen.reset(); // a zorgverlener does not know the budgets: what another chose stays
        DeclaratieSession verlener(weer);
        QCOMPARE(verlener.draft().cel(cel).budget, tweede);
        zetUren(verlener, QStringLiteral("3"));
        QCOMPARE(verlener.declaratie().regels.at(0).toekenning, tweede);
        session.undo();
        QVERIFY(session.draft() == voor);
    }

    void what_was_chosen_is_in_the_journal_and_no_clash_with_itself()
    {
        DeclaratieSession session(maand());
        zetUren(session, QStringLiteral("9:00-11:00; 13:00-14:00"));
        QVERIFY(session.kiesBudget(QStringLiteral("budget"), session.andereBudgetten({cel}).at(0)));
        DeclaratieMaand weer = maand();
        weer.journaal = session.snapshot();
        DeclaratieSession later(weer);
        QVERIFY(later.hersteld());
        QVERIFY(later.draft().cel(cel) == session.draft().cel(cel));
        QCOMPARE(later.declaratie().regels.at(1).toekenning, tweede);
        QVERIFY(session.vergelijk(session.declaratie()).botsingen.empty());
        zetUren(session, QString());
        QVERIFY(!session.draft().cel(cel).budget); // an empty cell has none
    }

    void a_correction_stays_on_the_budget_that_paid()
    {
        DeclaratieMaand m = maand();
        m.sleutel = DraftKey::correctie(m.feiten.declaratie.zorgovereenkomst, bouw::declaratieId);
        DeclaratieSession session(m);
        zetUren(session, QStringLiteral("2"));
        QVERIFY(session.andereBudgetten({cel}).empty());
        QVERIFY(!session.kiesBudget(QStringLiteral("budget"), {m.feiten.toekenningen->back(), {cel}}));
    }

    void a_total_of_all_functions_goes_as_a_whole()
    {
        DeclaratieMaand m = maand();
        for (Werkafspraak& w : m.feiten.zorgovereenkomst->versies.front().inhoud.werkafspraken)
            w.tarief = bouw::tarief(2500);
        DeclaratieSession session(m);
        QVERIFY(session.rijen().front().samen());
        zetUren(session, QStringLiteral("3"));
        QVERIFY(session.declaratie().regels.size() > 1);
        QVERIFY(session.kiesBudget(QStringLiteral("budget"), session.andereBudgetten({cel}).at(0)));
        for (const Declaratieregel& regel : session.declaratie().regels)
            QCOMPARE(regel.toekenning, tweede);
        m.feiten.declaratie = session.declaratie();
        QCOMPARE(DeclaratieSession(m).draft().cel(cel).budget, tweede);
    }
};

HOUSE_TEST(test_edit_session_budget, TestEditSessionBudget)
#include "test_edit_session_budget.moc"
