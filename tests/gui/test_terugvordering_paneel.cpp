#include "client/models/declaraties_spoor.h"
#include "client/ui/declaraties/declaraties_page.h"
#include "client/ui/declaraties/reden_paneel.h"
#include "client/ui/declaraties/terugvordering_rij.h"
#include "client/ui/widgets/date_line_edit.h"
#include "tests/gui/test_desk_fixture.h"
#include "tests/gui/test_geld_gateway.h"
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;

/// What is asked back by letter: said to everybody, closed by SVB (domain 7.8).
class TestTerugvorderingPaneel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void svb_says_that_it_came_in_or_is_asked_no_longer_data()
    {
        QTest::addColumn<bool>("binnen");
        QTest::newRow("came in") << true;
        QTest::newRow("written off") << false;
    }

    void svb_says_that_it_came_in_or_is_asked_no_longer()
    {
        QFETCH(bool, binnen);
        DeskFixture bureau(Rol::Svb);
        bureau.maakClienten(1);
        bureau.dossiers.claims = {correctie()};
        FakeGeld geld;
        RedenPaneel* paneel = open(bureau, geld);
        QVERIFY2(paneel->zin().contains(QStringLiteral("kon niet worden verrekend")), qPrintable(paneel->zin()));
        TerugvorderingRij* rij = paneel->terugvordering();
        QVERIFY(rij->isVisible());
        bureau.keep(QStringLiteral("terugvordering"));
        if (binnen) {
            rij->dag()->setDate(bureau.dossiers.vandaag().addDays(1));
            rij->terugbetaald()->click();
            QVERIFY(geld.gesloten.empty()); // not in the future
            rij->dag()->setDate(bureau.dossiers.vandaag().addDays(-2));
            rij->terugbetaald()->click();
        } else {
            rij->afschrijven()->click();
            QVERIFY(geld.gesloten.empty()); // why?
            rij->reden()->setText(QStringLiteral("failliet"));
            rij->afschrijven()->click();
        }
        QTRY_COMPARE(int(geld.gesloten.size()), 1);
        QCOMPARE(geld.gesloten[0].terugbetaaldOp, binnen ? std::optional(bureau.dossiers.vandaag().addDays(-2)) : std::nullopt);
        QCOMPARE(geld.gesloten[0].reden, binnen ? QString() : QStringLiteral("failliet"));
        QTRY_VERIFY(!bureau.navigator.meldingen.isEmpty());
    }

    void the_row_of_the_list_leads_svb_to_it()
    {
        for (const Rol rol : {Rol::Svb, Rol::Budgethouder}) {
            DeskFixture bureau(rol);
            bureau.maakClienten(1);
            bureau.dossiers.claims = {correctie()};
            FakeGeld geld;
            auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers, &geld));
            QTRY_COMPARE(page->model()->records(), 1);
            QCOMPARE(page->model()->index(0, page->model()->columnCount() - 1).data().toString(), rol == Rol::Svb ? QStringLiteral("Afhandelen") : QString());
            bureau.key(Qt::Key_O);
            QCOMPARE(page->paneel() != nullptr, rol == Rol::Svb);
            QVERIFY(rol != Rol::Svb || page->paneel()->terugvordering()->isVisible());
        }
    }

    void others_read_it_and_close_nothing()
    {
        DeskFixture bureau(Rol::Budgethouder);
        bureau.maakClienten(1);
        bureau.dossiers.claims = {correctie()};
        FakeGeld geld;
        RedenPaneel* paneel = open(bureau, geld);
        QVERIFY2(paneel->zin().contains(QStringLiteral("per brief teruggevraagd door de SVB")), qPrintable(paneel->zin()));
        QVERIFY(!paneel->terugvordering()->isVisible());
    }

    void the_trail_says_who_was_reminded()
    {
        wire::AuditItem item;
        item.handeling = QStringLiteral("declaratie.herinnering");
        Declaratie d = bouw::declaratie();
        QVERIFY(declaratieSpoor(d, {item}).front().tekst.startsWith(QStringLiteral("De budgethouder krijgt een herinnering")));
        d.soort = DeclaratieSoort::Correctie;
        d.invoerkant = Invoerkant::Budgethouder;
        QVERIFY(declaratieSpoor(d, {item}).front().tekst.startsWith(QStringLiteral("De zorgverlener krijgt een herinnering")));
    }

private:
    static Declaratie correctie()
    {
        Declaratie d = bouw::declaratie();
        d.budgethouder = BudgethouderId{1};
        d.soort = DeclaratieSoort::Correctie;
        d.status = DeclaratieStatus::Uitbetaald;
        d.oorspronkelijke = DeclaratieId{d.id.waarde + 1};
        d.totaal = Bedrag{-9'380};
        d.betaald = d.totaal;
        d.terugvordering = Terugvordering{Bedrag{9'380}, {}, {}};
        return d;
    }
    static RedenPaneel* open(DeskFixture& bureau, FakeGeld& geld)
    {
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers, &geld));
        page->kader()->setTab(int(DeclaratieTab::Alles));
        bureau.key(Qt::Key_Space);
        [&] { QTRY_VERIFY(page->paneel() && !page->paneel()->zin().isEmpty()); }();
        bureau.settle();
        return page->paneel();
    }
};

HOUSE_TEST(test_terugvordering_paneel, TestTerugvorderingPaneel)
#include "test_terugvordering_paneel.moc"
