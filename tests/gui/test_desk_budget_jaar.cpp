#include "client/ui/budget/budget_page.h"
#include "client/ui/budget/budgetten_page.h"
#include "client/ui/budget/storting_dialoog.h"
#include "tests/gui/test_budget_tekort.h"
#include "tests/gui/test_geld_gateway.h"
#include <QComboBox>
#include <QLineEdit>

using namespace pgb;
using namespace pgb::ui;

/// The year of a budget, also when the new one has begun, and what is proposed as a deposit.
class DeskBudgetJaar final : public QObject {
    Q_OBJECT
    /// The same client has a budget for the year after as well.
    static void ookVolgendJaar(DeskFixture& bureau)
    {
        Toekenning t = bureau.dossiers.beschikkingen[0];
        t.id = ToekenningId{301};
        t.toekenningsnummer = QStringLiteral("2026-000001");
        t.periode = Periode::jaar(2026);
        bureau.dossiers.beschikkingen.push_back(t);
    }

private Q_SLOTS:
    void in_january_the_budgets_of_the_year_before_are_still_there_and_the_last_month_can_be_paid_for()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        zonderGeld(bureau);
        bureau.dossiers.dag = QDate(2026, 1, 2);
        auto* lijst = bureau.show(new BudgettenPage({Section::Budgetten, {}, {}}, bureau.context(), bureau.dossiers));
        QTRY_COMPARE(lijst->model()->records(), 1);
        QTRY_VERIFY2(bureau.tekst().contains(QStringLiteral("2025 · 1 budget")), qPrintable(bureau.tekst()));
        lijst->tabel()->setFocus();
        bureau.key(Qt::Key_Return);
        QCOMPARE(bureau.navigator.geopend.back(), budgetAdres(BudgethouderId{1}, 2025));
        FakeGeld geld;
        auto* page = bureau.show(new BudgetPage(stortAdres(BudgethouderId{1}, DeclaratieId{8}), bureau.context(), bureau.dossiers, &geld));
        QTRY_VERIFY(page->findChild<StortingDialoog*>());
        QCOMPARE(page->findChild<StortingDialoog*>()->bedrag()->text(), QStringLiteral("790,00"));
        bureau.keep(QStringLiteral("storting-januari"));
    }

    void the_year_of_a_budget_is_chosen_with_keys_and_a_declaratie_opens_its_own_year()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        zonderGeld(bureau);
        ookVolgendJaar(bureau);
        bureau.dossiers.dag = QDate(2026, 1, 2);
        FakeGeld geld;
        auto* page = bureau.show(new BudgetPage({Section::Budgetten, BudgethouderId{1}, {}}, bureau.context(), bureau.dossiers, &geld));
        QTRY_COMPARE(int(page->zinnen().size()), 1);
        QTRY_VERIFY2(bureau.tekst().contains(QStringLiteral("2026-000001")), qPrintable(bureau.tekst())); // this year has one
        bureau.keep(QStringLiteral("budget-jaren"));
        bureau.key(Qt::Key_PageUp, Qt::ControlModifier);
        QTRY_VERIFY2(bureau.tekst().contains(QStringLiteral("2025-000001")), qPrintable(bureau.tekst()));
        QVERIFY(!bureau.tekst().contains(QStringLiteral("2026-000001")));
        bureau.key(Qt::Key_PageDown, Qt::ControlModifier);
        QTRY_VERIFY(bureau.tekst().contains(QStringLiteral("2026-000001")));
        QVERIFY(page->opens(budgetAdres(BudgethouderId{1}, 2025)) && !page->opens(budgetAdres(BudgethouderId{2}, 2025)));
        page->openedAgain(budgetAdres(BudgethouderId{1}, ToekenningId{101}));
        QTRY_VERIFY(bureau.tekst().contains(QStringLiteral("2025-000001")));
        page->openedAgain(budgetAdres(BudgethouderId{1}, 2026));
        QTRY_VERIFY(bureau.tekst().contains(QStringLiteral("2026-000001")));
        page->openedAgain(stortAdres(BudgethouderId{1}, DeclaratieId{8})); // of May 2025
        QTRY_VERIFY(page->findChild<StortingDialoog*>());
        QVERIFY(bureau.tekst().contains(QStringLiteral("2025-000001")));
        QTest::keyClick(page->findChild<StortingDialoog*>(), Qt::Key_Escape);
        bureau.settle();
        auto* lijst = bureau.show(new BudgettenPage({Section::Budgetten, {}, {}}, bureau.context(), bureau.dossiers));
        QTRY_VERIFY(bureau.tekst().contains(QStringLiteral("2026 · 1 budget")));
        lijst->tabel()->setFocus();
        bureau.key(Qt::Key_PageUp, Qt::ControlModifier);
        QTRY_VERIFY2(bureau.tekst().contains(QStringLiteral("2025 · 1 budget")), qPrintable(bureau.tekst()));
    }

    void after_a_death_nothing_is_expected_any_more()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        zonderGeld(bureau);
        bureau.dossiers.claims.clear();
        const auto zin = [&bureau] {
            auto* page = bureau.show(new BudgetPage({Section::Budgetten, BudgethouderId{1}, {}}, bureau.context(), bureau.dossiers));
            return QTest::qWaitFor([page] { return page->zinnen().size() == 1; }) ? page->zinnen()[0] : QString();
        };
        QVERIFY2(zin().contains(QStringLiteral("te weinig")), qPrintable(zin()));
        bureau.dossiers.clienten[0].overlijdensdatum = QDate(2024, 12, 31);
        QVERIFY2(!zin().contains(QStringLiteral("te weinig")), qPrintable(zin()));
    }

    void what_falls_short_when_the_care_goes_on_is_proposed_as_a_deposit()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        zonderGeld(bureau);
        bureau.dossiers.claims.clear(); // nothing is short yet: 10 euro is left
        FakeGeld geld;
        auto* page = bureau.show(new BudgetPage(stortAdres(BudgethouderId{1}), bureau.context(), bureau.dossiers, &geld));
        QTRY_VERIFY(page->findChild<StortingDialoog*>());
        auto* dialoog = page->findChild<StortingDialoog*>();
        QVERIFY2(dialoog->waarvoor()->currentText().contains(QStringLiteral("straks")), qPrintable(dialoog->waarvoor()->currentText()));
        const auto bedrag = bedragFromTekst(dialoog->bedrag()->text());
        QVERIFY(bedrag && bedrag->centen > 0);
        QVERIFY2(dialoog->waarvoor()->currentText().contains(dialoog->bedrag()->text()), qPrintable(dialoog->bedrag()->text()));
    }
};

HOUSE_TEST(test_desk_budget_jaar, DeskBudgetJaar)
#include "test_desk_budget_jaar.moc"
