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
        feiten.toekenningen->front().niveaus[1].bedrag = Bedrag{2 * 1'466'496 - 1};
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
        // 365 days: € 42.039,96 of the other and € 14.664,96 of this one, 3.650 km of each at 23 cents, against € 50.000.
        const int samen = 4203996 + 1466496 + 2 * 83950;
        QCOMPARE(param(b[0], u"kostenCenten"_s), QString::number(samen));
        QCOMPARE(param(b[0], u"tekortCenten"_s), QString::number(samen - 5000000));
        // Each is named for itself: only one of them is on the screen.
        QCOMPARE(param(b[0], u"variant"_s), u"metAnderen"_s);
        QCOMPARE(param(b[0], u"eigenCenten"_s), QString::number(1466496 + 83950));
        QCOMPARE(param(b[0], u"anderenCenten"_s), QString::number(4203996 + 83950));
        feiten.toekenningen->front().niveaus.front().bedrag = Bedrag{4'000'000};
        feiten.versie.inhoud.werkafspraken.clear();
        const std::vector<Bevinding> leeg = van(feiten, u"ZC-043"_s);
        QCOMPARE(leeg.size(), size_t(1));
        QCOMPARE(param(leeg[0], u"variant"_s), u"alleenAnderen"_s);
        QCOMPARE(param(leeg[0], u"tekortCenten"_s), QString::number(4203996 + 83950 - 4'000'000));
    }

    void what_is_asked_counts_and_a_draft_does_not_data()
    {
        QTest::addColumn<ZorgovereenkomstStatus>("status");
        QTest::addColumn<bool>("telt");
        using enum ZorgovereenkomstStatus;
        for (const auto& rij : codeTable<ZorgovereenkomstStatus>())
            QTest::addRow("%s", rij.code.data()) << rij.waarde
                << (rij.waarde != Concept && rij.waarde != Afgekeurd && rij.waarde != Ingetrokken && rij.waarde != Vervallen && rij.waarde != Vervangen && rij.waarde != Beeindigd);
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
            QCOMPARE(param(b[0], u"anderenCenten"_s), QString::number(1466496 + 83950));
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
        feiten.toekenningen->front().niveaus.front().bedrag = Bedrag{2 * (1466496 + 83950)};
        const std::vector<Bevinding> b = van(feiten, u"ZC-043"_s);
        QCOMPARE(b.size(), size_t(1));
        QCOMPARE(param(b[0], u"tekortCenten"_s), QString::number(39850));
        // Less is no room before it is approved.
        feiten.andereZorgovereenkomsten->front().versies[1].inhoud.werkafspraken[0].tarief = tarief(1500);
        QVERIFY(van(feiten, u"ZC-043"_s).empty());
        feiten.toekenningen->front().niveaus.front().bedrag->centen -= 1;
        QCOMPARE(param(van(feiten, u"ZC-043"_s).at(0), u"tekortCenten"_s), u"1"_s);
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
