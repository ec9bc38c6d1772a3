#include "client/ui/bulk/bulk_indienen.h"
#include "client/ui/bulk/bulk_resultaat.h"
#include "client/ui/theme/focus_ring.h"
#include "client/ui/widgets/step_bar.h"
#include "shared/text/formats.h"
#include "tests/gui/test_bulk_pagina.h"
#include <QTabBar>

using namespace pgb;
using namespace pgb::ui;

/// What was handed in is taken back: that alone, or all after a question.
class TestBulkTerug : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_message_of_a_hand_in_takes_back_that_and_asks_before_it_takes_back_more()
    {
        Venster v;
        v.controleer(csv(10, 20, {5}), Bulkstand::Fout, 1);
        v.dienIn();
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Ingediend) == 199);
        QVERIFY(v.ongedaan);
        v.ongedaan(); // nothing went before it
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Goed) == 199);
        QVERIFY(!v.window.findChild<BevestigenDialoog*>());
        v.vooraan();
        v.dienIn();
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Ingediend) == 199);
        Bulkregel hersteld = v.gateway.opgeslagen[std::pair(5, 0)].regel;
        const Bulkregel was = hersteld;
        hersteld.tarief = Tarief::fromCenten(4000);
        v.window.findChild<BulkResultaat*>()->besluiten().wijzig(was, hersteld);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Goed) == 1);
        v.vooraan();
        v.dienIn();
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Ingediend) == 200);
        v.ongedaan();
        QTRY_VERIFY(v.window.findChild<BevestigenDialoog*>());
        QVERIFY2(test::teksten(v.window.findChild<BevestigenDialoog*>()).contains(QStringLiteral("200 regels van oktober.csv")), qPrintable(test::teksten(v.window.findChild<BevestigenDialoog*>())));
        QCOMPARE(v.gateway.met(Bulkstand::Ingediend), 200);
    }

    void beside_what_was_handed_in_ctrl_z_takes_no_decision_back()
    {
        Venster v;
        v.controleer(csv(10, 20, {5}), Bulkstand::Fout, 1);
        v.dienIn();
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Ingediend) == 199);
        const Bulkregel was = v.gateway.opgeslagen[std::pair(5, 0)].regel;
        Bulkregel hersteld = was;
        hersteld.tarief = Tarief::fromCenten(4000);
        v.window.findChild<BulkResultaat*>()->besluiten().wijzig(was, hersteld);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Goed) == 1 && v.knop(QStringLiteral("Alles terugtrekken")));
        v.vooraan();
        v.toets(Qt::Key_Z, Qt::ControlModifier);
        QTest::qWait(30);
        QVERIFY2(v.meldingen.last().contains(QStringLiteral("Kies Alles terugtrekken")), qPrintable(v.meldingen.last()));
        QVERIFY(v.rust() && v.gateway.met(Bulkstand::Goed) == 1 && v.gateway.met(Bulkstand::Fout) == 0);
        QTest::mouseClick(v.window.findChildren<QAbstractButton*>().at(2), Qt::LeftButton); // step 3: there they are
        v.vooraan();
        v.toets(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 1);
    }

    void what_somebody_else_handed_in_meanwhile_is_said_to_be_gone()
    {
        Venster v;
        v.controleer(csv(10, 20, {5, 50}), Bulkstand::Fout, 2);
        const Bulkregel was = v.gateway.opgeslagen[std::pair(5, 0)].regel;
        v.gateway.weigertZet = Problem{ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, {}};
        v.window.findChild<BulkResultaat*>()->besluiten().wijzig(was, was);
        QTRY_VERIFY(!v.meldingen.isEmpty());
        QVERIFY2(v.meldingen.last().contains(QStringLiteral("intussen veranderd of ingediend")), qPrintable(v.meldingen.last()));
    }

    void taking_all_back_is_asked_first()
    {
        Venster v;
        v.controleer(csv(5, 4), Bulkstand::Goed, 20);
        v.dienIn();
        QTRY_VERIFY(v.rust() && v.knop(QStringLiteral("Alles terugtrekken")));
        QTRY_COMPARE(v.window.focusWidget(), v.tabel(QStringLiteral("Per cliënt"))); // not in the menu
        QTest::mouseClick(v.knop(QStringLiteral("Alles terugtrekken")), Qt::LeftButton);
        QTRY_VERIFY(v.window.findChild<BevestigenDialoog*>());
        QCOMPARE(v.gateway.met(Bulkstand::Ingediend), 20);
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() == v.window.findChild<BevestigenDialoog*>());
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Goed) == 20);
        QVERIFY2(v.meldingen.contains(QStringLiteral("20 regels uit 300 declaraties teruggetrokken.")), qPrintable(v.meldingen.join(QLatin1Char('\n'))));
        QTRY_VERIFY(v.knop(QStringLiteral("Dien 20 goede regels in")));
        QTRY_COMPARE(v.window.focusWidget(), v.knop(QStringLiteral("Dien 20 goede regels in")));
    }

    void beside_an_own_number_stands_who_is_meant()
    {
        Venster v;
        v.gateway.onthoudenKlanten = {{QStringLiteral("K00000"), QStringLiteral("20000001"), QStringLiteral("A. de Vries")}};
        v.controleer(csv(1, 4), Bulkstand::Goed, 4);
        v.dienIn();
        QTRY_VERIFY(v.rust() && v.tabel(QStringLiteral("Per cliënt")));
        QTRY_COMPARE(v.tabel(QStringLiteral("Per cliënt"))->model()->index(0, 0).data().toString(), QStringLiteral("K00000, A. de Vries"));
    }

    void a_wrong_line_shows_the_amount_that_its_cause_speaks_of()
    {
        Venster v;
        v.controleer(csv(1, 4), Bulkstand::Goed, 4);
        BulkregelUitkomst& u = v.gateway.opgeslagen[{3, 0}];
        u.regel.bedrag = Bedrag{14'750};
        u.bedrag = Bedrag{8'850};
        u.stand = Bulkstand::Fout;
        u.bevinding = bulk::bedragAnders(Bedrag{14'750}, Bedrag{8'850});
        u.oorzaak = bulk::oorzaakVan(*u.bevinding);
        v.herstart();
        QTRY_VERIFY(v.oorzaakZegt(QStringLiteral("In de regel staat het bedrag %1. Aantal maal tarief is %2.").arg(euroTekst(Bedrag{14'750}, huidigeTaal()), euroTekst(Bedrag{8'850}, huidigeTaal()))));
        QTRY_VERIFY(v.tabel(QStringLiteral("Regels")) && v.tabel(QStringLiteral("Regels"))->model()->rowCount() == 1);
        QCOMPARE(v.tabel(QStringLiteral("Regels"))->model()->index(0, 6).data().toString(), euroTekst(Bedrag{14'750}, huidigeTaal()));
    }

    void f8_on_an_empty_tab_goes_to_where_there_is_something()
    {
        Venster v;
        v.controleer(csv(10, 20, {5, 50}), Bulkstand::Fout, 2);
        auto* tabs = v.window.findChild<BulkResultaat*>()->findChild<QTabBar*>();
        tabs->setCurrentIndex(4); // nothing was left out
        QTRY_VERIFY(v.zegt(QStringLiteral("Hier staan geen regels.")));
        QVERIFY(v.page->walkFindings(true));
        QTRY_COMPARE(tabs->currentIndex(), 0);
        QTRY_VERIFY(v.tabel(QStringLiteral("Regels")) && v.tabel(QStringLiteral("Regels"))->model()->rowCount() == 2);
    }

    void of_a_file_that_is_not_whole_nothing_is_offered_twice_or_called_done()
    {
        Venster v;
        v.controleer(csv(5, 4), Bulkstand::Goed, 20);
        const auto biedt = [&] {
            const auto hints = v.page->keyHints();
            return std::any_of(hints.begin(), hints.end(), [](const KeyHint& h) { return h.text == QStringLiteral("indienen"); });
        };
        QVERIFY(biedt());
        wire::BulkBatch half = v.page->sessie().batch();
        half.status = Bulkstatus::Onvolledig;
        v.page->sessie().neem(half);
        QVERIFY(!biedt());
        QTRY_VERIFY(v.zegt(QStringLiteral("Er gaat nog niets naar de budgethouders")));
        QVERIFY(!v.zegt(QStringLiteral("Van dit bestand is nog niet alles gebracht: er gaat")));
        const auto stappen = v.window.findChildren<StepButton*>();
        QVERIFY(stappen.size() == 4 && !stappen[2]->accessibleDescription().contains(QStringLiteral("klaar,")) && stappen[2]->accessibleDescription() != QStringLiteral("klaar"));
    }

    void while_a_step_runs_there_is_no_line_around_the_page()
    {
        Venster v;
        v.controleer(csv(5, 4), Bulkstand::Goed, 20);
        auto* paneel = v.window.findChild<BulkIndienen*>();
        QVERIFY(paneel);
        QTRY_VERIFY(paneel->isVisible() && v.rust());
        QTRY_VERIFY(v.window.findChild<FocusRing*>()); // around the button
        paneel->setFocus(Qt::OtherFocusReason);
        QTRY_COMPARE(v.window.focusWidget(), paneel);
        const auto* ring = v.window.findChild<FocusRing*>();
        QVERIFY(!ring || !ring->isVisible() || ring->widget() != paneel);
    }
};

HOUSE_TEST(test_bulk_terug, TestBulkTerug)
#include "test_bulk_terug.moc"
