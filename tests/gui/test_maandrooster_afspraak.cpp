#include "client/ui/declaratie/patroon_balk.h"
#include "client/ui/widgets/balk.h"
#include "tests/gui/test_maandrooster_fixture.h"
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;

namespace {

constexpr std::array<int, 7> vasteDagen{180, 90, 180, 60, 180, 0, 0};

DeclaratieMaand metVasteDagen()
{
    DeclaratieMaand maand = legeMaand();
    ZorgovereenkomstInhoud& inhoud = maand.feiten.zorgovereenkomst->versies.front().inhoud;
    inhoud.vasteUren = true;
    inhoud.rooster = vasteDagen;
    inhoud.minutenPerWeek = 690;
    inhoud.werkafspraken = {bouw::werkafspraak(QStringLiteral("WLZ-BI"), 4500, 690, QStringLiteral("Samen de dag plannen."))};
    return maand;
}

QPushButton* link(const Werkplek& w) { return w.pagina->werk()->patroonBalk()->findChild<QPushButton*>(QStringLiteral("zoalsAfgesproken")); }

void openPatroon(Werkplek& w)
{
    w.cellen()->naarCel({0, 6});
    w.toets(Qt::Key_Semicolon, Qt::ControlModifier);
}

} // namespace

/// The agreed fixed days in the grid by one link (domain 7.3 item 1).
class TestMaandroosterAfspraak final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_agreed_days_without_hours_are_filled_in_as_one_step()
    {
        Werkplek w(metVasteDagen());
        QVERIFY(w.klaar);
        w.cellen()->naarCel({0, 6});
        w.typ(QStringLiteral("1"));
        w.toets(Qt::Key_Return);
        const DeclaratieBlad voor = w.session().draft();
        openPatroon(w);
        QVERIFY(link(w)->isVisible());
        link(w)->setFocus();
        w.toets(Qt::Key_Space);
        QVERIFY(!w.pagina->werk()->patroonBalk()->isVisible());
        for (int dag = 1; dag <= 31; ++dag) {
            const QDate datum(2025, 5, dag);
            const int agreed = feestdag(datum).isEmpty() ? vasteDagen[size_t(datum.dayOfWeek()) - 1] : 0;
            QCOMPARE(int(w.session().draft().cel({0, dag}).aantal), dag == 6 ? 60 : agreed);
        }
        QCOMPARE(w.session().undoNaam(), QStringLiteral("zoals afgesproken"));
        QVERIFY2(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("zoals afgesproken")), qPrintable(w.pagina->werk()->melding()->tekst()));
        w.session().undo();
        QVERIFY(w.session().draft() == voor);
    }

    void the_agreed_kilometers_come_with_the_hours_of_a_day()
    {
        Werkplek w(metVasteDagen());
        QVERIFY(w.klaar);
        const auto& rijen = w.session().rijen();
        const int km = int(std::find_if(rijen.begin(), rijen.end(), [](const BladRij& r) { return r.reiskosten(); }) - rijen.begin());
        QVERIFY(km < int(rijen.size()));
        w.session().zet(QStringLiteral("x"), {{{km, 7}, Cel{300, {}, false, {}}}}); // typed: it stays
        openPatroon(w);
        link(w)->click();
        QCOMPARE(w.session().draft().cel({km, 6}).aantal, qint64(1400));
        QCOMPARE(w.session().draft().cel({km, 7}).aantal, qint64(300));
        QVERIFY(w.session().draft().cel({km, 10}).leeg()); // a Saturday
        int dagen = 0;
        for (int dag = 1; dag <= 31; ++dag)
            dagen += w.session().draft().cel({0, dag}).leeg() ? 0 : 1;
        QVERIFY2(w.pagina->werk()->melding()->tekst().startsWith(QString::number(dagen) + u' '), qPrintable(w.pagina->werk()->melding()->tekst()));
    }

    void after_a_typed_pattern_the_missing_kilometers_are_said()
    {
        Werkplek w(metVasteDagen());
        openPatroon(w);
        w.typ(QStringLiteral("ma 2"));
        w.toets(Qt::Key_Return);
        QVERIFY2(w.pagina->werk()->melding()->tekst().contains(QStringLiteral("kilometers")), qPrintable(w.pagina->werk()->melding()->tekst()));
        w.session().undo();
        QVERIFY(!w.pagina->werk()->melding()->isVisible());
    }

    void of_one_rate_the_day_goes_to_all_functions_together()
    {
        DeclaratieMaand maand = metVasteDagen();
        std::vector<Werkafspraak>& werk = maand.feiten.zorgovereenkomst->versies.front().inhoud.werkafspraken;
        werk = {bouw::werkafspraak(QStringLiteral("WLZ-BI"), 4500, 390, QStringLiteral("Samen de dag plannen.")),
                bouw::werkafspraak(QStringLiteral("WLZ-PV"), 4500, 300, QStringLiteral("Hulp bij wassen."))};
        Werkplek w(std::move(maand));
        QVERIFY(w.session().rijen().front().samen());
        openPatroon(w);
        link(w)->click();
        QCOMPARE(w.session().draft().cel({0, 6}).aantal, qint64(90)); // a Tuesday
        qint64 samen = 0;
        for (const Declaratieregel& regel : w.session().declaratie().regels)
            samen += regel.datum == QDate(2025, 5, 6) && regel.eenheid == Eenheid::Uur ? regel.aantal : 0; // the kilometers come beside them
        QCOMPARE(samen, qint64(90));
    }

    void what_was_not_agreed_by_the_day_or_the_function_is_not_guessed()
    {
        DeclaratieMaand tarieven = legeMaand(); // three functions with rates of their own
        ZorgovereenkomstInhoud& inhoud = tarieven.feiten.zorgovereenkomst->versies.front().inhoud;
        inhoud.vasteUren = true;
        inhoud.rooster = vasteDagen;
        for (const DeclaratieMaand& maand : {legeMaand(), tarieven}) {
            Werkplek w(maand);
            openPatroon(w);
            QVERIFY(w.pagina->werk()->patroonBalk()->isVisible());
            QVERIFY(!link(w)->isVisible());
        }
    }
};

HOUSE_TEST(test_maandrooster_afspraak, TestMaandroosterAfspraak)
#include "test_maandrooster_afspraak.moc"
