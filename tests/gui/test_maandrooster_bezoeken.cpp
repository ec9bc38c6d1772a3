#include "client/ui/declaratie/bezoeken_dialoog.h"
#include "client/ui/widgets/status_chip.h"
#include "client/ui/widgets/total_box.h"
#include "tests/gui/test_maandrooster_fixture.h"
#include <QLabel>
#include <QLineEdit>

using namespace pgb;
using namespace pgb::ui;

class TestMaandroosterBezoeken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_total_box_echoes_in_words_what_is_typed();
    void visits_are_typed_shown_and_typed_on();
    void visits_are_entered_one_by_one_in_their_dialog();
    void one_total_is_typed_for_all_functions_of_one_rate();
    void a_question_stands_on_its_cell();
};

void TestMaandroosterBezoeken::the_total_box_echoes_in_words_what_is_typed()
{
    Werkplek w;
    const auto box = [&] {
        QStringList teksten;
        for (const QLabel* label : w.pagina->werk()->totaal()->findChildren<QLabel*>())
            teksten << label->text();
        return teksten.join(QLatin1Char('|'));
    };
    w.typ(QStringLiteral("2u30"));
    QVERIFY2(box().contains(QStringLiteral("u typt 2 uur 30 minuten")), qPrintable(box()));
    QCOMPARE(w.session().sommen().minuten, 0);
    w.toets(Qt::Key_Escape);
    QVERIFY(!box().contains(QStringLiteral("u typt")));
}

void TestMaandroosterBezoeken::visits_are_typed_shown_and_typed_on()
{
    Werkplek w;
    w.typ(QStringLiteral("9:10-11:45"));
    w.toets(Qt::Key_Return);
    QCOMPARE(w.cel(0, 1), QStringLiteral("2,58"));
    w.toets(Qt::Key_Up);
    w.toets(Qt::Key_F2);
    w.toets(Qt::Key_End);
    w.typ(QStringLiteral("; 13:00-14:00"));
    w.toets(Qt::Key_Return);
    QCOMPARE(w.session().declaratie().regels.size(), size_t(2));
    QCOMPARE(w.session().sommen().minuten, 215);
    const QModelIndex index = w.pagina->model()->indexVan({0, 1});
    QVERIFY(w.pagina->model()->zin(index).contains(QStringLiteral("2 bezoeken: 09:10 tot 11:45, 13:00 tot 14:00")));
    QCOMPARE(w.pagina->model()->beeld(index).bezoeken, 2);
    // To other days with their times; overlapping ones are said where they are.
    w.toets(Qt::Key_Up);
    w.toets(Qt::Key_Right, Qt::ShiftModifier);
    w.toets(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(w.session().declaratie().regels.size(), size_t(4));
    w.toets(Qt::Key_Home);
    w.toets(Qt::Key_Down);
    w.typ(QStringLiteral("11:30-12:30"));
    w.toets(Qt::Key_Return);
    QVERIFY(w.pagina->walkFindings(true));
    QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{1, 1}));
    w.typ(QStringLiteral("9-17"));
    w.toets(Qt::Key_Return);
    QVERIFY(w.pagina->model()->punten().front().zin.contains(QStringLiteral("9:00-17:00")));
}

void TestMaandroosterBezoeken::visits_are_entered_one_by_one_in_their_dialog()
{
    Werkplek w;
    w.toets(Qt::Key_Right);
    QVERIFY(w.commands.run(QStringLiteral("rooster.bezoeken")));
    auto* dialoog = w.pagina->findChild<BezoekenDialoog*>();
    QVERIFY(dialoog);
    QTRY_VERIFY(dialoog->velden().front()->hasFocus());
    w.typ(QStringLiteral("9:10-11:45"));
    w.toets(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), dialoog->velden()[1]);
    w.typ(QStringLiteral("11:30-12:00"));
    QVERIFY(dialoog->velden()[1]->accessibleDescription().contains(QStringLiteral("9:10-11:45"))); // the overlap is named
    const QString map = qEnvironmentVariable("PGB_PICTURES");
    if (!map.isEmpty())
        dialoog->grab().save(map + QStringLiteral("/bezoeken.png"));
    dialoog->velden()[1]->clear();
    w.typ(QStringLiteral("7x5m"));
    QCOMPARE(dialoog->som(), QStringLiteral("Samen 3 uur 10 minuten"));
    w.toets(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(w.session().declaratie().regels.size(), size_t(2));
    QCOMPARE(w.session().draft().cel({0, 2}).aantal, 190);
    w.pagina->undoTarget()->undo();
    QVERIFY(w.session().declaratie().regels.empty());
}

void TestMaandroosterBezoeken::one_total_is_typed_for_all_functions_of_one_rate()
{
    DeclaratieMaand maand = legeMaand();
    for (Werkafspraak& werk : maand.feiten.zorgovereenkomst->versies.front().inhoud.werkafspraken)
        werk.tarief = bouw::tarief(4500);
    Werkplek w(maand);
    QCOMPARE(w.pagina->model()->rijNaam(0), QStringLiteral("Alle zorg samen"));
    w.typ(QStringLiteral("4"));
    w.toets(Qt::Key_Return);
    QCOMPARE(w.session().sommen().minuten, 240);
    QCOMPARE(w.session().declaratie().regels.size(), size_t(3));
    const QModelIndex deel = w.pagina->model()->indexVan({1, 1});
    QVERIFY(w.pagina->model()->beeld(deel).afgeleid);
    QVERIFY(!deel.data().toString().isEmpty());
    QVERIFY(w.pagina->model()->zin(deel).contains(QStringLiteral("uit het totaal van alle zorg samen")));
    QVERIFY(deel.data(Qt::EditRole).toString().isEmpty());
    w.toets(Qt::Key_Semicolon, Qt::ControlModifier);
    w.toets(Qt::Key_Escape);
    w.pagina->undoTarget()->undo();
    QVERIFY(w.session().declaratie().regels.empty());
}

void TestMaandroosterBezoeken::a_question_stands_on_its_cell()
{
    DeclaratieMaand maand = legeMaand();
    maand.feiten.declaratie.id = bouw::declaratieId;
    maand.feiten.declaratie.status = DeclaratieStatus::AfgekeurdDoorBudgethouder;
    maand.feiten.declaratie.invoerkant = Invoerkant::Zorgverlener;
    maand.kant = Invoerkant::Zorgverlener;
    maand.feiten.declaratie.regels = {bouw::regel(QDate(2025, 5, 12), QStringLiteral("WLZ-PV"), 240)};
    maand.feiten.declaratie.statusReden = QStringLiteral("Waarom 4 uur?");
    maand.feiten.declaratie.vraagOver = Celplek{QStringLiteral("WLZ-PV"), QDate(2025, 5, 12)};
    Werkplek w(maand);
    QVERIFY(w.pagina->walkFindings(true));
    QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{1, 12}));
    QVERIFY(w.pagina->model()->zin(w.cellen()->currentIndex()).contains(QStringLiteral("Vraag van de budgethouder: Waarom 4 uur?")));
    // By the first save it is a concept again, with which the server keeps the question that is still to be answered.
    Declaratie open = w.session().declaratie();
    open.status = DeclaratieStatus::Concept;
    w.session().opgeslagen(open, w.session().stand(), QDateTime::currentDateTime());
    QCOMPARE(w.session().declaratie().status, DeclaratieStatus::Concept);
    QCOMPARE(w.pagina->werk()->findChild<StatusChip*>()->look().text, QStringLiteral("Concept")); // at once, not when it is opened again
    QVERIFY(w.pagina->walkFindings(true));
    QVERIFY(w.pagina->model()->zin(w.cellen()->currentIndex()).contains(QStringLiteral("Vraag van de budgethouder: Waarom 4 uur?")));
}

HOUSE_TEST(test_maandrooster_bezoeken, TestMaandroosterBezoeken)
#include "test_maandrooster_bezoeken.moc"
