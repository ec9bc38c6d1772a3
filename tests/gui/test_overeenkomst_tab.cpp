#include "tests/gui/test_overeenkomst_fixture.h"
#include <QRadioButton>
#include <QSet>

using namespace pgb;
using namespace pgb::ui;
using namespace Qt::StringLiterals;

namespace {

/// What Tab has to reach: all that takes the focus by it, and is there to be used.
QSet<QWidget*> haltes(QWidget& window)
{
    QSet<QWidget*> uit;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool doel = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isVisible() && widget->isEnabled();
        // A radio button that is not chosen is reached by the arrows; a field inside another is one with it.
        const bool deel = widget->parentWidget() && widget->parentWidget()->inherits("QAbstractSpinBox");
        if (doel && !deel)
            uit.insert(widget);
    }
    return uit;
}

QString naam(const QWidget* widget)
{
    return widget ? QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u' ' + padVan(widget) + u' ' + widget->accessibleName() : u"nothing"_s;
}

/// From `van` until a widget comes for the second time.
QList<QWidget*> ronde(QWidget* van, bool vooruit)
{
    QList<QWidget*> uit;
    van->setFocus(Qt::TabFocusReason);
    for (QWidget* nu = QApplication::focusWidget(); nu && !uit.contains(nu); nu = QApplication::focusWidget()) {
        uit << nu;
        QTest::keyClick(nu, vooruit ? Qt::Key_Tab : Qt::Key_Backtab, vooruit ? Qt::NoModifier : Qt::ShiftModifier);
    }
    return uit;
}

} // namespace

/// Tab and Shift+Tab go round everything on the page, in every step.
class TestOvereenkomstTab : public QObject {
    Q_OBJECT

    /// From where the focus is both ways, and on from the last stop.
    static void gaatRond(QWidget& window)
    {
        QWidget* begin = QApplication::focusWidget();
        const QList<QWidget*> heen = ronde(begin, true);
        QCOMPARE(naam(QApplication::focusWidget()), naam(begin)); // round, not in a circle that leaves some out
        const QSet<QWidget*> moet = haltes(window);
        for (QWidget* halte : moet)
            QVERIFY2(heen.contains(halte), qPrintable(naam(halte)));
        for (QWidget* halte : heen)
            QVERIFY2(moet.contains(halte), qPrintable(naam(halte)));
        QList<QWidget*> terug = ronde(begin, false);
        std::reverse(terug.begin() + 1, terug.end());
        QCOMPARE(terug, heen);
        QList<QWidget*> weer = ronde(heen.back(), true);
        weer << weer.takeFirst();
        QCOMPARE(weer, heen);
    }

private Q_SLOTS:
    void tab_goes_round_the_whole_page_in_every_step_data()
    {
        QTest::addColumn<int>("stap");
        QTest::addColumn<int>("breed");
        for (int stap = 1; stap <= 5; ++stap) {
            for (const int breed : {1366, 900})
                QTest::addRow("step %d, %d wide", stap, breed) << stap << breed;
        }
    }
    void tab_goes_round_the_whole_page_in_every_step()
    {
        QFETCH(int, stap);
        QFETCH(int, breed);
        OvereenkomstVenster v;
        ZorgovereenkomstFeiten& feiten = v.gateway.feiten;
        feiten.zorgovereenkomst.zorgverlener = bouw::zorgverlenerId;
        feiten.zorgverlener = bouw::zorgverlener();
        feiten.versie.inhoud = bouw::inhoud();
        feiten.versie.inhoud.ingangsdatum = QDate(2025, 7, 1);
        feiten.versie.inhoud.toekenningen = {bouw::toekenningId};
        feiten.zorgovereenkomst.versies = {feiten.versie};
        v.window.resize(breed, 768);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        for (int langs = 1; langs <= stap; ++langs) // as a user comes there: by the steps before
            v.opstellen()->naarStap(langs);
        v.opstellen()->begin();
        QTRY_VERIFY(QApplication::focusWidget());
        gaatRond(v.window);
    }

    void tab_goes_round_what_is_read_and_what_is_changed()
    {
        OvereenkomstVenster v;
        ZorgovereenkomstFeiten& feiten = v.gateway.feiten;
        feiten = bouw::zorgovereenkomstFeiten(*v.gateway.parameters);
        feiten.versie.status = ZorgovereenkomstStatus::Lopend;
        feiten.zorgovereenkomst.versies = {feiten.versie};
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        v.overeenkomst()->bekijken()->naarKop();
        v.toets(Qt::Key_Tab); // the heading is no stop
        gaatRond(v.window);
        v.commands.run(u"overeenkomst.wijzigen"_s);
        QTRY_VERIFY(v.overeenkomst()->keuze());
        gaatRond(v.window);
    }

    void tab_goes_on_from_the_main_button_to_the_first_fields()
    {
        OvereenkomstVenster v;
        v.gateway.feiten.versie.inhoud = bouw::inhoud();
        v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie};
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.opstellen()->naarStap(3);
        v.opstellen()->begin();
        QVERIFY(v.tabNaarNaam(u"volgende"_s));
        v.toets(Qt::Key_Tab);
        QVERIFY(v.tabNaar(u"inhoud/werkafspraken/0/zorgbeschrijving"_s));
        QVERIFY(v.tabNaarNaam(u"volgende"_s));
    }
};

HOUSE_TEST(test_overeenkomst_tab, TestOvereenkomstTab)
#include "test_overeenkomst_tab.moc"
