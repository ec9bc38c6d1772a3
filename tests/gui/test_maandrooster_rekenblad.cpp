// The month grid where hands that know a spreadsheet expect more than ui.md 5.3 names one by one.
#include "client/ui/declaratie/punten_paneel.h"
#include "client/ui/widgets/balk.h"
#include "client/ui/widgets/total_box.h"
#include "tests/gui/test_maandrooster_fixture.h"
#include "tests/support/knop.h"
#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;
using pgb::test::knop;

namespace {

Cel uren(int minuten) { return Cel{minuten, {}, false, {}}; }

/// A month of one function per unit that is no hour.
DeclaratieMaand anderEenheden()
{
    DeclaratieMaand maand = legeMaand();
    auto& werk = maand.feiten.zorgovereenkomst->versies.front().inhoud.werkafspraken;
    const Eenheid eenheden[] = {Eenheid::Dagdeel, Eenheid::Etmaal, Eenheid::Stuk};
    for (size_t i = 0; i < werk.size(); ++i) {
        werk[i].eenheid = eenheden[i];
        werk[i].aantalPerWeek = 300;
        werk[i].tarief = bouw::tarief(4500 + int(i));
    }
    return maand;
}

} // namespace

class TestMaandroosterRekenblad : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ctrl_with_an_arrow_goes_to_the_edge_of_what_is_filled()
    {
        Werkplek w;
        w.session().zet(QStringLiteral("x"), {{{0, 3}, uren(60)}, {{0, 4}, uren(60)}, {{0, 5}, uren(60)}, {{0, 9}, uren(60)}});
        for (const int dag : {3, 5, 9, 31}) {
            w.toets(Qt::Key_Right, Qt::ControlModifier);
            QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{0, dag}));
            QCOMPARE(w.cellen()->gekozen(), QModelIndexList{w.cellen()->currentIndex()}); // what is done next is done here
        }
        w.toets(Qt::Key_Left, Qt::ControlModifier);
        w.toets(Qt::Key_Delete);
        QCOMPARE(w.cel(0, 9), QString());
        QCOMPARE(w.cel(0, 5), QStringLiteral("1,00"));
        w.toets(Qt::Key_Home);
        w.toets(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(w.cellen()->gekozen().size(), 3);
        w.toets(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{3, 3}));
    }

    void enter_after_tabs_goes_back_to_where_the_row_began()
    {
        Werkplek w;
        w.toets(Qt::Key_Right);
        for (const char* getypt : {"1", "2"}) {
            w.typ(QString::fromLatin1(getypt));
            w.toets(Qt::Key_Tab);
        }
        w.typ(QStringLiteral("3"));
        w.toets(Qt::Key_Return);
        QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{1, 2}));
        QCOMPARE(w.session().sommen().perRij[0], 6 * 60);
        w.toets(Qt::Key_Tab);
        w.toets(Qt::Key_Down); // an arrow ends the row that was being typed
        w.toets(Qt::Key_Return);
        QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{3, 3}));
    }

    void a_turned_grid_is_typed_day_by_day_with_tab_and_enter()
    {
        Werkplek w;
        w.toets(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        for (int dag = 1; dag <= 2; ++dag) {
            w.typ(QStringLiteral("2"));
            w.toets(Qt::Key_Tab);
            w.typ(QStringLiteral("1"));
            w.toets(Qt::Key_Return);
            QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{0, dag + 1}));
        }
        QCOMPARE(w.session().sommen().perRij[0], 240);
        QCOMPARE(w.session().sommen().perRij[1], 120);
    }

    void a_block_is_pasted_at_the_first_selected_cell()
    {
        Werkplek w;
        QApplication::clipboard()->setText(QStringLiteral("1\t2"));
        w.toets(Qt::Key_Right);
        w.toets(Qt::Key_Right, Qt::ShiftModifier);
        w.toets(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(w.cel(0, 2), QStringLiteral("1,00"));
        QCOMPARE(w.cel(0, 3), QStringLiteral("2,00"));
        QCOMPARE(w.cel(0, 4), QString());
    }

    void what_is_smaller_than_the_selection_is_pasted_all_over_it()
    {
        Werkplek w;
        w.typ(QStringLiteral("2:35"));
        w.toets(Qt::Key_Return);
        w.toets(Qt::Key_Up);
        w.toets(Qt::Key_C, Qt::ControlModifier);
        w.toets(Qt::Key_Down);
        for (int i = 0; i < 3; ++i)
            w.toets(Qt::Key_Right, Qt::ShiftModifier);
        w.toets(Qt::Key_Down, Qt::ShiftModifier);
        w.toets(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(w.session().sommen().perRij[1], 4 * 155);
        QCOMPARE(w.session().sommen().perRij[2], 4 * 155);
        QApplication::clipboard()->setText(QStringLiteral("1\t2"));
        w.toets(Qt::Key_V, Qt::ControlModifier);
        for (int rij : {1, 2}) {
            for (int dag = 1; dag <= 4; ++dag)
                QCOMPARE(w.cel(rij, dag), dag % 2 ? QStringLiteral("1,00") : QStringLiteral("2,00"));
        }
        w.pagina->undoTarget()->undo(); // one step each
        QCOMPARE(w.session().sommen().perRij[1], 4 * 155);
        // Three do not fit four: they are pasted once.
        QApplication::clipboard()->setText(QStringLiteral("5\t5\t5"));
        w.toets(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(w.session().sommen().perRij[1], 3 * 300 + 155);
        // In a turned grid too, where days go down.
        w.toets(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        w.cellen()->naarCel({3, 10});
        w.toets(Qt::Key_Down, Qt::ShiftModifier);
        w.toets(Qt::Key_Down, Qt::ShiftModifier);
        QApplication::clipboard()->setText(QStringLiteral("12"));
        w.toets(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(w.session().sommen().perRij[3], 3 * 1200);
    }

    void what_was_not_pasted_is_told_until_it_is_undone()
    {
        Werkplek w;
        w.cellen()->naarCel({0, 31});
        QApplication::clipboard()->setText(QStringLiteral("1\t2\t3"));
        w.toets(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(w.pagina->werk()->melding()->tekst().startsWith(QStringLiteral("2 waarden passen niet")));
        w.typ(QStringLiteral("2"));
        w.toets(Qt::Key_Return);
        w.pagina->undoTarget()->undo();
        QVERIFY(!w.pagina->werk()->melding()->tekst().isEmpty()); // that was another step
        w.pagina->undoTarget()->undo();
        QCOMPARE(w.pagina->werk()->melding()->tekst(), QString());
        // What fits says nothing, also not what an earlier paste had to say.
        w.toets(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!w.pagina->werk()->melding()->tekst().isEmpty());
        w.toets(Qt::Key_Home);
        w.toets(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(w.pagina->werk()->melding()->tekst(), QString());
    }

    void the_handle_drags_to_the_left_and_up_too()
    {
        Werkplek w;
        w.session().zet(QStringLiteral("x"), {{{1, 5}, uren(120)}});
        const auto sleep = [&w](CelPlaats naar) {
            w.cellen()->naarCel({1, 5});
            QWidget* vlak = w.cellen()->viewport();
            const QPoint doel = w.cellen()->visualRect(w.pagina->model()->indexVan(naar)).center();
            QTest::mousePress(vlak, Qt::LeftButton, {}, w.cellen()->visualRect(w.pagina->model()->indexVan({1, 5})).bottomRight() - QPoint(2, 2));
            QMouseEvent beweging(QEvent::MouseMove, doel, vlak->mapToGlobal(doel), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(vlak, &beweging);
            QTest::mouseRelease(vlak, Qt::LeftButton, {}, doel);
        };
        sleep({1, 2});
        QCOMPARE(w.session().sommen().perRij[1], 4 * 120);
        QCOMPARE(w.cel(1, 2), QStringLiteral("2,00"));
        sleep({0, 5});
        QCOMPARE(w.session().sommen().perRij[0], 120);
        QCOMPARE(w.session().undoNaam(), QStringLiteral("doortrekken"));
    }

    void a_turned_grid_names_its_holidays()
    {
        Werkplek w;
        w.toets(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        const MaandroosterModel& model = *w.pagina->model();
        const QString naam = feestdag(QDate(2025, 5, 29));
        QVERIFY(!naam.isEmpty());
        QCOMPARE(model.index(28, 0).data(MaandroosterModel::FeestdagRol).toString(), naam);
        QVERIFY(model.index(27, 0).data(MaandroosterModel::FeestdagRol).toString().isEmpty());
        QCOMPARE(model.index(28, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("donderdag 29 mei · ") + naam);
        QVERIFY(model.index(28, 0).data(Qt::AccessibleTextRole).toString().contains(naam));
    }

    void a_name_that_ends_in_dots_is_whole_in_its_tooltip()
    {
        Werkplek w;
        QCOMPARE(w.pagina->model()->index(0, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("Begeleiding individueel"));
    }

    void more_than_was_agreed_is_amber_in_the_total()
    {
        Werkplek w;
        const auto toon = [&w] {
            for (const QLabel* label : w.pagina->werk()->totaal()->findChildren<QLabel*>()) {
                if (label->text().contains(QStringLiteral("% van ")))
                    return label->property("tone").toString();
            }
            return QStringLiteral("?");
        };
        w.session().zet(QStringLiteral("x"), {{{0, 2}, uren(600)}});
        QCOMPARE(toon(), QString());
        std::vector<CelWijziging> veel;
        for (int dag = 1; dag <= 31; ++dag)
            veel.push_back({{0, dag}, uren(600)});
        w.session().zet(QStringLiteral("y"), veel);
        QCOMPARE(toon(), QStringLiteral("attention"));
        w.pagina->undoTarget()->undo();
        QCOMPARE(toon(), QString());
    }

    void the_question_about_2_30_can_be_answered_with_its_button()
    {
        Werkplek w;
        w.typ(QStringLiteral("2,30"));
        w.toets(Qt::Key_Return);
        QCOMPARE(w.session().draft().cel({0, 1}).aantal, 138);
        QCOMPARE(w.pagina->model()->punten().front().zin, QStringLiteral("2,30 is 2 uur 18 minuten. Bedoelt u 2:30?"));
        QVERIFY(w.pagina->walkFindings(true)); // walking past it answers nothing
        QCOMPARE(w.session().draft().cel({0, 1}).aantal, 138);
        QPushButton* maak = knop(*w.pagina->werk()->punten(), QStringLiteral("Maak er 2:30 van"));
        QVERIFY(maak);
        QTest::keyClick(maak, Qt::Key_Space);
        QCOMPARE(w.session().draft().cel({0, 1}).aantal, 150);
        QCoreApplication::processEvents();
        QVERIFY(w.pagina->model()->punten().empty());
        QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{0, 1}));
        QVERIFY(w.cellen()->hasFocus());
        w.pagina->undoTarget()->undo();
        QCOMPARE(w.session().draft().cel({0, 1}).aantal, 138);
    }

    void every_unit_takes_its_own_formats()
    {
        Werkplek w(anderEenheden());
        QVERIFY(w.klaar);
        const struct { int rij; const char* getypt; int honderdsten; } gevallen[] = {
            {0, "1", 100}, {0, "0,5", 50}, {1, "2", 200}, {1, "1d", 100}, {2, "3", 300}, {2, "1.5", 150}, {3, "12", 1200}, {3, "12,25", 1225}};
        for (const auto& geval : gevallen) {
            w.cellen()->naarCel({geval.rij, 6});
            w.typ(QString::fromLatin1(geval.getypt));
            w.toets(Qt::Key_Tab);
            QCOMPARE(w.session().draft().cel({geval.rij, 6}).aantal, geval.honderdsten);
        }
        QCOMPARE(w.pagina->model()->zin(w.pagina->model()->indexVan({1, 6})), QStringLiteral("%1, dinsdag 6 mei, 1 etmaal, binnen de afspraak").arg(w.pagina->model()->rijNaam(1)));
        QVERIFY(w.pagina->model()->zin(w.pagina->model()->indexVan({3, 6})).contains(QStringLiteral("12,25 kilometer")));
        w.cellen()->naarCel({1, 1});
        w.toets(Qt::Key_Semicolon, Qt::ControlModifier);
        w.typ(QStringLiteral("wo 1d"));
        w.toets(Qt::Key_Return);
        QCOMPARE(w.session().sommen().perRij[1], 100 + 4 * 100);
    }

    void a_screen_reader_reads_the_sentence_of_the_cell()
    {
        Werkplek w;
        w.session().zet(QStringLiteral("x"), {{{0, 6}, uren(150)}});
        QAccessibleInterface* rooster = QAccessible::queryAccessibleInterface(w.cellen());
        QVERIFY(rooster && rooster->tableInterface());
        const QModelIndex index = w.pagina->model()->indexVan({0, 6});
        QAccessibleInterface* cel = rooster->tableInterface()->cellAt(index.row(), index.column());
        QVERIFY(cel);
        QCOMPARE(cel->text(QAccessible::Name), QStringLiteral("Begeleiding individueel, dinsdag 6 mei, 2 uur 30 minuten, binnen de afspraak"));
        w.cellen()->naarCel({0, 6});
        QVERIFY(cel->state().focused || cel->state().selected);
        // What is typed in it is said to be in it.
        w.typ(QStringLiteral("3"));
        QAccessibleInterface* editor = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        QVERIFY(editor && editor->text(QAccessible::Name).startsWith(QStringLiteral("Begeleiding individueel, dinsdag 6 mei")));
    }

    void a_screen_reader_finds_one_table_with_the_names_and_the_sums()
    {
        Werkplek w;
        w.session().zet(QStringLiteral("x"), {{{0, 6}, uren(150)}});
        QList<QObject*> tabellen;
        const std::function<void(QAccessibleInterface*)> zoek = [&](QAccessibleInterface* kant) {
            if (kant && kant->tableInterface()) {
                if (qobject_cast<RoosterView*>(kant->object()))
                    tabellen << kant->object();
                return;
            }
            for (int i = 0; kant && i < kant->childCount(); ++i)
                zoek(kant->child(i));
        };
        zoek(QAccessible::queryAccessibleInterface(&w.venster));
        QCOMPARE(tabellen, QList<QObject*>{w.cellen()});
        QAccessibleInterface* rooster = QAccessible::queryAccessibleInterface(w.cellen());
        QAccessibleInterface* som = rooster->tableInterface()->cellAt(0, MaandroosterModel::eersteKolom + 31);
        QVERIFY(som);
        QCOMPARE(som->text(QAccessible::Name), QStringLiteral("Begeleiding individueel, totaal 2 uur 30 minuten"));
        QVERIFY(rooster->tableInterface()->cellAt(0, 0)->text(QAccessible::Name).contains(QStringLiteral("Begeleiding individueel")));
        QAccessibleInterface* om = rooster->parent();
        QVERIFY(om && om->indexOfChild(rooster) == 0);
    }

    void f6_leaves_the_grid_and_tab_stays_in_it()
    {
        Werkplek w;
        for (int i = 0; i < 3; ++i)
            w.toets(Qt::Key_Tab);
        QVERIFY(w.cellen()->hasFocus());
        QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{0, 4}));
        const std::vector<QWidget*> blokken = w.pagina->panes();
        QCOMPARE(blokken.front(), w.cellen());
        QCOMPARE(blokken.size(), size_t(4));
    }

    void the_name_of_an_undone_step_is_said()
    {
        Werkplek w;
        QSignalSpy zinnen(w.pagina, &Page::statusSentence);
        w.toets(Qt::Key_Semicolon, Qt::ControlModifier);
        w.typ(QStringLiteral("ma-vr 2,5"));
        w.toets(Qt::Key_Return);
        w.pagina->undoTarget()->undo();
        QCOMPARE(zinnen.last().first().toString(), QStringLiteral("Ongedaan: patroon ma-vr 2,5"));
        w.pagina->undoTarget()->redo();
        QCOMPARE(zinnen.last().first().toString(), QStringLiteral("Opnieuw gedaan: patroon ma-vr 2,5"));
        // What is typed in one cell is one step, however many keys it took.
        w.typ(QStringLiteral("12:30"));
        w.toets(Qt::Key_Return);
        w.toets(Qt::Key_Up);
        w.pagina->undoTarget()->undo();
        QCOMPARE(zinnen.last().first().toString(), QStringLiteral("Ongedaan: Begeleiding individueel, 1 mei"));
    }
};

HOUSE_TEST(test_maandrooster_rekenblad, TestMaandroosterRekenblad)
#include "test_maandrooster_rekenblad.moc"
