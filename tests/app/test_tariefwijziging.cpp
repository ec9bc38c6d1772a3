#include "server/app/maandlonen.h"
#include "server/jobs/scheduler.h"
#include "tests/app/nieuw_tarief.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;
using G = DeclaratieGebeurtenis;
using S = DeclaratieStatus;

namespace {

const Periode eersteWeek{QDate(2025, 10, 1), QDate(2025, 10, 5)};
const Periode tweedeWeek{QDate(2025, 10, 6), QDate(2025, 10, 12)};

} // namespace

/// A rate from an earlier day finds what waits to be paid as well, and a claim is taken off what the same run pays (domain 6.3, 7.8).
class TestTariefwijziging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_is_payable_at_the_change_is_paid_as_it_was_and_corrected_once_data()
    {
        QTest::addColumn<qint64>("tarief");
        QTest::addColumn<qint64>("verschil");
        QTest::newRow("higher") << qint64(4100) << qint64(800);
        QTest::newRow("lower") << qint64(3900) << qint64(-800);
    }
    void what_is_payable_at_the_change_is_paid_as_it_was_and_corrected_once()
    {
        QFETCH(qint64, tarief);
        QFETCH(qint64, verschil);
        Wijziging g;
        const DeclaratieId id = g.maand();
        g.op(QDate(2025, 11, 4));
        QVERIFY(g.wijzig(tarief).ok());
        QCOMPARE(g.toon(id)->status, S::Betaalbaar); // it is not changed behind anyone's back
        QCOMPARE(g.toon(id)->totaal.centen, 32'000);
        QVERIFY(g.bedragen(id).empty());
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.toon(id)->betaald.centen, 32'000);
        QCOMPARE(g.bedragen(id), std::vector<qint64>{verschil});
        const Declaratie correctie = g.correctiesVan(id).at(0);
        QCOMPARE(correctie.status, S::Betaalbaar);
        QCOMPARE(correctie.omschrijving, QStringLiteral("nieuwTarief"));
        QCOMPARE(g.spoor(correctie.id, QStringLiteral("declaratie.corrigerenNaWijziging")).size(), size_t(1));
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.toon(id)->status, S::Gecorrigeerd);
        QCOMPARE(g.stand().uitbetaald.centen, 32'000 + verschil);
        QCOMPARE(g.stand().ingepland.centen, 0);
        QCOMPARE(g.openstaand(), std::max<qint64>(-verschil, 0));
        HOUSE_PROBLEM(g.betaal(), "nietsTeBetalen");
        QCOMPARE(g.bedragen(id).size(), size_t(1));
    }

    void what_was_in_a_run_already_is_corrected_when_that_run_is_carried_out_and_not_again()
    {
        for (const qint64 tarief : {4100, 3900}) {
            Wijziging g;
            const DeclaratieId id = g.maand();
            g.op(QDate(2025, 11, 4));
            QVERIFY(g.systeem<Betaalrun>([](app::Werk& werk) { return app::planBetaalrun(werk, BetaalrunSoort::Kvk, QDate(2025, 11, 5)); }).ok());
            QVERIFY(g.wijzig(tarief).ok());
            QCOMPARE(g.toon(id)->status, S::Ingepland);
            QVERIFY(g.bedragen(id).empty());
            g.op(QDate(2025, 11, 5));
            const auto voerUit = [&] { return g.systeem<std::vector<Betaalrun>>([](app::Werk& werk) { return app::executeBetaalruns(werk, werk.vandaag()); })->size(); };
            QCOMPARE(voerUit(), size_t(1));
            QVERIFY(g.bedragen(id).empty()); // nothing that goes wrong there stops the run
            QVERIFY(g.kijkNa().ok());
            QCOMPARE(voerUit(), size_t(0)); // after a restart
            QVERIFY(g.kijkNa().ok());
            QCOMPARE(g.toon(id)->status, S::Uitbetaald);
            QCOMPARE(g.bedragen(id), std::vector<qint64>{(tarief - 4000) * 8});
            QVERIFY(g.betaal().ok());
            QCOMPARE(g.stand().uitbetaald.centen, tarief * 8);
            HOUSE_PROBLEM(g.betaal(), "nietsTeBetalen");
        }
    }

    void two_changes_before_it_is_paid_are_one_correction()
    {
        Wijziging g;
        const DeclaratieId id = g.maand();
        g.op(QDate(2025, 11, 4));
        QVERIFY(g.wijzig(4100).ok());
        g.op(QDate(2025, 11, 5));
        QVERIFY(g.wijzig(3800).ok());
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.bedragen(id), std::vector<qint64>{-1600});
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.stand().uitbetaald.centen, 30'400);
    }

    void a_change_after_it_is_paid_starts_from_the_correction_that_still_waits()
    {
        Wijziging g;
        const DeclaratieId id = g.maand();
        g.op(QDate(2025, 11, 4));
        QVERIFY(g.wijzig(4100).ok());
        QVERIFY(g.betaal().ok());
        g.op(QDate(2025, 11, 5));
        QVERIFY(g.wijzig(4300).ok());
        QCOMPARE(g.bedragen(id), (std::vector<qint64>{800, 1600}));
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.stand().uitbetaald.centen, 34'400);
        QVERIFY(g.wijzig(4000).ok()); // and back to what it was
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.stand().uitbetaald.centen, 32'000);
        HOUSE_PROBLEM(g.betaal(), "nietsTeBetalen");
    }

    void of_two_weeks_each_is_corrected_when_it_was_or_is_paid()
    {
        Wijziging g;
        g.perWeek();
        const DeclaratieId een = g.week(eersteWeek);
        QVERIFY(g.betaal().ok());
        const DeclaratieId twee = g.week(tweedeWeek);
        QCOMPARE(g.toon(twee)->status, S::Betaalbaar);
        g.op(QDate(2025, 11, 4));
        QVERIFY(g.wijzig(4100).ok());
        QCOMPARE(g.bedragen(een), std::vector<qint64>{400});
        QVERIFY(g.bedragen(twee).empty());
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.bedragen(een), std::vector<qint64>{400});
        QCOMPARE(g.bedragen(twee), std::vector<qint64>{400});
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.stand().uitbetaald.centen, 32'800);
        HOUSE_PROBLEM(g.betaal(), "nietsTeBetalen");
    }

    void days_before_the_change_keep_their_rate()
    {
        Wijziging g;
        const DeclaratieId id = g.maand();
        g.op(QDate(2025, 11, 4));
        QVERIFY(g.wijzig(4100, QDate(2025, 11, 1)).ok());
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.toon(id)->status, S::Uitbetaald);
        QVERIFY(g.bedragen(id).empty());
    }

    void what_a_person_looked_at_during_the_change_is_corrected_too()
    {
        Wijziging g;
        const DeclaratieId id = g.maand();
        QVERIFY(g.zet(id, [](Declaratie& d) { d.status = S::HandmatigeControle; }).ok());
        g.op(QDate(2025, 11, 4));
        QVERIFY(g.wijzig(4100).ok());
        QVERIFY(g.month.fire(g.f.world.svb, *g.toon(id), G::ControleGoed).ok());
        QCOMPARE(g.toon(id)->status, S::Betaalbaar);
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.bedragen(id), std::vector<qint64>{800});
    }

    void a_wage_in_a_run_at_the_change_is_corrected_when_it_is_paid()
    {
        Wijziging g;
        QVERIFY(g.wijzig(QDate(2025, 10, 1), [](ZorgovereenkomstInhoud& inhoud) {
            inhoud.loonsoort = Loonsoort::Maandloon;
            inhoud.maandloon = Bedrag{100'000};
        }).ok());
        g.op(QDate(2025, 11, 24));
        QVERIFY(g.systeem<app::Lonen>([](app::Werk& werk) { return app::maakMaandlonen(werk, {}, 100); }).ok());
        QVERIFY(g.systeem<Betaalrun>([](app::Werk& werk) { return app::planBetaalrun(werk, BetaalrunSoort::Maandloon, werk.vandaag()); }).ok());
        QVERIFY(g.wijzig(QDate(2025, 11, 1), [](ZorgovereenkomstInhoud& inhoud) { inhoud.maandloon = Bedrag{110'000}; }).ok());
        QVERIFY(g.systeem<std::vector<Betaalrun>>([](app::Werk& werk) { return app::executeBetaalruns(werk, werk.vandaag()); }).ok());
        QVERIFY(g.kijkNa().ok());
        const auto lonen = g.f.storage->read<std::vector<Declaratie>>([](app::UnitOfWork& unit) { return unit.declaraties().metStatus(S::Uitbetaald, 10, {}); });
        QCOMPARE(lonen->size(), size_t(1)); // of November; October waits for the run of what is late
        QCOMPARE(lonen->front().totaal.centen, 100'000);
        QCOMPARE(g.bedragen(lonen->front().id), std::vector<qint64>{10'000});
    }

    void what_is_all_set_off_is_corrected_as_well()
    {
        Wijziging g;
        g.perWeek();
        const DeclaratieId een = g.week(eersteWeek);
        QVERIFY(g.betaal().ok());
        HOUSE_VALUE(eerst, g.toon(een));
        QVERIFY(g.f.storage->write<Vordering>([&](app::UnitOfWork& unit) {
            Vordering v;
            v.zorgverlener = g.een.zorgverlener.id;
            v.toekenning = g.een.toekenning.id;
            v.declaratie = eerst.id;
            v.bedrag = Bedrag{50'000};
            v.sinds = QDate(2025, 11, 3);
            return unit.dossier().insertVordering(v);
        }).ok());
        const DeclaratieId twee = g.week(tweedeWeek);
        g.op(QDate(2025, 11, 4));
        QVERIFY(g.wijzig(4100).ok());
        HOUSE_VALUE(run, g.betaal());
        QCOMPARE(run.totaal.centen, 0);
        QCOMPARE(g.toon(twee)->status, S::Uitbetaald);
        QCOMPARE(g.bedragen(twee), std::vector<qint64>{400});
    }

    void a_claim_is_taken_off_what_the_same_run_pays()
    {
        Wijziging g;
        g.perWeek();
        const DeclaratieId een = g.week(eersteWeek);
        QVERIFY(g.betaal().ok());
        const DeclaratieId twee = g.week(tweedeWeek); // € 160, and before the correction in the row
        HOUSE_VALUE(terug, g.corrigeer(een, 60));     // an hour less: € 40
        QVERIFY(terug.id.waarde > twee.waarde);
        HOUSE_VALUE(run, g.betaal());
        QCOMPARE(run.totaal.centen, 12'000);
        QCOMPARE(g.toon(twee)->verrekend.centen, 4'000);
        QCOMPARE(g.toon(terug.id)->status, S::Uitbetaald);
        QCOMPARE(g.openstaand(), 0);
        QCOMPARE(g.stand().uitbetaald.centen, 28'000);
    }

    void a_claim_is_taken_off_a_wage_of_the_same_day()
    {
        Wijziging g;
        g.perWeek();
        const DeclaratieId een = g.week(eersteWeek);
        QVERIFY(g.betaal().ok());
        QVERIFY(g.wijzig(QDate(2025, 11, 1), [](ZorgovereenkomstInhoud& inhoud) {
            inhoud.loonsoort = Loonsoort::Maandloon;
            inhoud.maandloon = Bedrag{100'000};
        }).ok());
        g.op(QDate(2025, 11, 24));
        HOUSE_VALUE(terug, g.corrigeer(een, 60)); // an hour less: € 40
        QVERIFY(g.systeem<app::Lonen>([](app::Werk& werk) { return app::maakMaandlonen(werk, {}, 100); }).ok());
        HOUSE_VALUE(run, g.systeem<Betaalrun>([](app::Werk& werk) { return app::planBetaalrun(werk, BetaalrunSoort::Maandloon, werk.vandaag()); }));
        QCOMPARE(run.totaal.centen, 96'000);
        QCOMPARE(g.toon(terug.id)->status, S::Uitbetaald);
        QCOMPARE(g.openstaand(), 0);
    }

    void a_correction_that_fails_stops_no_payment_and_no_other_and_is_tried_again()
    {
        Wijziging g;
        g.perWeek();
        const DeclaratieId een = g.week(eersteWeek), twee = g.week(tweedeWeek);
        g.op(QDate(2025, 11, 4));
        QVERIFY(g.wijzig(4100).ok());
        const auto zetKostensoort = [&](const char* wat) { // behind the back of the server
            const auto dialect = storage::Dialect::of(g.f.config.engine);
            storage::Database database(*dialect, g.f.config, storage::Access::ReadWrite);
            return database.run("test.stuk", QStringLiteral("UPDATE declaratie SET kostensoort = %1 WHERE id = ?").arg(QLatin1String(wat)), storage::valuesOf(een)) == 1;
        };
        QVERIFY(g.f.write<Betaalrun>(g.f.world.svb, [](app::Werk& werk) { return app::runBetaalrunNow(werk, BetaalrunSoort::Kvk, werk.vandaag()); }).ok());
        QVERIFY(zetKostensoort("'onbekend'")); // nobody can read it
        jobs::Jobs jobs(*g.f.application, false);
        const QString gezegd = jobs.runDue().join(QLatin1Char('|'));
        QVERIFY2(gezegd.contains(QStringLiteral("nakijken overgeslagen: declaratie %1").arg(een.waarde)), qPrintable(gezegd));
        QVERIFY(zetKostensoort("NULL"));
        QCOMPARE(g.bedragen(twee).size(), size_t(1));
        QVERIFY(g.bedragen(een).empty());
        QVERIFY(!jobs.runDue().join(QLatin1Char('|')).contains(QLatin1String("nakijken"))); // not every minute
        g.op(QDate(2025, 11, 5));
        jobs.runDue();
        QCOMPARE(g.bedragen(een).size(), size_t(1));
        jobs.runDue();
        QCOMPARE(g.bedragen(een).size(), size_t(1));
        QCOMPARE(g.toon(een)->status, S::Uitbetaald);
    }

    void a_preview_says_how_much_of_it_goes_to_a_claim()
    {
        Wijziging g;
        g.perWeek();
        const DeclaratieId een = g.week(eersteWeek), twee = g.week(tweedeWeek);
        QVERIFY(g.betaal().ok());
        HOUSE_VALUE(zonder, g.voorbeeld(twee, 180));
        QCOMPARE(zonder.nabetaling.centen, 4'000);
        QCOMPARE(zonder.verrekend.centen, 0);
        QVERIFY(zonder.betaaldatum.has_value());
        QVERIFY(g.corrigeer(een, 60).ok());
        QVERIFY(g.betaal().ok());
        QCOMPARE(g.openstaand(), 4'000);
        HOUSE_VALUE(alles, g.voorbeeld(twee, 180));
        QCOMPARE(alles.nabetaling.centen, 4'000);
        QCOMPARE(alles.verrekend.centen, 4'000);
        QVERIFY(!alles.betaaldatum.has_value()); // nothing of it is paid
        HOUSE_VALUE(deels, g.voorbeeld(twee, 240));
        QCOMPARE(deels.nabetaling.centen, 8'000);
        QCOMPARE(deels.verrekend.centen, 4'000);
        QVERIFY(deels.betaaldatum.has_value());
        QCOMPARE(g.openstaand(), 4'000); // looking takes nothing
        QVERIFY(g.corrigeer(twee, 240).ok());
        HOUSE_VALUE(run, g.betaal());
        QCOMPARE(run.totaal.centen, 4'000); // what was said
    }
};

HOUSE_TEST(test_tariefwijziging, TestTariefwijziging)
#include "test_tariefwijziging.moc"
