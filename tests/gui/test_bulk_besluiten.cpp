#include "client/import/zip_lezer.h"
#include "client/models/bulk_veld.h"
#include "client/ui/bulk/bulk_resultaat.h"
#include "client/ui/bulk/bulk_voorbeeld.h"
#include "client/ui/bulk/bulk_vraag.h"
#include "client/ui/shell/pane_walk.h"
#include "shared/text/formats.h"
#include "tests/gui/test_bulk_pagina.h"
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTabBar>
#include <QTranslator>

using namespace pgb;
using namespace pgb::ui;

namespace {

/// `L` in front of the own reference: the fake server has a word about such a line.
QByteArray metLetOp(int goed, int letOp)
{
    QByteArray uit = csv(1, goed);
    for (int i = 0; i < letOp; ++i)
        uit += "K00001;WLZ-BI;" + QByteArray::number(1 + i % 28).rightJustified(2, '0') + "-10-2025;2,50;40,00;L" + QByteArray::number(i) + "\r\n";
    return uit;
}

/// The screen speaks English, as far as dates know.
class Engels : public QTranslator {
public:
    Engels() { QCoreApplication::installTranslator(this); }
    ~Engels() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* bron, const char*, int) const override { return qstrcmp(context, "Formats") == 0 && qstrcmp(bron, "nl") == 0 ? QStringLiteral("en") : QString(); }
};

} // namespace

/// What a person decides about lines: seen before, told as it is, and taken back with the keys.
class TestBulkBesluiten : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lines_of_note_are_counted_apart_and_seen()
    {
        Venster v;
        v.gateway.betaaldag = QDate(2025, 11, 4);
        v.controleer(metLetOp(14, 16), Bulkstand::LetOp, 16);
        auto* tabs = v.window.findChild<BulkResultaat*>()->findChild<QTabBar*>();
        QTRY_COMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Let op (16)"));
        QVERIFY(tabs->isVisible()); // not passed over
        QVERIFY(v.zegt(QStringLiteral("14 goed · 0 fout · 16 let op")));
        v.keep(QStringLiteral("bulk-let-op"));
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(v.window.findChild<BevestigenDialoog*>());
        const QString wat = test::teksten(v.window.findChild<BevestigenDialoog*>());
        QVERIFY2(wat.contains(QStringLiteral("14 goede regels en 16 regels met een let op")) && wat.contains(QStringLiteral("16 × Deze zorg is op dagen"))
                     && wat.contains(QStringLiteral("oktober.csv")), qPrintable(wat));
        const QString geld = euroTekst(v.page->sessie().bedragMet(Bulkstand::Goed) + v.page->sessie().bedragMet(Bulkstand::LetOp), Taal::Nl);
        QVERIFY2(wat.simplified().contains(QStringLiteral("Samen %1.").arg(geld.simplified())) && wat.contains(QStringLiteral("naar verwachting op 4 november 2025")), qPrintable(wat));
        v.keep(QStringLiteral("bulk-vraag"), v.window.findChild<BevestigenDialoog*>());
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.gateway.met(Bulkstand::Ingediend), 30);
    }

    void what_may_be_another_visit_goes_when_the_question_says_so()
    {
        Venster v;
        v.controleer(csv(1, 4).replace(";R3", ";B3"), Bulkstand::LetOp, 1);
        QTRY_VERIFY(v.oorzaakZegt(QStringLiteral("rij 3 van vorige.csv")));
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(v.window.findChild<BevestigenDialoog*>());
        const QString vraag = test::teksten(v.window.findChild<BevestigenDialoog*>());
        QVERIFY2(vraag.contains(QStringLiteral("1 × Deze zorg is op deze dag al ingediend: rij 3 van vorige.csv. Is dit een ander bezoek?")), qPrintable(vraag));
        QCOMPARE(v.gateway.met(Bulkstand::Ingediend), 0);
        QPushButton* ja = v.knop(QStringLiteral("Indienen, het zijn andere bezoeken"));
        QVERIFY(ja);
        ja->setFocus();
        v.toets(Qt::Key_Space);
        QTRY_COMPARE(v.gateway.met(Bulkstand::Ingediend), 4);
    }

    void what_became_a_question_since_is_looked_at_first()
    {
        Venster v;
        v.controleer(csv(1, 4).replace(";R3", ";L3"), Bulkstand::LetOp, 1);
        QTRY_VERIFY(v.oorzaakZegt(QStringLiteral("geen afgesproken werkdag")));
        v.gateway.opgeslagen[std::pair(3, 0)].bevinding = bulk::misschienAnderBezoek(QStringLiteral("vorige.csv"), 3);
        v.gateway.opgeslagen[std::pair(3, 0)].oorzaak = QStringLiteral("BK-012");
        v.dienIn();
        QTRY_VERIFY(v.zegt(QStringLiteral("of het een ander bezoek is")));
        QCOMPARE(v.gateway.met(Bulkstand::Ingediend), 0);
        QTRY_VERIFY(v.oorzaakZegt(QStringLiteral("rij 3 van vorige.csv")));
        v.keep(QStringLiteral("bulk-bezoek"));
        v.vooraan();
        v.dienIn(); // Enter is no answer to it
        QTRY_VERIFY(!v.window.findChild<BevestigenDialoog*>());
        QVERIFY(v.rust());
        QCOMPARE(v.gateway.met(Bulkstand::Ingediend), 0);
        v.vooraan();
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(v.knop(QStringLiteral("Bekijk die regels")));
        const QString wat = test::teksten(v.window.findChild<BevestigenDialoog*>());
        QVERIFY2(wat.contains(QStringLiteral("Zijn dit andere bezoeken?")) && wat.contains(QStringLiteral("1 × Deze zorg is op deze dag al ingediend")), qPrintable(wat));
        v.keep(QStringLiteral("bulk-bezoek-vraag"), v.window.findChild<BevestigenDialoog*>());
        v.knop(QStringLiteral("Bekijk die regels"))->click();
        QTRY_VERIFY(!v.window.findChild<BevestigenDialoog*>());
        QTRY_VERIFY(v.tabel(QStringLiteral("Regels")) && v.tabel(QStringLiteral("Regels"))->model()->rowCount() == 1);
        QCOMPARE(v.gateway.met(Bulkstand::Ingediend), 0);
        v.vooraan();
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(v.knop(QStringLiteral("Indienen, het zijn andere bezoeken")));
        v.knop(QStringLiteral("Indienen, het zijn andere bezoeken"))->click();
        QTRY_COMPARE(v.gateway.met(Bulkstand::Ingediend), 4);
    }

    void f6_goes_from_lines_to_causes_and_back()
    {
        Venster v;
        v.controleer(csv(1, 4, {2}), Bulkstand::Fout, 1);
        QTRY_VERIFY(v.tabel(QStringLiteral("Oorzaken")) && v.window.focusWidget() == v.tabel(QStringLiteral("Regels")));
        walkPanes(v.page->panes(), v.window.focusWidget(), false);
        QCOMPARE(v.window.focusWidget(), v.tabel(QStringLiteral("Oorzaken")));
        walkPanes(v.page->panes(), v.window.focusWidget(), true);
        QCOMPARE(v.window.focusWidget(), v.tabel(QStringLiteral("Regels")));
    }

    void a_question_about_very_many_lines_says_that_it_has_not_all()
    {
        Venster v;
        QList<int> fout;
        for (int rij = 2; rij < 5302; ++rij)
            fout << rij;
        v.controleer(csv(53, 100, fout), Bulkstand::Fout, 5300);
        QVERIFY(v.commands.run(QStringLiteral("bulk.vraag")));
        QTRY_VERIFY(v.window.findChild<BulkVraag*>() && v.window.findChild<BulkVraag*>()->isVisible());
        auto* vraag = v.window.findChild<BulkVraag*>();
        QVERIFY2(test::teksten(vraag).contains(QStringLiteral("de eerste: 5.000 van 5.300.")), qPrintable(test::teksten(vraag)));
        QCOMPARE(vraag->findChild<RowTable*>()->model()->rowCount(), 50);
        v.keep(QStringLiteral("bulk-vraag-veel"), vraag);
    }

    void what_is_typed_in_a_cell_of_minutes_is_minutes()
    {
        Venster v;
        const Bulkprofiel profiel{QStringLiteral("In minuten"), {}, {{QStringLiteral("Clientnummer"), Bulkveld::Klant}, {QStringLiteral("Zorgfunctie"), Bulkveld::Functie}, {QStringLiteral("Datum"), Bulkveld::Datum},
                                  {QStringLiteral("Minuten"), Bulkveld::Minuten}, {QStringLiteral("Tarief"), Bulkveld::Tarief}, {QStringLiteral("Kenmerk"), Bulkveld::Kenmerk}}, {}};
        v.gateway.bewaardeProfielen.push_back({{}, profiel.naam, profielTekst(profiel)});
        v.controleer("Clientnummer;Zorgfunctie;Datum;Minuten;Tarief;Kenmerk\r\nK00001;WLZ-BI;01-10-2025;abc;40,00;R1\r\nK00001;WLZ-BI;02-10-2025;90;40,00;R2\r\n", Bulkstand::Fout, 1);
        v.toets(Qt::Key_Return);
        auto* veld = qobject_cast<QLineEdit*>(v.window.focusWidget());
        QVERIFY(veld);
        QCOMPARE(veld->accessibleName(), QStringLiteral("minuten"));
        QCOMPARE(veld->text(), QStringLiteral("abc"));
        v.typ(QStringLiteral("10"));
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 0);
        QCOMPARE(v.gateway.opgeslagen[std::pair(2, 0)].regel.aantal, 10);
    }

    void a_repaired_quantity_means_what_its_column_means()
    {
        const auto gelezen = [](Bulkveld veld, const char* typ) {
            Bulkregel r;
            r.onleesbaar = veld;
            r.onleesbareTekst = QStringLiteral("abc");
            const auto uit = metBulkWaarde(r, bulkveldVan(r, {}), QString::fromLatin1(typ));
            return uit && uit->onleesbaar == Bulkveld::Geen ? uit->aantal : -1;
        };
        QCOMPARE(gelezen(Bulkveld::Minuten, "10"), 10);
        QCOMPARE(gelezen(Bulkveld::Minuten, "0:10"), 10);
        QCOMPARE(gelezen(Bulkveld::Minuten, "2,5"), -1);
        QCOMPARE(gelezen(Bulkveld::Blokken, "7"), 35);
        QCOMPARE(gelezen(Bulkveld::Aantal, "2,5"), 150);
    }

    void a_total_over_more_days_is_shown_and_repaired_by_its_days()
    {
        Bulkregel r;
        r.datum = QDate(2025, 10, 1);
        r.tot = QDate(2025, 10, 31);
        const Bevinding bevinding = bulk::geenPeriodetotaal(Periodebezwaar::Beleid, {r.datum, r.tot});
        QCOMPARE(bulkveldVan(r, bevinding), Bulkveld::Datum);
        QCOMPARE(bulkWaarde(r, Bulkveld::Datum), QStringLiteral("01-10-2025 t/m 31-10-2025"));
        const auto zelfde = metBulkWaarde(r, Bulkveld::Datum, bulkWaarde(r, Bulkveld::Datum));
        QVERIFY(zelfde && zelfde->datum == r.datum && zelfde->tot == r.tot);
        const auto dag = metBulkWaarde(r, Bulkveld::Datum, QStringLiteral("7-10-2025"));
        QVERIFY(dag && dag->datum == QDate(2025, 10, 7) && !dag->isPeriodetotaal());
        const auto engels = [&] {
            const Engels taal;
            return bulkWaarde(r, Bulkveld::Datum);
        }();
        QCOMPARE(engels, QStringLiteral("01-10-2025 to 31-10-2025"));
        const auto vertaald = metBulkWaarde(r, Bulkveld::Datum, engels);
        QVERIFY(vertaald && vertaald->datum == r.datum && vertaald->tot == r.tot);
        QVERIFY(!metBulkWaarde(r, Bulkveld::Datum, QStringLiteral("1-10-2025 t/m 7-10-2025 t/m 31-10-2025")));
        QVERIFY(!metBulkWaarde(r, Bulkveld::Datum, QStringLiteral("31-10-2025 t/m 1-10-2025")));
        QVERIFY(!metBulkWaarde(r, Bulkveld::Datum, QStringLiteral("1-10-2025 t/m later")));
    }

    void ctrl_z_takes_back_decision_and_repair()
    {
        Venster v;
        v.controleer(csv(10, 20, {5, 50, 150}), Bulkstand::Fout, 3);
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QLineEdit*>(v.window.focusWidget()));
        v.typ(QStringLiteral("40"));
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 2 && qobject_cast<QLineEdit*>(v.window.focusWidget()));
        v.toets(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(v.window.findChild<BulkVoorbeeld*>() && v.window.findChild<BulkVoorbeeld*>()->isVisible());
        v.window.findChild<BulkVoorbeeld*>()->accept();
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Goed) == 200 && !v.meldingen.isEmpty());
        QCOMPARE(v.meldingen.last(), QStringLiteral("Gecorrigeerd naar de overeenkomst: 2 regels."));
        v.vooraan();
        v.toets(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 2);
        v.toets(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 3);
        QVERIFY(!v.page->undoTarget()->canUndo());
        // And done again, the first first.
        v.toets(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 2);
        v.toets(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 0);
        QVERIFY(!v.page->undoTarget()->canRedo());
        v.toets(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 2 && v.page->undoTarget()->canRedo());
    }

    void while_it_is_checked_the_keys_stay_with_the_field_that_is_open()
    {
        Venster v;
        v.controleer(csv(10, 20, {5, 50}), Bulkstand::Fout, 2);
        v.toets(Qt::Key_Return);
        QVERIFY(qobject_cast<QLineEdit*>(v.window.focusWidget()));
        v.page->sessie().controleer(true);
        QVERIFY(!v.rust() && qobject_cast<QLineEdit*>(v.window.focusWidget()));
        v.typ(QStringLiteral("40"));
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 1);
        QVERIFY(qobject_cast<QLineEdit*>(v.window.focusWidget()));
    }

    void a_correction_says_what_it_did_and_is_offered_only_where_it_can()
    {
        Venster v;
        v.controleer(csv(1, 20, {5, 6, 7}).replace("K00000;WLZ-BI;01-10", "K00000;ONBEKEND;01-10"), Bulkstand::Fout, 4);
        QTRY_VERIFY(v.tabel(QStringLiteral("Oorzaken")));
        RowTable* oorzaken = v.tabel(QStringLiteral("Oorzaken"));
        QTRY_VERIFY(oorzaken->model()->rowCount() == 2);
        QVERIFY(!v.knop(QStringLiteral("Corrigeer"))); // what was agreed says nothing about an unknown kind of care
        const auto hint = [&] {
            const auto hints = v.page->keyHints();
            return std::any_of(hints.begin(), hints.end(), [](const KeyHint& h) { return h.key == QKeySequence(Qt::CTRL | Qt::Key_G); });
        };
        QVERIFY(!hint());
        // One of those with another rate has such a kind of care too: that stays wrong.
        v.gateway.opgeslagen[{6, 0}].regel.functie = QStringLiteral("ONBEKEND");
        oorzaken->setCurrentIndex(oorzaken->model()->index(1, 0));
        QTRY_VERIFY(v.knop(QStringLiteral("Corrigeer alle 3")));
        QVERIFY(hint());
        v.toets(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(v.window.findChild<BulkVoorbeeld*>() && v.window.findChild<BulkVoorbeeld*>()->isVisible());
        v.window.findChild<BulkVoorbeeld*>()->accept();
        QTRY_VERIFY(v.rust() && !v.meldingen.isEmpty());
        QVERIFY2(v.meldingen.last().startsWith(QStringLiteral("Hersteld: 2 van 3 regels. De andere zijn nog fout: Wij kennen \"ONBEKEND\" niet")), qPrintable(v.meldingen.last()));
        QTRY_VERIFY(oorzaken->model()->rowCount() == 1);
        QVERIFY(!v.knop(QStringLiteral("Corrigeer"))); // what was agreed says nothing about that
    }

    void a_question_for_the_budgethouder_has_the_lines_of_one_client_alone()
    {
        Venster v;
        v.controleer(csv(3, 20, {5, 6, 30}), Bulkstand::Fout, 3);
        QTRY_VERIFY(v.knop(QStringLiteral("Vraag aan de budgethouder")));
        QTest::mouseClick(v.knop(QStringLiteral("Vraag aan de budgethouder")), Qt::LeftButton);
        QTRY_VERIFY(v.window.findChild<BulkVraag*>() && v.window.findChild<BulkVraag*>()->isVisible());
        auto* vraag = v.window.findChild<BulkVraag*>();
        RowTable* lijst = vraag->findChild<RowTable*>();
        QCOMPARE(lijst->model()->rowCount(), 2);
        QVERIFY2(vraag->vraag().contains(QStringLiteral("4 oktober 2025")) && vraag->vraag().contains(QStringLiteral("5 oktober 2025")) && vraag->vraag().count(QStringLiteral("\n- ")) == 2, qPrintable(vraag->vraag()));
        v.keep(QStringLiteral("bulk-vraag-budgethouder"), vraag);
        lijst->setCurrentIndex(lijst->model()->index(1, 0));
        QTest::keyClick(lijst, Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(), vraag->vraag());
        QVERIFY2(vraag->vraag().count(QStringLiteral("\n- ")) == 1 && vraag->vraag().contains(QStringLiteral("9 oktober 2025")) && !vraag->vraag().contains(QStringLiteral("4 oktober")), qPrintable(vraag->vraag()));
        QCOMPARE(v.gateway.met(Bulkstand::Fout), 3); // they wait
    }

    void lines_are_left_out_after_a_question_and_taken_back()
    {
        Venster v;
        v.controleer(csv(10, 20, {5, 50, 150}), Bulkstand::Fout, 3);
        QTest::mouseClick(v.knop(QStringLiteral("Laat 3 weg")), Qt::LeftButton);
        QTRY_VERIFY(v.window.findChild<BevestigenDialoog*>());
        QCOMPARE(v.gateway.met(Bulkstand::Fout), 3); // nothing is done yet
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() == v.window.findChild<BevestigenDialoog*>());
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Weggelaten) == 3);
        QTRY_VERIFY(v.knop(QStringLiteral("Dien 197 goede regels in")));
        // In their tab: one with Enter, the others together.
        QTest::mouseClick(v.window.findChildren<QAbstractButton*>().at(2), Qt::LeftButton); // step 3
        auto* tabs = v.window.findChild<BulkResultaat*>()->findChild<QTabBar*>();
        QTRY_VERIFY(tabs->isVisible());
        tabs->setCurrentIndex(4);
        QTRY_VERIFY(v.tabel(QStringLiteral("Regels")));
        RowTable* regels = v.tabel(QStringLiteral("Regels"));
        QTRY_VERIFY(regels->model()->rowCount() == 3);
        v.keep(QStringLiteral("bulk-weggelaten"));
        v.vooraan();
        regels->setFocus();
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Weggelaten) == 2 && v.gateway.met(Bulkstand::Fout) == 1);
        QTRY_VERIFY(v.knop(QStringLiteral("Neem alle 2 terug")));
        QTest::mouseClick(v.knop(QStringLiteral("Neem alle 2 terug")), Qt::LeftButton);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 3);
    }

    void a_cause_of_different_lines_says_the_value_of_none()
    {
        Venster v;
        v.controleer("Clientnummer;Zorgfunctie;Datum;Uren;Tarief;Kenmerk\r\nK1;WLZ-BI;01-10-2025;abc;40,00;R1\r\nK1;WLZ-BI;02-10-2025;-1,00;40,00;R2\r\nK1;WLZ-BI;03-10-2025;2,50;40,00;R3\r\n", Bulkstand::Fout, 2);
        QTRY_VERIFY(v.tabel(QStringLiteral("Oorzaken")));
        RowTable* oorzaken = v.tabel(QStringLiteral("Oorzaken"));
        QTRY_VERIFY(oorzaken->model()->rowCount() == 1);
        const QString zin = oorzaken->model()->index(0, 1).data().toString();
        QVERIFY2(!zin.contains(QStringLiteral("abc")) && !zin.contains(QStringLiteral("-1")) && zin.contains(QStringLiteral("aantal")), qPrintable(zin));
        QVERIFY(v.zegt(QStringLiteral("\"abc\" is geen aantal"))); // at the line itself
        const QAbstractItemModel* regels = v.tabel(QStringLiteral("Regels"))->model();
        QCOMPARE(regels->columnCount(), 8);
        QCOMPARE(regels->index(0, 7).data().toString(), QStringLiteral("abc")); // and what differs beside the others
        QCOMPARE(regels->index(1, 7).data().toString(), QStringLiteral("-1,00"));
    }

    void only_what_was_rejected_is_sent_again()
    {
        Venster v;
        v.controleer(csv(5, 4), Bulkstand::Goed, 20);
        v.gateway.afgewezen = {2, 3, 4, 5};
        v.dienIn();
        QTRY_VERIFY(v.knop(QStringLiteral("Herstel 4 afgewezen regels")));
        QVERIFY(v.tabel(QStringLiteral("Per cliënt")));
        v.keep(QStringLiteral("bulk-afgewezen"));
        QVERIFY(v.commands.run(QStringLiteral("bulk.afgewezen")));
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::LetOp) == 4);
        QCOMPARE(v.gateway.met(Bulkstand::Ingediend), 16);
        QTRY_VERIFY(v.tabel(QStringLiteral("Regels")));
        RowTable* regels = v.tabel(QStringLiteral("Regels"));
        QTRY_VERIFY(regels->model()->rowCount() == 4); // looked at, and mended where needed, before they go
        v.vooraan();
        v.dienIn(); // Enter sends nothing that is still as it was rejected
        QTRY_VERIFY(!v.window.findChild<BevestigenDialoog*>());
        QCOMPARE(v.gateway.met(Bulkstand::Ingediend), 16);
        v.vooraan();
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(v.knop(QStringLiteral("Indienen zoals ze zijn")));
        const QString wat = test::teksten(v.window.findChild<BevestigenDialoog*>());
        QVERIFY2(wat.contains(QStringLiteral("nog zoals ze werden afgekeurd")) && wat.contains(QStringLiteral("4 × ")) && !wat.contains(QStringLiteral("andere bezoeken")), qPrintable(wat));
        v.keep(QStringLiteral("bulk-afgekeurd-vraag"), v.window.findChild<BevestigenDialoog*>());
        v.knop(QStringLiteral("Indienen zoals ze zijn"))->setFocus();
        v.toets(Qt::Key_Space);
        QTRY_COMPARE(v.gateway.met(Bulkstand::Ingediend), 20);
        QTRY_VERIFY(!v.knop(QStringLiteral("Herstel")));
    }

    void the_export_has_the_columns_of_the_screen()
    {
        Venster v;
        v.controleer(csv(5, 4), Bulkstand::Goed, 20);
        v.dienIn();
        QTRY_VERIFY(v.rust() && v.tabel(QStringLiteral("Per cliënt")));
        RowTable* lijst = v.tabel(QStringLiteral("Per cliënt"));
        QTRY_COMPARE(lijst->model()->rowCount(), 5);
        QVERIFY(lijst->isColumnHidden(4)); // no invoice numbers
        const auto bewaar = [&v](const QString& pad) {
            v.commands.run(QStringLiteral("lijst.exporteer"));
            Q_EMIT v.window.findChildren<QFileDialog*>().back()->fileSelected(pad);
            return QTest::qWaitFor([pad] { return QFile::exists(pad); });
        };
        const QString pad = v.map.filePath(QStringLiteral("retour.csv"));
        QVERIFY(bewaar(pad));
        QFile bestand(pad);
        QVERIFY(bestand.open(QIODevice::ReadOnly));
        const QString kop = QString::fromUtf8(bestand.readLine());
        QVERIFY2(kop.contains(QStringLiteral("\"Cliënt\";\"Regels\";\"Bedrag\"")) && !kop.contains(QStringLiteral("Factuurnummer")), qPrintable(kop));
        // In a spreadsheet a number of lines is a number.
        const QString blad = v.map.filePath(QStringLiteral("retour.xlsx"));
        QVERIFY(bewaar(blad));
        QFile xlsx(blad);
        QVERIFY(xlsx.open(QIODevice::ReadOnly));
        ZipLezer zip(xlsx, 10'000'000);
        QVERIFY(zip.open());
        QVERIFY(zip.deel(QStringLiteral("xl/worksheets/sheet1.xml"))->readAll().contains("<c r=\"B2\"><v>4</v></c>"));
    }
};

HOUSE_TEST(test_bulk_besluiten, TestBulkBesluiten)
#include "test_bulk_besluiten.moc"
