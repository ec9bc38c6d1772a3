#include "tests/gui/test_maandrooster_fixture.h"
#include "client/ui/declaratie/controle_paneel.h"
#include "client/ui/declaratie/keuze_balk.h"
#include "client/ui/declaratie/rooster_acties.h"
#include "tests/support/house_paths.h"
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

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
    void a_conflict_lets_the_user_choose_his_own();
    void a_conflict_lets_the_user_choose_the_others();
    void work_from_the_journal_stands_there_again();
    void a_month_that_cannot_be_loaded_says_so_and_tries_again();
    void an_address_goes_there_and_back();
    void an_export_becomes_a_preview_and_then_one_step();
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
    nee.bevindingen = {{QStringLiteral("DC-049"), Ernst::Weigeren, QStringLiteral("regels/1/aantal"), {}}};
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
        void vorige(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<std::optional<Declaratie>>) override {}
        void save(const Declaratie& d, QObject* c, Antwoord<Declaratie> k) override { echt.save(d, c, k); }
        void submit(const Declaratie&, QObject* context, Antwoord<IndienAntwoord> klaar) override
        {
            QTimer::singleShot(0, context, [klaar] { klaar(Problem{ProblemKind::NietToegestaan, QStringLiteral("magNiet"), {}, {}, {}}); });
        }
        void keepJournal(ZorgovereenkomstId, const Periode&, const QByteArray& bytes) override { echt.journaal = bytes; }
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
    QSignalSpy opslag(w.pagina, &DeclaratiePage::opslagVeranderd);
    w.typ(QStringLiteral("2"));
    w.toets(Qt::Key_Return);
    QTRY_VERIFY(!w.gateway.journaal.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!w.gateway.bewaard.empty(), 10'000);
    QTRY_COMPARE(w.session().saveState().toestand, SaveToestand::Opgeslagen);
    QVERIFY(opslag.size() >= 2);
}

void TestMaandroosterIndienen::a_conflict_lets_the_user_choose_his_own()
{
    Werkplek w;
    w.gateway.saveProblem = Problem{ProblemKind::VersieVerouderd, QStringLiteral("versie"), {}, {}, {}};
    w.typ(QStringLiteral("2"));
    w.toets(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("Iemand anders")), 10'000);
    w.gateway.saveProblem.reset();
    w.gateway.maand->feiten.declaratie.rijversie = 8;
    const auto knoppen = w.pagina->werk()->melding()->findChildren<QPushButton*>();
    QTest::mouseClick(knoppen[0], Qt::LeftButton);
    QTRY_COMPARE(w.session().saveState().toestand, SaveToestand::Opgeslagen);
    QCOMPARE(w.gateway.bewaard.back().rijversie, 8);
    QCOMPARE(w.cel(0, 1), QStringLiteral("2,00"));
    QVERIFY(w.pagina->werk()->melding()->tekst().isEmpty());
}

void TestMaandroosterIndienen::a_conflict_lets_the_user_choose_the_others()
{
    Werkplek w;
    w.gateway.saveProblem = Problem{ProblemKind::Conflict, QStringLiteral("versie"), {}, {}, {}};
    w.typ(QStringLiteral("2"));
    w.toets(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("Iemand anders")), 10'000);
    w.gateway.maand->feiten.declaratie.regels = {bouw::regel(QDate(2025, 5, 8))};
    w.gateway.maand->feiten.declaratie.rijversie = 8;
    const auto knoppen = w.pagina->werk()->melding()->findChildren<QPushButton*>();
    QTest::mouseClick(knoppen[1], Qt::LeftButton);
    QTRY_COMPARE(w.session().rijversie(), 8);
    QCOMPARE(w.cel(0, 1), QString());
    QCOMPARE(w.cel(0, 8), QStringLiteral("2,50"));
    QVERIFY(w.gateway.journaal.isEmpty());
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
    for (const char* slecht : {"maand/4", "maand/x/2025-05", "maand/4/2025-13", "maand/-4/2025-05", "iets/4/2025-05", ""})
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

void TestMaandroosterIndienen::a_strange_file_is_refused_in_words()
{
    Werkplek w;
    QTemporaryDir map;
    QFile bestand(map.filePath(QStringLiteral("vreemd.csv")));
    QVERIFY(bestand.open(QIODevice::WriteOnly));
    bestand.write("a,b\n1,2\n");
    bestand.close();
    w.pagina->findChild<ImportActie*>()->open(bestand.fileName());
    QTRY_VERIFY(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("Clockify, Toggl en Harvest")));
    w.pagina->findChild<ImportActie*>()->open(map.filePath(QStringLiteral("weg.csv")));
    QTRY_VERIFY(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("niet lezen")));
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
