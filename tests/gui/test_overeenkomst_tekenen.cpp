#include "tests/gui/test_overeenkomst_fixture.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/overeenkomst/lijst_page.h"
#include "client/ui/widgets/row_table.h"
#include "client/ui/widgets/status_chip.h"
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;
using pgb::test::teksten;
using namespace Qt::StringLiterals;
using S = ZorgovereenkomstStatus;

namespace {

void zet(FakeOvereenkomstGateway& gateway, S status)
{
    gateway.feiten = bouw::zorgovereenkomstFeiten(*gateway.parameters);
    gateway.feiten.vandaag = QDate(2025, 1, 3);
    gateway.feiten.versie.status = status;
    if (status == S::GetekendZorgverlener)
        gateway.feiten.versie.handtekeningen = {{Partijrol::Zorgverlener, {2}, u"T. de Wit"_s, Inlogniveau::TweeFactoren, QDateTime(QDate(2025, 1, 2), QTime(8, 0), Qt::UTC), {}}};
    gateway.feiten.zorgovereenkomst.versies = {gateway.feiten.versie};
}

BevestigenDialoog* dialoog(OvereenkomstVenster& v) { return v.window.findChild<BevestigenDialoog*>(); }
QPushButton* knop(QWidget* in, const QString& naam) { return in->findChild<QPushButton*>(naam); }

} // namespace

class TestOvereenkomstTekenen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_budgethouder_signs_after_seeing_what_is_signed()
    {
        OvereenkomstVenster v;
        zet(v.gateway, S::GetekendZorgverlener);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QVERIFY(teksten(v.page).contains(u"T. de Wit heeft getekend"_s));
        QVERIFY(v.overeenkomst()->bekijken()->begin(ZorgovereenkomstGebeurtenis::OndertekenenBudgethouder));
        QVERIFY(dialoog(v));
        const QString wat = teksten(dialoog(v));
        QVERIFY(wat.contains(u"T. de Wit"_s) && wat.contains(u"1 januari 2025"_s) && wat.contains(u"25,00"_s));
        QVERIFY(v.gateway.stappen.empty());
        QTest::keyClick(knop(dialoog(v), u"ja"_s), Qt::Key_Return);
        QTRY_COMPARE(v.gateway.feiten.versie.status, S::GetekendBudgethouder);
        QCOMPARE(v.gateway.stappen.size(), size_t(1));
        QTRY_COMPARE(v.navigator.laatste, u"Uw handtekening is gezet."_s);
    }

    void the_zorgverlener_signs_and_sees_no_budget()
    {
        OvereenkomstVenster v(Rol::Zorgverlener);
        zet(v.gateway, S::Gedeeld);
        v.gateway.feiten.saldo.reset();
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QVERIFY(!knop(v.page, u"ondertekenenBudgethouder"_s));
        QPushButton* teken = knop(v.page, code(ZorgovereenkomstGebeurtenis::OndertekenenZorgverlener));
        QVERIFY(teken);
        teken->click();
        QVERIFY(dialoog(v));
        knop(dialoog(v), u"ja"_s)->click();
        QTRY_COMPARE(v.gateway.feiten.versie.status, S::GetekendZorgverlener);
    }

    void with_only_a_password_it_says_how_to_go_on()
    {
        OvereenkomstVenster v(Rol::Zorgverlener, Inlogniveau::Wachtwoord);
        zet(v.gateway, S::Gedeeld);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        v.overeenkomst()->bekijken()->begin(ZorgovereenkomstGebeurtenis::OndertekenenZorgverlener);
        QVERIFY(dialoog(v));
        QVERIFY(teksten(dialoog(v)).contains(u"Instellingen"_s));
        QVERIFY(knop(dialoog(v), u"ja"_s)->isHidden());
        QVERIFY(v.gateway.stappen.empty());
    }

    void an_open_agreement_can_be_signed_as_soon_as_a_second_factor_is_coupled()
    {
        OvereenkomstVenster v(Rol::Zorgverlener, Inlogniveau::Wachtwoord);
        zet(v.gateway, S::Gedeeld);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        v.overeenkomst()->setNiveau(Inlogniveau::TweeFactoren);
        v.overeenkomst()->bekijken()->begin(ZorgovereenkomstGebeurtenis::OndertekenenZorgverlener);
        QVERIFY(dialoog(v));
        knop(dialoog(v), u"ja"_s)->click();
        QTRY_COMPARE(v.gateway.feiten.versie.status, S::GetekendZorgverlener);
    }

    void a_rejected_version_is_marked_as_wrong_on_the_track()
    {
        OvereenkomstVenster v;
        zet(v.gateway, S::Afgekeurd);
        ZorgovereenkomstVersie& versie = v.gateway.feiten.versie;
        versie.beoordelingen = {{}};
        versie.beoordelingen.front().status = DeelbeoordelingStatus::Afgekeurd;
        const std::vector<SpoorStap> stappen = OvereenkomstWoorden::spoor(v.gateway.feiten, Kijkkant::Budgethouder);
        QVERIFY(stappen[stappen.size() - 2].soort == SpoorStap::Soort::Gestopt);
        QVERIFY(stappen.back().soort == SpoorStap::Soort::Nu && stappen.back().tekst == u"U kunt de overeenkomst herstellen"_s);
    }

    void the_track_names_only_steps_that_happened()
    {
        OvereenkomstVenster v;
        zet(v.gateway, S::Lopend);
        ZorgovereenkomstFeiten& f = v.gateway.feiten;
        ZorgovereenkomstVersie& oud = f.zorgovereenkomst.versies.front();
        oud = f.versie;
        f.versie.volgnummer = 2;
        f.versie.inhoud.werkafspraken[0].tarief->honderdduizendsten += 1000;
        f.versie.goedkeuring = Goedkeuring::Automatisch;
        const QDateTime toen(QDate(2025, 5, 20), QTime(8, 0), Qt::UTC);
        f.versie.stappen = {{S::Concept, toen, ZorgovereenkomstActor::Budgethouder}, {S::GetekendBudgethouder, toen, ZorgovereenkomstActor::Budgethouder},
                            {S::Goedgekeurd, toen, ZorgovereenkomstActor::Systeem}, {S::Lopend, toen, ZorgovereenkomstActor::Systeem}};
        f.versie.handtekeningen = {{Partijrol::Budgethouder, {9}, u"A. de Boer"_s, Inlogniveau::TweeFactoren, toen, QByteArray(32, 'h')}};
        f.zorgovereenkomst.versies.push_back(f.versie);
        const auto woorden = [&f] {
            QStringList uit;
            for (const SpoorStap& stap : OvereenkomstWoorden::spoor(f, Kijkkant::Budgethouder))
                uit << stap.tekst;
            return uit.join(u'\n');
        };
        QVERIFY2(!woorden().contains(u"Gedeeld"_s) && !woorden().contains(u"T. de Wit"_s), qPrintable(woorden()));
        QVERIFY2(woorden().startsWith(u"Opgesteld\nA. de Boer heeft getekend"_s), qPrintable(woorden()));
        f.versie.status = f.zorgovereenkomst.versies.back().status = S::Concept;
        f.versie.handtekeningen.clear();
        f.versie.stappen.resize(1);
        f.zorgovereenkomst.versies.back() = f.versie;
        QVERIFY2(!woorden().contains(u"edeeld"_s) && !woorden().contains(u"T. de Wit"_s), qPrintable(woorden())); // a raise asks for no signature of his
        f.versie.inhoud.minutenPerWeek += 60;
        f.zorgovereenkomst.versies.back() = f.versie;
        QVERIFY2(woorden().startsWith(u"Concept: nog niet gedeeld\nT. de Wit tekent"_s), qPrintable(woorden()));
        f.versie.status = f.zorgovereenkomst.versies.back().status = S::Gedeeld;
        f.versie.stappen.push_back({S::Gedeeld, toen, ZorgovereenkomstActor::Budgethouder});
        QVERIFY2(woorden().startsWith(u"Gedeeld met T. de Wit"_s), qPrintable(woorden()));
        f.versie.status = f.zorgovereenkomst.versies.back().status = S::Vervallen;
        f.versie.stappen = {{S::Concept, toen, ZorgovereenkomstActor::Budgethouder}, {S::Vervallen, toen, ZorgovereenkomstActor::Systeem}};
        QVERIFY2(!woorden().contains(u"Gedeeld"_s), qPrintable(woorden()));
    }

    void a_page_that_waits_for_the_server_says_so_at_once()
    {
        OvereenkomstVenster v;
        zet(v.gateway, S::Lopend);
        Page* page = makeOvereenkomstPage({Section::Overeenkomsten, bouw::budgethouderId, u"overeenkomst/4"_s}, {v.theme, v.commands, v.navigator}, v.services);
        v.page = page;
        v.window.layout()->addWidget(page);
        v.window.show();
        QVERIFY2(teksten(page).contains(u"De overeenkomst wordt geopend."_s), qPrintable(teksten(page)));
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QVERIFY(!teksten(page).contains(u"wordt geopend"_s));
    }

    void sending_back_asks_for_a_question_and_the_budgethouder_reads_it()
    {
        OvereenkomstVenster v(Rol::Zorgverlener);
        zet(v.gateway, S::Gedeeld);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        v.overeenkomst()->bekijken()->begin(ZorgovereenkomstGebeurtenis::Terugsturen);
        QVERIFY(dialoog(v));
        knop(dialoog(v), u"ja"_s)->click();
        QVERIFY(dialoog(v)->isVisible()); // empty: nothing was sent
        QTest::keyClicks(dialoog(v)->findChild<QPlainTextEdit*>(), u"Kan het op dinsdag?"_s);
        knop(dialoog(v), u"ja"_s)->click();
        QTRY_COMPARE(v.gateway.feiten.versie.status, S::Teruggestuurd);
        QCOMPARE(v.gateway.feiten.versie.statusReden, u"Kan het op dinsdag?"_s);
        OvereenkomstVenster bh;
        bh.gateway.feiten = v.gateway.feiten;
        bh.gateway.feiten.parameters = bh.gateway.parameters.get();
        bh.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(bh.opstellen());
        QVERIFY(teksten(bh.page).contains(u"Kan het op dinsdag?"_s));
    }

    void the_page_tells_what_runs_and_the_change_in_view_beside_it()
    {
        OvereenkomstVenster v;
        zet(v.gateway, S::Lopend);
        ZorgovereenkomstFeiten& f = v.gateway.feiten;
        f.vandaag = QDate(2025, 6, 3);
        ZorgovereenkomstVersie later = f.versie;
        later.volgnummer = 2;
        later.status = S::Goedgekeurd;
        later.inhoud.ingangsdatum = QDate(2025, 8, 1);
        f.zorgovereenkomst.versies.push_back(later);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QStringList gezien;
        for (const StatusChip* chip : v.page->findChildren<StatusChip*>()) {
            if (chip->isVisible())
                gezien << chip->look().text;
        }
        QCOMPARE(gezien, (QStringList{u"Lopend"_s, u"Goedgekeurd"_s}));
        QCOMPARE(v.page->findChild<QLabel*>(u"wijziging"_s)->text(), u"Wijziging vanaf 1 augustus 2025"_s);
        pgb::test::keep(v.window, u"bekijken-wijziging"_s);
        OvereenkomstVenster alleen;
        zet(alleen.gateway, S::Lopend);
        alleen.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(alleen.overeenkomst()->bekijken());
        QVERIFY(!alleen.page->findChild<QLabel*>(u"wijziging"_s)->isVisible());
    }

    void withdrawing_a_shared_one_makes_it_a_draft_again()
    {
        OvereenkomstVenster v;
        zet(v.gateway, S::Gedeeld);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QVERIFY2(!v.commands.run(u"overeenkomst.terugsturen"_s), "that is the zorgverlener's");
        QVERIFY(v.commands.run(u"overeenkomst.intrekken"_s)); // also from Ctrl+K
        QVERIFY(dialoog(v));
        knop(dialoog(v), u"ja"_s)->click();
        QTRY_VERIFY(v.opstellen());
        QCOMPARE(v.gateway.feiten.versie.status, S::Concept);
    }

    void a_rejected_one_shows_its_reason_and_can_be_repaired()
    {
        OvereenkomstVenster v;
        zet(v.gateway, S::Afgekeurd);
        v.gateway.feiten.versie.statusReden = u"De einddatum ontbreekt."_s;
        v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie};
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QVERIFY(teksten(v.page).contains(u"De einddatum ontbreekt."_s));
        knop(v.page, u"herstellen"_s)->click();
        QTRY_VERIFY(v.opstellen());
    }

    void without_the_right_to_sign_there_is_no_button_but_a_sentence()
    {
        OvereenkomstVenster v(Rol::Vertegenwoordiger);
        Vertegenwoordiging r;
        r.budgethouder = bouw::budgethouderId;
        r.gebruiker = v.services.gebruiker.id;
        r.rechten = Recht::Zien | Recht::Invoeren;
        v.bevoegd = BevoegdVan(v.services.gebruiker, {r}, {{bouw::budgethouderId, u"V. Hendrikse"_s, Recht::Zien | Recht::Ondertekenen}});
        zet(v.gateway, S::GetekendZorgverlener);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QVERIFY(!knop(v.page, u"ondertekenenBudgethouder"_s));
        QVERIFY(teksten(v.page).contains(u"maar niet tekenen. V. Hendrikse kan dat wel."_s));
    }

    void a_refused_signature_shows_the_findings_of_the_server()
    {
        OvereenkomstVenster v;
        zet(v.gateway, S::GetekendZorgverlener);
        v.gateway.feiten.versie.inhoud.werkafspraken[0].zorgbeschrijving.clear();
        v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie};
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        v.overeenkomst()->bekijken()->begin(ZorgovereenkomstGebeurtenis::OndertekenenBudgethouder);
        knop(dialoog(v), u"ja"_s)->click();
        QTRY_VERIFY(teksten(v.page).contains(u"Dit kan nog niet"_s));
        QCOMPARE(v.gateway.feiten.versie.status, S::GetekendZorgverlener);
    }

    void the_signature_of_the_other_side_appears_by_itself()
    {
        OvereenkomstVenster v;
        zet(v.gateway, S::Gedeeld);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QVERIFY(!knop(v.page, u"ondertekenenBudgethouder"_s));
        zet(v.gateway, S::GetekendZorgverlener);
        v.gateway.elders();
        QTRY_VERIFY(knop(v.page, u"ondertekenenBudgethouder"_s));
        QTRY_VERIFY(teksten(v.page).contains(u"T. de Wit heeft getekend"_s));
        v.gateway.feiten.versie.status = S::Afgekeurd;
        v.gateway.feiten.versie.statusReden = u"De einddatum ontbreekt."_s;
        v.gateway.elders();
        QTRY_VERIFY(teksten(v.page).contains(u"De einddatum ontbreekt."_s));
        const int geladen = v.gateway.geladen;
        Q_EMIT v.gateway.changed({999}); // another agreement
        QTest::qWait(20);
        QCOMPARE(v.gateway.geladen, geladen);
    }

    void a_reason_that_is_being_typed_stays_while_the_other_acts()
    {
        OvereenkomstVenster v(Rol::Zorgverlener);
        zet(v.gateway, S::Gedeeld);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        v.overeenkomst()->bekijken()->begin(ZorgovereenkomstGebeurtenis::Terugsturen);
        QTest::keyClicks(dialoog(v)->findChild<QPlainTextEdit*>(), u"Kan het op dins"_s);
        v.gateway.feiten.versie.inhoud.opzegtermijnMaanden = 3;
        v.gateway.elders();
        QTRY_COMPARE(v.sessie()->inhoud().opzegtermijnMaanden, 3);
        QVERIFY(dialoog(v));
        QCOMPARE(dialoog(v)->findChild<QPlainTextEdit*>()->toPlainText(), u"Kan het op dins"_s);
    }

    void a_reason_that_was_being_typed_survives_the_program()
    {
        OvereenkomstVenster v(Rol::Zorgverlener);
        zet(v.gateway, S::Gedeeld);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        v.overeenkomst()->bekijken()->begin(ZorgovereenkomstGebeurtenis::Terugsturen);
        QTest::keyClicks(dialoog(v)->findChild<QPlainTextEdit*>(), u"Kan het op dinsdag"_s);
        const auto kept = v.gateway.gehouden;
        QVERIFY(kept);
        QCOMPARE(kept->second, u"Kan het op dinsdag"_s);
        // The program is killed here; the next run finds the journal.
        OvereenkomstVenster next(Rol::Zorgverlener);
        zet(next.gateway, S::Gedeeld);
        next.gateway.gehouden = kept;
        next.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(next.overeenkomst()->bekijken());
        QVERIFY(teksten(next.page).contains(u"Kan het op dinsdag"_s));
        next.overeenkomst()->bekijken()->begin(ZorgovereenkomstGebeurtenis::Terugsturen);
        QCOMPARE(dialoog(next)->findChild<QPlainTextEdit*>()->toPlainText(), u"Kan het op dinsdag"_s);
        knop(dialoog(next), u"ja"_s)->click();
        QTRY_COMPARE(next.gateway.feiten.versie.statusReden, u"Kan het op dinsdag"_s);
        QVERIFY(!next.gateway.gehouden);
    }

    void sent_back_opens_the_draft_again()
    {
        OvereenkomstVenster v;
        zet(v.gateway, S::Gedeeld);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        v.gateway.feiten.versie.status = S::Teruggestuurd;
        v.gateway.feiten.versie.statusReden = u"Kan het op dinsdag?"_s;
        v.gateway.elders();
        QTRY_VERIFY(v.opstellen());
        QVERIFY(teksten(v.page).contains(u"Kan het op dinsdag?"_s));
    }

    void the_list_filters_and_opens_with_enter()
    {
        OvereenkomstVenster v;
        Zorgovereenkomst tweede = bouw::zorgovereenkomst(S::Gedeeld);
        tweede.id = {77};
        v.gateway.rijen = {{bouw::zorgovereenkomst(S::Lopend), u"T. de Wit"_s, {}}, {tweede, u"F. Demir"_s, {}}};
        v.open({});
        auto* tabel = v.page->findChild<RowTable*>();
        QTRY_COMPARE(tabel->model()->rowCount(), 2);
        auto* filter = v.page->findChild<QLineEdit*>(u"filter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"demir wacht"_s);
        QCOMPARE(tabel->model()->rowCount(), 1);
        QTest::keyClick(filter, Qt::Key_Return);
        QTest::keyClick(tabel, Qt::Key_Return);
        QCOMPARE(v.navigator.geopend.wat, u"overeenkomst/77"_s);
        v.commands.run(u"overeenkomst.nieuw"_s);
        QCOMPARE(v.navigator.geopend.wat, u"overeenkomst/nieuw"_s);
    }
};

HOUSE_TEST(test_overeenkomst_tekenen, TestOvereenkomstTekenen)
#include "test_overeenkomst_tekenen.moc"
