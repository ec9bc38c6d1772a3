#include "shared/domain/zorgovereenkomst/modelkeuze.h"
#include "shared/domain/zorgovereenkomst/verschillen.h"
#include "shared/domain/zorgovereenkomst/werk_vervolg.h"
#include "tests/support/elk_blad.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using namespace Qt::StringLiterals;

class InhoudTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_full_content_of_the_tests_leaves_no_field_as_it_begins()
    {
        ZorgovereenkomstInhoud leeg;
        ZorgovereenkomstInhoud vol = volleInhoud();
        int gelijk = 0;
        const auto vergelijk = [&](const auto& a, const auto& b) { gelijk += a == b ? 1 : 0; };
        std::apply([&](auto&... a) { std::apply([&](auto&... b) { (vergelijk(a, b), ...); }, leden(vol)); }, leden(leeg));
        QCOMPARE(gelijk, 0);
        Werkafspraak w;
        std::apply([&](auto&... a) { std::apply([&](auto&... b) { (vergelijk(a, b), ...); }, leden(vol.werkafspraken[0])); }, leden(w));
        QCOMPARE(gelijk, 0);
    }

    void a_change_of_any_field_is_a_difference_and_names_a_path_of_its_own()
    {
        for (const ZorgovereenkomstInhoud& van : {ZorgovereenkomstInhoud(), volleInhoud()}) {
            ZorgovereenkomstInhoud naar = van;
            QVERIFY(verschillen(van, naar).empty());
            int bladen = 0;
            elkBlad(naar, [&] {
                const std::vector<FieldPath> paden = verschillen(van, naar);
                QCOMPARE(paden.size(), size_t(1));
                QVERIFY(paden[0].startsWith("inhoud/"_L1));
                QCOMPARE(verschillen(naar, van), paden);
                ++bladen;
            });
            QVERIFY(bladen >= 45);
            QVERIFY(naar == van);
        }
    }

    void a_field_is_taken_over_by_the_path_of_its_difference_and_nothing_else()
    {
        for (const ZorgovereenkomstInhoud& van : {ZorgovereenkomstInhoud(), volleInhoud()}) {
            ZorgovereenkomstInhoud naar = van;
            elkBlad(naar, [&] {
                ZorgovereenkomstInhoud doel = van;
                neemOver(doel, naar, {u"inhoud/bestaat niet"_s});
                QVERIFY(doel == van);
                neemOver(doel, naar, verschillen(van, naar));
                QVERIFY2(doel == naar, qPrintable(verschillen(doel, naar).empty() ? QString() : verschillen(doel, naar)[0]));
            });
        }
    }

    void another_number_of_lines_of_work_is_one_difference()
    {
        ZorgovereenkomstInhoud a = volleInhoud();
        ZorgovereenkomstInhoud b = a;
        b.werkafspraken.pop_back();
        b.werkafspraken[0].tarief = Tarief{1};
        QCOMPARE(verschillen(a, b), std::vector<FieldPath>{u"inhoud/werkafspraken"_s});
    }

    void work_is_the_same_work_when_it_is_paid_from_another_budget()
    {
        using Paren = std::vector<std::optional<size_t>>;
        const auto werk = [](const char* functie, qint64 budget, Eenheid eenheid = Eenheid::Uur) {
            Werkafspraak w;
            w.functieCode = QLatin1String(functie);
            w.toekenning = {budget};
            w.eenheid = eenheid;
            return w;
        };
        QCOMPARE(eerderWerk({werk("WLZ-BI", 65), werk("WLZ-PV", 65)}, {werk("WLZ-PV", 66), werk("WLZ-BI", 66)}), (Paren{1, 0}));
        QCOMPARE(eerderWerk({werk("WLZ-BG", 65), werk("WLZ-BG", 65, Eenheid::Dagdeel)}, {werk("WLZ-BG", 66, Eenheid::Dagdeel), werk("WLZ-BG", 66)}), (Paren{1, 0}));
        QCOMPARE(eerderWerk({werk("WMO-02", 1), werk("WMO-02", 2)}, {werk("WMO-02", 2), werk("WMO-02", 3)}), (Paren{1, 0}));
        QCOMPARE(eerderWerk({werk("WLZ-BI", 65)}, {werk("WLZ-BI", 66), werk("WLZ-BI", 67), werk("WMO-02", 65)}), (Paren{0, std::nullopt, std::nullopt}));
    }

    void the_degree_follows_from_the_relation_data()
    {
        QTest::addColumn<Familieband>("band");
        QTest::addColumn<Familierelatie>("graad");
        using B = Familieband;
        using R = Familierelatie;
        const std::pair<B, R> rijen[] = {{B::Geen, R::Geen}, {B::Partner, R::Partner}, {B::Ouder, R::EersteGraad}, {B::Schoonouder, R::EersteGraad},
                                         {B::Kind, R::EersteGraad}, {B::PartnerVanKind, R::EersteGraad}, {B::Grootouder, R::TweedeGraad},
                                         {B::Kleinkind, R::TweedeGraad}, {B::BroerOfZus, R::TweedeGraad}, {B::ZwagerOfSchoonzus, R::TweedeGraad},
                                         {B::AnderFamilielid, R::Anders}};
        QCOMPARE(std::size(rijen), codeTable<B>().size());
        for (const auto& [band, graad] : rijen)
            QTest::newRow(qPrintable(code(band))) << band << graad;
    }
    void the_degree_follows_from_the_relation()
    {
        QFETCH(Familieband, band);
        QFETCH(Familierelatie, graad);
        QCOMPARE(familierelatieVan(band), graad);
    }

    void the_model_follows_from_plain_answers_data()
    {
        QTest::addColumn<ZorgverlenerSoort>("wie");
        QTest::addColumn<Familierelatie>("relatie");
        QTest::addColumn<QString>("antwoorden"); // leiding, zelf: j, n, ?
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("reden");
        using Z = ZorgverlenerSoort;
        using R = Familierelatie;
        const auto rij = [](const char* naam, Z wie, R relatie, const char* antwoorden, const char* model, const char* reden) {
            QTest::newRow(naam) << wie << relatie << QString::fromLatin1(antwoorden) << QString::fromLatin1(model) << QString::fromLatin1(reden);
        };
        rij("organisation", Z::Zorginstelling, R::Geen, "??", "zorginstelling", "organisatieMetKvk");
        rij("zzp", Z::Zzp, R::Geen, "??", "overeenkomstVanOpdracht", "zzpMetKvk");
        rij("zzp of the family", Z::Zzp, R::EersteGraad, "jj", "overeenkomstVanOpdracht", "zzpMetKvk");
        rij("mother, nobody is the boss", Z::Informeel, R::EersteGraad, "n?", "familie", "familieZonderLeiding");
        rij("partner, nobody is the boss", Z::Informeel, R::Partner, "n?", "familie", "familieZonderLeiding");
        rij("brother as an employee", Z::Informeel, R::TweedeGraad, "jj", "arbeidsovereenkomst", "werktOnderLeiding");
        rij("cousin, free in the work", Z::Informeel, R::Anders, "n?", "overeenkomstVanOpdracht", "vrijInWerk");
        rij("neighbour under direction", Z::Informeel, R::Geen, "jj", "arbeidsovereenkomst", "werktOnderLeiding");
        rij("neighbour who may send another", Z::Informeel, R::Geen, "jn", "overeenkomstVanOpdracht", "vrijInWerk");
        rij("neighbour, free in the work", Z::Informeel, R::Geen, "n?", "overeenkomstVanOpdracht", "vrijInWerk");
        rij("nothing answered", Z::Informeel, R::Geen, "??", "", "");
        rij("half answered", Z::Informeel, R::Geen, "j?", "", "");
        rij("family, nothing answered", Z::Informeel, R::Partner, "??", "", "");
    }
    void the_model_follows_from_plain_answers()
    {
        QFETCH(ZorgverlenerSoort, wie);
        QFETCH(Familierelatie, relatie);
        QFETCH(QString, antwoorden);
        const auto jaNee = [](QChar c) { return c == u'?' ? std::nullopt : std::optional(c == u'j'); };
        const auto voorstel = modelVoorstel(wie, relatie, {jaNee(antwoorden[0]), jaNee(antwoorden[1])});
        QTEST(voorstel ? code(voorstel->soort) : QString(), "model");
        QTEST(voorstel ? code(voorstel->reden) : QString(), "reden");
    }

    void working_days_come_from_the_schedule_or_else_from_the_answer()
    {
        ZorgovereenkomstInhoud i;
        i.dagenPerWeek = 4;
        QCOMPARE(werkdagenPerWeek(i), 4);
        i.vasteUren = true;
        i.rooster = {60, 0, 60, 0, 60, 0, 0};
        QCOMPARE(werkdagenPerWeek(i), 3);
        QCOMPARE(opzegtermijnZorgverlener(i), 1);
        i.opzegtermijnZorgverlenerMaanden = 0;
        QCOMPARE(opzegtermijnZorgverlener(i), 0);
    }
};

HOUSE_TEST(test_inhoud, InhoudTest)
#include "test_inhoud.moc"
