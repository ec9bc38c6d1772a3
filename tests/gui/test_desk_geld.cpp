#include "client/ui/betalingen/betaalruns_page.h"
#include "client/ui/betalingen/specificatie_page.h"
#include "client/ui/budget/budget_page.h"
#include "client/ui/budget/storting_dialoog.h"
#include "client/ui/declaraties/declaraties_page.h"
#include "client/ui/declaraties/reden_paneel.h"
#include "client/ui/lijst/lijst_druk.h"
#include "tests/gui/test_desk_fixture.h"
#include "tests/gui/test_geld_gateway.h"
#include "tests/gui/test_lijst.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/wire/specificatie_xml.h"
#include <QComboBox>
#include <QFileInfo>
#include <QPdfWriter>
#include <QPushButton>
#include <QTemporaryDir>

using namespace pgb;
using namespace pgb::ui;

class DeskGeld final : public QObject {
    Q_OBJECT

    static void kort(DeskFixture& bureau)
    {
        bureau.maakClienten(3);
        bureau.dossiers.boekingen.boekingen.push_back({ToekenningId{101}, QStringLiteral("WLZ-BI"), Bedrag{90'000'000}, Bedrag{}, {}});
    }

private Q_SLOTS:
    void the_address_of_a_deposit_asks_how_much_at_once()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        kort(bureau);
        FakeGeld geld;
        auto* page = bureau.show(new BudgetPage(stortAdres(BudgethouderId{1}), bureau.context(), bureau.dossiers, &geld));
        QTRY_VERIFY(page->findChild<StortingDialoog*>());
        QVERIFY(!page->findChild<StortingDialoog*>()->bedrag()->text().isEmpty());
        QCOMPARE(page->address(), (Address{Section::Budgetten, BudgethouderId{1}, {}})); // reading it anew does not ask again
        for (int keer = 0; keer < 2; ++keer) { // from the list, again and again
            QTest::keyClick(page->findChild<StortingDialoog*>(), Qt::Key_Escape);
            bureau.settle();
            QVERIFY(!page->findChild<StortingDialoog*>());
            QVERIFY(page->opens(stortAdres(BudgethouderId{1})) && !page->opens(stortAdres(BudgethouderId{2})));
            page->openedAgain(stortAdres(BudgethouderId{1}));
            QTRY_VERIFY(page->findChild<StortingDialoog*>());
        }
    }

    void money_is_deposited_by_ideal_until_the_bank_pays()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        kort(bureau);
        FakeGeld geld;
        auto* page = bureau.show(new BudgetPage({Section::Budgetten, BudgethouderId{1}, {}}, bureau.context(), bureau.dossiers, &geld));
        QVERIFY(page->findChild<QPushButton*>(QStringLiteral("storten")));
        page->setFocus();
        bureau.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialoog = page->findChild<StortingDialoog*>();
        QVERIFY(dialoog);
        QVERIFY(!dialoog->bedrag()->text().isEmpty()); // what falls short is proposed
        dialoog->bedrag()->setText(QStringLiteral("veel"));
        QTest::keyClick(dialoog, Qt::Key_Return);
        QVERIFY2(dialoog->melding().contains(QStringLiteral("115,00")), qPrintable(dialoog->melding()));
        dialoog->bedrag()->setText(QStringLiteral("115,00"));
        QTest::keyClick(dialoog, Qt::Key_Return);
        QTRY_COMPARE(dialoog->stand(), std::optional(StortingStatus::Gestart));
        QCOMPARE(geld.lijst.front().bedrag, Bedrag{11'500});
        bureau.keep(QStringLiteral("storting"));
        // The bank says no, and then that it took too long: both can be tried again.
        QTest::keyClick(dialoog->bank(StortingStatus::Mislukt), Qt::Key_Space);
        QTRY_COMPARE(dialoog->stand(), std::optional(StortingStatus::Mislukt));
        QVERIFY(dialoog->zin().contains(QStringLiteral("niets afgeschreven")));
        QTest::keyClick(dialoog, Qt::Key_Return);
        QTRY_COMPARE(dialoog->stand(), std::optional(StortingStatus::Gestart));
        QTest::keyClick(dialoog->bank(StortingStatus::Verlopen), Qt::Key_Return); // Enter presses the button that has the focus
        QTRY_COMPARE(dialoog->stand(), std::optional(StortingStatus::Verlopen));
        QTest::keyClick(dialoog, Qt::Key_Return);
        QTRY_COMPARE(dialoog->stand(), std::optional(StortingStatus::Gestart));
        QTest::keyClick(dialoog->bank(StortingStatus::Betaald), Qt::Key_Space);
        QTRY_COMPARE(dialoog->stand(), std::optional(StortingStatus::Betaald));
        QCOMPARE(int(geld.lijst.size()), 3);
        QTest::keyClick(dialoog, Qt::Key_Escape);
    }

    void a_deposit_goes_to_the_function_that_falls_short()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(1);
        Toekenning& t = bureau.dossiers.beschikkingen[0];
        Budgetniveau functie;
        functie.id = {9};
        functie.bovenliggend = t.niveaus.front().id;
        functie.soort = BudgetniveauSoort::Functie;
        functie.functieCode = bouw::regel(QDate(2025, 5, 6)).functieCode;
        functie.bedrag = Bedrag{1'000};
        t.niveaus = {t.niveaus.front(), functie};
        Zorgovereenkomst z = bouw::zorgovereenkomst();
        z.budgethouder = BudgethouderId{1};
        for (Werkafspraak& w : z.versies[0].inhoud.werkafspraken)
            w.toekenning = t.id;
        bureau.dossiers.overeenkomsten = {z};
        Declaratie d = bouw::declaratie();
        d.id = DeclaratieId{8};
        d.budgethouder = BudgethouderId{1};
        d.zorgovereenkomst = z.id;
        d.periode = Periode::maand(2025, 5);
        d.status = DeclaratieStatus::Geparkeerd;
        d.regels = {bouw::regel(QDate(2025, 5, 6))};
        d.regels.front().toekenning = t.id;
        d.regels.front().bedrag = Bedrag{8'000};
        d.totaal = Bedrag{8'000};
        d.bevindingen = {{QStringLiteral("DC-033"), Ernst::Parkeren, QStringLiteral("regels/0/functieCode"), {}}};
        bureau.dossiers.claims = {d};
        FakeGeld geld;
        auto* page = bureau.show(new BudgetPage({Section::Budgetten, BudgethouderId{1}, {}}, bureau.context(), bureau.dossiers, &geld));
        QVERIFY(page->findChild<QPushButton*>(QStringLiteral("storten")));
        page->setFocus();
        bureau.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialoog = page->findChild<StortingDialoog*>();
        QVERIFY(dialoog);
        QVERIFY2(dialoog->waarvoor()->currentText().contains(functieTekst(functie.functieCode)), qPrintable(dialoog->waarvoor()->currentText()));
        QCOMPARE(dialoog->bedrag()->text(), QStringLiteral("70,00"));
        QTest::keyClick(dialoog, Qt::Key_Return);
        QTRY_COMPARE(int(geld.lijst.size()), 1);
        QCOMPARE(geld.lijst.front().functieCode, functie.functieCode);
        QTest::keyClick(dialoog, Qt::Key_Escape);
    }

    void each_function_that_falls_short_gets_its_own_part()
    {
        Toekenning t = bouw::toekenning();
        const Budgetniveau geheel = t.niveaus.front();
        const auto functie = [&](qint64 id, const char* functieCode, qint64 centen) {
            Budgetniveau n;
            n.id = {id};
            n.bovenliggend = geheel.id;
            n.soort = BudgetniveauSoort::Functie;
            n.functieCode = QString::fromLatin1(functieCode);
            n.bedrag = Bedrag{centen};
            return n;
        };
        t.niveaus = {geheel, functie(91, "WLZ-BI", 1'000), functie(92, "WLZ-PV", 2'000)};
        Declaratie d = bouw::declaratie();
        d.status = DeclaratieStatus::Geparkeerd;
        d.regels = {bouw::regel(QDate(2025, 5, 6), QStringLiteral("WLZ-BI"), 60), bouw::regel(QDate(2025, 5, 6), QStringLiteral("WLZ-PV"), 60)};
        for (Declaratieregel& r : d.regels) {
            r.toekenning = t.id;
            r.bedrag = Bedrag{5'000};
        }
        const auto centen = [&](qint64 heel) {
            t.niveaus.front().bedrag = Bedrag{heel};
            QStringList uit;
            for (const FunctieTekort& f : functieTekorten(t, {}, d))
                uit << QStringLiteral("%1 %2").arg(f.functieCode).arg(f.bedrag.centen);
            return uit.join(QStringLiteral(", "));
        };
        QCOMPARE(centen(1'000'000), QStringLiteral("WLZ-BI 4000, WLZ-PV 3000"));
        QCOMPARE(centen(3'000), QStringLiteral("WLZ-BI 4000, WLZ-PV 3000")); // the whole falls short by as much
        QCOMPARE(centen(2'500), QStringLiteral("WLZ-BI 4500, WLZ-PV 3000"));
    }

    void a_deposit_can_be_for_the_declaratie_that_waits()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(1);
        const Bedrag alles = *bureau.dossiers.beschikkingen[0].niveaus.front().bedrag;
        bureau.dossiers.boekingen.boekingen.push_back({ToekenningId{101}, QStringLiteral("WLZ-BI"), alles - Bedrag{1'000}, {}, {}});
        Zorgovereenkomst z = bouw::zorgovereenkomst();
        z.budgethouder = BudgethouderId{1};
        for (Werkafspraak& w : z.versies[0].inhoud.werkafspraken)
            w.toekenning = ToekenningId{101};
        bureau.dossiers.overeenkomsten = {z};
        for (int i = 7; i <= 8; ++i) {
            Declaratie d = bouw::declaratie();
            d.id = DeclaratieId{i};
            d.budgethouder = BudgethouderId{1};
            d.zorgovereenkomst = z.id;
            d.periode = Periode::maand(2025, i - 3);
            d.status = DeclaratieStatus::Geparkeerd;
            d.bevindingen = {{QStringLiteral("DC-031"), Ernst::Parkeren, QStringLiteral("totaal"), {}}};
            d.totaal = Bedrag{i * 10'000};
            bureau.dossiers.claims.push_back(d);
        }
        FakeGeld geld;
        // From the declaratie it is for that one, and what it falls short by itself is proposed.
        auto* page = bureau.show(new BudgetPage(stortAdres(BudgethouderId{1}, DeclaratieId{8}), bureau.context(), bureau.dossiers, &geld));
        auto* dialoog = page->findChild<StortingDialoog*>();
        QVERIFY(dialoog);
        QCOMPARE(dialoog->waarvoor()->count(), 3);
        QVERIFY2(dialoog->waarvoor()->currentText().contains(QStringLiteral("mei 2025")), qPrintable(dialoog->waarvoor()->currentText()));
        QCOMPARE(dialoog->bedrag()->text(), QStringLiteral("790,00"));
        bureau.keep(QStringLiteral("storting-bestemming"));
        // For all of it, chosen by key; an amount that was typed stays.
        QTest::keyClick(dialoog->waarvoor(), Qt::Key_Home);
        QCOMPARE(dialoog->bedrag()->text(), bedragTekst(Bedrag{149'000}, Taal::Nl));
        dialoog->bedrag()->clear();
        QTest::keyClicks(dialoog->bedrag(), QStringLiteral("800"));
        QTest::keyClick(dialoog->waarvoor(), Qt::Key_End);
        QCOMPARE(dialoog->bedrag()->text(), QStringLiteral("800"));
        QTest::keyClick(dialoog, Qt::Key_Return);
        QTRY_COMPARE(int(geld.lijst.size()), 1);
        QCOMPARE(geld.lijst.front().bestemming, DeclaratieId{8});
        QTRY_VERIFY(!dialoog->waarvoor()->isVisible());
        QTest::keyClick(dialoog->bank(StortingStatus::Betaald), Qt::Key_Space);
        QTRY_COMPARE(dialoog->stand(), std::optional(StortingStatus::Betaald));
        QTest::keyClick(dialoog, Qt::Key_Escape);
        bureau.settle();
        QTRY_VERIFY2(bureau.tekst().contains(QStringLiteral("voor mei 2025")), qPrintable(bureau.tekst())); // in the list of deposits too
    }

    void a_bank_elsewhere_is_waited_for()
    {
        DeskFixture bureau(Rol::Budgethouder);
        kort(bureau);
        FakeGeld geld;
        geld.elders = true;
        StortingDialoog dialoog(BudgethouderId{1}, bouw::toekenning(), {{{}, QStringLiteral("Het hele budget"), Bedrag{5'000}}}, {}, geld, nullptr);
        dialoog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialoog.setWacht(5);
        dialoog.open();
        dialoog.betalen()->click();
        QTRY_COMPARE(dialoog.stand(), std::optional(StortingStatus::Gestart));
        QVERIFY(!dialoog.bank(StortingStatus::Betaald)->isVisible());
        geld.lijst.front().status = StortingStatus::Betaald;
        QTRY_COMPARE(dialoog.stand(), std::optional(StortingStatus::Betaald));
        QVERIFY(dialoog.zin().startsWith(QStringLiteral("Betaald")));
    }

    void a_deposit_is_not_offered_without_a_shortage_or_to_others()
    {
        FakeGeld geld;
        for (const auto& [rol, tekort] : {std::pair(Rol::Vertegenwoordiger, false), std::pair(Rol::MedewerkerVerstrekker, true)}) {
            DeskFixture bureau(rol);
            bureau.maakClienten(3);
            if (tekort)
                kort(bureau);
            auto* page = bureau.show(new BudgetPage({Section::Budgetten, BudgethouderId{2}, {}}, bureau.context(), bureau.dossiers, &geld));
            QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("storten")));
        }
    }

    void a_deposit_is_offered_for_a_function_that_falls_short_while_nothing_waits()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(1);
        Toekenning& t = bureau.dossiers.beschikkingen[0];
        const auto functie = [&](qint64 id, const char* code, qint64 centen) {
            Budgetniveau n;
            n.id = {id};
            n.bovenliggend = t.niveaus.front().id;
            n.soort = BudgetniveauSoort::Functie;
            n.functieCode = QString::fromLatin1(code);
            n.bedrag = Bedrag{centen};
            return n;
        };
        t.niveaus = {t.niveaus.front(), functie(9, "WLZ-BI", 100'000), functie(10, "WLZ-PV", 100'000)};
        bureau.dossiers.boekingen.boekingen = {{t.id, QStringLiteral("WLZ-PV"), Bedrag{107'500}, Bedrag{}, {}}};
        bureau.dossiers.overeenkomsten.clear();
        FakeGeld geld;
        auto* page = bureau.show(new BudgetPage({Section::Budgetten, BudgethouderId{1}, {}}, bureau.context(), bureau.dossiers, &geld));
        QVERIFY(page->findChild<QPushButton*>(QStringLiteral("storten")));
        page->stort();
        auto* dialoog = page->findChild<StortingDialoog*>();
        QVERIFY(dialoog);
        QCOMPARE(dialoog->waarvoor()->count(), 3); // the whole, and both functions
        QVERIFY2(dialoog->waarvoor()->currentText().startsWith(functieTekst(QStringLiteral("WLZ-PV"))), qPrintable(dialoog->waarvoor()->currentText()));
        QCOMPARE(dialoog->bedrag()->text(), QStringLiteral("75,00"));
        bureau.keep(QStringLiteral("storting-functie"));
        QTest::keyClick(dialoog, Qt::Key_Return);
        QTRY_COMPARE(int(geld.lijst.size()), 1);
        QCOMPARE(geld.lijst.front().functieCode, QStringLiteral("WLZ-PV"));
        QVERIFY(!geld.lijst.front().bestemming);
        QTest::keyClick(dialoog, Qt::Key_Escape);
    }

    void a_late_request_is_decided_by_who_granted_the_budget_data()
    {
        QTest::addColumn<bool>("toestaan");
        QTest::newRow("allowed") << true;
        QTest::newRow("refused") << false;
    }

    void a_late_request_is_decided_by_who_granted_the_budget()
    {
        QFETCH(bool, toestaan);
        DeskFixture bureau(Rol::MedewerkerVerstrekker);
        bureau.maakClienten(1);
        Declaratie d = bouw::declaratie();
        d.budgethouder = BudgethouderId{1};
        d.status = DeclaratieStatus::Geparkeerd;
        d.bevindingen = {{QStringLiteral("DC-050"), Ernst::Parkeren, QStringLiteral("periode"), {{QStringLiteral("jaarGetal"), QStringLiteral("2024")}, {QStringLiteral("verstrekkerNaam"), {}}}}};
        bureau.dossiers.claims = {d};
        FakeGeld geld;
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers, &geld));
        QCOMPARE(page->model()->index(0, 7).data().toString(), QStringLiteral("u"));
        page->kader()->setTab(int(DeclaratieTab::WachtOpU));
        QCOMPARE(page->model()->records(), 1);
        bureau.key(Qt::Key_Space);
        QTRY_VERIFY(page->paneel() && !page->paneel()->zin().isEmpty());
        bureau.settle();
        QVERIFY2(page->paneel()->zin().contains(QStringLiteral("Sta het toe, of weiger het met een reden")), qPrintable(page->paneel()->zin()));
        QVERIFY2(page->paneel()->verder().isEmpty(), qPrintable(page->paneel()->verder())); // "Vraag ... Wij maken het verzoek voor u klaar" is for the budgethouder
        bureau.keep(QStringLiteral("laat-verzoek"));
        if (toestaan) {
            bureau.key(Qt::Key_A);
        } else {
            bureau.key(Qt::Key_R);
            bureau.type(QStringLiteral("Het jaar is al afgerekend."));
            bureau.key(Qt::Key_Return);
        }
        QTRY_COMPARE(int(geld.besluiten.size()), 1);
        QCOMPARE(geld.besluiten[0].toestaan, toestaan);
        QCOMPARE(geld.besluiten[0].reden, toestaan ? QString() : QStringLiteral("Het jaar is al afgerekend."));
        QVERIFY(bureau.dossiers.claimBesluiten.empty());
        QTRY_VERIFY(!bureau.navigator.meldingen.isEmpty());
    }

    void a_run_is_stopped_by_two_people()
    {
        DeskFixture bureau(Rol::Svb);
        Betaalrun run;
        run.id = BetaalrunId{4};
        run.boekdatum = QDate(2025, 5, 13);
        run.aantal = 3;
        run.totaal = Bedrag{123'456};
        bureau.dossiers.runs = {run};
        bureau.dossiers.wie.id = GebruikerId{1};
        FakeGeld geld;
        geld.runs = &bureau.dossiers.runs;
        auto* page = bureau.show(new BetaalrunsPage({Section::Betalingen, {}, QStringLiteral("runs")}, bureau.context(), bureau.dossiers, &geld));
        bureau.key(Qt::Key_S);
        QVERIFY(page->stopReden()->hasFocus());
        bureau.key(Qt::Key_Return);
        QVERIFY(geld.redenen.isEmpty()); // not without a reason
        bureau.type(QStringLiteral("verkeerd bestand"));
        bureau.keep(QStringLiteral("betaalrun-stoppen"));
        bureau.key(Qt::Key_Return);
        QTRY_COMPARE(page->model()->index(0, 2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Stop gevraagd"));
        bureau.key(Qt::Key_S);
        QVERIFY2(page->stopZin().contains(QStringLiteral("Een collega moet dit bevestigen")), qPrintable(page->stopZin()));
        QVERIFY(!page->stopKnop()->isVisible());
        // Another person lets it go on, and asks again; nothing goes until then.
        bureau.dossiers.wie.id = GebruikerId{2};
        bureau.key(Qt::Key_S);
        QVERIFY2(page->stopZin().contains(QStringLiteral("Tot u beslist, wordt de run niet uitgevoerd")), qPrintable(page->stopZin()));
        QTest::mouseClick(page->doorgaan(), Qt::LeftButton);
        auto* vraag = page->findChild<QDialog*>();
        QVERIFY(vraag && vraag->findChild<QPushButton*>(QStringLiteral("nee"))->isDefault()); // a colleague asked to stop it
        QTest::mouseClick(vraag->findChild<QPushButton*>(QStringLiteral("ja")), Qt::LeftButton);
        QTRY_VERIFY(!page->findChild<QDialog*>());
        bureau.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bureau.window.get()));
        QTRY_VERIFY(page->model()->index(0, 2).data(Qt::AccessibleTextRole).toString() != QStringLiteral("Stop gevraagd"));
        QVERIFY(page->stopZin().isEmpty());
        bureau.dossiers.runs[0].stopDoor = GebruikerId{1};
        bureau.dossiers.runs[0].stopReden = QStringLiteral("verkeerd bestand");
        Q_EMIT bureau.dossiers.changed(QStringLiteral("betaalrun"), 4);
        QTRY_COMPARE(page->model()->index(0, 2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Stop gevraagd"));
        bureau.key(Qt::Key_S);
        QVERIFY(page->stopZin().contains(QStringLiteral("verkeerd bestand")));
        QVERIFY(page->stopKnop()->hasFocus());
        bureau.key(Qt::Key_Space);
        QTRY_COMPARE(page->model()->index(0, 2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Gestopt"));
        bureau.key(Qt::Key_S);
        QVERIFY(page->stopZin().contains(QStringLiteral("al uitgevoerd of gestopt")));
    }

    void a_run_that_could_not_be_stopped_keeps_what_was_typed()
    {
        DeskFixture bureau(Rol::Svb);
        Betaalrun run;
        run.id = BetaalrunId{4};
        run.boekdatum = QDate(2025, 5, 13);
        run.aantal = 1;
        run.totaal = Bedrag{123'456};
        bureau.dossiers.runs = {run};
        bureau.dossiers.wie.id = GebruikerId{1};
        FakeGeld geld;
        geld.runs = &bureau.dossiers.runs;
        geld.problem = Problem{ProblemKind::NietBeschikbaar, QStringLiteral("geenVerbinding"), {}, {}, {}};
        auto* page = bureau.show(new BetaalrunsPage({Section::Betalingen, {}, QStringLiteral("runs")}, bureau.context(), bureau.dossiers, &geld));
        bureau.key(Qt::Key_S);
        QVERIFY2(page->stopZin().contains(QStringLiteral("(1 betaling, ")), qPrintable(page->stopZin()));
        bureau.type(QStringLiteral("verkeerd bestand"));
        bureau.key(Qt::Key_Return);
        QCOMPARE(int(geld.redenen.size()), 1);
        bureau.settle();
        QCOMPARE(page->stopReden()->text(), QStringLiteral("verkeerd bestand"));
        QVERIFY(page->stopReden()->isVisible() && page->stopReden()->hasFocus() && page->stopKnop()->isEnabled());
        QVERIFY(page->kader()->fout()->isVisible()); // and why it did not go stays there too
        bureau.keep(QStringLiteral("betaalrun-stoppen-mislukt"));
        // A colleague asks for the same meanwhile: the bar says so before anything is confirmed.
        bureau.dossiers.runs[0].stopDoor = GebruikerId{2};
        bureau.dossiers.runs[0].stopReden = QStringLiteral("dubbel");
        Q_EMIT bureau.dossiers.changed(QStringLiteral("betaalrun"), 4);
        QTRY_VERIFY2(page->stopZin().contains(QStringLiteral("Een collega wil")), qPrintable(page->stopZin()));
        geld.problem.reset();
        QTest::mouseClick(page->stopKnop(), Qt::LeftButton);
        bureau.settle();
        QCOMPARE(bureau.dossiers.runs[0].status, BetaalrunStatus::Gestopt);
        QVERIFY(page->stopZin().isEmpty() && !page->kader()->fout()->isVisible());
    }

    void a_payment_run_that_fails_can_be_asked_again()
    {
        DeskFixture bureau(Rol::Svb);
        bureau.dossiers.antwoordProblem = Problem{ProblemKind::NietBeschikbaar, QStringLiteral("geenVerbinding"), {}, {}, {}};
        auto* page = bureau.show(new BetaalrunsPage({Section::Betalingen, {}, QStringLiteral("runs")}, bureau.context(), bureau.dossiers));
        page->vraag(BetaalrunSoort::Kvk);
        bureau.key(Qt::Key_Space);
        QVERIFY(page->bevestig()->isVisible() && page->bevestig()->isEnabled());
        QVERIFY(page->kader()->fout()->isVisible());
        bureau.dossiers.antwoordProblem.reset();
        page->bevestig()->setFocus();
        bureau.key(Qt::Key_Space);
        QCOMPARE(int(bureau.dossiers.runs.size()), 1);
        QVERIFY(!page->bevestig()->isVisible() && !page->kader()->fout()->isVisible());
    }

    void the_deposit_is_for_the_budget_that_is_short_and_the_key_for_the_most()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(3);
        // Three budgets of client 1: one with room, one that is 50 euro short, and one whose declaratie waits for 200 euro.
        bureau.dossiers.beschikkingen.erase(bureau.dossiers.beschikkingen.begin() + 1, bureau.dossiers.beschikkingen.end());
        std::vector<Toekenning>& budgetten = bureau.dossiers.beschikkingen;
        for (int i = 1; i < 3; ++i) {
            Toekenning t = budgetten[0];
            t.id = ToekenningId{101 + i};
            t.toekenningsnummer += QString::number(i);
            budgetten.push_back(t);
        }
        const Bedrag alles = *budgetten[0].niveaus.front().bedrag;
        bureau.dossiers.boekingen.boekingen.push_back({ToekenningId{102}, QStringLiteral("WLZ-BI"), alles + Bedrag{5'000}, {}, {}});
        bureau.dossiers.boekingen.boekingen.push_back({ToekenningId{103}, QStringLiteral("WLZ-BI"), alles, {}, {}});
        Zorgovereenkomst z = bouw::zorgovereenkomst();
        z.budgethouder = BudgethouderId{1};
        z.versies[0].inhoud.toekenningen = {ToekenningId{103}};
        for (Werkafspraak& w : z.versies[0].inhoud.werkafspraken)
            w.toekenning = ToekenningId{103};
        bureau.dossiers.overeenkomsten = {z};
        Declaratie d = bouw::declaratie();
        d.budgethouder = BudgethouderId{1};
        d.zorgovereenkomst = z.id;
        d.status = DeclaratieStatus::DeelsUitbetaald;
        d.totaal = Bedrag{50'000};
        d.betaald = Bedrag{30'000};
        bureau.dossiers.claims = {d};
        FakeGeld geld;
        auto* page = bureau.show(new BudgetPage({Section::Budgetten, BudgethouderId{1}, {}}, bureau.context(), bureau.dossiers, &geld), {1146, 900});
        QCOMPARE(int(page->findChildren<QPushButton*>(QStringLiteral("storten")).size()), 2);
        page->setFocus();
        bureau.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialoog = page->findChild<StortingDialoog*>();
        QVERIFY(dialoog);
        QCOMPARE(dialoog->bedrag()->text(), QStringLiteral("200,00"));
        QTest::keyClick(dialoog, Qt::Key_Return);
        QTRY_COMPARE(int(geld.lijst.size()), 1);
        QCOMPARE(geld.lijst.front().toekenning, ToekenningId{103});
        QTest::keyClick(dialoog, Qt::Key_Escape);
    }

    void a_payment_is_specified_on_screen_in_a_table_and_on_paper()
    {
        DeskFixture bureau(Rol::Zorgverlener);
        FakeGeld geld;
        geld.spec.betaling = {BetalingId{12}, BetaalrunId{1}, bouw::zorgverlenerId, {}, Bedrag{30'000}, QDate(2025, 5, 13), QStringLiteral("PGB 12"), {DeclaratieId{5}, DeclaratieId{6}}, {}, BetaalrunStatus::Uitgevoerd};
        Specificatieregel r;
        r.klantnummer = QStringLiteral("K-1");
        r.budgethouderNaam = QStringLiteral("A. de Boer");
        r.declaratie = DeclaratieId{5};
        r.declaratieNummer = QStringLiteral("2025-0412");
        r.factuurnummer = QStringLiteral("F-7");
        r.periode = Periode::maand(2025, 4);
        r.functieCode = QStringLiteral("WLZ-BI");
        r.aantal = 600;
        r.tarief = Tarief::fromCenten(2500);
        r.bedrag = Bedrag{25'000};
        geld.spec.regels = {r, r};
        geld.spec.regels[1].declaratie = DeclaratieId{6};
        geld.spec.regels[1].bedrag = Bedrag{10'000};
        geld.spec.verrekend = Bedrag{5'000};
        auto* page = bureau.show(new SpecificatiePage(specificatieAdres({}, BetalingId{12}), bureau.context(), bureau.dossiers, geld), {1600, 640});
        QCOMPARE(page->model()->records(), 4);
        bureau.keep(QStringLiteral("specificatie"));
        const QString csv = QString::fromUtf8(lijstAlsCsv(*page->model()));
        for (const QString& deel : {QStringLiteral("A. de Boer"), QStringLiteral("F-7"), QStringLiteral("2025-0412"), QStringLiteral("10,00"), QStringLiteral("Verrekend met een eerdere betaling"), QStringLiteral("Overgemaakt")})
            QVERIFY2(csv.contains(deel), qPrintable(csv));
        QCOMPARE(csv.count(QLatin1String("\r\n")), 5);
        QTemporaryDir map;
        const QString pad = map.filePath(QStringLiteral("spec.pdf"));
        {
            QPdfWriter papier(pad);
            LijstDruk druk(papier, leesLijst(*page->model()).rijen, page->title());
            while (druk.verder(1000)) { }
            QVERIFY(druk.gelukt());
        }
        QVERIFY(QFileInfo(pad).size() > 1000);
        // For the books: the document that the server gives too, by a button beside the one for a table.
        QStringList knoppen;
        for (const QPushButton* knop : page->findChildren<QPushButton*>())
            if (knop->isVisible())
                knoppen << knop->text();
        QCOMPARE(knoppen, (QStringList{QStringLiteral("Opslaan als XML…"), QStringLiteral("Opslaan als bestand…")}));
        const QString boeken = map.filePath(QStringLiteral("spec.xml"));
        page->bewaarXml(boeken);
        QFile xml(boeken);
        QVERIFY(xml.open(QIODevice::ReadOnly));
        QCOMPARE(xml.readAll(), wire::specificatieXml(geld.spec));
        QVERIFY(bureau.navigator.meldingen.back().contains(QStringLiteral("spec.xml")));
        page->bewaarXml(map.filePath(QStringLiteral("er-is-geen/map.xml")));
        QVERIFY(bureau.navigator.meldingen.back().contains(QStringLiteral("niet schrijven")));
        page->tabel()->setFocus();
        bureau.key(Qt::Key_Return);
        QCOMPARE(bureau.navigator.geopend.back().wat, QStringLiteral("declaratie/5"));
    }

    void hours_that_are_taken_back_stand_with_their_minus()
    {
        DeskFixture bureau(Rol::Zorgverlener);
        FakeGeld geld;
        geld.spec.betaling = {BetalingId{12}, BetaalrunId{1}, bouw::zorgverlenerId, {}, Bedrag{10'000}, QDate(2026, 1, 5), QStringLiteral("PGB 12"), {DeclaratieId{5}}, {}, BetaalrunStatus::Ingepland};
        Specificatieregel r;
        r.budgethouderNaam = QStringLiteral("A. de Boer");
        r.declaratie = DeclaratieId{5};
        r.periode = Periode::maand(2025, 11);
        r.functieCode = QStringLiteral("WLZ-BI");
        r.aantal = -36 * 60;
        r.tarief = Tarief::fromCenten(5200);
        r.bedrag = Bedrag{-187'200};
        geld.spec.regels = {r};
        auto* page = bureau.show(new SpecificatiePage(specificatieAdres({}, BetalingId{12}), bureau.context(), bureau.dossiers, geld), {1366, 640});
        QCOMPARE(page->model()->index(0, 12).data().toString(), QStringLiteral("-36,00"));
        QVERIFY(QString::fromUtf8(lijstAlsCsv(*page->model())).contains(QStringLiteral("-36,00")));
        // What the last row says has room.
        const QModelIndex som = page->model()->index(1, 11);
        QVERIFY(som.data().toString().startsWith(QStringLiteral("Ingepland voor")));
        QVERIFY(page->tabel()->columnWidth(11) >= page->tabel()->fontMetrics().horizontalAdvance(som.data().toString()));
        bureau.keep(QStringLiteral("specificatie_terug"));
    }
};

HOUSE_TEST(test_desk_geld, DeskGeld)
#include "test_desk_geld.moc"
