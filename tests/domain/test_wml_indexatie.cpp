#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include "shared/domain/zorgovereenkomst/stand.h"
#include "shared/domain/zorgovereenkomst/wml_indexatie.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace Qt::StringLiterals;

namespace {

const QDate augustus(2025, 8, 1);

/// In force since January 2025, with holiday allowance in the rate: 15,19 then, 15,56 from 1 July.
ZorgovereenkomstVersie versie(qint64 centen)
{
    ZorgovereenkomstVersie v;
    v.status = ZorgovereenkomstStatus::Lopend;
    v.inhoud = bouw::inhoud();
    v.inhoud.werkafspraken[0].tarief = bouw::tarief(centen);
    return v;
}

} // namespace

/// Domain 5.3: who earns the minimum is raised with it.
class WmlIndexatieTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_rate_follows_the_minimum_from_the_day_of_the_rise()
    {
        const auto m = wmlIndexatie(bouw::parameters(), bouw::zorgverlener(), versie(1519), augustus);
        QVERIFY(m);
        QCOMPARE(m->inhoud.ingangsdatum, QDate(2025, 7, 1));
        QCOMPARE(m->perUur, Bedrag{1556});
        QCOMPARE(m->inhoud.werkafspraken[0].tarief, bouw::tarief(1556));
        QCOMPARE(m->inhoud.werkafspraken[1].tarief, versie(1519).inhoud.werkafspraken[1].tarief); // above it already
    }

    void who_earns_enough_is_left_alone()
    {
        QVERIFY(!wmlIndexatie(bouw::parameters(), bouw::zorgverlener(), versie(1556), augustus));
        QVERIFY(!wmlIndexatie(bouw::parameters(), bouw::zorgverlener(), versie(1519), QDate(2025, 6, 30)));
        QVERIFY(!wmlIndexatie(bouw::parameters(), bouw::zzpZorgverlener(), versie(1519), augustus)); // an entrepreneur has no minimum
        Zorgverlener zonderLeeftijd = bouw::zorgverlener();
        zonderLeeftijd.geboortedatum.reset();
        QVERIFY(!wmlIndexatie(bouw::parameters(), zonderLeeftijd, versie(1519), augustus)); // not known is not guessed
    }

    void rates_of_the_night_rise_too_and_other_units_do_not()
    {
        ZorgovereenkomstVersie v = versie(1519);
        v.inhoud.werkafspraken[0].afwijkendeTarieven = {{Tariefmoment::Nacht, bouw::tarief(1530)}, {Tariefmoment::Weekend, bouw::tarief(1900)}};
        v.inhoud.werkafspraken[1].eenheid = Eenheid::Dagdeel;
        v.inhoud.werkafspraken[1].tarief = bouw::tarief(1000);
        const auto m = wmlIndexatie(bouw::parameters(), bouw::zorgverlener(), v, augustus);
        QVERIFY(m);
        QCOMPARE(m->inhoud.werkafspraken[0].afwijkendeTarieven[0].tarief, bouw::tarief(1556));
        QCOMPARE(m->inhoud.werkafspraken[0].afwijkendeTarieven[1].tarief, bouw::tarief(1900));
        QCOMPARE(m->inhoud.werkafspraken[1].tarief, bouw::tarief(1000));
    }

    void a_monthly_wage_is_lifted_to_whole_cents_that_are_enough()
    {
        ZorgovereenkomstVersie v = versie(1519);
        v.inhoud.loonsoort = Loonsoort::Maandloon;
        v.inhoud.minutenPerWeek = 610;
        v.inhoud.maandloon = Bedrag{66'921}; // 15,19 x 610/60 x 52/12, rounded up
        const auto m = wmlIndexatie(bouw::parameters(), bouw::zorgverlener(), v, augustus);
        QVERIFY(m);
        QCOMPARE(m->inhoud.maandloon, Bedrag{68'551}); // 15,56 in the same way
        v.inhoud.maandloon = m->inhoud.maandloon;
        QVERIFY(!wmlIndexatie(bouw::parameters(), bouw::zorgverlener(), v, augustus));
    }

    void a_birthday_is_no_rise_of_the_minimum()
    {
        Zorgverlener jong = bouw::zorgverlener();
        jong.geboortedatum = QDate(2004, 4, 10); // twenty until 10 April 2025
        QVERIFY(!wmlIndexatie(bouw::parameters(), jong, versie(1300), QDate(2025, 6, 1)));
        const auto m = wmlIndexatie(bouw::parameters(), jong, versie(1300), augustus);
        QVERIFY(m && m->inhoud.ingangsdatum == QDate(2025, 7, 1));
        Zorgverlener jarig = bouw::zorgverlener();
        jarig.geboortedatum = QDate(1985, 7, 1); // the day of the rise hides no rise
        QVERIFY(wmlIndexatie(bouw::parameters(), jarig, versie(1519), augustus));
    }

    void an_open_change_goes_on_from_the_new_amounts_and_keeps_what_was_typed()
    {
        const ZorgovereenkomstInhoud oud = versie(1519).inhoud;
        ZorgovereenkomstInhoud nieuw = oud;
        nieuw.werkafspraken[0].tarief = bouw::tarief(1556);
        ZorgovereenkomstInhoud wijziging = oud;
        wijziging.overigeAfspraken = u"Een sleutel."_s;
        std::swap(wijziging.werkafspraken[0], wijziging.werkafspraken[1]);
        const auto op = opNieuwMinimum(wijziging, oud, nieuw);
        QVERIFY(op);
        QCOMPARE(op->werkafspraken[1].tarief, bouw::tarief(1556));
        QCOMPARE(op->werkafspraken[0], wijziging.werkafspraken[0]);
        QCOMPARE(op->overigeAfspraken, wijziging.overigeAfspraken);
        wijziging.werkafspraken[1].tarief = bouw::tarief(1600); // typed: ZC-033 judges it
        QVERIFY(!opNieuwMinimum(wijziging, oud, nieuw));
        wijziging.werkafspraken.clear();
        QVERIFY(!opNieuwMinimum(wijziging, oud, nieuw));
    }

    void a_system_version_stands_under_the_change_that_was_open_and_on_what_was_in_force()
    {
        using S = ZorgovereenkomstStatus;
        const QDateTime nacht(augustus, QTime(3, 0), Qt::UTC);
        Zorgovereenkomst z = bouw::zorgovereenkomst();
        z.versies = {versie(1519), versie(1519), versie(1556)};
        for (int i = 0; i < 3; ++i)
            z.versies[size_t(i)].volgnummer = i + 1;
        z.versies[2].handtekeningen.clear();
        z.versies[2].stappen = {{S::Goedgekeurd, nacht, ZorgovereenkomstActor::Systeem}};
        z.versies[2].inhoud.ingangsdatum = QDate(2025, 7, 1);
        for (const S status : {S::Concept, S::Gedeeld, S::GetekendZorgverlener, S::InBeoordeling, S::Afgekeurd}) {
            z.versies[1].status = status;
            QCOMPARE(huidigeVersie(z)->volgnummer, 2);
            QCOMPARE(laatsteVersie(z)->volgnummer, 2);
            QCOMPARE(verhoogdTijdens(z, z.versies[1])->volgnummer, 3);
            QCOMPARE(gewijzigdeVersie(z, z.versies[1])->volgnummer, 3);
        }
        z.versies[1].status = S::Ingetrokken;
        QCOMPARE(huidigeVersie(z)->volgnummer, 3);
        QVERIFY(!verhoogdTijdens(z, z.versies[1]));
        QVERIFY(!verhoogdTijdens(z, z.versies[0]));
        // Approved, the change takes over on its own day, whatever its number.
        z.versies[1].status = S::Lopend;
        z.versies[1].inhoud.ingangsdatum = QDate(2025, 9, 1);
        z.versies[2].geldigTot = QDate(2025, 8, 31);
        QCOMPARE(versieOp(z, QDate(2025, 6, 30))->volgnummer, 1);
        QCOMPARE(versieOp(z, QDate(2025, 8, 31))->volgnummer, 3);
        QCOMPARE(versieOp(z, QDate(2025, 9, 1))->volgnummer, 2);
        QCOMPARE(huidigeVersie(z)->volgnummer, 2);
        QVERIFY(gaatVooraf(z.versies[2], z.versies[1]) && !gaatVooraf(z.versies[1], z.versies[2]));
        // What ended before it began never held.
        z.versies[1].geldigTot = QDate(2025, 8, 31);
        z.versies[2].geldigTot.reset();
        QCOMPARE(versieOp(z, QDate(2025, 9, 1))->volgnummer, 3);
    }

    void it_is_made_by_the_system_and_signed_by_nobody()
    {
        ZorgovereenkomstVersie v = versie(1556);
        QVERIFY(!isSysteemversie(v));
        v.stappen = {{ZorgovereenkomstStatus::Goedgekeurd, QDateTime(augustus, QTime(3, 0), Qt::UTC), ZorgovereenkomstActor::Systeem}};
        QVERIFY(isSysteemversie(v));
        v.stappen.front().door = ZorgovereenkomstActor::Budgethouder;
        QVERIFY(!isSysteemversie(v));
    }
};

HOUSE_TEST(test_wml_indexatie, WmlIndexatieTest)
#include "test_wml_indexatie.moc"
