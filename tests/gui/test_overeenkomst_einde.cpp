#include "client/ui/wijziging/beeindig_dialoog.h"
#include "client/ui/wijziging/opzeg_dialoog.h"
#include "client/ui/wijziging/verzuim_dialoog.h"
#include "client/ui/wijziging/wijzig_keuze.h"
#include "client/ui/wijziging/wijzigen.h"
#include "tests/gui/test_overeenkomst_fixture.h"
#include "client/ui/widgets/date_line_edit.h"
#include "tests/support/cut_texts.h"
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;
using pgb::test::cutTexts;
using pgb::test::keep;
using pgb::test::teksten;
using namespace Qt::StringLiterals;
using S = ZorgovereenkomstStatus;
using G = ZorgovereenkomstGebeurtenis;

namespace {

void zet(OvereenkomstVenster& v, S status, ZorgovereenkomstSoort soort = ZorgovereenkomstSoort::OvereenkomstVanOpdracht)
{
    v.gateway.feiten = bouw::zorgovereenkomstFeiten(*v.gateway.parameters);
    v.gateway.feiten.vandaag = QDate(2025, 5, 20);
    v.gateway.feiten.versie.status = status;
    v.gateway.feiten.versie.inhoud.soort = soort;
    v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie};
    wire::Opzegvoorstel& voorstel = v.levensloop.voorstel;
    voorstel.volgnummer = 1;
    voorstel.op = QDate(2025, 5, 20);
    voorstel.maanden = 1;
    voorstel.vroegsteDag = QDate(2025, 6, 20);
    voorstel.betalingen = {{{9}, u"2025-0412"_s, QDate(2025, 7, 1), QDate(2025, 7, 31), Bedrag{123450}, true}};
}

Deelbeoordeling afgekeurd()
{
    Deelbeoordeling deel;
    deel.verstrekker = bouw::verstrekkerId;
    deel.status = DeelbeoordelingStatus::Afgekeurd;
    deel.redenCode = u"tariefTeHoog"_s;
    deel.toelichting = u"Spreek een lager tarief af."_s;
    deel.opmerkingen = {{u"inhoud/werkafspraken/0/tarief"_s, u"Het maximum is 24 euro."_s}};
    return deel;
}

} // namespace

class TestOvereenkomstEinde : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_notice_says_term_and_payments_before_it_is_given()
    {
        OvereenkomstVenster v;
        zet(v, S::Lopend);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QVERIFY(v.commands.run(u"overeenkomst.opzeggen"_s));
        auto* dialoog = v.window.findChild<OpzegDialoog*>();
        QVERIFY(dialoog);
        QTRY_VERIFY(dialoog->voorstel());
        const QString wat = teksten(dialoog);
        QVERIFY2(wat.contains(u"De opzegtermijn is 1 maand."_s) && wat.contains(u"20 juni 2025"_s), qPrintable(wat));
        QVERIFY2(wat.contains(u"2025-0412"_s) && wat.contains(u"1.234,50"_s) && wat.contains(u"ingepland"_s), qPrintable(wat));
        QVERIFY(!wat.contains(u"transitievergoeding"_s));
        QTest::keyClick(dialoog, Qt::Key_Return);
        QTRY_COMPARE(v.gateway.stappen.size(), size_t(1));
        QCOMPARE(v.gateway.stappen.front().gebeurtenis, G::Opzeggen);
        QCOMPARE(v.gateway.stappen.front().datum, QDate(2025, 6, 20));
        QTRY_COMPARE(v.gateway.feiten.versie.status, S::Opgezegd);
        QTRY_VERIFY(v.navigator.laatste.contains(u"20 juni 2025"_s));
    }

    void too_early_a_day_is_refused_where_it_stands()
    {
        OvereenkomstVenster v;
        zet(v, S::Lopend);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        v.commands.run(u"overeenkomst.opzeggen"_s);
        auto* dialoog = v.window.findChild<OpzegDialoog*>();
        QTRY_VERIFY(dialoog->voorstel());
        auto* dag = dialoog->findChild<DateLineEdit*>(u"laatsteDag"_s);
        const auto typ = [dag](const QString& tekst) {
            dag->setFocus();
            dag->selectAll();
            QTest::keyClicks(dag, tekst);
            QTest::keyClick(dag, Qt::Key_Tab);
        };
        typ(u"1-6-2025"_s);
        QTRY_VERIFY(dialoog->voorstel() && !dialoog->voorstel()->bevindingen.empty());
        dialoog->findChild<QPushButton*>(u"ja"_s)->click();
        QVERIFY(v.gateway.stappen.empty());
        QVERIFY(teksten(dialoog).contains(u"Dit kan nog niet."_s));
        typ(u"31-7-2025"_s);
        QTRY_VERIFY(dialoog->voorstel() && dialoog->voorstel()->laatsteDag == QDate(2025, 7, 31));
        dialoog->findChild<QPlainTextEdit*>(u"reden"_s)->setPlainText(u"Wij verhuizen."_s);
        dialoog->findChild<QPushButton*>(u"ja"_s)->click();
        QTRY_COMPARE(v.gateway.stappen.size(), size_t(1));
        QCOMPARE(v.gateway.stappen.front().reden, u"Wij verhuizen."_s);
        QCOMPARE(v.gateway.stappen.front().datum, QDate(2025, 7, 31));
    }

    void an_employer_hears_of_the_allowance_and_an_employee_does_not()
    {
        for (const Rol rol : {Rol::Budgethouder, Rol::Zorgverlener}) {
            OvereenkomstVenster v(rol);
            zet(v, S::Lopend, ZorgovereenkomstSoort::Arbeidsovereenkomst);
            v.levensloop.voorstel.transitievergoeding = rol == Rol::Budgethouder;
            v.open(u"overeenkomst/4"_s);
            QTRY_VERIFY(v.overeenkomst()->bekijken());
            v.commands.run(u"overeenkomst.opzeggen"_s);
            auto* dialoog = v.window.findChild<OpzegDialoog*>();
            QTRY_VERIFY(dialoog->voorstel());
            QCOMPARE(teksten(dialoog).contains(u"transitievergoeding"_s), rol == Rol::Budgethouder);
            QVERIFY(teksten(dialoog).contains(u"laatste dag van een maand"_s));
        }
    }

    void the_tick_to_stop_leads_to_the_notice()
    {
        OvereenkomstVenster v;
        zet(v, S::Lopend);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        v.commands.run(u"overeenkomst.wijzigen"_s);
        v.page->findChild<QCheckBox*>(u"tarief"_s)->click();
        v.page->findChild<QCheckBox*>(u"stoppen"_s)->click();
        QVERIFY(!v.page->findChild<QCheckBox*>(u"tarief"_s)->isChecked()); // it stands alone
        v.overeenkomst()->keuze()->kies();
        QVERIFY(v.window.findChild<OpzegDialoog*>());
        QCOMPARE(v.levensloop.gewijzigd, 0);
    }

    void an_absence_is_reported_and_later_gets_its_last_day()
    {
        OvereenkomstVenster v;
        zet(v, S::Lopend);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        v.commands.run(u"overeenkomst.verzuim"_s);
        auto* dialoog = v.window.findChild<VerzuimDialoog*>();
        QVERIFY(dialoog);
        dialoog->findChild<QPushButton*>(u"ja"_s)->click();
        QTRY_COMPARE(v.levensloop.gemeld.size(), size_t(1));
        QCOMPARE(v.levensloop.gemeld.front().invoer.van, QDate(2025, 5, 20));
        QVERIFY(!v.levensloop.gemeld.front().invoer.tot);
        QTRY_VERIFY(!v.window.findChild<VerzuimDialoog*>());
        v.commands.run(u"overeenkomst.verzuim"_s);
        dialoog = v.window.findChild<VerzuimDialoog*>();
        QTRY_VERIFY(teksten(dialoog).contains(u"Er is al gemeld"_s));
        dialoog->findChild<DateLineEdit*>(u"tot"_s)->setDate(QDate(2025, 5, 1));
        dialoog->findChild<QPushButton*>(u"ja"_s)->click();
        QVERIFY(teksten(dialoog).contains(u"voor de eerste dag"_s));
        dialoog->findChild<DateLineEdit*>(u"tot"_s)->setDate(QDate(2025, 5, 25));
        dialoog->findChild<QPushButton*>(u"ja"_s)->click();
        QTRY_COMPARE(v.levensloop.gemeld.size(), size_t(2));
        QCOMPARE(v.levensloop.gemeld.back().verzuim, VerzuimId{1});
        QCOMPARE(v.levensloop.gemeld.back().invoer.tot, QDate(2025, 5, 25));
    }

    void who_stands_in_for_somebody_absent_gets_an_agreement_for_as_long()
    {
        OvereenkomstVenster v;
        zet(v, S::Lopend);
        v.gateway.feiten.verzuim = Verzuimstand{true, {v.gateway.feiten.zorgovereenkomst.zorgverlener}};
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QVERIFY2(teksten(v.overeenkomst()).contains(u"is nu afwezig door ziekte of verlof"_s), qPrintable(teksten(v.overeenkomst())));
        v.commands.run(u"overeenkomst.verzuim"_s);
        QVERIFY(v.window.findChild<VerzuimDialoog*>());
        v.window.findChild<VerzuimDialoog*>()->findChild<QPushButton*>(u"vervanger"_s)->click();
        const Address naar = v.navigator.geopend;
        QCOMPARE(naar.wat, u"overeenkomst/nieuw/vervangt:%1"_s.arg(v.gateway.feiten.zorgovereenkomst.zorgverlener.waarde));
        v.gateway.feiten = bouw::zorgovereenkomstFeiten(*v.gateway.parameters);
        v.gateway.feiten.zorgovereenkomst.versies.front().inhoud = {}; // the server makes the draft, so it has a number already
        v.gateway.feiten.zorgovereenkomst.versies.front().status = S::Concept;
        v.open(naar.wat);
        QTRY_VERIFY(v.opstellen());
        QCOMPARE(v.sessie()->inhoud().looptijd, Looptijd::Vervanging);
        QCOMPARE(v.sessie()->draft().inhoud.vervangt.waarde, naar.wat.section(u':', 1).toLongLong());
    }

    void a_question_is_answered_where_it_stands()
    {
        OvereenkomstVenster v;
        zet(v, S::AanvullingGevraagd);
        v.gateway.feiten.versie.vragen = {{DeelbeoordelingSoort::Verstrekker, bouw::verstrekkerId, Wet::Wlz, QDateTime(QDate(2025, 5, 12), QTime(8, 0), Qt::UTC),
                                           u"Hoe vaak komt de zorgverlener?"_s, {{u"inhoud/werkafspraken/0/zorgbeschrijving"_s, u"Staat er niet in."_s}}, {}, {}}};
        v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie};
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        const QString wat = teksten(v.page);
        QVERIFY2(wat.contains(u"Hoe vaak komt"_s) && wat.contains(u"Staat er niet in."_s) && wat.contains(u"staat de klok"_s), qPrintable(wat));
        auto* antwoord = v.page->findChild<QPlainTextEdit*>(u"antwoord"_s);
        v.page->findChild<QPushButton*>(u"aanvullen"_s)->click();
        QVERIFY(v.gateway.stappen.empty());
        QVERIFY(teksten(v.page).contains(u"Schrijf eerst uw antwoord."_s));
        antwoord->setFocus();
        QTest::keyClicks(antwoord, u"Elke dag om 8 uur."_s);
        v.page->findChild<QPushButton*>(u"aanvullen"_s)->click();
        QTRY_COMPARE(v.gateway.stappen.size(), size_t(1));
        QCOMPARE(v.gateway.stappen.front().reden, u"Elke dag om 8 uur."_s);
    }

    void an_answer_that_is_being_typed_survives_the_end_of_the_program()
    {
        OvereenkomstVenster v;
        const auto vraag = [](OvereenkomstVenster& w) {
            zet(w, S::AanvullingGevraagd);
            w.gateway.feiten.versie.vragen = {{DeelbeoordelingSoort::Verstrekker, bouw::verstrekkerId, Wet::Wlz, QDateTime(QDate(2025, 5, 12), QTime(8, 0), Qt::UTC),
                                               u"Hoe vaak komt de zorgverlener?"_s, {}, {}, {}}};
            w.gateway.feiten.zorgovereenkomst.versies = {w.gateway.feiten.versie};
            w.open(u"overeenkomst/4"_s);
        };
        vraag(v);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        auto* antwoord = v.page->findChild<QPlainTextEdit*>(u"antwoord"_s);
        antwoord->setFocus();
        QTest::keyClicks(antwoord, u"Elke dag"_s);
        QTRY_VERIFY(v.gateway.getyptAntwoord.contains("Elke dag")); // by itself: nobody warns before a power cut
        OvereenkomstVenster w;
        w.gateway.getyptAntwoord = v.gateway.getyptAntwoord;
        vraag(w);
        QTRY_VERIFY(w.overeenkomst()->bekijken());
        QCOMPARE(w.page->findChild<QPlainTextEdit*>(u"antwoord"_s)->toPlainText(), u"Elke dag"_s);
        w.page->findChild<QPushButton*>(u"aanvullen"_s)->click();
        QTRY_COMPARE(w.gateway.stappen.size(), size_t(1));
        QTRY_VERIFY(w.gateway.getyptAntwoord.isEmpty()); // it was sent
        OvereenkomstVenster ander(Rol::MedewerkerVerstrekker); // his own words for a decision have the same place: they are left alone
        ander.gateway.getyptAntwoord = v.gateway.getyptAntwoord;
        vraag(ander);
        QTRY_VERIFY(ander.overeenkomst()->bekijken());
        QVERIFY(ander.page->findChild<QPlainTextEdit*>(u"antwoord"_s)->toPlainText().isEmpty());
        QVERIFY(!ander.gateway.getyptAntwoord.isEmpty());
    }

    void a_verstrekker_ends_an_agreement_with_a_day_and_a_reason()
    {
        OvereenkomstVenster v(Rol::MedewerkerVerstrekker);
        zet(v, S::Lopend);
        VersieInzicht stand;
        stand.mogelijk = {G::Beeindigen};
        v.gateway.feiten.stand = stand;
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QVERIFY(v.page->findChild<QPushButton*>(u"beeindigen"_s));
        QVERIFY(!v.page->findChild<QPushButton*>(u"opzeggen"_s));
        QVERIFY(v.commands.run(u"overeenkomst.beeindigen"_s));
        auto* dialoog = v.window.findChild<BeeindigDialoog*>();
        QVERIFY(dialoog);
        QCOMPARE(dialoog->findChild<DateLineEdit*>(u"laatsteDag"_s)->date(), QDate(2025, 5, 20));
        QTRY_VERIFY(teksten(dialoog).contains(u"2025-0412"_s)); // what it does to payments, beforehand
        dialoog->findChild<QPushButton*>(u"ja"_s)->click();
        QVERIFY(teksten(dialoog).contains(u"Schrijf in een zin waarom."_s));
        QCOMPARE(dialoog->focusWidget(), dialoog->findChild<QPlainTextEdit*>());
        dialoog->findChild<DateLineEdit*>(u"laatsteDag"_s)->setDate(QDate(2024, 1, 1));
        QTest::keyClicks(dialoog->findChild<QPlainTextEdit*>(), u"De organisatie is failliet."_s);
        dialoog->findChild<QPushButton*>(u"ja"_s)->click();
        QVERIFY(teksten(dialoog).contains(u"De overeenkomst begon op"_s));
        QVERIFY(v.gateway.stappen.empty());
        dialoog->findChild<DateLineEdit*>(u"laatsteDag"_s)->setDate(QDate(2025, 5, 31));
        dialoog->findChild<QPushButton*>(u"ja"_s)->click();
        QTRY_COMPARE(v.gateway.stappen.size(), size_t(1));
        QCOMPARE(v.gateway.stappen.front().gebeurtenis, G::Beeindigen);
        QCOMPARE(v.gateway.stappen.front().datum, QDate(2025, 5, 31));
        QCOMPARE(v.gateway.stappen.front().reden, u"De organisatie is failliet."_s);
    }

    void an_employment_is_not_ended_by_a_verstrekker()
    {
        OvereenkomstVenster v(Rol::MedewerkerVerstrekker);
        zet(v, S::Lopend, ZorgovereenkomstSoort::Arbeidsovereenkomst);
        VersieInzicht stand;
        stand.mogelijk = {G::Beeindigen};
        v.gateway.feiten.stand = stand;
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QVERIFY(!v.page->findChild<QPushButton*>(u"beeindigen"_s));
    }

    void a_version_of_the_system_says_why_and_asks_no_signature()
    {
        OvereenkomstVenster v;
        zet(v, S::Lopend);
        v.gateway.feiten.versie.handtekeningen.clear();
        v.gateway.feiten.versie.stappen = {{S::Goedgekeurd, QDateTime(QDate(2025, 1, 2), QTime(3, 0), Qt::UTC), ZorgovereenkomstActor::Systeem}};
        v.gateway.feiten.versie.statusReden = u"wmlIndexatie"_s;
        v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie};
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        const QString wat = teksten(v.page);
        QVERIFY2(wat.contains(u"Het wettelijk minimumloon is gestegen."_s) && wat.contains(u"Geen goedkeuring nodig"_s), qPrintable(wat));
        QVERIFY2(!wat.contains(u"wmlIndexatie"_s) && !wat.contains(u" tekent"_s), qPrintable(wat));
        keep(v.window, u"wml-indexatie"_s);
    }

    void a_rejection_stands_beside_its_field_and_only_that_is_open()
    {
        OvereenkomstVenster v;
        zet(v, S::Afgekeurd);
        v.gateway.feiten.versie.beoordelingen = {afgekeurd()};
        v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie};
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        const QString lees = teksten(v.page);
        QVERIFY2(lees.contains(u"tarief te hoog"_s) && lees.contains(u"Het maximum is 24 euro."_s), qPrintable(lees));
        // The repair, as the server gives it.
        ZorgovereenkomstVersie herstel = v.gateway.feiten.versie;
        herstel.volgnummer = 2;
        herstel.status = S::Concept;
        herstel.herstelVan = 1;
        herstel.beoordelingen.clear();
        OvereenkomstVenster w;
        zet(w, S::Afgekeurd);
        w.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie, herstel};
        VersieInzicht stand;
        stand.bewerkbaar = true;
        stand.openVelden = {u"inhoud/werkafspraken/0/tarief"_s};
        w.gateway.feiten.stand = stand;
        w.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(w.opstellen());
        w.opstellen()->naarStap(2);
        QVERIFY(teksten(w.page).contains(u"Afgewezen: Het maximum is 24 euro."_s));
        for (const VeldBlok* blok : w.page->findChildren<VeldBlok*>()) {
            if (blok->isVisible())
                QVERIFY2(blok->pad().startsWith(u"inhoud/werkafspraken"_s), qPrintable(blok->pad()));
        }
        w.sessie()->zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.werkafspraken[0].tarief = bouw::tarief(2400); });
        QTRY_VERIFY(!teksten(w.page).contains(u"Afgewezen: Het maximum"_s)); // it was answered
    }

    void what_the_daily_checks_found_stands_with_who_must_act()
    {
        OvereenkomstVenster v;
        zet(v, S::Lopend);
        v.levensloop.lijstSignalen = {{{u"ZC-029"_s, Ernst::Waarschuwen, {}, {}}, u"budgethouder"_s, QDate(2025, 6, 1), QDate(2025, 5, 19)}};
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QTRY_VERIFY(teksten(v.page).contains(u"De budgethouder is aan zet, uiterlijk 1 juni 2025."_s));
    }

    void the_dialogs_fit_data()
    {
        QTest::addColumn<int>("schema");
        QTest::addColumn<int>("tekst");
        QTest::newRow("licht") << int(Scheme::Licht) << 100;
        QTest::newRow("donker-150") << int(Scheme::Donker) << 150;
    }
    void the_dialogs_fit()
    {
        QFETCH(int, schema);
        QFETCH(int, tekst);
        const QString naam = QString::fromLatin1(QTest::currentDataTag());
        OvereenkomstVenster v;
        v.theme.set({Scheme(schema), Density::Normaal, tekst});
        zet(v, S::Lopend, ZorgovereenkomstSoort::Arbeidsovereenkomst);
        v.levensloop.voorstel.transitievergoeding = true;
        v.levensloop.lijstSignalen = {{{u"ZC-029"_s, Ernst::Waarschuwen, {}, {}}, u"budgethouder"_s, QDate(2025, 6, 1), QDate(2025, 5, 19)}};
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        v.commands.run(u"overeenkomst.opzeggen"_s);
        auto* opzeggen = v.window.findChild<OpzegDialoog*>();
        QTRY_VERIFY(opzeggen->voorstel());
        QTRY_COMPARE(cutTexts(*opzeggen), QStringList());
        QTest::qWait(80);
        keep(*opzeggen, u"opzeggen-%1"_s.arg(naam));
        opzeggen->close();
        v.commands.run(u"overeenkomst.verzuim"_s);
        auto* verzuim = v.window.findChild<VerzuimDialoog*>();
        QTRY_COMPARE(cutTexts(*verzuim), QStringList());
        keep(*verzuim, u"verzuim-%1"_s.arg(naam));
        verzuim->close();
        VersieInzicht stand;
        stand.mogelijk = {G::Beeindigen};
        OvereenkomstVenster w(Rol::MedewerkerVerstrekker);
        w.theme.set({Scheme(schema), Density::Normaal, tekst});
        zet(w, S::Lopend);
        w.gateway.feiten.stand = stand;
        w.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(w.overeenkomst()->bekijken());
        w.commands.run(u"overeenkomst.beeindigen"_s);
        auto* beeindigen = w.window.findChild<BeeindigDialoog*>();
        QTRY_COMPARE(cutTexts(*beeindigen), QStringList());
        QTest::qWait(50);
        keep(*beeindigen, u"beeindigen-%1"_s.arg(naam));
        keep(w.window, u"beeindigen-venster-%1"_s.arg(naam));
        beeindigen->close();
        QTest::qWait(50);
        keep(v.window, u"lopend-signaal-%1"_s.arg(naam));
    }
};

HOUSE_TEST(test_overeenkomst_einde, TestOvereenkomstEinde)
#include "test_overeenkomst_einde.moc"
