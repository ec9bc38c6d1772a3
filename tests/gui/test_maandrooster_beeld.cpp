#include "tests/gui/test_maandrooster_fixture.h"
#include "client/ui/declaratie/controle_paneel.h"
#include "client/ui/declaratie/patroon_balk.h"
#include "client/ui/declaratie/rooster_kop.h"
#include "client/ui/declaratie/rooster_maten.h"
#include "tests/support/cut_texts.h"
#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace pgb;
using namespace pgb::ui;

namespace {

void bewaar(QWidget& widget, const QString& naam)
{
    const QString map = qEnvironmentVariable("PGB_PICTURES");
    if (!map.isEmpty())
        widget.grab().save(QDir(map).filePath(naam + QStringLiteral(".png")));
}

/// The month of the picture: pattern until the 17th, an unreadable cell, one above the agreement, kilometers.
void vul(Werkplek& w)
{
    std::vector<CelWijziging> cellen;
    const auto zet = [&](int rij, int dag, const QString& tekst) {
        cellen.push_back({{rij, dag}, leesCel(w.session().rijen()[size_t(rij)].eenheid, tekst)});
    };
    for (int dag = 1; dag <= 31; ++dag) {
        const QDate datum(2025, 5, dag);
        const bool werkdag = datum.dayOfWeek() <= 5 && feestdag(datum).isEmpty();
        if (werkdag || datum.dayOfWeek() == 6) {
            if (dag <= 17)
                zet(0, dag, datum.dayOfWeek() == 6 ? QStringLiteral("4") : QStringLiteral("2,5"));
            zet(1, dag, dag == 14 ? QStringLiteral("2,,5") : dag == 30 ? QStringLiteral("1,5") : QStringLiteral("1"));
        }
        if (datum.dayOfWeek() == 3)
            zet(2, dag, QStringLiteral("3"));
        if (datum.dayOfWeek() == 6 && dag < 20)
            zet(3, dag, QStringLiteral("12"));
    }
    w.session().zet(QStringLiteral("vullen"), cellen);
    QCoreApplication::processEvents();
}

} // namespace

class TestMaandroosterBeeld : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void with_large_words_every_button_can_still_be_reached();
    void the_current_cell_stands_whole_between_the_frozen_columns_at_twice_the_text();
    void a_turned_grid_stands_right_under_its_buttons();
    void who_scrolled_away_stays_there_when_the_room_changes();
    void no_text_is_cut_data();
    void no_text_is_cut();
    void a_month_fits_a_window_of_1366_without_scrolling_sideways();
    void numbers_fit_their_cells_at_the_smallest_width();
    void the_grid_turns_by_itself_in_a_narrow_window_and_by_hand();
    void keys_work_in_a_turned_grid();
    void a_cell_says_its_whole_sentence();
    void a_cell_with_a_finding_says_it();
    void totals_and_agreement_say_their_sentence();
    void every_part_of_the_page_has_an_accessible_name();
    void the_room_beside_the_total_holds_the_weeks();
    void the_days_of_the_agreement_are_read_whole_beside_the_invoice();
    void alone_in_one_column_a_turned_grid_is_framed_no_wider_than_its_columns();
};

void TestMaandroosterBeeld::no_text_is_cut_data()
{
    QTest::addColumn<QSize>("maat");
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("tekst");
    QTest::addColumn<QString>("staat");
    const QSize klein(1318, 672), groot(1872, 984), smal(960, 672);
    const auto rij = [](const char* naam, QSize maat, Scheme scheme, int tekst, const char* staat) {
        QTest::newRow(naam) << maat << int(scheme) << tekst << QString::fromLatin1(staat);
    };
    rij("leeg-1366", klein, Scheme::Licht, 100, "leeg");
    rij("vol-1366", klein, Scheme::Licht, 100, "vol");
    rij("vol-1366-donker", klein, Scheme::Donker, 100, "vol");
    rij("vol-1440", QSize(1392, 804), Scheme::Licht, 100, "vol");
    rij("vol-1920", groot, Scheme::Licht, 100, "vol");
    rij("vol-1920-donker", groot, Scheme::Donker, 100, "vol");
    rij("patroon-1440", QSize(1392, 804), Scheme::Licht, 100, "patroon");
    rij("patroon-1440-donker", QSize(1392, 804), Scheme::Donker, 100, "patroon");
    rij("patroon-1366", klein, Scheme::Licht, 100, "patroon");
    rij("gedraaid-1920", groot, Scheme::Licht, 100, "gedraaid");
    rij("gedraaid-smal", smal, Scheme::Licht, 100, "vol");
    rij("tekst-150", groot, Scheme::Licht, 150, "vol");
    rij("patroon-150", klein, Scheme::Licht, 150, "patroon");
    rij("controle-150", klein, Scheme::Licht, 150, "controle");
    rij("controle-200", klein, Scheme::Donker, 200, "controle");
    rij("contrast", QSize(1392, 804), Scheme::HoogContrast, 100, "vol");
    rij("controle-1366", klein, Scheme::Licht, 100, "controle");
    rij("controle-fout-donker", klein, Scheme::Donker, 100, "controlefout");
}

void TestMaandroosterBeeld::no_text_is_cut()
{
    QFETCH(QSize, maat);
    QFETCH(int, scheme);
    QFETCH(int, tekst);
    QFETCH(QString, staat);
    Werkplek w(legeMaand(), maat, Scheme(scheme), tekst);
    QVERIFY(w.klaar);
    if (staat != QLatin1String("leeg"))
        vul(w);
    if (staat == QLatin1String("patroon")) {
        w.cellen()->naarCel({0, 19});
        w.toets(Qt::Key_Semicolon, Qt::ControlModifier);
        w.typ(QStringLiteral("ma-vr 2,5; za 4"));
        QVERIFY(w.pagina->model()->heeftVoorbeeld());
    }
    if (staat == QLatin1String("gedraaid"))
        w.toets(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    if (staat == QLatin1String("controle"))
        w.session().zet(QStringLiteral("herstel"), {{{1, 14}, leesCel(Eenheid::Uur, QStringLiteral("1"))}});
    if (staat.startsWith(QLatin1String("controle")))
        w.toets(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(30);
    bewaar(w.venster, QString::fromLatin1(QTest::currentDataTag()));
    for (const QScrollArea* area : w.pagina->controle()->findChildren<QScrollArea*>())
        QVERIFY2(!area->isVisible() || area->horizontalScrollBar()->maximum() == 0, "the page Controle scrolls sideways");
    const QStringList af = test::cutTexts(w.venster);
    QVERIFY2(af.isEmpty(), qPrintable(af.join(QLatin1Char('|'))));
}

void TestMaandroosterBeeld::a_month_fits_a_window_of_1366_without_scrolling_sideways()
{
    Werkplek w;
    vul(w);
    QVERIFY(!w.pagina->werk()->rooster()->gedraaid());
    QVERIFY(!w.cellen()->horizontalScrollBar()->isVisible());
    QVERIFY(w.cellen()->visualRect(w.pagina->model()->indexVan({0, 31})).right() <= w.cellen()->viewport()->width());
}

void TestMaandroosterBeeld::numbers_fit_their_cells_at_the_smallest_width()
{
    Theme theme;
    const RoosterMaten maten = roosterMaten(theme, 1318 - 34, 31, false);
    QVERIFY(maten.cel >= 31);
    // The line between the cells and a pixel at each side are not for the number.
    for (const bool vet : {false, true}) {
        for (const char* getal : {"23,50", "10,00", "24,00", "20,08", "180"}) {
            const QFont letter = roosterLetter(theme, QString::fromLatin1(getal), 31 - 3, vet);
            QVERIFY2(QFontMetricsF(letter).horizontalAdvance(QString::fromLatin1(getal)) <= 31 - 3 + 0.5, getal);
            QVERIFY(letter.pixelSize() >= 12);
        }
        for (const char* getal : {"117,40", "1.117,40"}) { // rather small than without its front
            const QFont letter = roosterLetter(theme, QString::fromLatin1(getal), 31 - 3, vet);
            QVERIFY2(QFontMetricsF(letter).horizontalAdvance(QString::fromLatin1(getal)) <= 31 - 3, getal);
        }
    }
    QVERIFY(maten.naam + 31 * maten.cel + maten.totaal + maten.afspraak <= 1318 - 34);
}

void TestMaandroosterBeeld::the_grid_turns_by_itself_in_a_narrow_window_and_by_hand()
{
    Werkplek w(legeMaand(), QSize(960, 672));
    QVERIFY(w.pagina->werk()->rooster()->gedraaid());
    w.venster.resize(1400, 800);
    QTRY_VERIFY(!w.pagina->werk()->rooster()->gedraaid());
    w.toets(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(w.pagina->werk()->rooster()->gedraaid());
    w.venster.resize(1300, 800);
    QTest::qWait(10);
    QVERIFY(w.pagina->werk()->rooster()->gedraaid()); // turned by hand stays turned
}

void TestMaandroosterBeeld::keys_work_in_a_turned_grid()
{
    Werkplek w;
    w.toets(Qt::Key_Right);
    w.toets(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{0, 2})); // the cursor stays in its cell
    w.typ(QStringLiteral("2,5"));
    w.toets(Qt::Key_Return);
    QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{0, 3}));
    w.toets(Qt::Key_Tab);
    QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{1, 3}));
    w.toets(Qt::Key_Semicolon, Qt::ControlModifier);
    w.typ(QStringLiteral("za 1"));
    w.toets(Qt::Key_Return);
    QCOMPARE(w.session().sommen().perRij[0], 150);
    QCOMPARE(w.session().sommen().perRij[1], 5 * 60);
    QCOMPARE(w.pagina->model()->indexVan({0, 2}).data().toString(), QStringLiteral("2,50"));
}

void TestMaandroosterBeeld::a_cell_says_its_whole_sentence()
{
    Werkplek w;
    w.session().zet(QStringLiteral("x"), {{{0, 6}, Cel{150, {}, false, {}}}});
    const MaandroosterModel& model = *w.pagina->model();
    QCOMPARE(model.indexVan({0, 6}).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Begeleiding individueel, dinsdag 6 mei, 2 uur 30 minuten, binnen de afspraak"));
    QCOMPARE(model.indexVan({0, 29}).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Begeleiding individueel, donderdag 29 mei, %1, leeg").arg(feestdag(QDate(2025, 5, 29))));
    QSignalSpy zinnen(w.pagina, &Page::statusSentence);
    w.toets(Qt::Key_Right);
    QVERIFY(zinnen.last().first().toString().startsWith(QStringLiteral("Begeleiding individueel, vrijdag 2 mei")));
}

void TestMaandroosterBeeld::a_cell_with_a_finding_says_it()
{
    Werkplek w;
    w.session().zet(QStringLiteral("x"), {{{1, 14}, leesCel(Eenheid::Uur, QStringLiteral("2,,5"))}, {{0, 2}, leesCel(Eenheid::Uur, QStringLiteral("2,20"))}});
    const MaandroosterModel& model = *w.pagina->model();
    const QString zin = model.indexVan({1, 14}).data(Qt::AccessibleTextRole).toString();
    QVERIFY(zin.contains(QStringLiteral("Wij kunnen \"2,,5\" niet lezen als tijd. Typ bijvoorbeeld 2,5 of 2:30.")));
    QCOMPARE(model.indexVan({1, 14}).data(MaandroosterModel::ErnstRol).toInt(), int(Ernst::Weigeren));
    QVERIFY(model.indexVan({0, 2}).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Bedoelt u 2:20?")));
}

void TestMaandroosterBeeld::totals_and_agreement_say_their_sentence()
{
    Werkplek w;
    w.session().zet(QStringLiteral("x"), {{{1, 6}, Cel{22 * 60, {}, false, {}}}});
    const MaandroosterModel& model = *w.pagina->model();
    const int totaal = MaandroosterModel::eersteKolom + 31;
    QCOMPARE(model.index(1, totaal).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Persoonlijke verzorging, totaal 22 uur"));
    QVERIFY(model.index(1, totaal + 1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("boven de afspraak")));
    QCOMPARE(model.index(3, totaal + 1).data().toString(), QStringLiteral("vrij"));
    QCOMPARE(model.index(4, 6).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Dag totaal, dinsdag 6 mei, 22 uur"));
}

void TestMaandroosterBeeld::every_part_of_the_page_has_an_accessible_name()
{
    Werkplek w;
    vul(w);
    w.toets(Qt::Key_Semicolon, Qt::ControlModifier);
    for (QWidget* widget : w.venster.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface* kant = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(kant);
        QVERIFY2(!kant->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void TestMaandroosterBeeld::the_room_beside_the_total_holds_the_weeks()
{
    Werkplek w;
    vul(w);
    const auto weken = [&w]() -> QFrame* {
        for (QFrame* vak : w.venster.findChildren<QFrame*>())
            if (vak->accessibleName() == QLatin1String("Per week"))
                return vak;
        return nullptr;
    };
    const auto boven = [&w](const QWidget* deel) { return deel->mapTo(&w.venster, QPoint()).y(); };
    QVERIFY(weken());
    const QWidget* rooster = w.pagina->werk()->rooster();
    QTRY_VERIFY(weken()->isVisible() && boven(weken()) < boven(rooster));
    const int hoog = boven(rooster);
    QVERIFY2(hoog - boven(weken()) - weken()->height() < 40, qPrintable(QString::number(hoog - boven(weken()) - weken()->height())));
    w.pagina->werk()->melding()->toon(Role::Info, QStringLiteral("13 dagen ingevuld.")); // a bar comes in that room, and the grid stays where it is
    QTRY_VERIFY(!weken()->isVisible() || boven(weken()) > boven(rooster));
    QVERIFY2(std::abs(boven(rooster) - hoog) <= 2, qPrintable(QString::number(boven(rooster) - hoog)));
    w.pagina->werk()->melding()->sluit();
    QTRY_VERIFY(weken()->isVisible() && boven(weken()) < boven(rooster));
}

void TestMaandroosterBeeld::the_days_of_the_agreement_are_read_whole_beside_the_invoice()
{
    DeclaratieMaand maand = legeMaand();
    maand.feiten.declaratie.factuurnummer = QStringLiteral("20251001-202");
    ZorgovereenkomstVersie& versie = maand.feiten.zorgovereenkomst->versies.front();
    versie.inhoud.ingangsdatum = QDate(2025, 1, 1);
    versie.inhoud.einddatum = QDate(2025, 12, 31);
    Werkplek w(std::move(maand));
    const QLabel* regel = nullptr;
    for (const QLabel* label : w.pagina->werk()->kop()->findChildren<QLabel*>())
        regel = label->text().contains(QStringLiteral("overeenkomst ")) ? label : regel;
    QVERIFY(regel && regel->isVisible());
    QVERIFY2(regel->fontMetrics().horizontalAdvance(regel->text()) <= regel->width(), qPrintable(regel->text()));
    QVERIFY2(regel->text().contains(QStringLiteral("2025")), qPrintable(regel->text()));
}

void TestMaandroosterBeeld::alone_in_one_column_a_turned_grid_is_framed_no_wider_than_its_columns()
{
    DeclaratieMaand maand = legeMaand();
    ZorgovereenkomstInhoud& inhoud = maand.feiten.zorgovereenkomst->versies.front().inhoud;
    inhoud.werkafspraken.resize(1);
    inhoud.reiskosten = ReiskostenSoort::Geen;
    Werkplek w(std::move(maand), QSize(1270, 672), Scheme::Licht, 200, true);
    const Maandrooster* rooster = w.pagina->werk()->rooster();
    QTRY_VERIFY(rooster->gedraaid());
    const auto delen = [rooster] {
        int breed = 0;
        for (const RoosterView* deel : rooster->findChildren<RoosterView*>())
            breed += deel->width();
        return breed;
    };
    QTRY_VERIFY2(rooster->width() <= delen() + 16, qPrintable(QStringLiteral("%1 > %2").arg(rooster->width()).arg(delen())));
}

void TestMaandroosterBeeld::with_large_words_every_button_can_still_be_reached()
{
    Werkplek w(legeMaand(), QSize(1318, 672), Scheme::Licht, 150);
    auto* meer = w.pagina->findChild<QPushButton*>(QStringLiteral("meerKnoppen"));
    QVERIFY(meer && meer->isVisible());
    Q_EMIT meer->menu()->aboutToShow();
    QStringList achter;
    for (const QAction* keuze : meer->menu()->actions())
        achter << keuze->text();
    const auto knoppen = w.pagina->werk()->findChildren<QPushButton*>();
    for (const char* naam : {"Patroon", "Draai rooster", "Bestand…"}) {
        const QString tekst = QString::fromUtf8(naam);
        const bool ziet = std::any_of(knoppen.begin(), knoppen.end(), [&](const QPushButton* k) { return k->text() == tekst && k->isVisible(); });
        QVERIFY2(ziet != achter.contains(tekst), naam);
    }
    Werkplek gewoon(legeMaand(), QSize(1800, 900));
    QVERIFY(!gewoon.pagina->findChild<QPushButton*>(QStringLiteral("meerKnoppen"))->isVisible());
}

void TestMaandroosterBeeld::the_current_cell_stands_whole_between_the_frozen_columns_at_twice_the_text()
{
    Werkplek w(legeMaand(), QSize(1318, 672));
    w.cellen()->naarCel({0, 20});
    const auto heel = [&w] { return w.cellen()->viewport()->rect().contains(w.cellen()->visualRect(w.cellen()->currentIndex())); };
    QVERIFY(heel());
    w.theme.set({Scheme::Licht, Density::Normaal, 200}); // while it is open
    QCoreApplication::processEvents();
    if (w.pagina->model()->gedraaid())
        w.toets(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier); // it scrolls sideways
    QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{0, 20}));
    QTRY_VERIFY(heel());
    for (int i = 0; i < 11; ++i) {
        w.toets(Qt::Key_Right);
        QTRY_VERIFY(heel());
    }
    w.venster.resize(1000, 672);
    QCoreApplication::processEvents();
    QTRY_VERIFY(heel());
}

void TestMaandroosterBeeld::a_turned_grid_stands_right_under_its_buttons()
{
    Werkplek w;
    w.toets(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(w.pagina->model()->gedraaid());
    QCoreApplication::processEvents();
    const auto* werk = w.pagina->werk();
    int onderkant = 0;
    for (const QPushButton* knop : werk->findChildren<QPushButton*>())
        if (knop->isVisible() && knop->text() == QStringLiteral("Patroon"))
            onderkant = knop->mapTo(werk, QPoint(0, knop->height())).y();
    QVERIFY(onderkant > 0);
    const int boven = werk->rooster()->mapTo(werk, QPoint()).y();
    QVERIFY2(boven - onderkant < w.theme.px(48), qPrintable(QString::number(boven - onderkant)));
}

void TestMaandroosterBeeld::who_scrolled_away_stays_there_when_the_room_changes()
{
    Werkplek w;
    w.toets(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(w.pagina->model()->gedraaid());
    w.cellen()->naarCel({0, 1});
    QTest::qWait(50);
    QScrollBar* balk = w.cellen()->verticalScrollBar();
    QVERIFY2(balk->maximum() > w.theme.px(100), qPrintable(QString::number(balk->maximum())));
    balk->setValue(balk->maximum());
    const int was = balk->value();
    w.venster.resize(1318, 640);
    QTest::qWait(50);
    QCOMPARE(balk->value(), was);
    w.cellen()->naarCel({0, 31}); // and the cell that is seen stays in view
    w.venster.resize(1318, 600);
    QTRY_VERIFY(w.cellen()->viewport()->rect().contains(w.cellen()->visualRect(w.cellen()->currentIndex())));
}

HOUSE_TEST(test_maandrooster_beeld, TestMaandroosterBeeld)
#include "test_maandrooster_beeld.moc"
