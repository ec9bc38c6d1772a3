#include "shared/domain/betaling/betaling.h"
#include "tests/support/house_test.h"

using namespace pgb;

class BetalingTest : public QObject {
    Q_OBJECT
    ParameterTabel m_tabel{ParameterTabel::meegeleverd()};

    static QDateTime at(const char* text) { return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate); }

private Q_SLOTS:
    void a_monthly_wage_is_paid_on_its_day_or_the_bank_working_day_before_data()
    {
        QTest::addColumn<QDate>("maand");
        QTest::addColumn<QDate>("dag");
        QTest::newRow("a Monday") << QDate(2025, 11, 3) << QDate(2025, 11, 24);
        QTest::newRow("a Sunday") << QDate(2025, 8, 1) << QDate(2025, 8, 22);
        QTest::newRow("a Saturday") << QDate(2026, 1, 31) << QDate(2026, 1, 23);
        QTest::newRow("before Christmas") << QDate(2025, 12, 1) << QDate(2025, 12, 24);
    }

    void a_monthly_wage_is_paid_on_its_day_or_the_bank_working_day_before()
    {
        QFETCH(QDate, maand);
        QFETCH(QDate, dag);
        QCOMPARE(maandloondag(m_tabel, maand), std::optional(dag));
        QVERIFY(!maandloondag(ParameterTabel(), maand));
        const QDate begin(maand.year(), maand.month(), 1);
        QCOMPARE(maandlonenLaatVoor(m_tabel, dag), begin);
        QCOMPARE(maandlonenLaatVoor(m_tabel, dag.addDays(1)), begin.addMonths(1));
        QCOMPARE(boekdatum(m_tabel, BetaalrunSoort::Maandloon, begin), std::optional(dag));
        QVERIFY(*boekdatum(m_tabel, BetaalrunSoort::Maandloon, dag.addDays(1)) > dag);
    }

    void a_month_without_that_day_has_its_last_one()
    {
        std::vector<ParameterWaarde> rijen = ParameterTabel::meegeleverd();
        for (ParameterWaarde& rij : rijen) {
            if (rij.key == QLatin1String("maandloonDag"))
                rij.waarde = QStringLiteral("31");
        }
        const ParameterTabel tabel(rijen);
        QCOMPARE(maandloondag(tabel, QDate(2025, 2, 1)), std::optional(QDate(2025, 2, 28)));
        for (ParameterWaarde& rij : rijen) {
            if (rij.key == QLatin1String("maandloonDag"))
                rij.waarde = QStringLiteral("32");
        }
        QVERIFY(!maandloondag(ParameterTabel(rijen), QDate(2025, 2, 1)));
    }

    void a_late_monthly_wage_goes_with_the_next_ordinary_run()
    {
        Zorgverlener zorgverlener;
        Declaratie d;
        d.soort = DeclaratieSoort::Maandloon;
        d.periode = Periode::maand(2025, 11);
        const auto betaald = [&](const char* moment, std::optional<QDate> sinds = {}) { return verwachteBetaaldatum(m_tabel, zorgverlener, d, at(moment), sinds).value_or(QDate()); };
        QCOMPARE(betaalrunSoort(m_tabel, zorgverlener, d, QDate(2025, 11, 24)), BetaalrunSoort::Maandloon);
        QCOMPARE(betaalrunSoort(m_tabel, zorgverlener, d, QDate(2025, 11, 25)), BetaalrunSoort::Bsn);
        QCOMPARE(betaald("2025-11-24T00:05:00"), QDate(2025, 11, 24));
        QCOMPARE(betaald("2025-11-24T16:30:00"), QDate(2025, 11, 26)); // past the cut-off: the weekly run
        QCOMPARE(betaald("2025-11-25T09:00:00"), QDate(2025, 11, 26));
        QVERIFY(betaald("2025-11-24T00:05:00", QDate(2025, 11, 21)) > QDate(2025, 11, 24)); // a new account waits (DC-099)
        zorgverlener.kvkNummer = KvkNummer::parse(u"99999990");
        QCOMPARE(betaald("2025-11-27T09:00:00"), QDate(2025, 11, 28));
        d.soort = DeclaratieSoort::GeleverdeZorg;
        QCOMPARE(betaalrunSoort(m_tabel, zorgverlener, d, QDate(2025, 11, 24)), BetaalrunSoort::Kvk);
    }

    void what_is_not_over_yet_is_paid_from_the_day_on_which_the_server_sends_it()
    {
        const Periode november = Periode::maand(2025, 11);
        const auto betaald = [&](QDate vandaag) { return verwachteBetaaldatum(m_tabel, BetaalrunSoort::Kvk, indienmoment(november, vandaag)).value_or(QDate()); };
        QCOMPARE(betaald(QDate(2025, 11, 3)), QDate(2025, 12, 2)); // sent on Monday 1 December
        QCOMPARE(betaald(QDate(2025, 11, 30)), QDate(2025, 12, 2));
        QCOMPARE(betaald(QDate(2025, 12, 1)), QDate(2025, 12, 3)); // by hand, maybe after the cut-off
    }

    void the_pay_date_follows_the_rhythm_of_domain_9_1_data()
    {
        QTest::addColumn<int>("soort");
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<QDate>("betaald");
        const auto kvk = [](const char* name, const char* moment, QDate dag) { QTest::newRow(name) << int(BetaalrunSoort::Kvk) << at(moment) << dag; };
        const auto bsn = [](const char* name, const char* moment, QDate dag) { QTest::newRow(name) << int(BetaalrunSoort::Bsn) << at(moment) << dag; };
        kvk("Monday morning", "2025-11-03T09:00:00", QDate(2025, 11, 4));
        kvk("one second before the cut-off", "2025-11-03T15:59:59", QDate(2025, 11, 4));
        kvk("at the cut-off", "2025-11-03T16:00:00", QDate(2025, 11, 5));
        kvk("Friday morning", "2025-11-07T09:00:00", QDate(2025, 11, 10));
        kvk("Friday evening", "2025-11-07T18:00:00", QDate(2025, 11, 11));
        kvk("Saturday", "2025-11-08T10:00:00", QDate(2025, 11, 11));
        kvk("Sunday night", "2025-11-09T23:59:59", QDate(2025, 11, 11));
        kvk("before Good Friday", "2025-04-17T10:00:00", QDate(2025, 4, 22));
        kvk("Christmas Eve", "2025-12-24T10:00:00", QDate(2025, 12, 29));
        kvk("New Year's Eve, late", "2025-12-31T17:00:00", QDate(2026, 1, 5));
        bsn("Monday", "2025-11-03T09:00:00", QDate(2025, 11, 5));
        bsn("Wednesday morning", "2025-11-05T09:00:00", QDate(2025, 11, 5));
        bsn("Wednesday evening", "2025-11-05T16:00:00", QDate(2025, 11, 12));
        bsn("Thursday", "2025-11-06T09:00:00", QDate(2025, 11, 12));
        bsn("Sunday", "2025-11-09T09:00:00", QDate(2025, 11, 12));
        bsn("Wednesday is Christmas", "2024-12-23T09:00:00", QDate(2024, 12, 27));
        bsn("Wednesday is New Year's Day", "2024-12-30T09:00:00", QDate(2025, 1, 2));
    }

    void the_pay_date_follows_the_rhythm_of_domain_9_1()
    {
        QFETCH(int, soort);
        QFETCH(QDateTime, moment);
        QFETCH(QDate, betaald);
        QCOMPARE(verwachteBetaaldatum(m_tabel, BetaalrunSoort(soort), moment), std::optional(betaald));
    }

    void a_changed_account_is_paid_when_its_working_days_are_over()
    {
        const QDate gewijzigd(2025, 11, 3);
        QCOMPARE(rekeningVrij(m_tabel, gewijzigd, gewijzigd), std::optional(QDate(2025, 11, 10)));
        const auto betaald = [&](BetaalrunSoort soort, const char* moment, std::optional<QDate> sinds) { return verwachteBetaaldatum(m_tabel, soort, at(moment), sinds).value_or(QDate()); };
        QCOMPARE(betaald(BetaalrunSoort::Kvk, "2025-11-03T09:00:00", gewijzigd), QDate(2025, 11, 11));
        QCOMPARE(betaald(BetaalrunSoort::Kvk, "2025-11-07T09:00:00", gewijzigd), QDate(2025, 11, 11)); // the run of that Friday would hold it
        QCOMPARE(betaald(BetaalrunSoort::Bsn, "2025-11-03T09:00:00", gewijzigd), QDate(2025, 11, 12));
        QCOMPARE(betaald(BetaalrunSoort::Kvk, "2025-11-12T09:00:00", gewijzigd), QDate(2025, 11, 13));
        QCOMPARE(betaald(BetaalrunSoort::Kvk, "2025-11-03T09:00:00", std::nullopt), QDate(2025, 11, 4)); // a first number waits for nothing
    }

    void a_first_account_is_no_change_and_emptying_it_first_gets_nobody_round_the_wait()
    {
        const QDate dag(2025, 11, 3);
        const std::optional<Iban> een = Iban::parse(u"NL02ABNA0123456789");
        Zorgverlener z;
        QVERIFY(!ibanSinds(z, een, dag));
        z.iban = een;
        QVERIFY(!ibanSinds(z, een, dag));
        z.ibanSinds = ibanSinds(z, std::nullopt, dag);
        z.iban.reset();
        QCOMPARE(ibanSinds(z, een, dag.addDays(1)), std::optional(dag.addDays(1)));
    }

    void every_pay_date_is_a_bank_day_and_never_earlier_than_a_later_submission()
    {
        for (BetaalrunSoort soort : {BetaalrunSoort::Kvk, BetaalrunSoort::Bsn}) {
            QDate last;
            for (QDateTime moment = at("2025-01-01T00:30:00"); moment.date().year() < 2027; moment = moment.addSecs(3600 * 5)) {
                const auto dag = verwachteBetaaldatum(m_tabel, soort, moment);
                QVERIFY(dag && isBankwerkdag(*dag) && *dag >= moment.date());
                QVERIFY(!last.isValid() || *dag >= last);
                QVERIFY(moment.date().daysTo(*dag) <= (soort == BetaalrunSoort::Kvk ? 8 : 9));
                last = *dag;
            }
        }
    }

    void a_run_is_booked_on_the_day_that_the_pay_date_promised()
    {
        for (QDate dag(2024, 12, 1); dag.year() < 2027; dag = dag.addDays(1)) {
            const auto kvk = boekdatum(m_tabel, BetaalrunSoort::Kvk, dag);
            QCOMPARE(kvk, std::optional(volgendeBankwerkdag(dag)));
            if (isBankwerkdag(dag)) // what became payable before the cut-off goes with this day's run
                QCOMPARE(verwachteBetaaldatum(m_tabel, BetaalrunSoort::Kvk, QDateTime(dag, QTime(9, 0))), kvk);
            const auto bsn = boekdatum(m_tabel, BetaalrunSoort::Bsn, dag);
            QVERIFY(bsn && isBankwerkdag(*bsn) && *bsn >= dag);
            QVERIFY(*bsn <= *verwachteBetaaldatum(m_tabel, BetaalrunSoort::Bsn, QDateTime(dag, QTime(9, 0))));
        }
        QCOMPARE(boekdatum(m_tabel, BetaalrunSoort::Bsn, QDate(2024, 12, 26)), std::optional(QDate(2024, 12, 27))); // Christmas moved it
        QCOMPARE(boekdatum(m_tabel, BetaalrunSoort::Bsn, QDate(2024, 12, 27)), std::optional(QDate(2024, 12, 27)));
        QCOMPARE(boekdatum(m_tabel, BetaalrunSoort::Bsn, QDate(2024, 12, 28)), std::optional(QDate(2025, 1, 2)));
        QVERIFY(!boekdatum(ParameterTabel(), BetaalrunSoort::Bsn, QDate(2025, 1, 1)));
        QVERIFY(!boekdatum(m_tabel, BetaalrunSoort::Kvk, QDate()));
    }

    void without_a_parameter_no_date_is_guessed()
    {
        QVERIFY(!verwachteBetaaldatum(ParameterTabel(), BetaalrunSoort::Kvk, at("2025-11-03T09:00:00")));
        QVERIFY(!verwachteBetaaldatum(m_tabel, BetaalrunSoort::Kvk, QDateTime()));
        std::vector<ParameterWaarde> rows;
        for (ParameterWaarde row : ParameterTabel::meegeleverd()) {
            if (row.key == QStringLiteral("betaalrunWeekdag"))
                row.waarde = QStringLiteral("soms");
            rows.push_back(row);
        }
        QVERIFY(!verwachteBetaaldatum(ParameterTabel(rows), BetaalrunSoort::Bsn, at("2025-11-03T09:00:00")));
        QVERIFY(verwachteBetaaldatum(ParameterTabel(rows), BetaalrunSoort::Kvk, at("2025-11-03T09:00:00")));
    }

    void an_undertaking_is_paid_daily_and_a_person_weekly()
    {
        Zorgverlener zorgverlener;
        QCOMPARE(betaalrunSoort(zorgverlener), BetaalrunSoort::Bsn);
        zorgverlener.kvkNummer = KvkNummer::parse(u"99999990");
        QCOMPARE(betaalrunSoort(zorgverlener), BetaalrunSoort::Kvk);
    }
};

HOUSE_TEST(test_betaling, BetalingTest)
#include "test_betaling.moc"
