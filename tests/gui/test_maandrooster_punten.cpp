#include "client/models/maandrooster_tekst.h"
#include "client/ui/widgets/balk.h"
#include "tests/gui/test_maandrooster_fixture.h"
#include "tests/support/knop.h"
#include "client/ui/declaratie/controle_paneel.h"
#include "client/ui/budget/budget_page.h"
#include "client/ui/declaratie/patroon_balk.h"
#include "client/ui/declaraties/kosten_page.h"
#include "client/ui/widgets/status_chip.h"
#include <QLabel>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;
using pgb::test::knop;

namespace {

bool ziet(const QWidget& widget, const QString& tekst)
{
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(tekst))
            return true;
    }
    return false;
}

std::vector<RoosterPunt> over(const Werkplek& w, const char* controle)
{
    std::vector<RoosterPunt> uit;
    for (const RoosterPunt& punt : w.pagina->model()->punten()) {
        if (punt.controle == QLatin1String(controle))
            uit.push_back(punt);
    }
    return uit;
}

} // namespace

/// What stands under the grid about it, and what each cell says of itself.
class TestMaandroosterPunten : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void each_cell_is_told_its_own_day_and_numbers()
    {
        Werkplek w;
        std::vector<CelWijziging> cellen;
        const auto zet = [&](int dag, int uren) { cellen.push_back({{0, dag}, Cel{uren * 60, {}, false, {}}}); };
        for (const int dag : {5, 6, 7}) // agreed are 24:10 hours a week
            zet(dag, 9);
        for (const int dag : {12, 13, 14, 19, 20, 21})
            zet(dag, 10);
        zet(27, 8);
        w.session().zet(QStringLiteral("x"), cellen);
        const std::vector<RoosterPunt> weken = over(w, "DC-023");
        QCOMPARE(weken.size(), size_t(2)); // weeks with other hours are no same point
        QVERIFY(weken[0].zin.contains(QStringLiteral("27,00")) && weken[0].extra.isEmpty());
        QVERIFY(weken[1].zin.contains(QStringLiteral("week van 12 mei")) && weken[1].zin.contains(QStringLiteral("30,00")));
        QVERIFY2(weken[1].extra.contains(QStringLiteral("de week van 19 mei")), qPrintable(weken[1].extra));
        const auto zin = [&](int dag, int rol) { return w.pagina->model()->indexVan({0, dag}).data(rol).toString(); };
        for (const int rol : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
            QVERIFY(zin(14, rol).contains(QStringLiteral("week van 12 mei")) && !zin(14, rol).contains(QStringLiteral("19 mei 2025")));
            QVERIFY2(zin(21, rol).contains(QStringLiteral("week van 19 mei")) && !zin(21, rol).contains(QStringLiteral("12 mei")), qPrintable(zin(21, rol)));
        }
        // The other days of such a week say it as the list does, and those of another week do not.
        QVERIFY(zin(19, Qt::AccessibleTextRole).endsWith(QStringLiteral("boven de afspraak")));
        QVERIFY(zin(27, Qt::AccessibleTextRole).endsWith(QStringLiteral("binnen de afspraak")));
    }

    void a_practice_value_is_said_apart_from_the_finding()
    {
        DeclaratieMaand maand = legeMaand();
        std::vector<ParameterWaarde> rijen = ParameterTabel::meegeleverd();
        for (ParameterWaarde& rij : rijen) {
            if (rij.key == QLatin1String("urenTolerantiePercentage")) {
                rij.waarde = QStringLiteral("0");
                rij.oefenwaarde = true;
            }
            rij.geverifieerd = !rij.waarde.isEmpty();
        }
        maand.parameters = std::make_shared<const ParameterTabel>(std::move(rijen));
        maand.feiten.parameters = maand.parameters.get();
        Werkplek w(std::move(maand));
        std::vector<CelWijziging> cellen;
        for (const int dag : {5, 6, 7})
            cellen.push_back({{0, dag}, Cel{9 * 60, {}, false, {}}});
        w.session().zet(QStringLiteral("x"), cellen);
        const std::vector<RoosterPunt> weken = over(w, "DC-023");
        QCOMPARE(weken.size(), size_t(1));
        QVERIFY2(!weken[0].zin.contains(QStringLiteral("Oefenwaarde")), qPrintable(weken[0].zin));
        QCOMPARE(weken[0].extra, QStringLiteral("Oefenwaarde: hoeveel meer uren mogen dan afgesproken."));
    }

    void what_is_refused_stands_first_and_is_counted()
    {
        Werkplek w;
        w.session().zet(QStringLiteral("x"), {{{0, 2}, leesCel(Eenheid::Uur, QStringLiteral("2,20"))}, {{1, 14}, leesCel(Eenheid::Uur, QStringLiteral("2,,5"))}});
        const std::vector<RoosterPunt>& punten = w.pagina->model()->punten();
        QCOMPARE(punten.size(), size_t(2));
        QCOMPARE(punten[0].ernst, Ernst::Weigeren);
        QVERIFY(ziet(*w.pagina, QStringLiteral("Er zijn 2 punten om te bekijken, 1 is rood")));
    }

    void hours_below_zero_are_no_visit()
    {
        Werkplek w;
        w.typ(QStringLiteral("-3"));
        w.toets(Qt::Key_Return);
        QVERIFY(w.pagina->model()->punten().front().zin.contains(QStringLiteral("\"-3\" niet lezen als tijd")));
        w.toets(Qt::Key_Up);
        w.typ(QStringLiteral("9-x"));
        w.toets(Qt::Key_Return);
        QVERIFY(w.pagina->model()->punten().front().zin.contains(QStringLiteral("bezoek")));
    }

    void a_pattern_fills_the_whole_month_wherever_the_cursor_stands()
    {
        Werkplek w;
        w.cellen()->naarCel({0, 19});
        w.toets(Qt::Key_Semicolon, Qt::ControlModifier);
        w.typ(QStringLiteral("ma-vr 2,5"));
        QVERIFY(ziet(*w.pagina->werk()->patroonBalk(), QStringLiteral("1 t/m 31 mei")));
        w.toets(Qt::Key_Return);
        QCOMPARE(w.cel(0, 2), QStringLiteral("2,50"));
        QCOMPARE(w.session().sommen().perRij[0], 20 * 150);
    }

    void a_pattern_over_more_units_counts_each_by_itself()
    {
        DeclaratieMaand maand = legeMaand();
        ZorgovereenkomstInhoud& inhoud = maand.feiten.zorgovereenkomst->versies.front().inhoud;
        inhoud.werkafspraken[2].eenheid = Eenheid::Dagdeel;
        inhoud.reiskosten = ReiskostenSoort::OpenbaarVervoer;
        inhoud.reiskostenTarief.reset();
        Werkplek w(maand);
        w.cellen()->naarCel({2, 6});
        w.toets(Qt::Key_Down, Qt::ShiftModifier); // and the row of public transport
        w.toets(Qt::Key_Semicolon, Qt::ControlModifier);
        w.typ(QStringLiteral("ma 2")); // three Mondays that are no holiday
        QVERIFY(ziet(*w.pagina->werk()->patroonBalk(), QStringLiteral("+") + RoosterTekst::inWoorden(Eenheid::Dagdeel, 600)));
        QVERIFY(ziet(*w.pagina->werk()->patroonBalk(), QStringLiteral("+") + RoosterTekst::euro(Bedrag{600})));
    }

    void what_a_pattern_cannot_read_is_told_whole_and_as_it_was_typed()
    {
        Werkplek w;
        w.toets(Qt::Key_Semicolon, Qt::ControlModifier);
        for (const auto& [getypt, zin] : {std::pair(QStringLiteral("wo 1d"), QStringLiteral("Wij kunnen \"1d\" niet lezen. Typ bijvoorbeeld 2,5 of 2:30.")),
                                          std::pair(QStringLiteral("xx 99"), QStringLiteral("Wij kennen de dag \"xx\" niet. Typ ma, di, wo, do, vr, za of zo."))}) {
            w.toets(Qt::Key_A, Qt::ControlModifier);
            w.typ(getypt);
            const auto* uitleg = w.pagina->werk()->patroonBalk()->findChild<QLabel*>(QStringLiteral("uitleg"));
            QCOMPARE(uitleg->text(), zin);
            QVERIFY(uitleg->wordWrap() && uitleg->height() >= uitleg->heightForWidth(uitleg->width()));
        }
    }

    void what_did_not_fit_is_told_until_the_copy_is_undone()
    {
        Werkplek w;
        Declaratie april = bouw::declaratie();
        april.periode = Periode::maand(2025, 4);
        april.regels = {bouw::regel(QDate(2025, 4, 7)), bouw::regel(QDate(2025, 4, 29))};
        w.gateway.vorigeMaand = april;
        w.toets(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(w.session().canUndo());
        w.typ(QStringLiteral("2"));
        w.toets(Qt::Key_Return);
        w.pagina->undoTarget()->undo();
        QVERIFY(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("29 april"))); // that was another step
        w.pagina->undoTarget()->undo();
        QCOMPARE(w.pagina->werk()->melding()->tekst(), QString());
    }

    void a_copy_says_which_days_keep_what_stood_there()
    {
        Declaratie april = bouw::declaratie();
        april.periode = Periode::maand(2025, 4);
        april.regels = {bouw::regel(QDate(2025, 4, 7))};
        {
            Werkplek leeg;
            leeg.gateway.vorigeMaand = april;
            leeg.toets(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(leeg.navigator.laatste.contains(QStringLiteral("overgenomen")));
            QVERIFY(!leeg.navigator.laatste.contains(QStringLiteral("blijf")));
        }
        Werkplek w;
        w.gateway.vorigeMaand = april;
        w.typ(QStringLiteral("2"));
        w.toets(Qt::Key_Return);
        w.toets(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(w.navigator.laatste.contains(QStringLiteral("1 dag die al was ingevuld staat niet in april")));
        QVERIFY2(w.navigator.laatste.contains(QStringLiteral("blijft (samen 2 uur).")), qPrintable(w.navigator.laatste));
        w.navigator.ongedaan();
        QCOMPARE(w.cel(0, 1), QStringLiteral("2,00"));
        QCOMPARE(w.session().declaratie().regels.size(), size_t(1));
    }

    void a_copy_says_which_days_it_replaces()
    {
        Werkplek w;
        Declaratie april = bouw::declaratie();
        april.periode = Periode::maand(2025, 4);
        april.regels = {bouw::regel(QDate(2025, 4, 7)), bouw::regel(QDate(2025, 4, 8))};
        w.gateway.vorigeMaand = april;
        w.toets(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(w.navigator.laatste.contains(QStringLiteral("overgenomen")));
        int dag = 1;
        while (dag < 31 && w.session().draft().cel({0, dag}).leeg())
            ++dag;
        Cel anders;
        anders.aantal = april.regels.front().aantal + 60;
        w.session().zet(QStringLiteral("een uur meer"), {{{0, dag}, anders}});
        w.navigator.laatste.clear();
        w.toets(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        const QString zin = QStringLiteral("Op %1 mei stond iets anders: dat is vervangen.").arg(dag);
        QTRY_VERIFY2(w.navigator.laatste.contains(zin), qPrintable(w.navigator.laatste)); // of the other day nothing changed
        w.navigator.ongedaan();
        QCOMPARE(w.session().draft().cel({0, dag}).aantal, anders.aantal);
    }

    void a_month_that_is_not_over_is_no_point_but_can_be_made_ready()
    {
        DeclaratieMaand maand = legeMaand();
        maand.feiten.vandaag = QDate(2025, 5, 20);
        Werkplek w(maand);
        QVERIFY(ziet(*w.pagina->werk(), QStringLiteral("Nog geen uren in mei. Kopieer april (Ctrl+Shift+M)")));
        QVERIFY(w.pagina->model()->punten().empty());
        w.typ(QStringLiteral("2"));
        w.toets(Qt::Key_Return);
        QVERIFY(w.pagina->model()->punten().empty());
        QVERIFY(ziet(*w.pagina->werk(), QStringLiteral("Mei is nog niet voorbij. U kunt de declaratie klaarzetten; indienen kan vanaf 1 juni.")));
        QVERIFY(knop(*w.pagina->werk(), QStringLiteral("Klaarzetten…")) && !knop(*w.pagina->werk(), QStringLiteral("Indienen…")));
        Werkplek later;
        QVERIFY(knop(*later.pagina->werk(), QStringLiteral("Indienen…")));
    }

    void the_page_controle_of_a_month_that_is_not_over_says_klaarzetten_with_a_red_point_too()
    {
        DeclaratieMaand maand = legeMaand();
        maand.feiten.vandaag = QDate(2025, 5, 20);
        Werkplek w(maand);
        w.session().zet(QStringLiteral("x"), {{{0, 2}, leesCel(Eenheid::Uur, QStringLiteral("2"))}, {{1, 14}, leesCel(Eenheid::Uur, QStringLiteral("2,,5"))}});
        w.toets(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(w.pagina->controle()->isVisible());
        QVERIFY(knop(*w.pagina->controle(), QStringLiteral("Klaarzetten")) && !knop(*w.pagina->controle(), QStringLiteral("Indienen")));
        QVERIFY(ziet(*w.pagina->controle(), QStringLiteral("Deze declaratie kan nog niet worden klaargezet.")));
        w.toets(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(ziet(*w.pagina->controle(), QStringLiteral("Nog niet klaargezet: pas eerst aan wat rood is.")));
        QVERIFY(w.gateway.ingediend.empty());
    }

    void a_quantity_that_rounds_to_nothing_is_a_point_and_empties_no_cell()
    {
        Werkplek w;
        w.typ(QStringLiteral("2"));
        w.toets(Qt::Key_Return);
        w.toets(Qt::Key_Up);
        w.typ(QStringLiteral("0,001"));
        w.toets(Qt::Key_Tab);
        QCOMPARE(w.cel(0, 1), QStringLiteral("0,001"));
        const std::vector<RoosterPunt>& punten = w.pagina->model()->punten();
        QVERIFY(std::any_of(punten.begin(), punten.end(), [](const RoosterPunt& p) { return p.zin.contains(QStringLiteral("Wij kunnen \"0,001\" niet lezen als tijd.")); }));
    }

    void a_status_that_the_other_side_changed_is_shown_also_with_the_same_hours()
    {
        DeclaratieMaand maand = legeMaand();
        maand.feiten.declaratie.id = bouw::declaratieId;
        maand.feiten.declaratie.rijversie = 4;
        maand.feiten.declaratie.invoerkant = Invoerkant::Budgethouder;
        maand.feiten.declaratie.status = DeclaratieStatus::AfgekeurdDoorBudgethouder;
        maand.feiten.declaratie.regels = {bouw::regel(QDate(2025, 5, 12), QStringLiteral("WLZ-PV"), 240)};
        Werkplek w(maand);
        const auto chip = [&w] { return w.pagina->werk()->findChild<StatusChip*>()->look().text; };
        QCOMPARE(chip(), QStringLiteral("Afgekeurd door budgethouder"));
        w.gateway.maand->feiten.declaratie.status = DeclaratieStatus::Concept;
        w.gateway.maand->feiten.declaratie.rijversie = 5;
        Q_EMIT w.gateway.changed(bouw::declaratieId, bouw::budgethouderId);
        QTRY_COMPARE(chip(), QStringLiteral("Concept"));
    }

    void a_sheet_that_was_offered_and_sent_back_elsewhere_shows_the_question_on_its_cell()
    {
        DeclaratieMaand maand = legeMaand();
        maand.kant = Invoerkant::Zorgverlener;
        maand.feiten.declaratie.id = bouw::declaratieId;
        maand.feiten.declaratie.rijversie = 4;
        maand.feiten.declaratie.invoerkant = Invoerkant::Zorgverlener;
        maand.feiten.declaratie.regels = {bouw::regel(QDate(2025, 5, 12), QStringLiteral("WLZ-PV"), 240)};
        Werkplek w(maand);
        Declaratie& daar = w.gateway.maand->feiten.declaratie;
        daar.status = DeclaratieStatus::AfgekeurdDoorBudgethouder;
        daar.statusReden = QStringLiteral("Waarom 4 uur?");
        daar.vraagOver = Celplek{QStringLiteral("WLZ-PV"), QDate(2025, 5, 12)};
        daar.rijversie = 6;
        Q_EMIT w.gateway.changed(bouw::declaratieId, bouw::budgethouderId);
        QTRY_VERIFY(ziet(*w.pagina->werk(), QStringLiteral("Vraag van de budgethouder: Waarom 4 uur?")));
        QVERIFY(w.pagina->model()->indexVan({1, 12}).data(MaandroosterModel::ErnstRol).isValid());
    }

    void what_waits_for_the_reader_is_decided_on_in_its_sheet_too()
    {
        DeclaratieMaand maand = legeMaand();
        maand.feiten.declaratie.id = bouw::declaratieId;
        maand.feiten.declaratie.rijversie = 4;
        maand.feiten.declaratie.invoerkant = Invoerkant::Zorgverlener;
        maand.feiten.declaratie.status = DeclaratieStatus::TerBeoordeling;
        maand.feiten.declaratie.regels = {bouw::regel(QDate(2025, 5, 12), QStringLiteral("WLZ-PV"), 240)};
        Werkplek w(maand);
        QVERIFY(!knop(*w.pagina->werk(), QStringLiteral("Akkoord"))); // for who handed it in
        w.toets(Qt::Key_A);
        QVERIFY(w.navigator.geopend.wat.isEmpty());
        w.gateway.beslisbaar = true;
        w.gateway.maand->feiten.declaratie.rijversie = 5;
        Q_EMIT w.gateway.changed(bouw::declaratieId, bouw::budgethouderId);
        QTRY_VERIFY(knop(*w.pagina->werk(), QStringLiteral("Akkoord")));
        w.cellen()->setFocus();
        const QString wat = QStringLiteral("declaratie/%1/").arg(bouw::declaratieId.waarde);
        w.toets(Qt::Key_R);
        QCOMPARE(w.navigator.geopend, (Address{Section::Declaraties, bouw::budgethouderId, wat + QStringLiteral("terugsturen")}));
        w.toets(Qt::Key_A);
        QCOMPARE(w.navigator.geopend.wat, wat + QStringLiteral("akkoord"));
        QTest::mouseClick(knop(*w.pagina->werk(), QStringLiteral("Terugsturen…")), Qt::LeftButton);
        QCOMPARE(w.navigator.geopend.wat, wat + QStringLiteral("terugsturen"));
        QCOMPARE(w.pagina->keyHints().front().key, QKeySequence(Qt::Key_A));
    }

    void who_may_not_approve_reads_who_can_and_no_key_does_it()
    {
        DeclaratieMaand maand = legeMaand();
        maand.kant.reset();
        maand.magIndienen = false;
        maand.feiten.declaratie.id = bouw::declaratieId;
        maand.feiten.declaratie.invoerkant = Invoerkant::Zorgverlener;
        maand.feiten.declaratie.status = DeclaratieStatus::TerBeoordeling;
        maand.feiten.declaratie.regels = {bouw::regel(QDate(2025, 5, 12), QStringLiteral("WLZ-PV"), 240)};
        Werkplek w(maand);
        w.gateway.kan = {QStringLiteral("V. Hendrikse"), QStringLiteral("R. Maas, B.V.")};
        Q_EMIT w.gateway.changed({}, {});
        w.toets(Qt::Key_2); // the grid is shut: says why
        QTRY_VERIFY(ziet(*w.pagina->werk(), QStringLiteral("maar niet goedkeuren of terugsturen. V. Hendrikse en R. Maas, B.V. kunnen dat wel.")));
        QVERIFY(!knop(*w.pagina->werk(), QStringLiteral("Akkoord")) && !knop(*w.pagina->werk(), QStringLiteral("Indienen…")));
        w.toets(Qt::Key_A);
        w.toets(Qt::Key_R);
        QVERIFY(w.navigator.geopend.wat.isEmpty());
    }

    void who_may_type_and_not_hand_in_has_no_button_for_it()
    {
        DeclaratieMaand maand = legeMaand();
        maand.magIndienen = false;
        Werkplek w(maand);
        w.gateway.kan = {QStringLiteral("V. Hendrikse")};
        QVERIFY(!w.session().gesloten() && !knop(*w.pagina->werk(), QStringLiteral("Indienen…")));
        w.toets(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!w.pagina->controle()->isVisible());
        QVERIFY(ziet(*w.pagina->werk(), QStringLiteral("maar niet indienen. V. Hendrikse kan dat wel.")));
        for (const KeyHint& hint : w.pagina->keyHints())
            QVERIFY(hint.key != QKeySequence(Qt::CTRL | Qt::Key_Return));
    }

    void a_zorgverlener_lays_before_and_does_not_hand_in()
    {
        DeclaratieMaand maand = legeMaand();
        maand.kant = Invoerkant::Zorgverlener;
        Werkplek w(maand);
        QVERIFY(knop(*w.pagina->werk(), QStringLiteral("Voorleggen…")) && !knop(*w.pagina->werk(), QStringLiteral("Indienen…")));
        w.typ(QStringLiteral("2"));
        w.toets(Qt::Key_Return);
        QCOMPARE(w.pagina->keyHints().back().text, QStringLiteral("voorleggen"));
        w.gateway.indienAntwoord = IndienAntwoord();
        w.gateway.indienAntwoord->soort = IndienAntwoord::Soort::Ontvangen;
        w.gateway.indienAntwoord->declaratie = w.session().declaratie();
        w.gateway.indienAntwoord->declaratie.id = bouw::declaratieId;
        w.gateway.indienAntwoord->declaratie.status = DeclaratieStatus::TerBeoordeling;
        w.toets(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(knop(*w.pagina->controle(), QStringLiteral("Voorleggen")));
        w.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(ziet(*w.pagina->controle(), QStringLiteral("Voorgelegd. De budgethouder is aan zet.")));
        for (const QLabel* label : w.pagina->findChildren<QLabel*>())
            QVERIFY2(!label->isVisible() || (!label->text().contains(QStringLiteral("ndienen")) && !label->text().contains(QStringLiteral("ngediend"))), qPrintable(label->text()));
    }

    void hours_on_a_day_of_illness_have_a_button_that_declares_them_as_such()
    {
        for (const bool werknemer : {true, false}) {
            DeclaratieMaand maand = legeMaand();
            maand.feiten.zorgovereenkomst->versies.front().inhoud.soort = werknemer ? ZorgovereenkomstSoort::Arbeidsovereenkomst : ZorgovereenkomstSoort::OvereenkomstVanOpdracht;
            Verzuim ziek;
            ziek.zorgovereenkomst = bouw::zorgovereenkomstId;
            ziek.van = QDate(2025, 5, 1);
            maand.feiten.verzuim = {ziek};
            Werkplek w(maand);
            w.typ(QStringLiteral("2"));
            w.toets(Qt::Key_Return);
            QVERIFY(!over(w, "DC-092").empty());
            QPushButton* ziekte = knop(*w.pagina->werk(), QStringLiteral("Ziekte-uren declareren"));
            QCOMPARE(ziekte != nullptr, werknemer);
            if (!ziekte)
                continue;
            QTest::keyClick(ziekte, Qt::Key_Space);
            QCOMPARE(w.navigator.geopend, ziekteAdres(bouw::budgethouderId, bouw::zorgovereenkomstId, QDate(2025, 5, 1)));
        }
    }

    void what_is_about_money_has_a_button_to_the_budget_and_f8_stays_here()
    {
        DeclaratieMaand maand = legeMaand();
        maand.feiten.saldo->boekingen = {{bouw::toekenningId, QStringLiteral("WLZ-BI"), Bedrag{6'839'000}, Bedrag{}, Bedrag{}}};
        Werkplek w(maand);
        w.typ(QStringLiteral("2"));
        w.toets(Qt::Key_Return);
        QVERIFY(!over(w, "DC-031").empty());
        QVERIFY(w.pagina->walkFindings(true));
        QVERIFY(w.navigator.geopend.section == Address().section && !w.navigator.geopend.budgethouder);
        QPushButton* budget = knop(*w.pagina->werk(), QStringLiteral("Naar het budget"));
        QVERIFY(budget);
        QTest::keyClick(budget, Qt::Key_Space);
        QCOMPARE(w.navigator.geopend, budgetAdres(bouw::budgethouderId, w.session().draft().periode.van.year())); // of the year of this month
    }

    void what_the_agreement_has_to_say_has_a_button_to_it()
    {
        DeclaratieMaand maand = legeMaand();
        maand.feiten.zorgovereenkomst->versies.front().inhoud.werkafspraken[0].tarief.reset();
        Werkplek w(maand);
        w.typ(QStringLiteral("2"));
        w.toets(Qt::Key_Return);
        QVERIFY(!over(w, "DC-021").empty());
        QPushButton* overeenkomst = knop(*w.pagina->werk(), QStringLiteral("Naar de overeenkomst"));
        QVERIFY(overeenkomst);
        QTest::keyClick(overeenkomst, Qt::Key_Space);
        QCOMPARE(w.navigator.geopend, (Address{Section::Overeenkomsten, bouw::budgethouderId, QStringLiteral("overeenkomst/%1").arg(bouw::zorgovereenkomstId.waarde)}));
    }
};

HOUSE_TEST(test_maandrooster_punten, TestMaandroosterPunten)
#include "test_maandrooster_punten.moc"
