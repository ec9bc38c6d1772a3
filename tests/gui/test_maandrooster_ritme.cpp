#include "tests/gui/test_maandrooster_fixture.h"

using namespace pgb;
using namespace pgb::ui;

class TestMaandroosterRitme : public QObject {
    Q_OBJECT

    static DeclaratieMaand perWeek()
    {
        DeclaratieMaand maand = legeMaand();
        maand.feiten.bestaandeDeclaraties.emplace();
        maand.feiten.zorgovereenkomst->versies.front().inhoud.declaratieritme = Declaratieritme::Week;
        return maand;
    }

private Q_SLOTS:
    void the_grid_opens_the_period_of_the_rhythm()
    {
        Werkplek w(perWeek());
        QVERIFY(w.klaar);
        const Periode eerste{QDate(2025, 5, 1), QDate(2025, 5, 4)};
        QCOMPARE(w.session().draft().periode, eerste);
        QCOMPARE(w.pagina->model()->celKolommen(), 4);
        QCOMPARE(w.pagina->title(), QStringLiteral("Declaratie 1 t/m 4 mei 2025"));
        QCOMPARE(w.gateway.gevraagd.size(), size_t(2)); // the month first: only with the agreement is its rhythm known
        // Agreed is 970 minutes a week on days that vary, of which four days are here.
        QCOMPARE(*w.session().rijen().front().afspraak, 554);
        QVERIFY(w.session().rijen().front().gemiddeld);
        w.session().zet(QStringLiteral("uren"), {{{0, 2}, leesCel(Eenheid::Uur, QStringLiteral("2,5"))}});
        QCOMPARE(w.session().declaratie().regels.front().datum, QDate(2025, 5, 2));
        QCOMPARE(w.session().declaratie().periode, eerste);
    }

    void keys_go_to_the_period_before_and_after()
    {
        Werkplek w(perWeek());
        QVERIFY(w.klaar);
        QTest::keyClick(w.cellen(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(w.navigator.geopend.wat, QStringLiteral("maand/%1/2025-05-05").arg(bouw::zorgovereenkomstId.waarde));
        QTest::keyClick(w.cellen(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(w.navigator.geopend.wat, QStringLiteral("maand/%1/2025-04-28").arg(bouw::zorgovereenkomstId.waarde));
        QCOMPARE(declaratieAdres(w.navigator.geopend)->maand, QDate(2025, 4, 28));
    }

    void a_month_that_was_begun_is_shown_as_it_is()
    {
        DeclaratieMaand maand = perWeek();
        maand.feiten.declaratie.id = bouw::declaratieId;
        Werkplek w(std::move(maand));
        QVERIFY(w.klaar);
        QCOMPARE(w.session().draft().periode, Periode::maand(2025, 5));
        QCOMPARE(w.gateway.gevraagd.size(), size_t(1));
        QTest::keyClick(w.cellen(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(w.navigator.geopend.wat, QStringLiteral("maand/%1/2025-06").arg(bouw::zorgovereenkomstId.waarde));
    }

    void a_week_that_waits_in_the_journal_comes_back()
    {
        QByteArray journaal;
        {
            Werkplek w(perWeek());
            QVERIFY(w.klaar);
            w.session().zet(QStringLiteral("uren"), {{{0, 3}, leesCel(Eenheid::Uur, QStringLiteral("4"))}});
            journaal = w.session().snapshot();
        }
        DeclaratieMaand maand = perWeek();
        maand.journaal = journaal;
        Werkplek w(std::move(maand));
        QVERIFY(w.klaar);
        QVERIFY(w.session().hersteld());
        QCOMPARE(w.session().draft().cel({0, 3}).aantal, 240);
        const QString sleutel = w.session().sleutel();
        QCOMPARE(DraftKey::lees(sleutel)->tekst(), sleutel);
    }
};

HOUSE_TEST(test_maandrooster_ritme, TestMaandroosterRitme)
#include "test_maandrooster_ritme.moc"
