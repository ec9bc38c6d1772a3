#include "shared/domain/zorgovereenkomst/budgetbeslag.h"
#include "tests/controles/bevindingen.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::bouw;
using pgb::test::param;
using pgb::test::van;

namespace {

/// Five days a week, whichever: the amounts below are by days of the year.
ZorgovereenkomstInhoud wisselend(ZorgovereenkomstInhoud inhoud)
{
    inhoud.vasteUren = false;
    inhoud.dagenPerWeek = 5;
    return inhoud;
}

ZorgovereenkomstFeiten eigen(const ParameterTabel& tabel)
{
    ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(tabel);
    feiten.versie.inhoud = wisselend(feiten.versie.inhoud);
    return feiten;
}

Zorgovereenkomst ander(ZorgovereenkomstStatus status = ZorgovereenkomstStatus::Lopend)
{
    Zorgovereenkomst z = zorgovereenkomst(status);
    z.id = ZorgovereenkomstId{40};
    z.nummer = u"2025-0040"_s;
    z.zorgverlener = ZorgverlenerId{41};
    z.versies[0].inhoud = wisselend(z.versies[0].inhoud);
    return z;
}

/// What a whole year of it costs, month by month as it will be declared.
constexpr qint64 jaarVanAnder = 1466295 + 83950;

/// 9 h x EUR 25 and 2,5 h x EUR 22,50 a week, ten kilometers a day: 30 days of November, 31 of October or December.
constexpr qint64 november = 96417 + 24113 + 6900;
constexpr qint64 december = 99625 + 24900 + 7130;

/// An agreement that runs all year, booked until and with September, and its change from December on with a rate of EUR 35; on 3 November.
ZorgovereenkomstFeiten wijziging(const ParameterTabel& tabel)
{
    ZorgovereenkomstFeiten feiten = eigen(tabel);
    feiten.vandaag = QDate(2025, 11, 3);
    feiten.wijziging = true;
    ZorgovereenkomstVersie loopt = feiten.versie;
    loopt.status = ZorgovereenkomstStatus::Lopend;
    feiten.versie.volgnummer = 2;
    feiten.versie.inhoud.ingangsdatum = QDate(2025, 12, 1);
    feiten.versie.inhoud.werkafspraken[0].tarief = tarief(3500);
    feiten.zorgovereenkomst.versies = {loopt, feiten.versie};
    feiten.geboekt = std::vector{GeboekteZorg{feiten.zorgovereenkomst.id, {QDate(2025, 1, 1), QDate(2025, 9, 30)}}};
    return feiten;
}

} // namespace

/// What agreements take from a budget, and when that is more than there is (ZC-043).
class ZorgovereenkomstBudget : public QObject {
    Q_OBJECT
    const ParameterTabel m_tabel = parameters();

private Q_SLOTS:
    void every_level_that_pays_must_hold_out()
    {
        ZorgovereenkomstFeiten feiten = eigen(m_tabel);
        feiten.toekenningen->front().niveaus[1].bedrag = Bedrag{1'466'496}; // what the care of 365 days costs; travel is on the root alone
        QVERIFY(van(feiten, u"ZC-043"_s).empty());
        feiten.toekenningen->front().niveaus[1].bedrag = Bedrag{1'466'495};
        const std::vector<Bevinding> b = van(feiten, u"ZC-043"_s);
        QCOMPARE(b.size(), size_t(1));
        QCOMPARE(b[0].path, u"inhoud/werkafspraken"_s); // also what stops an automatic approval
        QCOMPARE(param(b[0], u"variant"_s), u"niveau"_s);
        QCOMPARE(param(b[0], u"niveauNaam"_s), u"Totaal zorgpakket"_s);
        QCOMPARE(param(b[0], u"tekortCenten"_s), u"1"_s);
        // What others ask from the level counts there too.
        feiten.toekenningen->front().niveaus[1].bedrag = Bedrag{1'466'496 + 1'466'295 - 1};
        feiten.andereZorgovereenkomsten->push_back(ander(ZorgovereenkomstStatus::Gedeeld));
        QCOMPARE(param(van(feiten, u"ZC-043"_s).at(0), u"tekortCenten"_s), u"1"_s);
        // A level without an amount is no limit.
        feiten.toekenningen->front().niveaus[1].bedrag.reset();
        QVERIFY(van(feiten, u"ZC-043"_s).empty());
    }

    void other_agreements_count_in_the_forecast()
    {
        ZorgovereenkomstFeiten feiten = eigen(m_tabel);
        Zorgovereenkomst andere = ander();
        andere.versies[0].inhoud.werkafspraken[0].aantalPerWeek = 30 * 60; // 30 h x € 25 and 2,5 h x € 22,50 = € 806,25 a week
        feiten.andereZorgovereenkomsten->push_back(andere);
        const std::vector<Bevinding> b = van(feiten, u"ZC-043"_s);
        QCOMPARE(b.size(), size_t(1));
        // 365 days: € 42.037,95 of the other, month by month, and € 14.664,96 of this one, 3.650 km of each at 23 cents, against € 50.000.
        const int samen = 4203795 + 1466496 + 2 * 83950;
        QCOMPARE(param(b[0], u"kostenCenten"_s), QString::number(samen));
        QCOMPARE(param(b[0], u"tekortCenten"_s), QString::number(samen - 5000000));
        // Each is named for itself: only one of them is on the screen.
        QCOMPARE(param(b[0], u"variant"_s), u"metAnderen"_s);
        QCOMPARE(param(b[0], u"eigenCenten"_s), QString::number(1466496 + 83950));
        QCOMPARE(param(b[0], u"anderenCenten"_s), QString::number(4203795 + 83950));
        feiten.toekenningen->front().niveaus.front().bedrag = Bedrag{4'000'000};
        feiten.versie.inhoud.werkafspraken.clear();
        const std::vector<Bevinding> leeg = van(feiten, u"ZC-043"_s);
        QCOMPARE(leeg.size(), size_t(1));
        QCOMPARE(param(leeg[0], u"variant"_s), u"alleenAnderen"_s);
        QCOMPARE(param(leeg[0], u"tekortCenten"_s), QString::number(4203795 + 83950 - 4'000'000));
    }

    void what_is_asked_counts_and_a_draft_does_not_data()
    {
        QTest::addColumn<ZorgovereenkomstStatus>("status");
        QTest::addColumn<bool>("telt");
        using enum ZorgovereenkomstStatus;
        for (const auto& rij : codeTable<ZorgovereenkomstStatus>())
            QTest::addRow("%s", rij.code.data()) << rij.waarde
                << (rij.waarde != Concept && rij.waarde != Afgekeurd && rij.waarde != Ingetrokken && rij.waarde != Vervallen && rij.waarde != Beeindigd);
    }
    void what_is_asked_counts_and_a_draft_does_not()
    {
        QFETCH(ZorgovereenkomstStatus, status);
        QFETCH(bool, telt);
        ZorgovereenkomstFeiten feiten = eigen(m_tabel);
        feiten.andereZorgovereenkomsten->push_back(ander(status));
        feiten.toekenningen->front().niveaus.front().bedrag = Bedrag{1466496 + 83950}; // room for this one alone
        const std::vector<Bevinding> b = van(feiten, u"ZC-043"_s);
        QCOMPARE(b.size(), size_t(telt));
        if (telt)
            QCOMPARE(param(b[0], u"anderenCenten"_s), QString::number(jaarVanAnder));
    }

    void of_an_asked_change_only_what_is_more_counts_from_its_first_day()
    {
        ZorgovereenkomstFeiten feiten = eigen(m_tabel);
        Zorgovereenkomst andere = ander();
        ZorgovereenkomstVersie wijziging = andere.versies[0];
        wijziging.volgnummer = 2;
        wijziging.status = ZorgovereenkomstStatus::InBeoordeling;
        wijziging.inhoud.ingangsdatum = QDate(2025, 12, 1);
        wijziging.inhoud.werkafspraken[0].tarief = tarief(3500); // ten euro more for 9 h a week: 31 days are 39:51 hours
        andere.versies.push_back(wijziging);
        feiten.andereZorgovereenkomsten->push_back(andere);
        feiten.toekenningen->front().niveaus.front().bedrag = Bedrag{1466496 + 83950 + jaarVanAnder};
        const std::vector<Bevinding> b = van(feiten, u"ZC-043"_s);
        QCOMPARE(b.size(), size_t(1));
        QCOMPARE(param(b[0], u"tekortCenten"_s), QString::number(39850));
        // Less is no room before it is approved.
        feiten.andereZorgovereenkomsten->front().versies[1].inhoud.werkafspraken[0].tarief = tarief(1500);
        QVERIFY(van(feiten, u"ZC-043"_s).empty());
        feiten.toekenningen->front().niveaus.front().bedrag->centen -= 1;
        QCOMPARE(param(van(feiten, u"ZC-043"_s).at(0), u"tekortCenten"_s), u"1"_s);
    }

    void a_month_counts_until_it_is_booked_data()
    {
        QTest::addColumn<DeclaratieSoort>("soort");
        QTest::addColumn<DeclaratieStatus>("status");
        QTest::addColumn<qint64>("betaald");
        QTest::addColumn<bool>("geboekt");
        using enum DeclaratieStatus;
        using K = DeclaratieSoort;
        for (const auto& rij : codeTable<DeclaratieStatus>()) {
            const bool geboekt = rij.waarde == Betaalbaar || rij.waarde == Ingepland || rij.waarde == Uitbetaald || rij.waarde == DeelsUitbetaald
                || rij.waarde == Teruggekomen || rij.waarde == Gecorrigeerd;
            QTest::addRow("%s", rij.code.data()) << K::GeleverdeZorg << rij.waarde << qint64(0) << geboekt;
            QTest::addRow("maandloon %s", rij.code.data()) << K::Maandloon << rij.waarde << qint64(0) << geboekt;
        }
        QTest::newRow("parked with a part that was paid") << K::GeleverdeZorg << Geparkeerd << qint64(100) << true;
        QTest::newRow("refused after a part was paid") << K::GeleverdeZorg << Geweigerd << qint64(100) << true;
        QTest::newRow("travel is no care") << K::Reiskosten << Uitbetaald << qint64(100) << false;
    }
    void a_month_counts_until_it_is_booked()
    {
        QFETCH(DeclaratieSoort, soort);
        QFETCH(DeclaratieStatus, status);
        QFETCH(qint64, betaald);
        QFETCH(bool, geboekt);
        QCOMPARE(isGeboekt(soort, status, Bedrag{betaald}), geboekt);
    }

    void of_others_what_is_given_and_not_booked_counts_too()
    {
        ZorgovereenkomstFeiten feiten = eigen(m_tabel);
        feiten.vandaag = QDate(2025, 11, 3);
        feiten.versie.inhoud.werkafspraken.clear();
        feiten.andereZorgovereenkomsten->push_back(ander());
        const auto samen = [&] {
            Bedrag som;
            for (const AnderBeslag& een : beslagVanAnderen(feiten, feiten.toekenningen->front()))
                som += een.bedrag();
            return som.centen;
        };
        QCOMPARE(samen(), jaarVanAnder);
        feiten.geboekt = std::vector{GeboekteZorg{ZorgovereenkomstId{40}, {QDate(2025, 1, 1), QDate(2025, 9, 30)}}};
        QCOMPARE(samen(), december + november + december); // October too: given, and nobody paid or planned it
        feiten.geboekt->push_back({ZorgovereenkomstId{40}, Periode::maand(2025, 10)});
        QCOMPARE(samen(), november + december); // November from its first day, though today is the third
        feiten.geboekt->push_back({ZorgovereenkomstId{99}, Periode::maand(2025, 11)});
        QCOMPARE(samen(), november + december);
        feiten.geboekt->push_back({ZorgovereenkomstId{40}, {QDate(2025, 11, 1), QDate(2025, 11, 2)}});
        QCOMPARE(samen(), december + 4 * (22500 + 5625) + 28 * 230); // a paid weekend leaves the other four weeks
    }

    void what_was_handed_in_asks_its_own_amount_in_the_place_of_what_was_agreed()
    {
        using enum DeclaratieStatus;
        for (const auto& rij : codeTable<DeclaratieStatus>()) {
            const bool open = rij.waarde == TerBeoordeling || rij.waarde == Ingediend || rij.waarde == Geparkeerd || rij.waarde == HandmatigeControle;
            QCOMPARE(isNogTeBoeken(DeclaratieSoort::GeleverdeZorg, rij.waarde, {}), open);
            QVERIFY(!isNogTeBoeken(DeclaratieSoort::Reiskosten, rij.waarde, {}));
        }
        QVERIFY(!isNogTeBoeken(DeclaratieSoort::Factuur, Geparkeerd, Bedrag{1})); // a part was paid: it is booked
        ZorgovereenkomstFeiten feiten = wijziging(m_tabel);
        const Toekenning& budget = feiten.toekenningen->front();
        const qint64 nieuw = december + 39850;
        const GevraagdeZorg zorg{budget.id, feiten.versie.inhoud.werkafspraken[0].functieCode, Bedrag{12'345}};
        feiten.geboekt->push_back({feiten.zorgovereenkomst.id, Periode::maand(2025, 10), {zorg, {ToekenningId{77}, zorg.functieCode, Bedrag{999'999}}}});
        QCOMPARE(bedragVan(eigenBeslag(feiten, budget)).centen, 12'345 + november + nieuw);
        QCOMPARE(beslagOpNiveau(m_tabel, {eigenBeslag(feiten, budget).back()}, budget, budget.niveaus.back().id).centen, 12'345);
        feiten.toekenningen->front().niveaus.front().bedrag = Bedrag{12'345 + november + nieuw};
        QVERIFY(van(feiten, u"ZC-043"_s).empty());
        feiten.toekenningen->front().niveaus.front().bedrag->centen -= 1;
        QCOMPARE(param(van(feiten, u"ZC-043"_s).at(0), u"tekortCenten"_s), u"1"_s);
    }

    void of_others_what_was_handed_in_asks_its_own_amount_too()
    {
        ZorgovereenkomstFeiten feiten = eigen(m_tabel);
        feiten.andereZorgovereenkomsten->push_back(ander());
        const Toekenning& budget = feiten.toekenningen->front();
        const GevraagdeZorg zorg{budget.id, feiten.versie.inhoud.werkafspraken[0].functieCode, Bedrag{12'345}};
        feiten.geboekt = std::vector{GeboekteZorg{ZorgovereenkomstId{40}, {QDate(2025, 1, 1), QDate(2025, 10, 31)}, {zorg}}};
        Bedrag som;
        for (const AnderBeslag& een : beslagVanAnderen(feiten, budget))
            som += een.bedrag();
        QCOMPARE(som.centen, 12'345 + november + december);
    }

    void what_is_booked_by_the_week_leaves_the_rest_of_its_month()
    {
        const ZorgovereenkomstId wie{40};
        const Periode september = Periode::maand(2025, 9);
        std::vector<GeboekteZorg> weken;
        for (const int maandag : {8, 15, 22})
            weken.push_back({wie, {QDate(2025, 9, maandag), QDate(2025, 9, maandag).addDays(6)}});
        const std::vector<Periode> open = openDagen(september, wie, weken);
        QCOMPARE(int(open.size()), 2);
        QCOMPARE(open[0], (Periode{QDate(2025, 9, 1), QDate(2025, 9, 7)}));
        QCOMPARE(open[1], (Periode{QDate(2025, 9, 29), QDate(2025, 9, 30)}));
        QVERIFY(openDagen(september, ZorgovereenkomstId{41}, weken) == std::vector{september});
        weken.push_back({wie, {QDate(2025, 8, 25), QDate(2025, 10, 5)}});
        QVERIFY(openDagen(september, wie, weken).empty());
    }

    void a_version_that_was_replaced_counts_for_its_own_days()
    {
        ZorgovereenkomstFeiten feiten = eigen(m_tabel);
        Zorgovereenkomst andere = ander(ZorgovereenkomstStatus::Vervangen);
        andere.versies.push_back(andere.versies[0]);
        andere.versies[0].geldigTot = QDate(2025, 10, 31);
        andere.versies[1].volgnummer = 2;
        andere.versies[1].status = ZorgovereenkomstStatus::Lopend;
        andere.versies[1].inhoud.ingangsdatum = QDate(2025, 11, 1);
        feiten.andereZorgovereenkomsten->push_back(andere);
        feiten.geboekt = std::vector{GeboekteZorg{ZorgovereenkomstId{40}, {QDate(2025, 1, 1), QDate(2025, 9, 30)}}};
        Bedrag som;
        for (const AnderBeslag& een : beslagVanAnderen(feiten, feiten.toekenningen->front()))
            som += een.bedrag();
        QCOMPARE(som.centen, december + november + december);
    }

    void a_change_counts_what_the_running_agreement_still_costs_before_it()
    {
        ZorgovereenkomstFeiten feiten = wijziging(m_tabel);
        const qint64 nieuw = december + 39850; // ten euro more for 39:51 hours
        QCOMPARE(bedragVan(eigenBeslag(feiten, feiten.toekenningen->front())).centen, december + november + nieuw);
        feiten.toekenningen->front().niveaus.front().bedrag = Bedrag{december + november + nieuw};
        QVERIFY(van(feiten, u"ZC-043"_s).empty());
        feiten.toekenningen->front().niveaus.front().bedrag->centen -= 1;
        QCOMPARE(param(van(feiten, u"ZC-043"_s).at(0), u"tekortCenten"_s), u"1"_s);
        // What is booked is in the balance and nowhere else.
        feiten.geboekt->push_back({feiten.zorgovereenkomst.id, Periode::maand(2025, 10)});
        QCOMPARE(bedragVan(eigenBeslag(feiten, feiten.toekenningen->front())).centen, november + nieuw);
        feiten.geboekt->push_back({feiten.zorgovereenkomst.id, Periode::maand(2025, 11)});
        QCOMPARE(bedragVan(eigenBeslag(feiten, feiten.toekenningen->front())).centen, nieuw);
        // A draft beside it asks nothing.
        feiten.geboekt->pop_back();
        feiten.zorgovereenkomst.versies[0].status = ZorgovereenkomstStatus::Concept;
        QCOMPARE(bedragVan(eigenBeslag(feiten, feiten.toekenningen->front())).centen, nieuw);
    }

    void a_monthly_wage_counts_by_the_months_that_are_not_booked()
    {
        ZorgovereenkomstFeiten feiten = eigen(m_tabel);
        Zorgovereenkomst andere = ander();
        andere.versies[0].inhoud.loonsoort = Loonsoort::Maandloon;
        andere.versies[0].inhoud.maandloon = Bedrag{150'000};
        andere.versies[0].inhoud.reiskosten = ReiskostenSoort::Geen;
        feiten.andereZorgovereenkomsten->push_back(andere);
        feiten.geboekt = std::vector{GeboekteZorg{ZorgovereenkomstId{40}, {QDate(2025, 1, 1), QDate(2025, 10, 31)}}};
        QCOMPARE(beslagVanAnderen(feiten, feiten.toekenningen->front()).at(0).bedrag(), Bedrag{2 * 150'000});
    }

    void the_costs_of_an_employer_count_in_the_forecast()
    {
        std::vector<ParameterWaarde> rijen = ParameterTabel::meegeleverd();
        ParameterWaarde lasten;
        lasten.id = 1;
        lasten.key = u"werkgeverslastenPercentage"_s;
        lasten.categorie = u"wwPremieHoog"_s;
        lasten.waarde = u"20"_s;
        rijen.push_back(lasten);
        const ParameterTabel tabel(rijen);
        ZorgovereenkomstFeiten feiten = eigen(tabel);
        feiten.versie.inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        feiten.versie.inhoud.salarisadministratie = true;
        feiten.toekenningen->front().niveaus.front().bedrag = Bedrag{1'700'000};
        // € 14.664,96 of care a year and a fifth of it on top; nothing on top of the travel.
        QCOMPARE(param(van(feiten, u"ZC-043"_s).at(0), u"kostenCenten"_s), QString::number(1466496 + 293299 + 83950));
    }

    void what_is_not_known_of_another_agreement_is_said_once_and_by_its_number()
    {
        ZorgovereenkomstFeiten feiten = eigen(m_tabel);
        Zorgovereenkomst andere = ander();
        andere.versies[0].inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        andere.versies[0].inhoud.salarisadministratie = true;
        andere.versies.push_back(andere.versies[0]);
        andere.versies[1].volgnummer = 2;
        feiten.andereZorgovereenkomsten->push_back(andere);
        const std::vector<Bevinding> b = van(feiten, u"ZC-043"_s);
        QCOMPARE(b.size(), size_t(1));
        QCOMPARE(param(b[0], u"variant"_s), u"andereOnbekend"_s);
        QCOMPARE(param(b[0], u"nummerTekst"_s), andere.nummer);
        // What is paid from another budget is no matter of this one.
        for (ZorgovereenkomstVersie& v : feiten.andereZorgovereenkomsten->front().versies) {
            for (Werkafspraak& w : v.inhoud.werkafspraken)
                w.toekenning = ToekenningId{13};
        }
        QVERIFY(van(feiten, u"ZC-043"_s).empty());
    }

    void vakantiegeld_on_top_of_the_rate_counts_in_the_forecast()
    {
        ZorgovereenkomstFeiten feiten = eigen(m_tabel);
        feiten.toekenningen->front().niveaus.front().bedrag = Bedrag{1'500'000};
        feiten.versie.inhoud.vakantiegeldInbegrepen = false;
        QCOMPARE(param(van(feiten, u"ZC-043"_s).at(0), u"kostenCenten"_s), QString::number(1466496 + 117320 + 83950));
        feiten.versie.inhoud.vakantiegeldInbegrepen = true;
        QCOMPARE(param(van(feiten, u"ZC-043"_s).at(0), u"kostenCenten"_s), QString::number(1466496 + 83950));
        std::vector<ParameterWaarde> rijen = ParameterTabel::meegeleverd();
        std::erase_if(rijen, [](const ParameterWaarde& r) { return r.key == u"vakantiegeldPercentage"_s; });
        const ParameterTabel zonder(rijen);
        feiten.parameters = &zonder;
        feiten.versie.inhoud.vakantiegeldInbegrepen = false;
        const std::vector<Bevinding> b = van(feiten, u"ZC-043"_s);
        QVERIFY(std::any_of(b.begin(), b.end(), [](const Bevinding& x) { return param(x, u"variant"_s) == u"zonderVakantiegeld"_s; }));
    }
};

HOUSE_TEST(test_zorgovereenkomst_budget, ZorgovereenkomstBudget)
#include "test_zorgovereenkomst_budget.moc"
