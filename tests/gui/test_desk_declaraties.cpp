#include "client/ui/declaraties/declaraties_page.h"
#include "client/ui/declaraties/reden_paneel.h"
#include "client/ui/declaraties/uren_strook.h"
#include "client/ui/vandaag/vandaag_words.h"
#include "shared/domain/declaratie/machine.h"
#include "tests/gui/test_desk_fixture.h"
#include "tests/support/beeld.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace pgb;
using namespace pgb::ui;

class DeskDeclaraties final : public QObject {
    Q_OBJECT
    static Declaratie claim(int i, DeclaratieStatus status, int client, QDate maand)
    {
        Declaratie d = bouw::declaratie();
        d.id = DeclaratieId{i};
        d.rijversie = 2;
        d.nummer = QStringLiteral("2025-%1").arg(i, 4, 10, QLatin1Char('0'));
        d.budgethouder = BudgethouderId{client};
        d.zorgverlener = i % 3 ? bouw::zorgverlenerId : ZorgverlenerId{22};
        d.periode = Periode::maandVan(maand);
        d.status = status;
        d.invoerkant = i % 2 == 0 ? Invoerkant::Zorgverlener : Invoerkant::Budgethouder;
        d.totaal = Bedrag{40'000 + i * 1733};
        d.ingediendOp = QDateTime(QDate(2025, 6, 1).addDays(-(i % 40)), QTime(9, 12), Qt::UTC);
        d.statusSinds = d.ingediendOp.addSecs(60);
        if (status == DeclaratieStatus::Betaalbaar || status == DeclaratieStatus::Ingepland)
            d.verwachteBetaaldatum = QDate(2025, 6, 5);
        if (status == DeclaratieStatus::Geparkeerd)
            d.bevindingen = {{QStringLiteral("DC-060"), Ernst::Parkeren, QStringLiteral("totaal"),
                              {{QStringLiteral("restCenten"), QStringLiteral("41000")}, {QStringLiteral("tekortCenten"), QStringLiteral("11500")}}}};
        return d;
    }
    static void vul(DeskFixture& bureau, int aantal = 40)
    {
        using S = DeclaratieStatus;
        const S soorten[] = {S::TerBeoordeling, S::Concept, S::Geparkeerd, S::Uitbetaald, S::Betaalbaar, S::HandmatigeControle, S::Geweigerd, S::AfgekeurdDoorBudgethouder,
                             S::Ingepland, S::Uitbetaald, S::DeelsUitbetaald, S::Ingetrokken};
        bureau.maakClienten(24);
        for (int i = 1; i <= aantal; ++i)
            bureau.dossiers.claims.push_back(claim(i, soorten[size_t(i) % std::size(soorten)], 1 + i % 24, QDate(2025, 4 + i % 2, 1)));
        bureau.dossiers.audit = {{QDateTime(QDate(2025, 5, 31), QTime(14, 20), Qt::UTC), QStringLiteral("T. de Wit"), QStringLiteral("declaratie.voorleggen"), QStringLiteral("declaratie"), 12, {}},
                                 {QDateTime(QDate(2025, 6, 1), QTime(7, 12), Qt::UTC), QStringLiteral("S. Bakker"), QStringLiteral("declaratie.goedkeuren"), QStringLiteral("declaratie"), 12, {}}};
    }
    static bool wachtOpLezer(const Declaratie& d, Rol rol) { return isAanZet(aanZet(d), rol) && isTeBewerken(d, *invoerkantVan(rol)); }
    /// The ten seconds in which it can be taken back are over.
    static void verstuur(DeskFixture& bureau)
    {
        bureau.window->findChild<QTimer*>(QStringLiteral("bedenktijd"))->start(0);
        bureau.settle();
    }
    static QString cel(const DeclaratiesPage& page, int row, int column) { return page.model()->index(row, column).data().toString(); }

private Q_SLOTS:
    void what_waits_for_the_reader_stands_on_top()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        vul(bureau);
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers));
        QCOMPARE(page->model()->records(), 40);
        QCOMPARE(cel(*page, 0, 7), QStringLiteral("u"));
        QCOMPARE(cel(*page, 39, 7), QStringLiteral("klaar"));
        QVERIFY(page->tabel()->hasFocus());
        bureau.keep(QStringLiteral("declaraties"));
    }

    void space_opens_the_reason_under_the_row_and_only_one_at_a_time()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        vul(bureau);
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_Space);
        QCOMPARE(page->model()->rowCount(), 41);
        QVERIFY(page->paneel());
        QVERIFY(!page->paneel()->zin().isEmpty());
        QVERIFY(page->tabel()->property("panelOpen").toBool()); // one filled button: not that of the row too
        bureau.key(Qt::Key_Down);
        QCOMPARE(page->tabel()->currentIndex().row(), 2);
        bureau.keep(QStringLiteral("declaraties-open"));
        bureau.key(Qt::Key_Space);
        QCOMPARE(page->model()->rowCount(), 41);
        QCOMPARE(page->model()->openRow(), 2);
        bureau.key(Qt::Key_Space);
        QCOMPARE(page->model()->rowCount(), 40);
        QVERIFY(!page->paneel());
        QVERIFY(!page->tabel()->property("panelOpen").toBool());
    }

    void the_month_stays_with_words_twice_as_large()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakDossiers();
        bureau.theme.set({Scheme::Licht, Density::Normaal, 200});
        bureau.theme.apply(*qApp);
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers), QSize(1000, 575));
        QTRY_VERIFY(page->model()->records() > 0);
        QVERIFY(page->tabel()->isColumnHidden(3)); // there is too little room for all
        QVERIFY(!page->tabel()->isColumnHidden(2));
        bureau.theme.set({Scheme::Licht, Density::Normaal, 100});
        bureau.theme.apply(*qApp);
    }

    void a_row_opens_its_own_declaratie_of_the_month()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakDossiers();
        Declaratie goed = bouw::declaratie();
        goed.id = DeclaratieId{54};
        goed.budgethouder = BudgethouderId{3};
        goed.zorgovereenkomst = ZorgovereenkomstId{703};
        goed.status = DeclaratieStatus::Betaalbaar;
        Declaratie concept_ = goed;
        concept_.id = DeclaratieId{55};
        concept_.status = DeclaratieStatus::Concept;
        bureau.dossiers.claims = {goed};
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_Return);
        const QString maand = QStringLiteral("maand/703/") + goed.periode.van.toString(QStringLiteral("yyyy-MM"));
        QCOMPARE(bureau.navigator.geopend.back().wat, maand);
        bureau.dossiers.claims = {goed, concept_};
        Q_EMIT bureau.dossiers.changed(QStringLiteral("declaratie"), 55);
        QTRY_COMPARE(page->model()->records(), 2);
        QStringList geopend;
        for (int rij = 0; rij < 2; ++rij) {
            page->tabel()->setCurrentIndex(page->model()->index(rij, 0));
            bureau.key(Qt::Key_Return);
            geopend << bureau.navigator.geopend.back().wat;
        }
        QCOMPARE(geopend, (QStringList{maand, maand + QStringLiteral("/54")})); // the concept is what the month opens
    }

    void who_may_only_look_is_not_told_to_act()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.dossiers.rechten.rechten = Recht::Zien;
        bureau.dossiers.rechten.anderen = {QStringLiteral("V. Hendrikse")};
        bureau.maakClienten(4);
        using S = DeclaratieStatus;
        const S soorten[] = {S::TerBeoordeling, S::Concept, S::Geweigerd, S::DeelsUitbetaald};
        for (int i = 0; i < 4; ++i) {
            bureau.dossiers.claims.push_back(claim(2 * i + 1, soorten[i], i + 1, QDate(2025, 5, 1)));
            bureau.dossiers.claims.back().bevindingen.clear();
        }
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, BudgethouderId{}, {}}, bureau.context(), bureau.dossiers), {1318, 640});
        for (int rij = 0; rij < 4; ++rij) {
            QCOMPARE(cel(*page, rij, 7), QStringLiteral("V. Hendrikse"));
            const QString knop = cel(*page, rij, 8);
            QVERIFY2(knop.isEmpty() || knop == QStringLiteral("Bekijk budget"), qPrintable(knop));
        }
        const auto biedt = [&](const char* id) {
            const std::vector<Command> alle = bureau.commands.available();
            return std::any_of(alle.begin(), alle.end(), [id](const Command& c) { return c.id == QLatin1String(id); });
        };
        for (int rij = 0; rij < 4; ++rij) {
            page->tabel()->setCurrentIndex(page->model()->index(rij + (page->model()->openRow() >= 0 ? 1 : 0), 0));
            bureau.key(Qt::Key_Space);
            QTRY_VERIFY(page->paneel());
            bureau.settle();
            QVERIFY(!page->paneel()->beslist());
            QVERIFY2(bureau.tekst(page->paneel()).contains(QStringLiteral("V. Hendrikse kan dat wel.")), qPrintable(bureau.tekst(page->paneel())));
            for (const QPushButton* b : page->paneel()->findChildren<QPushButton*>())
                QVERIFY2(!b->isVisible() || b->text() == QStringLiteral("Bekijk de uren") || b->text() == QStringLiteral("Bekijk budget"), qPrintable(b->text()));
            QVERIFY(!biedt("declaraties.akkoord") && !biedt("declaraties.terug"));
            bureau.key(Qt::Key_A);
            bureau.key(Qt::Key_R);
            QTest::qWait(750); // what is typed after an R is no key
            bureau.key(Qt::Key_Space);
        }
        bureau.keep(QStringLiteral("declaraties-alleen-kijken"));
        QVERIFY(bureau.dossiers.claimBesluiten.empty() && bureau.dossiers.gehouden.isEmpty());
        auto* eigen = bureau.show(new DeclaratiesPage({Section::Declaraties, BudgethouderId{1}, {}}, bureau.context(), bureau.dossiers));
        for (const QPushButton* b : eigen->findChildren<QPushButton*>())
            QVERIFY2(!b->isVisible() || !b->text().endsWith(QStringLiteral("…")), qPrintable(b->text()));
        QVERIFY(!biedt("declaraties.invullen"));
    }

    void the_right_counts_for_each_client_by_itself()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.dossiers.rechten.per.insert(2, Recht::Zien | Recht::Invoeren);
        bureau.maakClienten(2);
        bureau.dossiers.claims = {claim(2, DeclaratieStatus::TerBeoordeling, 1, QDate(2025, 5, 1)), claim(4, DeclaratieStatus::TerBeoordeling, 2, QDate(2025, 5, 1)),
                                  claim(5, DeclaratieStatus::Geweigerd, 2, QDate(2025, 4, 1))};
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers));
        QStringList rijen;
        for (int rij = 0; rij < 3; ++rij)
            rijen << cel(*page, rij, 3) + QLatin1Char('=') + cel(*page, rij, 7) + QLatin1Char('/') + cel(*page, rij, 8);
        rijen.sort();
        const QString client = volledigeNaam(bureau.dossiers.clienten[1].naam);
        QCOMPARE(rijen, (QStringList{QStringLiteral("2025-0002=u/Beoordelen"), QStringLiteral("2025-0004=%1/").arg(client), QStringLiteral("2025-0005=u/Herstellen")}));
    }

    void what_waits_for_you_opens_with_the_list_in_hand_and_without_what_waits_for_another()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(1);
        Declaratie correctie = claim(6, DeclaratieStatus::TerBeoordeling, 1, QDate(2025, 4, 1));
        correctie.soort = DeclaratieSoort::Correctie;
        correctie.invoerkant = Invoerkant::Budgethouder; // the zorgverlener has to agree
        bureau.dossiers.claims = {claim(2, DeclaratieStatus::TerBeoordeling, 1, QDate(2025, 5, 1)), correctie, claim(7, DeclaratieStatus::Concept, 1, QDate(2025, 5, 1))};
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, QStringLiteral("beoordelen")}, bureau.context(), bureau.dossiers));
        QTRY_COMPARE(page->model()->records(), 1);
        QCOMPARE(cel(*page, 0, 3), QStringLiteral("2025-0002"));
        QVERIFY(page->tabel()->hasFocus()); // A, R and Space are keys of the list
        bureau.key(Qt::Key_Space);
        QTRY_VERIFY(page->paneel() && page->paneel()->beslist());
    }

    void a_paid_declaratie_of_costs_is_corrected_on_a_page_of_its_own()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(1);
        Declaratie kosten = claim(2, DeclaratieStatus::Uitbetaald, 1, QDate(2025, 5, 1));
        kosten.soort = DeclaratieSoort::BijkomendeZorgkosten;
        kosten.betaald = kosten.totaal;
        bureau.dossiers.claims = {kosten};
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_Space);
        QTRY_VERIFY(page->paneel());
        bureau.settle();
        bureau.klik(QStringLiteral("Corrigeren…"));
        QVERIFY(!bureau.navigator.geopend.empty());
        QCOMPARE(bureau.navigator.geopend.back().wat, QStringLiteral("corrigeren/2"));
        QVERIFY(bureau.commands.run(QStringLiteral("declaraties.corrigeren"))); // by the palette too
        // What went to the budgethouder himself is not corrected this way (domain 7.8).
        bureau.dossiers.claims[0].soort = DeclaratieSoort::EigenVervoerskosten;
        Q_EMIT bureau.dossiers.changed(QStringLiteral("declaratie"), 2);
        bureau.settle();
        QTRY_VERIFY(!bureau.commands.run(QStringLiteral("declaraties.corrigeren")));
        const QList<QPushButton*> knoppen = page->paneel()->findChildren<QPushButton*>();
        QVERIFY(std::none_of(knoppen.begin(), knoppen.end(), [](const QPushButton* k) { return k->isVisible() && k->text() == QStringLiteral("Corrigeren…"); }));
    }

    void a_sentence_typed_after_an_r_that_does_not_count_presses_no_keys()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        vul(bureau);
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, QStringLiteral("status:ter")}, bureau.context(), bureau.dossiers));
        const int rij = page->tabel()->currentIndex().row();
        const int open = page->model()->records();
        bureau.key(Qt::Key_R);
        QVERIFY(bureau.navigator.meldingen.back().startsWith(QStringLiteral("Kijk er eerst naar")));
        QTest::keyClicks(page->tabel(), QStringLiteral("op 3 oktober was u er niet. pas dat aan"));
        QVERIFY2(!page->paneel(), "the space opened another row");
        QCOMPARE(page->tabel()->currentIndex().row(), rij);
        QCOMPARE(page->model()->records(), open);
        QVERIFY(bureau.dossiers.claimBesluiten.empty() && bureau.navigator.geopend.empty());
        QTest::qWait(900); // after a pause keys are keys again
        bureau.key(Qt::Key_Space);
        QVERIFY(page->paneel());
    }

    void akkoord_counts_only_on_the_row_that_was_opened()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        vul(bureau);
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, QStringLiteral("status:ter")}, bureau.context(), bureau.dossiers));
        const int open = page->model()->records();
        QVERIFY(open > 1);
        bureau.key(Qt::Key_A);
        QCOMPARE(int(bureau.dossiers.claimBesluiten.size()), 0);
        const QString kijk = bureau.navigator.meldingen.back();
        QVERIFY(kijk.startsWith(QStringLiteral("Kijk er eerst naar")));
        QVERIFY(!bureau.navigator.ingetrokken.contains(kijk));
        bureau.key(Qt::Key_Space);
        QTRY_VERIFY(bureau.navigator.ingetrokken.contains(kijk)); // it was done
        QVERIFY2(page->paneel()->verder().startsWith(QStringLiteral("U bent aan zet.")), qPrintable(page->paneel()->verder()));
        const auto vol = [&] {
            QStringList namen;
            for (const QPushButton* knop : page->paneel()->findChildren<QPushButton*>()) {
                if (knop->isVisible() && knop->property("kind").toString() == QLatin1String("main"))
                    namen << knop->text();
            }
            return namen;
        };
        QCOMPARE(vol(), QStringList{QStringLiteral("Akkoord")});
        bureau.key(Qt::Key_R);
        QCOMPARE(vol(), QStringList{QStringLiteral("Terugsturen")}); // one filled button, also while the reason is asked
        bureau.key(Qt::Key_Escape);
        QCOMPARE(vol(), QStringList{QStringLiteral("Akkoord")});
        bureau.window->resize(1700, 900);
        bureau.keep(QStringLiteral("declaraties-akkoord"));
        bureau.key(Qt::Key_A);
        QVERIFY(bureau.navigator.meldingen.back().startsWith(QStringLiteral("Akkoord: ")));
        QCOMPARE(page->model()->records(), open - 1);
        QVERIFY(page->tabel()->hasFocus());
        // The next one opens by itself, and is looked at before A counts for it.
        QVERIFY(page->paneel());
        const DeclaratieId tweede{page->model()->index(page->model()->openRow() - 1, 0).isValid() ? bureau.dossiers.bekeken.back() : DeclaratieId{}};
        bureau.key(Qt::Key_A);
        QCOMPARE(int(bureau.dossiers.claimBesluiten.size()), 1); // the next decision sends the one before
        QVERIFY(bureau.dossiers.claimBesluiten[0].gebeurtenis == DeclaratieGebeurtenis::Goedkeuren);
        QCOMPARE(bureau.dossiers.claimBesluiten[0].rijversie, 2);
        verstuur(bureau);
        QCOMPARE(int(bureau.dossiers.claimBesluiten.size()), 2);
        QCOMPARE(bureau.dossiers.claimBesluiten[1].declaratie, tweede);
    }

    void sixty_are_approved_in_at_most_64_keys_each_looked_at()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(24);
        for (int i = 1; i <= 60; ++i)
            bureau.dossiers.claims.push_back(claim(i, DeclaratieStatus::TerBeoordeling, 1 + i % 24, QDate(2025, 5, 1)));
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers));
        int toetsen = 1;
        bureau.key(Qt::Key_Space);
        for (; toetsen < 64 && page->paneel(); ++toetsen)
            bureau.key(Qt::Key_A);
        verstuur(bureau);
        QCOMPARE(int(bureau.dossiers.claimBesluiten.size()), 60);
        QVERIFY2(toetsen <= 64, qPrintable(QString::number(toetsen)));
        // Every one a decision of its own, on what the server gave of just that one before.
        QSet<qint64> besloten;
        for (const DeclaratieBesluit& b : bureau.dossiers.claimBesluiten) {
            QVERIFY(b.gebeurtenis == DeclaratieGebeurtenis::Goedkeuren);
            besloten.insert(b.declaratie.waarde);
            QVERIFY(std::find(bureau.dossiers.bekeken.begin(), bureau.dossiers.bekeken.end(), b.declaratie) != bureau.dossiers.bekeken.end());
            QVERIFY(std::find(bureau.dossiers.gezien.begin(), bureau.dossiers.gezien.end(), std::pair(b.declaratie, b.rijversie)) != bureau.dossiers.gezien.end()); // and the server knows it
        }
        QCOMPARE(int(besloten.size()), 60);
        QVERIFY(!page->paneel());
    }

    void the_server_hears_of_a_look_of_who_decides_and_of_no_other()
    {
        for (const auto& [rol, status, hoort] : {std::tuple(Rol::Vertegenwoordiger, DeclaratieStatus::TerBeoordeling, true), std::tuple(Rol::Vertegenwoordiger, DeclaratieStatus::Geparkeerd, false),
                                                 std::tuple(Rol::Zorgverlener, DeclaratieStatus::TerBeoordeling, false)}) {
            DeskFixture bureau(rol);
            bureau.maakClienten(2);
            bureau.dossiers.claims.push_back(claim(1, status, 1, QDate(2025, 5, 1)));
            auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers));
            QVERIFY(bureau.dossiers.gezien.empty()); // the list is no look
            bureau.key(Qt::Key_Space);
            QVERIFY(page->paneel());
            QCOMPARE(!bureau.dossiers.gezien.empty(), hoort);
        }
    }

    void a_held_key_approves_only_one()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        vul(bureau);
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, QStringLiteral("status:ter")}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_Space);
        for (int i = 0; i < 8; ++i) {
            QTest::simulateEvent(page->tabel(), true, Qt::Key_A, {}, QStringLiteral("a"), i > 0);
            bureau.settle();
        }
        QTest::simulateEvent(page->tabel(), false, Qt::Key_A, {}, QStringLiteral("a"), false);
        QVERIFY(page->paneel()); // the next one is looked at
        verstuur(bureau);
        QCOMPARE(int(bureau.dossiers.claimBesluiten.size()), 1);
    }

    void akkoord_can_be_taken_back_until_it_is_sent()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        vul(bureau);
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, QStringLiteral("status:ter")}, bureau.context(), bureau.dossiers));
        const int open = page->model()->records();
        bureau.key(Qt::Key_Space);
        const DeclaratieId eerste = bureau.dossiers.bekeken.back();
        bureau.key(Qt::Key_A);
        const int gelezen = bureau.dossiers.declaratiesGelezen;
        Q_EMIT bureau.dossiers.changed(QStringLiteral("declaratie"), 999); // the server still has it as it was
        QTRY_VERIFY(bureau.dossiers.declaratiesGelezen > gelezen);
        bureau.settle();
        QCOMPARE(page->model()->records(), open - 1);
        bureau.key(Qt::Key_Z);
        QCOMPARE(page->model()->records(), open);
        QCOMPARE(bureau.dossiers.bekeken.back(), eerste); // it is open again
        verstuur(bureau);
        QVERIFY(bureau.dossiers.claimBesluiten.empty());
        // With the button of the message.
        bureau.key(Qt::Key_A);
        bureau.navigator.ongedaan();
        bureau.settle();
        QCOMPARE(page->model()->records(), open);
        // Closing the list sends what waits.
        bureau.key(Qt::Key_A);
        bureau.window.reset();
        QCOMPARE(int(bureau.dossiers.claimBesluiten.size()), 1);
        QCOMPARE(bureau.dossiers.claimBesluiten[0].declaratie, eerste);
    }

    void escape_closes_the_open_row_and_a_concept_can_be_thrown_away()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(4);
        bureau.dossiers.claims = {claim(1, DeclaratieStatus::Concept, 1, QDate(2025, 5, 1))};
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_Space);
        bureau.key(Qt::Key_Escape);
        QVERIFY(!page->paneel());
        bureau.key(Qt::Key_Space);
        bureau.klik(QStringLiteral("Weggooien"));
        QVERIFY(bureau.dossiers.claimBesluiten.empty());
        QVERIFY2(cel(*page, 0, 7) != QStringLiteral("u"), qPrintable(bureau.navigator.meldingen.join(QLatin1Char('|')) + QString::number(page->tabel()->currentIndex().row())));
        bureau.navigator.ongedaan();
        bureau.settle();
        QCOMPARE(cel(*page, 0, 7), QStringLiteral("u"));
        bureau.klik(QStringLiteral("Weggooien"));
        verstuur(bureau);
        QCOMPARE(int(bureau.dossiers.claimBesluiten.size()), 1);
        QVERIFY(bureau.dossiers.claimBesluiten[0].gebeurtenis == DeclaratieGebeurtenis::Verwijderen);
    }

    void what_was_typed_in_a_concept_that_is_thrown_away_goes_with_it_data()
    {
        QTest::addColumn<int>("soort");
        QTest::addColumn<QString>("plek");
        QTest::newRow("month") << int(DeclaratieSoort::GeleverdeZorg) << QStringLiteral("declaratie/4/2025-05-01");
        QTest::newRow("invoice") << int(DeclaratieSoort::Factuur) << QStringLiteral("factuur/4/2025-05-01/1");
        QTest::newRow("amount") << int(DeclaratieSoort::BijkomendeZorgkosten) << QStringLiteral("kosten/5000/1");
        QTest::newRow("correction") << int(DeclaratieSoort::Correctie) << QStringLiteral("correctie/4/7");
    }
    void what_was_typed_in_a_concept_that_is_thrown_away_goes_with_it()
    {
        QFETCH(int, soort);
        QFETCH(QString, plek);
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(4);
        Declaratie d = claim(1, DeclaratieStatus::Concept, 1, QDate(2025, 5, 1));
        d.soort = DeclaratieSoort(soort);
        d.zorgovereenkomst = {4};
        d.oorspronkelijke = {7};
        plek.replace(QStringLiteral("5000"), QString::number(d.budgethouder.waarde));
        bureau.dossiers.claims = {d};
        bureau.dossiers.journalen.insert(plek, "half");
        bureau.dossiers.journalen.insert(QStringLiteral("declaratie/4/2025-06-01"), "another month");
        bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_Space);
        bureau.klik(QStringLiteral("Weggooien"));
        QVERIFY(bureau.dossiers.journalen.contains(plek)); // it can still be taken back
        verstuur(bureau);
        QCOMPARE(bureau.dossiers.claimBesluiten.back().typwerk.value_or(DraftKey()).tekst(), plek); // the outbox forgets just that
    }

    void what_is_decided_on_one_list_is_not_decided_again_on_another()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(4);
        bureau.dossiers.claims = {claim(2, DeclaratieStatus::TerBeoordeling, 1, QDate(2025, 5, 1))};
        DeclaratiesPage andere({Section::Declaraties, BudgethouderId{1}, {}}, bureau.context(), bureau.dossiers);
        andere.resize(1146, 640);
        andere.show();
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers));
        QCOMPARE(cel(andere, 0, 7), QStringLiteral("u"));
        andere.wissel(); // and it was read there before
        bureau.settle();
        QVERIFY(andere.paneel()->beslist());
        bureau.key(Qt::Key_Space);
        bureau.key(Qt::Key_A);
        QCOMPARE(int(bureau.dossiers.gehouden.size()), 1);
        QVERIFY(cel(andere, 0, 7) != QStringLiteral("u"));
        const auto ongedaan = bureau.navigator.ongedaan;
        andere.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&andere));
        andere.tabel()->setFocus();
        QTest::keyClick(andere.tabel(), Qt::Key_A);
        bureau.settle();
        QVERIFY(bureau.dossiers.claimBesluiten.empty()); // a second one would have sent the first
        QCOMPARE(int(bureau.dossiers.gehouden.size()), 1);
        ongedaan();
        QTRY_COMPARE(cel(andere, 0, 7), QStringLiteral("u"));
        QCOMPARE(cel(*page, 0, 7), QStringLiteral("u"));
    }

    void today_does_not_ask_for_what_is_decided()
    {
        FakeDossiers dossiers;
        dossiers.besloten.insert(7, DeclaratieGebeurtenis::Goedkeuren);
        dossiers.beslotenZaken.insert(4);
        Vandaag vandaag;
        for (const auto& [soort, id, actie] : {std::tuple("declaratie", 7, "beoordelen"), std::tuple("declaratie", 8, "beoordelen"), std::tuple("declaratie", 7, "gezien"),
                                               std::tuple("zorgovereenkomst", 4, "beoordelen"), std::tuple("zorgovereenkomst", 7, "beoordelen")}) {
            VandaagRegel regel;
            regel.soort = QString::fromLatin1(soort);
            regel.recordId = id;
            regel.actie = QString::fromLatin1(actie);
            vandaag.opUWacht.push_back(regel);
        }
        QStringList rest;
        for (const VandaagRegel& regel : zonderBesloten(vandaag, dossiers).opUWacht)
            rest << QStringLiteral("%1 %2 %3").arg(regel.soort).arg(regel.recordId).arg(regel.actie);
        QCOMPARE(rest, (QStringList{QStringLiteral("declaratie 8 beoordelen"), QStringLiteral("declaratie 7 gezien"), QStringLiteral("zorgovereenkomst 7 beoordelen")}));
    }

    void a_refusal_waits_until_its_list_is_in_view()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        vul(bureau);
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, QStringLiteral("status:ter")}, bureau.context(), bureau.dossiers));
        const int open = page->model()->records();
        bureau.dossiers.antwoordProblem = Problem{ProblemKind::VersieVerouderd, QStringLiteral("versieVerouderd"), {}, {}, {}};
        bureau.key(Qt::Key_Space);
        bureau.key(Qt::Key_A);
        page->hide(); // another tab is in front
        verstuur(bureau);
        page->outboxAnswered();
        QCOMPARE(page->model()->records(), open);
        QCOMPARE(int(bureau.dossiers.weigeringen.size()), 1); // it is not told yet, so the window says that it is there
        QVERIFY(page->kader()->fout()->zin().isEmpty());
        page->show();
        bureau.settle();
        QVERIFY(bureau.dossiers.weigeringen.isEmpty());
        QVERIFY(page->kader()->fout()->isVisible());
        QVERIFY(!page->kader()->fout()->zin().isEmpty());
    }

    void a_list_of_a_client_without_declaraties_has_his_name_above_it()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(4);
        bureau.dossiers.claims = {claim(1, DeclaratieStatus::Concept, 1, QDate(2025, 5, 1))};
        const auto kop = [&](BudgethouderId client) {
            auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, client, {}}, bureau.context(), bureau.dossiers));
            return test::teksten(page->kader());
        };
        const BudgethouderId met = bureau.dossiers.claims[0].budgethouder;
        const auto zonder = std::find_if(bureau.dossiers.clienten.begin(), bureau.dossiers.clienten.end(), [&](const Budgethouder& b) { return b.id != met; });
        QVERIFY2(kop(zonder->id).contains(volledigeNaam(zonder->naam) + QStringLiteral(" · 0 declaraties")), qPrintable(kop(zonder->id)));
        QVERIFY2(kop({}).contains(QStringLiteral("alle cliënten · 1 declaratie")) && !kop({}).contains(QStringLiteral("1 declaraties")), qPrintable(kop({})));
    }

    void sending_back_can_ask_about_one_cell()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(4);
        Declaratie d = claim(2, DeclaratieStatus::TerBeoordeling, 1, QDate(2025, 5, 1));
        d.regels = {bouw::regel(QDate(2025, 5, 6)), bouw::regel(QDate(2025, 5, 12), QStringLiteral("WLZ-PV"), 240)};
        bureau.dossiers.claims = {d};
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_Space);
        QCOMPARE(page->paneel()->uren()->rijen().size(), size_t(2));
        bureau.key(Qt::Key_R);
        QVERIFY(page->paneel()->reden()->hasFocus());
        bureau.key(Qt::Key_Down);
        bureau.key(Qt::Key_Down);
        QCOMPARE(page->paneel()->cel(), QStringLiteral("2025-05-12/WLZ-PV/uur"));
        bureau.type(QStringLiteral("Waarom 4 uur?"));
        bureau.window->resize(1366, 768);
        bureau.keep(QStringLiteral("declaraties-vraag"));
        bureau.key(Qt::Key_Return);
        verstuur(bureau);
        QCOMPARE(int(bureau.dossiers.claimBesluiten.size()), 1);
        QCOMPARE(bureau.dossiers.claimBesluiten[0].reden, QStringLiteral("Waarom 4 uur?"));
        QVERIFY(bureau.dossiers.claimBesluiten[0].over == (Celplek{QStringLiteral("WLZ-PV"), QDate(2025, 5, 12)}));
    }

    void a_reason_that_is_asked_stays_open_when_an_earlier_decision_is_sent()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        vul(bureau);
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, QStringLiteral("status:ter")}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_Space);
        bureau.key(Qt::Key_A);
        bureau.key(Qt::Key_R); // nothing is typed yet
        QVERIFY(page->paneel()->reden()->hasFocus());
        verstuur(bureau);
        Q_EMIT bureau.dossiers.changed(QStringLiteral("declaratie"), 1);
        bureau.settle();
        QVERIFY(page->paneel() && page->paneel()->vraagtReden());
        QVERIFY(page->paneel()->reden()->hasFocus());
        bureau.type(QStringLiteral("Waarom"));
        QCOMPARE(page->paneel()->reden()->text(), QStringLiteral("Waarom"));
    }

    void a_typed_reason_survives_what_others_do_and_the_end_of_the_program()
    {
        DeskFixture bureau(Rol::Budgethouder);
        vul(bureau);
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, QStringLiteral("status:ter")}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_Space);
        bureau.key(Qt::Key_R);
        bureau.type(QStringLiteral("De uren van 3 mei"));
        QTest::keyClick(page->paneel()->reden(), Qt::Key_Home);
        const int gelezen = bureau.dossiers.declaratiesGelezen;
        Q_EMIT bureau.dossiers.changed(QStringLiteral("declaratie"), 1);
        QTRY_VERIFY(bureau.dossiers.declaratiesGelezen > gelezen);
        bureau.settle();
        QVERIFY(page->paneel()->vraagtReden() && page->paneel()->reden()->hasFocus());
        bureau.type(QStringLiteral("! "));
        QCOMPARE(page->paneel()->reden()->text(), QStringLiteral("! De uren van 3 mei")); // the cursor too is where it was
        QTRY_COMPARE(int(bureau.dossiers.journalen.size()), 1);
        const QString key = bureau.dossiers.journalen.begin().key();
        QTRY_VERIFY(bureau.dossiers.journalen.value(key).contains("! De uren"));

        DeskFixture later(Rol::Budgethouder);
        vul(later);
        later.dossiers.journalen = bureau.dossiers.journalen;
        const qint64 welke = DraftKey::lees(key)->declaratieId.waarde;
        page = later.show(new DeclaratiesPage({Section::Declaraties, {}, QStringLiteral("declaratie/%1").arg(welke)}, later.context(), later.dossiers));
        QTRY_VERIFY(page->paneel() && page->paneel()->vraagtReden());
        page->paneel()->reden()->setFocus();
        later.key(Qt::Key_Return);
        verstuur(later);
        QCOMPARE(int(later.dossiers.claimBesluiten.size()), 1);
        QCOMPARE(later.dossiers.claimBesluiten[0].reden, QStringLiteral("! De uren van 3 mei"));
        QVERIFY(later.dossiers.journalen.isEmpty());
    }

    void sending_back_asks_for_a_reason()
    {
        DeskFixture bureau(Rol::Budgethouder);
        vul(bureau);
        for (Declaratie& d : bureau.dossiers.claims)
            d.regels = {bouw::regel(d.periode.van)};
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, QStringLiteral("status:ter")}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_Space);
        bureau.key(Qt::Key_R);
        QVERIFY(page->paneel()->reden()->hasFocus());
        bureau.key(Qt::Key_Return);
        QCOMPARE(int(bureau.dossiers.claimBesluiten.size()), 0);
        bureau.type(QStringLiteral("Op 5 mei was u er niet."));
        // On its button the arrows choose the day too, and do not walk away.
        bureau.key(Qt::Key_Tab);
        auto* knop = qobject_cast<QPushButton*>(bureau.window->focusWidget());
        QVERIFY(knop && knop->text() == QStringLiteral("Terugsturen"));
        bureau.key(Qt::Key_Down);
        QVERIFY(knop->hasFocus());
        QVERIFY(!page->paneel()->cel().isEmpty());
        bureau.key(Qt::Key_Up);
        QVERIFY(knop->hasFocus() && page->paneel()->cel().isEmpty());
        bureau.key(Qt::Key_Backtab, Qt::ShiftModifier);
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        verstuur(bureau);
        QCOMPARE(int(bureau.dossiers.claimBesluiten.size()), 1);
        QVERIFY(bureau.dossiers.claimBesluiten[0].gebeurtenis == DeclaratieGebeurtenis::Afkeuren);
        QCOMPARE(bureau.dossiers.claimBesluiten[0].reden, QStringLiteral("Op 5 mei was u er niet."));
    }

    void a_caseworker_sees_but_does_not_decide()
    {
        DeskFixture bureau(Rol::MedewerkerVerstrekker);
        vul(bureau);
        bureau.show(new DeclaratiesPage({Section::Declaraties, {}, QStringLiteral("status:ter")}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_Space);
        bureau.key(Qt::Key_A);
        bureau.key(Qt::Key_R);
        QCOMPARE(int(bureau.dossiers.claimBesluiten.size()), 0);
    }

    void a_refused_akkoord_says_why_and_changes_nothing()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        vul(bureau);
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, QStringLiteral("status:ter")}, bureau.context(), bureau.dossiers));
        const int open = page->model()->records();
        bureau.dossiers.besluitAntwoord = {BesluitAntwoord::Soort::Geweigerd, {{QStringLiteral("DC-031"), Ernst::Weigeren, QStringLiteral("regels/0/aantal"), {}}}};
        bureau.key(Qt::Key_Space);
        bureau.key(Qt::Key_A);
        QCOMPARE(page->model()->records(), open - 1);
        verstuur(bureau);
        QVERIFY2(page->kader()->fout()->zin().contains(QStringLiteral("dit kan niet.")), qPrintable(page->kader()->fout()->zin()));
        QCOMPARE(page->model()->records(), open);
    }

    void the_filter_reads_status_month_and_amount_data()
    {
        QTest::addColumn<QString>("tekst");
        QTest::addColumn<bool>("past");
        QTest::newRow("status by its word") << QStringLiteral("status:geparkeerd") << true;
        QTest::newRow("other status") << QStringLiteral("status:concept") << false;
        QTest::newRow("month") << QStringLiteral("maand:2025-05") << true;
        QTest::newRow("month in English") << QStringLiteral("month:2025-05") << true;
        QTest::newRow("other month in English") << QStringLiteral("month:2025-06") << false;
        QTest::newRow("amount in English") << QStringLiteral("amount:500..") << false;
        QTest::newRow("other month") << QStringLiteral("maand:2025-06") << false;
        QTest::newRow("amount in a range") << QStringLiteral("bedrag:400..500") << true;
        QTest::newRow("amount above") << QStringLiteral("bedrag:500..") << false;
        QTest::newRow("amount below") << QStringLiteral("bedrag:..500") << true;
        QTest::newRow("all words") << QStringLiteral("kaya wit 0007") << true;
        QTest::newRow("one word not") << QStringLiteral("kaya jansen") << false;
        QTest::newRow("still typing") << QStringLiteral("status:") << true;
        QTest::newRow("no status at all") << QStringLiteral("status:onzin") << true;
        QTest::newRow("hostile") << QStringLiteral("bedrag:9999999999999999999999..x maand:-1-1-1") << true;
    }
    void the_filter_reads_status_month_and_amount()
    {
        QFETCH(QString, tekst);
        QFETCH(bool, past);
        Budgethouder b = bouw::budgethouder();
        b.id = BudgethouderId{5};
        b.naam = {QStringLiteral("M."), {}, QStringLiteral("Kaya")};
        const auto rijen = declaratieRijen({claim(7, DeclaratieStatus::Geparkeerd, 5, QDate(2025, 5, 1))}, Namen({b}, {bouw::zorgverlener()}), BevoegdVan({}));
        QVERIFY(rijen[0].declaratie.totaal == Bedrag{52131} || rijen[0].declaratie.totaal > Bedrag{40000});
        auto rij = rijen[0];
        rij.declaratie.totaal = Bedrag{45000};
        QCOMPARE(pgb::past(rij, declaratieZoek(tekst)), past);
        const QString onleesbaar = declaratieZoek(tekst).onleesbaar; // what was not looked for is said
        QCOMPARE(onleesbaar == QLatin1String("status:onzin"), tekst == QLatin1String("status:onzin"));
    }

    void sixty_thousand_rows_are_filtered_by_index()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        vul(bureau, 60'000);
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers));
        QCOMPARE(page->model()->records(), 60'000);
        page->kader()->setFilter(QStringLiteral("dijk status:uitbetaald"));
        QVERIFY(page->model()->records() > 0);
        QVERIFY(page->model()->records() < 60'000);
        for (int i = 0; i < std::min(50, page->model()->records()); ++i)
            QVERIFY(cel(*page, i, 0).contains(QStringLiteral("Dijk")));
    }

    void a_change_elsewhere_keeps_the_open_row()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        vul(bureau);
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_Down);
        bureau.key(Qt::Key_Space);
        const QString nummer = cel(*page, 1, 3);
        bureau.dossiers.claims.push_back(claim(900, DeclaratieStatus::Concept, 3, QDate(2025, 5, 1)));
        Q_EMIT bureau.dossiers.changed(QStringLiteral("declaratie"), 900);
        QTRY_COMPARE(page->model()->records(), 41);
        QVERIFY(page->paneel());
        QCOMPARE(cel(*page, page->model()->openRow() - 1, 3), nummer);
    }

    void the_row_that_was_open_is_low_again_when_the_list_gets_another_order()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        vul(bureau);
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_Down);
        bureau.key(Qt::Key_Space);
        bureau.settle();
        const auto eenIsOpen = [page] {
            int hoog = 0;
            for (int row = 0; row < page->model()->rowCount(); ++row) {
                const bool open = row == page->model()->openRow();
                hoog += page->tabel()->rowHeight(row) > page->tabel()->rowHeight(0) || page->tabel()->columnSpan(row, 0) > 1 ? 1 : 0;
                if (!open && (page->tabel()->rowHeight(row) != page->tabel()->rowHeight(0) || page->tabel()->columnSpan(row, 0) > 1))
                    return false;
            }
            return hoog == (page->model()->openRow() >= 0 ? 1 : 0);
        };
        QVERIFY(eenIsOpen());
        Declaratie oudste = claim(901, DeclaratieStatus::TerBeoordeling, 3, QDate(2025, 1, 1)); // it stands on top
        oudste.statusSinds = QDateTime(QDate(2025, 2, 1), QTime(8, 0), QTimeZone::utc());
        bureau.dossiers.claims.push_back(oudste);
        Q_EMIT bureau.dossiers.changed(QStringLiteral("declaratie"), 901);
        QTRY_COMPARE(page->model()->records(), 41);
        bureau.settle();
        QCOMPARE(page->model()->openRow(), 3);
        QVERIFY(eenIsOpen());
        page->kader()->setFilter(QStringLiteral("status:uitbetaald")); // the open one is not among them
        bureau.settle();
        QCOMPARE(page->model()->openRow(), -1);
        QVERIFY(eenIsOpen());
    }

    void above_the_row_that_opens_no_row_is_seen_in_part()
    {
        for (const int hoog : {560, 571, 600, 640}) {
            DeskFixture bureau(Rol::Vertegenwoordiger);
            vul(bureau);
            auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers), QSize(1146, hoog));
            const RowTable* lijst = page->tabel();
            for (const int rij : {3, 10, 14, 25, 38, 39}) {
                page->tabel()->setCurrentIndex(page->model()->index(rij, 0));
                bureau.key(Qt::Key_Space);
                QCOMPARE(page->model()->openRow(), rij + 1);
                const auto waar = [&] { return QStringLiteral("%1 px, row %2: on top %3 at %4").arg(hoog).arg(rij).arg(lijst->rowAt(0)).arg(lijst->rowViewportPosition(lijst->rowAt(0))); };
                QTRY_VERIFY2(lijst->rowViewportPosition(lijst->rowAt(0)) == 0, qPrintable(waar()));
                const int boven = lijst->rowViewportPosition(rij);
                QVERIFY2(boven >= 0 && boven + lijst->rowHeight(rij) <= lijst->viewport()->height(), qPrintable(waar()));
                bureau.key(Qt::Key_Escape);
                QCOMPARE(page->model()->openRow(), -1);
            }
        }
    }

    void no_declaraties_says_so_with_one_action()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.keep(QStringLiteral("declaraties-leeg"));
        QPushButton* actie = nullptr;
        for (QPushButton* knop : bureau.window->findChildren<QPushButton*>())
            if (knop->isVisible() && knop->text() == QStringLiteral("Naar de overeenkomsten"))
                actie = knop;
        QVERIFY(actie);
        actie->click();
        QCOMPARE(int(bureau.navigator.geopend.size()), 1);
    }

    void each_kind_opens_its_own_page_for_whom_may_change_it_data()
    {
        using enum DeclaratieSoort;
        using S = DeclaratieStatus;
        QTest::addColumn<Rol>("rol");
        QTest::addColumn<DeclaratieSoort>("soort");
        QTest::addColumn<S>("status");
        QTest::addColumn<Invoerkant>("kant");
        QTest::addColumn<QString>("opent"); // the beginning of the address; empty = the row tells all there is, and has no button
        QTest::addColumn<QString>("knop");
        QTest::newRow("hours") << Rol::Zorgverlener << GeleverdeZorg << S::Uitbetaald << Invoerkant::Budgethouder << "maand/" << "Bekijk de uren";
        QTest::newRow("own amount") << Rol::Vertegenwoordiger << BijkomendeZorgkosten << S::Geweigerd << Invoerkant::Budgethouder << "kosten/7" << "Herstellen";
        QTest::newRow("own amount, begun") << Rol::Vertegenwoordiger << EigenVervoerskosten << S::Concept << Invoerkant::Budgethouder << "kosten/7" << "Verder invullen";
        QTest::newRow("amount of SVB") << Rol::Vertegenwoordiger << BijkomendeZorgkosten << S::Geweigerd << Invoerkant::Svb << "" << "";
        QTest::newRow("amount for a carer") << Rol::Zorgverlener << BijkomendeZorgkosten << S::Geweigerd << Invoerkant::Budgethouder << "" << "";
        QTest::newRow("amount for a caseworker") << Rol::MedewerkerVerstrekker << BijkomendeZorgkosten << S::Geweigerd << Invoerkant::Budgethouder << "" << "";
        QTest::newRow("paid amount") << Rol::Vertegenwoordiger << BijkomendeZorgkosten << S::Uitbetaald << Invoerkant::Budgethouder << "" << "";
        QTest::newRow("own invoice") << Rol::Zorgverlener << Factuur << S::AfgekeurdDoorBudgethouder << Invoerkant::Zorgverlener << "factuur/" << "Herstellen";
        QTest::newRow("invoice of another") << Rol::Vertegenwoordiger << Factuur << S::Geweigerd << Invoerkant::Zorgverlener << "" << "";
        QTest::newRow("correction sent back") << Rol::Zorgverlener << Correctie << S::AfgekeurdDoorBudgethouder << Invoerkant::Zorgverlener << "corrigeren/3" << "Opnieuw corrigeren";
        QTest::newRow("correction under way") << Rol::Zorgverlener << Correctie << S::TerBeoordeling << Invoerkant::Zorgverlener << "" << "";
        QTest::newRow("wage") << Rol::Vertegenwoordiger << Maandloon << S::Uitbetaald << Invoerkant::Svb << "" << "";
        QTest::newRow("support of the network") << Rol::Vertegenwoordiger << TegemoetkomingSociaalNetwerk << S::Geweigerd << Invoerkant::Budgethouder << "" << "";
        QTest::newRow("hours of illness") << Rol::Budgethouder << ZiekteUren << S::Geweigerd << Invoerkant::Budgethouder << "kosten/7" << "Herstellen";
        QTest::newRow("travel") << Rol::Zorgverlener << Reiskosten << S::Concept << Invoerkant::Zorgverlener << "kosten/7" << "Verder invullen";
    }

    void each_kind_opens_its_own_page_for_whom_may_change_it()
    {
        QFETCH(Rol, rol);
        QFETCH(DeclaratieSoort, soort);
        QFETCH(DeclaratieStatus, status);
        QFETCH(Invoerkant, kant);
        QFETCH(QString, opent);
        QFETCH(QString, knop);
        DeskFixture bureau(rol);
        bureau.maakClienten(2);
        Declaratie d = claim(7, status, 1, QDate(2025, 5, 1));
        d.soort = soort;
        d.invoerkant = kant;
        d.oorspronkelijke = DeclaratieId{soort == DeclaratieSoort::Correctie ? 3 : 0};
        bureau.dossiers.claims = {d};
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_Space);
        QVERIFY(page->paneel());
        QStringList knoppen;
        QPushButton* bladknop = nullptr;
        for (QPushButton* b : page->paneel()->findChildren<QPushButton*>()) {
            if (b->isVisible())
                knoppen << b->text();
            if (b->isVisible() && b->text() == knop)
                bladknop = b;
        }
        if (opent.isEmpty()) {
            for (const char* woord : {"Bekijk de uren", "Herstellen", "Verder invullen", "Opnieuw corrigeren", "Openen"})
                QVERIFY2(!knoppen.contains(QString::fromLatin1(woord)), qPrintable(knoppen.join(QLatin1Char('|'))));
            bureau.key(Qt::Key_Return); // the row tells it: nothing else opens
            QVERIFY(bureau.navigator.geopend.empty());
            QVERIFY(page->paneel());
            QCOMPARE(bureau.tekst(page->paneel()).contains(QStringLiteral("U kunt deze declaratie hier niet aanpassen")), wachtOpLezer(d, rol));
            return;
        }
        QVERIFY2(bladknop, qPrintable(knoppen.join(QLatin1Char('|'))));
        QTest::mouseClick(bladknop, Qt::LeftButton);
        bureau.key(Qt::Key_Return);
        QCOMPARE(int(bureau.navigator.geopend.size()), 2); // by mouse and by key
        for (const Address& a : bureau.navigator.geopend)
            QVERIFY2(a.wat.startsWith(opent), qPrintable(a.wat));
    }

    void a_monthly_wage_is_told_as_what_comes_by_itself()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(2);
        Declaratie d = claim(7, DeclaratieStatus::Betaalbaar, 1, QDate(2025, 5, 1));
        d.soort = DeclaratieSoort::Maandloon;
        d.invoerkant = Invoerkant::Svb;
        d.verwachteBetaaldatum = QDate(2025, 5, 23);
        Declaratieregel regel;
        regel.datum = QDate(2025, 5, 31);
        regel.functieCode = QStringLiteral("WLZ-BI");
        regel.eenheid = Eenheid::Maand;
        regel.aantal = 100;
        regel.tarief = Tarief::fromCenten(62'500);
        regel.bedrag = regelBedrag(regel);
        d.regels = {regel};
        d.totaal = totaalVan(d.regels);
        Declaratie bekeken = d;
        bekeken.id = DeclaratieId{8};
        bekeken.status = DeclaratieStatus::HandmatigeControle;
        bekeken.statusReden = QStringLiteral("maandloonDeel");
        bureau.dossiers.claims = {d, bekeken};
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers));
        QCOMPARE(cel(*page, 0, 2), QStringLiteral("mei 2025 · maandloon"));
        bureau.key(Qt::Key_Space);
        bureau.settle();
        QVERIFY2(bureau.tekst(page->paneel()).contains(QStringLiteral("De SVB kijkt of dat klopt")), qPrintable(bureau.tekst(page->paneel())));
        bureau.key(Qt::Key_Space);
        bureau.key(Qt::Key_Down);
        bureau.key(Qt::Key_Space);
        bureau.settle();
        QVERIFY(page->paneel());
        const QString tekst = bureau.tekst(page->paneel());
        QVERIFY2(tekst.contains(QStringLiteral("Dit loon gaat vanzelf, elke maand")), qPrintable(tekst));
        QVERIFY2(tekst.contains(QStringLiteral("1 maand")), qPrintable(tekst));
        QVERIFY(page->paneel()->findChild<UrenStrook*>()->rijen().empty()); // it is of no day
        bureau.keep(QStringLiteral("declaraties-maandloon"));
    }

    void svb_says_of_what_it_looks_at_whether_it_is_paid()
    {
        DeskFixture bureau(Rol::Svb);
        bureau.maakClienten(2);
        Declaratie d = claim(7, DeclaratieStatus::HandmatigeControle, 1, QDate(2025, 5, 1));
        d.soort = DeclaratieSoort::Maandloon;
        d.invoerkant = Invoerkant::Svb;
        Declaratie tweede = d;
        tweede.id = DeclaratieId{8};
        bureau.dossiers.claims = {d, tweede};
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_A);
        QVERIFY(bureau.dossiers.claimBesluiten.empty() && bureau.dossiers.gehouden.isEmpty()); // looked at first
        bureau.key(Qt::Key_Space);
        bureau.settle();
        QVERIFY(page->paneel()->beslist());
        bureau.keep(QStringLiteral("declaraties-svb-kijkt"));
        bureau.key(Qt::Key_A);
        QVERIFY2(bureau.navigator.meldingen.back().startsWith(QStringLiteral("Goedgekeurd: ")), qPrintable(bureau.navigator.meldingen.back()));
        verstuur(bureau);
        QCOMPARE(int(bureau.dossiers.claimBesluiten.size()), 1);
        QVERIFY(bureau.dossiers.claimBesluiten[0].gebeurtenis == DeclaratieGebeurtenis::ControleGoed);
        if (!page->paneel())
            bureau.key(Qt::Key_Space);
        bureau.settle();
        QVERIFY(page->paneel() && page->paneel()->beslist());
        bureau.key(Qt::Key_R);
        QVERIFY(page->paneel()->vraagtReden());
        QTest::qWait(750); // what is typed after an R is no key
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Hij werkte niet."));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        verstuur(bureau);
        QCOMPARE(int(bureau.dossiers.claimBesluiten.size()), 2);
        QVERIFY(bureau.dossiers.claimBesluiten[1].gebeurtenis == DeclaratieGebeurtenis::ControleWeigert);
        QCOMPARE(bureau.dossiers.claimBesluiten[1].reden, QStringLiteral("Hij werkte niet."));
    }

    void an_amount_is_told_as_what_it_is()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(2);
        Declaratie d = claim(7, DeclaratieStatus::Betaalbaar, 1, QDate(2025, 5, 1));
        d.soort = DeclaratieSoort::BijkomendeZorgkosten;
        d.omschrijving = QStringLiteral("Zwembad");
        Declaratieregel regel;
        regel.datum = QDate(2025, 5, 15);
        regel.functieCode = kostenFunctie();
        regel.eenheid = Eenheid::Stuk;
        regel.aantal = 100;
        regel.bedrag = Bedrag{1'250};
        d.regels = {regel};
        bureau.dossiers.claims = {d};
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers));
        QCOMPARE(cel(*page, 0, 2), QStringLiteral("mei 2025 · bijkomende zorgkosten"));
        bureau.key(Qt::Key_Space);
        bureau.settle();
        const QString tekst = bureau.tekst(page->paneel());
        QVERIFY2(tekst.simplified().contains(QStringLiteral("Bijkomende zorgkosten · 15 mei 2025 · € 12,50 · Zwembad")), qPrintable(tekst));
        QVERIFY2(!tekst.contains(QStringLiteral("KOSTEN")) && !tekst.contains(QStringLiteral("stuk")), qPrintable(tekst));
        QVERIFY(page->paneel()->uren()->rijen().empty());
        bureau.keep(QStringLiteral("declaraties-bedrag"));
    }

    void what_did_not_go_stays_said_while_others_change_things()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        vul(bureau);
        auto* page = bureau.show(new DeclaratiesPage({Section::Declaraties, {}, QStringLiteral("status:ter")}, bureau.context(), bureau.dossiers));
        bureau.dossiers.antwoordProblem = Problem{ProblemKind::VersieVerouderd, QStringLiteral("versieVerouderd"), {}, {}, {}};
        bureau.key(Qt::Key_Space);
        bureau.key(Qt::Key_A);
        verstuur(bureau); // the list was read anew
        QVERIFY(page->kader()->fout()->isVisible());
        const QString zin = page->kader()->fout()->zin();
        QVERIFY(!zin.isEmpty());
        const auto veranderd = [&bureau] {
            const int gelezen = bureau.dossiers.declaratiesGelezen;
            Q_EMIT bureau.dossiers.changed(QStringLiteral("declaratie"), 1);
            QTRY_VERIFY(bureau.dossiers.declaratiesGelezen > gelezen);
            bureau.settle();
        };
        veranderd();
        QCOMPARE(page->kader()->fout()->zin(), zin);
        // That the list could not be read stays said until it was read.
        bureau.dossiers.storing = true;
        veranderd();
        QVERIFY(page->kader()->fout()->isVisible());
        QVERIFY(page->kader()->fout()->zin() != zin);
        bureau.dossiers.storing = false;
        veranderd();
        QVERIFY(!page->kader()->fout()->isVisible());
        bureau.key(Qt::Key_A);
        verstuur(bureau);
        QVERIFY(page->kader()->fout()->isVisible());
        bureau.dossiers.antwoordProblem.reset();
        // Another one that goes does not hide it; the same one that goes now does.
        bureau.key(Qt::Key_A);
        verstuur(bureau);
        QVERIFY(page->kader()->fout()->isVisible());
        bureau.key(Qt::Key_A);
        bureau.key(Qt::Key_A);
        verstuur(bureau);
        QVERIFY(!page->paneel());
        QVERIFY(!page->kader()->fout()->isVisible());
    }

    void buttons_stand_only_for_whom_may_type()
    {
        const auto knoppen = [](Rol rol, BudgethouderId wie) {
            DeskFixture bureau(rol);
            vul(bureau);
            bureau.show(new DeclaratiesPage({Section::Declaraties, wie, {}}, bureau.context(), bureau.dossiers));
            QStringList uit;
            for (const QPushButton* b : bureau.window->findChildren<QPushButton*>())
                if (b->isVisible() && b->text().endsWith(QStringLiteral("…")))
                    uit << b->text();
            return uit;
        };
        const QString uren = QStringLiteral("Vergeten uren…");
        const QString kosten = QStringLiteral("Kosten declareren…");
        const QString factuur = QStringLiteral("Factuur declareren…");
        QCOMPARE(knoppen(Rol::Vertegenwoordiger, BudgethouderId{3}), (QStringList{uren, kosten, factuur}));
        QCOMPARE(knoppen(Rol::Vertegenwoordiger, {}), QStringList{uren});
        QCOMPARE(knoppen(Rol::Zorgverlener, BudgethouderId{3}), (QStringList{uren, kosten, factuur})); // his travel
        QCOMPARE(knoppen(Rol::Svb, BudgethouderId{3}), (QStringList{kosten, factuur}));
        QCOMPARE(knoppen(Rol::MedewerkerVerstrekker, BudgethouderId{3}), QStringList());
        QCOMPARE(knoppen(Rol::Beheerder, BudgethouderId{3}), QStringList());
    }

    void enter_opens_the_month()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        vul(bureau, 24); // one declaratie a month each
        bureau.show(new DeclaratiesPage({Section::Declaraties, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_Return);
        QCOMPARE(int(bureau.navigator.geopend.size()), 1);
        QVERIFY(bureau.navigator.geopend[0].wat.startsWith(QStringLiteral("maand/")));
    }
};

HOUSE_TEST(test_desk_declaraties, DeskDeclaraties)
#include "test_desk_declaraties.moc"
