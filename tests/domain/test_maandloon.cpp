#include "shared/domain/declaratie/loonvraag.h"
#include "shared/domain/declaratie/maandloon.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace Qt::StringLiterals;

/// The wage of one month (domain 7.1, L16, L21).
class TestMaandloonDomein : public QObject {
    Q_OBJECT

    static Zorgovereenkomst metLoon(qint64 centen = 120'000)
    {
        Zorgovereenkomst z = bouw::zorgovereenkomst();
        z.versies[0].inhoud.loonsoort = Loonsoort::Maandloon;
        z.versies[0].inhoud.maandloon = Bedrag{centen};
        return z;
    }
    static std::optional<Maandloon> mei(const Zorgovereenkomst& z, const std::vector<Toekenning>& budgetten = {bouw::toekenning()})
    {
        return maandloonVan(z, budgetten, QDate(2025, 5, 1));
    }

private Q_SLOTS:
    void a_whole_month_is_one_line_on_the_first_work_and_its_budget()
    {
        const auto loon = mei(metLoon());
        QVERIFY(loon && loon->heleMaand);
        QCOMPARE(loon->regels.size(), size_t(1));
        const Declaratieregel& regel = loon->regels.front();
        QCOMPARE(regel.datum, QDate(2025, 5, 31));
        QCOMPARE(regel.functieCode, u"WLZ-BI"_s);
        QCOMPARE(regel.toekenning, bouw::toekenningId);
        QCOMPARE(regel.eenheid, Eenheid::Maand);
        QCOMPARE(regel.aantal, qint64(100));
        QCOMPARE(regel.bedrag, Bedrag{120'000});
        QCOMPARE(regel.bedrag, regelBedrag(regel));
    }

    void without_a_wage_on_any_day_there_is_none()
    {
        QVERIFY(!mei(bouw::zorgovereenkomst()));
        Zorgovereenkomst z = metLoon();
        z.versies[0].inhoud.maandloon.reset();
        QVERIFY(!mei(z));
        z = metLoon();
        z.versies[0].status = ZorgovereenkomstStatus::InBeoordeling;
        QVERIFY(!mei(z));
        z = metLoon();
        z.versies[0].inhoud.ingangsdatum = QDate(2025, 6, 1);
        QVERIFY(!mei(z));
    }

    void a_part_of_the_month_goes_by_its_days_and_is_no_whole_month()
    {
        Zorgovereenkomst z = metLoon(310'000);
        z.versies[0].inhoud.ingangsdatum = QDate(2025, 5, 22);
        auto loon = mei(z);
        QVERIFY(loon && !loon->heleMaand);
        QCOMPARE(loon->regels.front().bedrag, Bedrag{100'000});
        z = metLoon(310'000);
        z.versies[0].geldigTot = QDate(2025, 5, 10);
        loon = mei(z);
        QVERIFY(loon && !loon->heleMaand);
        QCOMPARE(loon->regels.front().bedrag, Bedrag{100'000});
        QCOMPARE(loon->regels.front().datum, QDate(2025, 5, 10));
    }

    void a_new_version_with_the_same_wage_cuts_nothing()
    {
        Zorgovereenkomst z = metLoon();
        ZorgovereenkomstVersie later = z.versies[0];
        later.volgnummer = 2;
        later.inhoud.ingangsdatum = QDate(2025, 5, 16);
        z.versies[0].geldigTot = QDate(2025, 5, 15);
        z.versies.push_back(later);
        QVERIFY(mei(z)->heleMaand);
        QCOMPARE(mei(z)->regels.size(), size_t(1));
        z.versies[1].inhoud.maandloon = Bedrag{130'000};
        QVERIFY(!mei(z)->heleMaand);
        QCOMPARE(mei(z)->regels.size(), size_t(2));
    }

    void fixed_travel_stands_beside_the_wage_from_the_same_budget()
    {
        Zorgovereenkomst z = metLoon();
        QCOMPARE(mei(z)->regels.size(), size_t(1)); // kilometers are declared
        z.versies[0].inhoud.reiskosten = ReiskostenSoort::VastPerMaand;
        z.versies[0].inhoud.reiskostenMaandbedrag = Bedrag{1'423};
        const auto loon = mei(z);
        QCOMPARE(loon->regels.size(), size_t(2));
        QCOMPARE(loon->regels[1].functieCode, reiskostenFunctie());
        QCOMPARE(loon->regels[1].bedrag, Bedrag{1'423});
        QCOMPARE(loon->regels[1].toekenning, bouw::toekenningId);
    }

    void somebody_looks_where_no_source_says_how_much_data()
    {
        using Maak = std::function<void(DeclaratieFeiten&)>;
        QTest::addColumn<Maak>("maak");
        QTest::addColumn<QString>("vraag");
        const auto afwezig = [](VerzuimSoort soort, QDate van, std::optional<QDate> tot, bool werknemer) {
            return Maak([=](DeclaratieFeiten& f) {
                Verzuim v;
                v.soort = soort;
                v.van = van;
                v.tot = tot;
                f.verzuim = {v};
                if (werknemer)
                    f.zorgovereenkomst->versies[0].inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
                f.zorgovereenkomst->versies[0].inhoud.rooster = {300, 0, 300, 0, 0, 0, 0};
            });
        };
        const QString geen, weg = loonvraag::afwezig, deel = loonvraag::deelVanMaand, stop = loonvraag::loonstop;
        QTest::newRow("nothing") << Maak([](DeclaratieFeiten&) {}) << geen;
        QTest::newRow("other kind") << Maak([](DeclaratieFeiten& f) { f.declaratie.soort = DeclaratieSoort::GeleverdeZorg; f.zorgovereenkomst.reset(); }) << geen;
        QTest::newRow("begins in the month") << Maak([](DeclaratieFeiten& f) { f.zorgovereenkomst->versies[0].inhoud.ingangsdatum = QDate(2025, 5, 2); }) << deel;
        QTest::newRow("ill, no employee") << afwezig(VerzuimSoort::Ziekte, QDate(2025, 5, 20), std::nullopt, false) << weg;
        QTest::newRow("ill, within the weeks") << afwezig(VerzuimSoort::Ziekte, QDate(2025, 5, 6), std::nullopt, true) << geen;
        QTest::newRow("ill, past the weeks") << afwezig(VerzuimSoort::Ziekte, QDate(2025, 4, 1), std::nullopt, true) << weg;
        QTest::newRow("ill before the month") << afwezig(VerzuimSoort::Ziekte, QDate(2025, 4, 1), QDate(2025, 4, 30), false) << geen;
        QTest::newRow("leave") << afwezig(VerzuimSoort::Zwangerschap, QDate(2025, 4, 1), QDate(2025, 5, 1), true) << weg;
        QTest::newRow("over two budgets") << Maak([](DeclaratieFeiten& f) {
            f.toekenningen->push_back(bouw::wmoToekenning());
            Werkafspraak& tweede = f.zorgovereenkomst->versies[0].inhoud.werkafspraken.at(1);
            tweede.functieCode = QStringLiteral("WMO-02");
            tweede.toekenning = bouw::wmoToekenning().id;
        }) << QString(loonvraag::budgetten);
        QTest::newRow("stopped") << Maak([](DeclaratieFeiten& f) { f.loonstops = {{1, bouw::zorgovereenkomstId, LoonstopSoort::Opschorting, QDate(2025, 5, 31), std::nullopt}}; }) << stop;
    }

    void somebody_looks_where_no_source_says_how_much()
    {
        QFETCH(std::function<void(DeclaratieFeiten&)>, maak);
        QFETCH(QString, vraag);
        const ParameterTabel tabel = bouw::parameters();
        DeclaratieFeiten f = bouw::declaratieFeiten(tabel);
        f.zorgovereenkomst = metLoon();
        f.declaratie.soort = DeclaratieSoort::Maandloon;
        maak(f);
        QCOMPARE(QString(loonvraagVan(f)), vraag);
    }

    void a_stop_and_an_absence_after_the_payment_have_a_reason_of_their_own()
    {
        const ParameterTabel tabel = bouw::parameters();
        DeclaratieFeiten f = bouw::declaratieFeiten(tabel);
        f.zorgovereenkomst = metLoon();
        f.declaratie.soort = DeclaratieSoort::Maandloon;
        f.declaratie.periode = Periode::maand(2025, 5);
        f.loonstops = std::vector<Loonstop>();
        f.verzuim = std::vector<Verzuim>();
        QCOMPARE(waaromZonderLoon(f), QLatin1String());
        Verzuim v;
        v.soort = VerzuimSoort::Zwangerschap;
        v.van = QDate(2025, 5, 20);
        f.verzuim->push_back(v);
        QCOMPARE(waaromZonderLoon(f), loonvraag::afwezigAchteraf);
        f.loonstops->push_back({1, bouw::zorgovereenkomstId, LoonstopSoort::Opschorting, QDate(2025, 5, 22), std::nullopt});
        QCOMPARE(waaromZonderLoon(f), loonvraag::stopAchteraf);
        for (const QLatin1String waarom : {loonvraag::achteraf, loonvraag::afwezigAchteraf, loonvraag::stopAchteraf})
            QVERIFY(isLoonAchteraf(QString(waarom)));
        QVERIFY(!isLoonAchteraf(QStringLiteral("nieuwTarief")));
    }

    void a_stop_or_an_absence_leaves_the_wage_of_the_other_days()
    {
        const ParameterTabel tabel = bouw::parameters();
        DeclaratieFeiten f = bouw::declaratieFeiten(tabel);
        f.zorgovereenkomst = metLoon(310'000);
        f.declaratie.soort = DeclaratieSoort::Maandloon;
        f.declaratie.periode = Periode::maand(2025, 5);
        f.loonstops = std::vector<Loonstop>();
        f.verzuim = std::vector<Verzuim>();
        QVERIFY(dagenZonderLoon(f).empty());
        f.loonstops->push_back({1, bouw::zorgovereenkomstId, LoonstopSoort::Opschorting, QDate(2025, 5, 22), std::nullopt});
        Verzuim ziek;
        ziek.van = QDate(2025, 4, 1);
        ziek.tot = QDate(2025, 5, 15);
        f.verzuim->push_back(ziek);
        f.zorgovereenkomst->versies[0].inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        f.zorgovereenkomst->versies[0].inhoud.rooster = {300, 0, 300, 0, 0, 0, 0};
        // Six weeks from 1 April go on until 12 May.
        const std::vector<Periode> zonder = dagenZonderLoon(f);
        QCOMPARE(zonder, (std::vector<Periode>{{QDate(2025, 5, 22), QDate(2025, 5, 31)}, {QDate(2025, 5, 13), QDate(2025, 5, 15)}}));
        const auto loon = maandloonVan(*f.zorgovereenkomst, {bouw::toekenning()}, QDate(2025, 5, 1), zonder);
        QVERIFY(loon && !loon->heleMaand);
        QCOMPARE(loon->regels.size(), size_t(2));
        QCOMPARE(loon->regels[0].bedrag, Bedrag{120'000}); // 12 of 31 days
        QCOMPARE(loon->regels[1].bedrag, Bedrag{60'000});
        QCOMPARE(loon->regels[1].datum, QDate(2025, 5, 21));
        QVERIFY(!maandloonVan(*f.zorgovereenkomst, {bouw::toekenning()}, QDate(2025, 5, 1), {Periode::maand(2025, 5)}));
    }

    void the_budget_of_the_next_year_follows_this_years()
    {
        Zorgovereenkomst z = metLoon();
        z.versies[0].inhoud.einddatum = QDate(2026, 12, 31);
        Toekenning volgend = bouw::toekenning();
        volgend.id = ToekenningId{77};
        volgend.periode = Periode::jaar(2026);
        const auto januari = [&](const std::vector<Toekenning>& budgetten) { return maandloonVan(z, budgetten, QDate(2026, 1, 1))->regels.front().toekenning; };
        QCOMPARE(januari({bouw::toekenning(), volgend}), volgend.id);
        QCOMPARE(januari({bouw::toekenning()}), bouw::toekenningId); // DC-027 says that it is over
        Toekenning ander = volgend;
        ander.id = ToekenningId{78};
        QCOMPARE(januari({bouw::toekenning(), volgend, ander}), bouw::toekenningId); // nobody chooses between two
    }
};

HOUSE_TEST(test_maandloon, TestMaandloonDomein)
#include "test_maandloon.moc"
