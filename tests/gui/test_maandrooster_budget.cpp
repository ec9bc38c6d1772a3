#include "client/ui/widgets/balk.h"
#include "client/ui/widgets/conflict_dialog.h"
#include "client/ui/widgets/total_box.h"
#include "tests/gui/test_maandrooster_fixture.h"
#include "tests/support/knop.h"
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;
using pgb::test::knop;

namespace {

constexpr ToekenningId tweede{30};

Toekenning vervolg(ToekenningId id, const QString& nummer, QDate van)
{
    Toekenning t = bouw::toekenning();
    t.id = id;
    t.toekenningsnummer = nummer;
    t.periode = {van, QDate(2025, 12, 31)};
    for (Budgetniveau& niveau : t.niveaus) {
        niveau.id.waarde += id.waarde * 100;
        niveau.bovenliggend.waarde += niveau.bovenliggend ? id.waarde * 100 : 0;
    }
    return t;
}

/// The budget that the agreement names ends on 11 May; what follows it pays from the 12th.
DeclaratieMaand maandMetVervolg()
{
    DeclaratieMaand maand = legeMaand();
    std::vector<Toekenning>& alle = *maand.feiten.toekenningen;
    alle.front().periode.tot = QDate(2025, 5, 11);
    alle.push_back(vervolg(tweede, QStringLiteral("2025-000999"), QDate(2025, 5, 12)));
    return maand;
}

const RoosterPunt* punt(const Werkplek& w)
{
    for (const RoosterPunt& p : w.pagina->model()->punten()) {
        if (p.controle == QLatin1String("DC-027"))
            return &p;
    }
    return nullptr;
}

ToekenningId betaler(const Werkplek& w, int dag)
{
    for (const Declaratieregel& r : w.session().declaratie().regels) {
        if (r.datum.day() == dag)
            return r.toekenning;
    }
    return {};
}

QString totaal(const Werkplek& w)
{
    QStringList delen;
    for (const QLabel* label : w.pagina->werk()->totaal()->findChildren<QLabel*>())
        delen << label->text();
    return delen.join(QLatin1Char('|'));
}

void typUren(Werkplek& w, std::initializer_list<int> dagen)
{
    for (const int dag : dagen) {
        w.cellen()->naarCel({0, dag});
        w.typ(QStringLiteral("2"));
        w.toets(Qt::Key_Return);
    }
}

} // namespace

/// Which budget pays what is typed (DC-027, DC-028): seen, chosen and undone in the grid.
class TestMaandroosterBudget final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_day_without_budget_is_paid_from_what_follows_it_by_the_button_of_its_finding()
    {
        Werkplek w(maandMetVervolg());
        QVERIFY(w.klaar);
        typUren(w, {8, 14, 15});
        QVERIFY(punt(w) && punt(w)->cellen.size() == 2);
        QPushButton* betaal = knop(*w.pagina, QStringLiteral("Betaal uit Wlz 2025-000999"));
        QVERIFY(betaal);
        betaal->setFocus();
        w.toets(Qt::Key_Space);
        QVERIFY(!punt(w));
        QCOMPARE(betaler(w, 8), bouw::toekenningId);
        QCOMPARE(betaler(w, 14), tweede);
        QCOMPARE(betaler(w, 15), tweede);
        QCOMPARE(w.session().undoNaam(), QStringLiteral("budget Wlz 2025-000999"));
        QVERIFY2(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("betaald uit Wlz 2025-000999")), qPrintable(w.pagina->werk()->melding()->tekst()));
        const QStringList delen = totaal(w).split(QLatin1Char('|')); // what is said of the other budget stands on a line of its own
        QVERIFY2(std::any_of(delen.begin(), delen.end(), [](const QString& deel) { return deel.startsWith(QLatin1String("Wlz 2025-")); }), qPrintable(totaal(w)));
        QVERIFY2(totaal(w).contains(QStringLiteral("2025-000999")) && totaal(w).contains(QStringLiteral("2025-000123")), qPrintable(totaal(w)));
        const QModelIndex cel = w.pagina->model()->indexVan({0, 14});
        for (const int rol : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
            QVERIFY2(cel.data(rol).toString().contains(QStringLiteral("gekozen budget Wlz 2025-000999")), qPrintable(cel.data(rol).toString()));
        QCOMPARE(w.cellen()->huidigeCel(), std::optional(CelPlaats{0, 14}));
        w.typ(QStringLiteral("3")); // typed over, it is paid from the same
        w.toets(Qt::Key_Return);
        QCOMPARE(betaler(w, 14), tweede);
        w.session().undo();
        w.session().undo();
        QVERIFY(punt(w));
        QCOMPARE(betaler(w, 14), bouw::toekenningId);
    }

    void the_selected_cells_go_to_another_budget_and_back_with_one_key()
    {
        DeclaratieMaand maand = maandMetVervolg();
        maand.feiten.toekenningen->front().periode.tot = QDate(2025, 12, 31); // both pay from the 12th
        Werkplek w(std::move(maand));
        typUren(w, {14});
        QVERIFY(!punt(w));
        w.cellen()->naarCel({0, 14});
        w.toets(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(betaler(w, 14), tweede);
        w.toets(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(betaler(w, 14), bouw::toekenningId);
        QVERIFY(!w.session().draft().cel({0, 14}).budget);
    }

    void where_more_budgets_can_pay_it_asks_which_one()
    {
        DeclaratieMaand maand = maandMetVervolg();
        maand.feiten.toekenningen->push_back(vervolg(ToekenningId{31}, QStringLiteral("2025-001000"), QDate(2025, 5, 12)));
        Werkplek w(std::move(maand));
        typUren(w, {14});
        QPushButton* kies = knop(*w.pagina, QStringLiteral("Kies een ander budget"));
        QVERIFY(kies);
        kies->setFocus();
        w.toets(Qt::Key_Space);
        auto* menu = w.cellen()->findChild<QMenu*>();
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().size(), 2);
        QVERIFY(menu->actions().at(1)->text().contains(QStringLiteral("2025-001000")));
        for (int i = 0; i < 3 && menu->activeAction() != menu->actions().at(1); ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(betaler(w, 14), ToekenningId{31});
    }

    void the_key_takes_what_is_being_typed_and_says_why_there_is_nothing_to_choose()
    {
        DeclaratieMaand maand = maandMetVervolg();
        maand.feiten.toekenningen->front().periode.tot = QDate(2025, 12, 31);
        Werkplek w(std::move(maand));
        w.cellen()->naarCel({0, 14});
        w.typ(QStringLiteral("2"));
        w.toets(Qt::Key_G, Qt::ControlModifier); // still in its editor
        QCOMPARE(betaler(w, 14), tweede);
        w.cellen()->naarCel({0, 20}); // nothing stands there
        w.toets(Qt::Key_G, Qt::ControlModifier);
        QVERIFY2(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("geen ander budget")), qPrintable(w.pagina->werk()->melding()->tekst()));
    }

    void a_clash_about_the_budget_alone_names_it()
    {
        DeclaratieMaand maand = maandMetVervolg();
        maand.feiten.toekenningen->front().periode.tot = QDate(2025, 12, 31);
        Werkplek w(std::move(maand));
        w.gateway.saveProblem = Problem{ProblemKind::VersieVerouderd, QStringLiteral("versie"), {}, {}, {}};
        Declaratie& daar = w.gateway.maand->feiten.declaratie;
        daar.id = bouw::declaratieId;
        daar.rijversie = 8;
        daar.regels = {bouw::regel(QDate(2025, 5, 14))};
        daar.regels.front().aantal = 120;
        daar.regels.front().toekenning = tweede;
        typUren(w, {14});
        QTRY_VERIFY_WITH_TIMEOUT(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("1 plek")), 10'000);
        Q_EMIT w.pagina->werk()->melding()->eersteGekozen();
        auto* dialoog = w.venster.findChild<ConflictDialog*>();
        QVERIFY(dialoog);
        QStringList woorden;
        for (const QLabel* label : dialoog->findChildren<QLabel*>())
            woorden << label->text();
        QVERIFY2(woorden.join(QLatin1Char('|')).contains(QStringLiteral("gekozen budget Wlz 2025-000999")), qPrintable(woorden.join(QLatin1Char('|'))));
    }

    void a_chosen_budget_is_shown_when_the_month_went_in_without_it()
    {
        DeclaratieMaand maand = maandMetVervolg();
        maand.feiten.toekenningen->front().periode.tot = QDate(2025, 12, 31);
        Werkplek w(std::move(maand));
        w.gateway.saveProblem = Problem{ProblemKind::VersieVerouderd, QStringLiteral("versie"), {}, {}, {}};
        Declaratie& daar = w.gateway.maand->feiten.declaratie;
        daar.id = bouw::declaratieId;
        daar.rijversie = 8;
        daar.status = DeclaratieStatus::TerBeoordeling;
        daar.regels = {bouw::regel(QDate(2025, 5, 14))};
        daar.regels.front().aantal = 120;
        typUren(w, {14});
        w.cellen()->naarCel({0, 14});
        w.toets(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(knop(*w.pagina, QStringLiteral("Toon wat ik typte")), 10'000);
        knop(*w.pagina, QStringLiteral("Toon wat ik typte"))->click();
        auto* dialoog = w.venster.findChild<ConflictDialog*>();
        QVERIFY(dialoog);
        QStringList woorden;
        for (const QLabel* label : dialoog->findChildren<QLabel*>())
            woorden << label->text();
        QVERIFY2(woorden.join(QLatin1Char('|')).contains(QStringLiteral("gekozen budget Wlz 2025-000999")), qPrintable(woorden.join(QLatin1Char('|'))));
    }

    void a_cell_on_a_chosen_budget_has_a_mark_of_its_own()
    {
        DeclaratieMaand maand = maandMetVervolg();
        maand.feiten.toekenningen->front().periode.tot = QDate(2025, 12, 31);
        Werkplek w(std::move(maand));
        typUren(w, {14, 15});
        w.cellen()->naarCel({0, 14});
        w.toets(Qt::Key_G, Qt::ControlModifier);
        w.cellen()->naarCel({1, 20});
        QCoreApplication::processEvents();
        const QImage beeld = w.cellen()->viewport()->grab().toImage();
        const auto hoek = [&](int dag) { return beeld.pixelColor(w.cellen()->visualRect(w.pagina->model()->indexVan({0, dag})).bottomRight() - QPoint(1, 1)); };
        QCOMPARE(hoek(14), w.theme.color(Role::Accent));
        QVERIFY(hoek(15) != w.theme.color(Role::Accent));
    }

    void a_budget_of_another_house_that_the_agreement_does_not_name_is_not_offered()
    {
        DeclaratieMaand maand = maandMetVervolg();
        maand.feiten.toekenningen->back().verstrekker = VerstrekkerId{99};
        Werkplek w(std::move(maand));
        typUren(w, {14});
        QVERIFY(punt(w) && punt(w)->budgetten.empty());
        QVERIFY(knop(*w.pagina, QStringLiteral("Ga naar de cel")));
    }
};

HOUSE_TEST(test_maandrooster_budget, TestMaandroosterBudget)
#include "test_maandrooster_budget.moc"
