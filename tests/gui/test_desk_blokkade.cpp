#include "client/ui/clienten/blokkades_page.h"
#include "client/ui/clienten/client_page.h"
#include "client/ui/widgets/date_line_edit.h"
#include "shared/text/code_text.h"
#include "tests/gui/test_desk_fixture.h"
#include "tests/gui/test_geld_gateway.h"
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;

/// Blocks of a budgethouder: seen, placed and lifted with keys.
class DeskBlokkade final : public QObject {
    Q_OBJECT

    static BlokkadesPage* pagina(DeskFixture& bureau, FakeGeld& geld)
    {
        bureau.maakDossiers();
        return bureau.show(new BlokkadesPage(blokkadesAdres(BudgethouderId{3}), bureau.context(), bureau.dossiers, geld));
    }
    static Blokkade staand()
    {
        Blokkade b;
        b.id = BlokkadeId{1};
        b.rijversie = 1;
        b.reikwijdte = BlokkadeReikwijdte::Toekenning;
        b.reikwijdteId = 103;
        b.interneReden = QStringLiteral("melding 12");
        b.publiekeReden = QStringLiteral("Er loopt een onderzoek");
        b.van = QDate(2025, 5, 20);
        return b;
    }

private Q_SLOTS:
    void the_blocks_of_a_client_are_found_from_his_page()
    {
        DeskFixture bureau(Rol::MedewerkerVerstrekker);
        bureau.maakDossiers();
        auto* page = bureau.show(new ClientPage({Section::Clienten, BudgethouderId{3}, {}}, bureau.context(), bureau.dossiers));
        page->blokkadesKnop()->setFocus();
        bureau.key(Qt::Key_Space);
        QCOMPARE(bureau.navigator.geopend.back(), blokkadesAdres(BudgethouderId{3}));
        for (const Rol rol : {Rol::Vertegenwoordiger, Rol::Zorgverlener}) {
            DeskFixture ander(rol);
            ander.maakDossiers();
            QVERIFY(!ander.show(new ClientPage({Section::Clienten, BudgethouderId{3}, {}}, ander.context(), ander.dossiers))->blokkadesKnop()->isVisible());
        }
    }

    void a_block_is_placed_with_the_keyboard()
    {
        DeskFixture bureau(Rol::MedewerkerVerstrekker);
        FakeGeld geld;
        auto* page = pagina(bureau, geld);
        QVERIFY(page->plaatsKnop()->isEnabled());
        page->plaatsKnop()->setFocus();
        bureau.key(Qt::Key_Space);
        auto* dialoog = page->findChild<BlokkadeDialoog*>();
        QVERIFY(dialoog);
        for (QWidget* veld : {static_cast<QWidget*>(dialoog->doel()), static_cast<QWidget*>(dialoog->werking()), static_cast<QWidget*>(dialoog->van()), static_cast<QWidget*>(dialoog->tot()),
                              static_cast<QWidget*>(dialoog->publiek()), static_cast<QWidget*>(dialoog->intern())})
            QVERIFY(!QAccessible::queryAccessibleInterface(veld)->text(QAccessible::Name).isEmpty());
        QVERIFY2(dialoog->doel()->itemText(0).startsWith(QStringLiteral("Het hele budget")), qPrintable(dialoog->doel()->itemText(0)));
        QVERIFY(dialoog->doel()->findText(QStringLiteral("Overeenkomst"), Qt::MatchStartsWith) > 0);
        QVERIFY(dialoog->doel()->findText(QStringLiteral("Zorgverlener"), Qt::MatchStartsWith) > 0);
        QCOMPARE(dialoog->van()->date(), bureau.dossiers.dag);
        QTest::keyClick(dialoog, Qt::Key_Return);
        QVERIFY2(dialoog->melding().contains(QStringLiteral("waarom")), qPrintable(dialoog->melding()));
        QVERIFY(geld.geblokkeerd.empty());
        QTest::keyClicks(dialoog->publiek(), QStringLiteral("Er loopt een onderzoek"));
        QTest::keyClicks(dialoog->intern(), QStringLiteral("melding 12"));
        bureau.keep(QStringLiteral("blokkade-plaatsen"));
        geld.problem = Problem{ProblemKind::Conflict, QStringLiteral("alGeblokkeerd"), {}, {}, {}};
        QTest::keyClick(dialoog, Qt::Key_Return);
        bureau.settle();
        QTRY_VERIFY2(dialoog->melding().contains(QStringLiteral("al een blokkade")), qPrintable(dialoog->melding()));
        geld.problem.reset();
        QTest::keyClick(dialoog, Qt::Key_Return);
        QTRY_COMPARE(geld.geblokkeerd.size(), size_t(1));
        bureau.settle();
        const Blokkade& b = geld.geblokkeerd[0];
        QVERIFY(b.reikwijdte == BlokkadeReikwijdte::Toekenning && b.reikwijdteId == 103);
        QCOMPARE(b.publiekeReden, QStringLiteral("Er loopt een onderzoek"));
        QCOMPARE(b.interneReden, QStringLiteral("melding 12"));
        QVERIFY(!b.tot);
        QTRY_COMPARE(page->model()->records(), 1);
        bureau.keep(QStringLiteral("blokkades"));
    }

    void one_letter_asks_for_a_block_and_with_shift_shows_the_one_to_lift()
    {
        DeskFixture bureau(Rol::MedewerkerVerstrekker);
        FakeGeld geld;
        geld.geblokkeerd = {staand()};
        auto* page = pagina(bureau, geld);
        QTRY_COMPARE(page->model()->records(), 1);
        page->tabel()->setFocus();
        bureau.key(Qt::Key_B);
        auto* nieuw = page->findChild<BlokkadeDialoog*>();
        QVERIFY(nieuw);
        QTest::keyClick(nieuw, Qt::Key_Escape);
        bureau.settle();
        bureau.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bureau.window.get()));
        page->tabel()->setFocus();
        bureau.key(Qt::Key_B, Qt::ShiftModifier);
        auto* dialoog = page->findChild<QDialog*>();
        QVERIFY(dialoog && bureau.tekst(dialoog).contains(QStringLiteral("melding 12")));
    }

    void a_block_in_the_past_is_not_asked_for()
    {
        DeskFixture bureau(Rol::MedewerkerVerstrekker);
        FakeGeld geld;
        auto* page = pagina(bureau, geld);
        page->plaatsKnop()->click();
        auto* dialoog = page->findChild<BlokkadeDialoog*>();
        dialoog->publiek()->setText(QStringLiteral("onderzoek"));
        dialoog->van()->setDate(bureau.dossiers.dag.addDays(-1));
        dialoog->ja()->click();
        QVERIFY2(dialoog->melding().contains(QStringLiteral("vandaag")), qPrintable(dialoog->melding()));
        dialoog->van()->setDate(bureau.dossiers.dag.addDays(3));
        dialoog->tot()->setDate(bureau.dossiers.dag.addDays(2));
        dialoog->ja()->click();
        QVERIFY2(dialoog->melding().contains(QStringLiteral("laatste dag")), qPrintable(dialoog->melding()));
        dialoog->van()->setDate(bureau.dossiers.dag.addYears(1).addDays(1));
        dialoog->ja()->click();
        QVERIFY2(dialoog->melding().contains(QStringLiteral("binnen een jaar")), qPrintable(dialoog->melding()));
        QVERIFY(geld.geblokkeerd.empty());
    }

    void enter_shows_a_block_and_lifts_it()
    {
        DeskFixture bureau(Rol::MedewerkerVerstrekker);
        FakeGeld geld;
        geld.geblokkeerd = {staand()};
        auto* page = pagina(bureau, geld);
        QTRY_COMPARE(page->model()->records(), 1);
        page->tabel()->setFocus();
        bureau.key(Qt::Key_Return);
        auto* dialoog = page->findChild<QDialog*>();
        QVERIFY(dialoog);
        const QString wat = bureau.tekst(dialoog);
        QVERIFY2(wat.contains(QStringLiteral("melding 12")) && wat.contains(QStringLiteral("onderzoek")), qPrintable(wat));
        bureau.keep(QStringLiteral("blokkade-opheffen"));
        QVERIFY(dialoog->findChild<QPushButton*>(QStringLiteral("nee"))->isDefault()); // it was opened to be read
        dialoog->findChild<QPushButton*>(QStringLiteral("ja"))->click();
        QTRY_VERIFY(geld.geblokkeerd.empty());
        bureau.settle();
        QTRY_COMPARE(page->model()->records(), 0);
    }

    void svb_looks_and_changes_nothing()
    {
        DeskFixture bureau(Rol::Svb);
        FakeGeld geld;
        geld.geblokkeerd = {staand()};
        geld.geblokkeerd[0].interneReden.clear();
        geld.geblokkeerd[0].verstrekker = bouw::verstrekkerId;
        auto* page = pagina(bureau, geld);
        QTRY_COMPARE(page->model()->records(), 1);
        QCOMPARE(page->model()->headerData(5, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Verstrekker"));
        QCOMPARE(page->model()->index(0, 5).data().toString(), QStringLiteral("Zorgkantoor De Stroom")); // it sees those of all
        bureau.keep(QStringLiteral("blokkades-svb"));
        QVERIFY(!page->plaatsKnop()->isVisible());
        page->tabel()->setFocus();
        bureau.key(Qt::Key_Return);
        auto* dialoog = page->findChild<QDialog*>();
        QVERIFY(dialoog);
        for (QPushButton* knop : dialoog->findChildren<QPushButton*>())
            QVERIFY(!knop->isVisible() || knop->text() != QStringLiteral("Opheffen"));
        QTest::keyClick(dialoog, Qt::Key_Escape);
        bureau.settle();
        QCOMPARE(geld.geblokkeerd.size(), size_t(1));
    }
};

HOUSE_TEST(test_desk_blokkade, DeskBlokkade)
#include "test_desk_blokkade.moc"
