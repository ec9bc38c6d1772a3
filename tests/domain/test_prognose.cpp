#include "shared/domain/budget/loonkosten.h"
#include "shared/domain/budget/prognose.h"
#include "tests/support/house_test.h"

using namespace pgb;

class PrognoseTest : public QObject {
    Q_OBJECT
    static ZorgovereenkomstInhoud agreement()
    {
        ZorgovereenkomstInhoud inhoud;
        inhoud.ingangsdatum = QDate(2025, 1, 1);
        Werkafspraak a;
        a.functieCode = QStringLiteral("WLZ-BI");
        a.toekenning = {1};
        a.tarief = Tarief::fromCenten(4500);
        a.aantalPerWeek = 600; // ten hours
        Werkafspraak b = a;
        b.functieCode = QStringLiteral("WMO-07");
        b.toekenning = {2};
        b.eenheid = Eenheid::Dagdeel;
        b.aantalPerWeek = 200; // two dagdelen
        inhoud.werkafspraken = {a, b};
        return inhoud;
    }

    static qint64 cost(const ZorgovereenkomstInhoud& inhoud, const Periode& periode, qint64 toekenning)
    {
        Bedrag som;
        for (const auto& [functie, bedrag] : verwachtPerFunctie(inhoud, periode, {toekenning}))
            som += bedrag;
        return som.centen;
    }

private Q_SLOTS:
    void agreed_weeks_are_counted_by_days()
    {
        const Periode vierWeken{QDate(2025, 3, 3), QDate(2025, 3, 30)};
        QCOMPARE(cost(agreement(), vierWeken, 1), 4 * 10 * 4500);
        QCOMPARE(cost(agreement(), vierWeken, 2), 4 * 2 * 4500);
        QCOMPARE(cost(agreement(), vierWeken, 3), 0);
        QCOMPARE(cost(agreement(), Periode::jaar(2025), 1), 2'346'450); // 31 286 minutes
        QCOMPARE(verwachtPerFunctie(agreement(), vierWeken, {1})[0].first, QStringLiteral("WLZ-BI"));
    }

    void with_fixed_days_the_care_of_those_days_counts()
    {
        ZorgovereenkomstInhoud inhoud = agreement();
        inhoud.werkafspraken.resize(1);
        Werkafspraak& w = inhoud.werkafspraken[0];
        w.tarief = Tarief::fromCenten(2000);
        w.aantalPerWeek = 480; // four hours on Monday and on Tuesday
        inhoud.vasteUren = true;
        inhoud.rooster = {240, 240, 0, 0, 0, 0, 0};
        const Periode december{QDate(2025, 12, 1), QDate(2025, 12, 31)}; // five of each
        QCOMPARE(verwachtAantal(inhoud, w, december), 10 * 240);
        QCOMPARE(cost(inhoud, december, 1), 80'000);
        QCOMPARE(cost(inhoud, {QDate(2025, 12, 3), QDate(2025, 12, 7)}, 1), 0); // none of them in it
        QCOMPARE(cost(inhoud, {QDate(2025, 12, 2), QDate(2025, 12, 15)}, 1), 2 * 8 * 2000); // two weeks, wherever they begin
        w.aantalPerWeek = 240; // half of the hours: half of every day
        QCOMPARE(cost(inhoud, december, 1), 40'000);
        inhoud.rooster = {360, 120, 0, 0, 0, 0, 0}; // by the hours of the day
        QCOMPARE(cost(inhoud, {QDate(2025, 12, 1), QDate(2025, 12, 1)}, 1), 3 * 2000);
        inhoud.reiskosten = ReiskostenSoort::PerKilometer;
        inhoud.reiskostenTarief = Tarief::fromCenten(20);
        inhoud.reiskostenKilometer = 10;
        QCOMPARE(verwachteReiskosten(inhoud, december).value(), Bedrag{10 * 10 * 20}); // ten days, whatever their hours
        inhoud.rooster.fill(0); // not filled in yet
        QCOMPARE(cost(inhoud, {QDate(2025, 12, 1), QDate(2025, 12, 7)}, 1), 4 * 2000);
        w.aantalPerWeek = 480;
        inhoud.vasteUren = false;
        inhoud.rooster = {240, 240, 0, 0, 0, 0, 0}; // what the hours were before the days changed
        QCOMPARE(cost(inhoud, december, 1), 70'867); // by weeks: 31 days of 8 hours a week
    }

    void holidays_on_fixed_days_are_left_out_unless_a_rate_for_holidays_was_agreed()
    {
        ZorgovereenkomstInhoud inhoud = agreement();
        inhoud.werkafspraken.resize(1);
        Werkafspraak& w = inhoud.werkafspraken[0];
        w.tarief = Tarief::fromCenten(2000);
        w.aantalPerWeek = 480; // four hours on Thursday and on Friday
        inhoud.vasteUren = true;
        inhoud.rooster = {0, 0, 0, 240, 240, 0, 0};
        inhoud.reiskosten = ReiskostenSoort::PerKilometer;
        inhoud.reiskostenTarief = Tarief::fromCenten(20);
        inhoud.reiskostenKilometer = 10;
        // The Thursdays 4, 11, 18, 25 and the Fridays 5, 12, 19, 26: eight days, of which 25 and 26 are Christmas.
        const Periode december{QDate(2025, 12, 1), QDate(2025, 12, 31)};
        QCOMPARE(verwachtAantal(inhoud, w, december), 6 * 240);
        QCOMPARE(verwachtAantal(inhoud, w, december, Feestdagen::Meetellen), 8 * 240);
        QCOMPARE(cost(inhoud, december, 1), 6 * 4 * 2000);
        QCOMPARE(verwachteReiskosten(inhoud, december).value(), Bedrag{6 * 10 * 20});
        QCOMPARE(cost(inhoud, {QDate(2025, 12, 25), QDate(2025, 12, 26)}, 1), 0); // nothing but holidays
        QCOMPARE(verwachtAantal(inhoud, w, {QDate(2026, 4, 27), QDate(2026, 5, 3)}), 480); // King's Day is a Monday then
        w.afwijkendeTarieven = {{Tariefmoment::Feestdag, Tarief::fromCenten(3000)}};
        QCOMPARE(verwachtAantal(inhoud, w, december), 8 * 240); // they are worked
        QCOMPARE(verwachteReiskosten(inhoud, december).value(), Bedrag{8 * 10 * 20});
        w.afwijkendeTarieven = {{Tariefmoment::Weekend, Tarief::fromCenten(3000)}};
        QCOMPARE(verwachtAantal(inhoud, w, december), 6 * 240);
        inhoud.vasteUren = false; // an average, in which days off have their part
        QCOMPARE(cost(inhoud, december, 1), 70'867);
    }

    void what_falls_on_agreed_weekend_days_is_expected_at_their_rate()
    {
        ZorgovereenkomstInhoud inhoud = agreement();
        Werkafspraak& w = inhoud.werkafspraken[0]; // ten hours a week at 45 euro
        w.afwijkendeTarieven = {{Tariefmoment::Weekend, Tarief::fromCenten(6000)}, {Tariefmoment::Avond, Tarief::fromCenten(9900)}};
        const Periode vierWeken{QDate(2025, 3, 3), QDate(2025, 3, 30)};
        QCOMPARE(cost(inhoud, vierWeken, 1), 4 * 10 * 4500); // on which days is not agreed
        inhoud.vasteUren = true;
        inhoud.rooster = {480, 0, 0, 0, 0, 120, 0};
        QCOMPARE(cost(inhoud, vierWeken, 1), 4 * (8 * 4500 + 2 * 6000));
        w.afwijkendeTarieven.push_back({Tariefmoment::Feestdag, Tarief::fromCenten(7000)});
        // Easter Monday is 21 April 2025, and King's Day the Saturday of that week: a holiday goes before a weekend.
        QCOMPARE(cost(inhoud, {QDate(2025, 4, 21), QDate(2025, 4, 27)}, 1), 10 * 7000);
    }

    void only_days_on_which_it_runs_count()
    {
        ZorgovereenkomstInhoud inhoud = agreement();
        inhoud.ingangsdatum = QDate(2025, 12, 25);
        QCOMPARE(cost(inhoud, Periode::jaar(2025), 1), 10 * 4500); // seven days
        inhoud.ingangsdatum = QDate(2024, 1, 1);
        inhoud.einddatum = QDate(2025, 1, 14);
        QCOMPARE(cost(inhoud, Periode::jaar(2025), 1), 2 * 10 * 4500);
        inhoud.einddatum = QDate(2024, 12, 31);
        QCOMPARE(cost(inhoud, Periode::jaar(2025), 1), 0);
        QVERIFY(!looptijdBinnen(inhoud, Periode::jaar(2025)).valid());
    }

    void a_monthly_wage_goes_by_whole_months_and_on_its_own_toekenning()
    {
        ZorgovereenkomstInhoud inhoud = agreement();
        inhoud.loonsoort = Loonsoort::Maandloon;
        inhoud.maandloon = Bedrag{200'000};
        QCOMPARE(cost(inhoud, Periode::jaar(2025), 1), 2'400'000);
        QCOMPARE(cost(inhoud, {QDate(2025, 1, 1), QDate(2025, 3, 14)}, 1), 490'323); // two months, and 14 days of 31
        QCOMPARE(cost(inhoud, {QDate(2025, 12, 1), QDate(2025, 12, 31)}, 1), 200'000);
        QCOMPARE(cost(inhoud, {QDate(2025, 12, 16), QDate(2026, 1, 15)}, 1), 103'226 + 96'774);
        QCOMPARE(cost(inhoud, Periode::jaar(2025), 2), 0);
        inhoud.maandloon.reset();
        QCOMPARE(cost(inhoud, Periode::jaar(2025), 1), 0);
    }

    void the_unit_month_is_agreed_a_month_and_every_other_unit_a_week()
    {
        ZorgovereenkomstInhoud inhoud = agreement();
        inhoud.werkafspraken.resize(1);
        Werkafspraak& w = inhoud.werkafspraken[0];
        w.tarief = Tarief::fromCenten(10'000);
        w.aantalPerWeek = 100; // one
        const Periode december{QDate(2025, 12, 1), QDate(2025, 12, 31)};
        w.eenheid = Eenheid::Maand;
        QCOMPARE(cost(inhoud, december, 1), 10'000);
        QCOMPARE(verwachtAantal(inhoud, w, december), 100);
        QCOMPARE(cost(inhoud, Periode::jaar(2025), 1), 120'000);
        QCOMPARE(cost(inhoud, {QDate(2025, 12, 1), QDate(2025, 12, 15)}, 1), 4'800); // 0,48 of a month
        for (const Eenheid eenheid : {Eenheid::Dagdeel, Eenheid::Etmaal, Eenheid::Stuk, Eenheid::Kilometer, Eenheid::Nacht, Eenheid::Dag, Eenheid::Weekend,
                                      Eenheid::Midweek, Eenheid::Week}) {
            w.eenheid = eenheid;
            QCOMPARE(cost(inhoud, december, 1), 44'300); // 31 days are 4,43 weeks
        }
    }

    void what_comes_on_top_of_the_rate_is_part_of_the_cost()
    {
        const ParameterTabel tabel(ParameterTabel::meegeleverd());
        const QDate dag(2025, 1, 1);
        ZorgovereenkomstInhoud inhoud = agreement();
        inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        inhoud.vakantiegeldInbegrepen = true;
        inhoud.vakantieUrenInbegrepen = true;
        QVERIFY(!loonkosten(tabel, inhoud, nullptr, {100'000}, dag).vakantieGeldt);
        QCOMPARE(loonkosten(tabel, inhoud, nullptr, {100'000}, dag).totaal(), Bedrag{100'000});
        inhoud.vakantiegeldInbegrepen = false;
        QCOMPARE(loonkosten(tabel, inhoud, nullptr, {100'000}, dag).totaal(), Bedrag{108'000});
        inhoud.vakantieUrenInbegrepen = false;
        QCOMPARE(loonkosten(tabel, inhoud, nullptr, {100'000}, dag).totaal(), Bedrag{117'000}); // 13/12 and 8% of that
        inhoud.loonsoort = Loonsoort::Maandloon; // goes on during leave
        QCOMPARE(loonkosten(tabel, inhoud, nullptr, {100'000}, dag).totaal(), Bedrag{108'000});
        inhoud.loonsoort = Loonsoort::PerEenheid;
        inhoud.soort = ZorgovereenkomstSoort::OvereenkomstVanOpdracht; // leave hours are for an employee only (L02)
        QCOMPARE(loonkosten(tabel, inhoud, nullptr, {100'000}, dag).totaal(), Bedrag{108'000});
        Zorgverlener ondernemer;
        ondernemer.ibOndernemer = true;
        QCOMPARE(loonkosten(tabel, inhoud, &ondernemer, {100'000}, dag).totaal(), Bedrag{100'000});
        inhoud.soort = ZorgovereenkomstSoort::Zorginstelling;
        QCOMPARE(loonkosten(tabel, inhoud, nullptr, {100'000}, dag).totaal(), Bedrag{100'000});
        inhoud.soort = ZorgovereenkomstSoort::Familie;
        inhoud.vakantiegeldInbegrepen.reset(); // not answered: nobody guesses
        QVERIFY(!loonkosten(tabel, inhoud, nullptr, {100'000}, dag).vakantieGeldt);
        inhoud.vakantiegeldInbegrepen = false;
        const ParameterTabel leeg(std::vector<ParameterWaarde>{});
        QVERIFY(loonkosten(leeg, inhoud, nullptr, {100'000}, dag).vakantieGeldt);
        QVERIFY(!loonkosten(leeg, inhoud, nullptr, {100'000}, dag).vakantie);
    }

    void what_comes_on_top_is_rounded_once()
    {
        ZorgovereenkomstInhoud inhoud = agreement();
        inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        inhoud.vakantiegeldInbegrepen = false;
        inhoud.vakantieUrenInbegrepen = false;
        // 1009 x 13/12 x 1,08 = 1180,53; with a rounding in between it would be 1180.
        QCOMPARE(loonkosten(ParameterTabel(ParameterTabel::meegeleverd()), inhoud, nullptr, {1'009}, QDate(2025, 1, 1)).totaal(), Bedrag{1'181});
    }

    void what_comes_on_top_is_that_of_the_first_day_that_is_paid()
    {
        std::vector<ParameterWaarde> rijen;
        const auto vanaf = [&rijen](const char* key, const char* categorie, QDate van, const char* waarde) {
            ParameterWaarde rij;
            rij.key = QString::fromLatin1(key);
            rij.categorie = QString::fromLatin1(categorie);
            rij.geldigVan = van;
            rij.waarde = QString::fromLatin1(waarde);
            rijen.push_back(rij);
        };
        vanaf("vakantiegeldPercentage", "", QDate(2025, 1, 1), "8");
        vanaf("vakantiegeldPercentage", "", QDate(2026, 1, 1), "10");
        vanaf("werkgeverslastenPercentage", "wwPremieHoog", QDate(2026, 1, 1), "20");
        const ParameterTabel tabel(std::move(rijen));
        ZorgovereenkomstInhoud inhoud = agreement(); // from 2025 on
        inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        inhoud.salarisadministratie = true;
        inhoud.vakantiegeldInbegrepen = false;
        inhoud.vakantieUrenInbegrepen = true;
        const Loonkosten eerder = loonkosten(tabel, inhoud, nullptr, {100'000}, QDate(2025, 12, 31));
        QCOMPARE(eerder.vakantie, std::optional(Bedrag{8'000}));
        QVERIFY(eerder.lastenGelden && !eerder.lasten);
        const Loonkosten later = loonkosten(tabel, inhoud, nullptr, {100'000}, QDate(2026, 1, 1));
        QCOMPARE(later.vakantie, std::optional(Bedrag{10'000}));
        QCOMPARE(later.lasten, std::optional(Bedrag{22'000}));
    }

    void what_is_not_filled_in_costs_nothing_yet()
    {
        ZorgovereenkomstInhoud inhoud = agreement();
        inhoud.werkafspraken[0].tarief.reset();
        QCOMPARE(cost(inhoud, Periode::jaar(2025), 1), 0);
        inhoud.ingangsdatum = QDate();
        QVERIFY(verwachtPerFunctie(inhoud, Periode::jaar(2025), {1}).empty());
        QVERIFY(verwachtPerFunctie(agreement(), Periode(), {1}).empty());
        QVERIFY(verwachtPerFunctie({}, Periode::jaar(2025), {1}).empty());
    }

    void hostile_numbers_never_overflow()
    {
        ZorgovereenkomstInhoud inhoud = agreement();
        inhoud.werkafspraken[0].aantalPerWeek = std::numeric_limits<qint64>::max();
        inhoud.werkafspraken[0].tarief = Tarief{std::numeric_limits<qint64>::max()};
        const Periode forever{QDate(1, 1, 1), QDate(2'000'000, 1, 1)};
        QCOMPARE(cost(inhoud, forever, 1), Bedrag::maxCenten);
        inhoud.vasteUren = true;
        inhoud.rooster = {std::numeric_limits<int>::max(), std::numeric_limits<int>::min(), 0, 0, 0, 0, 1};
        QCOMPARE(cost(inhoud, forever, 1), Bedrag::maxCenten);
        inhoud.loonsoort = Loonsoort::Maandloon;
        inhoud.maandloon = Bedrag{std::numeric_limits<qint64>::max()};
        QCOMPARE(cost(inhoud, forever, 1), Bedrag::maxCenten);
    }
};

HOUSE_TEST(test_prognose, PrognoseTest)
#include "test_prognose.moc"
