#include "tests/controles/bevindingen.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::bouw;
using pgb::test::param;
using pgb::test::van;

class ZorgovereenkomstGrenzen : public QObject {
    Q_OBJECT
    const ParameterTabel m_tabel = parameters();

private Q_SLOTS:
    void a_start_may_go_back_to_the_first_of_the_month_before_data()
    {
        QTest::addColumn<QDate>("ingang");
        QTest::addColumn<bool>("mag");
        QTest::newRow("first of the month before") << QDate(2025, 3, 1) << true;
        QTest::newRow("a day earlier") << QDate(2025, 2, 28) << false;
        QTest::newRow("future") << QDate(2025, 9, 1) << true;
    }
    void a_start_may_go_back_to_the_first_of_the_month_before()
    {
        QFETCH(QDate, ingang);
        QFETCH(bool, mag);
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        feiten.vandaag = QDate(2025, 4, 30);
        feiten.versie.inhoud.ingangsdatum = ingang;
        QCOMPARE(van(feiten, u"ZC-025"_s).empty(), mag);
    }

    void the_minimum_wage_depends_on_the_age_and_on_what_is_in_the_rate_data()
    {
        QTest::addColumn<QDate>("geboren");
        QTest::addColumn<bool>("vakantiegeld");
        QTest::addColumn<qint64>("minimum");
        QTest::newRow("adult, without holiday allowance") << QDate(1985, 2, 1) << false << qint64(1406);
        QTest::newRow("adult, with") << QDate(1985, 2, 1) << true << qint64(1519);
        QTest::newRow("twenty, with") << QDate(2004, 6, 1) << true << qint64(1215);
        QTest::newRow("eighteen on the day itself") << QDate(2007, 1, 1) << false << qint64(703);
        QTest::newRow("still seventeen") << QDate(2007, 1, 2) << false << qint64(555);
    }
    void the_minimum_wage_depends_on_the_age_and_on_what_is_in_the_rate()
    {
        QFETCH(QDate, geboren);
        QFETCH(bool, vakantiegeld);
        QFETCH(qint64, minimum);
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        feiten.zorgverlener->geboortedatum = geboren;
        feiten.versie.inhoud.vakantiegeldInbegrepen = vakantiegeld;
        feiten.versie.inhoud.werkafspraken[0].tarief = tarief(minimum);
        QVERIFY(van(feiten, u"ZC-033"_s).empty());
        feiten.versie.inhoud.werkafspraken[0].tarief->honderdduizendsten -= 1;
        const std::vector<Bevinding> b = van(feiten, u"ZC-033"_s);
        QCOMPARE(b.size(), size_t(1));
        QCOMPARE(param(b[0], u"minimumCenten"_s), QString::number(minimum));
    }

    void an_employee_with_leave_hours_in_the_rate_needs_more()
    {
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        feiten.versie.inhoud.werkafspraken[0].tarief = tarief(1600);
        QVERIFY(van(feiten, u"ZC-033"_s).empty());
        feiten.versie.inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        QCOMPARE(param(van(feiten, u"ZC-033"_s).at(0), u"minimumCenten"_s), u"1646"_s);
    }

    void a_birthday_on_which_the_rate_becomes_too_low_is_named()
    {
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        feiten.zorgverlener->geboortedatum = QDate(2007, 2, 28);
        feiten.versie.inhoud.vakantiegeldInbegrepen = false;
        feiten.versie.inhoud.werkafspraken[0].tarief = tarief(600);
        const std::vector<Bevinding> b = van(feiten, u"ZC-038"_s);
        QCOMPARE(b.size(), size_t(1));
        QCOMPARE(param(b[0], u"vanafDatum"_s), u"2025-02-28"_s);
        QCOMPARE(param(b[0], u"minimumCenten"_s), u"703"_s);
    }

    void an_unknown_maximum_rate_is_held_for_a_person()
    {
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        feiten.versie.inhoud.ingangsdatum = QDate(2026, 1, 1);
        const std::vector<Bevinding> b = van(feiten, u"ZC-039"_s);
        QVERIFY(!b.empty());
        QCOMPARE(b[0].ernst, Ernst::Parkeren);
        QCOMPARE(param(b[0], u"variant"_s), u"parameterOnbekend"_s);
    }

    void the_rate_maximum_is_that_of_the_category()
    {
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        feiten.versie.inhoud.werkafspraken[0].tarief = tarief(2566);
        QCOMPARE(param(van(feiten, u"ZC-039"_s).at(0), u"maximumTarief"_s), u"2565000"_s);
        feiten.zorgverlener = zzpZorgverlener();
        QVERIFY(van(feiten, u"ZC-039"_s).empty());
        feiten.versie.inhoud.relatie = Familierelatie::TweedeGraad; // family is never professional
        QCOMPARE(van(feiten, u"ZC-039"_s).size(), size_t(1));
        feiten.versie.inhoud.tariefuitzonderingVerleend = true;
        QVERIFY(van(feiten, u"ZC-039"_s).empty());
    }

    void nobody_chosen_is_said_once()
    {
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        feiten.zorgovereenkomst.zorgverlener = {};
        feiten.zorgverlener = Zorgverlener{}; // as the server hands over a draft without one
        const Rapport rapport = evaluate(feiten);
        QCOMPARE(rapport.bevindingen.size(), size_t(1));
        QCOMPARE(rapport.bevindingen[0].controle, u"ZC-004"_s);
        QVERIFY(rapport.nogNiet.empty());
    }

    void an_empty_draft_gets_findings_and_nothing_breaks()
    {
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        feiten.versie.inhoud = {};
        const Rapport rapport = evaluate(feiten);
        QVERIFY(rapport.weigert());
        QStringList ids;
        for (const Bevinding& b : rapport.bevindingen)
            ids.push_back(b.controle);
        QCOMPARE(ids.join(u' '), u"ZC-001 ZC-024 ZC-030 ZC-034"_s);
    }

    void a_wijziging_of_the_own_agreement_is_no_second_one()
    {
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        feiten.zorgovereenkomst = zorgovereenkomst(ZorgovereenkomstStatus::Lopend);
        feiten.versie.id = VersieId{51};
        feiten.versie.volgnummer = 2;
        feiten.zorgovereenkomst.versies.push_back(feiten.versie);
        feiten.wijziging = true;
        QVERIFY(van(feiten, u"ZC-017"_s).empty());
        QVERIFY(van(feiten, u"ZC-018"_s).empty());
        feiten.versie.inhoud.antwoorden = {true, true}; // it keeps its model, whatever was asked since
        QVERIFY(van(feiten, u"ZC-019"_s).empty());
        feiten.versie.inhoud.soort = ZorgovereenkomstSoort::Vervoer;
        QVERIFY(van(feiten, u"ZC-019"_s).empty());
        feiten.versie.inhoud.soort = ZorgovereenkomstSoort::Zorginstelling; // of a person it never fits
        QCOMPARE(van(feiten, u"ZC-019"_s).size(), size_t(1));
        feiten.versie.inhoud = inhoud();
        feiten.zorgovereenkomst.versies.push_back(feiten.versie);
        feiten.zorgovereenkomst.versies.back().id = VersieId{52};
        QCOMPARE(van(feiten, u"ZC-018"_s).size(), size_t(1));
    }

    void a_register_that_cannot_be_asked_is_never_a_pass_and_never_a_refusal()
    {
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        feiten.zorgverlener = zzpZorgverlener();
        feiten.zorgverlener->vestigingsnummer = Vestigingsnummer::parse(u"000099999991");
        feiten.registers = Registers();
        const Rapport rapport = evaluate(feiten);
        QVERIFY(rapport.zwaarste() == Ernst::Parkeren);
        QStringList ids;
        for (const Bevinding& b : rapport.bevindingen) {
            if (param(b, u"variant"_s) == u"registerOnbekend"_s)
                ids << b.controle + (b.ernst == Ernst::Parkeren ? u"P"_s : u"W"_s);
        }
        QCOMPARE(ids.join(u' '), u"ZC-006P ZC-007W ZC-008P ZC-009P ZC-010P ZC-012W ZC-015W"_s);
        QVERIFY(rapport.nogNiet.empty());
    }

    void what_is_for_reviewers_only_is_not_said_to_others()
    {
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        feiten.versie.inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        feiten.versie.inhoud.salarisadministratie = true;
        feiten.minutenElders = 100 * 60;
        QVERIFY(van(feiten, u"ZC-047"_s).empty() && van(feiten, u"ZC-072"_s).empty());
        feiten.beoordeling = true;
        QCOMPARE(van(feiten, u"ZC-047"_s).size(), size_t(1));
        QCOMPARE(param(van(feiten, u"ZC-047"_s)[0], u"samenMinuten"_s), QString::number(100 * 60 + 690));
        QCOMPARE(van(feiten, u"ZC-072"_s).size(), size_t(1));
    }

    void a_permanent_contract_by_the_chain_rule_is_a_choice_and_then_a_warning()
    {
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        feiten.versie.inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        feiten.versie.inhoud.einddatum = QDate(2028, 3, 31);
        QCOMPARE(van(feiten, u"ZC-053"_s).at(0).ernst, Ernst::Weigeren);
        QCOMPARE(param(van(feiten, u"ZC-053"_s)[0], u"vanafDatum"_s), u"2028-01-01"_s);
        feiten.versie.inhoud.ketenBevestigd = true;
        QCOMPARE(van(feiten, u"ZC-053"_s).at(0).ernst, Ernst::Waarschuwen);
        feiten.versie.inhoud.einddatum = QDate(2027, 12, 31);
        QVERIFY(van(feiten, u"ZC-053"_s).empty());
    }

    void a_last_day_that_both_agree_on_is_no_new_contract()
    {
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        ZorgovereenkomstVersie vast = feiten.versie;
        vast.status = ZorgovereenkomstStatus::Lopend;
        vast.inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        vast.inhoud.looptijd = Looptijd::Onbepaald;
        vast.inhoud.einddatum.reset();
        vast.inhoud.proeftijdMaanden = 2;
        feiten.zorgovereenkomst.versies = {vast};
        feiten.wijziging = true;
        feiten.versie.volgnummer = 2;
        feiten.versie.inhoud = vast.inhoud;
        feiten.versie.inhoud.looptijd = Looptijd::Bepaald;
        feiten.versie.inhoud.ingangsdatum = QDate(2025, 3, 1);
        feiten.versie.inhoud.einddatum = QDate(2025, 3, 15);
        for (const QString& id : {u"ZC-051"_s, u"ZC-052"_s, u"ZC-053"_s})
            QVERIFY2(van(feiten, id).empty(), qPrintable(id));
        feiten.versie.inhoud.proeftijdMaanden = 3; // no way round the trial period
        QVERIFY(!van(feiten, u"ZC-051"_s).empty() || !van(feiten, u"ZC-052"_s).empty());
        feiten.versie.inhoud.proeftijdMaanden = 2;
        feiten.wijziging = false; // not a change of what runs: another contract beside it
        QVERIFY(!van(feiten, u"ZC-053"_s).empty());
    }

    void a_change_of_what_is_permanent_by_the_chain_rule_is_no_end()
    {
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        feiten.versie.inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        feiten.versie.inhoud.einddatum = QDate(2028, 3, 31);
        ZorgovereenkomstVersie vast = feiten.versie;
        vast.status = ZorgovereenkomstStatus::Lopend;
        vast.inhoud.ketenBevestigd = true;
        feiten.zorgovereenkomst.versies = {vast};
        feiten.wijziging = true;
        feiten.versie.volgnummer = 2;
        QCOMPARE(van(feiten, u"ZC-053"_s).at(0).ernst, Ernst::Weigeren); // it is asked again, with the same typed day
        feiten.versie.inhoud.einddatum = QDate(2028, 2, 29); // an end that is agreed now
        QVERIFY(van(feiten, u"ZC-053"_s).empty());
    }

    void an_unknown_exception_holds_the_payroll_duty_and_does_not_decide_it()
    {
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        ZorgovereenkomstInhoud& inhoud = feiten.versie.inhoud;
        inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        inhoud.rooster = {345, 345, 0, 0, 0, 0, 0};
        QVERIFY(van(feiten, u"ZC-048"_s).empty());
        inhoud.ingangsdatum = QDate(2026, 1, 1);
        QCOMPARE(van(feiten, u"ZC-048"_s).at(0).ernst, Ernst::Parkeren);
        QCOMPARE(param(van(feiten, u"ZC-048"_s)[0], u"parameterCode"_s), u"rdahUitzonderingPgb"_s);
        inhoud.salarisadministratie = true;
        QVERIFY(van(feiten, u"ZC-048"_s).empty());
    }

    void recurring_and_ending_controles_run_only_in_their_own_phase()
    {
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        feiten.versie.status = ZorgovereenkomstStatus::Lopend;
        feiten.budgethouder->overlijdensdatum = QDate(2025, 1, 5);
        QVERIFY(van(feiten, u"ZC-070"_s).empty());
        const Rapport dagelijks = evaluate(feiten, Fase::Herhaling);
        QCOMPARE(dagelijks.bevindingen.size(), size_t(1));
        QCOMPARE(dagelijks.bevindingen[0].controle, u"ZC-070"_s);
        QVERIFY(evaluate(feiten, Fase::Einde).nogNiet.size() == 3); // no notice is being given
        for (const ZorgovereenkomstControle& controle : zorgovereenkomstControles())
            QCOMPARE(controle.stap > 0, controle.fasen == std::vector{Fase::Invoer});
    }

    void a_task_of_a_changed_register_has_a_day()
    {
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        feiten.versie.status = ZorgovereenkomstStatus::Lopend;
        feiten.vandaag = QDate(2025, 6, 3); // a Tuesday; five working days with Whit Monday, which is one for the banks
        feiten.zorgverlener = zzpZorgverlener();
        feiten.registers->kvk.gegevens.actief = false;
        const Rapport rapport = evaluate(feiten, Fase::Herhaling);
        QCOMPARE(param(rapport.bevindingen.at(0), u"voorDatum"_s), u"2025-06-10"_s);
        // Without an answer of a register nothing is known: no task, and no pass.
        feiten.registers = Registers();
        const Rapport dicht = evaluate(feiten, Fase::Herhaling);
        QVERIFY(dicht.bevindingen.empty());
        QCOMPARE(dicht.nogNiet, std::vector{"ZC-070"_L1});
    }

    void numbers_are_told_without_being_shown()
    {
        Zorgverlener z = bouw::zorgverlener();
        const Budgethouder houder = bouw::budgethouder();
        QCOMPARE(nummersVan(z, houder), (ZorgverlenerNummers{true, true, false, false}));
        z.iban = Iban::parse(u"CH9300762011623852957");
        QVERIFY(nummersVan(z, houder).bicOntbreekt);
        z.bic = Bic::parse(u"UBSWCHZH80A");
        QVERIFY(!nummersVan(z, houder).bicOntbreekt);
        z.bsn = houder.bsn;
        QVERIFY(nummersVan(z, houder).isBudgethouder);
        z.iban.reset();
        z.bsn.reset();
        QCOMPARE(nummersVan(z, houder), ZorgverlenerNummers());
    }

    void a_telephone_number_is_dutch_or_international_data()
    {
        QTest::addColumn<QString>("nummer");
        QTest::addColumn<bool>("goed");
        QTest::newRow("mobile") << u"06 00 00 10 00"_s << true;
        QTest::newRow("area code") << u"(020) 123-4567"_s << true;
        QTest::newRow("abroad") << u"+49 30 1234567"_s << true;
        QTest::newRow("two zeros") << u"0049301234567"_s << true;
        QTest::newRow("nine digits") << u"060000100"_s << false;
        QTest::newRow("no zero") << u"6000010001"_s << false;
        QTest::newRow("letters") << u"06-abcdefgh"_s << false;
        QTest::newRow("plus inside") << u"06+0000100"_s << false;
        QTest::newRow("too long") << u"+1234567890123456"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void a_telephone_number_is_dutch_or_international()
    {
        QFETCH(QString, nummer);
        QTEST(isTelefoonnummer(nummer), "goed");
    }

    void hostile_numbers_do_not_overflow()
    {
        ZorgovereenkomstFeiten feiten = zorgovereenkomstFeiten(m_tabel);
        constexpr qint64 groot = std::numeric_limits<qint64>::max();
        ZorgovereenkomstInhoud& inhoud = feiten.versie.inhoud;
        for (Werkafspraak& w : inhoud.werkafspraken) {
            w.aantalPerWeek = groot;
            w.tarief = Tarief{groot};
        }
        inhoud.maandloon = Bedrag{groot};
        inhoud.minutenPerWeek = std::numeric_limits<int>::max();
        inhoud.rooster.fill(std::numeric_limits<int>::max());
        QVERIFY(evaluate(feiten).weigert());
        inhoud.loonsoort = Loonsoort::Maandloon;
        inhoud.einddatum = QDate(9999, 12, 31);
        QVERIFY(evaluate(feiten).weigert());
    }
};

HOUSE_TEST(test_zorgovereenkomst_grenzen, ZorgovereenkomstGrenzen)
#include "test_zorgovereenkomst_grenzen.moc"
