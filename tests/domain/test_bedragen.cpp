#include "shared/domain/declaratie/bedragen.h"
#include "shared/domain/declaratie/correctie.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"
#include <QRandomGenerator>
#include <map>

using namespace pgb;
using namespace pgb::bouw;
using namespace Qt::StringLiterals;

namespace {

std::vector<Declaratieregel> bezoeken(QDate dag, int aantal, qint64 minuten, qint64 centen)
{
    std::vector<Declaratieregel> uit;
    for (int i = 0; i < aantal; ++i) {
        uit.push_back(regel(dag, u"WLZ-BI"_s, minuten, centen));
        uit.back().begin = QTime(6, 0).addSecs(i * 900);
        uit.back().eind = uit.back().begin->addSecs(int(minuten) * 60);
    }
    return uit;
}

std::vector<Declaratieregel> berekend(std::vector<Declaratieregel> regels)
{
    berekenBedragen(regels);
    return regels;
}

/// What the lines come to when every day and function of them is rounded once.
Bedrag perDagAfgerond(const std::vector<Declaratieregel>& regels)
{
    std::map<Dagsleutel, Declaratieregel> dagen;
    for (const Declaratieregel& r : regels) {
        const auto [plaats, nieuw] = dagen.emplace(dagsleutelVan(r), r);
        if (!nieuw)
            plaats->second.aantal += r.aantal;
    }
    Bedrag som;
    for (const auto& [sleutel, dag] : dagen)
        som += regelBedrag(dag);
    return som;
}

} // namespace

/// Amounts are rounded once per day and function, however many visits there are (domain 7.4, 7.5).
class BedragenTest : public QObject {
    Q_OBJECT
    const QDate m_dag{2025, 5, 6};

private Q_SLOTS:
    void visits_of_five_minutes_are_together_what_their_minutes_come_to()
    {
        QCOMPARE(totaalVan(berekend(bezoeken(m_dag, 12, 5, 5900))), Bedrag{5900});   // each by itself 12 x 4,92 = 59,04
        QCOMPARE(totaalVan(berekend(bezoeken(m_dag, 36, 5, 5200))), Bedrag{15'600}); // 36 x 4,33 = 155,88
        for (const Declaratieregel& r : berekend(bezoeken(m_dag, 36, 5, 5200)))
            QVERIFY(std::abs((r.bedrag - regelBedrag(r)).centen) <= 1);
        const auto alleen = berekend(bezoeken(m_dag, 1, 35, 2565));
        QCOMPARE(alleen.front().bedrag, Bedrag{1496});
    }

    void other_days_functions_budgets_and_rates_are_rounded_by_themselves()
    {
        auto regels = bezoeken(m_dag, 5, 35, 2565); // each 14,9625
        regels[1].datum = m_dag.addDays(1);
        regels[2].functieCode = u"WLZ-PV"_s;
        regels[3].toekenning = ToekenningId{77};
        regels[4].tarief = tarief(2566);
        for (const Declaratieregel& r : berekend(regels))
            QCOMPARE(r.bedrag, regelBedrag(r));
        QCOMPARE(totaalVan(berekend(bezoeken(m_dag, 6, 35, 2565))), Bedrag{8978});
    }

    void two_rides_of_a_day_are_one_amount_and_two_bills_are_two()
    {
        std::vector<Declaratieregel> ritten(2, reisregel(m_dag));
        for (Declaratieregel& r : ritten)
            r.aantal = 1050; // 10,5 km of € 0,23 is 2,415
        QCOMPARE(totaalVan(berekend(ritten)), Bedrag{483});
        std::vector<Declaratieregel> bonnen(2, regel(m_dag, kostenFunctie(), 0));
        for (Declaratieregel& r : bonnen) {
            r.eenheid = Eenheid::Stuk;
            r.aantal = 100;
            r.tarief = Tarief{1'000'500}; // € 10,005
        }
        QCOMPARE(totaalVan(berekend(bonnen)), Bedrag{2002});
    }

    void a_visit_more_changes_nothing_of_those_before_it()
    {
        const auto vijf = berekend(bezoeken(m_dag, 5, 5, 5900)), zes = berekend(bezoeken(m_dag, 6, 5, 5900));
        QVERIFY(std::equal(vijf.begin(), vijf.end(), zes.begin()));
    }

    void after_any_row_of_corrections_each_day_is_rounded_once()
    {
        QRandomGenerator toeval(20251201);
        for (int ronde = 0; ronde < 200; ++ronde) {
            std::vector<Declaratieregel> stand;
            for (int dag = 0; dag < 3; ++dag) {
                for (const Declaratieregel& r : bezoeken(m_dag.addDays(dag), int(toeval.bounded(1, 14)), 5, 5900))
                    stand.push_back(r);
            }
            berekenBedragen(stand);
            for (int keer = 0; keer < 3; ++keer) {
                std::vector<Declaratieregel> wordt = stand;
                std::erase_if(wordt, [&](const Declaratieregel&) { return toeval.bounded(4) == 0; });
                for (Declaratieregel& r : wordt) {
                    if (toeval.bounded(4) == 0)
                        r.aantal = toeval.bounded(1, 40);
                    r.bedrag = {}; // as it is asked for
                }
                const auto correctie = correctieRegels(stand, wordt);
                QVERIFY(pastOp(stand, correctie));
                const auto na = naCorrecties(stand, {correctie});
                QCOMPARE(totaalVan(na), perDagAfgerond(wordt));
                QCOMPARE(totaalVan(correctie), totaalVan(na) - totaalVan(stand));
                QVERIFY(correctieRegels(na, wordt).empty());
                std::vector<Declaratieregel> erbij;
                std::copy_if(correctie.begin(), correctie.end(), std::back_inserter(erbij), [](const Declaratieregel& r) { return r.aantal > 0; });
                QVERIFY(berekend(erbij) == erbij); // what comes is by itself what its days come to (DC-063)
                stand = na;
            }
        }
    }
};

HOUSE_TEST(test_bedragen, BedragenTest)
#include "test_bedragen.moc"
