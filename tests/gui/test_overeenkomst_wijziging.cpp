#include "client/ui/wijziging/opzeg_dialoog.h"
#include "client/ui/wijziging/wijzig_keuze.h"
#include "client/ui/wijziging/wijzigen.h"
#include "tests/gui/test_overeenkomst_fixture.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/werklijst/verschil_blok.h"
#include "tests/support/cut_texts.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace pgb;
using namespace pgb::ui;
using pgb::test::cutTexts;
using pgb::test::keep;
using pgb::test::teksten;
using namespace Qt::StringLiterals;
using S = ZorgovereenkomstStatus;
using G = ZorgovereenkomstGebeurtenis;

namespace {

/// An agreement that runs, in May 2025, with a bandwidth of 3 % and one euro.
void zetLopend(FakeOvereenkomstGateway& gateway)
{
    gateway.feiten = bouw::zorgovereenkomstFeiten(*gateway.parameters);
    gateway.feiten.vandaag = QDate(2025, 5, 20);
    gateway.feiten.versie.status = S::Lopend;
    gateway.feiten.versie.inhoud.vasteUren = false;
    gateway.feiten.versie.inhoud.rooster = {};
    gateway.feiten.versie.inhoud.dagenPerWeek = 5;
    gateway.feiten.zorgovereenkomst.versies = {gateway.feiten.versie};
    Wijzigingsbeleid b = wijzigingsbeleid(*gateway.parameters, bouw::toekenning(), QDate(2025, 6, 1));
    b.bandbreedteHonderdsten = 300;
    b.bandbreedteBedrag = Bedrag{100};
    gateway.feiten.beleid = {b};
}

/// Opens the change of a running agreement with these ticks.
void begin(OvereenkomstVenster& v, std::initializer_list<const char*> vinken)
{
    zetLopend(v.gateway);
    v.open(u"overeenkomst/4"_s);
    QTRY_VERIFY(v.overeenkomst()->bekijken());
    v.commands.run(u"overeenkomst.wijzigen"_s);
    QVERIFY(v.overeenkomst()->keuze());
    for (const char* vink : vinken)
        v.page->findChild<QCheckBox*>(QString::fromLatin1(vink))->click();
    v.overeenkomst()->keuze()->kies();
    QTRY_VERIFY(v.overeenkomst()->wijzigen());
}

bool gevraagd(OvereenkomstVenster& v, const QString& pad)
{
    for (const VeldBlok* blok : v.page->findChildren<VeldBlok*>()) {
        if (blok->pad() == pad && blok->isVisible())
            return true;
    }
    return false;
}

} // namespace

class TestWijziging : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_raise_by_keys_alone_takes_at_most_twelve()
    {
        OvereenkomstVenster v;
        zetLopend(v.gateway);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        if (!QApplication::focusWidget())
            v.page->findChild<QPushButton*>(u"wijzigen"_s)->setFocus();
        v.toetsen = 0;
        v.toets(Qt::Key_F2);
        QVERIFY(v.overeenkomst()->keuze());
        v.toets(Qt::Key_Space); // the rate is the first tick
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.overeenkomst()->wijzigen());
        QTRY_COMPARE(padVan(QApplication::focusWidget()), u"inhoud/werkafspraken/0/tarief"_s);
        v.typ(u"25,01"_s);
        QCOMPARE(v.sessie()->inhoud().werkafspraken[0].tarief, bouw::tarief(2501));
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        auto* dialoog = v.window.findChild<BevestigenDialoog*>();
        QVERIFY(dialoog);
        const QString wat = teksten(dialoog);
        QVERIFY2(wat.contains(u"25,00"_s) && wat.contains(u"25,01"_s) && wat.contains(u"Niemand hoeft"_s), qPrintable(wat));
        QTest::keyClick(dialoog->findChild<QPushButton*>(u"ja"_s), Qt::Key_Return);
        ++v.toetsen;
        QTRY_COMPARE(v.gateway.stappen.size(), size_t(1));
        QCOMPARE(v.gateway.stappen.front().gebeurtenis, G::OndertekenenBudgethouder);
        QTRY_COMPARE(v.gateway.feiten.versie.inhoud.werkafspraken[0].tarief, bouw::tarief(2501));
        QCOMPARE(v.gateway.feiten.versie.volgnummer, 2);
        QVERIFY2(v.toetsen <= 12, qPrintable(QString::number(v.toetsen)));
    }

    void every_tick_says_beforehand_who_signs_who_approves_and_from_when()
    {
        OvereenkomstVenster v;
        zetLopend(v.gateway);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        v.commands.run(u"overeenkomst.wijzigen"_s);
        QCOMPARE(v.page->findChildren<QCheckBox*>().size(), 7);
        const QString tarief = v.page->findChild<QCheckBox*>(u"tarief"_s)->accessibleDescription();
        QVERIFY2(tarief.contains(u"Hoger tarief: alleen u."_s) && tarief.contains(u"ook T. de Wit"_s), qPrintable(tarief));
        QVERIFY2(tarief.contains(u"Gaat vanzelf als het past binnen wat de verstrekker toestaat."_s) && tarief.contains(u"1 april 2025"_s), qPrintable(tarief));
        const QString uren = v.page->findChild<QCheckBox*>(u"uren"_s)->accessibleDescription();
        QVERIFY2(uren.contains(u"T. de Wit en u."_s) && uren.contains(u"Door "_s), qPrintable(uren));
        QVERIFY(v.page->findChild<QCheckBox*>(u"overigeAfspraken"_s)->accessibleDescription().contains(u"Niet nodig."_s));
        QVERIFY(v.page->findChild<QCheckBox*>(u"stoppen"_s)->accessibleDescription().contains(u"20 juni 2025"_s));
        v.overeenkomst()->keuze()->kies(); // nothing is ticked
        QVERIFY(teksten(v.page).contains(u"Vink eerst aan"_s));
        QCOMPARE(v.levensloop.gewijzigd, 0);
    }

    void ending_together_is_offered_and_shared_before_the_notice_term()
    {
        OvereenkomstVenster v;
        begin(v, {"einddatum"});
        auto* knop = v.page->findChild<QPushButton*>(u"hoofdknop"_s);
        const auto stop = [&](QDate dag) { v.sessie()->zet({}, [dag](ZorgovereenkomstDraft& d) { d.inhoud.einddatum = dag; }); };
        stop(QDate(2025, 6, 20)); // one month after today
        QTRY_COMPARE(knop->text(), u"Ondertekenen"_s);
        stop(QDate(2025, 6, 19));
        QTRY_COMPARE(knop->text(), u"Delen met zorgverlener"_s);
        OvereenkomstVenster vast;
        zetLopend(vast.gateway);
        ZorgovereenkomstInhoud& inhoud = vast.gateway.feiten.versie.inhoud;
        inhoud.looptijd = Looptijd::Onbepaald;
        inhoud.einddatum.reset();
        vast.gateway.feiten.zorgovereenkomst.versies = {vast.gateway.feiten.versie};
        vast.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(vast.overeenkomst()->bekijken());
        vast.commands.run(u"overeenkomst.wijzigen"_s);
        auto* einddatum = vast.page->findChild<QCheckBox*>(u"einddatum"_s);
        QVERIFY(einddatum->isEnabled());
        QVERIFY2(einddatum->accessibleDescription().contains(u"T. de Wit en u."_s), qPrintable(einddatum->accessibleDescription()));
        keep(vast.window, u"wijziging-einddatum-samen"_s);
    }

    void what_is_approved_and_has_yet_to_begin_can_be_stopped()
    {
        OvereenkomstVenster v;
        zetLopend(v.gateway);
        v.levensloop.voorstel.volgnummer = 1;
        v.levensloop.voorstel.maanden = 1;
        v.levensloop.voorstel.op = QDate(2025, 5, 20);
        v.levensloop.voorstel.vroegsteDag = QDate(2025, 6, 20);
        v.gateway.feiten.versie.status = S::Goedgekeurd;
        v.gateway.feiten.versie.inhoud.ingangsdatum = QDate(2025, 7, 1);
        v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie};
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        v.commands.run(u"overeenkomst.wijzigen"_s);
        QVERIFY(v.overeenkomst()->keuze());
        v.page->findChild<QCheckBox*>(u"stoppen"_s)->click();
        v.overeenkomst()->keuze()->kies();
        auto* dialoog = v.window.findChild<OpzegDialoog*>();
        QVERIFY(dialoog);
        QTRY_VERIFY(dialoog->voorstel());
        QTRY_VERIFY2(teksten(dialoog).contains(u"gaat zij niet in"_s), qPrintable(teksten(dialoog)));
        dialoog->findChild<QPushButton*>(u"ja"_s)->click();
        QTRY_COMPARE(v.gateway.stappen.size(), size_t(1));
        QCOMPARE(v.gateway.stappen.front().gebeurtenis, G::Opzeggen);
    }

    void the_tick_to_stop_is_closed_with_the_reason_for_an_employee_who_is_ill()
    {
        OvereenkomstVenster v;
        zetLopend(v.gateway);
        ZorgovereenkomstFeiten& f = v.gateway.feiten;
        f.versie.inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        f.zorgovereenkomst.versies = {f.versie};
        f.verzuim = Verzuimstand{true, {f.zorgverlener->id}};
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        v.commands.run(u"overeenkomst.wijzigen"_s);
        QVERIFY(v.overeenkomst()->keuze());
        const auto* vink = v.page->findChild<QCheckBox*>(u"stoppen"_s);
        QVERIFY(!vink->isEnabled());
        QVERIFY2(vink->accessibleDescription().contains(u"T. de Wit is ziek of zwanger"_s), qPrintable(vink->accessibleDescription()));
        QVERIFY(v.page->findChild<QCheckBox*>(u"einddatum"_s)->isEnabled()); // the way that stays: both sign
    }

    void a_tick_promises_no_day_that_is_refused_and_says_why_there_is_none()
    {
        OvereenkomstVenster v;
        zetLopend(v.gateway);
        v.gateway.feiten.vandaag = QDate(2025, 11, 20);
        v.gateway.feiten.versie.status = S::Goedgekeurd;
        v.gateway.feiten.versie.inhoud.ingangsdatum = QDate(2025, 12, 2);
        v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie};
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        if (!QApplication::focusWidget())
            v.page->setFocus();
        v.toets(Qt::Key_F2);
        QTRY_VERIFY(v.overeenkomst()->keuze());
        const QString tarief = v.page->findChild<QCheckBox*>(u"tarief"_s)->accessibleDescription();
        QVERIFY2(tarief.contains(u"Op zijn vroegst: Nu niet."_s) && !tarief.contains(u"1 januari 2026"_s), qPrintable(tarief));
        const auto* reden = v.page->findChild<QLabel*>(u"geenDag"_s); // the same for every tick, so once above them
        QVERIFY(reden && reden->isVisible());
        QVERIFY2(reden->text().contains(u"geen dag die kan"_s) && reden->text().contains(u"1 januari 2026"_s), qPrintable(reden->text()));
        QCOMPARE(teksten(v.page).count(u"geen dag die kan"_s), 1);
        keep(v.window, u"wijziging-geen-dag"_s);
    }

    void the_keys_reach_what_cannot_be_ticked_and_tell_why()
    {
        OvereenkomstVenster v;
        std::vector<ParameterWaarde> rijen = v.gateway.parameters->rijen();
        std::erase_if(rijen, [](const ParameterWaarde& rij) { return rij.key == u"opzegtermijnMaanden"_s; });
        v.gateway.parameters = std::make_shared<const ParameterTabel>(std::move(rijen));
        zetLopend(v.gateway);
        v.window.resize(1146, 480);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        v.commands.run(u"overeenkomst.wijzigen"_s);
        QTRY_VERIFY(v.overeenkomst()->keuze());
        auto* stoppen = v.page->findChild<QCheckBox*>(code(WijzigingSoort::Stoppen));
        QVERIFY(stoppen && !stoppen->isEnabled());
        v.overeenkomst()->keuze()->begin();
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"tarief"_s);
        v.toets(Qt::Key_7);
        QWidget* rij = QApplication::focusWidget();
        QVERIFY(rij && rij->isAncestorOf(stoppen) && !stoppen->isChecked());
        QVERIFY2(rij->accessibleDescription().contains(u"geen dag die kan"_s), qPrintable(rij->accessibleDescription()));
        QTRY_VERIFY(stoppen->visibleRegion().contains(stoppen->rect().center()));
        QVERIFY2(teksten(v.page).count(u"geen dag die kan"_s) >= 2, qPrintable(teksten(v.page))); // in the bar too
        v.toets(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"tarief"_s);
        v.toets(Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget(), rij);
    }

    void the_cursor_begins_on_the_first_row_also_when_it_cannot_be_ticked()
    {
        OvereenkomstVenster v;
        zetLopend(v.gateway);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        v.commands.run(u"overeenkomst.wijzigen"_s);
        QTRY_VERIFY(v.overeenkomst()->keuze());
        ZorgovereenkomstVersie zonder = v.gateway.feiten.versie;
        zonder.inhoud.soort = ZorgovereenkomstSoort::Zorginstelling;
        zonder.inhoud.werkafspraken.clear(); // no rate to change
        v.overeenkomst()->keuze()->toon(v.gateway.feiten, zonder, true, {});
        auto* tarief = v.page->findChild<QCheckBox*>(u"tarief"_s);
        QVERIFY(tarief && !tarief->isEnabled());
        QTRY_VERIFY(tarief->isVisible());
        v.overeenkomst()->keuze()->begin();
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isAncestorOf(tarief));
        v.toets(Qt::Key_Return);
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isAncestorOf(tarief));
        QVERIFY2(teksten(v.page).contains(u"Vink eerst aan wat u wilt wijzigen."_s), qPrintable(teksten(v.page)));
    }

    void only_the_fields_of_what_was_ticked_are_asked()
    {
        OvereenkomstVenster v;
        begin(v, {"overigeAfspraken"});
        QVERIFY(gevraagd(v, u"inhoud/overigeAfspraken"_s));
        QVERIFY(gevraagd(v, u"inhoud/ingangsdatum"_s));
        for (const char* pad : {"inhoud/werkafspraken", "inhoud/einddatum", "inhoud/toekenningen", "zorgverlener", "inhoud/soort", "inhoud/reiskosten", "inhoud/minutenPerWeek"})
            QVERIFY2(!gevraagd(v, QString::fromLatin1(pad)), pad);
        QVERIFY(teksten(v.page).contains(u"Op zijn vroegst 1 april 2025"_s));
    }

    void a_rate_leaves_function_and_hours_to_be_read_only()
    {
        OvereenkomstVenster v;
        begin(v, {"tarief"});
        const auto bruikbaar = [&](const char* veld) {
            for (const QWidget* w : v.page->findChildren<QWidget*>()) {
                if (w->property("veldPad").toString() == u"inhoud/werkafspraken/0/"_s + QLatin1String(veld) && w->isVisible())
                    return w->isEnabled();
            }
            return false;
        };
        QVERIFY(bruikbaar("tarief"));
        QVERIFY(!bruikbaar("functieCode"));
        QVERIFY(!bruikbaar("aantalPerWeek"));
    }

    void was_stands_beside_what_it_becomes_and_the_judgement_follows()
    {
        OvereenkomstVenster v;
        begin(v, {"tarief"});
        const auto zet = [&](qint64 centen) {
            v.sessie()->zet({}, [centen](ZorgovereenkomstDraft& d) { d.inhoud.werkafspraken[0].tarief = bouw::tarief(centen); });
        };
        QTRY_VERIFY(teksten(v.page).contains(u"Er is nog niets gewijzigd."_s));
        zet(2501);
        QTRY_VERIFY(teksten(v.page).contains(u"Was: tarief € 25,00"_s));
        QTRY_VERIFY(teksten(v.page).contains(u"Gaat vanzelf."_s));
        QCOMPARE(v.page->findChild<QPushButton*>(u"hoofdknop"_s)->text(), u"Ondertekenen"_s);
        zet(2400); // lower: the zorgverlener signs first
        QCOMPARE(v.page->findChild<QPushButton*>(u"hoofdknop"_s)->text(), u"Delen met zorgverlener"_s);
        v.commands.run(u"overeenkomst.delen"_s);
        QTRY_COMPARE(v.gateway.feiten.versie.status, S::Gedeeld);
    }

    void without_the_tick_what_was_changed_goes_back()
    {
        OvereenkomstVenster v;
        begin(v, {"tarief", "overigeAfspraken"});
        v.sessie()->zet({}, [](ZorgovereenkomstDraft& d) {
            d.inhoud.werkafspraken[0].tarief = bouw::tarief(2600);
            d.inhoud.overigeAfspraken = u"Sleutel bij de buren."_s;
        });
        v.page->findChild<QPushButton*>(u"andersKiezen"_s)->click();
        QVERIFY(v.overeenkomst()->keuze());
        v.page->findChild<QCheckBox*>(u"tarief"_s)->click();
        v.overeenkomst()->keuze()->kies();
        QCOMPARE(v.sessie()->inhoud().werkafspraken[0].tarief, bouw::tarief(2500));
        QCOMPARE(v.sessie()->inhoud().overigeAfspraken, u"Sleutel bij de buren."_s);
        QVERIFY(!gevraagd(v, u"inhoud/werkafspraken"_s));
    }

    void a_change_that_was_begun_opens_with_its_ticks_and_can_be_thrown_away()
    {
        OvereenkomstVenster v;
        begin(v, {"tarief"});
        v.sessie()->zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.overigeAfspraken = u"Sleutel."_s; });
        QTRY_COMPARE(v.gateway.feiten.versie.inhoud.overigeAfspraken, u"Sleutel."_s);
        OvereenkomstVenster later;
        later.gateway.feiten = v.gateway.feiten;
        later.gateway.feiten.parameters = later.gateway.parameters.get();
        later.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(later.overeenkomst()->wijzigen());
        QVERIFY(!later.overeenkomst()->keuze());
        QVERIFY(gevraagd(later, u"inhoud/overigeAfspraken"_s));
        QVERIFY(!gevraagd(later, u"inhoud/werkafspraken"_s));
        later.page->findChild<QPushButton*>(u"weggooien"_s)->click();
        later.window.findChild<BevestigenDialoog*>()->findChild<QPushButton*>(u"ja"_s)->click();
        QTRY_VERIFY(later.overeenkomst()->bekijken());
        QCOMPARE(later.sessie()->versie().volgnummer, 1);
        QCOMPARE(later.sessie()->versie().status, S::Lopend);
    }

    void a_change_in_which_nothing_was_typed_leaves_no_draft_behind()
    {
        OvereenkomstVenster v;
        begin(v, {"tarief"});
        QCOMPARE(v.gateway.feiten.zorgovereenkomst.versies.size(), size_t(2));
        const auto knoppen = v.page->findChildren<QPushButton*>();
        const auto sluit = std::find_if(knoppen.begin(), knoppen.end(), [](const QPushButton* k) { return k->text().startsWith(u"Sluiten"_s) && k->isVisible(); });
        QVERIFY(sluit != knoppen.end());
        (*sluit)->click();
        QCOMPARE(v.navigator.verlaten, 1);
        QTRY_COMPARE(v.gateway.stappen.size(), size_t(1));
        QCOMPARE(v.gateway.stappen.front().gebeurtenis, G::Verwijderen);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QCOMPARE(v.sessie()->versie().status, S::Lopend);
    }

    void an_untouched_change_that_was_made_here_goes_with_its_tab()
    {
        OvereenkomstVenster v;
        begin(v, {"tarief"});
        QVERIFY(v.gateway.stappen.empty());
        delete v.page;
        QCOMPARE(v.gateway.stappen.size(), size_t(1));
        QCOMPARE(v.gateway.stappen.front().gebeurtenis, G::Verwijderen);
    }

    void going_back_from_the_ticks_of_a_begun_change_takes_it_away()
    {
        OvereenkomstVenster v;
        zetLopend(v.gateway);
        ZorgovereenkomstVersie tweede = v.gateway.feiten.versie;
        tweede.volgnummer = 2;
        tweede.status = S::Concept;
        tweede.inhoud.ingangsdatum = QDate(2025, 6, 1);
        v.gateway.feiten.zorgovereenkomst.versies.push_back(tweede);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->keuze());
        Q_EMIT v.overeenkomst()->keuze()->terug();
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QCOMPARE(v.gateway.stappen.size(), size_t(1));
        QCOMPARE(v.gateway.stappen.front().gebeurtenis, G::Verwijderen);
        QVERIFY(!v.overeenkomst()->keuze());
        QCOMPARE(v.navigator.verlaten, 0);
    }

    void what_was_typed_in_a_change_stays_when_it_is_closed()
    {
        OvereenkomstVenster v;
        begin(v, {"overigeAfspraken"});
        v.sessie()->zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.overigeAfspraken = u"Sleutel."_s; });
        Q_EMIT v.overeenkomst()->wijzigen()->sluiten();
        QCOMPARE(v.navigator.verlaten, 1); // its tab goes with it
        QCOMPARE(v.navigator.terug, 0);
        QTRY_COMPARE(v.gateway.feiten.versie.inhoud.overigeAfspraken, u"Sleutel."_s);
        QVERIFY(v.gateway.stappen.empty());
    }

    void nothing_changed_is_not_sent()
    {
        OvereenkomstVenster v;
        begin(v, {"tarief"});
        v.commands.run(u"overeenkomst.delen"_s);
        QVERIFY(v.gateway.stappen.empty());
        QVERIFY(teksten(v.page).contains(u"Er is nog niets gewijzigd. Pas eerst iets aan."_s));
    }

    void the_zorgverlener_sees_was_and_becomes_when_signing()
    {
        OvereenkomstVenster v(Rol::Zorgverlener);
        zetLopend(v.gateway);
        ZorgovereenkomstVersie tweede = v.gateway.feiten.versie;
        tweede.volgnummer = 2;
        tweede.status = S::Gedeeld;
        tweede.inhoud.minutenPerWeek += 60;
        tweede.inhoud.ingangsdatum = QDate(2025, 6, 1);
        v.gateway.feiten.zorgovereenkomst.versies.push_back(tweede);
        v.gateway.feiten.toekenningen.reset();
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        auto* blok = v.page->findChild<VerschilBlok*>();
        QVERIFY(blok->isVisible());
        QVERIFY(teksten(blok).contains(u"Wordt"_s) && teksten(blok).contains(u"1 juni 2025"_s));
        QVERIFY(v.overeenkomst()->bekijken()->begin(G::OndertekenenZorgverlener));
        const QString wat = teksten(v.window.findChild<BevestigenDialoog*>());
        QVERIFY2(wat.contains(u"wijziging die op 1 juni 2025 ingaat, van overeenkomst"_s) && wat.contains(u"wordt"_s), qPrintable(wat));
    }

    void the_zorgverlener_proposes_a_change_himself()
    {
        OvereenkomstVenster v(Rol::Zorgverlener);
        v.levensloop.alsZorgverlener = true;
        begin(v, {"overigeAfspraken"});
        v.sessie()->zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.overigeAfspraken = u"In augustus vakantie."_s; });
        QCOMPARE(v.page->findChild<QPushButton*>(u"hoofdknop"_s)->text(), u"Voorstellen aan de budgethouder"_s);
    }

    void a_field_with_findings_is_whole_data()
    {
        QTest::addColumn<QSize>("maat");
        QTest::addColumn<int>("tekst");
        QTest::newRow("1366") << QSize(1146, 640) << 100;
        QTest::newRow("1366-150") << QSize(1146, 640) << 150;
        QTest::newRow("1920") << QSize(1700, 950) << 100;
        QTest::newRow("1920-150") << QSize(1700, 950) << 150;
        QTest::newRow("smal") << QSize(760, 640) << 100;
    }
    void a_field_with_findings_is_whole()
    {
        QFETCH(QSize, maat);
        QFETCH(int, tekst);
        OvereenkomstVenster v;
        v.theme.set({Scheme::Licht, Density::Normaal, tekst});
        v.window.resize(maat);
        begin(v, {"tarief", "uren"});
        v.sessie()->zet({}, [](ZorgovereenkomstDraft& d) {
            d.inhoud.ingangsdatum = QDate(2026, 1, 13);
            d.inhoud.werkafspraken[0].tarief = bouw::tarief(100);
            d.inhoud.minutenPerWeek = 9000;
        });
        v.sessie()->toonAlles();
        QTest::qWait(80);
        auto* rol = v.overeenkomst()->wijzigen()->findChild<QScrollArea*>();
        int meldingen = 0;
        const auto fouten = [&] {
            QStringList uit;
            meldingen = 0;
            for (const QWidget* een : v.page->findChildren<QWidget*>()) {
                const auto* vak = qobject_cast<const MeldingVak*>(een);
                const bool veld = qobject_cast<const QLineEdit*>(een) || qobject_cast<const QComboBox*>(een) || qobject_cast<const VeldBlok*>(een);
                if ((!vak && !veld) || !een->isVisible())
                    continue;
                meldingen += vak ? 1 : 0;
                const QWidget* om = een->parentWidget();
                const int nodig = een->hasHeightForWidth() ? een->heightForWidth(een->width()) : een->minimumSizeHint().height();
                bool heel = een->height() >= nodig && om->rect().contains(een->geometry());
                for (const QWidget* naast : om->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
                    heel = heel && (naast == een || !naast->isVisible() || qobject_cast<const QFocusFrame*>(naast) || !naast->geometry().intersects(een->geometry()));
                if (!heel)
                    uit << u"%1 %2: %3 of %4"_s.arg(QString::fromLatin1(een->metaObject()->className()), padVan(een)).arg(een->height()).arg(nodig);
            }
            return uit;
        };
        QTRY_COMPARE(fouten(), QStringList());
        QVERIFY(meldingen > 1);
        // All of the form, from top to bottom.
        for (int y = 0;; y += rol->viewport()->height()) {
            rol->verticalScrollBar()->setValue(y);
            QTRY_COMPARE(cutTexts(v.window), QStringList());
            keep(v.window, u"wijziging-meldingen-%1-%2"_s.arg(QString::fromLatin1(QTest::currentDataTag())).arg(y / rol->viewport()->height()));
            if (y >= rol->verticalScrollBar()->maximum())
                break;
        }
    }

    void the_rule_behind_a_finding_comes_in_view_with_f1()
    {
        OvereenkomstVenster v;
        v.window.resize(1146, 640);
        begin(v, {"tarief", "uren"});
        v.sessie()->zet({}, [](ZorgovereenkomstDraft& d) {
            d.inhoud.ingangsdatum = QDate(2026, 1, 13);
            d.inhoud.werkafspraken[0].tarief = bouw::tarief(100);
        });
        v.sessie()->toonAlles();
        QTest::qWait(60);
        auto* rol = v.overeenkomst()->wijzigen()->findChild<QScrollArea*>();
        int uitgelegd = 0;
        for (VeldBlok* blok : v.page->findChildren<VeldBlok*>()) {
            auto* veld = qobject_cast<QLineEdit*>(blok->editor());
            if (!veld || !blok->isVisible() || !veld->isEnabled() || !blok->heeftUitleg())
                continue;
            // At the foot of what is in view, where the rule would come under it.
            veld->setFocus();
            const int onder = veld->mapTo(rol->widget(), QPoint(0, veld->height())).y();
            rol->verticalScrollBar()->setValue(onder - rol->viewport()->height() + 4);
            QTest::keyClick(veld, Qt::Key_F1);
            for (const QLabel* label : v.page->findChildren<QLabel*>()) {
                if (!label->isVisible() || !label->wordWrap() || label->text().isEmpty() || padVan(label) != blok->pad() || !rol->widget()->isAncestorOf(label))
                    continue;
                const QPoint plek = label->mapTo(rol->viewport(), QPoint());
                QVERIFY2(plek.y() >= 0 && plek.y() + label->height() <= rol->viewport()->height() && label->height() >= label->heightForWidth(label->width()),
                         qPrintable(u"%1 at %2, %3 high of %4 in %5"_s.arg(label->text()).arg(plek.y()).arg(label->height()).arg(label->heightForWidth(label->width())).arg(rol->viewport()->height())));
                ++uitgelegd;
            }
            QTest::keyClick(veld, Qt::Key_F1);
        }
        QVERIFY(uitgelegd > 0);
    }

    void every_screen_fits_data()
    {
        QTest::addColumn<int>("breed");
        QTest::addColumn<int>("hoog");
        QTest::addColumn<int>("schema");
        QTest::addColumn<int>("tekst");
        QTest::newRow("1318-licht") << 1318 << 660 << int(Scheme::Licht) << 100;
        QTest::newRow("1872-licht") << 1872 << 970 << int(Scheme::Licht) << 100;
        QTest::newRow("1318-donker") << 1318 << 660 << int(Scheme::Donker) << 100;
        QTest::newRow("1318-150") << 1318 << 900 << int(Scheme::Licht) << 150;
        QTest::newRow("1872-200") << 1872 << 970 << int(Scheme::Donker) << 200;
        QTest::newRow("760-licht") << 760 << 660 << int(Scheme::Licht) << 100;
    }
    void every_screen_fits()
    {
        QFETCH(int, breed);
        QFETCH(int, hoog);
        QFETCH(int, schema);
        QFETCH(int, tekst);
        const QString naam = QString::fromLatin1(QTest::currentDataTag());
        OvereenkomstVenster v;
        v.theme.set({Scheme(schema), Density::Normaal, tekst});
        v.window.resize(breed, hoog);
        zetLopend(v.gateway);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QTest::qWait(60);
        keep(v.window, u"wijziging-lopend-%1"_s.arg(naam));
        v.commands.run(u"overeenkomst.wijzigen"_s);
        v.page->findChild<QCheckBox*>(u"tarief"_s)->click();
        QTest::qWait(80);
        QTRY_COMPARE(cutTexts(v.window), QStringList());
        keep(v.window, u"wijziging-keuze-%1"_s.arg(naam));
        v.overeenkomst()->keuze()->kies();
        QTRY_VERIFY(v.overeenkomst()->wijzigen());
        v.sessie()->zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.werkafspraken[0].tarief = bouw::tarief(2750); });
        QTest::qWait(80);
        QTRY_COMPARE(cutTexts(v.window), QStringList());
        keep(v.window, u"wijziging-invullen-%1"_s.arg(naam));
    }
};

HOUSE_TEST(test_overeenkomst_wijziging, TestWijziging)
#include "test_overeenkomst_wijziging.moc"
