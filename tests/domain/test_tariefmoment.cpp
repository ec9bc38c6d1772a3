#include "shared/domain/declaratie/correctie.h"
#include "shared/domain/declaratie/nieuw_tarief.h"
#include "shared/domain/declaratie/verdeling.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::bouw;

namespace {

const QDate maandag(2025, 5, 12), zaterdag(2025, 5, 17), hemelvaart(2025, 5, 29);

Werkafspraak metAlles()
{
    Werkafspraak w = werkafspraak(u"WLZ-BI"_s, 2500, 600, u"zorg"_s);
    w.afwijkendeTarieven = {{Tariefmoment::Avond, tarief(2600)}, {Tariefmoment::Nacht, tarief(2700)}, {Tariefmoment::Weekend, tarief(2800)}, {Tariefmoment::Feestdag, tarief(2900)}};
    return w;
}

/// One version from January, one from April that was approved on 10 June.
Zorgovereenkomst gewijzigd(const Werkafspraak& was, const Werkafspraak& wordt)
{
    Zorgovereenkomst z = zorgovereenkomst();
    z.versies.front().inhoud.werkafspraken = {was};
    z.versies.front().geldigTot = QDate(2025, 3, 31);
    z.versies.front().statusSinds = QDateTime(QDate(2025, 1, 1), QTime(9, 0), Qt::UTC);
    z.versies.push_back(z.versies.front());
    ZorgovereenkomstVersie& nieuw = z.versies.back();
    nieuw.volgnummer = 2;
    nieuw.geldigTot.reset();
    nieuw.inhoud.ingangsdatum = QDate(2025, 4, 1);
    nieuw.statusSinds = QDateTime(QDate(2025, 6, 10), QTime(9, 0), Qt::UTC);
    nieuw.inhoud.werkafspraken = {wordt};
    return z;
}

const QDateTime ervoor(QDate(2025, 6, 1), QTime(9, 0), Qt::UTC);

} // namespace

/// Deviating rates: by the calendar what the calendar says, the rest as it is declared (domain 5.2, W83; agreed-rate.md).
class TestTariefmoment final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_date_says_holiday_before_weekend_and_weekend_before_the_usual_rate()
    {
        Werkafspraak w = metAlles();
        QCOMPARE(tariefOp(w, {maandag, maandag}), std::optional(tarief(2500)));
        QCOMPARE(tariefOp(w, {zaterdag, zaterdag}), std::optional(tarief(2800)));
        QCOMPARE(tariefOp(w, {hemelvaart, hemelvaart}), std::optional(tarief(2900)));
        const QDate pasen(2025, 4, 20); // a Sunday and a holiday
        QCOMPARE(tariefOp(w, {pasen, pasen}), std::optional(tarief(2900)));
        w.afwijkendeTarieven.pop_back();
        QCOMPARE(tariefOp(w, {pasen, pasen}), std::optional(tarief(2800)));
        QCOMPARE(tariefOp(w, {hemelvaart, hemelvaart}), std::optional(tarief(2500)));
        QVERIFY(!tariefOp(w, {maandag, zaterdag})); // no one rate
        w.tarief.reset();
        QVERIFY(!tariefOp(w, {maandag, maandag}));
    }

    void evening_and_night_may_be_declared_on_any_day_and_the_rate_of_another_day_may_not()
    {
        const Werkafspraak w = metAlles();
        for (const QDate dag : {maandag, zaterdag, hemelvaart}) {
            QVERIFY(isAfgesproken(w, {dag, dag}, tarief(2600)) && isAfgesproken(w, {dag, dag}, tarief(2700)));
            QVERIFY(isAfgesproken(w, {dag, dag}, *tariefOp(w, {dag, dag})));
        }
        QVERIFY(!isAfgesproken(w, {maandag, maandag}, tarief(2800)));
        QVERIFY(!isAfgesproken(w, {zaterdag, zaterdag}, tarief(2500)));
        QVERIFY(isAfgesproken(w, {maandag, zaterdag}, tarief(2500)) && isAfgesproken(w, {maandag, zaterdag}, tarief(2800))); // a total of either
        QVERIFY(!isAfgesproken(w, {maandag, zaterdag}, tarief(2900)));
    }

    void a_new_rate_is_that_of_the_same_moment()
    {
        Werkafspraak wordt = metAlles();
        wordt.tarief = tarief(2600); // what the evening was
        wordt.afwijkendeTarieven = {{Tariefmoment::Avond, tarief(3600)}, {Tariefmoment::Nacht, tarief(3700)}, {Tariefmoment::Weekend, tarief(3800)}};
        const Zorgovereenkomst z = gewijzigd(metAlles(), wordt);
        const auto nieuw = [&](QDate dag, qint64 centen) { return metNieuwTarief({regel(dag, u"WLZ-BI"_s, 60, centen)}, z, ervoor).front().tarief; };
        QCOMPARE(nieuw(maandag, 2500), tarief(2600));
        QCOMPARE(nieuw(maandag, 2600), tarief(3600));
        QCOMPARE(nieuw(maandag, 2700), tarief(3700));
        QCOMPARE(nieuw(zaterdag, 2800), tarief(3800));
        QCOMPARE(nieuw(hemelvaart, 2900), tarief(2600)); // no rate of its own any more
    }

    void of_evening_and_night_at_one_rate_nobody_knows_which_it_was()
    {
        Werkafspraak was = metAlles(), wordt = metAlles();
        was.afwijkendeTarieven[1].tarief = tarief(2600);
        const Declaratieregel een = regel(maandag, u"WLZ-BI"_s, 60, 2600);
        wordt.afwijkendeTarieven[0].tarief = tarief(3600);
        wordt.afwijkendeTarieven[1].tarief = tarief(3700);
        QVERIFY(!nieuwTarief(een, gewijzigd(was, wordt), ervoor));
        wordt.afwijkendeTarieven[1].tarief = tarief(3600);
        QCOMPARE(nieuwTarief(een, gewijzigd(was, wordt), ervoor), std::optional(tarief(3600)));
    }

    void a_draft_follows_what_is_agreed_and_keeps_what_was_typed()
    {
        Werkafspraak was = werkafspraak(u"WLZ-BI"_s, 2500, 600, u"zorg"_s), wordt = was;
        wordt.tarief = tarief(2550);
        std::vector<Declaratieregel> regels{regel(maandag, u"WLZ-BI"_s, 60, 2500), regel(maandag, u"WLZ-BI"_s, 60, 2222)};
        QVERIFY(neemNieuweTarieven(regels, gewijzigd(was, wordt), {}));
        QCOMPARE(regels[0].tarief, tarief(2550));
        QCOMPARE(regels[0].bedrag, Bedrag{2550});
        QCOMPARE(regels[1].tarief, tarief(2222));
        QVERIFY(!neemNieuweTarieven(regels, gewijzigd(was, wordt), {}));
    }

    void one_total_for_all_functions_goes_at_the_rate_of_the_day()
    {
        ZorgovereenkomstInhoud i = inhoud();
        i.werkafspraken = {metAlles(), metAlles()};
        i.werkafspraken[1].functieCode = u"WLZ-PV"_s;
        QVERIFY(kanVerdelen(i));
        for (const Declaratieregel& deel : verdeelDag(i, zaterdag, 120))
            QCOMPARE(deel.tarief, tarief(2800));
        i.werkafspraken[1].afwijkendeTarieven[2].tarief = tarief(2801);
        QVERIFY(!kanVerdelen(i));
    }
};

HOUSE_TEST(test_tariefmoment, TestTariefmoment)
#include "test_tariefmoment.moc"
