#include "client/models/overeenkomst_artikelen.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/models/werklijst_velden.h"
#include "client/models/wijziging_woorden.h"
#include "client/ui/clienten/gegevens_dialoog.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/overeenkomst/tekenen.h"
#include "client/ui/overeenkomst/veld_blok.h"
#include "client/ui/ronde/teken_detail.h"
#include "client/ui/werklijst/zaak_spoor.h"
#include "client/ui/widgets/long_text.h"
#include "client/ui/wijziging/wijzig_keuze.h"
#include "tests/gui/test_overeenkomst_fixture.h"
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>

using namespace pgb;
using namespace pgb::ui;
using pgb::test::teksten;
using namespace Qt::StringLiterals;
using S = ZorgovereenkomstStatus;
using G = ZorgovereenkomstGebeurtenis;

namespace {

Toekenning volgendJaar()
{
    Toekenning t = bouw::toekenning();
    t.id = {66};
    t.toekenningsnummer = u"VOLGEND"_s;
    t.periode = Periode::jaar(t.periode.van.year() + 1);
    return t;
}

/// The agreement of last year, which goes on from the budget of the next with two per cent more.
void zetVerhuisd(FakeOvereenkomstGateway& gateway, S status)
{
    gateway.feiten = bouw::zorgovereenkomstFeiten(*gateway.parameters);
    ZorgovereenkomstFeiten& f = gateway.feiten;
    f.vandaag = QDate(2025, 12, 1);
    f.toekenningen = {bouw::toekenning(), volgendJaar()};
    f.versie.status = S::Lopend;
    ZorgovereenkomstVersie nieuw = f.versie;
    nieuw.volgnummer = 2;
    nieuw.status = status;
    nieuw.inhoud.toekenningen = {volgendJaar().id};
    nieuw.inhoud.ingangsdatum = QDate(2026, 1, 1);
    for (Werkafspraak& w : nieuw.inhoud.werkafspraken) {
        w.toekenning = volgendJaar().id;
        w.tarief = Tarief{w.tarief->honderdduizendsten * 102 / 100};
    }
    f.zorgovereenkomst.versies = {f.versie, nieuw};
    f.versie = nieuw;
    f.wijziging = true;
}

} // namespace

/// Work that moves to the budget of the next year, and what the signing of much says.
class TestOvereenkomstBudgetjaar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void work_that_moves_to_the_budget_of_the_next_year_is_compared_with_itself()
    {
        OvereenkomstVenster v;
        zetVerhuisd(v.gateway, S::Concept);
        const ZorgovereenkomstFeiten& f = v.gateway.feiten;
        const ZorgovereenkomstInhoud& was = f.zorgovereenkomst.versies[0].inhoud;
        QStringList anders;
        for (const VeldVerschil& een : inhoudVerschillen(was, f.versie.inhoud, budgetnaam(f))) {
            QVERIFY2(!een.was.isEmpty() && !een.wordt.isEmpty(), qPrintable(een.naam)); // nothing came and nothing went
            if (!een.gelijk())
                anders << u"%1: %2 > %3"_s.arg(een.naam, een.was, een.wordt);
        }
        const QString tekst = anders.join(u'\n');
        QVERIFY2(tekst.contains(u"Budget: Wlz 2025 (%1) > Wlz 2026 (VOLGEND)"_s.arg(bouw::toekenning().toekenningsnummer)), qPrintable(tekst));
        QVERIFY2(tekst.contains(u"25,00"_s) && tekst.contains(u"25,50"_s), qPrintable(tekst));
        QCOMPARE(anders.size(), 5); // budget, first day, two rates and what a week costs
        QCOMPARE(OvereenkomstWoorden::veldTekst(u"inhoud/werkafspraken/0/toekenning"_s, f), u"Wlz 2026 (VOLGEND)"_s);
    }

    void each_line_is_named_when_only_a_part_moves_to_another_budget()
    {
        OvereenkomstVenster v;
        zetVerhuisd(v.gateway, S::Concept);
        ZorgovereenkomstFeiten& f = v.gateway.feiten;
        const ZorgovereenkomstInhoud& was = f.zorgovereenkomst.versies[0].inhoud;
        f.versie.inhoud.toekenningen = {bouw::toekenningId, volgendJaar().id};
        f.versie.inhoud.werkafspraken[0].toekenning = bouw::toekenningId;
        QStringList anders;
        for (const VeldVerschil& een : inhoudVerschillen(was, f.versie.inhoud, budgetnaam(f))) {
            if (een.naam.startsWith(u"Budget"_s))
                anders << een.naam;
        }
        QCOMPARE(anders.size(), 1 + int(was.werkafspraken.size()) - 1); // the whole, and what moved
        QVERIFY2(anders.size() > 1 && anders[1].size() > 7, qPrintable(anders.join(u'\n')));
    }

    void who_may_not_see_the_budget_is_told_who_judges_and_that_it_waits()
    {
        OvereenkomstVenster v;
        zetVerhuisd(v.gateway, S::GetekendZorgverlener);
        ZorgovereenkomstFeiten& f = v.gateway.feiten;
        f.verstrekkers = {{volgendJaar().id, {5}, Wet::Wlz, u"Zorgkantoor De Stroom"_s}};
        Wijzigingsoordeel oordeel;
        oordeel.regels = {Wijzigingsregel{WijzigingSoort::Tarief, WijzigingGrond::TariefOmhoog, true, Goedkeuring::NogNiet, {}}};
        oordeel.goedkeuring = Goedkeuring::NogNiet;
        oordeel.handtekeningZorgverlener = true;
        const auto goedkeuring = [&](Kijkkant kant) {
            for (const WijzigingsRegel& regel : WijzigingWoorden::oordeel(oordeel, f, kant)) {
                if (regel.kop == u"Goedkeuring"_s)
                    return regel.tekst;
            }
            return QString();
        };
        QCOMPARE(goedkeuring(Kijkkant::Zorgverlener), u"Na het tekenen, door Zorgkantoor De Stroom of vanzelf."_s);
        f.versie.status = S::InBeoordeling;
        f.versie.beoordelingen = {Deelbeoordeling{}};
        f.versie.beoordelingen[0].verstrekker = {5};
        for (const Kijkkant kant : {Kijkkant::Zorgverlener, Kijkkant::Ander, Kijkkant::Budgethouder})
            QCOMPARE(goedkeuring(kant), u"Wacht op Zorgkantoor De Stroom."_s);
        f.versie.status = S::Lopend;
        QCOMPARE(goedkeuring(Kijkkant::Zorgverlener), u"Is gegeven."_s);
        QVERIFY(!WijzigingWoorden::oordeel(oordeel, f, Kijkkant::Ander)[0].tekst.contains(u"u"_s + u'.')); // who only looks is nobody who signs
    }

    void a_name_or_a_sentence_with_a_full_stop_of_its_own_fits_in_what_is_signed()
    {
        OvereenkomstVenster v;
        v.gateway.feiten = bouw::zorgovereenkomstFeiten(*v.gateway.parameters);
        v.gateway.feiten.zorgverlener->naam = u"Zorg Dichtbij B.V."_s;
        v.gateway.feiten.versie.status = S::GetekendZorgverlener;
        v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie};
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        const QString eerste = tekenBevestiging(*v.sessie(), v.services).wat;
        QVERIFY2(eerste.contains(u"en Zorg Dichtbij B.V.\n"_s) && !eerste.contains(u".,"_s) && !eerste.contains(u".."_s), qPrintable(eerste));
        ZorgovereenkomstDossier d;
        d.parameters = v.gateway.parameters;
        zetVerhuisd(v.gateway, S::GetekendZorgverlener);
        d.feiten = v.gateway.feiten;
        d.feiten.zorgovereenkomst.versies[0].inhoud.overigeAfspraken = u"De sleutel ligt bij de buren."_s;
        d.feiten.versie.inhoud.overigeAfspraken = u"De sleutel ligt onder de mat."_s;
        const QString tweede = tekenBevestiging(ZorgovereenkomstSession(d), v.services).wat;
        QVERIFY2(tweede.contains(u"was De sleutel ligt bij de buren en wordt De sleutel ligt onder de mat."_s), qPrintable(tweede));
        QVERIFY2(!tweede.contains(u".,"_s) && !tweede.contains(u".."_s), qPrintable(tweede));
    }

    void the_track_of_a_reviewer_wraps_where_it_has_no_room()
    {
        OvereenkomstVenster v;
        ZaakZaakSpoor spoor(v.theme);
        std::vector<SpoorHalte> stappen;
        for (int i = 0; i < 5; ++i)
            stappen.push_back({SpoorHalte::Stand::Nu, u"Beoordelen"_s, u"Zorgkantoor De Stroom en omstreken: u"_s, u"sinds 22 september 2025"_s});
        spoor.setStappen(stappen);
        QVERIFY(spoor.heightForWidth(500) > spoor.heightForWidth(2000));
        spoor.resize(500, spoor.heightForWidth(500));
        test::keep(spoor, u"spoor-smal"_s);
        QCOMPARE(spoor.perRij(2000), 5);
        const int woord = QFontMetrics(v.theme.font(TextStyle::Small, true)).horizontalAdvance(u"Zorgkantoor"_s);
        QVERIFY(spoor.perRij(woord * 4) < 5 && woord * 4 / spoor.perRij(woord * 4) > woord); // no name is broken off inside a word
    }

    void a_new_agreement_in_the_signing_round_shows_what_the_other_side_changed()
    {
        OvereenkomstVenster v;
        ZorgovereenkomstFeiten f = bouw::zorgovereenkomstFeiten(*v.gateway.parameters);
        f.versie.status = S::GetekendZorgverlener;
        f.zorgovereenkomst.versies = {f.versie};
        f.stand = VersieInzicht{};
        f.stand->gedeeld = f.versie.inhoud;
        TekenDetail detail(v.theme);
        detail.toonTekst(f);
        QVERIFY(!teksten(&detail).contains(u"Anders dan"_s));
        f.stand->gedeeld->werkafspraken[0].tarief = bouw::tarief(1234);
        detail.toonTekst(f);
        QVERIFY2(teksten(&detail).contains(u"12,34"_s) && teksten(&detail).contains(u"Anders dan u haar het laatst zag"_s), qPrintable(teksten(&detail)));
    }

    void an_untouched_change_that_somebody_else_began_stays_when_its_tab_goes()
    {
        OvereenkomstVenster v;
        zetVerhuisd(v.gateway, S::Concept);
        ZorgovereenkomstFeiten& f = v.gateway.feiten;
        f.versie.inhoud = f.zorgovereenkomst.versies[0].inhoud;
        f.zorgovereenkomst.versies[1] = f.versie;
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->wijzigen());
        delete v.page;
        QVERIFY(v.gateway.stappen.empty());
    }

    void what_is_of_another_unit_or_new_is_not_taken_for_the_same()
    {
        ZorgovereenkomstInhoud was = bouw::inhoud();
        ZorgovereenkomstInhoud wordt = was;
        wordt.werkafspraken.push_back(bouw::werkafspraak(u"WMO-03"_s, 2000, 60, u"Wassen."_s));
        QStringList nieuw;
        for (const VeldVerschil& een : inhoudVerschillen(was, wordt)) {
            if (een.was.isEmpty())
                nieuw << een.naam;
        }
        // Both laws have a function of this name; each says of which law it is.
        QVERIFY2(nieuw.contains(u"Tarief persoonlijke verzorging (Wmo)"_s), qPrintable(nieuw.join(u'\n')));
    }

    void a_long_confirmation_keeps_its_buttons_in_view_and_scrolls_by_keys()
    {
        OvereenkomstVenster v;
        v.window.show();
        QStringList regels;
        for (int i = 0; i < 80; ++i)
            regels << u"Zorgbeschrijving %1: was iets anders en wordt weer iets anders."_s.arg(i);
        auto* dialoog = new BevestigenDialoog({u"Wijziging ondertekenen"_s, regels.join(u'\n'), u"Ondertekenen"_s}, [](const QString&) {}, &v.window);
        dialoog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialoog));
        auto* ja = dialoog->findChild<QPushButton*>(u"ja"_s);
        QVERIFY2(dialoog->height() <= v.window.height() && dialoog->height() <= dialoog->screen()->availableGeometry().height(), qPrintable(QString::number(dialoog->height())));
        QVERIFY(dialoog->rect().contains(QRect(ja->mapTo(dialoog, QPoint()), ja->size())));
        auto* tekst = dialoog->findChild<LongText*>();
        QVERIFY(tekst->verticalScrollBar()->maximum() > 0 && tekst->focusPolicy() == Qt::StrongFocus);
        QVERIFY(ja->hasFocus());
        QTest::keyClick(ja, Qt::Key_PageDown);
        QVERIFY(tekst->verticalScrollBar()->value() > 0);
        QVERIFY(tekst->accessibleName().contains(regels.back()));
        test::keep(*dialoog, u"bevestigen-lang"_s);
        dialoog->reject();
    }

    void a_short_confirmation_is_as_high_as_its_words()
    {
        OvereenkomstVenster v;
        v.window.show();
        auto* dialoog = new BevestigenDialoog({u"Weggooien"_s, u"Wat u heeft ingevuld, gaat weg."_s, u"Weggooien"_s}, [](const QString&) {}, &v.window);
        dialoog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialoog));
        auto* tekst = dialoog->findChild<LongText*>();
        QCOMPARE(tekst->verticalScrollBar()->maximum(), 0);
        QCOMPARE(tekst->focusPolicy(), Qt::NoFocus);
        QVERIFY2(tekst->height() <= tekst->fontMetrics().lineSpacing() * 3, qPrintable(QString::number(tekst->height())));
        test::keep(*dialoog, u"bevestigen-kort"_s);
        dialoog->reject();
    }

    void a_change_of_what_ended_says_so_and_can_only_be_thrown_away()
    {
        OvereenkomstVenster v;
        zetVerhuisd(v.gateway, S::Concept);
        v.gateway.feiten.zorgovereenkomst.versies[0].status = S::Beeindigd;
        VersieInzicht stand;
        stand.bewerkbaar = true;
        stand.eindigt = true;
        v.gateway.feiten.stand = stand;
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QVERIFY(!v.opstellen());
        QVERIFY(v.overeenkomst()->bekijken()->hoofdknop() == std::nullopt);
        QVERIFY2(teksten(v.page).contains(u"opgezegd of gestopt"_s), qPrintable(teksten(v.page)));
        const auto knoppen = v.page->findChildren<QPushButton*>();
        const auto weg = std::find_if(knoppen.begin(), knoppen.end(), [](const QPushButton* k) { return k->isVisible() && k->text() == u"Weggooien"_s; });
        QVERIFY(weg != knoppen.end());
        (*weg)->click();
        auto* dialoog = v.window.findChild<BevestigenDialoog*>();
        QVERIFY(dialoog && !teksten(dialoog).contains(u"zoals die nu geldt"_s));
        QVERIFY(dialoog->findChild<QPushButton*>(u"nee"_s)->isDefault());
        dialoog->findChild<QPushButton*>(u"ja"_s)->click();
        QTRY_COMPARE(v.gateway.stappen.size(), size_t(1));
        QCOMPARE(v.gateway.stappen.front().gebeurtenis, G::Verwijderen);
    }

    void a_first_day_that_came_back_otherwise_is_marked()
    {
        OvereenkomstVenster v;
        v.gateway.feiten = bouw::zorgovereenkomstFeiten(*v.gateway.parameters);
        ZorgovereenkomstFeiten& f = v.gateway.feiten;
        f.versie.status = S::Teruggestuurd;
        VersieInzicht stand;
        stand.bewerkbaar = true;
        stand.gedeeld = f.versie.inhoud;
        stand.gedeeld->ingangsdatum = QDate(2025, 2, 1);
        f.stand = stand;
        f.zorgovereenkomst.versies = {f.versie};
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.opstellen()->naarStap(2);
        QString was;
        for (const VeldBlok* blok : v.opstellen()->findChildren<VeldBlok*>()) {
            if (blok->pad() == u"inhoud/ingangsdatum"_s)
                was = teksten(blok);
        }
        QVERIFY2(was.contains(u"Was: 1 februari 2025"_s), qPrintable(was));
    }

    void who_is_replaced_reads_the_same_for_every_party()
    {
        const ParameterTabel tabel = bouw::parameters();
        ZorgovereenkomstFeiten f = bouw::zorgovereenkomstFeiten(tabel);
        f.versie.inhoud.looptijd = Looptijd::Vervanging;
        f.versie.inhoud.vervangt = {5};
        f.andereZorgovereenkomsten.reset(); // as the zorgverlener gets it
        f.stand = VersieInzicht{};
        f.stand->vervangen = {{{5}, u"2025-0029"_s, u"M. Jansen"_s}};
        QString papier;
        for (const Artikel& artikel : OvereenkomstArtikelen::van(f).artikelen) {
            for (const auto& alinea : artikel.alineas) {
                for (const Zin& zin : alinea)
                    papier += zin.tekst + u'\n';
            }
        }
        QVERIFY2(papier.contains(u"2025-0029 (M. Jansen)"_s), qPrintable(papier));
    }

    void whose_data_are_not_ours_to_change_are_not_offered()
    {
        for (const bool mag : {false, true}) {
            OvereenkomstVenster v;
            v.gateway.feiten = bouw::zorgovereenkomstFeiten(*v.gateway.parameters);
            v.gateway.feiten.stand = VersieInzicht{};
            v.gateway.feiten.stand->bewerkbaar = true;
            v.gateway.feiten.stand->zorgverlenerWijzigbaar = mag;
            v.open(u"overeenkomst/4"_s);
            QTRY_VERIFY(v.opstellen());
            auto* knop = v.page->findChild<QPushButton*>(u"zorgverlenerGegevens"_s);
            QCOMPARE(knop->isVisible(), mag);
            if (!mag)
                continue;
            knop->click();
            QTRY_VERIFY(v.window.findChild<GegevensDialoog*>());
            auto* geslacht = v.window.findChild<GegevensDialoog*>()->keuze(u"geslacht"_s);
            QVERIFY2(geslacht && !geslacht->isEditable(), "one of three words is chosen, and nothing is typed");
            for (const char* veld : {"bigNummer", "rekeninghouder"})
                QVERIFY2(v.window.findChild<GegevensDialoog*>()->veld(QString::fromLatin1(veld)), veld);
            test::keep(*v.window.findChild<GegevensDialoog*>(), u"gegevens-zorgverlener"_s);
        }
    }

    void who_cannot_sign_is_said_at_sharing_and_on_the_track()
    {
        OvereenkomstVenster v;
        v.gateway.feiten = bouw::zorgovereenkomstFeiten(*v.gateway.parameters);
        v.gateway.feiten.stand = VersieInzicht{};
        v.gateway.feiten.stand->bewerkbaar = true;
        v.gateway.feiten.stand->zonderAccount = true;
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.opstellen()->naarStap(5);
        QVERIFY2(teksten(v.page).contains(u"heeft nog geen account en kan dus nog niet tekenen"_s), qPrintable(teksten(v.page)));
        test::keep(v.window, u"delen-zonder-account"_s);
        QString spoor;
        for (const SpoorStap& stap : OvereenkomstWoorden::spoor(v.gateway.feiten, Kijkkant::Budgethouder))
            spoor += stap.tekst + u" · "_s + stap.sinds + u'\n';
        QVERIFY2(spoor.contains(u"tekent · heeft nog geen account"_s), qPrintable(spoor));
    }

    void who_the_carer_is_to_you_stays_open_until_it_is_answered()
    {
        OvereenkomstVenster v;
        v.gateway.feiten = bouw::zorgovereenkomstFeiten(*v.gateway.parameters);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        const FieldPath pad = u"inhoud/relatie"_s;
        QVERIFY(v.sessie()->relatieOpen());
        QVERIFY(std::count(v.sessie()->lege().begin(), v.sessie()->lege().end(), pad) == 1);
        v.sessie()->zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.familieband = Familieband::Geen; });
        QVERIFY(!v.sessie()->relatieOpen());
        QVERIFY(std::count(v.sessie()->lege().begin(), v.sessie()->lege().end(), pad) == 0);
        QTRY_COMPARE(v.gateway.feiten.versie.inhoud.familieband, std::optional(Familieband::Geen)); // it is kept as an answer
        const auto knoppen = v.page->findChildren<QPushButton*>();
        const auto ander = std::find_if(knoppen.begin(), knoppen.end(), [](const QPushButton* k) { return k->text() == u"Kies een ander"_s; });
        QVERIFY(ander != knoppen.end());
        (*ander)->click();
        QVERIFY(!v.sessie()->draft().zorgverlener && v.sessie()->relatieOpen()); // it was said of the other one
    }

    void the_zorgverlener_reads_that_stopping_asks_nobody()
    {
        OvereenkomstVenster v(Rol::Zorgverlener);
        v.gateway.feiten = bouw::zorgovereenkomstFeiten(*v.gateway.parameters);
        v.gateway.feiten.vandaag = QDate(2025, 5, 20);
        v.gateway.feiten.versie.status = S::Lopend;
        v.gateway.feiten.versie.inhoud.looptijd = Looptijd::Vervanging;
        v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie};
        v.gateway.feiten.toekenningen.reset();
        v.gateway.feiten.verzuim.reset();
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        v.commands.run(u"overeenkomst.wijzigen"_s);
        QVERIFY(v.overeenkomst()->keuze());
        const QString zegt = v.page->findChild<QCheckBox*>(code(WijzigingSoort::Stoppen))->accessibleDescription();
        QVERIFY2(zegt.contains(u"Tekenen: Niet nodig."_s) && zegt.contains(u"Goedkeuring: Niet nodig."_s) && !zegt.contains(u"Ziet u"_s), qPrintable(zegt));
    }
};

HOUSE_TEST(test_overeenkomst_budgetjaar, TestOvereenkomstBudgetjaar)
#include "test_overeenkomst_budgetjaar.moc"
