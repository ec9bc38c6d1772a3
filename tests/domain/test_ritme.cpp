#include "shared/domain/declaratie/ritme.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"

using namespace pgb;

class RitmeTest : public QObject {
    Q_OBJECT
    static Zorgovereenkomst agreement(std::optional<Declaratieritme> ritme)
    {
        Zorgovereenkomst z = bouw::zorgovereenkomst();
        z.versies.front().inhoud.declaratieritme = ritme;
        return z;
    }
    static ParameterTabel setting(const QString& waarde)
    {
        ParameterWaarde rij;
        rij.id = 1;
        rij.key = QStringLiteral("declaratieritme");
        rij.waarde = waarde;
        return ParameterTabel({rij});
    }

private Q_SLOTS:
    void a_week_runs_from_monday_and_ends_with_its_month()
    {
        using enum Declaratieritme;
        QCOMPARE(ritmePeriode(Week, QDate(2025, 5, 14)), (Periode{QDate(2025, 5, 12), QDate(2025, 5, 18)}));
        QCOMPARE(ritmePeriode(Week, QDate(2025, 4, 29)), (Periode{QDate(2025, 4, 28), QDate(2025, 4, 30)}));
        QCOMPARE(ritmePeriode(Week, QDate(2025, 5, 1)), (Periode{QDate(2025, 5, 1), QDate(2025, 5, 4)}));
        QCOMPARE(ritmePeriode(Week, QDate(2024, 12, 31)), (Periode{QDate(2024, 12, 30), QDate(2024, 12, 31)}));
        QCOMPARE(ritmePeriode(Week, QDate(2025, 1, 1)), (Periode{QDate(2025, 1, 1), QDate(2025, 1, 5)}));
        QCOMPARE(ritmePeriode(Maand, QDate(2024, 2, 29)), Periode::maand(2024, 2));
        QVERIFY(!ritmePeriode(Week, QDate()).valid());
    }

    void four_weeks_are_counted_from_the_first_week_of_the_year()
    {
        constexpr auto V = Declaratieritme::VierWeken;
        QCOMPARE(ritmePeriode(V, QDate(2025, 1, 10)), (Periode{QDate(2025, 1, 1), QDate(2025, 1, 26)})); // from 30 December, which is last year
        QCOMPARE(ritmePeriode(V, QDate(2024, 12, 30)), (Periode{QDate(2024, 12, 30), QDate(2024, 12, 31)}));
        QCOMPARE(ritmePeriode(V, QDate(2025, 1, 27)), (Periode{QDate(2025, 1, 27), QDate(2025, 1, 31)}));
        QCOMPARE(ritmePeriode(V, QDate(2025, 2, 3)), (Periode{QDate(2025, 2, 1), QDate(2025, 2, 23)}));
        // 2026 has 53 weeks: its thirteenth period has five, and 3 January 2027 is still in it.
        QCOMPARE(ritmePeriode(V, QDate(2026, 12, 31)), (Periode{QDate(2026, 12, 1), QDate(2026, 12, 31)}));
        QCOMPARE(ritmePeriode(V, QDate(2027, 1, 2)), (Periode{QDate(2027, 1, 1), QDate(2027, 1, 3)}));
        QCOMPARE(ritmePeriode(V, QDate(2027, 1, 4)).van, QDate(2027, 1, 4));
    }

    void periods_cover_every_day_once()
    {
        const Periode bereik{QDate(2019, 12, 20), QDate(2029, 12, 20)};
        for (const Code<Declaratieritme>& rij : codeTable<Declaratieritme>()) {
            QDate dag = bereik.van;
            for (const Periode& p : ritmePeriodes(rij.waarde, bereik)) {
                QVERIFY(p.contains(dag));
                QVERIFY(p.van <= bereik.van || p.van == dag);
                QVERIFY(Periode::maandVan(p.van).contains(p));
                for (QDate in = p.van; in <= p.tot; in = in.addDays(1))
                    QCOMPARE(ritmePeriode(rij.waarde, in), p);
                dag = p.tot.addDays(1);
            }
            QVERIFY(dag > bereik.tot);
        }
        QVERIFY(ritmePeriodes(Declaratieritme::Week, {}).empty());
        QVERIFY(ritmePeriodes(Declaratieritme::Week, {QDate(1900, 1, 1), QDate(2900, 1, 1)}).empty());
    }

    void the_agreement_goes_before_the_setting()
    {
        const QDate dag(2025, 5, 14);
        QCOMPARE(declaratieritme(agreement({}), ParameterTabel(), dag), Declaratieritme::Maand);
        QCOMPARE(declaratieritme(agreement({}), ParameterTabel(ParameterTabel::meegeleverd()), dag), Declaratieritme::Maand);
        QCOMPARE(declaratieritme(agreement({}), setting(QStringLiteral("vierWeken")), dag), Declaratieritme::VierWeken);
        QCOMPARE(declaratieritme(agreement({}), setting(QStringLiteral("elkUur")), dag), Declaratieritme::Maand);
        QCOMPARE(declaratieritme(agreement(Declaratieritme::Week), setting(QStringLiteral("vierWeken")), dag), Declaratieritme::Week);
        QCOMPARE(declaratiePeriode(agreement(Declaratieritme::Week), ParameterTabel(), dag), (Periode{QDate(2025, 5, 12), QDate(2025, 5, 18)}));
    }

    void one_month_has_one_rhythm()
    {
        Zorgovereenkomst z = agreement({});
        z.versies.front().geldigTot = QDate(2025, 5, 14);
        z.versies.front().status = ZorgovereenkomstStatus::Vervangen;
        ZorgovereenkomstVersie nieuw = bouw::versie();
        nieuw.volgnummer = 2;
        nieuw.inhoud.ingangsdatum = QDate(2025, 5, 15);
        nieuw.inhoud.declaratieritme = Declaratieritme::Week;
        z.versies.push_back(nieuw);
        QCOMPARE(declaratiePeriode(z, ParameterTabel(), QDate(2025, 5, 20)), Periode::maand(2025, 5));
        QCOMPARE(declaratiePeriode(z, ParameterTabel(), QDate(2025, 6, 4)), (Periode{QDate(2025, 6, 2), QDate(2025, 6, 8)}));
        const auto perioden = declaratiePeriodes(z, ParameterTabel(), {QDate(2025, 5, 1), QDate(2025, 6, 30)});
        QCOMPARE(perioden.size(), size_t(7)); // May, 1 June alone, four weeks and the last Monday
        QCOMPARE(perioden[1], (Periode{QDate(2025, 6, 1), QDate(2025, 6, 1)}));
    }

    void a_version_under_review_says_how_a_new_agreement_declares()
    {
        Zorgovereenkomst z = agreement(Declaratieritme::Week);
        z.versies.front().status = ZorgovereenkomstStatus::InBeoordeling;
        QCOMPARE(declaratieritme(z, ParameterTabel(), QDate(2025, 5, 14)), Declaratieritme::Week);
        z.versies.front().status = ZorgovereenkomstStatus::Concept; // private: the other side does not see it
        QCOMPARE(declaratieritme(z, ParameterTabel(), QDate(2025, 5, 14)), Declaratieritme::Maand);
    }

    void only_hours_follow_it()
    {
        using S = DeclaratieSoort;
        for (const S soort : {S::GeleverdeZorg, S::Reiskosten, S::ZiekteUren})
            QVERIFY(volgtRitme(soort));
        for (const S soort : {S::Maandloon, S::Correctie, S::BijkomendeZorgkosten, S::Factuur, S::TegemoetkomingSociaalNetwerk})
            QVERIFY(!volgtRitme(soort));
    }
};

HOUSE_TEST(test_ritme, RitmeTest)
#include "test_ritme.moc"
