#include "client/models/opzeg_woorden.h"
#include "tests/gui/test_overeenkomst_fixture.h"
#include <QRadioButton>
#include <QSet>
#include <array>

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

    /// In an unanswered group, on the first of which Tab stands.
    static void kiesNee(OvereenkomstVenster& v)
    {
        v.toets(Qt::Key_Right);
        v.toets(Qt::Key_Space);
    }

    /// One kind of care more, with its rate and hours a week.
    static void typZorg(OvereenkomstVenster& v, int i, const QString& tarief, const QString& uren)
    {
        const QString rij = u"inhoud/werkafspraken/%1/"_s.arg(i);
        QVERIFY(v.tabNaarNaam(u"afspraakErbij"_s));
        v.toets(Qt::Key_Space);
        QTRY_COMPARE(padVan(QApplication::focusWidget()), rij + u"functieCode"_s);
        QVERIFY(v.tabNaar(rij + u"tarief"_s));
        v.typ(tarief);
        QVERIFY(v.tabNaar(rij + u"aantalPerWeek"_s));
        v.typ(uren); // what stands there is chosen, so it goes
    }

private Q_SLOTS:
    void what_was_paid_already_for_later_days_is_named_with_its_month_and_amount()
    {
        wire::Opzegvoorstel voorstel;
        QVERIFY(!OpzegWoorden::betalingen(voorstel).contains(u"al betaald"_s));
        voorstel.betaald = {{{9}, u"2025-0412"_s, QDate(2025, 3, 1), QDate(2025, 3, 31), Bedrag{123450}, false}};
        const QString zin = OpzegWoorden::betalingen(voorstel);
        QVERIFY2(zin.contains(u"2025-0412"_s) && zin.contains(u"maart"_s) && zin.contains(u"1.234,50"_s) && zin.contains(u"al betaald"_s), qPrintable(zin));
    }

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

    void two_kinds_of_care_and_a_night_rate_from_nothing_to_shared_by_keys_only()
    {
        OvereenkomstVenster v;
        v.open(u"overeenkomst/nieuw"_s);
        QTRY_VERIFY(v.opstellen());
        QTRY_COMPARE(padVan(QApplication::focusWidget()), u"inhoud/toekenningen"_s);
        v.toets(Qt::Key_Tab);
        v.toets(Qt::Key_Space); // the Wmo budget
        QCOMPARE(v.sessie()->inhoud().toekenningen, std::vector<ToekenningId>{bouw::wmoToekenning().id});
        QVERIFY(v.tabNaarNaam(u"zorgverlenerNummer"_s));
        v.typ(u"999990032"_s);
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.sessie()->zorgverlener().has_value());
        QVERIFY(v.tabNaar(u"inhoud/relatie"_s));
        v.toets(Qt::Key_Down); // from no answer to "geen familie"
        QVERIFY(v.tabNaar(u"inhoud/antwoorden/geeftLeiding"_s));
        kiesNee(v);
        QCOMPARE(v.sessie()->inhoud().soort, ZorgovereenkomstSoort::OvereenkomstVanOpdracht);
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(v.opstellen()->stap(), 2);
        QVERIFY(v.tabNaar(u"inhoud/ingangsdatum"_s));
        v.typ(u"1-7"_s);
        QVERIFY(v.tabNaar(u"inhoud/vasteUren"_s));
        kiesNee(v); // the days change
        QVERIFY(v.tabNaar(u"inhoud/dagenPerWeek"_s));
        v.typ(u"3"_s);
        QVERIFY(v.tabNaar(u"inhoud/minutenPerWeek"_s));
        v.typ(u"8"_s);
        typZorg(v, 0, u"24,00"_s, u"5"_s);
        typZorg(v, 1, u"22"_s, u"3"_s);
        const std::vector<Werkafspraak>& werk = v.sessie()->inhoud().werkafspraken;
        QVERIFY(werk[0].functieCode != werk[1].functieCode && werk[1].toekenning == bouw::wmoToekenning().id);
        QCOMPARE(werk[0].aantalPerWeek + werk[1].aantalPerWeek, qint64(8 * 60));
        v.opstellen()->begin();
        QVERIFY(v.tabNaarNaam(u"afwijkendErbij"_s));
        v.toets(Qt::Key_Space);
        QTRY_COMPARE(padVan(QApplication::focusWidget()), u"inhoud/werkafspraken/0/afwijkendeTarieven/0/moment"_s);
        v.toets(Qt::Key_Down); // from the evening to the night
        QVERIFY(v.tabNaar(u"inhoud/werkafspraken/0/afwijkendeTarieven/0/tarief"_s));
        v.typ(u"27,50"_s);
        QCOMPARE(v.sessie()->inhoud().werkafspraken[0].afwijkendeTarieven, (std::vector<AfwijkendTarief>{{Tariefmoment::Nacht, bouw::tarief(2750)}}));
        QVERIFY(v.tabNaar(u"inhoud/vakantiegeldInbegrepen"_s));
        v.toets(Qt::Key_Space);
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(v.opstellen()->stap(), 3);
        for (const auto& [i, tekst] : {std::pair{0, u"Drie keer per week samen de dag plannen en de post doen."_s}, {1, u"Elke week het huis schoonmaken en de was doen in de middag."_s}}) {
            QVERIFY(v.tabNaar(u"inhoud/werkafspraken/%1/zorgbeschrijving"_s.arg(i)));
            v.typ(tekst);
        }
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(v.opstellen()->stap(), 4);
        for (const Bevinding& b : v.sessie()->bevindingen())
            QVERIFY2(b.ernst != Ernst::Weigeren, qPrintable(b.controle + u' ' + b.path));
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(v.gateway.feiten.versie.status, ZorgovereenkomstStatus::Gedeeld);
        QCOMPARE(v.gateway.feiten.versie.inhoud.werkafspraken.size(), size_t(2));
        qInfo("two kinds of care from nothing to shared: %d keys", v.toetsen);
    }

    void at_1366_the_sheet_stands_beside_the_questions_and_narrower_it_takes_the_place_of_the_cost()
    {
        OvereenkomstVenster v;
        v.gateway.feiten.versie.inhoud = bouw::inhoud();
        v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie};
        v.window.resize(1318, 660); // what the folded rail leaves of 1366
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        QVERIFY(v.page->wantsWidth());
        const std::vector<QWidget*> delen = v.opstellen()->panes(); // steps, form, cost, sheet
        const auto gezien = [&] { return std::array{delen[1]->isVisible(), delen[2]->isVisible(), delen[3]->isVisible()}; };
        QTRY_COMPARE(gezien(), (std::array{true, true, true}));
        v.window.resize(1146, 660);
        QTRY_COMPARE(gezien(), (std::array{true, true, false}));
        v.opstellen()->naarVeld(u"inhoud/ingangsdatum"_s);
        v.commands.run(u"overeenkomst.blad"_s);
        QCOMPARE(gezien(), (std::array{true, false, true}));
        QCOMPARE(padVan(QApplication::focusWidget()), u"inhoud/ingangsdatum"_s); // one goes on typing
        pgb::test::keep(v.window, u"blad-naast-1146"_s);
        v.opstellen()->naarStap(3);
        QCOMPARE(gezien(), (std::array{true, false, true}));
        v.commands.run(u"overeenkomst.blad"_s);
        QCOMPARE(gezien(), (std::array{true, true, false}));
        v.commands.run(u"overeenkomst.blad"_s);
        v.window.resize(900, 660);
        QTRY_COMPARE(gezien(), (std::array{true, true, false})); // what is typed stays in view
        v.commands.run(u"overeenkomst.blad"_s);
        QCOMPARE(gezien(), (std::array{false, false, true}));
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
