#include "client/ui/bulk/bulk_onthouden.h"
#include "client/ui/bulk/bulk_tokens.h"
#include "tests/gui/test_bulk_pagina.h"
#include <QComboBox>
#include <QLineEdit>

using namespace pgb;
using namespace pgb::ui;

/// What the organisation told once: own numbers and names, and which programs may come in.
class TestBulkOnthouden : public QObject {
    Q_OBJECT

    static Bulkstand standVan(Venster& v, int rij) { return v.gateway.opgeslagen[{rij, 0}].stand; }

private Q_SLOTS:
    void what_is_learned_by_mistake_is_taken_back_with_the_keys()
    {
        Venster v;
        v.controleer(csv(1, 20).replace("K00000;WLZ-BI;05-10", "K00000;ONBEKEND;05-10"), Bulkstand::Fout, 1);
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QLineEdit*>(v.window.focusWidget()));
        v.typ(QStringLiteral("wlz-pv"));
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Goed) == 20);
        QCOMPARE(v.gateway.geleerd, QStringList{QStringLiteral("ONBEKEND=WLZ-PV")});
        QVERIFY(v.page->undoTarget()->canUndo() && v.ongedaan); // also by the button of the message
        v.vooraan();
        v.toets(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(v.rust() && v.gateway.met(Bulkstand::Fout) == 1);
        QCOMPARE(v.gateway.vergeten, QStringList{QStringLiteral("ONBEKEND")});
        QCOMPARE(standVan(v, 6), Bulkstand::Fout);
        QVERIFY(!v.page->undoTarget()->canUndo());
    }

    void what_was_learned_is_seen_forgotten_and_known_again_with_the_keys()
    {
        Venster v;
        v.gateway.onthoudenKlanten = {{QStringLiteral("00417"), QStringLiteral("K00001"), QStringLiteral("A. de Vries")}, {QStringLiteral("00418"), {}, {}}};
        v.gateway.onthoudenFuncties = {{QStringLiteral("begeleiding thuis"), QStringLiteral("WLZ-BI")}};
        v.open(bulkAdres());
        QVERIFY(v.knop(QStringLiteral("Onthouden nummers")));
        v.knop(QStringLiteral("Onthouden nummers"))->click();
        QTRY_VERIFY(v.window.findChild<BulkOnthouden*>());
        auto* dialoog = v.window.findChild<BulkOnthouden*>();
        auto* lijst = dialoog->findChild<RowTable*>();
        QTRY_COMPARE(lijst->model()->rowCount(), 3);
        QCOMPARE(lijst->model()->index(0, 2).data().toString(), QStringLiteral("A. de Vries, nummer K00001"));
        QCOMPARE(lijst->model()->index(1, 2).data().toString(), QStringLiteral("geen cliënt van u meer"));
        v.keep(QStringLiteral("bulk-onthouden"), dialoog);
        QTRY_COMPARE(QApplication::focusWidget(), lijst);
        v.toets(Qt::Key_Delete);
        QTRY_COMPARE(lijst->model()->rowCount(), 2);
        QCOMPARE(v.gateway.vergeten, QStringList{QStringLiteral("00417")});
        QTRY_COMPARE(QApplication::focusWidget(), lijst);
        v.toets(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(lijst->model()->rowCount(), 3);
        QCOMPARE(v.gateway.geleerd, QStringList{QStringLiteral("00417=K00001")});
        // What is of nobody any more cannot be learned again.
        lijst->setCurrentIndex(lijst->model()->index(1, 0));
        v.toets(Qt::Key_Delete);
        QTRY_COMPARE(lijst->model()->rowCount(), 2);
        v.toets(Qt::Key_Z, Qt::ControlModifier);
        QTest::qWait(30);
        QCOMPARE(lijst->model()->rowCount(), 2);
    }

    void nothing_learned_is_said()
    {
        Venster v;
        v.open(bulkAdres());
        v.knop(QStringLiteral("Onthouden nummers"))->click();
        QTRY_VERIFY(v.window.findChild<BulkOnthouden*>() && v.zegt(QStringLiteral("Er is nog niets onthouden")));
        v.keep(QStringLiteral("bulk-onthouden-leeg"), v.window.findChild<BulkOnthouden*>());
    }

    void a_line_without_a_client_is_filled_in_and_teaches_nothing()
    {
        Venster v;
        v.controleer(csv(1, 4), Bulkstand::Goed, 4);
        BulkregelUitkomst& u = v.gateway.opgeslagen[{3, 0}];
        u.regel.klant.clear();
        u.stand = Bulkstand::Fout;
        u.bevinding = bulk::klantOnbekend({});
        u.oorzaak = bulk::oorzaakVan(*u.bevinding);
        v.herstart();
        QTRY_VERIFY(v.oorzaakZegt(QStringLiteral("In deze rij staat geen cliëntnummer")));
        QTRY_VERIFY(qobject_cast<RowTable*>(v.window.focusWidget()));
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QLineEdit*>(v.window.focusWidget()));
        v.typ(QStringLiteral("K00000"));
        v.toets(Qt::Key_Return);
        QTRY_COMPARE((v.gateway.opgeslagen[{3, 0}].regel.klant), QStringLiteral("K00000"));
        QVERIFY(v.gateway.geleerd.isEmpty());
    }

    void a_client_that_is_learned_is_named_with_a_number_that_tells_two_apart()
    {
        Venster v;
        v.controleer(csv(1, 4), Bulkstand::Goed, 4);
        BulkregelUitkomst& u = v.gateway.opgeslagen[{3, 0}];
        u.regel.klant = QStringLiteral("A-127");
        u.stand = Bulkstand::Fout;
        u.bevinding = bulk::klantOnbekend(u.regel.klant);
        u.oorzaak = bulk::oorzaakVan(*u.bevinding);
        v.herstart();
        QTRY_VERIFY(v.oorzaakZegt(QStringLiteral("Wij kennen cliënt")));
        QTRY_VERIFY(qobject_cast<RowTable*>(v.window.focusWidget()));
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QLineEdit*>(v.window.focusWidget()));
        v.typ(QStringLiteral("300127"));
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.meldingen.contains(QStringLiteral("Onthouden: A-127 is A. Cliënt, nummer 300127. Dit geldt ook voor volgende bestanden.")));
        QVERIFY(v.ongedaan);
    }

    void a_reference_that_is_refused_is_asked_again_where_it_was_typed()
    {
        Venster v;
        v.schrijf(csv(1, 4));
        v.openOns();
        v.gateway.weigert = Problem{ProblemKind::OngeldigeInvoer, QStringLiteral("referentieMetBsn"), {}, QStringLiteral("referentie"), {}};
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(v.zegt(QStringLiteral("In uw referentie staat een burgerservicenummer")));
        auto* veld = qobject_cast<QLineEdit*>(v.window.focusWidget());
        QVERIFY(veld && veld->placeholderText() == QStringLiteral("zonder naam of burgerservicenummer"));
        v.keep(QStringLiteral("bulk-referentie"));
        v.gateway.weigert.reset();
        v.typ(QStringLiteral("okt"));
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(v.rust() && v.gateway.met(Bulkstand::Goed) == 4, 30'000);
        QCOMPARE(v.gateway.laatsteInvoer.referentie, QStringLiteral("okt"));
    }

    void a_token_may_be_made_for_payments_alone()
    {
        Venster v;
        v.open(bulkAdres());
        v.knop(QStringLiteral("Toegang voor programma"))->click();
        QTRY_VERIFY(v.window.findChild<BulkTokens*>());
        auto* dialoog = v.window.findChild<BulkTokens*>();
        QTRY_VERIFY(dialoog->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), dialoog->findChild<QLineEdit*>());
        v.typ(QStringLiteral("boekhouding"));
        auto* mag = dialoog->findChild<QComboBox*>();
        QCOMPARE(mag->count(), 3);
        mag->setFocus();
        v.toets(Qt::Key_Down);
        QCOMPARE(mag->currentText(), QStringLiteral("zien wat is betaald"));
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.gateway.bewaardeTokens.size(), size_t(1));
        QCOMPARE(v.gateway.bewaardeTokens[0].bereik, Bulkbereik::Betalingen);
        auto* lijst = dialoog->findChild<RowTable*>();
        QTRY_COMPARE(lijst->model()->rowCount(), 1);
        QCOMPARE(lijst->model()->index(0, 1).data().toString(), QStringLiteral("betalingen zien"));
        v.keep(QStringLiteral("bulk-token-betalingen"), dialoog);
    }
};

HOUSE_TEST(test_bulk_onthouden, TestBulkOnthouden)
#include "test_bulk_onthouden.moc"
