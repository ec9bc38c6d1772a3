#include "client/ui/lijst/fout_balk.h"
#include "client/ui/toekenning/budgethouder_keuze.h"
#include "client/ui/toekenning/niveau_lijst.h"
#include "client/ui/toekenning/toekenning_page.h"
#include "client/ui/toekenning/toekenningen_page.h"
#include "client/ui/toekenning/vertegenwoordiger_blok.h"
#include "client/ui/widgets/conflict_dialog.h"
#include "client/ui/widgets/date_line_edit.h"
#include "tests/gui/test_desk_fixture.h"
#include "tests/support/beeld.h"
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>

using namespace pgb;
using namespace pgb::ui;

class DeskToekenning final : public QObject {
    Q_OBJECT
    static bool heeftPunt(const ToekenningLezing& lezing, const char* veld)
    {
        return std::any_of(lezing.punten.begin(), lezing.punten.end(), [&](const InvoerPunt& p) { return p.veld == QLatin1String(veld); });
    }
    static ToekenningInvoer goed()
    {
        ToekenningInvoer in = nieuweToekenning(Wet::Wlz, QDate(2025, 6, 3));
        in.budgethouder = BudgethouderId{1};
        in.nummer = QStringLiteral("2025-1");
        in.beschikkingsdatum = QDate(2025, 6, 1);
        in.niveaus[0].bedrag = QStringLiteral("45.000");
        return in;
    }

    static Toekenning& eerste(DeskFixture& bureau)
    {
        return *std::find_if(bureau.dossiers.beschikkingen.begin(), bureau.dossiers.beschikkingen.end(), [](const Toekenning& t) { return t.id == ToekenningId{101}; });
    }

    /// The rest of a new grant, for a budgethouder who was found by his number.
    static void vulIn(DeskFixture& bureau, ToekenningPage& page)
    {
        page.nummer()->setFocus();
        bureau.type(QStringLiteral("2025-901"));
        page.datum(0)->setFocus();
        bureau.type(QStringLiteral("1-6"));
        page.niveaus()->bedrag(0)->setFocus();
        bureau.type(QStringLiteral("45.000,00"));
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(int(bureau.dossiers.bewijzen.size()), 1);
        QCOMPARE(bureau.dossiers.bewijzen[0], Bsn::parse(QStringLiteral("999990019")));
        const auto knoppen = page.keuze()->findChildren<QPushButton*>();
        QVERIFY(std::none_of(knoppen.begin(), knoppen.end(), [](QPushButton* knop) { return knop->isVisible(); })); // it is his now
    }

    /// Presses 'Nieuwe budgethouder'; the cursor stands in his first field.
    static void nieuweBudgethouder(DeskFixture& bureau, ToekenningPage& page)
    {
        for (QPushButton* knop : page.keuze()->findChildren<QPushButton*>()) {
            if (knop->text() == QStringLiteral("Nieuwe budgethouder") && knop->isVisible()) {
                knop->setFocus();
                bureau.key(Qt::Key_Return);
                return;
            }
        }
        QFAIL("no button");
    }

private Q_SLOTS:
    void a_wlz_toekenning_has_one_total_function()
    {
        const ToekenningLezing lezing = leesToekenning(goed(), nullptr, QDate(2025, 6, 3));
        QVERIFY2(lezing.punten.empty(), lezing.punten.empty() ? "" : qPrintable(lezing.punten[0].tekst));
        QCOMPARE(int(lezing.record.niveaus.size()), 2);
        QCOMPARE(lezing.record.niveaus[1].functieCode, QStringLiteral("WLZ-TOT"));
        QVERIFY(lezing.record.niveaus[1].bovenliggend == lezing.record.niveaus[0].id);
        QCOMPARE(lezing.record.niveaus[0].bedrag->centen, 4'500'000);
        QCOMPARE(int(functiesVoor(Wet::Wlz).size()), 1);
        QVERIFY(functiesVoor(Wet::Wmo).size() > 1);
    }

    void what_is_right_seldom_is_asked_at_its_field_and_can_be_saved()
    {
        ToekenningInvoer in = goed();
        QVERIFY(leesToekenning(in, nullptr, QDate(2025, 6, 3)).vragen.empty());
        in.niveaus[0].bedrag = QStringLiteral("90.000,00");
        in.niveaus[1].tariefFormeel = QStringLiteral("95.000,50");
        in.periode = {QDate(2199, 1, 1), QDate(2199, 12, 31)};
        const ToekenningLezing lezing = leesToekenning(in, nullptr, QDate(2025, 6, 3));
        QVERIFY(lezing.punten.empty());
        QCOMPARE(lezing.vragen.size(), size_t(2));
        QCOMPARE(lezing.vragen[0].veld, QStringLiteral("van"));
        QCOMPARE(lezing.vragen[1].veld, QStringLiteral("niveau/1/formeel"));
        QVERIFY(lezing.vragen[1].tekst.contains(QStringLiteral("95.000,50")));
    }

    void what_is_not_right_is_named_at_its_field_data()
    {
        QTest::addColumn<QString>("veld");
        QTest::addColumn<int>("fout");
        QTest::newRow("no number") << QStringLiteral("nummer") << 0;
        QTest::newRow("no decision date") << QStringLiteral("beschikking") << 1;
        QTest::newRow("ends before it begins") << QStringLiteral("tot") << 2;
        QTest::newRow("Wlz beyond the year") << QStringLiteral("tot") << 3;
        QTest::newRow("amount unreadable") << QStringLiteral("niveau/0/bedrag") << 4;
        QTest::newRow("amount below zero") << QStringLiteral("niveau/0/bedrag") << 5;
        QTest::newRow("no amount") << QStringLiteral("niveau/0/bedrag") << 6;
        QTest::newRow("rate unreadable") << QStringLiteral("niveau/1/formeel") << 7;
        QTest::newRow("no function") << QStringLiteral("niveaus") << 8;
        QTest::newRow("function twice") << QStringLiteral("niveau/2/functie") << 9;
    }
    void what_is_not_right_is_named_at_its_field()
    {
        QFETCH(QString, veld);
        QFETCH(int, fout);
        ToekenningInvoer in = goed();
        switch (fout) {
        case 0: in.nummer = QStringLiteral("  "); break;
        case 1: in.beschikkingsdatum = {}; break;
        case 2: in.periode.tot = QDate(2025, 1, 1); break;
        case 3: in.periode.tot = QDate(2026, 1, 1); break;
        case 4: in.niveaus[0].bedrag = QStringLiteral("veel"); break;
        case 5: in.niveaus[0].bedrag = QStringLiteral("-1"); break;
        case 6: in.niveaus[0].bedrag.clear(); break;
        case 7: in.niveaus[1].tariefFormeel = QStringLiteral("1.23,4"); break;
        case 8: in.niveaus.resize(1); break;
        case 9: in.niveaus.push_back(in.niveaus[1]); break;
        default: break;
        }
        const ToekenningLezing lezing = leesToekenning(in, nullptr, QDate(2025, 6, 3));
        QVERIFY(heeftPunt(lezing, qPrintable(veld)));
        for (const InvoerPunt& punt : lezing.punten)
            QVERIFY(!punt.tekst.isEmpty());
    }

    void a_decision_of_a_day_to_come_is_refused()
    {
        ToekenningInvoer in = goed();
        QVERIFY(!heeftPunt(leesToekenning(in, nullptr, QDate(2025, 6, 3)), "beschikking"));
        in.beschikkingsdatum = QDate(2025, 6, 4);
        QVERIFY(heeftPunt(leesToekenning(in, nullptr, QDate(2025, 6, 3)), "beschikking"));
        Toekenning t = bouw::toekenning();
        t.beschikkingsdatum = QDate(2025, 6, 4);
        QVERIFY(!heeftPunt(leesToekenning(invoerVan(t), &t, QDate(2025, 6, 3)), "beschikking")); // as it stands already
    }

    void less_than_what_was_spent_is_asked_first()
    {
        Toekenning eerst = bouw::toekenning();
        Toekenning lager = eerst;
        lager.niveaus[0].bedrag = Bedrag{100'000};
        std::vector<NiveauStand> stand = budgetStand(eerst, {});
        QVERIFY(bestedingsconflicten(eerst, lager, stand).isEmpty());
        stand[0].uitbetaald = Bedrag{90'000};
        stand[0].ingepland = Bedrag{35'000};
        const QStringList zinnen = bestedingsconflicten(eerst, lager, stand);
        QCOMPARE(zinnen.size(), 1);
        QVERIFY2(zinnen[0].contains(QStringLiteral("1.250,00")) && zinnen[0].contains(QStringLiteral("250,00 meer")), qPrintable(zinnen[0]));
        QVERIFY(bestedingsconflicten(lager, lager, stand).isEmpty()); // it was so already

        DeskFixture bureau;
        bureau.maakClienten(4);
        bureau.dossiers.beschikkingen = {eerst};
        bureau.dossiers.boekingen.boekingen = {{eerst.id, eerst.niveaus.back().functieCode, Bedrag{90'000}, Bedrag{35'000}, {}}};
        auto* page = bureau.show(new ToekenningPage({Section::Budgetten, eerst.budgethouder, QStringLiteral("toekenning/%1").arg(eerst.id.waarde)}, bureau.context(), bureau.dossiers));
        page->niveaus()->bedrag(0)->setText(QStringLiteral("1.000,00"));
        page->niveaus()->bedrag(0)->setFocus();
        bureau.key(Qt::Key_End);
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        auto* vraag = page->findChild<QDialog*>();
        QVERIFY2(vraag && vraag->isVisible(), qPrintable(bureau.tekst()));
        QVERIFY(bureau.dossiers.bewaard.empty());
        vraag->reject();
        bureau.settle();
        QVERIFY(bureau.dossiers.bewaard.empty());
    }

    void functions_stand_under_the_arrangement_above_them()
    {
        ToekenningInvoer in = nieuweToekenning(Wet::Wmo, QDate(2025, 6, 3));
        in.niveaus[2].functieCode = QStringLiteral("WMO-02");
        const ToekenningLezing lezing = leesToekenning(in, nullptr, QDate(2025, 6, 3));
        QVERIFY(lezing.record.niveaus[1].bovenliggend == lezing.record.niveaus[0].id);
        QVERIFY(lezing.record.niveaus[2].bovenliggend == lezing.record.niveaus[1].id);
    }

    void an_existing_record_keeps_its_levels_and_comes_back_the_same()
    {
        const Toekenning t = bouw::wmoToekenning();
        const ToekenningLezing lezing = leesToekenning(invoerVan(t), &t, QDate(2025, 6, 3));
        QVERIFY(lezing.punten.empty());
        QCOMPARE(lezing.record.niveaus.size(), t.niveaus.size());
        for (size_t i = 0; i < t.niveaus.size(); ++i) {
            QVERIFY(lezing.record.niveaus[i].id == t.niveaus[i].id);
            QVERIFY(lezing.record.niveaus[i].bovenliggend == t.niveaus[i].bovenliggend);
            QVERIFY(lezing.record.niveaus[i].bedrag == t.niveaus[i].bedrag);
        }
    }

    void a_toekenning_is_entered_with_the_keyboard_and_a_vertegenwoordiger()
    {
        DeskFixture bureau;
        bureau.maakClienten(24);
        Gebruiker g;
        g.id = GebruikerId{77};
        g.naam = QStringLiteral("S. Bakker");
        g.gebruikersnaam = QStringLiteral("s.bakker");
        bureau.dossiers.accounts = {g};
        auto* page = bureau.show(new ToekenningPage({Section::Budgetten, {}, QStringLiteral("toekenning/nieuw")}, bureau.context(), bureau.dossiers), {1146, 900});
        bureau.keep(QStringLiteral("toekenning-leeg"));
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bureau.dossiers.bewaard.empty());
        bureau.keep(QStringLiteral("toekenning-punten"));
        page->keuze()->zoekveld()->setFocus();
        bureau.type(QStringLiteral("kaya"));
        QVERIFY(page->keuze()->lijst()->count() > 0);
        bureau.key(Qt::Key_Return);
        QVERIFY(page->keuze()->gekozen());
        page->nummer()->setFocus();
        bureau.type(QStringLiteral("2025-900"));
        page->datum(0)->setFocus();
        bureau.type(QStringLiteral("1-6"));
        page->niveaus()->bedrag(0)->setFocus();
        bureau.type(QStringLiteral("45.000,00"));
        page->vertegenwoordiger()->account()->setCurrentIndex(1);
        bureau.settle();
        QCOMPARE(page->puntenZin(), QStringLiteral("Alles is ingevuld."));
        bureau.keep(QStringLiteral("toekenning-vol"));
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(int(bureau.dossiers.bewaard.size()), 1);
        QCOMPARE(bureau.dossiers.bewaard[0].toekenningsnummer, QStringLiteral("2025-900"));
        QVERIFY(!bureau.dossiers.bewijzen[0]); // chosen by name: he is a client already
        QCOMPARE(bureau.dossiers.bewaard[0].beschikkingsdatum, QDate(2025, 6, 1));
        QCOMPARE(int(bureau.dossiers.registraties.size()), 1);
        QVERIFY(bureau.dossiers.registraties[0].gebruiker == GebruikerId{77});
        QCOMPARE(int(bureau.navigator.meldingen.size()), 1);
    }

    void an_incomplete_bsn_is_never_sent_and_a_complete_one_is_found()
    {
        DeskFixture bureau;
        bureau.maakClienten(3);
        auto* page = bureau.show(new ToekenningPage({Section::Budgetten, {}, QStringLiteral("toekenning/nieuw")}, bureau.context(), bureau.dossiers));
        page->keuze()->zoekveld()->setFocus();
        bureau.type(QStringLiteral("99999001"));
        QCOMPARE(page->keuze()->lijst()->count(), 0);
        bureau.type(QStringLiteral("9"));
        QCOMPARE(page->keuze()->lijst()->count(), 1);
        // Who was found by his number is sent with it: the server opens no dossier on a number of its own.
        bureau.key(Qt::Key_Return);
        QVERIFY(page->keuze()->gekozen());
        vulIn(bureau, *page);
    }

    void a_change_of_another_is_put_together_with_what_is_typed()
    {
        DeskFixture bureau;
        bureau.maakClienten(3);
        auto* page = bureau.show(new ToekenningPage({Section::Budgetten, BudgethouderId{1}, QStringLiteral("toekenning/101")}, bureau.context(), bureau.dossiers));
        QCOMPARE(page->nummer()->text(), QStringLiteral("2025-000001"));
        QVERIFY(!page->wet()->isEnabled());
        QCOMPARE(page->session()->saveState().toestand, SaveToestand::Opgeslagen);
        Toekenning& daar = eerste(bureau);
        daar.niveaus[0].bedrag = Bedrag{7'654'300};
        ++daar.rijversie;
        bureau.dossiers.antwoordProblem = Problem{ProblemKind::VersieVerouderd, QStringLiteral("versieVerouderd"), {}, {}, {}};
        page->nummer()->setFocus();
        bureau.type(QStringLiteral("A"));
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        bureau.settle();
        QVERIFY(page->nummer()->text().endsWith(QLatin1Char('A'))); // mine
        QVERIFY(page->niveaus()->bedrag(0)->text().contains(QStringLiteral("76"))); // the other's
        bureau.dossiers.antwoordProblem.reset();
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        bureau.settle();
        QCOMPARE(bureau.dossiers.bewaard.back().rijversie, daar.rijversie);
        QCOMPARE(page->session()->saveState().toestand, SaveToestand::Opgeslagen);
    }

    void a_field_that_two_people_changed_is_chosen()
    {
        DeskFixture bureau;
        bureau.maakClienten(3);
        auto* page = bureau.show(new ToekenningPage({Section::Budgetten, BudgethouderId{1}, QStringLiteral("toekenning/101")}, bureau.context(), bureau.dossiers));
        page->nummer()->setFocus();
        bureau.type(QStringLiteral("A"));
        eerste(bureau).toekenningsnummer = QStringLiteral("2025-777");
        ++eerste(bureau).rijversie;
        Q_EMIT bureau.dossiers.changed(QStringLiteral("toekenning"), 101);
        bureau.settle();
        QCOMPARE(page->session()->saveState().toestand, SaveToestand::Conflict);
        const size_t bewaard = bureau.dossiers.bewaard.size();
        bureau.key(Qt::Key_Return, Qt::ControlModifier); // saving now would write over it: first the choice
        QCOMPARE(bureau.dossiers.bewaard.size(), bewaard);
        auto* dialoog = page->findChild<ConflictDialog*>();
        QVERIFY(dialoog);
        dialoog->ander(0)->setChecked(true);
        QTest::keyClick(dialoog, Qt::Key_Return);
        QCOMPARE(page->nummer()->text(), QStringLiteral("2025-777"));
        QCOMPARE(page->session()->saveState().toestand, SaveToestand::Opgeslagen);
    }

    void what_is_typed_survives_the_end_of_the_program()
    {
        QHash<QString, QByteArray> journalen;
        {
            DeskFixture bureau;
            bureau.maakClienten(24);
            auto* page = bureau.show(new ToekenningPage({Section::Budgetten, {}, QStringLiteral("toekenning/nieuw")}, bureau.context(), bureau.dossiers), {1146, 900});
            QCOMPARE(page->session()->saveState().toestand, SaveToestand::Opgeslagen); // nothing typed yet
            QVERIFY(bureau.dossiers.journalen.isEmpty());
            page->keuze()->zoekveld()->setFocus();
            bureau.type(QStringLiteral("kaya"));
            bureau.key(Qt::Key_Return);
            page->nummer()->setFocus();
            bureau.type(QStringLiteral("2025-900"));
            page->datum(0)->setFocus();
            bureau.type(QStringLiteral("32 m"));
            page->niveaus()->bedrag(0)->setFocus();
            bureau.type(QStringLiteral("45.000,0"));
            QTRY_COMPARE(page->session()->saveState().toestand, SaveToestand::AlleenHier);
            QTRY_VERIFY(!bureau.dossiers.journalen.isEmpty());
            journalen = bureau.dossiers.journalen; // and no goodbye
        }
        DeskFixture bureau;
        bureau.maakClienten(24);
        bureau.dossiers.journalen = journalen;
        auto* page = bureau.show(new ToekenningPage({Section::Budgetten, {}, QStringLiteral("toekenning/nieuw")}, bureau.context(), bureau.dossiers), {1146, 900});
        QTRY_COMPARE(page->nummer()->text(), QStringLiteral("2025-900"));
        QCOMPARE(page->datum(0)->text(), QStringLiteral("32 m"));
        QCOMPARE(page->niveaus()->bedrag(0)->text(), QStringLiteral("45.000,0"));
        QTRY_VERIFY(page->keuze()->gekozen());
        QTRY_COMPARE(page->session()->saveState().toestand, SaveToestand::AlleenHier);
        page->datum(0)->setFocus();
        bureau.key(Qt::Key_A, Qt::ControlModifier);
        bureau.type(QStringLiteral("1-6"));
        page->niveaus()->bedrag(0)->setFocus();
        bureau.key(Qt::Key_End);
        bureau.type(QStringLiteral("0")); // what was half typed is finished
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        bureau.settle();
        QCOMPARE(int(bureau.dossiers.bewaard.size()), 1);
        QVERIFY(bureau.dossiers.journalen.isEmpty());
        QCOMPARE(page->session()->saveState().toestand, SaveToestand::Opgeslagen);
    }

    void who_was_found_by_his_number_is_still_sent_with_it_in_the_next_run()
    {
        QHash<QString, QByteArray> journalen;
        {
            DeskFixture bureau;
            bureau.maakClienten(3);
            auto* page = bureau.show(new ToekenningPage({Section::Budgetten, {}, QStringLiteral("toekenning/nieuw")}, bureau.context(), bureau.dossiers));
            page->keuze()->zoekveld()->setFocus();
            bureau.type(QStringLiteral("999990019"));
            bureau.key(Qt::Key_Return);
            QVERIFY(page->keuze()->gekozen());
            QTRY_VERIFY(!bureau.dossiers.journalen.isEmpty());
            journalen = bureau.dossiers.journalen;
        }
        DeskFixture bureau;
        bureau.maakClienten(3);
        bureau.dossiers.journalen = journalen;
        auto* page = bureau.show(new ToekenningPage({Section::Budgetten, {}, QStringLiteral("toekenning/nieuw")}, bureau.context(), bureau.dossiers));
        QTRY_VERIFY(page->keuze()->gekozen());
        vulIn(bureau, *page);
    }

    void another_budgethouder_can_be_chosen_in_what_came_back()
    {
        QHash<QString, QByteArray> journalen;
        {
            DeskFixture bureau;
            bureau.maakClienten(24);
            auto* page = bureau.show(new ToekenningPage({Section::Budgetten, {}, QStringLiteral("toekenning/nieuw")}, bureau.context(), bureau.dossiers));
            page->keuze()->zoekveld()->setFocus();
            bureau.type(QStringLiteral("999990019"));
            bureau.key(Qt::Key_Return);
            QVERIFY(page->keuze()->gekozen());
            QTRY_VERIFY(!bureau.dossiers.journalen.isEmpty());
            journalen = bureau.dossiers.journalen;
        }
        DeskFixture bureau;
        bureau.maakClienten(24);
        bureau.dossiers.journalen = journalen;
        auto* page = bureau.show(new ToekenningPage({Section::Budgetten, {}, QStringLiteral("toekenning/nieuw")}, bureau.context(), bureau.dossiers));
        QTRY_VERIFY(page->keuze()->gekozen());
        const BudgethouderId eerst = page->keuze()->gekozen();
        bureau.klik(QStringLiteral("Andere budgethouder"));
        QVERIFY(!page->keuze()->gekozen() && !page->keuze()->bsn());
        QVERIFY(page->keuze()->zoekveld()->isVisible() && page->keuze()->zoekveld()->text().isEmpty());
        page->keuze()->zoekveld()->setFocus();
        bureau.type(QStringLiteral("kaya"));
        bureau.key(Qt::Key_Return);
        QVERIFY(page->keuze()->gekozen());
        QVERIFY(!(page->keuze()->gekozen() == eerst));
        QVERIFY(page->session()->draft().invoer.budgethouder == page->keuze()->gekozen());
    }

    void a_new_client_and_a_vertegenwoordiger_come_back_too()
    {
        ToekenningForm form;
        form.invoer = nieuweToekenning(Wet::Wmo, QDate(2025, 6, 3));
        form.datums = QStringList{QStringLiteral("1-6-2025"), QStringLiteral("x"), QString()};
        form.nieuw = true;
        form.nieuweBudgethouder = QStringList{QStringLiteral("99999"), QStringLiteral("A."), {}, QStringLiteral("Kaya"), {}, {}, {}, {}, QStringLiteral("1-3-19")};
        form.vertegenwoordiger = {{77}, VertegenwoordigingSoort::EigenKring, Recht::Zien | Recht::Indienen, QStringLiteral("volgend jaar")};
        ToekenningSession eerder(ToekenningForm{nieuweToekenning(Wet::Wlz, QDate(2025, 6, 3)), {}, false, {}, {}}, DraftKey::nieuweToekenning({}), 0);
        eerder.zet(form);
        ToekenningSession later(ToekenningForm{nieuweToekenning(Wet::Wlz, QDate(2025, 6, 3)), {}, false, {}, {}}, DraftKey::nieuweToekenning({}), 0);
        QVERIFY(later.restore(eerder.snapshot()));
        QCOMPARE(later.draft().nieuweBudgethouder, form.nieuweBudgethouder);
        QCOMPARE(later.draft().datums, form.datums);
        QVERIFY(later.draft().vertegenwoordiger == form.vertegenwoordiger);
        QVERIFY(later.draft().invoer.niveaus == form.invoer.niveaus);
        for (const QByteArray& strange : {QByteArray("{}"), QByteArray("x"), QByteArray(300'000, 'x'), eerder.snapshot().replace("\"versie\":1", "\"versie\":2")})
            QVERIFY(!later.restore(strange));
    }

    void what_the_server_does_not_take_is_said_and_kept()
    {
        DeskFixture bureau;
        bureau.maakClienten(3);
        auto* page = bureau.show(new ToekenningPage({Section::Budgetten, BudgethouderId{1}, QStringLiteral("toekenning/101")}, bureau.context(), bureau.dossiers));
        page->nummer()->setFocus();
        bureau.type(QStringLiteral("A"));
        QTRY_COMPARE(page->session()->saveState().toestand, SaveToestand::AlleenHier);
        bureau.dossiers.antwoordProblem = Problem{ProblemKind::NietBeschikbaar, QStringLiteral("serverNietBereikbaar"), {}, {}, {}};
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        bureau.settle();
        QCOMPARE(page->session()->saveState().toestand, SaveToestand::AlleenHier);
        bureau.dossiers.antwoordProblem = Problem{ProblemKind::NietToegestaan, QStringLiteral("nietToegestaan"), {}, {}, {}};
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        bureau.settle();
        QCOMPARE(page->session()->saveState().toestand, SaveToestand::Geweigerd);
        QVERIFY(!page->fout()->zin().isEmpty());
        QVERIFY(!bureau.dossiers.journalen.isEmpty());
        bureau.type(QStringLiteral("B"));
        QTRY_COMPARE(page->session()->saveState().toestand, SaveToestand::AlleenHier); // something else now
    }

    void what_the_server_got_just_before_the_end_is_not_put_back_as_work()
    {
        QHash<QString, QByteArray> journalen;
        Toekenning daar;
        const Address adres{Section::Budgetten, BudgethouderId{1}, QStringLiteral("toekenning/101")};
        {
            DeskFixture bureau;
            bureau.maakClienten(3);
            auto* page = bureau.show(new ToekenningPage(adres, bureau.context(), bureau.dossiers));
            page->nummer()->setFocus();
            bureau.type(QStringLiteral("A"));
            QTRY_COMPARE(page->session()->saveState().toestand, SaveToestand::AlleenHier);
            journalen = bureau.dossiers.journalen;
            bureau.key(Qt::Key_Return, Qt::ControlModifier);
            bureau.settle();
            daar = bureau.dossiers.bewaard.at(0);
            ++daar.rijversie;
        }
        DeskFixture bureau;
        bureau.maakClienten(3);
        bureau.dossiers.journalen = journalen;
        for (Toekenning& t : bureau.dossiers.beschikkingen) {
            if (t.id == daar.id)
                t = daar;
        }
        auto* page = bureau.show(new ToekenningPage(adres, bureau.context(), bureau.dossiers));
        QTRY_COMPARE(page->nummer()->text(), QStringLiteral("2025-000001A"));
        QTRY_VERIFY(bureau.dossiers.journalen.isEmpty());
        QCOMPARE(page->session()->saveState().toestand, SaveToestand::Opgeslagen);
        QCOMPARE(page->session()->rijversie(), daar.rijversie);
    }

    void typing_can_be_taken_back()
    {
        DeskFixture bureau;
        bureau.maakClienten(3);
        auto* page = bureau.show(new ToekenningPage({Section::Budgetten, BudgethouderId{1}, QStringLiteral("toekenning/101")}, bureau.context(), bureau.dossiers));
        page->nummer()->setFocus();
        bureau.type(QStringLiteral("AB"));
        page->undoTarget()->undo();
        QCOMPARE(page->nummer()->text(), QStringLiteral("2025-000001"));
        page->undoTarget()->redo();
        QCOMPARE(page->nummer()->text(), QStringLiteral("2025-000001AB"));
    }

    void tab_goes_through_the_form_as_it_stands()
    {
        DeskFixture bureau;
        bureau.maakClienten(3);
        auto* page = bureau.show(new ToekenningPage({Section::Budgetten, {}, QStringLiteral("toekenning/nieuw")}, bureau.context(), bureau.dossiers), {1146, 1400});
        page->wet()->setCurrentIndex(page->wet()->findData(int(Wet::Wmo))); // the rows of the budget are made anew
        nieuweBudgethouder(bureau, *page);
        bureau.settle();
        std::vector<QWidget*> stops;
        for (int i = 0; i < 60; ++i) {
            QWidget* nu = QApplication::focusWidget();
            if (!stops.empty() && nu == stops.front())
                break;
            stops.push_back(nu);
            bureau.key(Qt::Key_Tab);
        }
        QVERIFY2(stops.size() > 20, qPrintable(QString::number(stops.size())));
        QCOMPARE(stops[0]->accessibleName(), QStringLiteral("Burgerservicenummer"));
        QCOMPARE(stops[1]->accessibleName(), QStringLiteral("Geboortedatum"));
        QCOMPARE(stops[2]->accessibleName(), QStringLiteral("Voorletters"));
        // From top to bottom; in one line from left to right. (The ring ends where the search began: at the top.)
        for (size_t i = 1; i < stops.size(); ++i) {
            const QRect was(stops[i - 1]->mapTo(page, QPoint()), stops[i - 1]->size());
            const QRect nu(stops[i]->mapTo(page, QPoint()), stops[i]->size());
            const bool lager = nu.top() >= was.bottom();
            const bool ernaast = nu.left() >= was.right() && nu.bottom() > was.top();
            QVERIFY2(lager || ernaast, qPrintable(stops[i - 1]->accessibleName() + QStringLiteral(" -> ") + stops[i]->accessibleName()));
        }
        QVERIFY(qobject_cast<QPushButton*>(stops.back()) && static_cast<QPushButton*>(stops.back())->text() == QStringLiteral("Opslaan"));
    }

    void saving_too_early_goes_to_the_first_thing_that_is_not_right()
    {
        DeskFixture bureau;
        bureau.maakClienten(3);
        auto* page = bureau.show(new ToekenningPage({Section::Budgetten, {}, QStringLiteral("toekenning/nieuw")}, bureau.context(), bureau.dossiers), {1146, 500});
        page->nummer()->setFocus();
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(page->keuze()->zoekveld()->hasFocus());
        QCOMPARE(page->keuze()->zoekveld()->property("finding").toString(), QStringLiteral("wrong"));
        QVERIFY(test::teksten(page).contains(QStringLiteral("Kies eerst de budgethouder, of voer een nieuwe in.")));

        // A new one: all that he needs is counted, and told as it is.
        nieuweBudgethouder(bureau, *page);
        const auto punten = [page] { return page->puntenZin().section(QLatin1Char(' '), 1, 1).toInt(); };
        QCOMPARE(punten(), 8 + 3); // number, day of the decision, amount
        const std::vector<std::pair<const char*, const char*>> velden{{"999996008", "999996008 is geen burgerservicenummer"}, {"1-3-80", ""}, {"A.", ""}, {"", ""}, {"Jansen", ""},
                                                                      {"Kade", ""}, {"1", ""}, {"12 AB", "12 AB is geen postcode"}, {"Sneek", ""}};
        for (const auto& [waarde, zin] : velden) {
            bureau.type(QString::fromLatin1(waarde));
            bureau.key(Qt::Key_Tab);
        }
        page->nummer()->setFocus();
        bureau.type(QStringLiteral("2025-901"));
        page->datum(0)->setFocus();
        bureau.type(QStringLiteral("1-6"));
        page->niveaus()->bedrag(0)->setFocus();
        bureau.type(QStringLiteral("45.000,00"));
        QCOMPARE(punten(), 2);
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(int(bureau.dossiers.bewaard.size()), 0);
        QVERIFY(!test::teksten(page).contains(QStringLiteral("Kies eerst")));
        for (const auto& [waarde, zin] : velden)
            QVERIFY2(test::teksten(page).contains(QString::fromLatin1(zin)), zin);
        QWidget* eerste = QApplication::focusWidget();
        QCOMPARE(eerste->accessibleName(), QStringLiteral("Burgerservicenummer"));
        QVERIFY(!eerste->visibleRegion().isEmpty()); // in view again
        bureau.keep(QStringLiteral("toekenning-nieuwe-fout"));
        // Put right, one after the other.
        bureau.key(Qt::Key_A, Qt::ControlModifier);
        bureau.type(QStringLiteral("999990019"));
        QCOMPARE(punten(), 1);
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Postcode"));
        bureau.key(Qt::Key_A, Qt::ControlModifier);
        bureau.type(QStringLiteral("1234 AB"));
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        bureau.settle();
        QCOMPARE(int(bureau.dossiers.bewaard.size()), 1);
        QCOMPARE(bureau.dossiers.clienten.back().geboortedatum, QDate(1980, 3, 1));
        QCOMPARE(bureau.dossiers.bewijzen[0], Bsn::parse(QStringLiteral("999990019")));
        // From now on it is this one: the heading and the address say so.
        QVERIFY(test::teksten(page).contains(QStringLiteral("Toekenning wijzigen")));
        QCOMPARE(page->title(), QStringLiteral("Toekenning 2025-901"));
        QVERIFY(page->address().wat != QStringLiteral("toekenning/nieuw"));
    }

    void the_list_opens_a_toekenning()
    {
        DeskFixture bureau;
        bureau.maakClienten(12);
        auto* page = bureau.show(new ToekenningenPage({Section::Budgetten, {}, QStringLiteral("toekenningen")}, bureau.context(), bureau.dossiers));
        QCOMPARE(page->model()->records(), 12);
        bureau.keep(QStringLiteral("toekenningen"));
        bureau.key(Qt::Key_Return);
        QCOMPARE(bureau.navigator.geopend[0].wat, QStringLiteral("toekenning/112"));
    }
};

HOUSE_TEST(test_desk_toekenning, DeskToekenning)
#include "test_desk_toekenning.moc"
