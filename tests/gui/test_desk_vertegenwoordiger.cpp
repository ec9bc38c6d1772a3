#include "client/ui/toekenning/toekenning_page.h"
#include "client/ui/toekenning/vertegenwoordiger_blok.h"
#include "client/ui/toekenning/vertegenwoordiging_dialoog.h"
#include "client/ui/widgets/date_line_edit.h"
#include "shared/text/code_text.h"
#include "tests/gui/test_desk_fixture.h"
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;

class DeskVertegenwoordiger final : public QObject {
    Q_OBJECT
    static void registreer(DeskFixture& bureau)
    {
        bureau.maakClienten(3);
        Gebruiker g;
        g.id = GebruikerId{77};
        g.naam = QStringLiteral("S. Bakker");
        bureau.dossiers.accounts = {g};
        Vertegenwoordiging v;
        v.id = 5;
        v.rijversie = 3;
        v.budgethouder = BudgethouderId{1};
        v.gebruiker = g.id;
        v.rechten = Recht::Zien | Recht::Invoeren | Recht::Indienen | Recht::Ondertekenen;
        v.van = QDate(2025, 1, 1);
        bureau.dossiers.registraties = {v};
    }

private Q_SLOTS:
    void who_represents_by_law_says_on_what_ground()
    {
        DeskFixture bureau;
        registreer(bureau);
        auto* page = bureau.show(new ToekenningPage({Section::Budgetten, BudgethouderId{1}, QStringLiteral("toekenning/101")}, bureau.context(), bureau.dossiers), {1146, 900});
        VertegenwoordigerBlok* blok = page->vertegenwoordiger();
        blok->account()->setCurrentIndex(1);
        QVERIFY(!blok->grond()->isVisible() && blok->controleer().isEmpty());
        blok->soort()->setCurrentIndex(blok->soort()->findData(int(VertegenwoordigingSoort::WettelijkVertegenwoordiger)));
        QVERIFY(blok->grond()->isVisible());
        QVERIFY(blok->controleer().contains(QStringLiteral("curator")));
        QCOMPARE(blok->eersteVeld(), static_cast<QWidget*>(blok->grond()));
        blok->grond()->setCurrentIndex(blok->grond()->findData(int(Vertegenwoordigingsgrond::Curator)));
        QVERIFY(blok->controleer().isEmpty());
        QVERIFY(blok->nieuwe()->grond == Vertegenwoordigingsgrond::Curator);
    }

    void a_vertegenwoordiging_is_narrowed_and_ended_with_the_keyboard()
    {
        DeskFixture bureau;
        registreer(bureau);
        auto* page = bureau.show(new ToekenningPage({Section::Budgetten, BudgethouderId{1}, QStringLiteral("toekenning/101")}, bureau.context(), bureau.dossiers), {1146, 900});
        VertegenwoordigerBlok* blok = page->vertegenwoordiger();
        QVERIFY2(blok->regel(0).startsWith(QStringLiteral("S. Bakker")), qPrintable(blok->regel(0)));
        const auto dialoog = [&] {
            bureau.settle();
            const auto open = page->findChildren<VertegenwoordigingDialoog*>();
            return open.isEmpty() ? nullptr : open.last();
        };
        const auto& registraties = bureau.dossiers.registraties;

        blok->wijzigKnop(0)->setFocus();
        bureau.key(Qt::Key_Space);
        VertegenwoordigingDialoog* wijzigen = dialoog();
        QVERIFY(wijzigen);
        QVERIFY(!wijzigen->recht(0)->isEnabled());
        bureau.keep(QStringLiteral("vertegenwoordiging-wijzigen"));
        QTest::keyClick(wijzigen->recht(3), Qt::Key_Space);
        QTest::keyClick(wijzigen, Qt::Key_Return);
        bureau.settle();
        QCOMPARE(registraties[0].rechten, Recht::Zien | Recht::Invoeren | Recht::Indienen);
        QVERIFY(!registraties[0].tot);
        QVERIFY2(!blok->regel(0).contains(codeTekst(Recht::Ondertekenen), Qt::CaseInsensitive), qPrintable(blok->regel(0)));

        blok->eindeKnop(0)->setFocus();
        bureau.key(Qt::Key_Space);
        VertegenwoordigingDialoog* einde = dialoog();
        QVERIFY(einde);
        QCOMPARE(einde->laatsteDag()->date(), QDate(2025, 6, 2)); // from now on
        bureau.keep(QStringLiteral("vertegenwoordiging-beeindigen"));
        einde->laatsteDag()->setDate(QDate(2025, 5, 1));
        QTest::keyClick(einde, Qt::Key_Return);
        QVERIFY2(einde->melding().contains(QStringLiteral("2 juni 2025")), qPrintable(einde->melding()));
        QVERIFY(!registraties[0].tot); // the past stays as it was
        QTest::keyClick(einde, Qt::Key_Escape);
        bureau.settle();
        QVERIFY(!registraties[0].tot);

        blok->eindeKnop(0)->setFocus();
        bureau.key(Qt::Key_Space);
        QTest::keyClick(dialoog(), Qt::Key_Return);
        bureau.settle();
        QCOMPARE(registraties[0].tot, std::optional(QDate(2025, 6, 2)));
        QVERIFY(!blok->wijzigKnop(0)); // over is over
    }

    void the_ground_of_who_represents_by_law_is_set_afterwards()
    {
        DeskFixture bureau;
        registreer(bureau);
        bureau.dossiers.registraties[0].soort = VertegenwoordigingSoort::WettelijkVertegenwoordiger;
        auto* page = bureau.show(new ToekenningPage({Section::Budgetten, BudgethouderId{1}, QStringLiteral("toekenning/101")}, bureau.context(), bureau.dossiers), {1146, 900});
        page->vertegenwoordiger()->wijzigKnop(0)->setFocus();
        bureau.key(Qt::Key_Space);
        bureau.settle();
        auto* dialoog = page->findChildren<VertegenwoordigingDialoog*>().last();
        QVERIFY(dialoog->grond()->isVisible());
        QCOMPARE(dialoog->grond()->currentText(), QStringLiteral("Niet bekend"));
        QCOMPARE(dialoog->grond()->findData(int(Vertegenwoordigingsgrond::Machtiging)), -1); // by law nobody has a mandate
        bureau.keep(QStringLiteral("vertegenwoordiging-grond"));
        dialoog->grond()->setCurrentIndex(dialoog->grond()->findData(int(Vertegenwoordigingsgrond::Curator)));
        QTest::keyClick(dialoog, Qt::Key_Return);
        bureau.settle();
        QVERIFY(bureau.dossiers.registraties[0].grond == Vertegenwoordigingsgrond::Curator);
        QVERIFY2(page->vertegenwoordiger()->regel(0).contains(QStringLiteral("als curator")), qPrintable(page->vertegenwoordiger()->regel(0)));
    }

    void a_vertegenwoordiging_that_has_not_begun_is_taken_away_and_a_refusal_is_said()
    {
        DeskFixture bureau;
        bureau.maakClienten(3);
        Vertegenwoordiging v;
        v.id = 6;
        v.budgethouder = BudgethouderId{1};
        v.gebruiker = GebruikerId{77};
        v.rechten = Recht::Zien;
        v.van = QDate(2025, 7, 1);
        bureau.dossiers.registraties = {v};
        auto* page = bureau.show(new ToekenningPage({Section::Budgetten, BudgethouderId{1}, QStringLiteral("toekenning/101")}, bureau.context(), bureau.dossiers), {1146, 900});
        VertegenwoordigerBlok* blok = page->vertegenwoordiger();
        bureau.dossiers.antwoordProblem = Problem{ProblemKind::VersieVerouderd, QStringLiteral("versieVerouderd"), {}, {}, {}};
        blok->eindeKnop(0)->click();
        auto* dialoog = page->findChild<VertegenwoordigingDialoog*>();
        QVERIFY(dialoog);
        QTest::keyClick(dialoog, Qt::Key_Return);
        bureau.settle();
        QVERIFY2(dialoog->melding().contains(QStringLiteral("Iemand anders")), qPrintable(dialoog->melding()));
        QCOMPARE(int(bureau.dossiers.registraties.size()), 1);
        bureau.dossiers.antwoordProblem.reset();
        QTest::keyClick(dialoog, Qt::Key_Return);
        bureau.settle();
        QVERIFY(bureau.dossiers.registraties.empty());
    }

    void who_saves_after_another_goes_on_and_loses_nothing()
    {
        DeskFixture bureau;
        registreer(bureau);
        auto* page = bureau.show(new ToekenningPage({Section::Budgetten, BudgethouderId{1}, QStringLiteral("toekenning/101")}, bureau.context(), bureau.dossiers), {1146, 900});
        page->vertegenwoordiger()->wijzigKnop(0)->setFocus();
        bureau.key(Qt::Key_Space);
        bureau.settle();
        auto* dialoog = page->findChildren<VertegenwoordigingDialoog*>().last();
        QTest::keyClick(dialoog->recht(3), Qt::Key_Space); // no signing any more
        Vertegenwoordiging& record = bureau.dossiers.registraties[0];
        record.rechten.setFlag(Recht::Indienen, false); // somebody else takes another right away and sets an end
        record.tot = QDate(2025, 12, 31);
        ++record.rijversie;
        QTest::keyClick(dialoog, Qt::Key_Return);
        bureau.settle();
        QVERIFY2(dialoog->melding().contains(QStringLiteral("31 december 2025")), qPrintable(dialoog->melding()));
        QVERIFY(!dialoog->recht(3)->isChecked() && !dialoog->recht(2)->isChecked());
        QCOMPARE(dialoog->laatsteDag()->date(), QDate(2025, 12, 31));
        bureau.keep(QStringLiteral("vertegenwoordiging-twee-keer"));
        QTest::keyClick(dialoog, Qt::Key_Return);
        bureau.settle();
        QCOMPARE(bureau.dossiers.registraties[0].rechten, Recht::Zien | Recht::Invoeren);
        QCOMPARE(bureau.dossiers.registraties[0].tot, std::optional(QDate(2025, 12, 31)));
    }
};

HOUSE_TEST(test_desk_vertegenwoordiger, DeskVertegenwoordiger)
#include "test_desk_vertegenwoordiger.moc"
