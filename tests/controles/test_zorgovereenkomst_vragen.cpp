#include "tests/controles/bevindingen.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::bouw;
using pgb::test::param;
using pgb::test::van;

class ZorgovereenkomstVragen : public QObject {
    Q_OBJECT
    const ParameterTabel m_tabel = parameters();

private Q_SLOTS:
    void an_own_draft_steps_back_for_a_proposal_of_the_zorgverlener()
    {
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        feiten.zorgovereenkomst = zorgovereenkomst(ZorgovereenkomstStatus::Lopend);
        ZorgovereenkomstVersie eigen = versie(ZorgovereenkomstStatus::Concept);
        eigen.id = VersieId{51};
        eigen.volgnummer = 2;
        feiten.versie = versie(ZorgovereenkomstStatus::Teruggestuurd);
        feiten.versie.id = VersieId{52};
        feiten.versie.volgnummer = 3;
        feiten.versie.opgesteldDoor = Partijrol::Zorgverlener;
        feiten.wijziging = true;
        feiten.zorgovereenkomst.versies.push_back(eigen);
        feiten.zorgovereenkomst.versies.push_back(feiten.versie);
        QVERIFY(van(feiten, u"ZC-018"_s).empty());
        feiten.versie = eigen; // the draft itself cannot go past it
        QCOMPARE(van(feiten, u"ZC-018"_s).size(), size_t(1));
    }

    void what_is_not_asked_yet_is_no_finding()
    {
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        ZorgovereenkomstInhoud& i = feiten.versie.inhoud;
        i.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        i.salarisadministratie = true;
        i.rooster = {};
        i.vasteUren.reset();
        QVERIFY(van(feiten, u"ZC-048"_s).empty()); // it asks first whether the days are fixed
        i.vasteUren = false;
        using S = ZorgovereenkomstSoort;
        for (const S soort : {S::OvereenkomstVanOpdracht, S::Familie, S::Zorginstelling, S::Vervoer, S::Arbeidsovereenkomst}) {
            i.soort = soort;
            QCOMPARE(van(feiten, u"ZC-048"_s).size(), size_t(vraagtWerkdagen(soort) ? 1 : 0)); // 5.2: R in three models, O in two
        }
        QCOMPARE(param(van(feiten, u"ZC-048"_s).at(0), u"variant"_s), u"geenAantal"_s);
        i.werkafspraken[0] = {};
        QVERIFY(van(feiten, u"ZC-030"_s).empty());
        QCOMPARE(van(feiten, u"ZC-031"_s).size(), size_t(1)); // one gap, said once
        feiten.beoordeling = true;
        QCOMPARE(van(feiten, u"ZC-072"_s).size(), size_t(1));
        i.salarisadministratie = false; // there is no payroll that pays a premium
        QVERIFY(van(feiten, u"ZC-072"_s).empty());
    }

    void the_family_tie_says_the_same_as_the_relation_in_every_model_that_asks_it()
    {
        using S = ZorgovereenkomstSoort;
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        ZorgovereenkomstInhoud& i = feiten.versie.inhoud;
        i.antwoorden = {true, true};
        for (const S soort : {S::Arbeidsovereenkomst, S::OvereenkomstVanOpdracht}) {
            i.soort = soort;
            i.relatie = Familierelatie::Geen;
            i.familieband = Familieband::Ouder;
            QCOMPARE(param(van(feiten, u"ZC-021"_s).at(0), u"variant"_s), u"graad"_s);
            i.familieband = Familieband::Geen;
            QVERIFY(van(feiten, u"ZC-021"_s).empty());
        }
    }

    void the_rules_of_a_term_wait_for_its_last_day()
    {
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        feiten.versie.inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        feiten.versie.inhoud.proeftijdMaanden = 1;
        Zorgovereenkomst eerder = zorgovereenkomst(ZorgovereenkomstStatus::Beeindigd);
        eerder.id = ZorgovereenkomstId{44};
        eerder.versies[0].inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        eerder.versies[0].inhoud.ingangsdatum = QDate(2024, 9, 1);
        eerder.versies[0].inhoud.looptijd = Looptijd::Onbepaald;
        eerder.versies[0].inhoud.einddatum.reset();
        feiten.andereZorgovereenkomsten->push_back(eerder);
        QCOMPARE(van(feiten, u"ZC-052"_s).size(), size_t(1));
        feiten.versie.inhoud.einddatum.reset();
        QVERIFY(van(feiten, u"ZC-052"_s).empty() && van(feiten, u"ZC-053"_s).empty());
    }

    void a_monthly_wage_comes_from_one_budget()
    {
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        feiten.versie.inhoud.loonsoort = Loonsoort::Maandloon;
        feiten.versie.inhoud.maandloon = Bedrag{150'000};
        feiten.toekenningen->push_back(wmoToekenning());
        QVERIFY(van(feiten, u"ZC-036"_s).empty()); // two functions of one budget
        for (Werkafspraak& a : feiten.versie.inhoud.werkafspraken)
            a.toekenning = wmoToekenning().id;
        feiten.versie.inhoud.werkafspraken[0].functieCode = u"WMO-01"_s;
        feiten.versie.inhoud.werkafspraken[1].functieCode = u"WMO-02"_s;
        QCOMPARE(van(feiten, u"ZC-036"_s).size(), size_t(1)); // each has an amount of its own
        feiten.versie.inhoud.werkafspraken[1].functieCode = u"WMO-01"_s;
        QVERIFY(van(feiten, u"ZC-036"_s).empty());
    }
};

HOUSE_TEST(test_zorgovereenkomst_vragen, ZorgovereenkomstVragen)
#include "test_zorgovereenkomst_vragen.moc"
