#include "client/models/budget_verwachting.h"
#include "client/ui/budget/budget_page.h"
#include "client/ui/budget/budgetten_page.h"
#include "client/ui/budget/storting_dialoog.h"
#include "client/ui/budget/verwachting_vak.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/row_table.h"
#include "shared/domain/controle/waarden.h"
#include "shared/text/formats.h"
#include "tests/gui/test_budget_tekort.h"
#include "tests/gui/test_geld_gateway.h"
#include <QComboBox>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QStyleOptionFrame>

using namespace pgb;
using namespace pgb::ui;

class DeskBudget final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_budgets_with_the_least_room_stand_on_top()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakDossiers();
        auto* page = bureau.show(new BudgettenPage({Section::Budgetten, {}, {}}, bureau.context(), bureau.dossiers));
        QTRY_COMPARE(bureau.dossiers.standenGelezen, 1);
        QCOMPARE(bureau.dossiers.budgettenGelezen, 0);
        // By risk: whose budget is used up first when the care goes on as agreed.
        QTRY_VERIFY(page->model()->index(0, 6).data().toString().startsWith(QStringLiteral("!")));
        QCOMPARE(page->tabel()->currentIndex().row(), 0); // the worst, not who stood on top before the budgets were read
        bureau.keep(QStringLiteral("budgetten"));
        const int laatste = page->model()->records() - 1;
        QVERIFY(!page->model()->index(laatste, 6).data().toString().startsWith(QStringLiteral("!")));
    }

    void a_budget_that_nothing_is_agreed_on_says_so()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakDossiers();
        bureau.dossiers.overeenkomsten.clear();
        bureau.dossiers.claims.clear();
        auto* page = bureau.show(new BudgettenPage({Section::Budgetten, {}, {}}, bureau.context(), bureau.dossiers));
        QTRY_COMPARE(page->model()->index(0, 6).data().toString(), QStringLiteral("! te weinig")); // more is booked than was granted
        QVERIFY(page->model()->index(0, 6).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("te veel geboekt")));
        QCOMPARE(page->model()->index(page->model()->records() - 1, 6).data().toString(), QStringLiteral("nog geen zorg"));
    }

    void the_budget_page_says_how_far_it_reaches()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakDossiers();
        auto* page = bureau.show(new BudgetPage({Section::Budgetten, BudgethouderId{8}, {}}, bureau.context(), bureau.dossiers));
        QCOMPARE(int(page->zinnen().size()), 1);
        QVERIFY2(page->zinnen()[0].startsWith(QStringLiteral("Nog €")), qPrintable(page->zinnen()[0]));
        bureau.keep(QStringLiteral("budget"));
        auto* vak = page->findChild<VerwachtingVak*>();
        QVERIFY(vak);
        QCOMPARE(vak->maanden()->rowCount(), 12); // the table beside the chart: every month of the year
        QVERIFY(vak->watAlsZin().isEmpty());
    }

    void what_was_refilled_for_illness_has_a_column_of_its_own()
    {
        for (const qint64 ziekte : {0, 2'000}) {
            DeskFixture bureau(Rol::Vertegenwoordiger);
            bureau.maakClienten(1);
            bureau.dossiers.boekingen.boekingen.push_back({ToekenningId{101}, QStringLiteral("WLZ-BI"), Bedrag{10'000}, Bedrag{3'000}, {}, Bedrag{ziekte}});
            auto* page = bureau.show(new BudgetPage({Section::Budgetten, BudgethouderId{1}, {}}, bureau.context(), bureau.dossiers));
            QTRY_VERIFY(!page->zinnen().isEmpty());
            const QAbstractItemModel* model = page->findChild<RowTable*>()->model();
            QStringList koppen;
            for (int kolom = 0; kolom < model->columnCount(); ++kolom)
                koppen << model->headerData(kolom, Qt::Horizontal).toString();
            const auto staat = [&](const char* kop) { return model->index(0, int(koppen.indexOf(QString::fromUtf8(kop)))).data().toString(); };
            QCOMPARE(koppen.contains(QStringLiteral("Terug bij ziekte")), ziekte != 0);
            if (ziekte != 0)
                QCOMPARE(staat("Terug bij ziekte"), euroTekst(Bedrag{ziekte}, Taal::Nl));
            QCOMPARE(staat("Uitbetaald"), euroTekst(Bedrag{10'000}, Taal::Nl));
            QCOMPARE(staat("Ingepland"), euroTekst(Bedrag{3'000}, Taal::Nl));
            const Bedrag toegekend = *bureau.dossiers.beschikkingen[0].niveaus.front().bedrag;
            QCOMPARE(staat("Toegekend"), euroTekst(toegekend, Taal::Nl));
            QCOMPARE(staat("Over"), euroTekst(toegekend + Bedrag{ziekte - 13'000}, Taal::Nl));
        }
    }

    void the_first_table_has_the_keys_and_not_the_heading()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakDossiers();
        auto* page = bureau.show(new BudgetPage({Section::Budgetten, BudgethouderId{8}, {}}, bureau.context(), bureau.dossiers));
        QTRY_VERIFY(!page->zinnen().isEmpty());
        QTRY_VERIFY(page->findChild<RowTable*>()->hasFocus());
        QCOMPARE(page->findChild<RowTable*>()->currentIndex().row(), 0);
        Q_EMIT bureau.dossiers.changed(QStringLiteral("budget"), 8); // it is read anew
        QTest::qWait(400);
        QTRY_VERIFY(page->findChild<RowTable*>()->hasFocus());
        // Who is at work elsewhere on the page stays there.
        auto* knop = new QPushButton(page);
        knop->show();
        knop->setFocus();
        Q_EMIT bureau.dossiers.changed(QStringLiteral("budget"), 8);
        QTest::qWait(400);
        bureau.settle();
        QVERIFY(knop->hasFocus());
    }

    void what_was_handed_in_counts_by_its_own_amount_and_not_by_the_agreement()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        zonderGeld(bureau);
        const Toekenning& t = bureau.dossiers.beschikkingen[0];
        const NiveauStand stand = budgetStand(t, bureau.dossiers.boekingen).front();
        const ParameterTabel tabel(ParameterTabel::meegeleverd());
        const auto mei = [&] {
            for (const BudgetMaand& maand : budgetVerwachting(t, stand, bureau.dossiers.overeenkomsten, bureau.dossiers.claims, tabel).maanden) {
                if (maand.dagen.van == QDate(2025, 5, 1))
                    return maand.verwacht;
            }
            return Bedrag{-1};
        };
        Declaratie& d = bureau.dossiers.claims.front();
        for (Declaratieregel& regel : d.regels)
            regel.toekenning = ToekenningId{101};
        Bedrag som;
        for (const Declaratieregel& regel : d.regels)
            som += regel.bedrag;
        for (const DeclaratieStatus status : {DeclaratieStatus::TerBeoordeling, DeclaratieStatus::Ingediend, DeclaratieStatus::Geparkeerd, DeclaratieStatus::HandmatigeControle}) {
            d.status = status;
            QCOMPARE(mei(), som);
        }
        d.regels.clear(); // a list without lines
        QCOMPARE(mei(), Bedrag{80'000});
        d.status = DeclaratieStatus::Concept; // not handed in: what was agreed
        const Bedrag afgesproken = mei();
        QVERIFY(afgesproken > Bedrag{} && afgesproken != Bedrag{80'000});
        d.status = DeclaratieStatus::Betaalbaar; // booked
        QCOMPARE(mei(), Bedrag{});
    }

    void who_may_not_hand_in_deposits_nothing()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        zonderGeld(bureau);
        bureau.dossiers.rechten.rechten = Recht::Zien | Recht::Invoeren;
        FakeGeld geld;
        auto* page = bureau.show(new BudgetPage(stortAdres(BudgethouderId{1}), bureau.context(), bureau.dossiers, &geld));
        QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("storten")) && !page->findChild<StortingDialoog*>());
        bureau.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!page->findChild<StortingDialoog*>() && !bureau.commands.run(QStringLiteral("budget.storten")));
    }

    void a_deposit_that_is_resumed_is_still_for_the_same_declaratie()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        zonderGeld(bureau);
        FakeGeld geld;
        auto* page = bureau.show(new BudgetPage(stortAdres(BudgethouderId{1}, DeclaratieId{8}), bureau.context(), bureau.dossiers, &geld));
        auto* dialoog = page->findChild<StortingDialoog*>();
        QVERIFY(dialoog);
        dialoog->bedrag()->setText(QStringLiteral("800"));
        QTest::keyClick(dialoog, Qt::Key_Return);
        QTRY_COMPARE(dialoog->stand(), std::optional(StortingStatus::Gestart));
        QTest::keyClick(dialoog, Qt::Key_Escape);
        bureau.settle();
        QTRY_VERIFY(!page->findChild<StortingDialoog*>() && bureau.tekst().contains(QStringLiteral("voor mei 2025")));
        bureau.klik(QStringLiteral("Verder met betalen"));
        dialoog = page->findChild<StortingDialoog*>();
        QVERIFY(dialoog);
        QTest::keyClick(dialoog->bank(StortingStatus::Mislukt), Qt::Key_Space);
        QTRY_COMPARE(dialoog->stand(), std::optional(StortingStatus::Mislukt));
        QVERIFY2(dialoog->waarvoor()->isVisible() && dialoog->waarvoor()->currentText().contains(QStringLiteral("mei 2025")), qPrintable(dialoog->waarvoor()->currentText()));
        QCOMPARE(dialoog->bedrag()->text(), QStringLiteral("800,00"));
        bureau.keep(QStringLiteral("storting-hervat"));
        QTest::keyClick(dialoog, Qt::Key_Return);
        QTRY_COMPARE(int(geld.lijst.size()), 2);
        for (const Storting& storting : geld.lijst)
            QCOMPARE(storting.bestemming, DeclaratieId{8});
    }

    void what_if_is_asked_with_keys_and_changes_nothing()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakDossiers();
        auto* page = bureau.show(new BudgetPage({Section::Budgetten, BudgethouderId{8}, {}}, bureau.context(), bureau.dossiers));
        auto* vak = page->findChild<VerwachtingVak*>();
        QVERIFY(vak);
        const QString eerst = vak->zin();
        const QString december = vak->maanden()->index(11, 3).data().toString();
        vak->uren()->setFocus();
        bureau.key(Qt::Key_PageUp); // ten percent more hours
        QCOMPARE(vak->watAls().urenProcent, 10);
        QVERIFY2(vak->watAlsZin().contains(QStringLiteral("meer")), qPrintable(vak->watAlsZin()));
        QVERIFY(vak->maanden()->index(11, 3).data().toString() != december);
        QCOMPARE(vak->zin(), eerst);
        bureau.keep(QStringLiteral("budget-wat-als"));
        // A change elsewhere reads the page anew; the question stays.
        const QPointer<VerwachtingVak> oud = vak;
        Q_EMIT bureau.dossiers.changed(QStringLiteral("budget"), 8);
        QTRY_VERIFY(page->findChild<VerwachtingVak*>() != oud);
        bureau.settle();
        vak = page->findChild<VerwachtingVak*>();
        QTRY_COMPARE(vak->watAls().urenProcent, 10);
        vak->uren()->setFocus();
        bureau.key(Qt::Key_PageDown);
        QVERIFY(vak->watAlsZin().isEmpty());
        QCOMPARE(vak->maanden()->index(11, 3).data().toString(), december);
    }

    void what_if_asks_for_another_last_day()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakDossiers();
        auto* page = bureau.show(new BudgetPage({Section::Budgetten, BudgethouderId{8}, {}}, bureau.context(), bureau.dossiers));
        auto* vak = page->findChild<VerwachtingVak*>();
        QVERIFY(vak);
        vak->einde()->setFocus();
        bureau.type(QStringLiteral("30-9-2025"));
        bureau.key(Qt::Key_Tab);
        QCOMPARE(vak->watAls().laatsteDag, QDate(2025, 9, 30));
        QVERIFY2(vak->watAlsZin().contains(QStringLiteral("minder")), qPrintable(vak->watAlsZin()));
        QVERIFY(vak->maanden()->index(8, 2).data().toString() != QString());
        QCOMPARE(vak->maanden()->index(9, 2).data().toString(), QString());
        bureau.keep(QStringLiteral("budget-wat-als-einde"));
    }

    void the_field_of_the_last_day_shows_a_whole_date_and_its_hint()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakDossiers();
        auto* page = bureau.show(new BudgetPage({Section::Budgetten, BudgethouderId{8}, {}}, bureau.context(), bureau.dossiers));
        const QLineEdit* veld = page->findChild<VerwachtingVak*>()->einde();
        for (const int procent : {100, 150, 200}) {
            bureau.theme.set({Scheme::Licht, Density::Normaal, procent});
            bureau.theme.apply(*qApp);
            bureau.settle();
            QStyleOptionFrame optie;
            optie.initFrom(veld);
            optie.rect = veld->rect();
            const int plaats = veld->style()->subElementRect(QStyle::SE_LineEditContents, &optie, veld).width() - 4; // its own margin at both sides
            for (const QString& tekst : {QStringLiteral("28-10-2028"), veld->placeholderText()})
                QVERIFY2(veld->fontMetrics().horizontalAdvance(tekst) < plaats, qPrintable(QStringLiteral("%1 at %2 %: %3 px").arg(tekst).arg(procent).arg(plaats)));
        }
        bureau.theme.set({Scheme::Licht, Density::Normaal, 100});
        bureau.theme.apply(*qApp);
    }

    void an_agreement_that_ends_on_another_day_costs_to_that_day()
    {
        const ParameterTabel tabel = bouw::parameters();
        Toekenning t = bouw::toekenning();
        NiveauStand stand;
        stand.bedrag = Bedrag{5'000'000};
        Zorgovereenkomst z = bouw::zorgovereenkomst();
        const auto verwacht = [&](const WatAls& vraag) {
            std::vector<qint64> uit;
            for (const BudgetMaand& maand : budgetVerwachting(t, stand, {z}, {}, tabel, vraag).maanden)
                uit.push_back(maand.verwacht.centen);
            return uit;
        };
        const std::vector<qint64> gewoon = verwacht({});
        const std::vector<qint64> korter = verwacht({{}, 0, 0, QDate(2025, 7, 1), QDate(2025, 9, 30)});
        QVERIFY(std::equal(gewoon.begin(), gewoon.begin() + 9, korter.begin()));
        QVERIFY(gewoon[9] > 0);
        QCOMPARE(korter[9], qint64(0));
        QVERIFY(verwacht({{}, 0, 0, {}, QDate(2025, 9, 15)})[8] < gewoon[8]);
        // One that would stop in June goes on to the end of October.
        z.versies.back().inhoud.einddatum = QDate(2025, 6, 30);
        QCOMPARE(verwacht({})[6], qint64(0));
        const std::vector<qint64> langer = verwacht({{}, 0, 0, QDate(2025, 7, 1), QDate(2025, 10, 31)});
        QCOMPARE(langer[6], gewoon[6]);
        QCOMPARE(langer[9], gewoon[9]);
        QCOMPARE(langer[10], qint64(0));
        // Of another agreement nothing changes.
        QVERIFY(verwacht({ZorgovereenkomstId{999}, 0, 0, {}, QDate(2025, 2, 1)}) == verwacht({}));
    }

    void what_if_counts_what_is_still_to_come_also_in_the_running_month()
    {
        const ParameterTabel tabel = bouw::parameters();
        Toekenning t = bouw::toekenning();
        NiveauStand stand;
        stand.bedrag = Bedrag{5'000'000};
        const Zorgovereenkomst z = bouw::zorgovereenkomst();
        const auto verwacht = [&](const WatAls& vraag) { return budgetVerwachting(t, stand, {z}, {}, tabel, vraag).maanden; };
        const auto gewoon = verwacht({});
        const auto half = verwacht({{}, 0, -50, QDate(2025, 12, 1)});
        QCOMPARE(half[10].verwacht, gewoon[10].verwacht); // November is over
        QCOMPARE(half[11].verwacht, verwacht({{}, 0, -50, {}})[11].verwacht);
        QVERIFY(half[11].verwacht < gewoon[11].verwacht);
        const Bedrag later = gewoon[11].verwacht - verwacht({{}, 0, -50, QDate(2025, 12, 17)})[11].verwacht; // 15 of 31 days are to come
        QCOMPARE(later.centen, divideHalfUp((gewoon[11].verwacht - half[11].verwacht).centen * 15, 31));
        // Care that is given cannot end before today.
        QVERIFY(verwacht({{}, 0, 0, QDate(2025, 12, 17), QDate(2025, 11, 30)})[11].verwacht > Bedrag{});
    }

    void what_is_parked_for_want_of_money_is_what_to_deposit()
    {
        const Zorgovereenkomst z = bouw::zorgovereenkomst();
        Declaratie d = bouw::declaratie();
        d.totaal = Bedrag{60'000};
        d.status = DeclaratieStatus::Geparkeerd;
        QCOMPARE(wachtOpGeld(bouw::toekenning(), {z}, {d}), Bedrag{}); // it waits for something else
        d.bevindingen = {{QStringLiteral("DC-031"), Ernst::Parkeren, QStringLiteral("totaal"), {}}};
        QCOMPARE(wachtOpGeld(bouw::toekenning(), {z}, {d}), Bedrag{60'000});
        // Nobody knows yet whether it may be paid: a deposit does not help.
        d.bevindingen.push_back(parameterOnbekend(QLatin1String("DC-077"), QStringLiteral("soort"), QLatin1String("feestdagenuitkeringToegestaan"), QDate(2025, 5, 14)));
        QCOMPARE(wachtOpGeld(bouw::toekenning(), {z}, {d}), Bedrag{});
        d.bevindingen.pop_back();
        d.status = DeclaratieStatus::DeelsUitbetaald;
        d.betaald = Bedrag{20'000};
        QCOMPARE(wachtOpGeld(bouw::toekenning(), {z}, {d}), Bedrag{40'000});
    }

    void the_months_of_a_forecast_add_up_to_its_end()
    {
        const ParameterTabel tabel = bouw::parameters();
        Toekenning t = bouw::toekenning();
        const Zorgovereenkomst z = bouw::zorgovereenkomst();
        for (const qint64 budget : {5'000'000, 900'000, 300'000}) {
            NiveauStand stand;
            stand.bedrag = Bedrag{budget};
            stand.uitbetaald = Bedrag{80'000};
            stand.ingepland = Bedrag{20'000};
            Declaratie d = bouw::declaratie();
            d.status = DeclaratieStatus::Uitbetaald;
            d.totaal = Bedrag{60'000};
            const WatAls vragen[] = {{}, {{}, 5, 0, {}}, {z.id, 0, -20, QDate(2025, 7, 1)}, {{}, 100, 100, {}}};
            for (const WatAls& vraag : vragen) {
                const BudgetVerwachting v = budgetVerwachting(t, stand, {z}, {d}, tabel, vraag);
                QCOMPARE(v.maanden.size(), size_t(12));
                QCOMPARE(v.maanden[4].geboekt, Bedrag{60'000}); // May, and what is left of the 1000 euro has no month
                QCOMPARE(v.maanden[4].verwacht, Bedrag{});
                QCOMPARE(v.buitenMaanden, Bedrag{40'000});
                const Bedrag eind = v.maanden.back().over;
                QCOMPARE(v.soort == BudgetVerwachting::Soort::Tekort, eind.centen < 0);
                QCOMPARE(v.bedrag, eind.centen < 0 ? -eind : eind);
            }
            // Half the hours at twice the rate cost the same, but for cents of rounding.
            const Bedrag gewoon = budgetVerwachting(t, stand, {z}, {d}, tabel).maanden.back().over;
            const Bedrag anders = budgetVerwachting(t, stand, {z}, {d}, tabel, {{}, 100, -50, {}}).maanden.back().over;
            QVERIFY(std::abs((gewoon - anders).centen) < 12 * 2 * 100);
            QVERIFY(budgetVerwachting(t, stand, {z}, {d}, tabel, {ZorgovereenkomstId{999}, 50, 50, {}}).maanden.back().over == gewoon);
        }
    }

    void what_comes_on_top_of_a_wage_is_expected_too_and_what_is_not_known_is_said()
    {
        const ParameterTabel tabel = bouw::parameters();
        const Toekenning t = bouw::toekenning();
        NiveauStand stand;
        stand.bedrag = Bedrag{5'000'000};
        Zorgovereenkomst z = bouw::zorgovereenkomst();
        const BudgetVerwachting kaal = budgetVerwachting(t, stand, {z}, {}, tabel);
        QVERIFY(kaal.loonBekend);
        z.versies[0].inhoud.vakantiegeldInbegrepen = false;
        const BudgetVerwachting met = budgetVerwachting(t, stand, {z}, {}, tabel);
        for (size_t i = 0; i < 12; ++i)
            QCOMPARE(met.maanden[i].verwacht.centen, kaal.maanden[i].verwacht.centen + divideHalfUp(kaal.maanden[i].verwacht.centen * 8, 100));
        z.versies[0].inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        z.versies[0].inhoud.salarisadministratie = true; // nobody knows the costs of an employer
        const BudgetVerwachting onbekend = budgetVerwachting(t, stand, {z}, {}, tabel);
        QVERIFY(!onbekend.loonBekend);
        QVERIFY(budgetZin(stand, onbekend, QDate(2025, 6, 3)).contains(QStringLiteral("nog niet overal bekend")));
        QVERIFY(!budgetZin(stand, met, QDate(2025, 6, 3)).contains(QStringLiteral("nog niet overal bekend")));
    }

    void the_expectation_stops_at_the_month_that_does_not_fit()
    {
        const ParameterTabel tabel = bouw::parameters();
        Toekenning t = bouw::toekenning();
        const Zorgovereenkomst z = bouw::zorgovereenkomst();
        NiveauStand stand;
        stand.bedrag = Bedrag{5'000'000};
        const BudgetVerwachting ruim = budgetVerwachting(t, stand, {z}, {}, tabel);
        QVERIFY(ruim.soort == BudgetVerwachting::Soort::Genoeg);
        QCOMPARE(ruim.totEnMet, QDate(2025, 12, 31));
        stand.bedrag = Bedrag{300'000};
        const BudgetVerwachting krap = budgetVerwachting(t, stand, {z}, {}, tabel);
        QVERIFY(krap.soort == BudgetVerwachting::Soort::Tekort);
        QVERIFY(krap.totEnMet.isValid());
        QCOMPARE(krap.totEnMet, Periode::maandVan(krap.totEnMet).tot);
        // A month that is booked costs nothing more: it reaches at least as far.
        Declaratie d = bouw::declaratie();
        d.periode = Periode::maand(2025, 1);
        d.status = DeclaratieStatus::Uitbetaald;
        QVERIFY(budgetVerwachting(t, stand, {z}, {d}, tabel).totEnMet > krap.totEnMet);
        QVERIFY(budgetVerwachting(t, stand, {}, {}, tabel).soort == BudgetVerwachting::Soort::GeenZorg);
        stand.bedrag.reset();
        QVERIFY(budgetVerwachting(t, stand, {z}, {}, tabel).soort == BudgetVerwachting::Soort::GeenLimiet);
    }
};

HOUSE_TEST(test_desk_budget, DeskBudget)
#include "test_desk_budget.moc"
