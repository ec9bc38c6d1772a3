#include "tests/gui/test_maandrooster_fixture.h"
#include "tests/gui/test_overeenkomst_fixture.h"
#include "client/ui/declaratie/keuze_balk.h"
#include <QAbstractSlider>
#include <QComboBox>
#include <QDateEdit>
#include <QDial>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QWheelEvent>

using namespace pgb;
using namespace pgb::ui;
using namespace Qt::StringLiterals;

namespace {

/// One notch of a mouse wheel over the middle of a widget, given to what lies there, as the window system does.
void rol(QWidget* over, int notches)
{
    const QPoint global = over->mapToGlobal(over->rect().center());
    QWidget* daar = over->childAt(over->rect().center());
    QWidget* naar = daar ? daar : over;
    QWheelEvent event(naar->mapFromGlobal(global), global, {}, QPoint(0, notches * 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // only an event of the window system is offered to the parents too
    qApp->notify(naar, &event);
}

} // namespace

/// The wheel scrolls; what is filled in changes by keys and clicks only.
class TestWheel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void no_kind_of_field_changes_with_or_without_the_focus_and_the_page_scrolls()
    {
        Theme theme;
        theme.apply(*qApp);
        QScrollArea page;
        auto* inhoud = new QWidget;
        auto* kolom = new QFormLayout(inhoud);
        auto* keuze = new QComboBox;
        keuze->addItems({u"uur"_s, u"dagdeel"_s, u"etmaal"_s});
        keuze->setCurrentIndex(1);
        auto* typbaar = new QComboBox;
        typbaar->setEditable(true);
        typbaar->addItems({u"een"_s, u"twee"_s, u"drie"_s});
        typbaar->setCurrentIndex(1);
        auto* getal = new QSpinBox;
        getal->setValue(5);
        auto* deel = new QDoubleSpinBox;
        deel->setValue(2.5);
        auto* dag = new QDateEdit(QDate(2025, 6, 3));
        auto* schuif = new QSlider(Qt::Horizontal);
        schuif->setValue(40);
        auto* draai = new QDial;
        draai->setValue(40);
        auto* tabs = new QTabBar;
        tabs->setCurrentIndex(tabs->addTab(u"een"_s) + tabs->addTab(u"twee"_s));
        const std::vector<QWidget*> velden{keuze, typbaar, getal, deel, dag, schuif, draai, tabs};
        for (QWidget* veld : velden)
            kolom->addRow(veld);
        auto* onder = new QWidget;
        onder->setFixedHeight(2000);
        kolom->addRow(onder);
        page.setWidget(inhoud);
        page.setWidgetResizable(true);
        page.resize(400, 400);
        page.show();
        QApplication::setActiveWindow(&page);
        QVERIFY(QTest::qWaitForWindowActive(&page));
        for (const bool metFocus : {false, true}) {
            for (QWidget* veld : velden) {
                (metFocus ? veld : &page)->setFocus();
                for (const int richting : {-1, 1}) {
                    page.verticalScrollBar()->setValue(100);
                    rol(veld, richting);
                    const int nu = page.verticalScrollBar()->value();
                    QVERIFY2((nu - 100) * richting < 0, qPrintable(u"%1 %2: %3 of %4"_s.arg(QString::fromLatin1(veld->metaObject()->className())).arg(richting).arg(nu).arg(page.verticalScrollBar()->maximum())));
                    QVERIFY(metFocus || !veld->hasFocus());
                }
            }
        }
        QCOMPARE(keuze->currentIndex(), 1);
        QCOMPARE(typbaar->currentText(), u"twee"_s);
        QCOMPARE(getal->value(), 5);
        QCOMPARE(deel->value(), 2.5);
        QCOMPARE(dag->date(), QDate(2025, 6, 3));
        QCOMPARE(schuif->value(), 40);
        QCOMPARE(draai->value(), 40);
        QCOMPARE(tabs->currentIndex(), 1);
    }

    void a_list_that_is_open_scrolls_without_choosing()
    {
        Theme theme;
        theme.apply(*qApp);
        QComboBox keuze;
        for (int i = 0; i < 100; ++i)
            keuze.addItem(QString::number(i));
        keuze.setMaxVisibleItems(5);
        keuze.show();
        QApplication::setActiveWindow(&keuze);
        QVERIFY(QTest::qWaitForWindowActive(&keuze));
        keuze.showPopup();
        QTRY_VERIFY(keuze.view()->isVisible());
        auto* balk = keuze.view()->verticalScrollBar();
        QVERIFY(balk->maximum() > 0);
        const int was = balk->value();
        rol(keuze.view()->viewport(), -1);
        QVERIFY(balk->value() > was);
        keuze.hidePopup();
        QCOMPARE(keuze.currentIndex(), 0);
    }

    void scrolling_through_the_steps_of_an_agreement_saves_nothing()
    {
        OvereenkomstVenster v;
        v.gateway.feiten.versie.inhoud = bouw::inhoud();
        v.gateway.feiten.versie.inhoud.toekenningen = {bouw::toekenningId};
        v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie};
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        const ZorgovereenkomstInhoud was = v.sessie()->inhoud();
        int velden = 0;
        bool gerold = false;
        for (const int stap : {1, 2, 3}) {
            v.opstellen()->naarStap(stap);
            QTest::qWait(40);
            for (QWidget* veld : v.page->findChildren<QWidget*>()) {
                const bool soort = qobject_cast<QComboBox*>(veld) || qobject_cast<QAbstractSpinBox*>(veld) || qobject_cast<QLineEdit*>(veld) || qobject_cast<QTabBar*>(veld);
                if (!soort || !veld->isVisible())
                    continue;
                ++velden;
                for (const bool metFocus : {false, true}) {
                    if (metFocus)
                        veld->setFocus();
                    QTest::qWait(1); // the page follows the focus first
                    for (const int richting : {-1, 1}) {
                        const QList<QScrollArea*> vakken = v.page->findChildren<QScrollArea*>();
                        std::vector<int> voor;
                        for (const QScrollArea* vak : vakken)
                            voor.push_back(vak->verticalScrollBar()->value());
                        rol(veld, richting);
                        for (qsizetype i = 0; i < vakken.size(); ++i)
                            gerold = gerold || vakken[i]->verticalScrollBar()->value() != voor[size_t(i)];
                    }
                }
            }
        }
        QVERIFY2(velden > 8, qPrintable(QString::number(velden)));
        QVERIFY(gerold);
        QVERIFY(v.sessie()->inhoud() == was);
        QTest::qWait(120);
        QCOMPARE(v.gateway.bewaard, 0);
    }

    void the_questions_of_an_import_above_the_month_grid_keep_their_answers()
    {
        Theme theme;
        theme.apply(*qApp);
        KeuzeBalk balk(theme);
        balk.open(u"Uren uit een bestand"_s, {u"Begeleiding"_s}, {u"Begeleiding individueel"_s, u"Verpleging"_s}, {{u"Begeleiding"_s, 0}});
        balk.show();
        QComboBox* lijst = balk.findChild<QComboBox*>();
        QVERIFY(lijst && lijst->count() == 3 && lijst->currentIndex() == 1);
        for (const int richting : {-1, 1, 1}) {
            rol(lijst, richting);
            QCOMPARE(lijst->currentIndex(), 1);
        }
    }
};

HOUSE_TEST(test_wheel, TestWheel)
#include "test_wheel.moc"
