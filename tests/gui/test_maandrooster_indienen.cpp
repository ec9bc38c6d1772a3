#include "tests/gui/test_maandrooster_fixture.h"
#include "client/ui/declaratie/controle_paneel.h"
#include "client/ui/declaratie/keuze_balk.h"
#include "client/ui/declaratie/rooster_acties.h"
#include "client/ui/widgets/conflict_dialog.h"
#include "tests/support/house_paths.h"
#include "tests/support/schrijf.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QPushButton>
#include <QRadioButton>

using namespace pgb;
using namespace pgb::ui;

namespace {

void vulMaand(Werkplek& w)
{
    w.toets(Qt::Key_Semicolon, Qt::ControlModifier);
    w.typ(QStringLiteral("ma wo 2,5"));
    w.toets(Qt::Key_Return);
}

bool toont(const QWidget& widget, const QString& tekst)
{
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(tekst))
            return true;
    }
    return false;
}

IndienAntwoord ontvangen()
{
    IndienAntwoord antwoord;
    antwoord.soort = IndienAntwoord::Soort::Ontvangen;
    antwoord.declaratie = bouw::declaratie();
    antwoord.declaratie.nummer = QStringLiteral("2025-0412");
    antwoord.declaratie.status = DeclaratieStatus::Betaalbaar;
    antwoord.declaratie.verwachteBetaaldatum = QDate(2025, 6, 5);
    return antwoord;
}

QString pad(const char* naam)
{
    return pgb::test::inSource("/tests/data/import/") + QString::fromLatin1(naam);
}

/// Offers these lines of an export of hours.
KeuzeBalk* leesIn(Werkplek& w, const QByteArray& regels)
{
    const QTemporaryDir map;
    const QString bestand = test::schrijf(map, QStringLiteral("mei.csv"), "Project,Client,Task,Description,Start Date,Start Time,End Date,End Time,Duration (h)\n" + regels);
    w.pagina->findChild<ImportActie*>()->open(bestand);
    KeuzeBalk* balk = w.pagina->werk()->importBalk();
    if (!QTest::qWaitFor([balk] { return balk->isVisible(); }))
        qWarning("nothing is offered");
    return balk;
}

} // namespace

class TestMaandroosterIndienen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void submitting_goes_by_the_page_controle_and_takes_two_keys();
    void what_cannot_be_submitted_says_why_and_leads_to_the_cell();
    void a_refusal_of_the_server_is_shown_at_its_cell();
    void without_a_connection_it_waits_and_is_closed();
    void a_failed_submission_keeps_the_hours();
    void submitting_waits_for_a_save_that_is_on_its_way();
    void the_server_gets_the_draft_by_itself();
    void what_was_saved_before_a_refusal_meets_no_conflict_with_itself();
    void work_of_another_on_other_days_is_put_together_without_a_question();
    void the_same_cell_changed_twice_is_chosen_with_the_keyboard();
    void what_another_does_to_the_open_month_is_seen();
    void a_half_typed_cell_of_a_month_that_another_sent_in_can_still_be_read();
    void a_month_that_another_sent_in_while_a_save_was_under_way_shows_what_was_typed();
    void the_announcement_of_our_own_save_changes_nothing();
    void a_half_typed_cell_survives_the_lock_and_a_crash();
    void a_submission_that_waits_shuts_the_month_also_after_a_restart();
    void work_from_the_journal_stands_there_again();
    void a_month_that_cannot_be_loaded_says_so_and_tries_again();
    void an_address_goes_there_and_back();
    void an_export_becomes_a_preview_and_then_one_step();
    void doubtful_hours_are_told_before_they_are_taken_over();
    void visits_that_fall_over_each_other_are_told_first_and_come_in_with_their_times();
    void hours_of_several_clients_are_those_of_this_budgethouder_or_wait_for_a_choice();
    void what_an_import_takes_away_is_told();
    void an_import_without_hours_closes_with_escape();
    void a_strange_file_is_refused_in_words();
    void closing_the_page_while_a_file_is_read_is_safe();
};

void TestMaandroosterIndienen::submitting_goes_by_the_page_controle_and_takes_two_keys()
{
    Werkplek w;
    w.gateway.indienAntwoord = ontvangen();
    vulMaand(w);
    w.toets(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(w.pagina->controle()->isVisible());
    QVERIFY(w.gateway.ingediend.empty());
    QVERIFY(toont(*w.pagina->controle(), QStringLiteral("Verwachte betaling")));
    w.toets(Qt::Key_Escape);
    QVERIFY(w.cellen()->hasFocus());
    w.toets(Qt::Key_Return, Qt::ControlModifier);
    QSignalSpy klaar(w.pagina, &DeclaratiePage::ingediend);
    w.toets(Qt::Key_Return, Qt::ControlModifier);
    w.toets(Qt::Key_Return, Qt::ControlModifier); // pressed twice is sent once
    QTRY_COMPARE(klaar.size(), 1);
    QCOMPARE(w.gateway.ingediend.size(), size_t(1));
    QCOMPARE(w.gateway.ingediend[0].regels.size(), size_t(7)); // without 5 May
    QVERIFY(toont(*w.pagina->controle(), QStringLiteral("2025-0412")));
    QVERIFY(w.session().gesloten());
    QVERIFY(w.gateway.journaal.isEmpty());
    w.toets(Qt::Key_Escape);
    w.typ(QStringLiteral("3"));
    QVERIFY(w.cellen()->hasFocus()); // no editor opens any more
}

void TestMaandroosterIndienen::what_cannot_be_submitted_says_why_and_leads_to_the_cell()
{
    Werkplek w;
    vulMaand(w);
    w.session().zet(QStringLiteral("x"), {{{1, 14}, leesCel(Eenheid::Uur, QStringLiteral("2,,5"))}});
    w.toets(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!w.pagina->controle()->kanIndienen());
    w.toets(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(w.gateway.ingediend.empty());
    QVERIFY(w.pagina->walkFindings(true));
    QVERIFY(w.cellen()->hasFocus());
    QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{1, 14}));
}

void TestMaandroosterIndienen::a_refusal_of_the_server_is_shown_at_its_cell()
{
    Werkplek w;
    vulMaand(w);
    IndienAntwoord nee;
    nee.soort = IndienAntwoord::Soort::Geweigerd;
    nee.weigering.problem = {ProblemKind::Geweigerd, QStringLiteral("geweigerd"), {}, {}, {}};
    nee.weigering.bevindingen = {{QStringLiteral("DC-049"), Ernst::Weigeren, QStringLiteral("regels/1/aantal"), {}}};
    w.gateway.indienAntwoord = nee;
    w.toets(Qt::Key_Return, Qt::ControlModifier);
    w.toets(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(w.pagina->werk()->isVisible());
    QVERIFY(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("Niet ingediend")));
    QVERIFY(w.pagina->walkFindings(true));
    QCOMPARE(w.cellen()->huidigeCel(), (CelPlaats{0, 12})); // the second line: Monday the 12th
    w.typ(QStringLiteral("1"));
    w.toets(Qt::Key_Return);
    QVERIFY(w.pagina->model()->punten().empty()); // judged anew when it is sent again
}

void TestMaandroosterIndienen::without_a_connection_it_waits_and_is_closed()
{
    Werkplek w;
    vulMaand(w);
    w.gateway.indienAntwoord = IndienAntwoord();
    w.toets(Qt::Key_Return, Qt::ControlModifier);
    w.toets(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(w.session().inWachtrij());
    QVERIFY(toont(*w.pagina->controle(), QStringLiteral("Klaargezet")));
    QVERIFY(!toont(*w.pagina->controle(), QStringLiteral("Ingediend")));
    QVERIFY(!w.session().zet(QStringLiteral("x"), {{{0, 1}, Cel{60, {}, false, {}}}}));
}

void TestMaandroosterIndienen::a_failed_submission_keeps_the_hours()
{
    class NeeGateway final : public DeclaratieGateway {
    public:
        FakeDeclaratieGateway& echt;
        explicit NeeGateway(FakeDeclaratieGateway& g) : echt(g) {}
        void load(ZorgovereenkomstId z, const Periode& p, QObject* c, Antwoord<DeclaratieMaand> k) override { echt.load(z, p, c, k); }
        void kijkIn(ZorgovereenkomstId z, const Periode& p, QObject* c, Antwoord<DeclaratieMaand> k) override { echt.kijkIn(z, p, c, k); }
        void factuur(ZorgovereenkomstId, const Periode&, DeclaratieId, QObject*, Antwoord<DeclaratieMaand>) override {}
        void vorige(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<std::optional<Declaratie>>) override {}
        void save(const Declaratie& d, QObject* c, Antwoord<Declaratie> k) override { echt.save(d, c, k); }
        void submit(const DraftKey&, const Declaratie&, QObject* context, Antwoord<IndienAntwoord> klaar) override
        {
            IndienAntwoord nee;
            nee.soort = IndienAntwoord::Soort::Geweigerd;
            nee.weigering.problem = {ProblemKind::NietToegestaan, QStringLiteral("magNiet"), {}, {}, {}};
            QTimer::singleShot(0, context, [klaar, nee] { klaar(nee); });
        }
        void keepJournal(const DraftKey& key, const QByteArray& bytes, BewaardAntwoord k) override { echt.keepJournal(key, bytes, k); }
    };
    FakeDeclaratieGateway echt;
    echt.maand = legeMaand();
    NeeGateway gateway(echt);
    Theme theme;
    Commands commands;
    FakeNavigator navigator;
    DeclaratiePage pagina({theme, commands, navigator}, gateway, {bouw::budgethouderId, bouw::zorgovereenkomstId, QDate(2025, 5, 1)});
    pagina.show();
    QTRY_VERIFY(pagina.session());
    pagina.session()->zet(QStringLiteral("x"), {{{0, 6}, Cel{60, {}, false, {}}}});
    QVERIFY(commands.run(QStringLiteral("rooster.indienen")));
    QVERIFY(commands.run(QStringLiteral("controle.indienen")));
    QTRY_VERIFY(toont(*pagina.controle(), QStringLiteral("niet indienen")));
    QVERIFY(!pagina.session()->gesloten());
    QCOMPARE(pagina.session()->declaratie().regels.size(), size_t(1));
    QVERIFY(pagina.controle()->kanIndienen());
}

void TestMaandroosterIndienen::submitting_waits_for_a_save_that_is_on_its_way()
{
    Werkplek w;
    w.gateway.indienAntwoord = ontvangen();
    w.gateway.houdVast = true;
    vulMaand(w);
    QTRY_VERIFY_WITH_TIMEOUT(w.gateway.laatGaan, 10'000);
    w.toets(Qt::Key_Return, Qt::ControlModifier);
    w.toets(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(w.gateway.ingediend.empty());
    w.gateway.laatGaan();
    QCOMPARE(w.gateway.ingediend.size(), size_t(1));
    QCOMPARE(w.gateway.ingediend.front().rijversie, w.gateway.bewaard.back().rijversie + 1);
    QCOMPARE(w.gateway.bewaard.size(), size_t(1));
}

void TestMaandroosterIndienen::the_server_gets_the_draft_by_itself()
{
    Werkplek w;
    w.typ(QStringLiteral("2"));
    w.toets(Qt::Key_Return);
    QTRY_VERIFY(!w.gateway.journaal.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!w.gateway.bewaard.empty(), 10'000);
    QTRY_COMPARE(w.session().saveState().toestand, SaveToestand::Opgeslagen);
}

void TestMaandroosterIndienen::what_was_saved_before_a_refusal_meets_no_conflict_with_itself()
{
    Werkplek w;
    vulMaand(w);
    IndienAntwoord nee;
    nee.soort = IndienAntwoord::Soort::Geweigerd;
    nee.weigering.problem = {ProblemKind::Geweigerd, QStringLiteral("geweigerd"), {}, {}, {}};
    nee.weigering.bevindingen = {{QStringLiteral("DC-049"), Ernst::Weigeren, QStringLiteral("regels/1/aantal"), {}}};
    nee.bewaard = true;
    nee.id = {41};
    nee.rijversie = 12;
    w.gateway.indienAntwoord = nee;
    w.toets(Qt::Key_Return, Qt::ControlModifier);
    w.toets(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(w.pagina->werk()->isVisible());
    const size_t bewaard = w.gateway.bewaard.size();
    w.cellen()->setFocus(); // from the list of what is wrong
    w.typ(QStringLiteral("1"));
    w.toets(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(w.gateway.bewaard.size() > bewaard, 10'000);
    QCOMPARE(w.gateway.bewaard.back().id, DeclaratieId{41}); // no second record
    QCOMPARE(w.gateway.bewaard.back().rijversie, 12);
}

void TestMaandroosterIndienen::work_of_another_on_other_days_is_put_together_without_a_question()
{
    Werkplek w;
    w.gateway.saveProblem = Problem{ProblemKind::VersieVerouderd, QStringLiteral("versie"), {}, {}, {}};
    Declaratie& daar = w.gateway.maand->feiten.declaratie;
    daar.id = bouw::declaratieId;
    daar.rijversie = 8;
    daar.regels = {bouw::regel(QDate(2025, 5, 8))};
    w.typ(QStringLiteral("2"));
    w.toets(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("samengevoegd")), 10'000);
    w.gateway.saveProblem.reset();
    QCOMPARE(w.cel(0, 1), QStringLiteral("2,00"));
    QCOMPARE(w.cel(0, 8), QStringLiteral("2,50"));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().saveState().toestand, SaveToestand::Opgeslagen, 10'000);
    QCOMPARE(w.gateway.bewaard.back().rijversie, 8);
    QCOMPARE(w.gateway.bewaard.back().regels.size(), size_t(2));
}

void TestMaandroosterIndienen::the_same_cell_changed_twice_is_chosen_with_the_keyboard()
{
    Werkplek w;
    w.gateway.saveProblem = Problem{ProblemKind::VersieVerouderd, QStringLiteral("versie"), {}, {}, {}};
    Declaratie& daar = w.gateway.maand->feiten.declaratie;
    daar.id = bouw::declaratieId;
    daar.rijversie = 8;
    daar.regels = {bouw::regel(QDate(2025, 5, 1)), bouw::regel(QDate(2025, 5, 2))};
    w.typ(QStringLiteral("2"));
    w.toets(Qt::Key_Tab);
    w.typ(QStringLiteral("3"));
    w.toets(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("2 plekken")), 10'000);
    w.gateway.saveProblem.reset();
    QCOMPARE(w.session().saveState().toestand, SaveToestand::Conflict);
    QCOMPARE(w.cel(0, 1), QStringLiteral("2,00")); // nothing of mine is gone
    QTest::mouseClick(w.pagina->werk()->melding()->findChildren<QPushButton*>()[0], Qt::LeftButton);
    auto* dialoog = w.venster.findChild<ConflictDialog*>();
    QVERIFY(dialoog);
    dialoog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialoog);
    QVERIFY(toont(*dialoog, QStringLiteral("2,00")) && toont(*dialoog, QStringLiteral("2,50"))); // mine and the other's
    QVERIFY(toont(*dialoog, QStringLiteral("1 mei")));
    QTRY_VERIFY(dialoog->isAncestorOf(QApplication::focusWidget())); // the keys go there by themselves
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);  // to the second row
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right); // the other's
    QVERIFY(dialoog->ander(1)->isChecked());
    QTest::keyClick(dialoog, Qt::Key_Return);
    QCOMPARE(w.cel(0, 1), QStringLiteral("2,00"));
    QCOMPARE(w.cel(0, 2), QStringLiteral("2,50"));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().saveState().toestand, SaveToestand::Opgeslagen, 10'000);
    QCOMPARE(w.gateway.bewaard.back().rijversie, 8);
}

void TestMaandroosterIndienen::what_another_does_to_the_open_month_is_seen()
{
    DeclaratieMaand maand = legeMaand();
    maand.feiten.declaratie.id = bouw::declaratieId;
    maand.feiten.declaratie.rijversie = 3;
    Werkplek w(maand);
    w.gateway.maand->feiten.declaratie.regels = {bouw::regel(QDate(2025, 5, 8))};
    w.gateway.maand->feiten.declaratie.rijversie = 4;
    Q_EMIT w.gateway.changed({999}, bouw::budgethouderId); // another record
    QTest::qWait(20);
    QCOMPARE(w.cel(0, 8), QString());
    Q_EMIT w.gateway.changed(bouw::declaratieId, bouw::budgethouderId);
    QTRY_COMPARE(w.cel(0, 8), QStringLiteral("2,50"));
    QCOMPARE(w.session().rijversie(), 4);
    QVERIFY(!w.session().dirty());
    w.gateway.maand->feiten.declaratie.status = DeclaratieStatus::Betaalbaar;
    w.gateway.maand->feiten.declaratie.rijversie = 5;
    w.typ(QStringLiteral("9"));
    w.toets(Qt::Key_Return);
    Q_EMIT w.gateway.changed(bouw::declaratieId, bouw::budgethouderId);
    QTRY_VERIFY(w.session().gesloten());
    QVERIFY(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("getypt"))); // what was typed can still be read
    QTest::mouseClick(w.pagina->werk()->melding()->findChildren<QPushButton*>()[0], Qt::LeftButton);
    QVERIFY(w.venster.findChild<ConflictDialog*>());
    QVERIFY(toont(*w.venster.findChild<ConflictDialog*>(), QStringLiteral("9,00")));
}

void TestMaandroosterIndienen::a_half_typed_cell_of_a_month_that_another_sent_in_can_still_be_read()
{
    DeclaratieMaand maand = legeMaand();
    maand.feiten.declaratie.id = bouw::declaratieId;
    maand.feiten.declaratie.rijversie = 3;
    Werkplek w(maand);
    w.typ(QStringLiteral("9:"));
    w.gateway.maand->feiten.declaratie.status = DeclaratieStatus::TerBeoordeling;
    w.gateway.maand->feiten.declaratie.rijversie = 4;
    Q_EMIT w.gateway.changed(bouw::declaratieId, bouw::budgethouderId);
    QTRY_VERIFY(w.session().gesloten());
    QCOMPARE(w.cel(0, 1), QString());
    QVERIFY(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("getypt")));
    Q_EMIT w.pagina->werk()->melding()->eersteGekozen();
    QVERIFY(toont(*w.venster.findChild<ConflictDialog*>(), QStringLiteral("9:")));
    DeclaratieMaand later = *w.gateway.maand;
    later.journaal = w.gateway.journaal;
    QVERIFY(!later.journaal.isEmpty());
    Werkplek terug(later); // also after a new start
    Q_EMIT terug.pagina->werk()->melding()->eersteGekozen();
    QVERIFY(toont(*terug.venster.findChild<ConflictDialog*>(), QStringLiteral("9:")));
}

void TestMaandroosterIndienen::a_month_that_another_sent_in_while_a_save_was_under_way_shows_what_was_typed()
{
    DeclaratieMaand maand = legeMaand();
    maand.feiten.declaratie.id = bouw::declaratieId;
    maand.feiten.declaratie.rijversie = 3;
    Werkplek w(maand);
    w.gateway.houdVast = true;
    w.typ(QStringLiteral("9"));
    w.toets(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(w.gateway.laatGaan, 10'000);
    w.gateway.maand->feiten.declaratie.status = DeclaratieStatus::TerBeoordeling;
    w.gateway.maand->feiten.declaratie.rijversie = 4;
    w.gateway.saveProblem = Problem{ProblemKind::VersieVerouderd, QStringLiteral("versie"), {}, {}, {}};
    Q_EMIT w.gateway.changed(bouw::declaratieId, bouw::budgethouderId); // waits for our save
    const int geladen = w.gateway.beantwoord;
    w.gateway.laatGaan(); // both the feed and the refused save look at the server now
    QTRY_COMPARE(w.gateway.beantwoord, geladen + 2);
    QVERIFY(w.session().gesloten());
    QVERIFY(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("getypt")));
    w.gateway.maand->feiten.declaratie.status = DeclaratieStatus::Betaalbaar;
    w.gateway.maand->feiten.declaratie.rijversie = 5;
    w.gateway.maand->journaal = w.gateway.journaal;
    Q_EMIT w.gateway.changed(bouw::declaratieId, bouw::budgethouderId);
    QTRY_COMPARE(w.gateway.beantwoord, geladen + 3);
    QVERIFY(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("getypt"))); // a later step does not hide it
}

void TestMaandroosterIndienen::the_announcement_of_our_own_save_changes_nothing()
{
    Werkplek w;
    w.gateway.houdVast = true;
    w.typ(QStringLiteral("2"));
    w.toets(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(w.gateway.laatGaan, 10'000);
    Declaratie& daar = w.gateway.maand->feiten.declaratie;
    daar = w.gateway.bewaard.back();
    daar.id = bouw::declaratieId;
    ++daar.rijversie;
    Q_EMIT w.gateway.changed(bouw::declaratieId, bouw::budgethouderId); // before the answer
    w.gateway.laatGaan();
    QTest::qWait(50);
    QVERIFY(w.session().canUndo()); // the steps are still there
    QVERIFY(w.pagina->werk()->melding()->tekst().isEmpty());
}

void TestMaandroosterIndienen::a_half_typed_cell_survives_the_lock_and_a_crash()
{
    Werkplek w;
    w.typ(QStringLiteral("2,"));
    w.pagina->aboutToLock();
    QCOMPARE(w.cel(0, 1), QString()); // not a value yet, and not sent as one
    QVERIFY(w.gateway.journaal.contains("2,"));
    w.pagina->unlocked();
    w.typ(QStringLiteral("5"));
    w.toets(Qt::Key_Return);
    QCOMPARE(w.cel(0, 1), QStringLiteral("2,50"));
    w.typ(QStringLiteral("1:"));
    QTRY_VERIFY(w.gateway.journaal.contains("1:"));
    DeclaratieMaand maand = legeMaand();
    maand.journaal = w.gateway.journaal;
    Werkplek terug(maand);
    QCOMPARE(terug.cel(0, 1), QStringLiteral("2,50"));
    terug.typ(QStringLiteral("30"));
    terug.toets(Qt::Key_Return);
    QCOMPARE(terug.cel(1, 1), QStringLiteral("1,50"));
}

void TestMaandroosterIndienen::a_submission_that_waits_shuts_the_month_also_after_a_restart()
{
    DeclaratieMaand maand = legeMaand();
    maand.inWachtrij = true;
    Werkplek w(maand);
    QVERIFY(w.session().gesloten());
    QVERIFY(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("Klaargezet")));
    w.gateway.maand->inWachtrij = false;
    w.gateway.maand->geweigerd = Weigering{{ProblemKind::Geweigerd, QStringLiteral("geweigerd"), {}, {}, {}}, {{QStringLiteral("DC-031"), Ernst::Weigeren, QStringLiteral("totaal"), {}}}};
    w.pagina->outboxAnswered();
    QTRY_VERIFY(!w.session().gesloten());
    QVERIFY(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("Niet ingediend")));
    QVERIFY(!w.pagina->model()->punten().empty());
}

void TestMaandroosterIndienen::work_from_the_journal_stands_there_again()
{
    DeclaratieMaand maand = legeMaand();
    {
        DeclaratieSession eerder(maand);
        eerder.zet(QStringLiteral("x"), {{{0, 6}, leesCel(Eenheid::Uur, QStringLiteral("2,,5"))}});
        maand.journaal = eerder.snapshot();
    }
    Werkplek w(maand);
    QCOMPARE(w.cel(0, 6), QStringLiteral("2,,5"));
    QVERIFY(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("vorige keer")));
}

void TestMaandroosterIndienen::a_month_that_cannot_be_loaded_says_so_and_tries_again()
{
    FakeDeclaratieGateway gateway;
    gateway.loadProblem = Problem{ProblemKind::NietBeschikbaar, QStringLiteral("weg"), {}, {}, {}};
    Theme theme;
    Commands commands;
    FakeNavigator navigator;
    DeclaratiePage pagina({theme, commands, navigator}, gateway, {bouw::budgethouderId, bouw::zorgovereenkomstId, QDate(2025, 5, 1)});
    pagina.show();
    QTRY_VERIFY(toont(pagina, QStringLiteral("opnieuw")));
    QVERIFY(!pagina.undoTarget());
    QVERIFY(!pagina.walkFindings(true));
    gateway.loadProblem.reset();
    gateway.maand = legeMaand();
    QTest::mouseClick(pagina.findChild<QPushButton*>(QStringLiteral("opnieuw")), Qt::LeftButton);
    QTRY_VERIFY(pagina.session());
}

void TestMaandroosterIndienen::an_address_goes_there_and_back()
{
    const DeclaratieAdres adres{BudgethouderId{1}, ZorgovereenkomstId{4}, QDate(2025, 5, 1)};
    const auto terug = declaratieAdres(adresVan(adres));
    QVERIFY(terug);
    QCOMPARE(terug->zorgovereenkomst.waarde, 4);
    QCOMPARE(terug->maand, adres.maand);
    QVERIFY(!terug->declaratie);
    const DeclaratieAdres een{BudgethouderId{1}, ZorgovereenkomstId{4}, QDate(2025, 5, 12), DeclaratieId{41}};
    QCOMPARE(adresVan(een).wat, QStringLiteral("maand/4/2025-05-12/41"));
    QCOMPARE(declaratieAdres(adresVan(een))->declaratie, een.declaratie);
    for (const char* slecht : {"maand/4", "maand/x/2025-05", "maand/4/2025-13", "maand/-4/2025-05", "iets/4/2025-05", "maand/4/2025-05/x", "maand/4/2025-05/1/2", ""})
        QVERIFY(!declaratieAdres({Section::Declaraties, {}, QString::fromLatin1(slecht)}));
}

void TestMaandroosterIndienen::an_export_becomes_a_preview_and_then_one_step()
{
    Werkplek w;
    auto* actie = w.pagina->findChild<ImportActie*>();
    QVERIFY(actie);
    actie->open(pad("toggl-2025-05.csv"));
    QTRY_VERIFY(w.pagina->werk()->importBalk()->isVisible());
    QVERIFY(w.pagina->model()->heeftVoorbeeld());
    QCOMPARE(w.session().sommen().minuten, 0);
    // "Begeleiding" is clear enough with these functions; the lines of the other client are listed, not taken.
    QCOMPARE(w.pagina->werk()->importBalk()->client(), QStringLiteral("A. de Boer"));
    if (qEnvironmentVariableIsSet("PGB_PICTURES")) {
        QTest::qWait(30);
        w.venster.grab().save(QDir(qEnvironmentVariable("PGB_PICTURES")).filePath(QStringLiteral("import.png")));
    }
    w.toets(Qt::Key_Return);
    QCOMPARE(w.session().sommen().perRij[0], 20 * 150);
    QCOMPARE(w.session().sommen().perRij[2], 4 * 180);
    QVERIFY(w.session().undoNaam().contains(QStringLiteral("toggl-2025-05.csv")));
    w.pagina->undoTarget()->undo();
    QVERIFY(!w.session().canUndo());
}

void TestMaandroosterIndienen::doubtful_hours_are_told_before_they_are_taken_over()
{
    Werkplek w;
    w.typ(QStringLiteral("2")); // 1 May, which the file has too
    w.toets(Qt::Key_Right);
    w.typ(QStringLiteral("3")); // 2 May, which it has not
    w.toets(Qt::Key_Return);
    QCOMPARE(w.session().sommen().minuten, 5 * 60);
    const QByteArray ochtend = "P,A. de Boer,Begeleiding individueel,T,05/01/2025,09:00,05/01/2025,10:00,01:00:00\n";
    auto* balk = leesIn(w, ochtend + ochtend + "P,A. de Boer,Begeleiding individueel,T,05/13/2025,15:00,05/13/2025,16:00,05:00:00\n");
    const QString gezegd = balk->findChild<QPlainTextEdit*>(QStringLiteral("regels"))->toPlainText();
    for (const QString& zin : {QStringLiteral("regel 3 is dezelfde als regel 2 (1 mei, 1,00 uur): wij tellen er één"),
                               QStringLiteral("regel 4: van 15:00 tot 16:00 is 1,00 uur, maar er staat 5,00 uur. Wij tellen 1,00 uur"),
                               QStringLiteral("1 dag had al uren. 1 mei, Begeleiding individueel: 2,00 wordt 1,00"),
                               QStringLiteral("1 dag met uren staat niet in het bestand en blijft. 2 mei, Begeleiding individueel: 3,00")})
        QVERIFY2(gezegd.contains(zin), qPrintable(gezegd));
    auto* dubbel = balk->findChild<QCheckBox*>(QStringLiteral("dubbel"));
    QVERIFY(dubbel->isVisible());
    dubbel->setFocus();
    w.toets(Qt::Key_Space);
    QVERIFY(balk->findChild<QPlainTextEdit*>(QStringLiteral("regels"))->toPlainText().contains(QStringLiteral("wij tellen beide")));
    w.toets(Qt::Key_Space);
    w.toets(Qt::Key_Return);
    QVERIFY(!balk->isVisible());
    QCOMPARE(w.session().sommen().minuten, 60 + 3 * 60 + 60);
}

void TestMaandroosterIndienen::visits_that_fall_over_each_other_are_told_first_and_come_in_with_their_times()
{
    Werkplek w;
    w.typ(QStringLiteral("3")); // 1 May, which is not in the file
    w.toets(Qt::Key_Return);
    const QByteArray regel = "P,A. de Boer,Begeleiding individueel,T,05/13/2025,09:00,05/13/2025,11:00,02:00:00\n";
    auto* balk = leesIn(w, regel + QByteArray(regel).replace("11:00", "12:00").replace("09:00", "10:00") + QByteArray(regel).replace("02:00:00", "lang"));
    const QString gezegd = balk->findChild<QPlainTextEdit*>(QStringLiteral("regels"))->toPlainText();
    QVERIFY2(gezegd.startsWith(QStringLiteral("regel 3 valt over regel 2 (13 mei, 09:00 tot 11:00 en 10:00 tot 12:00): zo telt die tijd dubbel")), qPrintable(gezegd));
    const auto nietGelezen = gezegd.indexOf(QStringLiteral("regel 4: \"lang\" is geen aantal uren"));
    QVERIFY2(nietGelezen > 0 && nietGelezen < gezegd.indexOf(QStringLiteral("staat niet in het bestand en blijft")), qPrintable(gezegd));
    w.toets(Qt::Key_Return);
    const MaandroosterModel& model = *w.pagina->model();
    QVERIFY2(model.zin(model.indexVan({0, 13})).contains(QStringLiteral("2 bezoeken: 09:00 tot 11:00, 10:00 tot 12:00")), qPrintable(model.zin(model.indexVan({0, 13}))));
    const auto geweigerd = [&] { return std::any_of(model.punten().begin(), model.punten().end(), [](const RoosterPunt& punt) { return punt.controle == QLatin1String("DC-061"); }); };
    QTRY_VERIFY(geweigerd()); // as when they are typed
}

void TestMaandroosterIndienen::hours_of_several_clients_are_those_of_this_budgethouder_or_wait_for_a_choice()
{
    const auto regel = [](const char* client, const char* dag) -> QByteArray {
        return QByteArray("P,") + client + ",Begeleiding individueel,T,05/" + dag + "/2025,15:00,05/" + dag + "/2025,16:00,01:00:00\n";
    };
    Werkplek w;
    auto* balk = leesIn(w, regel("S. Yilmaz", "13") + regel("K. Jansen", "14") + QByteArray(regel("S. Yilmaz", "15")).replace("01:00:00", "lang"));
    QCOMPARE(balk->client(), QString());
    QVERIFY(!balk->clientGekozen());
    QVERIFY(!w.pagina->model()->heeftVoorbeeld());
    w.toets(Qt::Key_Return);
    QCOMPARE(w.session().sommen().minuten, 0);
    auto* keuze = balk->findChild<QComboBox*>(QStringLiteral("client"));
    QVERIFY(keuze->hasFocus());
    w.toets(Qt::Key_Down);
    QCOMPARE(balk->client(), QStringLiteral("S. Yilmaz"));
    const QString gezegd = balk->findChild<QPlainTextEdit*>(QStringLiteral("regels"))->toPlainText();
    QVERIFY2(gezegd.contains(QStringLiteral("regel 3: van een andere cliënt")) && gezegd.indexOf(QStringLiteral("regel 3:")) < gezegd.indexOf(QStringLiteral("regel 4:")),
             qPrintable(gezegd)); // in the order of the file, whatever the reason
    w.toets(Qt::Key_Return);
    QCOMPARE(w.session().sommen().minuten, 60);
}

void TestMaandroosterIndienen::what_an_import_takes_away_is_told()
{
    Werkplek w;
    w.session().zet(QStringLiteral("x"), {{{0, 1}, leesCel(Eenheid::Uur, QStringLiteral("9:00-11:00"))}, {{0, 13}, leesCel(Eenheid::Uur, QStringLiteral("2,,5"))},
                                          {{0, 20}, leesCel(Eenheid::Uur, QStringLiteral("3,,5"))}, {{0, 21}, leesCel(Eenheid::Uur, QStringLiteral("9:00-10:00"))}});
    const auto dag = [](const char* welke) -> QByteArray { return QByteArray("P,A. de Boer,Begeleiding individueel,T,05/") + welke + "/2025,15:00,05/" + welke + "/2025,16:00,01:00:00\n"; };
    auto* balk = leesIn(w, dag("01").replace("15:00", "15:00:30").replace("16:00", "16:00:30") + dag("13") + dag("21"));
    const auto* regels = balk->findChild<QPlainTextEdit*>(QStringLiteral("regels"));
    const QString gezegd = regels->toPlainText();
    QTRY_COMPARE(regels->verticalScrollBar()->maximum(), 0); // all of it is read without scrolling
    w.pagina->window()->resize(1366, 600);
    QTRY_VERIFY(balk->rect().contains(regels->geometry())); // also in a low window
    for (const QString& zin : {QStringLiteral("2 dagen hadden al uren. 1 mei, Begeleiding individueel: 2,00 met tijden wordt 1,00 zonder; 13 mei, Begeleiding individueel: \"2,,5\" wordt 1,00"),
                               QStringLiteral("1 dag met uren staat niet in het bestand en blijft. 20 mei, Begeleiding individueel: \"3,,5\"")})
        QVERIFY2(gezegd.contains(zin), qPrintable(gezegd));
    w.toets(Qt::Key_Return);
    QVERIFY(w.session().draft().cel({0, 1}).regels.empty());
    QCOMPARE(w.session().draft().cel({0, 21}).regels.size(), size_t(1)); // the same hours keep their times
}

void TestMaandroosterIndienen::an_import_without_hours_closes_with_escape()
{
    Werkplek w;
    auto* balk = leesIn(w, {});
    w.toets(Qt::Key_Escape);
    QVERIFY(!balk->isVisible());
    leesIn(w, {});
    w.pagina->findChild<ImportActie*>()->open(QStringLiteral("/geen/weg.csv"));
    QTRY_VERIFY(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("niet lezen")));
    QVERIFY(!balk->isVisible()); // one bar says what there is to say
}

void TestMaandroosterIndienen::a_strange_file_is_refused_in_words()
{
    Werkplek w;
    QTemporaryDir map;
    w.pagina->findChild<ImportActie*>()->open(test::schrijf(map, QStringLiteral("vreemd.csv"), "a,b\n1,2\n"));
    QTRY_VERIFY(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("Clockify, Toggl en Harvest")));
    w.pagina->findChild<ImportActie*>()->open(map.filePath(QStringLiteral("weg.csv")));
    QTRY_VERIFY(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("niet lezen")));
    w.pagina->findChild<ImportActie*>()->open(pad("toggl-2025-05.csv"));
    QTRY_VERIFY(w.pagina->werk()->importBalk()->isVisible());
    QCOMPARE(w.pagina->werk()->melding()->tekst(), QString()); // it is over
    w.pagina->werk()->melding()->toon(Role::Info, QStringLiteral("Iets anders"));
    w.toets(Qt::Key_Escape);
    w.pagina->findChild<ImportActie*>()->open(pad("toggl-2025-05.csv"));
    QTRY_VERIFY(w.pagina->werk()->importBalk()->isVisible());
    QCOMPARE(w.pagina->werk()->melding()->tekst(), QStringLiteral("Iets anders"));
}

void TestMaandroosterIndienen::closing_the_page_while_a_file_is_read_is_safe()
{
    Werkplek w;
    w.pagina->findChild<ImportActie*>()->open(pad("clockify-2025-05.csv"));
    delete w.pagina;
    QTest::qWait(20);
    QVERIFY(w.venster.findChildren<QWidget*>().isEmpty());
}

HOUSE_TEST(test_maandrooster_indienen, TestMaandroosterIndienen)
#include "test_maandrooster_indienen.moc"
