#include "shared/text/bevinding_text.h"
#include "shared/text/bulk_tekst.h"
#include "tests/controles/bevindingen.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::bouw;
using pgb::test::param;

namespace {

std::vector<Bevinding> van(const DeclaratieFeiten& feiten, const QString& id, Fase fase = Fase::Indienen)
{
    return pgb::test::van(feiten, id, fase);
}

} // namespace

class DeclaratieGrenzen : public QObject {
    Q_OBJECT
    const ParameterTabel m_tabel = parameters();

private Q_SLOTS:
    void a_day_without_agreement_gets_exactly_one_finding_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QDate>("ingang");
        QTest::addColumn<QDate>("eind");
        QTest::addColumn<QString>("id");
        const int lopend = int(ZorgovereenkomstStatus::Lopend);
        QTest::newRow("covered") << lopend << QDate(2025, 1, 1) << QDate(2025, 12, 31) << QString();
        QTest::newRow("last day counts") << lopend << QDate(2025, 1, 1) << QDate(2025, 5, 14) << QString();
        QTest::newRow("first day counts") << lopend << QDate(2025, 5, 14) << QDate(2025, 12, 31) << QString();
        QTest::newRow("ended the day before") << lopend << QDate(2025, 1, 1) << QDate(2025, 5, 13) << u"DC-016"_s;
        QTest::newRow("starts the day after") << lopend << QDate(2025, 5, 15) << QDate(2025, 12, 31) << u"DC-053"_s;
        QTest::newRow("under review") << int(ZorgovereenkomstStatus::InBeoordeling) << QDate(2025, 1, 1) << QDate(2025, 12, 31) << u"DC-015"_s;
        QTest::newRow("under review, later") << int(ZorgovereenkomstStatus::InBeoordeling) << QDate(2025, 6, 1) << QDate(2025, 12, 31) << u"DC-014"_s;
        QTest::newRow("draft") << int(ZorgovereenkomstStatus::Concept) << QDate(2025, 1, 1) << QDate(2025, 12, 31) << u"DC-014"_s;
        QTest::newRow("rejected") << int(ZorgovereenkomstStatus::Afgekeurd) << QDate(2025, 1, 1) << QDate(2025, 12, 31) << u"DC-014"_s;
    }
    void a_day_without_agreement_gets_exactly_one_finding()
    {
        QFETCH(int, status);
        QFETCH(QDate, ingang);
        QFETCH(QDate, eind);
        QFETCH(QString, id);
        DeclaratieFeiten feiten = declaratieFeiten(m_tabel);
        feiten.declaratie.regels = {regel(QDate(2025, 5, 14))};
        ZorgovereenkomstVersie& versie = feiten.zorgovereenkomst->versies.front();
        versie.status = ZorgovereenkomstStatus(status);
        versie.inhoud.ingangsdatum = ingang;
        versie.inhoud.einddatum = eind;
        QStringList gevonden;
        for (const QString& controle : {u"DC-014"_s, u"DC-015"_s, u"DC-016"_s, u"DC-053"_s}) {
            for (size_t i = 0; i < van(feiten, controle).size(); ++i)
                gevonden.push_back(controle);
        }
        QCOMPARE(gevonden.join(u' '), id);
    }

    void a_gap_between_two_agreements_is_no_agreement()
    {
        DeclaratieFeiten feiten = declaratieFeiten(m_tabel);
        feiten.declaratie.regels = {regel(QDate(2025, 5, 14))};
        std::vector<ZorgovereenkomstVersie>& versies = feiten.zorgovereenkomst->versies;
        versies.push_back(versies.front());
        versies[0].inhoud.einddatum = QDate(2025, 5, 1);
        versies[1].volgnummer = 2;
        versies[1].inhoud.ingangsdatum = QDate(2025, 6, 1);
        QCOMPARE(van(feiten, u"DC-014"_s).size(), size_t(1));
        QVERIFY(van(feiten, u"DC-016"_s).empty() && van(feiten, u"DC-053"_s).empty());
    }

    void the_rate_is_that_of_the_version_of_the_day()
    {
        DeclaratieFeiten feiten = declaratieFeiten(m_tabel);
        std::vector<ZorgovereenkomstVersie>& versies = feiten.zorgovereenkomst->versies;
        versies.push_back(versies.front());
        versies[0].status = ZorgovereenkomstStatus::Vervangen;
        versies[0].geldigTot = QDate(2025, 5, 14);
        versies[1].volgnummer = 2;
        versies[1].inhoud.ingangsdatum = QDate(2025, 5, 15);
        versies[1].inhoud.werkafspraken[0].tarief = tarief(2550);
        feiten.declaratie.regels = {regel(QDate(2025, 5, 14)), regel(QDate(2025, 5, 16))};
        const std::vector<Bevinding> b = van(feiten, u"DC-021"_s);
        QCOMPARE(b.size(), size_t(1));
        QCOMPARE(b[0].path, u"regels/1/tarief"_s);
        QCOMPARE(param(b[0], u"afgesprokenTarief"_s), u"2550000"_s);
    }

    void agreed_hours_are_a_warning_from_the_first_minute_above()
    {
        DeclaratieFeiten feiten = declaratieFeiten(m_tabel);
        feiten.declaratie.regels = {regel(QDate(2025, 5, 12), u"WLZ-BI"_s, 345), regel(QDate(2025, 5, 18), u"WLZ-BI"_s, 345)};
        QVERIFY(van(feiten, u"DC-023"_s).empty());
        feiten.declaratie.regels[1].aantal = 346;
        const std::vector<Bevinding> b = van(feiten, u"DC-023"_s);
        QCOMPARE(b.size(), size_t(1));
        QCOMPARE(b[0].path, u"regels/1/aantal"_s);
        QCOMPARE(param(b[0], u"weekDatum"_s), u"2025-05-12"_s);
        feiten.declaratie.regels[1].datum = QDate(2025, 5, 19); // the next week
        QVERIFY(van(feiten, u"DC-023"_s).empty());
    }

    void a_tolerance_that_is_set_is_used()
    {
        std::vector<ParameterWaarde> rijen = ParameterTabel::meegeleverd();
        rijen.push_back({1, u"urenTolerantiePercentage"_s, {}, {}, {}, {}, u"10"_s, u"procent"_s, u"beheerder"_s, true, false});
        const ParameterTabel tabel(rijen);
        DeclaratieFeiten feiten = declaratieFeiten(tabel);
        feiten.declaratie.regels = {regel(QDate(2025, 5, 12), u"WLZ-BI"_s, 759)};
        QVERIFY(van(feiten, u"DC-023"_s).empty());
        feiten.declaratie.regels[0].aantal = 760;
        QCOMPARE(van(feiten, u"DC-023"_s).size(), size_t(1));
    }

    void the_shortage_is_exact_to_the_cent()
    {
        DeclaratieFeiten feiten = declaratieFeiten(m_tabel);
        const qint64 totaal = feiten.declaratie.totaal.centen;
        feiten.saldo->boekingen = {{toekenningId, u"WLZ-BI"_s, Bedrag{5'000'000 - totaal}, {}, {}}};
        QVERIFY(van(feiten, u"DC-031"_s).empty());
        feiten.saldo->boekingen[0].ingepland = Bedrag{1};
        const std::vector<Bevinding> b = van(feiten, u"DC-031"_s);
        QCOMPARE(b.size(), size_t(1));
        QCOMPARE(param(b[0], u"tekortCenten"_s), u"1"_s);
        QCOMPARE(param(b[0], u"restCenten"_s), QString::number(totaal - 1));
        QVERIFY(van(feiten, u"DC-033"_s).empty()); // "Totaal zorgpakket" is no limit of its own
    }

    void a_check_over_all_dossiers_names_no_other_budgethouder()
    {
        DeclaratieFeiten feiten = declaratieFeiten(m_tabel);
        AndereRegel a;
        a.declaratie = DeclaratieId{90};
        a.nummer = u"2025-9999"_s;
        a.datum = QDate(2025, 5, 5);
        a.functieCode = u"WLZ-BI"_s;
        a.aantal = 1430;
        feiten.andereRegels->push_back(a);
        QVERIFY(van(feiten, u"DC-049"_s).empty());
        const std::vector<Bevinding> b = van(feiten, u"DC-055"_s);
        QCOMPARE(b.size(), size_t(1));
        for (const auto& [key, waarde] : b[0].params)
            QVERIFY2(!waarde.contains(u"2025-9999"_s) && !waarde.contains(u"1430"_s) && !waarde.contains(u"1580"_s), qPrintable(key));
    }

    void a_day_may_be_full_but_not_fuller_data()
    {
        QTest::addColumn<int>("elders");
        QTest::addColumn<int>("bevindingen");
        QTest::newRow("24:00") << 1290 << 0;
        QTest::newRow("24:01") << 1291 << 1;
    }
    void a_day_may_be_full_but_not_fuller()
    {
        QFETCH(int, elders);
        QFETCH(int, bevindingen);
        DeclaratieFeiten feiten = declaratieFeiten(m_tabel);
        AndereRegel a;
        a.datum = QDate(2025, 5, 5);
        a.aantal = elders;
        feiten.andereRegels->push_back(a);
        QCOMPARE(van(feiten, u"DC-055"_s).size(), size_t(bevindingen));
        feiten.zorgverlener = zorginstelling(); // an organisation sends many people
        QVERIFY(van(feiten, u"DC-055"_s).empty());
    }

    void the_minimum_wage_is_that_of_the_care_day_data()
    {
        QTest::addColumn<QDate>("dag");
        QTest::addColumn<qint64>("centen");
        QTest::addColumn<bool>("laag");
        // Holiday allowance is in the rate: 15,19 in the first half of 2025, ceil(14,40 x 1,08) = 15,56 in the second.
        QTest::newRow("june, just enough") << QDate(2025, 6, 30) << qint64(1519) << false;
        QTest::newRow("june, a cent short") << QDate(2025, 6, 30) << qint64(1518) << true;
        QTest::newRow("july, no longer enough") << QDate(2025, 7, 1) << qint64(1519) << true;
        QTest::newRow("july, just enough") << QDate(2025, 7, 1) << qint64(1556) << false;
    }
    void the_minimum_wage_is_that_of_the_care_day()
    {
        QFETCH(QDate, dag);
        QFETCH(qint64, centen);
        QFETCH(bool, laag);
        DeclaratieFeiten feiten = declaratieFeiten(m_tabel);
        // A line on either side of the change: the value of one day is never used for the other.
        feiten.declaratie.regels = {regel(QDate(2025, 6, 2)), regel(dag, u"WLZ-BI"_s, 60, centen), regel(QDate(2025, 7, 15))};
        QCOMPARE(!van(feiten, u"DC-091"_s).empty(), laag);
        feiten.zorgverlener = zzpZorgverlener(); // an entrepreneur has no minimum
        QVERIFY(van(feiten, u"DC-091"_s).empty());
    }

    void an_unknown_maximum_of_2026_holds_once()
    {
        DeclaratieFeiten feiten = declaratieFeiten(m_tabel);
        feiten.zorgovereenkomst->versies[0].inhoud.einddatum.reset();
        feiten.declaratie.regels = {regel(QDate(2025, 12, 31)), regel(QDate(2026, 1, 5)), regel(QDate(2026, 1, 6))};
        const std::vector<Bevinding> b = van(feiten, u"DC-040"_s);
        QCOMPARE(b.size(), size_t(1));
        QCOMPARE(b[0].path, u"regels/1/tarief"_s);
        QCOMPARE(b[0].ernst, Ernst::Parkeren);
    }

    void a_blokkade_that_refuses_refuses()
    {
        DeclaratieFeiten feiten = declaratieFeiten(m_tabel);
        Blokkade b;
        b.reikwijdteId = toekenningId.waarde;
        b.van = QDate(2025, 6, 3);
        feiten.blokkades = {b};
        QCOMPARE(van(feiten, u"DC-030"_s).at(0).ernst, Ernst::Parkeren);
        feiten.blokkades->front().werking = BlokkadeWerking::Weigeren;
        QCOMPARE(van(feiten, u"DC-030"_s).at(0).ernst, Ernst::Weigeren);
        feiten.blokkades->front().tot = QDate(2025, 6, 2);
        QVERIFY(van(feiten, u"DC-030"_s).empty());
    }

    void a_draft_or_refused_declaratie_does_not_block_a_new_one()
    {
        DeclaratieFeiten feiten = declaratieFeiten(m_tabel);
        for (const DeclaratieStatus status : {DeclaratieStatus::Concept, DeclaratieStatus::Geweigerd, DeclaratieStatus::Ingetrokken,
                                              DeclaratieStatus::AfgekeurdDoorBudgethouder})
            feiten.bestaandeDeclaraties->push_back({DeclaratieId{9}, {}, DeclaratieSoort::GeleverdeZorg, Periode::maand(2025, 5), status});
        feiten.bestaandeDeclaraties->push_back({DeclaratieId{10}, {}, DeclaratieSoort::GeleverdeZorg, Periode::maand(2025, 4), DeclaratieStatus::Uitbetaald});
        QVERIFY(van(feiten, u"DC-048"_s).empty());
    }

    void what_can_be_done_about_a_month_that_was_declared_goes_by_how_far_it_is()
    {
        const auto zin = [&](DeclaratieStatus status, Bedrag betaald = {}) {
            DeclaratieFeiten feiten = declaratieFeiten(m_tabel);
            feiten.bestaandeDeclaraties->push_back({DeclaratieId{9}, u"2025-0412"_s, DeclaratieSoort::GeleverdeZorg, Periode::maand(2025, 5), status, betaald});
            const auto gevonden = van(feiten, u"DC-048"_s);
            return gevonden.size() == 1 ? bulkBevindingTekst(gevonden.front()) + bevindingTekst(gevonden.front()) : QString();
        };
        for (const DeclaratieStatus status : {DeclaratieStatus::Uitbetaald, DeclaratieStatus::DeelsUitbetaald, DeclaratieStatus::Gecorrigeerd})
            QVERIFY2(zin(status).count(u"Corrigeren"_s) == 2 && !zin(status).contains(u"Trek die"_s), qPrintable(zin(status)));
        QVERIFY(zin(DeclaratieStatus::Geweigerd, Bedrag{1}).contains(u"Corrigeren"_s));
        QVERIFY2(zin(DeclaratieStatus::Ingepland).count(u"na de betaling"_s) == 2, qPrintable(zin(DeclaratieStatus::Ingepland)));
        QVERIFY(zin(DeclaratieStatus::Betaalbaar).contains(u"Trek die declaratie in"_s) && zin(DeclaratieStatus::Geparkeerd).contains(u"Trek die declaratie in"_s));
    }

    void travel_alone_needs_care_declared_elsewhere()
    {
        DeclaratieFeiten feiten = declaratieFeiten(m_tabel);
        feiten.declaratie.soort = DeclaratieSoort::Reiskosten;
        feiten.declaratie.regels = {reisregel(QDate(2025, 5, 5))};
        QCOMPARE(van(feiten, u"DC-069"_s).size(), size_t(1));
        AndereRegel a;
        a.budgethouder = budgethouderId;
        a.datum = QDate(2025, 5, 5);
        a.functieCode = u"WLZ-BI"_s;
        feiten.andereRegels->push_back(a);
        QVERIFY(van(feiten, u"DC-069"_s).empty());
        feiten.andereRegels.reset();
        const Rapport rapport = evaluate(feiten, Fase::Invoer);
        QVERIFY(std::find(rapport.nogNiet.begin(), rapport.nogNiet.end(), QLatin1String("DC-069")) != rapport.nogNiet.end());
    }

    void a_budget_is_one_that_the_agreement_names_or_its_next_year()
    {
        DeclaratieFeiten feiten = declaratieFeiten(m_tabel);
        Toekenning other = toekenning();
        other.id = ToekenningId{14};
        feiten.toekenningen->push_back(other);
        feiten.declaratie.regels[0].toekenning = other.id;
        QVERIFY(van(feiten, u"DC-027"_s).empty()); // the same verstrekker and law: what follows this year's budget
        const auto refused = [&] {
            const std::vector<Bevinding> found = van(feiten, u"DC-027"_s);
            return found.size() == 1 && found[0].ernst == Ernst::Weigeren && found[0].path == u"regels/0/toekenning"_s;
        };
        feiten.toekenningen->back().verstrekker = VerstrekkerId{99};
        QVERIFY(refused());
        feiten.toekenningen->back().verstrekker = verstrekkerId;
        feiten.toekenningen->back().wet = Wet::Wmo;
        QVERIFY(refused());
        // What stands by itself names its budget itself.
        feiten.declaratie.soort = DeclaratieSoort::VerantwoordingsvrijBedrag;
        QVERIFY(van(feiten, u"DC-027"_s).empty());
    }

    void travel_is_paid_by_the_agreed_kilometer_only_data()
    {
        QTest::addColumn<ReiskostenSoort>("agreed");
        QTest::addColumn<Eenheid>("unit");
        QTest::addColumn<bool>("rate");
        QTest::addColumn<QString>("ids");
        QTest::newRow("kilometers") << ReiskostenSoort::PerKilometer << Eenheid::Kilometer << true << QString();
        QTest::newRow("hours instead of kilometers") << ReiskostenSoort::PerKilometer << Eenheid::Uur << true << u"DC-020 regels/2/eenheid;"_s;
        QTest::newRow("pieces instead of kilometers") << ReiskostenSoort::PerKilometer << Eenheid::Stuk << true << u"DC-020 regels/2/eenheid;"_s;
        QTest::newRow("kilometers without an agreed rate") << ReiskostenSoort::PerKilometer << Eenheid::Kilometer << false << u"DC-067 regels/2/functieCode;"_s;
        for (const ReiskostenSoort soort : {ReiskostenSoort::Geen, ReiskostenSoort::OpenbaarVervoer, ReiskostenSoort::VastPerMaand}) {
            for (const Eenheid unit : {Eenheid::Kilometer, Eenheid::Uur})
                QTest::addRow("%s in %s", qPrintable(code(soort)), qPrintable(code(unit))) << soort << unit << true << u"DC-067 regels/2/functieCode;"_s;
        }
    }
    void travel_is_paid_by_the_agreed_kilometer_only()
    {
        QFETCH(ReiskostenSoort, agreed);
        QFETCH(Eenheid, unit);
        QFETCH(bool, rate);
        QFETCH(QString, ids);
        for (const DeclaratieSoort soort : {DeclaratieSoort::GeleverdeZorg, DeclaratieSoort::Reiskosten}) {
            DeclaratieFeiten feiten = declaratieFeiten(m_tabel);
            ZorgovereenkomstInhoud& inhoud = feiten.zorgovereenkomst->versies.front().inhoud;
            inhoud.reiskosten = agreed;
            if (!rate)
                inhoud.reiskostenTarief.reset();
            feiten.declaratie.soort = soort;
            feiten.declaratie.regels.resize(3); // two of care and one of travel
            feiten.declaratie.regels[2].eenheid = unit;
            QString found;
            for (const QString& id : {u"DC-020"_s, u"DC-067"_s}) {
                for (const Bevinding& b : van(feiten, id))
                    found += id + u' ' + b.path + u';';
            }
            QCOMPARE(found, ids);
        }
    }

    void a_week_is_held_against_its_part_of_a_month()
    {
        DeclaratieFeiten feiten = declaratieFeiten(m_tabel);
        feiten.historie = {Bedrag{100'000}, Bedrag{100'000}, Bedrag{100'000}};
        const auto gemeld = [&](const Periode& periode, qint64 centen) {
            feiten.declaratie.periode = periode;
            feiten.declaratie.totaal = Bedrag{centen};
            const Rapport rapport = evaluate(feiten, Fase::Invoer);
            return std::any_of(rapport.bevindingen.begin(), rapport.bevindingen.end(), [](const Bevinding& b) { return b.controle == QLatin1String("DC-064"); });
        };
        const Periode week{QDate(2025, 5, 12), QDate(2025, 5, 18)};
        QVERIFY(!gemeld(Periode::maand(2025, 5), 90'000));
        QVERIFY(gemeld(week, 90'000)); // a month's amount in a week
        QVERIFY(!gemeld(week, 22'000));
    }

    void hostile_numbers_end_in_findings_not_in_overflow()
    {
        DeclaratieFeiten feiten = declaratieFeiten(m_tabel);
        constexpr qint64 groot = std::numeric_limits<qint64>::max();
        for (Declaratieregel& r : feiten.declaratie.regels) {
            r.aantal = groot;
            r.tarief.honderdduizendsten = groot;
            r.bedrag.centen = groot;
        }
        feiten.declaratie.totaal.centen = std::numeric_limits<qint64>::min();
        feiten.historie = {Bedrag{groot}, Bedrag{groot}, Bedrag{1}};
        QVERIFY(evaluate(feiten, Fase::Indienen).weigert());
        feiten.declaratie.regels[0].datum = QDate();
        feiten.declaratie.periode = {};
        QVERIFY(evaluate(feiten, Fase::Indienen).weigert());
    }

    void the_pace_of_the_budget_is_reckoned_until_today_also_on_an_older_month()
    {
        DeclaratieFeiten feiten = declaratieFeiten(m_tabel); // May, of a budget of 50,000
        feiten.saldo->boekingen.push_back({toekenningId, u"WLZ-BI"_s, Bedrag{3'500'000}, {}, {}});
        feiten.vandaag = QDate(2025, 6, 2);
        QCOMPARE(van(feiten, u"DC-036"_s).size(), size_t(1));
        QVERIFY(QDate::fromString(param(van(feiten, u"DC-036"_s).front(), u"opDatum"_s), Qt::ISODate) > feiten.vandaag);
        feiten.vandaag = QDate(2025, 12, 1); // what was spent since is no pace of May
        QVERIFY(van(feiten, u"DC-036"_s).empty());
        feiten.vandaag = QDate(2026, 4, 1);
        QVERIFY(van(feiten, u"DC-036"_s).empty());
    }
};

HOUSE_TEST(test_declaratie_grenzen, DeclaratieGrenzen)
#include "test_declaratie_grenzen.moc"
