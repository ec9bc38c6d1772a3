#include "shared/domain/zorgovereenkomst/aanzegging.h"
#include "shared/domain/zorgovereenkomst/arbeidsrecht.h"
#include "shared/domain/zorgovereenkomst/duur_in_maanden.h"
#include "shared/domain/zorgovereenkomst/opzegging.h"
#include "shared/domain/zorgovereenkomst/proeftijd.h"
#include "shared/domain/zorgovereenkomst/vaste_reiskosten.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace Qt::StringLiterals;

/// L04 to L08, L10, L16, L24: every limit from the dated table.
class ArbeidsrechtTest : public QObject {
    Q_OBJECT
    const ParameterTabel m_tabel{ParameterTabel::meegeleverd()};

    static ZorgovereenkomstInhoud dienst(QDate van, std::optional<QDate> tot = {})
    {
        ZorgovereenkomstInhoud i;
        i.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        i.looptijd = tot ? Looptijd::Bepaald : Looptijd::Onbepaald;
        i.ingangsdatum = van;
        i.einddatum = tot;
        return i;
    }
    static QDate dag(const char* iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }
    static QString tekst(const std::optional<bool>& b) { return b ? *b ? u"ja"_s : u"nee"_s : u"onbekend"_s; }

private Q_SLOTS:
    void a_term_in_months_ends_the_day_before_data()
    {
        QTest::addColumn<QDate>("begin");
        QTest::addColumn<int>("maanden");
        QTest::addColumn<QDate>("laatste");
        QTest::newRow("half a year") << dag("2025-01-01") << 6 << dag("2025-06-30");
        QTest::newRow("from the middle") << dag("2025-03-15") << 1 << dag("2025-04-14");
        QTest::newRow("end of August") << dag("2025-08-31") << 6 << dag("2026-02-28");
        QTest::newRow("leap day") << dag("2024-02-29") << 12 << dag("2025-02-28");
    }
    void a_term_in_months_ends_the_day_before()
    {
        QFETCH(QDate, begin);
        QFETCH(int, maanden);
        QFETCH(QDate, laatste);
        QCOMPARE(laatsteDagNaMaanden(begin, maanden), laatste);
        QVERIFY(tenMinsteMaanden(begin, laatste, maanden));
        QVERIFY(!tenMinsteMaanden(begin, laatste.addDays(-1), maanden));
        QVERIFY(!langerDanMaanden(begin, laatste, maanden));
        QVERIFY(langerDanMaanden(begin, laatste.addDays(1), maanden));
    }

    void the_trial_period_depends_on_the_term_data()
    {
        QTest::addColumn<QString>("tot"); // empty = permanent, "vervanging" = no calendar end
        QTest::addColumn<int>("maximum");
        QTest::newRow("six months: none") << u"2025-06-30"_s << 0;
        QTest::newRow("a day more: one month") << u"2025-07-01"_s << 1;
        QTest::newRow("a day less than two years: one") << u"2026-12-30"_s << 1;
        QTest::newRow("two years: two") << u"2026-12-31"_s << 2;
        QTest::newRow("permanent: two") << QString() << 2;
        QTest::newRow("no calendar end: one") << u"vervanging"_s << 1;
        QTest::newRow("end before begin: not known") << u"2024-01-01"_s << -1;
    }
    void the_trial_period_depends_on_the_term()
    {
        QFETCH(QString, tot);
        QFETCH(int, maximum);
        ZorgovereenkomstInhoud i = dienst(dag("2025-01-01"));
        if (tot == u"vervanging"_s) {
            i.looptijd = Looptijd::Vervanging;
        } else if (!tot.isEmpty()) {
            i.looptijd = Looptijd::Bepaald;
            i.einddatum = QDate::fromString(tot, Qt::ISODate);
        }
        QCOMPARE(proeftijdMaximum(m_tabel, i), maximum < 0 ? std::nullopt : std::optional<qint64>(maximum));
        QVERIFY(!proeftijdMaximum(ParameterTabel(), i));
        i.ingangsdatum = {};
        QVERIFY(!proeftijdMaximum(m_tabel, i));
    }

    void notice_ends_the_agreement_on_the_legal_day_data()
    {
        QTest::addColumn<QString>("soort");
        QTest::addColumn<Partijrol>("partij");
        QTest::addColumn<QDate>("sinds");
        QTest::addColumn<QDate>("op");
        QTest::addColumn<int>("maanden");
        QTest::addColumn<QDate>("laatste");
        const auto rij = [](const char* naam, const char* soort, Partijrol wie, const char* sinds, const char* op, int maanden, const char* laatste) {
            QTest::newRow(naam) << QString::fromLatin1(soort) << wie << dag(sinds) << dag(op) << maanden << dag(laatste);
        };
        const auto bh = Partijrol::Budgethouder;
        const auto zv = Partijrol::Zorgverlener;
        rij("employer, the example of the source", "arbeidsovereenkomst", bh, "2023-01-01", "2025-04-10", 1, "2025-05-31");
        rij("employer, first of the month", "arbeidsovereenkomst", bh, "2023-01-01", "2025-04-01", 1, "2025-05-31");
        rij("employer, last of the month", "arbeidsovereenkomst", bh, "2023-01-01", "2025-03-31", 1, "2025-04-30");
        rij("employer, a day before five years", "arbeidsovereenkomst", bh, "2020-04-11", "2025-04-10", 1, "2025-05-31");
        rij("employer, five years", "arbeidsovereenkomst", bh, "2020-04-10", "2025-04-10", 2, "2025-06-30");
        rij("employer, ten years", "arbeidsovereenkomst", bh, "2015-04-10", "2025-04-10", 3, "2025-07-31");
        rij("employer, fifteen years", "arbeidsovereenkomst", bh, "2010-04-10", "2025-04-10", 4, "2025-08-31");
        rij("representative counts as the employer", "arbeidsovereenkomst", Partijrol::Vertegenwoordiger, "2010-04-10", "2025-04-10", 4, "2025-08-31");
        rij("employee after fifteen years", "arbeidsovereenkomst", zv, "2010-04-10", "2025-04-10", 1, "2025-05-31");
        rij("opdracht: from the day itself", "overeenkomstVanOpdracht", bh, "2010-01-01", "2025-04-10", 1, "2025-05-10");
        rij("familie: from the day itself", "familie", zv, "2010-01-01", "2025-01-31", 1, "2025-02-28");
        rij("organisation", "zorginstelling", bh, "2024-01-01", "2025-12-15", 1, "2026-01-15");
    }
    void notice_ends_the_agreement_on_the_legal_day()
    {
        QFETCH(QString, soort);
        QFETCH(Partijrol, partij);
        QFETCH(QDate, sinds);
        QFETCH(QDate, op);
        QFETCH(int, maanden);
        QFETCH(QDate, laatste);
        ZorgovereenkomstInhoud i = dienst(sinds);
        i.soort = *fromCode<ZorgovereenkomstSoort>(soort);
        const Opzegvraag vraag{i, partij, op, sinds};
        QCOMPARE(wettelijkeOpzegtermijn(m_tabel, vraag), std::optional(maanden));
        const std::optional<Opzegging> uit = opzegging(m_tabel, vraag);
        QVERIFY(uit.has_value());
        QCOMPARE(uit->maanden, maanden);
        QCOMPARE(uit->laatsteDag, laatste);
        QVERIFY(!opzegging(ParameterTabel(), vraag)); // never guessed
    }

    void a_longer_agreed_term_goes_before_the_legal_one()
    {
        ZorgovereenkomstInhoud i = dienst(dag("2024-01-01"));
        i.opzegtermijnMaanden = 3;
        i.opzegtermijnZorgverlenerMaanden = 2;
        QCOMPARE(opzegging(m_tabel, {i, Partijrol::Budgethouder, dag("2025-04-10"), i.ingangsdatum})->laatsteDag, dag("2025-07-31"));
        QCOMPARE(opzegging(m_tabel, {i, Partijrol::Zorgverlener, dag("2025-04-10"), i.ingangsdatum})->laatsteDag, dag("2025-06-30"));
        i.opzegtermijnMaanden = 0; // less than the law is not valid (ZC-056); the law holds
        QCOMPARE(opzegging(m_tabel, {i, Partijrol::Budgethouder, dag("2025-04-10"), i.ingangsdatum})->maanden, 1);
    }

    void only_the_employer_who_ends_it_owes_an_allowance()
    {
        ZorgovereenkomstInhoud i = dienst(dag("2024-01-01"));
        QVERIFY(geeftTransitievergoeding({i, Partijrol::Vertegenwoordiger, dag("2025-04-10"), {}}));
        QVERIFY(!geeftTransitievergoeding({i, Partijrol::Zorgverlener, dag("2025-04-10"), {}}));
        i.soort = ZorgovereenkomstSoort::Familie;
        QVERIFY(!geeftTransitievergoeding({i, Partijrol::Budgethouder, dag("2025-04-10"), {}}));
    }

    void in_the_trial_period_notice_ends_it_at_once()
    {
        ZorgovereenkomstInhoud i = dienst(dag("2025-01-01"));
        i.proeftijdMaanden = 2;
        QVERIFY(inProeftijd(i, dag("2025-02-28")));
        QVERIFY(!inProeftijd(i, dag("2025-03-01")));
        QVERIFY(!inProeftijd(i, dag("2024-12-31")));
        QCOMPARE(*opzegging(m_tabel, {i, Partijrol::Zorgverlener, dag("2025-02-28"), i.ingangsdatum}), (Opzegging{0, true, dag("2025-02-28")}));
        i.soort = ZorgovereenkomstSoort::Familie;
        QVERIFY(!inProeftijd(i, dag("2025-02-01")));
    }

    void written_notice_of_a_fixed_term_has_its_dates_data()
    {
        QTest::addColumn<QDate>("van");
        QTest::addColumn<QDate>("tot");
        QTest::addColumn<QDate>("uiterlijk"); // invalid = not needed
        QTest::addColumn<QDate>("drieMaanden");
        QTest::addColumn<QDate>("zesWeken");
        QTest::newRow("a year") << dag("2025-01-01") << dag("2025-12-31") << dag("2025-11-30") << dag("2025-09-30") << dag("2025-11-19");
        QTest::newRow("six months") << dag("2025-01-01") << dag("2025-06-30") << dag("2025-05-31") << dag("2025-03-31") << dag("2025-05-19");
        QTest::newRow("a day shorter") << dag("2025-01-01") << dag("2025-06-29") << QDate() << QDate() << QDate();
        QTest::newRow("ends in the middle") << dag("2025-01-01") << dag("2025-07-14") << dag("2025-06-14") << dag("2025-04-14") << dag("2025-06-02");
    }
    void written_notice_of_a_fixed_term_has_its_dates()
    {
        QFETCH(QDate, van);
        QFETCH(QDate, tot);
        QFETCH(QDate, uiterlijk);
        ZorgovereenkomstInhoud i = dienst(van, tot);
        const std::optional<Aanzegging> uit = aanzegging(m_tabel, i);
        QVERIFY(uit.has_value());
        QCOMPARE(uit->nodig, uiterlijk.isValid());
        QCOMPARE(uit->uiterlijk, uiterlijk);
        QTEST(uit->eersteHerinnering, "drieMaanden");
        QTEST(uit->tweedeHerinnering, "zesWeken");
        i.aanzeggingVooraf = true;
        QCOMPARE(*aanzegging(m_tabel, i), Aanzegging());
        i.aanzeggingVooraf = false;
        i.soort = ZorgovereenkomstSoort::OvereenkomstVanOpdracht;
        QCOMPARE(*aanzegging(m_tabel, i), Aanzegging());
        QVERIFY(!aanzegging(ParameterTabel(), dienst(van, tot)));
    }

    void duties_hang_on_the_days_and_on_the_exception_for_home_services_data()
    {
        QTest::addColumn<QDate>("op");
        QTest::addColumn<int>("dagen");
        QTest::addColumn<QString>("rdah");
        QTest::addColumn<QString>("plicht");
        QTest::newRow("three days while it lives") << dag("2025-06-01") << 3 << u"ja"_s << u"nee"_s;
        QTest::newRow("four days while it lives") << dag("2025-06-01") << 4 << u"nee"_s << u"ja"_s;
        QTest::newRow("last day of the exception") << dag("2025-12-31") << 2 << u"ja"_s << u"nee"_s;
        QTest::newRow("adoption of the bill not checked") << dag("2026-01-01") << 2 << u"onbekend"_s << u"onbekend"_s;
        QTest::newRow("four days need no exception") << dag("2026-01-01") << 5 << u"nee"_s << u"ja"_s;
    }
    void duties_hang_on_the_days_and_on_the_exception_for_home_services()
    {
        QFETCH(QDate, op);
        QFETCH(int, dagen);
        ZorgovereenkomstInhoud i = dienst(dag("2025-01-01"));
        i.dagenPerWeek = dagen;
        QTEST(tekst(rdahGeldt(m_tabel, i, op)), "rdah");
        QTEST(tekst(salarisadministratieVerplicht(m_tabel, i, op)), "plicht");
        QTEST(tekst(ontslagvergunningNodig(m_tabel, i, op)), "plicht");
        i.soort = ZorgovereenkomstSoort::Familie;
        QCOMPARE(tekst(rdahGeldt(m_tabel, i, op)), u"nee"_s);
        QCOMPARE(tekst(salarisadministratieVerplicht(m_tabel, i, op)), u"nee"_s);
        QCOMPARE(tekst(ontslagvergunningNodig(m_tabel, i, op)), u"nee"_s);
    }

    void when_the_exception_has_ended_every_employee_is_on_the_payroll()
    {
        std::vector<ParameterWaarde> rijen = ParameterTabel::meegeleverd();
        ParameterWaarde einde;
        einde.id = 1;
        einde.key = u"rdahUitzonderingPgb"_s;
        einde.geldigVan = dag("2026-01-01");
        einde.waarde = u"nee"_s;
        rijen.push_back(einde);
        const ParameterTabel tabel(rijen);
        ZorgovereenkomstInhoud i = dienst(dag("2025-01-01"));
        i.dagenPerWeek = 1;
        QCOMPARE(tekst(salarisadministratieVerplicht(tabel, i, dag("2026-01-01"))), u"ja"_s);
        QCOMPARE(tekst(salarisadministratieVerplicht(tabel, i, dag("2025-12-31"))), u"nee"_s);
        QCOMPARE(tekst(ontslagvergunningNodig(tabel, i, dag("2026-01-01"))), u"ja"_s);
        QCOMPARE(tekst(rdahGeldt(tabel, i, dag("2026-01-01"))), u"nee"_s);
    }

    void the_low_premium_is_for_permanent_fixed_hours_only()
    {
        ZorgovereenkomstInhoud i = dienst(dag("2025-01-01"));
        i.vasteUren = true;
        QVERIFY(lageWwPremie(i));
        i.vasteUren = false;
        QVERIFY(!lageWwPremie(i));
        i.vasteUren = true;
        i.looptijd = Looptijd::Bepaald;
        QVERIFY(!lageWwPremie(i));
        i.looptijd = Looptijd::Onbepaald;
        i.soort = ZorgovereenkomstSoort::OvereenkomstVanOpdracht;
        QVERIFY(!lageWwPremie(i));
    }

    void fixed_hours_are_due_after_a_year_on_call()
    {
        ZorgovereenkomstInhoud i = dienst(dag("2025-02-10"));
        QCOMPARE(vasteUrenAanbodOp(m_tabel, i, i.ingangsdatum), std::optional(dag("2026-02-10")));
        QVERIFY(!vasteUrenAanbodOp(ParameterTabel(), i, i.ingangsdatum));
        i.vasteUren = true;
        QCOMPARE(vasteUrenAanbodOp(m_tabel, i, i.ingangsdatum), std::optional(QDate()));
    }

    void a_fixed_travel_amount_follows_the_formula_data()
    {
        QTest::addColumn<int>("km");
        QTest::addColumn<int>("dagen");
        QTest::addColumn<qint64>("tarief");
        QTest::addColumn<qint64>("centen"); // -1 = too far
        QTest::newRow("the example of the source") << 7 << 3 << qint64(19'000) << qint64(1423);
        QTest::newRow("five days") << 20 << 5 << qint64(23'000) << qint64(8203); // 214 x 20 x 0,23 / 12 = 82,0333
        QTest::newRow("half a cent goes up") << 3 << 1 << qint64(23'364) << qint64(250); // 214 x 3 x 0,23364 / 60 = 2,4999
        QTest::newRow("the longest distance") << 150 << 5 << qint64(23'000) << qint64(61525);
        QTest::newRow("a kilometer more") << 151 << 5 << qint64(23'000) << qint64(-1);
    }
    void a_fixed_travel_amount_follows_the_formula()
    {
        QFETCH(int, km);
        QFETCH(int, dagen);
        QFETCH(qint64, tarief);
        QFETCH(qint64, centen);
        ZorgovereenkomstInhoud i;
        i.reiskosten = ReiskostenSoort::VastPerMaand;
        i.reiskostenKilometer = km;
        i.reiskostenDagenPerWeek = dagen;
        i.reiskostenTarief = Tarief{tarief};
        const auto uit = vasteReiskosten(m_tabel, i, dag("2025-01-01"));
        QVERIFY(uit.has_value());
        QCOMPARE(uit->teVer, centen < 0);
        QCOMPARE(uit->maximum.centen, std::max<qint64>(centen, 0));
        QVERIFY(!vasteReiskosten(ParameterTabel(), i, dag("2025-01-01")));
        for (const int weg : {0, 1, 2}) {
            ZorgovereenkomstInhoud half = i;
            if (weg == 0)
                half.reiskostenTarief.reset();
            (weg == 1 ? half.reiskostenKilometer : half.reiskostenDagenPerWeek) = weg == 0 ? half.reiskostenDagenPerWeek : 0;
            QVERIFY(!vasteReiskosten(m_tabel, half, dag("2025-01-01")));
        }
    }

    void a_hostile_travel_price_does_not_overflow()
    {
        ZorgovereenkomstInhoud i;
        i.reiskostenKilometer = 150;
        i.reiskostenDagenPerWeek = std::numeric_limits<int>::max();
        i.reiskostenTarief = Tarief{std::numeric_limits<qint64>::max()};
        QVERIFY(vasteReiskosten(m_tabel, i, dag("2025-01-01"))->maximum.centen > 0);
    }
};

HOUSE_TEST(test_arbeidsrecht, ArbeidsrechtTest)
#include "test_arbeidsrecht.moc"
