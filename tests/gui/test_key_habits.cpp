#include "client/ui/theme/theme.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/step_bar.h"
#include "tests/gui/test_shell_fixture.h"
#include <QButtonGroup>
#include <QCheckBox>
#include <QDialog>
#include <QGridLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

using namespace pgb;
using namespace pgb::ui;
using namespace Qt::StringLiterals;

namespace {

void maakActief(QWidget& window)
{
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

/// The names of what Tab (or Shift+Tab) reaches from `from`, until it comes round.
QStringList tabRonde(QWidget* from, bool vooruit = true)
{
    QStringList namen;
    from->setFocus();
    for (int i = 0; i < 30; ++i) {
        namen << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), vooruit ? Qt::Key_Tab : Qt::Key_Backtab);
        if (QApplication::focusWidget() == from)
            break;
    }
    return namen;
}

QLineEdit* veld(const QString& naam)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(naam);
    return edit;
}

} // namespace

/// What keys do everywhere outside dialogs.
class TestKeyHabits : public QObject {
    Q_OBJECT
private:
    Theme m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp); }

    void enter_presses_the_button_that_has_the_focus_data()
    {
        QTest::addColumn<int>("soort");
        QTest::newRow("button") << 0;
        QTest::newRow("main button") << 1;
        QTest::newRow("link") << 2;
        QTest::newRow("tool button") << 3;
        QTest::newRow("step") << 4;
        QTest::newRow("toggle") << 5;
    }
    void enter_presses_the_button_that_has_the_focus()
    {
        QFETCH(int, soort);
        QWidget window;
        auto* kolom = new QVBoxLayout(&window);
        QAbstractButton* knop = nullptr;
        auto* hoofd = new KeyButton(m_theme, u"Ondertekenen"_s, QKeySequence(Qt::CTRL | Qt::Key_Return));
        hoofd->setMain(true);
        kolom->addWidget(hoofd);
        switch (soort) {
        case 0: knop = new QPushButton(u"Gewoon"_s); break;
        case 1: knop = hoofd; break;
        case 2: knop = makeLink(u"+ Zorgfunctie erbij"_s); break;
        case 3: knop = new QToolButton; break;
        case 4: knop = new StepButton(m_theme, 1, u"Partijen"_s, nullptr); break;
        default:
            knop = new QPushButton(u"Vast"_s);
            knop->setCheckable(true);
        }
        knop->setFocusPolicy(Qt::StrongFocus);
        kolom->addWidget(knop);
        int gedrukt = 0, hoofdGedrukt = 0;
        connect(knop, &QAbstractButton::clicked, &window, [&] { ++gedrukt; });
        connect(hoofd, &QAbstractButton::clicked, &window, [&] { ++hoofdGedrukt; });
        maakActief(window);
        knop->setFocus();
        QTest::keyClick(knop, Qt::Key_Return);
        QCOMPARE(gedrukt, 1);
        QTest::keyClick(knop, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(gedrukt, 2);
        QTest::keyClick(knop, Qt::Key_Space);
        QCOMPARE(gedrukt, 3);
        QTest::keyClick(knop, Qt::Key_Return, Qt::ControlModifier); // the screen's own key, and here there is none
        QCOMPARE(gedrukt, 3);
        QTest::keyPress(knop, Qt::Key_Return); // held down: once, when it is let go
        QKeyEvent weer(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        for (int i = 0; i < 5; ++i)
            qApp->notify(knop, &weer);
        QCOMPARE(gedrukt, 3);
        QTest::keyRelease(knop, Qt::Key_Return);
        QCOMPARE(gedrukt, 4);
        QCOMPARE(hoofdGedrukt, knop == hoofd ? 4 : 0); // nothing but what has the ring
    }

    void an_enter_that_is_held_answers_no_question_in_a_dialog()
    {
        QDialog dialoog;
        auto* kolom = new QVBoxLayout(&dialoog);
        auto* ja = new QPushButton(u"Intrekken"_s);
        kolom->addWidget(veld(u"dag"_s));
        kolom->addWidget(ja);
        ja->setDefault(true);
        int gedrukt = 0;
        connect(ja, &QPushButton::clicked, &dialoog, [&] { ++gedrukt; });
        maakActief(dialoog);
        for (QWidget* focus : {static_cast<QWidget*>(dialoog.findChild<QLineEdit*>()), static_cast<QWidget*>(ja)}) {
            const int was = gedrukt;
            focus->setFocus();
            QKeyEvent weer(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
            qApp->notify(focus, &weer);
            QCOMPARE(gedrukt, was);
            QTest::keyClick(focus, Qt::Key_Return);
            QCOMPARE(gedrukt, was + 1);
        }
    }

    void enter_opens_a_menu_button()
    {
        QWidget window;
        auto* kolom = new QVBoxLayout(&window);
        auto* meer = new QToolButton;
        meer->setPopupMode(QToolButton::InstantPopup);
        auto* menu = new QMenu(meer);
        menu->addAction(u"Vergrendelen"_s);
        meer->setMenu(menu);
        meer->setFocusPolicy(Qt::TabFocus);
        kolom->addWidget(meer);
        auto* knop = new QPushButton(u"Meer"_s);
        auto* tweede = new QMenu(knop);
        tweede->addAction(u"Afdrukken"_s);
        knop->setMenu(tweede);
        kolom->addWidget(knop);
        maakActief(window);
        int geopend = 0;
        for (QMenu* een : {menu, tweede})
            connect(een, &QMenu::aboutToShow, &window, [&geopend, een] {
                ++geopend;
                QTimer::singleShot(0, een, &QMenu::close);
            });
        meer->setFocus();
        QTest::keyClick(meer, Qt::Key_Return);
        QTRY_COMPARE(geopend, 1);
        QTRY_VERIFY(!menu->isVisible());
        knop->setFocus();
        QTest::keyClick(knop, Qt::Key_Return);
        QTRY_COMPARE(geopend, 2);
    }

    void enter_is_a_new_line_in_a_text_and_nothing_at_a_tick_or_a_choice()
    {
        QWidget window;
        auto* kolom = new QVBoxLayout(&window);
        auto* tekst = new QPlainTextEdit;
        auto* regel = new QLineEdit;
        auto* vink = new QCheckBox(u"Aan"_s);
        auto* keuze = new QRadioButton(u"Een"_s);
        auto* knop = new QPushButton(u"Opslaan"_s);
        for (QWidget* deel : std::initializer_list<QWidget*>{tekst, regel, vink, keuze, knop})
            kolom->addWidget(deel);
        maakActief(window);
        int gedrukt = 0;
        connect(knop, &QPushButton::clicked, &window, [&] { ++gedrukt; });
        for (QWidget* deel : std::initializer_list<QWidget*>{tekst, regel, vink, keuze}) {
            deel->setFocus();
            QTest::keyClick(deel, Qt::Key_Return);
        }
        QCOMPARE(tekst->toPlainText(), u"\n"_s);
        QVERIFY(!vink->isChecked());
        QVERIFY(!keuze->isChecked());
        QCOMPARE(gedrukt, 0);
    }

    void a_dialog_keeps_its_default_button()
    {
        QDialog dialoog;
        auto* kolom = new QVBoxLayout(&dialoog);
        auto* regel = new QLineEdit;
        auto* link = makeLink(u"Meer uitleg"_s);
        link->setAutoDefault(false);
        auto* nee = new QPushButton(u"Nee"_s);
        auto* ja = new QPushButton(u"Ja"_s);
        ja->setDefault(true);
        for (QWidget* deel : std::initializer_list<QWidget*>{regel, link, nee, ja})
            kolom->addWidget(deel);
        int jas = 0, nees = 0, links = 0;
        connect(ja, &QPushButton::clicked, &dialoog, [&] { ++jas; });
        connect(nee, &QPushButton::clicked, &dialoog, [&] { ++nees; });
        connect(link, &QPushButton::clicked, &dialoog, [&] { ++links; });
        maakActief(dialoog);
        regel->setFocus();
        QTest::keyClick(regel, Qt::Key_Return);
        QCOMPARE(jas, 1);
        nee->setFocus();
        QTest::keyClick(nee, Qt::Key_Return);
        QCOMPARE(nees, 1);
        QCOMPARE(jas, 1);
        QCOMPARE(links, 0);
    }

    void a_dialog_that_enter_opened_is_not_answered_by_the_same_press()
    {
        QWidget window;
        auto* kolom = new QVBoxLayout(&window);
        auto* knop = new QPushButton(u"Alles terugtrekken"_s);
        kolom->addWidget(knop);
        QDialog dialoog(&window);
        auto* ja = new QPushButton(u"Ja"_s, &dialoog);
        ja->setDefault(true);
        int jas = 0;
        connect(ja, &QPushButton::clicked, &dialoog, [&] { ++jas; });
        connect(knop, &QPushButton::clicked, &dialoog, [&] { dialoog.open(); });
        maakActief(window);
        knop->setFocus();
        QTest::keyPress(knop, Qt::Key_Return);
        QKeyEvent weer(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        for (int i = 0; i < 5; ++i)
            qApp->notify(QApplication::focusWidget(), &weer);
        QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(dialoog.isVisible());
        QCOMPARE(jas, 0);
    }

    void tab_lands_on_the_chosen_one_of_a_group_data()
    {
        QTest::addColumn<bool>("groep");
        QTest::newRow("of one parent") << false;
        QTest::newRow("of a button group") << true;
    }
    void tab_lands_on_the_chosen_one_of_a_group()
    {
        QFETCH(bool, groep);
        QWidget window;
        auto* kolom = new QVBoxLayout(&window);
        auto* voor = veld(u"voor"_s);
        kolom->addWidget(voor);
        auto* vak = new QWidget;
        auto* rij = new QHBoxLayout(vak);
        std::vector<QRadioButton*> keuzes;
        QButtonGroup samen;
        for (const QString& naam : {u"Bepaalde tijd"_s, u"Onbepaalde tijd"_s, u"Vervanging"_s}) {
            keuzes.push_back(new QRadioButton(naam));
            keuzes.back()->setObjectName(naam);
            rij->addWidget(keuzes.back());
            if (groep)
                samen.addButton(keuzes.back());
        }
        kolom->addWidget(vak);
        kolom->addWidget(veld(u"na"_s));
        keuzes[1]->setChecked(true);
        maakActief(window);
        QCOMPARE(tabRonde(voor), (QStringList{u"voor"_s, u"Onbepaalde tijd"_s, u"na"_s}));
        QCOMPARE(tabRonde(voor, false), (QStringList{u"voor"_s, u"na"_s, u"Onbepaalde tijd"_s}));
        keuzes[1]->setFocus();
        QTest::keyClick(keuzes[1], Qt::Key_Space);
        QVERIFY(keuzes[1]->isChecked());
        keuzes[2]->setChecked(true); // by an answer elsewhere
        QCOMPARE(tabRonde(voor), (QStringList{u"voor"_s, u"Vervanging"_s, u"na"_s}));
    }

    void tab_goes_on_past_what_hands_the_focus_to_a_part_of_itself()
    {
        QWidget window;
        auto* kolom = new QVBoxLayout(&window);
        auto* vak = new QWidget; // made before what stands above it
        auto* binnen = new QVBoxLayout(vak);
        auto* blad = veld(u"blad"_s);
        binnen->addWidget(blad);
        vak->setFocusProxy(blad);
        auto* kop = new QLabel(u"Kop"_s, vak); // Qt keeps who hands on right before the first of what is in it
        kop->stackUnder(blad);
        binnen->insertWidget(0, kop);
        kolom->addWidget(vak);
        auto* eerste = veld(u"eerste"_s);
        kolom->insertWidget(0, eerste);
        kolom->addWidget(veld(u"laatste"_s));
        maakActief(window);
        for (int keer = 0; keer < 2; ++keer) {
            QCOMPARE(tabRonde(eerste), (QStringList{u"eerste"_s, u"blad"_s, u"laatste"_s}));
            QCOMPARE(tabRonde(eerste, false), (QStringList{u"eerste"_s, u"laatste"_s, u"blad"_s}));
            vak->setFocus();
            QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(blad)); // it hands on as before
        }
        QVERIFY(vak->focusPolicy() == Qt::NoFocus);
    }

    void tab_goes_through_a_screen_as_it_is_laid_out()
    {
        QWidget window;
        auto* kolom = new QVBoxLayout(&window);
        auto* rol = new QScrollArea;
        auto* blad = new QWidget;
        rol->setWidget(blad);
        rol->setWidgetResizable(true);
        rol->setFocusPolicy(Qt::NoFocus);
        kolom->addWidget(rol);
        auto* onder = new QPushButton(u"Opslaan"_s); // made before what comes in the page, and still the last
        onder->setObjectName(u"opslaan"_s);
        auto* binnen = new QVBoxLayout(blad);
        auto* raster = new QGridLayout;
        raster->addWidget(veld(u"woonplaats"_s), 1, 0);
        raster->addWidget(veld(u"bsn"_s), 0, 0);
        raster->addWidget(veld(u"geboren"_s), 0, 1);
        raster->addWidget(veld(u"postcode"_s), 1, 1);
        auto* budget = new QWidget;
        auto* rijen = new QVBoxLayout(budget);
        rijen->addWidget(veld(u"totaal"_s));
        auto* splitter = new QSplitter;
        splitter->addWidget(veld(u"links"_s));
        splitter->addWidget(veld(u"rechts"_s));
        binnen->addWidget(splitter);
        binnen->insertWidget(0, budget);
        binnen->insertLayout(0, raster);
        binnen->addWidget(onder);
        window.resize(500, 400);
        maakActief(window);
        const QStringList eerst{u"bsn"_s, u"geboren"_s, u"woonplaats"_s, u"postcode"_s};
        const QStringList laatst{u"links"_s, u"rechts"_s, u"opslaan"_s};
        QCOMPARE(tabRonde(blad->findChild<QLineEdit*>(u"bsn"_s)), (eerst + QStringList{u"totaal"_s} + laatst));
        // A row that comes later, and rows that are made anew.
        rijen->addWidget(veld(u"begeleiding"_s));
        QTest::qWait(1); // it is shown by its layout
        QCOMPARE(tabRonde(blad->findChild<QLineEdit*>(u"bsn"_s)), (eerst + QStringList{u"totaal"_s, u"begeleiding"_s} + laatst));
        delete blad->findChild<QLineEdit*>(u"totaal"_s);
        rijen->insertWidget(0, veld(u"nieuw totaal"_s));
        QTest::qWait(1);
        QCOMPARE(tabRonde(blad->findChild<QLineEdit*>(u"bsn"_s)), (eerst + QStringList{u"nieuw totaal"_s, u"begeleiding"_s} + laatst));
        QStringList terug = eerst + QStringList{u"nieuw totaal"_s, u"begeleiding"_s} + laatst;
        std::reverse(terug.begin() + 1, terug.end());
        QCOMPARE(tabRonde(blad->findChild<QLineEdit*>(u"bsn"_s), false), terug);
    }
};

HOUSE_TEST(test_key_habits, TestKeyHabits)
#include "test_key_habits.moc"
