#include "shared/domain/controle/evaluator.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::bouw;

/// How far back a first day may lie is the verstrekker's to say (domain 6.3).
class TestTerugwerken : public QObject {
    Q_OBJECT
    const ParameterTabel m_tabel = parameters();

    static bool teVerTerug(const ZorgovereenkomstFeiten& feiten)
    {
        for (const Bevinding& b : evaluate(feiten).bevindingen) {
            if (b.controle == QLatin1String("ZC-025"))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void a_verstrekker_that_allows_more_months_back_is_followed()
    {
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        feiten.vandaag = QDate(2025, 4, 30);
        feiten.versie.inhoud.ingangsdatum = QDate(2025, 2, 1);
        QVERIFY(teVerTerug(feiten));
        Wijzigingsbeleid beleid;
        beleid.wet = feiten.toekenningen->front().wet;
        beleid.verstrekker = feiten.toekenningen->front().verstrekker;
        feiten.beleid = std::vector{beleid};
        QVERIFY(teVerTerug(feiten)); // it set nothing of its own
        feiten.beleid->front().maximumTerugwerkendeMaanden = 2;
        QVERIFY(!teVerTerug(feiten));
        feiten.beleid->front().verstrekker = VerstrekkerId{99};
        QVERIFY(teVerTerug(feiten));
    }

    void a_late_reviewer_makes_no_first_day_too_far_back()
    {
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        feiten.versie.status = ZorgovereenkomstStatus::InBeoordeling;
        feiten.versie.inhoud.ingangsdatum = QDate(2025, 2, 1);
        feiten.vandaag = QDate(2025, 4, 30);
        const auto ondertekend = [&](QDate dag) {
            const QDateTime toen(dag, QTime(10, 0), Qt::UTC);
            feiten.versie.handtekeningen = {{Partijrol::Zorgverlener, GebruikerId{21}, u"T. de Wit"_s, Inlogniveau::TweeFactoren, toen, {}},
                                            {Partijrol::Budgethouder, GebruikerId{22}, u"A. de Boer"_s, Inlogniveau::TweeFactoren, toen.addDays(60), {}}};
        };
        ondertekend(QDate(2025, 1, 20));
        QVERIFY(!teVerTerug(feiten));
        ondertekend(QDate(2025, 4, 29));
        QVERIFY(teVerTerug(feiten));
    }
};

HOUSE_TEST(test_terugwerken, TestTerugwerken)
#include "test_terugwerken.moc"
