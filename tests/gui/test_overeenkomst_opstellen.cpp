#include "client/ui/overeenkomst/stap_controle.h"
#include "client/ui/ronde/was_wordt.h"
#include "tests/gui/test_overeenkomst_fixture.h"
#include "client/ui/clienten/gegevens_dialoog.h"
#include "client/ui/overeenkomst/contract_blad.h"
#include "client/ui/overeenkomst/formulier.h"
#include "client/ui/overeenkomst/kosten_vak.h"
#include "client/ui/widgets/conflict_dialog.h"
#include "client/ui/widgets/error_summary.h"
#include "client/ui/widgets/step_bar.h"
#include "shared/text/waarom_text.h"
#include "tests/support/beeld.h"
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace pgb;
using namespace pgb::ui;
using namespace Qt::StringLiterals;

namespace {

VeldBlok* blokVan(QWidget* in, const QString& pad)
{
    for (VeldBlok* blok : in->findChildren<VeldBlok*>()) {
        if (blok->pad() == pad && blok->isVisible())
            return blok;
    }
    return nullptr;
}

QPushButton* knopMet(QWidget* in, const QString& tekst)
{
    for (QPushButton* knop : in->findChildren<QPushButton*>()) {
        if (knop->isVisible() && knop->text() == tekst)
            return knop;
    }
    return nullptr;
}

/// A complete draft, one click away from sharing.
void vulVolledig(FakeOvereenkomstGateway& gateway)
{
    gateway.feiten.zorgovereenkomst.zorgverlener = bouw::zorgverlenerId;
    gateway.feiten.zorgverlener = bouw::zorgverlener();
    gateway.feiten.versie.inhoud = bouw::inhoud();
    gateway.feiten.versie.inhoud.familieband = Familieband::Geen;
    gateway.feiten.versie.inhoud.ingangsdatum = QDate(2025, 7, 1);
    gateway.feiten.versie.inhoud.toekenningen = {bouw::toekenningId};
    gateway.feiten.zorgovereenkomst.versies = {gateway.feiten.versie};
}

/// The complete draft, or a new one, open on its first step.
struct OpenConcept : OvereenkomstVenster {
    explicit OpenConcept(const QString& wat = u"overeenkomst/4"_s)
    {
        if (!wat.endsWith(u"nieuw"_s))
            vulVolledig(gateway);
        open(wat);
        if (!QTest::qWaitFor([this] { return opstellen() != nullptr; }))
            qWarning("the draft did not open");
    }
};

} // namespace

class TestOvereenkomstOpstellen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_new_sheet_states_nothing_that_nobody_chose()
    {
        OpenConcept v(u"overeenkomst/nieuw"_s);
        QVERIFY(v.opstellen());
        auto* blad = v.opstellen()->findChild<ContractBlad*>();
        QTRY_VERIFY2(blad->platteTekst().contains(u"soort overeenkomst nog niet gekozen"_s), qPrintable(blad->platteTekst()));
        for (const char* zin : {"overeenkomst van opdracht", "onbepaalde tijd", "geen reiskosten", "opzegtermijn van 1 maand", "geen familie", "deelt het werk"})
            QVERIFY2(!blad->platteTekst().contains(QLatin1String(zin), Qt::CaseInsensitive), qPrintable(QLatin1String(zin) + u'\n' + blad->platteTekst()));
        test::keep(v.window, u"opstellen-leeg-blad"_s);
        v.opstellen()->naarStap(3); // what stood there in step 2 was left as it was
        v.opstellen()->naarStap(2);
        v.opstellen()->naarStap(1);
        QTRY_VERIFY2(blad->platteTekst().contains(u"onbepaalde tijd"_s), qPrintable(blad->platteTekst()));
        QVERIFY(blad->platteTekst().contains(u"soort overeenkomst nog niet gekozen"_s)); // it is not chosen in the form either
        QVERIFY(!blad->platteTekst().contains(u"geen familie"_s)); // of whom?
        QVERIFY(!blad->platteTekst().contains(u"dagen en tijden wisselen"_s)); // asked, and not answered
        v.opstellen()->naarStap(4);
        QTRY_VERIFY2(test::teksten(v.opstellen()).count(u"nog niet gekozen"_s) >= 4, qPrintable(test::teksten(v.opstellen()))); // carer, budget, kind, family
    }

    void every_point_that_a_step_counts_has_a_field_to_go_to()
    {
        OpenConcept v(u"overeenkomst/nieuw"_s);
        QVERIFY(v.opstellen());
        for (int stap : {2, 3, 1})
            v.opstellen()->naarStap(stap);
        for (int stap = 1; stap <= 3; ++stap) {
            v.opstellen()->naarStap(stap);
            int punten = 0;
            for (const OvereenkomstPunt& punt : puntenVan(*v.sessie(), false)) {
                if (punt.stap != stap)
                    continue;
                ++punten;
                bool gevonden = false;
                for (Formulier* formulier : v.opstellen()->findChildren<Formulier*>())
                    gevonden = gevonden || (formulier->isVisible() && formulier->naarVeld(punt.pad));
                QVERIFY2(gevonden, qPrintable(punt.pad));
            }
            QCOMPARE(v.sessie()->stapStand(stap).punten, punten);
        }
        QCOMPARE(v.sessie()->stapStand(1).punten, 2); // who, and from which budget
    }

    void what_was_typed_wrong_of_a_zorgverlener_is_put_right_by_keys()
    {
        OvereenkomstVenster v;
        vulVolledig(v.gateway);
        v.gateway.zorgverleners[0].bsn.reset(); // as the server shows him
        v.gateway.zorgverleners[0].iban.reset();
        v.gateway.feiten.stand = VersieInzicht{};
        v.gateway.feiten.stand->bewerkbaar = true;
        v.gateway.feiten.stand->zorgverlenerWijzigbaar = true;
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.sessie()->verversZorgverlener(v.gateway.zorgverleners[0]);
        QVERIFY(v.tabNaarNaam(u"zorgverlenerGegevens"_s));
        v.toets(Qt::Key_Space);
        QTRY_VERIFY(v.opstellen()->window()->findChild<GegevensDialoog*>());
        auto* dialoog = v.opstellen()->window()->findChild<GegevensDialoog*>();
        dialoog->veld(u"bsn"_s)->setText(u"123456789"_s);
        QTest::keyClick(dialoog, Qt::Key_Return);
        QVERIFY2(!dialoog->melding(u"bsn"_s).isEmpty(), "a wrong number is sent nowhere");
        dialoog->veld(u"bsn"_s)->clear();
        dialoog->veld(u"naam"_s)->setText(u"T. Verbeterd"_s);
        QTest::keyClick(dialoog, Qt::Key_Return);
        QTRY_COMPARE(v.sessie()->zorgverlener()->naam, u"T. Verbeterd"_s);
        QCOMPARE(v.gateway.zorgverleners[0].naam, u"T. Verbeterd"_s);
        QVERIFY(!v.gateway.zorgverleners[0].bsn); // left out, so it stays as it is
    }

    void hours_stand_in_one_notation_and_read_back_to_the_minute()
    {
        OvereenkomstVenster v;
        vulVolledig(v.gateway);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.sessie()->zet({}, [](ZorgovereenkomstDraft& d) {
            d.inhoud.vasteUren = true;
            d.inhoud.rooster = {150, 0, 65, 0, 0, 0, 0};
        });
        QStringList uren;
        for (const QLineEdit* veld : v.opstellen()->findChildren<QLineEdit*>()) {
            if (padVan(veld).startsWith(u"inhoud/rooster/"_s) && !veld->text().isEmpty())
                uren << veld->text();
        }
        QCOMPARE(uren, (QStringList{u"2,50"_s, u"1,08"_s}));
        QCOMPARE(duurFromTekst(uren[1])->duur.minuten, 65);
    }

    void an_agreement_from_nothing_by_keys_only_up_to_sharing()
    {
        OpenConcept v(u"overeenkomst/nieuw"_s);
        QVERIFY(v.opstellen());
        QVERIFY(v.sessie()->stapStand(1).soort == StapStand::Soort::Leeg);
        QTRY_COMPARE(padVan(QApplication::focusWidget()), u"inhoud/toekenningen"_s); // the cursor stands in the first field by itself
        v.toets(Qt::Key_Space); // the Wlz budget
        QVERIFY(v.tabNaarNaam(u"zorgverlenerNummer"_s));
        v.typ(u"999990032"_s);
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.sessie()->zorgverlener().has_value());
        v.toets(Qt::Key_Down); // the cursor stands in the next question: from no answer to "geen familie"
        QVERIFY(v.tabNaar(u"inhoud/antwoorden/geeftLeiding"_s));
        v.toets(Qt::Key_Right); // from Ja to Nee, as in every group of radio buttons
        v.toets(Qt::Key_Space);
        QCOMPARE(v.sessie()->inhoud().antwoorden.geeftLeiding, std::optional(false));
        QCOMPARE(v.sessie()->modelVoorstel()->soort, ZorgovereenkomstSoort::OvereenkomstVanOpdracht);
        v.toets(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(v.opstellen()->stap(), 2);
        QCOMPARE(v.sessie()->stapStand(1), (StapStand{StapStand::Soort::Klaar, 0}));

        QVERIFY(v.tabNaar(u"inhoud/ingangsdatum"_s));
        v.typ(u"1-7"_s);
        QVERIFY(v.tabNaar(u"inhoud/vasteUren"_s));
        v.toets(Qt::Key_Space); // Tab stands on Ja, and nothing is chosen: fixed days
        QCOMPARE(v.sessie()->inhoud().vasteUren, std::optional(true));
        for (const auto& [dag, tekst] : {std::pair{0, u"2,5"_s}, {2, u"2:30"_s}}) {
            QVERIFY(v.tabNaar(u"inhoud/rooster/%1"_s.arg(dag)));
            v.typ(tekst);
        }
        QVERIFY(v.tabNaarNaam(u"afspraakErbij"_s));
        QCOMPARE(v.sessie()->inhoud().minutenPerWeek, 300);
        v.toets(Qt::Key_Space);
        QCOMPARE(v.sessie()->inhoud().werkafspraken.size(), size_t(1));
        QCOMPARE(v.sessie()->inhoud().werkafspraken[0].aantalPerWeek, qint64(300));
        QVERIFY(v.tabNaar(u"inhoud/werkafspraken/0/tarief"_s));
        v.typ(u"24,00"_s);
        QVERIFY(v.tabNaar(u"inhoud/vakantiegeldInbegrepen"_s));
        v.toets(Qt::Key_Space);
        v.toets(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(v.opstellen()->stap(), 3);
        QVERIFY(v.tabNaar(u"inhoud/werkafspraken/0/zorgbeschrijving"_s));
        v.typ(u"Twee keer per week helpen met wassen en aankleden in de ochtend."_s);
        v.toets(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(v.opstellen()->stap(), 4);
        for (const Bevinding& b : v.sessie()->bevindingen())
            QVERIFY2(b.ernst != Ernst::Weigeren, qPrintable(b.controle + u' ' + b.path));
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(v.opstellen()->stap(), 5);
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(v.gateway.feiten.versie.status, ZorgovereenkomstStatus::Gedeeld);
        constexpr int woorden = 9 + 3 + 3 + 4 + 5 + 63; // the number, the date, the days, the rate, the description
        qInfo("a new agreement from nothing: %d keys, of which %d are what was typed", v.toetsen, woorden);
        QVERIFY2(v.toetsen <= 150, qPrintable(QString::number(v.toetsen)));
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QCOMPARE(v.gateway.feiten.versie.inhoud.werkafspraken[0].tarief, std::optional(bouw::tarief(2400)));
        QCOMPARE(v.gateway.feiten.versie.inhoud.ingangsdatum, QDate(2025, 7, 1));
        QCOMPARE(v.gateway.feiten.zorgovereenkomst.zorgverlener, bouw::zorgverlenerId);
        QVERIFY(v.navigator.laatste.contains(u"T. de Wit"_s));
    }

    void the_reviewers_are_those_of_the_chosen_budgets()
    {
        OpenConcept v(u"overeenkomst/nieuw"_s);
        QVERIFY(v.opstellen());
        const auto staat = [&](const QString& zin) {
            const QList<QLabel*> labels = v.opstellen()->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* l) { return l->text().contains(zin); });
        };
        QVERIFY(staat(u"Daarna beoordeelt de verstrekker."_s)); // nothing chosen: no name
        v.opstellen()->naarVeld(u"inhoud/toekenningen"_s);
        v.toets(Qt::Key_Tab);
        v.toets(Qt::Key_Space); // the Wmo budget, the second one
        QCOMPARE(v.sessie()->inhoud().toekenningen, std::vector<ToekenningId>{bouw::wmoToekenning().id});
        QVERIFY(staat(u"Daarna beoordelen Gemeente Veldrecht en de SVB."_s));
        QVERIFY(!staat(u"Zorgkantoor De Stroom"_s));
        v.toets(Qt::Key_Backtab, Qt::ShiftModifier);
        v.toets(Qt::Key_Space);
        QVERIFY(staat(u"Zorgkantoor De Stroom"_s));
    }

    void a_finding_appears_when_the_field_is_left_and_goes_while_it_is_mended()
    {
        OvereenkomstVenster v;
        vulVolledig(v.gateway);
        v.gateway.feiten.versie.inhoud.einddatum.reset();
        v.gateway.feiten.versie.inhoud.looptijd = Looptijd::Onbepaald;
        v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie};
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"inhoud/werkafspraken/0/tarief"_s);
        VeldBlok* rij = blokVan(v.opstellen(), u"inhoud/werkafspraken/0"_s);
        QVERIFY(rij);
        QVERIFY(rij->meldingen().empty());
        v.toets(Qt::Key_A, Qt::ControlModifier);
        v.typ(u"26,00"_s);
        QVERIFY(rij->meldingen().empty()); // not while typing
        v.toets(Qt::Key_Tab);
        v.opstellen()->naarVeld(u"inhoud/ingangsdatum"_s);
        QCOMPARE(rij->meldingen().size(), size_t(1));
        QCOMPARE(rij->meldingen()[0].controle, u"ZC-039"_s);
        QVERIFY(rij->meldingen()[0].tekst.contains(u"26,00"_s));
        QCOMPARE(v.sessie()->stapStand(2).soort, StapStand::Soort::LetOp);
        v.opstellen()->naarVeld(u"inhoud/werkafspraken/0/tarief"_s);
        v.toets(Qt::Key_A, Qt::ControlModifier);
        v.typ(u"20,00"_s);
        QVERIFY(rij->meldingen().empty()); // gone before the field is left
    }

    void what_cannot_be_read_stays_as_typed_and_says_so()
    {
        OpenConcept v;
        QVERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"inhoud/rooster/0"_s);
        v.toets(Qt::Key_A, Qt::ControlModifier);
        v.typ(u"2,,5"_s);
        v.toets(Qt::Key_Tab);
        v.opstellen()->naarVeld(u"inhoud/ingangsdatum"_s);
        QCOMPARE(v.sessie()->draft().onleesbaar.value(u"inhoud/rooster/0"_s), u"2,,5"_s);
        VeldBlok* rooster = blokVan(v.opstellen(), u"inhoud/rooster"_s);
        QVERIFY(rooster && !rooster->meldingen().empty());
        QVERIFY(rooster->meldingen()[0].tekst.contains(u"2,,5"_s));
        QVERIFY(!v.sessie()->kanDelen());
    }

    void undo_takes_back_the_whole_form_also_inside_a_field()
    {
        OpenConcept v;
        QVERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"inhoud/werkafspraken/0/tarief"_s);
        v.toets(Qt::Key_A, Qt::ControlModifier);
        v.typ(u"21"_s);
        QCOMPARE(v.sessie()->inhoud().werkafspraken[0].tarief, std::optional(bouw::tarief(2100)));
        v.page->undoTarget()->undo();
        QCOMPARE(v.sessie()->inhoud().werkafspraken[0].tarief, std::optional(bouw::tarief(2500)));
        QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), u"25,00"_s);
    }

    void it_is_saved_by_itself_here_and_on_the_server()
    {
        OpenConcept v(u"overeenkomst/nieuw"_s);
        QVERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"inhoud/ingangsdatum"_s);
        v.gateway.problem = Problem{ProblemKind::NietBeschikbaar, u"geenVerbinding"_s, {}, {}, {}};
        v.typ(u"1-8"_s);
        QTRY_VERIFY(!v.gateway.journaal.isEmpty());
        QTRY_COMPARE(v.sessie()->saveState().toestand, SaveToestand::AlleenHier);
        v.gateway.problem.reset();
        QTRY_COMPARE(v.sessie()->saveState().toestand, SaveToestand::Opgeslagen);
        QCOMPARE(v.gateway.feiten.versie.inhoud.ingangsdatum, QDate(2025, 8, 1));
        QTRY_VERIFY(v.gateway.journaal.isEmpty());
    }

    void work_of_a_crashed_session_comes_back()
    {
        QByteArray journaal;
        {
            OvereenkomstVenster v;
            v.open(u"overeenkomst/nieuw"_s);
            QTRY_VERIFY(v.opstellen());
            v.gateway.problem = Problem{ProblemKind::NietBeschikbaar, u"geenVerbinding"_s, {}, {}, {}};
            v.opstellen()->naarVeld(u"inhoud/minutenPerWeek"_s);
            v.typ(u"9:30x"_s);
            QTRY_VERIFY(v.gateway.journaal.contains("9:30x"));
            journaal = v.gateway.journaal;
        }
        OvereenkomstVenster v;
        v.gateway.journaal = journaal;
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        QVERIFY(v.sessie()->hersteld());
        v.opstellen()->naarVeld(u"inhoud/minutenPerWeek"_s);
        QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), u"9:30x"_s);
    }

    void a_draft_opens_on_the_step_where_it_was_left()
    {
        OvereenkomstVenster v;
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        QCOMPARE(v.opstellen()->stap(), 1);
        v.opstellen()->naarStap(3);
        QCOMPARE(v.gateway.gelatenOp, 3);
        OvereenkomstVenster next;
        next.gateway.gelatenOp = 3;
        next.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(next.opstellen());
        QCOMPARE(next.opstellen()->stap(), 3);
    }

    void sharing_too_early_shows_what_is_missing()
    {
        OpenConcept v(u"overeenkomst/nieuw"_s);
        QVERIFY(v.opstellen());
        v.opstellen()->naarStap(5);
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(v.opstellen()->stap(), 4);
        auto* lijst = v.opstellen()->findChild<ErrorSummary*>();
        QVERIFY(lijst && lijst->isVisible());
        QVERIFY(lijst->count() >= 3);
        QVERIFY(v.gateway.stappen.empty());
        QVERIFY(v.page->walkFindings(true)); // F8 goes to the field of the first
        QCOMPARE(v.opstellen()->stap(), 1);
        QVERIFY(!padVan(QApplication::focusWidget()).isEmpty());
    }

    void f8_goes_on_after_what_was_mended()
    {
        const auto punt = [](const char* pad) { return OvereenkomstPunt{{Ernst::Weigeren, {}, QString::fromLatin1(pad), {}, {}}, QString::fromLatin1(pad), 1}; };
        const OvereenkomstPunt a = punt("a");
        const OvereenkomstPunt b = punt("b");
        const OvereenkomstPunt c = punt("c");
        PuntLoop loop;
        QCOMPARE(loop.verder({a, b, c}, true), a.pad);
        QCOMPARE(loop.verder({a, b, c}, true), b.pad);
        QCOMPARE(loop.verder({a, c}, true), c.pad); // b is mended
        QCOMPARE(loop.verder({a}, true), a.pad);
        PuntLoop terug;
        QCOMPARE(terug.verder({a, b, c}, false), c.pad);
        QCOMPARE(terug.verder({a, b}, false), b.pad); // c is mended
    }

    void a_new_zorgverlener_is_entered_and_chosen()
    {
        OpenConcept v(u"overeenkomst/nieuw"_s);
        QVERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"zorgverlener"_s);
        QVERIFY(v.tabNaarNaam(u"zorgverlenerNummer"_s));
        v.typ(u"999990020"_s); // 11-proef holds, nobody has it
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.sessie()->draft().nieuw.has_value());
        QCOMPARE(v.sessie()->draft().nieuw->bsn, u"999990020"_s);
        QCOMPARE(padVan(QApplication::focusWidget()), u"nieuw/naam"_s);
        v.typ(u"F. Demir"_s);
        QVERIFY(v.tabNaar(u"nieuw/geboortedatum"_s));
        v.typ(u"1-3-1985"_s);
        QVERIFY(v.tabNaar(u"nieuw/geslacht"_s));
        v.toets(Qt::Key_Space);
        for (const auto& [veld, tekst] : {std::pair{u"straat"_s, u"Beukweg"_s}, {u"huisnummer"_s, u"3"_s}, {u"postcode"_s, u"1000AA"_s},
                                          {u"woonplaats"_s, u"Amsterdam"_s}, {u"telefoon"_s, u"0612345678"_s}}) {
            QVERIFY(v.tabNaar(u"nieuw/"_s + veld));
            v.typ(tekst);
        }
        QVERIFY(v.tabNaar(u"nieuw/iban"_s));
        v.typ(u"NL69TEST0000000002"_s);
        QVERIFY(v.tabNaarNaam(u"zorgverlenerToevoegen"_s));
        VeldBlok* iban = blokVan(v.opstellen(), u"nieuw/iban"_s);
        QVERIFY(iban && iban->meldingen().size() == 1); // the check digits are wrong
        v.toets(Qt::Key_Space);
        QCOMPARE(padVan(QApplication::focusWidget()), u"nieuw/iban"_s);
        v.toets(Qt::Key_A, Qt::ControlModifier);
        v.typ(u"NL69TEST0000000001"_s);
        QVERIFY(v.tabNaarNaam(u"zorgverlenerToevoegen"_s));
        v.toets(Qt::Key_Space);
        QTRY_VERIFY(v.sessie()->zorgverlener().has_value());
        QCOMPARE(v.sessie()->zorgverlener()->naam, u"F. Demir"_s);
        QVERIFY(!v.sessie()->draft().nieuw);
    }

    void an_agb_code_that_nobody_has_is_said_and_stands_in_its_own_field()
    {
        OpenConcept v(u"overeenkomst/nieuw"_s);
        QVERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"zorgverlener"_s);
        QVERIFY(v.tabNaarNaam(u"zorgverlenerNummer"_s));
        v.typ(u"91999993"_s);
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.sessie()->draft().nieuw.has_value());
        const auto* zin = v.opstellen()->findChild<QLabel*>(u"waaromNieuw"_s);
        QVERIFY(zin && zin->isVisible());
        QVERIFY2(zin->text().contains(u"geen zorgverlener met AGB-code 91999993"_s), qPrintable(zin->text()));
        QCOMPARE(v.sessie()->draft().nieuw->agb, u"91999993"_s);
        QCOMPARE(v.sessie()->draft().nieuw->soort, ZorgverlenerSoort::Zzp); // 91 is a person
        QCOMPARE(v.sessie()->draft().nieuw->naam, QString());
        VeldBlok* agb = blokVan(v.opstellen(), u"nieuw/agb"_s);
        QVERIFY(agb);
        QCOMPARE(agb->findChild<QLineEdit*>()->text(), u"91999993"_s);
        QCOMPARE(padVan(QApplication::focusWidget()), u"nieuw/naam"_s);
        QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), QString());
    }

    void hours_times_rate_is_the_amount_as_it_is_printed()
    {
        Theme theme;
        KostenVak vak(theme);
        KostenBeeld beeld;
        beeld.periode = Periode::maand(2025, 5);
        beeld.regels = {{u"WLZ-BI"_s, Eenheid::Uur, 1063, Tarief{4'555'500}, Bedrag{80'708}}}; // 17:43, which 17,72 is not
        vak.toon(beeld, {});
        QStringList teksten;
        for (const QLabel* label : vak.findChildren<QLabel*>())
            teksten << label->text();
        QVERIFY2(teksten.join(u'|').contains(u"17:43 u × "_s), qPrintable(teksten.join(u'|')));
    }

    void who_was_found_by_number_has_his_address_once_the_draft_is_kept()
    {
        OpenConcept v(u"overeenkomst/nieuw"_s);
        QVERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"zorgverlener"_s);
        QVERIFY(v.tabNaarNaam(u"zorgverlenerNummer"_s));
        v.typ(u"999990032"_s);
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.sessie()->zorgverlener().has_value());
        QCOMPARE(v.sessie()->zorgverlener()->adres.straat, QString());
        QTRY_VERIFY(v.gateway.bewaard > 0);
        QTRY_COMPARE(v.sessie()->zorgverlener()->adres.straat, bouw::zorgverlener().adres.straat);
        QVERIFY(!v.sessie()->zorgverlener()->adres.straat.isEmpty());
    }

    void a_click_on_a_sentence_goes_to_its_field_and_the_field_marks_its_sentence()
    {
        OvereenkomstVenster v;
        vulVolledig(v.gateway);
        v.open(u"overeenkomst/4"_s);
        v.window.resize(1600, 900);
        QTRY_VERIFY(v.opstellen());
        auto* blad = v.opstellen()->findChild<ContractBlad*>();
        QVERIFY(blad->isVisible());
        QTRY_VERIFY(blad->platteTekst().contains(u"1 juli 2025"_s));
        Q_EMIT blad->zinGekozen(u"inhoud/werkafspraken/1/zorgbeschrijving"_s);
        QCOMPARE(v.opstellen()->stap(), 3);
        QCOMPARE(padVan(QApplication::focusWidget()), u"inhoud/werkafspraken/1/zorgbeschrijving"_s);
    }

    void sharing_without_connection_waits_and_can_be_looked_at_again()
    {
        OpenConcept v;
        QVERIFY(v.opstellen());
        QVERIFY(v.sessie()->kanDelen());
        v.gateway.wacht = true;
        v.opstellen()->naarStap(5);
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QPushButton* opnieuw = nullptr;
        QTRY_VERIFY2((opnieuw = knopMet(v.page, u"Kijk opnieuw"_s)), "no way to look again");
        QVERIFY(!v.sessie()->gesloten()); // never "shared" before the server has it
        v.gateway.feiten.versie.status = ZorgovereenkomstStatus::Gedeeld; // the outbox brought it
        v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie};
        opnieuw->click();
        QTRY_VERIFY(v.overeenkomst()->bekijken());
    }

    void f1_in_a_field_shows_the_rule_behind_its_finding()
    {
        OvereenkomstVenster v;
        vulVolledig(v.gateway);
        v.gateway.feiten.versie.inhoud.werkafspraken[0].tarief = bouw::tarief(2600);
        v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie};
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"inhoud/werkafspraken/0/tarief"_s);
        VeldBlok* rij = blokVan(v.opstellen(), u"inhoud/werkafspraken/0"_s);
        const auto zichtbaar = [rij] {
            int n = 0;
            for (const QLabel* label : rij->findChildren<QLabel*>())
                n += label->text() == waaromTekst(u"ZC-039"_s) && !label->isHidden();
            return n;
        };
        QCOMPARE(zichtbaar(), 0);
        v.toets(Qt::Key_F1);
        QCOMPARE(zichtbaar(), 1);
        v.toets(Qt::Key_F1);
        QCOMPARE(zichtbaar(), 0);
    }

    void a_finding_is_red_in_its_words_and_on_the_edge_of_its_field()
    {
        OpenConcept v;
        QVERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"inhoud/werkafspraken/0/tarief"_s);
        QWidget* tarief = QApplication::focusWidget();
        v.toets(Qt::Key_A, Qt::ControlModifier);
        v.typ(u"2x"_s);
        v.toets(Qt::Key_Tab);
        const QWidget* ernaast = QApplication::focusWidget();
        VeldBlok* rij = blokVan(v.opstellen(), u"inhoud/werkafspraken/0"_s);
        v.opstellen()->naarVeld(u"inhoud/ingangsdatum"_s); // nothing new appears under a row that is being filled in
        QTRY_VERIFY(!rij->meldingen().empty());
        QCOMPARE(tarief->property("finding").toString(), u"wrong"_s);
        QCOMPARE(ernaast->property("finding").toString(), QString());
        int rood = 0;
        for (QLabel* label : rij->findChildren<QLabel*>()) {
            label->ensurePolished();
            rood += label->text() == rij->meldingen().front().tekst && label->palette().color(QPalette::WindowText) == v.theme.color(Role::Wrong) ? 1 : 0;
        }
        QCOMPARE(rood, 1);
        tarief->setFocus();
        v.toets(Qt::Key_A, Qt::ControlModifier);
        v.typ(u"25"_s);
        v.toets(Qt::Key_Tab);
        QTRY_COMPARE(tarief->property("finding").toString(), QString());
    }

    void another_ones_change_of_another_field_is_put_together_with_mine()
    {
        OpenConcept v;
        QVERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"inhoud/werkafspraken/0/tarief"_s);
        v.toets(Qt::Key_A, Qt::ControlModifier);
        v.typ(u"22,00"_s);
        v.gateway.feiten.versie.inhoud.opzegtermijnMaanden = 3;
        v.gateway.elders();
        QTRY_COMPARE(v.sessie()->inhoud().opzegtermijnMaanden, 3);
        QCOMPARE(v.sessie()->inhoud().werkafspraken[0].tarief, std::optional(bouw::tarief(2200)));
        QTRY_COMPARE(v.gateway.feiten.versie.inhoud.werkafspraken[0].tarief, std::optional(bouw::tarief(2200)));
        QCOMPARE(v.gateway.feiten.versie.inhoud.opzegtermijnMaanden, 3);
        QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), u"22,00"_s); // the cursor stays where it was
    }

    void a_field_changed_twice_shows_mine_theirs_and_the_original()
    {
        OvereenkomstVenster v;
        vulVolledig(v.gateway); // 25,00
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.gateway.feiten.versie.inhoud.werkafspraken[0].tarief = bouw::tarief(2600);
        v.gateway.feiten.versie.rijversie = 7;
        v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie};
        v.opstellen()->naarVeld(u"inhoud/werkafspraken/0/tarief"_s);
        v.toets(Qt::Key_A, Qt::ControlModifier);
        v.typ(u"22,00"_s);
        QTRY_COMPARE(v.sessie()->saveState().toestand, SaveToestand::Conflict);
        QTRY_VERIFY(knopMet(v.page, u"Vergelijk en kies"_s));
        knopMet(v.page, u"Vergelijk en kies"_s)->click();
        auto* dialoog = v.window.findChild<ConflictDialog*>();
        QVERIFY(dialoog);
        QStringList teksten;
        for (const QLabel* label : dialoog->findChildren<QLabel*>())
            teksten << label->text();
        const QString alles = teksten.join(u'\n');
        QVERIFY2(alles.contains(u"25,00"_s) && alles.contains(u"22,00"_s) && alles.contains(u"26,00"_s), qPrintable(alles));
        QTest::keyClick(dialoog, Qt::Key_Return); // mine, as it stands chosen
        QTRY_COMPARE(v.gateway.feiten.versie.inhoud.werkafspraken[0].tarief, std::optional(bouw::tarief(2200)));
    }

    void closing_the_choice_loses_nothing()
    {
        OpenConcept v;
        QVERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"inhoud/werkafspraken/0/tarief"_s);
        v.toets(Qt::Key_A, Qt::ControlModifier);
        v.typ(u"22,00"_s);
        v.gateway.feiten.versie.inhoud.werkafspraken[0].tarief = bouw::tarief(2600);
        v.gateway.elders();
        QTRY_VERIFY(knopMet(v.page, u"Vergelijk en kies"_s));
        knopMet(v.page, u"Vergelijk en kies"_s)->click();
        QTest::keyClick(v.window.findChild<ConflictDialog*>(), Qt::Key_Escape);
        QCOMPARE(v.sessie()->inhoud().werkafspraken[0].tarief, std::optional(bouw::tarief(2200)));
        QCOMPARE(v.gateway.feiten.versie.inhoud.werkafspraken[0].tarief, std::optional(bouw::tarief(2600)));
        QVERIFY(knopMet(v.page, u"Vergelijk en kies"_s)); // it can still be chosen
        QTRY_VERIFY(v.gateway.journaal.contains("22"));
    }

    void a_draft_that_another_shared_shows_that_and_keeps_what_was_typed()
    {
        OpenConcept v;
        QVERIFY(v.opstellen());
        v.gateway.problem = Problem{ProblemKind::NietBeschikbaar, u"geenVerbinding"_s, {}, {}, {}};
        v.opstellen()->naarVeld(u"inhoud/werkafspraken/0/tarief"_s);
        v.toets(Qt::Key_A, Qt::ControlModifier);
        v.typ(u"22,00"_s);
        QTRY_VERIFY(v.gateway.journaal.contains("22"));
        QTRY_VERIFY(v.gateway.bewaard > 0);
        v.gateway.problem.reset();
        v.gateway.feiten.versie.status = ZorgovereenkomstStatus::Gedeeld;
        v.gateway.elders();
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QTRY_VERIFY(knopMet(v.page, u"Toon wat ik typte"_s));
        QVERIFY(v.gateway.journaal.contains("22")); // until the user throws it away
        knopMet(v.page, u"Weggooien"_s)->click();
        QVERIFY(v.gateway.journaal.isEmpty());
    }

    void a_draft_that_another_shared_while_a_save_was_under_way_shows_what_was_typed()
    {
        OpenConcept v;
        QVERIFY(v.opstellen());
        v.gateway.houdVast = true;
        v.opstellen()->naarVeld(u"inhoud/werkafspraken/0/tarief"_s);
        v.toets(Qt::Key_A, Qt::ControlModifier);
        v.typ(u"22,00"_s);
        QTRY_VERIFY(v.gateway.laatGaan);
        v.gateway.feiten.versie.status = ZorgovereenkomstStatus::Gedeeld;
        v.gateway.elders(); // waits for our save
        const int geladen = v.gateway.geladen;
        v.gateway.laatGaan(); // both the feed and the refused save look at the server now
        QTRY_COMPARE(v.gateway.geladen, geladen + 2);
        QTRY_COMPARE(v.gateway.beantwoord, v.gateway.geladen);
        QVERIFY(v.overeenkomst()->bekijken());
        QVERIFY(knopMet(v.page, u"Toon wat ik typte"_s));
        QVERIFY(v.gateway.journaal.contains("22"));
        v.gateway.houdVast = false;
        v.gateway.elders(); // another message does not take its place
        QTRY_COMPARE(v.gateway.geladen, geladen + 3);
        QTRY_COMPARE(v.gateway.beantwoord, v.gateway.geladen);
        QVERIFY(knopMet(v.page, u"Toon wat ik typte"_s));
    }

    void typed_work_that_was_not_taken_over_stands_in_the_form_again_when_the_draft_comes_back()
    {
        OpenConcept v;
        QVERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"inhoud/werkafspraken/0/tarief"_s);
        v.toets(Qt::Key_A, Qt::ControlModifier);
        v.typ(u"22,00"_s);
        v.gateway.feiten.versie.status = ZorgovereenkomstStatus::Gedeeld;
        v.gateway.elders();
        QTRY_VERIFY(knopMet(v.page, u"Toon wat ik typte"_s));
        v.gateway.feiten.versie.status = ZorgovereenkomstStatus::Teruggestuurd;
        v.gateway.elders();
        QTRY_VERIFY(v.opstellen());
        QCOMPARE(v.sessie()->inhoud().werkafspraken[0].tarief, std::optional(bouw::tarief(2200)));
        QVERIFY(!knopMet(v.page, u"Toon wat ik typte"_s));
        QTRY_COMPARE(v.gateway.feiten.versie.inhoud.werkafspraken[0].tarief, std::optional(bouw::tarief(2200)));
    }

    void what_the_zorgverlener_changed_and_sent_back_is_marked_and_opens_first()
    {
        OpenConcept v;
        QVERIFY(v.opstellen());
        v.gateway.feiten.versie.status = ZorgovereenkomstStatus::Gedeeld;
        v.gateway.elders();
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        VersieInzicht stand = v.gateway.feiten.stand.value_or(VersieInzicht());
        stand.bewerkbaar = true;
        stand.gedeeld = v.gateway.feiten.versie.inhoud;
        v.gateway.feiten.stand = stand;
        v.gateway.feiten.versie.inhoud.werkafspraken[0].tarief = bouw::tarief(2310);
        v.gateway.feiten.versie.status = ZorgovereenkomstStatus::Teruggestuurd;
        v.gateway.elders();
        QTRY_VERIFY(v.opstellen());
        QCOMPARE(v.opstellen()->stap(), 2);
        const QList<StepButton*> stappen = v.opstellen()->findChildren<StepButton*>();
        QVERIFY2(stappen.at(1)->toolTip().contains(u"1 gewijzigd"_s), qPrintable(stappen.at(1)->toolTip()));
        const auto* was = v.opstellen()->findChild<QLabel*>(u"was"_s);
        QVERIFY(was && was->isVisible());
        const QWidget* ander = v.opstellen()->findChild<QPushButton*>(u"afwijkendErbij"_s);
        QVERIFY(was->mapToGlobal(QPoint()).y() < ander->mapToGlobal(QPoint()).y()); // at its own row, above what may follow it
        v.opstellen()->naarStap(4);
        QStringList woorden;
        for (const QLabel* label : v.opstellen()->findChildren<QLabel*>())
            woorden << label->text();
        QVERIFY2(woorden.join(u'|').contains(u"23,10"_s), qPrintable(woorden.join(u'|')));
        QVERIFY(!v.opstellen()->findChildren<GewijzigdeWaarde*>().isEmpty());
    }

    void an_event_refused_after_its_save_meets_no_conflict_with_itself()
    {
        OpenConcept v;
        QVERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"inhoud/overigeAfspraken"_s);
        v.typ(u"Sleutel bij de buren."_s);
        v.gateway.weigert = true;
        const qint64 vooraf = v.gateway.feiten.versie.rijversie;
        v.opstellen()->naarStap(5);
        v.opstellen()->begin();
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(v.gateway.stappen.size(), size_t(1));
        QTRY_COMPARE(v.gateway.feiten.versie.rijversie, vooraf + 1);
        QCOMPARE(v.sessie()->rijversie(), vooraf + 1);
        v.gateway.weigert = false;
        v.opstellen()->naarVeld(u"inhoud/overigeAfspraken"_s);
        v.typ(u" En bellen."_s);
        QTRY_VERIFY(v.gateway.feiten.versie.inhoud.overigeAfspraken.contains(u"bellen"_s));
        QVERIFY(v.sessie()->saveState().toestand != SaveToestand::Conflict);
    }
};

HOUSE_TEST(test_overeenkomst_opstellen, TestOvereenkomstOpstellen)
#include "test_overeenkomst_opstellen.moc"
