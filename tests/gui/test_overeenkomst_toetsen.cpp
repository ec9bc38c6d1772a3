#include "tests/gui/test_overeenkomst_fixture.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/theme/focus_ring.h"
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace pgb;
using namespace pgb::ui;
using pgb::test::teksten;
using namespace Qt::StringLiterals;
using S = ZorgovereenkomstStatus;
using G = ZorgovereenkomstGebeurtenis;

namespace {

void zet(FakeOvereenkomstGateway& gateway, S status)
{
    ZorgovereenkomstFeiten& f = gateway.feiten;
    f = bouw::zorgovereenkomstFeiten(*gateway.parameters);
    f.versie.inhoud.familieband = Familieband::Geen;
    f.vandaag = QDate(2025, 1, 3);
    f.versie.status = status;
    if (status == S::GetekendZorgverlener)
        f.versie.handtekeningen = {{Partijrol::Zorgverlener, {2}, u"T. de Wit"_s, Inlogniveau::TweeFactoren, QDateTime(QDate(2025, 1, 2), QTime(8, 0), Qt::UTC), {}}};
    f.zorgovereenkomst.versies = {f.versie};
}

/// With the zorgverlener, who may type in it.
void deel(FakeOvereenkomstGateway& gateway)
{
    zet(gateway, S::Gedeeld);
    VersieInzicht stand;
    stand.bewerkbaar = true;
    stand.gedeeld = stand.gekregen = gateway.feiten.versie.inhoud;
    gateway.feiten.stand = stand;
    gateway.feiten.toekenningen.reset();
    gateway.feiten.saldo.reset();
}

/// The repair of a version of which the rate was rejected.
void zetHerstel(FakeOvereenkomstGateway& gateway)
{
    zet(gateway, S::Afgekeurd);
    ZorgovereenkomstFeiten& f = gateway.feiten;
    Deelbeoordeling d;
    d.verstrekker = bouw::verstrekkerId;
    d.status = DeelbeoordelingStatus::Afgekeurd;
    d.toelichting = u"Spreek een lager tarief af."_s;
    d.opmerkingen = {{u"inhoud/werkafspraken/0/tarief"_s, u"Het maximum is 24 euro."_s}};
    f.versie.beoordelingen = {d};
    ZorgovereenkomstVersie herstel = f.versie;
    herstel.volgnummer = 2;
    herstel.status = S::Concept;
    herstel.herstelVan = 1;
    herstel.beoordelingen.clear();
    f.zorgovereenkomst.versies = {f.versie, herstel};
    VersieInzicht stand;
    stand.bewerkbaar = true;
    stand.openVelden = {u"inhoud/werkafspraken/0/tarief"_s};
    f.stand = stand;
}

bool opent(OvereenkomstVenster& v)
{
    v.open(u"overeenkomst/4"_s);
    return QTest::qWaitFor([&] { return v.overeenkomst()->bekijken() || v.opstellen(); });
}

BevestigenDialoog* dialoog(OvereenkomstVenster& v) { return v.window.findChild<BevestigenDialoog*>(); }
QPushButton* knop(OvereenkomstVenster& v, const QString& naam) { return v.page->findChild<QPushButton*>(naam); }
QWidget* focus() { return QApplication::focusWidget(); }
bool opDePagina(OvereenkomstVenster& v) { return focus() && v.page->isAncestorOf(focus()); }

VeldBlok* blokVan(OvereenkomstVenster& v, const QString& pad)
{
    for (VeldBlok* blok : v.page->findChildren<VeldBlok*>()) {
        if (blok->pad() == pad && blok->isVisible())
            return blok;
    }
    return nullptr;
}

/// Names and paths of what Tab visits from here, until `tot` has the focus.
QStringList gang(OvereenkomstVenster& v, const QString& tot, int hoogstens = 80)
{
    QStringList uit;
    for (int i = 0; i < hoogstens && focus()->objectName() != tot; ++i) {
        v.toets(Qt::Key_Tab);
        const QString pad = padVan(focus());
        uit << (pad.isEmpty() ? focus()->objectName().isEmpty() ? focus()->accessibleName() : focus()->objectName() : pad);
    }
    return uit;
}

} // namespace

/// An agreement by keys alone: Ctrl+Enter is the main button, Tab goes on in the page, F8 shows what is wrong, and the focus stays.
class TestOvereenkomstToetsen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ctrl_enter_in_a_step_goes_on_and_shares_only_in_the_last()
    {
        OvereenkomstVenster v;
        zet(v.gateway, S::Concept);
        QVERIFY(opent(v));
        v.opstellen()->naarVeld(u"inhoud/werkafspraken/0/tarief"_s);
        QCOMPARE(v.opstellen()->stap(), 2);
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(v.opstellen()->stap(), 3);
        for (const int stap : {4, 5}) {
            const std::vector<KeyHint> toetsen = v.page->keyHints();
            QVERIFY(std::any_of(toetsen.begin(), toetsen.end(), [](const KeyHint& k) { return k.key == QKeySequence(Qt::CTRL | Qt::Key_Return) && k.text == u"volgende stap"_s; }));
            v.toets(Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(v.opstellen()->stap(), stap);
            QVERIFY(v.gateway.stappen.empty());
        }
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(v.gateway.feiten.versie.status, S::Gedeeld);
    }

    void ctrl_enter_signs_and_the_focus_stays_on_the_page()
    {
        OvereenkomstVenster v;
        QLineEdit elders(&v.window); // the frame around the page
        v.window.layout()->addWidget(&elders);
        zet(v.gateway, S::GetekendZorgverlener);
        QVERIFY(opent(v));
        QTRY_VERIFY(opDePagina(v)); // opened from a list: the heading has it
        const std::vector<KeyHint> toetsen = v.page->keyHints();
        QVERIFY(std::any_of(toetsen.begin(), toetsen.end(), [](const KeyHint& k) { return k.key == QKeySequence(Qt::CTRL | Qt::Key_Return) && k.text == u"ondertekenen"_s; }));
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialoog(v));
        QTest::keyClick(dialoog(v), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(v.gateway.feiten.versie.status, S::GetekendBudgethouder);
        QTRY_VERIFY(!dialoog(v));
        QApplication::setActiveWindow(&v.window);
        QTRY_VERIFY(opDePagina(v));
        QVERIFY(!focus()->objectName().startsWith(u"ondertekenen"_s)); // it was signed: the button is gone
    }

    void ctrl_enter_sends_the_answer_from_its_box()
    {
        OvereenkomstVenster v;
        zet(v.gateway, S::AanvullingGevraagd);
        Aanvullingsvraag vraag;
        vraag.verstrekker = bouw::verstrekkerId;
        vraag.tekst = u"Waarom twee dagen?"_s;
        vraag.opmerkingen = {{u"inhoud/dagenPerWeek"_s, u"Waarom twee dagen?"_s}};
        v.gateway.feiten.versie.vragen = {vraag};
        v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie};
        QVERIFY(opent(v));
        QCOMPARE(teksten(v.page).count(u"Waarom twee dagen?"_s), 1);
        auto* antwoord = v.page->findChild<QPlainTextEdit*>(u"antwoord"_s);
        QVERIFY(antwoord);
        antwoord->setFocus();
        v.typ(u"Zo past het."_s);
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(v.gateway.stappen.size(), size_t(1));
        QCOMPARE(v.gateway.stappen[0].gebeurtenis, G::Aanvullen);
        QCOMPARE(v.gateway.stappen[0].reden, u"Zo past het."_s);
    }

    void a_push_leaves_the_focus_on_the_page()
    {
        OvereenkomstVenster v(Rol::Zorgverlener);
        QLineEdit elders(&v.window);
        v.window.layout()->addWidget(&elders);
        zet(v.gateway, S::Gedeeld);
        QVERIFY(opent(v));
        knop(v, code(G::OndertekenenZorgverlener))->setFocus();
        v.gateway.feiten.versie.status = S::Ingetrokken;
        v.gateway.elders();
        QTRY_VERIFY(!knop(v, code(G::OndertekenenZorgverlener)));
        QTRY_VERIFY(opDePagina(v));
    }

    void tab_goes_from_the_last_field_to_the_bar_under_it()
    {
        OvereenkomstVenster v;
        zet(v.gateway, S::Concept);
        QVERIFY(opent(v));
        v.opstellen()->naarStap(3);
        v.opstellen()->begin();
        QVERIFY2(padVan(focus()).startsWith(u"inhoud/werkafspraken/0/"_s), qPrintable(padVan(focus())));
        const QStringList gezien = gang(v, u"volgende"_s);
        QVERIFY2(!gezien.isEmpty() && gezien.back() == u"volgende"_s, qPrintable(gezien.join(u' ')));
        QVERIFY2(gezien.contains(u"inhoud/overigeAfspraken"_s), qPrintable(gezien.join(u' ')));
    }

    void tab_goes_from_the_heading_of_the_points_to_the_points()
    {
        OvereenkomstVenster v;
        v.open(u"overeenkomst/nieuw"_s);
        QTRY_VERIFY(v.opstellen());
        v.opstellen()->naarStap(5);
        v.opstellen()->begin();
        v.toets(Qt::Key_Return, Qt::ControlModifier); // refused: the heading of the list has the focus
        QVERIFY(qobject_cast<QLabel*>(focus()));
        v.toets(Qt::Key_Tab);
        auto* eerste = qobject_cast<QPushButton*>(focus());
        QVERIFY(eerste);
        QCOMPARE(eerste->text(), u"Ga erheen"_s);
        const QStringList rest = gang(v, u"volgende"_s);
        QVERIFY2(!rest.isEmpty() && rest.back() == u"volgende"_s, qPrintable(rest.join(u' ')));
        QVERIFY(rest.size() > 3); // the answers, the cost and the sheet stand between
    }

    void f8_shows_what_is_wrong_at_the_cell_in_which_the_cursor_is()
    {
        OvereenkomstVenster v;
        zet(v.gateway, S::Concept);
        QVERIFY(opent(v));
        v.opstellen()->naarVeld(u"inhoud/werkafspraken/0/tarief"_s);
        v.toets(Qt::Key_A, Qt::ControlModifier);
        v.typ(u"abc"_s);
        VeldBlok* rij = blokVan(v, u"inhoud/werkafspraken/0"_s);
        QVERIFY(rij && rij->meldingen().empty()); // not while typing
        QVERIFY(v.page->walkFindings(true));
        QCOMPARE(padVan(focus()), u"inhoud/werkafspraken/0/tarief"_s);
        QCOMPARE(rij->meldingen().size(), size_t(1)); // one cause, one point
        QVERIFY(rij->meldingen()[0].tekst.contains(u"\"abc\""_s));
        auto* rol = v.opstellen()->findChild<QScrollArea*>();
        QTRY_VERIFY(!rij->findChildren<MeldingVak*>().isEmpty() || !v.page->findChildren<MeldingVak*>().isEmpty());
        for (MeldingVak* vak : v.page->findChildren<MeldingVak*>()) {
            if (vak->isVisible() && rol->isAncestorOf(vak))
                QVERIFY(rol->viewport()->rect().contains(QRect(vak->mapTo(rol->viewport(), QPoint()), vak->size())));
        }
    }

    void the_next_cell_of_a_row_shows_what_is_wrong_with_the_one_before()
    {
        OvereenkomstVenster v;
        zet(v.gateway, S::Concept);
        QVERIFY(opent(v));
        v.opstellen()->naarVeld(u"inhoud/werkafspraken/0/tarief"_s);
        v.toets(Qt::Key_A, Qt::ControlModifier);
        v.typ(u"26,00"_s); // above the maximum
        VeldBlok* rij = blokVan(v, u"inhoud/werkafspraken/0"_s);
        QVERIFY(rij && rij->meldingen().empty());
        v.toets(Qt::Key_Tab);
        QCOMPARE(padVan(focus()), u"inhoud/werkafspraken/0/aantalPerWeek"_s);
        QCOMPARE(rij->meldingen().size(), size_t(1));
        QCOMPARE(rij->meldingen()[0].controle, u"ZC-039"_s);
    }

    void too_much_is_said_and_not_cut_off()
    {
        OvereenkomstVenster v;
        zet(v.gateway, S::Concept);
        QVERIFY(opent(v));
        struct Geval {
            const char* pad;
            const char* typ;
            const char* zin;
        };
        for (const auto& [pad, tekst, zin] : {Geval{"inhoud/rooster/0", "30", "Een dag heeft 24 uur"}, Geval{"inhoud/werkafspraken/0/aantalPerWeek", "200", "Een week heeft 168 uur"},
                                              Geval{"inhoud/werkafspraken/0/tarief", "99999999", "meer dan hier past"}}) {
            v.opstellen()->naarVeld(QString::fromLatin1(pad));
            v.toets(Qt::Key_A, Qt::ControlModifier);
            v.typ(QString::fromLatin1(tekst));
            QCOMPARE(v.sessie()->draft().onleesbaar.value(QString::fromLatin1(pad)), QString::fromLatin1(tekst));
            QVERIFY2(OvereenkomstWoorden::onleesbaar(QString::fromLatin1(pad), QString::fromLatin1(tekst)).contains(QString::fromLatin1(zin)), pad);
        }
        QVERIFY(!v.sessie()->kanDelen());
    }

    void escape_closes_the_rule_that_f1_showed()
    {
        OvereenkomstVenster v;
        zet(v.gateway, S::Concept);
        QVERIFY(opent(v));
        v.opstellen()->naarVeld(u"inhoud/ingangsdatum"_s);
        VeldBlok* blok = blokVan(v, u"inhoud/ingangsdatum"_s);
        QVERIFY(blok && !blok->toontWaarom());
        v.toets(Qt::Key_F1);
        QVERIFY(blok->toontWaarom());
        v.toets(Qt::Key_Escape);
        QVERIFY(!blok->toontWaarom());
    }

    void f1_tells_the_rule_of_a_required_field_that_is_still_empty()
    {
        OvereenkomstVenster v;
        zet(v.gateway, S::Concept);
        v.gateway.feiten.zorgovereenkomst.versies[0].inhoud.familieband.reset(); // the one that is loaded
        QVERIFY(opent(v));
        v.opstellen()->naarVeld(u"inhoud/ingangsdatum"_s); // a field that has the cursor is not called empty yet
        v.sessie()->toonAlles();
        v.opstellen()->naarVeld(u"inhoud/relatie"_s);
        VeldBlok* blok = blokVan(v, u"inhoud/relatie"_s);
        QVERIFY(blok && blok->findChild<MeldingVak*>() && !blok->toontWaarom());
        v.toets(Qt::Key_F1);
        QVERIFY(blok->toontWaarom());
    }

    void a_repair_begins_at_what_was_rejected_and_asks_once_when_it_is_still_the_same()
    {
        OvereenkomstVenster v;
        zetHerstel(v.gateway);
        QVERIFY(opent(v));
        QTRY_COMPARE(v.opstellen()->stap(), 2);
        QTRY_COMPARE(padVan(focus()), u"inhoud/werkafspraken/0/tarief"_s);
        QVERIFY(teksten(v.page).contains(u"Afgewezen: Het maximum is 24 euro."_s));
        v.opstellen()->naarStap(1);
        QVERIFY(teksten(v.page).contains(u"In deze stap is niets afgewezen."_s));
        QVERIFY(v.page->walkFindings(true));
        QCOMPARE(padVan(focus()), u"inhoud/werkafspraken/0/tarief"_s);
        v.opstellen()->naarStap(5);
        v.commands.run(u"overeenkomst.hoofdknop"_s);
        QVERIFY(dialoog(v));
        QVERIFY(teksten(dialoog(v)).contains(u"Het maximum is 24 euro."_s));
        QTest::keyClick(dialoog(v), Qt::Key_Escape);
        QTRY_VERIFY(!dialoog(v));
        QApplication::setActiveWindow(&v.window);
        QVERIFY(v.gateway.stappen.empty());
        QTRY_COMPARE(padVan(focus()), u"inhoud/werkafspraken/0/tarief"_s);
        v.toets(Qt::Key_A, Qt::ControlModifier);
        v.typ(u"24,00"_s);
        v.opstellen()->naarStap(5);
        v.commands.run(u"overeenkomst.hoofdknop"_s);
        QVERIFY(!dialoog(v));
        QTRY_COMPARE(v.gateway.stappen.size(), size_t(1));
        QCOMPARE(v.gateway.stappen[0].gebeurtenis, G::Delen);
    }

    void the_zorgverlener_comes_back_to_the_page_on_which_he_signs()
    {
        OvereenkomstVenster v(Rol::Zorgverlener);
        deel(v.gateway);
        QVERIFY(opent(v));
        knop(v, u"aanpassen"_s)->click();
        QTRY_VERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"inhoud/werkafspraken/0/tarief"_s);
        v.toets(Qt::Key_A, Qt::ControlModifier);
        v.typ(u"24,50"_s);
        v.page->openedAgain(v.page->address()); // 'Tekenen' in Vandaag
        QTRY_VERIFY2(v.overeenkomst()->bekijken() || v.opstellen(), "a page");
        QTRY_COMPARE(v.gateway.feiten.versie.inhoud.werkafspraken[0].tarief, std::optional(bouw::tarief(2450)));
        v.page->openedAgain(v.page->address());
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QVERIFY(knop(v, code(G::OndertekenenZorgverlener)));
        QVERIFY(teksten(v.page).contains(u"nog niet teruggestuurd"_s));
        v.overeenkomst()->bekijken()->begin(G::OndertekenenZorgverlener);
        QVERIFY(dialoog(v));
        QVERIFY2(teksten(dialoog(v)).contains(u"wat u zelf heeft aangepast"_s), qPrintable(teksten(dialoog(v))));
        QTest::keyClick(dialoog(v), Qt::Key_Escape);
        QTRY_VERIFY(!dialoog(v));
        // And it can be thrown away.
        knop(v, u"aanpassen"_s)->click();
        QTRY_VERIFY(v.opstellen());
        knop(v, u"weggooien"_s)->click();
        QVERIFY(dialoog(v));
        dialoog(v)->findChild<QPushButton*>(u"ja"_s)->click();
        QTRY_COMPARE(v.gateway.feiten.versie.inhoud.werkafspraken[0].tarief, std::optional(bouw::tarief(2500)));
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QVERIFY(!teksten(v.page).contains(u"nog niet teruggestuurd"_s));
        QVERIFY(v.gateway.stappen.empty());
    }

    void the_model_waits_for_its_questions()
    {
        OvereenkomstVenster v;
        v.open(u"overeenkomst/nieuw"_s);
        QTRY_VERIFY(v.opstellen());
        v.sessie()->kiesZorgverlener(bouw::zorgverlener());
        auto* soort = qobject_cast<QComboBox*>(blokVan(v, u"inhoud/soort"_s)->editor());
        QVERIFY(soort);
        QCOMPARE(soort->currentIndex(), -1);
        v.sessie()->zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.antwoorden.geeftLeiding = false; });
        QCOMPARE(soort->currentText(), u"Overeenkomst van opdracht"_s);
    }

    void the_ring_is_there_when_the_step_scrolls_to_the_field()
    {
        OvereenkomstVenster v;
        zet(v.gateway, S::Concept);
        v.window.resize(1366, 420);
        QVERIFY(opent(v));
        v.opstellen()->naarVeld(u"inhoud/looptijd"_s);
        auto* rol = v.opstellen()->findChild<QScrollArea*>();
        const int begin = rol->verticalScrollBar()->value();
        for (int i = 0; i < 40 && rol->verticalScrollBar()->value() == begin; ++i) {
            v.toets(Qt::Key_Tab);
            const auto lijsten = v.window.findChildren<FocusRing*>();
            QCOMPARE(lijsten.size(), 1);
            QTRY_VERIFY2(lijsten.front()->isVisible(), qPrintable(padVan(focus())));
        }
        QVERIFY(rol->verticalScrollBar()->value() != begin);
        QTRY_VERIFY(v.window.findChild<FocusRing*>()->isVisible());
    }
};

HOUSE_TEST(test_overeenkomst_toetsen, TestOvereenkomstToetsen)
#include "test_overeenkomst_toetsen.moc"
