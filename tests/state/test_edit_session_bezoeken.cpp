#include "client/state/declaratie_session.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"

using namespace pgb;

namespace {

DeclaratieMaand maand()
{
    DeclaratieMaand m;
    m.parameters = std::make_shared<const ParameterTabel>(bouw::parameters());
    m.feiten = bouw::declaratieFeiten(*m.parameters);
    m.feiten.declaratie.regels.clear();
    m.feiten.declaratie.totaal = {};
    return m;
}

/// The same with one rate for all functions, so that a day's total can be typed once (domain 7.3 item 2).
DeclaratieMaand eenTarief()
{
    DeclaratieMaand m = maand();
    std::vector<Werkafspraak>& werk = m.feiten.zorgovereenkomst->versies.front().inhoud.werkafspraken;
    for (Werkafspraak& w : werk)
        w.tarief = bouw::tarief(2500);
    werk[0].aantalPerWeek = 200;
    werk[1].aantalPerWeek = 100;
    return m;
}

CelWijziging uren(int rij, int dag, const QString& tekst)
{
    return {{rij, dag}, leesCel(Eenheid::Uur, tekst)};
}

} // namespace

class TestEditSessionBezoeken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void visits_are_typed_in_a_cell();
    void visits_of_a_day_are_rounded_once();
    void a_visit_past_midnight_goes_on_the_next_day();
    void overlapping_visits_are_named();
    void one_total_a_day_is_split_over_the_functions_of_one_rate();
    void a_split_comes_back_as_one_total();
    void a_total_that_cannot_be_split_any_more_is_not_lost();
};

void TestEditSessionBezoeken::visits_are_typed_in_a_cell()
{
    DeclaratieSession session(maand());
    session.zet(QStringLiteral("x"), {uren(0, 6, QStringLiteral("9:10-11:45; 13-14:30"))});
    const auto& regels = session.declaratie().regels;
    QCOMPARE(regels.size(), size_t(2));
    QCOMPARE(*regels[0].begin, QTime(9, 10));
    QCOMPARE(*regels[1].eind, QTime(14, 30));
    QCOMPARE(session.draft().cel({0, 6}).aantal, 155 + 90);
    QCOMPARE(celTekst(Eenheid::Uur, session.draft().cel({0, 6})), QStringLiteral("4,08"));
    QCOMPARE(celInvoerTekst(Eenheid::Uur, session.draft().cel({0, 6})), QStringLiteral("9:10-11:45; 13:00-14:30"));
    // Other visits of the same length are another value; the bare total is not.
    QVERIFY(session.zet(QStringLiteral("x"), {uren(0, 6, QStringLiteral("9:10-11:45; 14:00-15:30"))}));
    QVERIFY(!session.zet(QStringLiteral("x"), {uren(0, 6, QStringLiteral("4:05"))}));
    DeclaratieSession later(maand());
    QVERIFY(later.restore(session.snapshot()));
    QCOMPARE(celInvoerTekst(Eenheid::Uur, later.draft().cel({0, 6})), QStringLiteral("9:10-11:45; 14:00-15:30"));
}

void TestEditSessionBezoeken::visits_of_a_day_are_rounded_once()
{
    DeclaratieSession session(maand());
    session.zet(QStringLiteral("x"), {uren(0, 6, QStringList(12, QStringLiteral("5m")).join(QStringLiteral("; "))), uren(0, 8, QStringLiteral("1"))});
    const auto& regels = session.declaratie().regels;
    QCOMPARE(regels.size(), size_t(13));
    QCOMPARE(regels.back().bedrag, Bedrag{2500});
    QCOMPARE(session.sommen().totaal, Bedrag{5000}); // and not 12 x 2,08 beside 25,00
    QVERIFY(std::none_of(session.rapport().bevindingen.begin(), session.rapport().bevindingen.end(), [](const Bevinding& b) { return b.controle == QStringLiteral("DC-063"); }));
}

void TestEditSessionBezoeken::a_visit_past_midnight_goes_on_the_next_day()
{
    DeclaratieSession session(maand());
    session.zet(QStringLiteral("x"), {uren(0, 7, QStringLiteral("1"))});
    session.zet(QStringLiteral("x"), {uren(0, 6, QStringLiteral("23:50-0:20"))});
    QCOMPARE(session.draft().cel({0, 6}).aantal, 10);
    QCOMPARE(session.draft().cel({0, 7}).aantal, 80);
    QVERIFY(session.draft().cel({0, 6}).naMiddernacht.empty());
    // Committing it again from its editor changes nothing.
    QVERIFY(!session.zet(QStringLiteral("x"), {uren(0, 6, celInvoerTekst(Eenheid::Uur, session.draft().cel({0, 6})))}));
    session.undo();
    QCOMPARE(session.draft().cel({0, 7}).aantal, 60);
    // The last day has no next one here: it stays as typed, and counts for nothing.
    session.zet(QStringLiteral("x"), {uren(0, 31, QStringLiteral("23:50-0:20"))});
    QCOMPARE(session.draft().cel({0, 31}).aantal, 0);
    QCOMPARE(session.draft().cel({0, 31}).tekst, QStringLiteral("23:50-0:20"));
    QVERIFY(!session.kanIndienen());
}

void TestEditSessionBezoeken::overlapping_visits_are_named()
{
    DeclaratieSession session(maand());
    session.zet(QStringLiteral("x"), {uren(0, 6, QStringLiteral("9:00-11:00; 13:00-14:00")), uren(1, 6, QStringLiteral("10:30-12:00"))});
    const auto& gevonden = session.rapport().bevindingen;
    const auto dubbel = std::find_if(gevonden.begin(), gevonden.end(), [](const Bevinding& b) { return b.controle == QStringLiteral("DC-061"); });
    QVERIFY(dubbel != gevonden.end());
    QCOMPARE(session.celVan(*dubbel), std::optional(CelPlaats{1, 6}));
    session.zet(QStringLiteral("x"), {uren(1, 6, QStringLiteral("11:00-12:00"))});
    const auto& na = session.rapport().bevindingen;
    QVERIFY(std::none_of(na.begin(), na.end(), [](const Bevinding& b) { return b.controle == QStringLiteral("DC-061"); }));
}

void TestEditSessionBezoeken::one_total_a_day_is_split_over_the_functions_of_one_rate()
{
    DeclaratieSession session(eenTarief());
    QVERIFY(session.rijen().front().samen());
    QCOMPARE(session.rijen()[1].functieCode, QStringLiteral("WLZ-BI"));
    session.zet(QStringLiteral("x"), {uren(0, 6, QStringLiteral("2:05"))});
    const auto& regels = session.declaratie().regels;
    QCOMPARE(regels.size(), size_t(2));
    QVERIFY(regels[0].afgeleid && regels[1].afgeleid);
    QCOMPARE(regels[0].aantal, 84); // 125 by 2 : 1 is 83,3 and 41,7: the remainder goes to the largest
    QCOMPARE(regels[1].aantal, 41);
    QCOMPARE(session.sommen().minuten, 125);
    QCOMPARE(session.sommen().minutenPerDag[5], 125);
    QCOMPARE(session.sommen().perRij[1], 84);
    QCOMPARE(session.sommen().verdeeldIn({2, 6}, 31), 41);
    QCOMPARE(session.sommen().opbouw.size(), size_t(2)); // per zorgfunctie, not as one
    // What is typed for one function comes on top of it.
    session.zet(QStringLiteral("x"), {uren(1, 6, QStringLiteral("1"))});
    QCOMPARE(session.sommen().minuten, 185);
    QCOMPARE(session.sommen().perRij[1], 144);
    // Times cannot be split.
    session.zet(QStringLiteral("x"), {uren(0, 7, QStringLiteral("9:00-10:00"))});
    QCOMPARE(session.draft().cel({0, 7}).tekst, QStringLiteral("9:00-10:00"));
}

void TestEditSessionBezoeken::a_split_comes_back_as_one_total()
{
    DeclaratieSession session(eenTarief());
    session.zet(QStringLiteral("x"), {uren(0, 6, QStringLiteral("2:05")), uren(2, 6, QStringLiteral("1"))});
    DeclaratieMaand bewaard = eenTarief();
    bewaard.feiten.declaratie.regels = session.declaratie().regels;
    DeclaratieSession later(bewaard);
    QCOMPARE(later.draft().cel({0, 6}).aantal, 125);
    QCOMPARE(later.draft().cel({1, 6}).aantal, 0);
    QCOMPARE(later.draft().cel({2, 6}).aantal, 60);
    QCOMPARE(later.declaratie().regels, session.declaratie().regels);
    DeclaratieSession derde(eenTarief());
    QVERIFY(derde.restore(session.snapshot()));
    QCOMPARE(derde.draft().cel({0, 6}).aantal, 125);
}

void TestEditSessionBezoeken::a_total_that_cannot_be_split_any_more_is_not_lost()
{
    DeclaratieSession session(eenTarief());
    session.zet(QStringLiteral("x"), {uren(0, 6, QStringLiteral("2:05"))});
    DeclaratieMaand anders = maand(); // two rates since
    anders.journaal = session.snapshot();
    DeclaratieSession later(anders);
    QVERIFY(later.rijen().front().samen());
    QCOMPARE(later.draft().cel({0, 6}).aantal, 125);
    QCOMPARE(later.nietVerdeeld(), (std::vector<CelPlaats>{{0, 6}}));
    later.zet(QStringLiteral("x"), {uren(1, 7, QStringLiteral("1"))});
    QVERIFY(!later.kanIndienen()); // never sent without them
}

HOUSE_TEST(test_edit_session_bezoeken, TestEditSessionBezoeken)
#include "test_edit_session_bezoeken.moc"
