#include "client/ui/widgets/elided_label.h"
#include "tests/gui/test_maandrooster_fixture.h"
#include "client/models/budget_verwachting.h"
#include "client/models/maandrooster_tekst.h"
#include "client/ui/declaratie/controle_paneel.h"
#include "client/ui/declaratie/punten_paneel.h"
#include "client/ui/declaratie/totaal_tekst.h"
#include "client/ui/widgets/error_summary.h"
#include "client/ui/widgets/status_chip.h"
#include "client/ui/widgets/total_box.h"
#include "tests/support/cut_texts.h"
#include "tests/support/knop.h"
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace pgb;
using namespace pgb::ui;

namespace {

bool ziet(const QWidget& widget, const QString& tekst)
{
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(tekst))
            return true;
    }
    return false;
}

void bewaar(QWidget& widget, const char* naam)
{
    const QString map = qEnvironmentVariable("PGB_PICTURES");
    if (!map.isEmpty())
        widget.grab().save(QDir(map).filePath(QString::fromLatin1(naam) + QStringLiteral(".png")));
}

void vul(Werkplek& w)
{
    w.session().zet(QStringLiteral("x"), {{{0, 5}, Cel{150, {}, false, {}}}, {{0, 6}, Cel{150, {}, false, {}}}});
}

QString zin(const Werkplek& w)
{
    return w.pagina->werk()->totaal()->accessibleDescription();
}

} // namespace

/// The page between typing and submitting, the total box, and both with large words.
class TestMaandroosterControle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_pay_date_is_that_of_the_server_and_there_is_one()
    {
        Werkplek w;
        w.gateway.betaaldagDaar = QDate(2025, 6, 4);
        w.gateway.indienAntwoord = IndienAntwoord();
        w.gateway.indienAntwoord->soort = IndienAntwoord::Soort::Ontvangen;
        w.gateway.indienAntwoord->declaratie = bouw::declaratie();
        w.gateway.indienAntwoord->declaratie.nummer = QStringLiteral("2025-0412");
        w.gateway.indienAntwoord->declaratie.status = DeclaratieStatus::Betaalbaar;
        w.gateway.indienAntwoord->declaratie.verwachteBetaaldatum = QDate(2025, 6, 5);
        vul(w);
        w.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(ziet(*w.pagina->controle(), QStringLiteral("woensdag 4 juni")));
        w.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(ziet(*w.pagina->controle(), QStringLiteral("2025-0412")));
        QVERIFY(ziet(*w.pagina->controle(), QStringLiteral("donderdag 5 juni"))); // it was later when it came in
        QVERIFY(!ziet(*w.pagina->controle(), QStringLiteral("woensdag 4 juni")));
    }

    void the_sheet_and_the_page_controle_count_the_same_points_data()
    {
        QTest::addColumn<QDate>("vandaag");
        QTest::newRow("the month is over") << QDate(2025, 6, 3);
        QTest::newRow("the month is not over") << QDate(2025, 5, 20);
    }

    void the_sheet_and_the_page_controle_count_the_same_points()
    {
        QFETCH(QDate, vandaag);
        DeclaratieMaand maand = legeMaand();
        maand.feiten.vandaag = vandaag;
        maand.feiten.indienerMag = false; // said when it is handed in (DC-001), and while it is typed too
        Werkplek w(maand);
        w.session().zet(QStringLiteral("x"), {{{0, 5}, Cel{25 * 60, {}, false, {}}}});
        const auto punten = [](const PuntenPaneel* paneel) { return paneel->findChild<ErrorSummary*>()->count(); };
        const int opBlad = punten(w.pagina->werk()->punten());
        QVERIFY(opBlad >= 2);
        QCOMPARE(opBlad, int(w.pagina->model()->punten().size()));
        w.toets(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(punten(w.pagina->controle()->punten()), opBlad);
    }

    void the_factors_of_the_amount_make_the_product()
    {
        DeclaratieMaand maand = legeMaand();
        maand.feiten.zorgovereenkomst->versies.front().inhoud.werkafspraken.front().tarief = bouw::tarief(2565);
        Werkplek w(maand);
        std::vector<CelWijziging> uren;
        for (int dag = 5; dag <= 10; ++dag)
            uren.push_back({{0, dag}, Cel{35, {}, false, {}}});
        w.session().zet(QStringLiteral("x"), uren);
        std::vector<CijferTabel::Rij> rijen = TotaalTekst::opbouw(*w.pagina->model());
        QCOMPARE(rijen.size(), size_t(3));
        QCOMPARE(rijen[0].velden.mid(1), (QStringList{QStringLiteral("3,50 u"), QStringLiteral(u"× €\u00a025,65"), QStringLiteral(u"€\u00a089,78")}));
        QCOMPARE(rijen[1].velden.last(), QStringLiteral(u"-€\u00a00,02")); // each day is rounded by itself (domain 7.4)
        QCOMPARE(rijen[2].velden.last(), QStringLiteral(u"€\u00a089,76"));
        w.session().zet(QStringLiteral("x"), {{{0, 11}, Cel{35, {}, false, {}}}});
        rijen = TotaalTekst::opbouw(*w.pagina->model());
        QCOMPARE(rijen[0].velden[1], QStringLiteral("4:05 u")); // 4,08 is not all of it
    }

    void the_pay_date_of_a_month_that_is_not_over_is_asked_of_the_server_too()
    {
        DeclaratieMaand maand = legeMaand();
        maand.feiten.vandaag = QDate(2025, 5, 3);
        Werkplek w(maand);
        w.gateway.betaaldagDaar = QDate(2025, 6, 12); // the account number is new, which is not known here
        vul(w);
        w.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(ziet(*w.pagina->controle(), QStringLiteral("donderdag 12 juni")));
    }

    void the_sheet_of_what_was_taken_back_says_so()
    {
        DeclaratieMaand maand = legeMaand();
        maand.feiten.declaratie = bouw::declaratie();
        maand.feiten.declaratie.soort = DeclaratieSoort::Correctie;
        maand.feiten.declaratie.status = DeclaratieStatus::Uitbetaald;
        for (Declaratieregel& regel : maand.feiten.declaratie.regels) {
            regel.aantal = -regel.aantal;
            regel.bedrag = -regel.bedrag;
        }
        Werkplek w(maand);
        QCOMPARE(w.pagina->werk()->findChild<StatusChip*>()->look().text, QStringLiteral("Wordt verrekend"));
    }

    void a_zorgverlener_makes_a_month_ready_that_is_not_over()
    {
        DeclaratieMaand maand = legeMaand();
        maand.kant = Invoerkant::Zorgverlener;
        maand.feiten.indienerMag = false; // handing in is the budgethouder's
        maand.feiten.vandaag = QDate(2025, 5, 3);
        Werkplek w(maand);
        vul(w);
        w.toets(Qt::Key_Return, Qt::ControlModifier);
        const ControlePaneel& controle = *w.pagina->controle();
        QVERIFY(controle.klaarzetten() && controle.kanIndienen());
        QVERIFY(ziet(controle, QStringLiteral("Mei is nog niet voorbij. Zet de declaratie klaar: op 1 juni")));
        QVERIFY(!ziet(controle, QStringLiteral("rood")));
        w.gateway.indienAntwoord = IndienAntwoord();
        w.gateway.indienAntwoord->soort = IndienAntwoord::Soort::Ontvangen;
        w.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(w.gateway.ingediend.size(), size_t(1));
    }

    void what_goes_to_the_budgethouder_first_promises_no_payment()
    {
        DeclaratieMaand maand = legeMaand();
        maand.kant = Invoerkant::Zorgverlener;
        Werkplek w(maand);
        vul(w);
        w.toets(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(ziet(*w.pagina->controle(), QStringLiteral("legt u de declaratie voor aan de budgethouder")));
        QVERIFY(ziet(*w.pagina->controle(), QStringLiteral("na akkoord van de budgethouder")));
        for (const ElidedLabel* naam : w.pagina->controle()->findChildren<ElidedLabel*>())
            QVERIFY2(!naam->isVisible() || naam->fontMetrics().horizontalAdvance(naam->text()) <= naam->width(), qPrintable(naam->text())); // no name is cut by its value
    }

    void submitting_is_never_shut_it_says_what_is_missing()
    {
        Werkplek w;
        vul(w);
        w.session().zet(QStringLiteral("x"), {{{1, 14}, leesCel(Eenheid::Uur, QStringLiteral("2,,5"))}});
        w.toets(Qt::Key_Return, Qt::ControlModifier);
        for (const QPushButton* knop : w.pagina->controle()->findChildren<QPushButton*>()) {
            if (knop->text() == QStringLiteral("Indienen"))
                QVERIFY(knop->isEnabled());
        }
        w.toets(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(w.gateway.ingediend.empty());
        QVERIFY(ziet(*w.pagina->controle(), QStringLiteral("pas eerst aan wat rood is")));
        const auto* kop = qobject_cast<QLabel*>(QApplication::focusWidget());
        QVERIFY(kop && kop->text().contains(QStringLiteral("om te bekijken"))); // the list has the focus
    }

    void the_page_controle_shows_its_own_keys_and_no_cell()
    {
        Werkplek w;
        vul(w);
        QSignalSpy zinnen(w.pagina, &Page::statusSentence);
        QSignalSpy beschreven(w.pagina, &Page::described);
        w.toets(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(beschreven.size(), 1);
        zinnen.clear();
        w.session().zet(QStringLiteral("x"), {{{0, 7}, Cel{60, {}, false, {}}}}); // as what another changes
        QVERIFY(zinnen.isEmpty());
        std::vector<QKeySequence> toetsen;
        for (const KeyHint& hint : w.pagina->keyHints())
            toetsen.push_back(hint.key);
        QCOMPARE(toetsen, (std::vector<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::Key_Escape), QKeySequence(Qt::Key_F8)}));
        w.toets(Qt::Key_Escape);
        QVERIFY(!zinnen.isEmpty() && zinnen.last().first().toString().startsWith(QStringLiteral("Begeleiding")));
        QCOMPARE(w.pagina->keyHints().front().key, QKeySequence(Qt::CTRL | Qt::Key_Semicolon));
    }

    void a_late_request_says_who_decides_and_names_no_day()
    {
        DeclaratieMaand maand = legeMaand();
        maand.feiten.budgetjaren->front().status = BudgetjaarStatus::Afgesloten;
        Werkplek w(maand);
        w.gateway.betaaldagDaar = QDate(2025, 6, 4);
        vul(w);
        const QString wie = maand.feiten.verstrekkers.front().naam;
        QVERIFY(!wie.isEmpty());
        w.toets(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(20);
        QVERIFY(ziet(*w.pagina->controle(), QStringLiteral("Wie beslist")) && ziet(*w.pagina->controle(), wie));
        QVERIFY(!ziet(*w.pagina->controle(), QStringLiteral("4 juni")));
        w.gateway.indienAntwoord = IndienAntwoord();
        w.gateway.indienAntwoord->soort = IndienAntwoord::Soort::Ontvangen;
        w.gateway.indienAntwoord->declaratie = bouw::declaratie();
        w.gateway.indienAntwoord->declaratie.nummer = QStringLiteral("2026-0001");
        w.gateway.indienAntwoord->declaratie.status = DeclaratieStatus::Geparkeerd;
        w.gateway.indienAntwoord->declaratie.verwachteBetaaldatum = QDate(2025, 6, 4);
        w.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(ziet(*w.pagina->controle(), QStringLiteral("Ingediend en geparkeerd")));
        QVERIFY(ziet(*w.pagina->controle(), wie + QStringLiteral(" beslist of zij nog wordt betaald")));
        QVERIFY(!ziet(*w.pagina->controle(), QStringLiteral("4 juni")));
    }

    void the_total_box_and_the_budget_page_say_one_thing()
    {
        DeclaratieMaand maand = legeMaand();
        DossierZorg zorg{{*maand.feiten.zorgovereenkomst}, {}};
        zorg.overeenkomsten.push_back(zorg.overeenkomsten.front());
        zorg.overeenkomsten.back().id = {maand.feiten.zorgovereenkomst->id.waarde + 1}; // another carer, of the same budget
        Werkplek w(maand, QSize(1318, 672), Scheme::Licht, 100, false, zorg);
        QVERIFY(!zin(w).contains(QStringLiteral("genoeg tot en met 31 december")) || !zin(w).contains(QStringLiteral("te weinig")));
        const auto pagina = [&] {
            const Toekenning& t = maand.feiten.toekenningen->front();
            return budgetVerwachting(t, budgetStand(t, *maand.feiten.saldo).front(), zorg.overeenkomsten, {}, *maand.parameters);
        };
        const BudgetVerwachting verwacht = pagina();
        QCOMPARE(verwacht.soort, BudgetVerwachting::Soort::Tekort); // two carers are more than is left
        QTRY_VERIFY2(zin(w).contains(QStringLiteral("te weinig")) || zin(w).contains(QStringLiteral("zoals afgesproken genoeg tot en met")), qPrintable(zin(w)));
        Werkplek ruim(maand, QSize(1318, 672), Scheme::Licht, 100, false, DossierZorg{});
        QTRY_VERIFY2(zin(ruim).contains(QStringLiteral(" over.")), qPrintable(zin(ruim)));
    }

    void who_does_not_see_the_budget_sees_no_zeros_for_it()
    {
        DeclaratieMaand maand = legeMaand();
        maand.feiten.saldo.reset();
        Werkplek w(maand);
        QVERIFY(ziet(*w.pagina->werk()->totaal(), QStringLiteral("Het budget is hier niet bekend.")));
        for (const char* tekst : {"betaald", "gepland", "dit blad", "Budget "})
            QVERIFY2(!ziet(*w.pagina->werk()->totaal(), QString::fromLatin1(tekst)), tekst);
        QVERIFY(!zin(w).contains(QStringLiteral("betaald")));
    }

    void with_large_words_the_page_follows_the_cursor_data()
    {
        QTest::addColumn<int>("tekst");
        QTest::addColumn<bool>("ongedraaid");
        QTest::newRow("175") << 175 << false;
        QTest::newRow("200") << 200 << false;
        QTest::newRow("200-turned-back") << 200 << true;
    }
    void with_large_words_the_page_follows_the_cursor()
    {
        QFETCH(int, tekst);
        QFETCH(bool, ongedraaid);
        Werkplek w(legeMaand(), QSize(1270, 560), Scheme::Licht, tekst, true);
        vul(w);
        if (ongedraaid)
            w.toets(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::qWait(30);
        auto* rol = w.venster.findChild<PageHolder*>();
        const auto inBeeld = [&] {
            const QRect cel = w.cellen()->visualRect(w.cellen()->currentIndex());
            const QRect plek(w.cellen()->viewport()->mapTo(rol->viewport(), cel.topLeft()), cel.size());
            return !cel.isEmpty() && w.cellen()->viewport()->rect().contains(cel) && rol->viewport()->rect().contains(plek);
        };
        w.toets(Qt::Key_Home, Qt::ControlModifier);
        QTRY_VERIFY(inBeeld());
        for (int i = 0; i < 6; ++i) {
            w.typ(QStringLiteral("1"));
            QTRY_VERIFY(inBeeld());
            w.toets(ongedraaid ? Qt::Key_Tab : Qt::Key_Return);
            QTRY_VERIFY(inBeeld());
        }
        bewaar(w.venster, ongedraaid ? "groot-ongedraaid" : tekst == 200 ? "groot-200" : "groot-175");
        QCOMPARE(rol->horizontalScrollBar()->maximum(), 0);
        const QStringList af = test::cutTexts(w.venster);
        QVERIFY2(af.isEmpty(), qPrintable(af.join(QLatin1Char('|'))));
        const TotalBox* totaal = w.pagina->werk()->totaal();
        QVERIFY(totaal->mapTo(w.pagina, QPoint(totaal->width(), 0)).x() <= w.pagina->width());
        if (ongedraaid) { // the bar that scrolls sideways stands under the last row
            const QRect laatste = w.cellen()->visualRect(w.pagina->model()->index(w.pagina->model()->rowCount() - 1, w.cellen()->currentIndex().column()));
            QVERIFY(w.cellen()->horizontalScrollBar()->isVisible());
            QVERIFY(laatste.bottom() <= w.cellen()->viewport()->height());
        }
        rol->verticalScrollBar()->setValue(rol->verticalScrollBar()->maximum());
        bewaar(w.venster, ongedraaid ? "groot-ongedraaid-onder" : tekst == 200 ? "groot-200-onder" : "groot-175-onder");
    }

    void the_page_controle_asks_about_a_clock_as_well()
    {
        Werkplek w;
        w.typ(QStringLiteral("2,30"));
        w.toets(Qt::Key_Return);
        w.toets(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(ziet(*w.pagina->controle(), QStringLiteral("Bedoelt u 2:30?")));
        QVERIFY(test::knop(*w.pagina->controle(), QStringLiteral("Maak er 2:30 van")));
    }

    void a_month_in_another_unit_is_counted_in_that_unit()
    {
        DeclaratieMaand maand = legeMaand();
        Werkafspraak& w0 = maand.feiten.zorgovereenkomst->versies.front().inhoud.werkafspraken.front();
        w0.eenheid = Eenheid::Etmaal;
        w0.aantalPerWeek = 500;
        maand.feiten.zorgovereenkomst->versies.front().inhoud.werkafspraken.resize(1);
        Werkplek w(maand);
        w.typ(QStringLiteral("2"));
        w.toets(Qt::Key_Return);
        const TotalBox& totaal = *w.pagina->werk()->totaal();
        QVERIFY(ziet(totaal, QStringLiteral("2 etmalen")) && ziet(totaal, QStringLiteral("% van")));
        QVERIFY(!ziet(totaal, QStringLiteral("0,00 uur")) && !ziet(totaal, QStringLiteral("geen vast aantal")));
    }

    void what_cannot_be_read_names_what_the_row_takes()
    {
        DeclaratieMaand maand = legeMaand();
        Werkafspraak& etmaal = maand.feiten.zorgovereenkomst->versies.front().inhoud.werkafspraken.front();
        etmaal.eenheid = Eenheid::Etmaal;
        Werkplek w(maand);
        w.typ(QStringLiteral("x"));
        w.toets(Qt::Key_Return);
        QVERIFY(ziet(*w.pagina->werk()->punten(), QStringLiteral("Typ bijvoorbeeld 1.")));
        QVERIFY(!ziet(*w.pagina->werk()->punten(), QStringLiteral("0,5")));
    }

    void the_sum_of_the_amount_is_in_sight_above_its_rows()
    {
        Werkplek w(legeMaand());
        for (int rij = 0; rij < 3; ++rij) {
            w.cellen()->naarCel({rij, 6});
            w.typ(QStringLiteral("2"));
            w.toets(Qt::Key_Return);
        }
        QVERIFY(ziet(*w.pagina->werk(), QStringLiteral("samen ") + RoosterTekst::euro(w.session().sommen().totaal)));
    }

    void the_page_controle_fits_at_any_size_of_the_words_data()
    {
        QTest::addColumn<int>("tekst");
        QTest::addColumn<int>("hoog");
        for (const int tekst : {100, 150, 200})
            QTest::addRow("%d", tekst) << tekst << 600;
        QTest::newRow("200 in a window of 768") << 200 << 440; // the rail, tabs and strip are as large as the words
    }
    void the_page_controle_fits_at_any_size_of_the_words()
    {
        QFETCH(int, tekst);
        QFETCH(int, hoog);
        Werkplek w(legeMaand(), QSize(1294, hoog), Scheme::Licht, 100, true);
        vul(w);
        w.toets(Qt::Key_Return, Qt::ControlModifier);
        w.theme.set({Scheme::Licht, Density::Normaal, tekst}); // also when they grow while the page is open
        w.theme.apply(*qApp);
        QTest::qWait(50);
        auto* rol = w.venster.findChild<PageHolder*>();
        QCOMPARE(rol->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(rol->verticalScrollBar()->maximum(), 0); // only what stands above the buttons scrolls
        for (const QScrollArea* area : w.pagina->controle()->findChildren<QScrollArea*>())
            QVERIFY(!area->isVisible() || area->horizontalScrollBar()->maximum() == 0);
        bewaar(w.venster, tekst == 100 ? "controle-past-100" : tekst == 150 ? "controle-past-150" : "controle-past-200");
        for (const char* kop : {"Uren", "Bedrag"})
            QVERIFY2(hoog < 600 || ziet(*w.pagina->controle(), QString::fromLatin1(kop)), kop);
        w.theme.set({Scheme::Licht, Density::Normaal, 100});
        w.theme.apply(*qApp);
    }
};

HOUSE_TEST(test_maandrooster_controle, TestMaandroosterControle)
#include "test_maandrooster_controle.moc"
