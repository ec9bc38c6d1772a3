#include "shared/domain/zorgovereenkomst/nieuw_jaar.h"
#include "shared/domain/zorgovereenkomst/verhoging.h"
#include "shared/domain/zorgovereenkomst/verschillen.h"
#include "tests/support/bouwers.h"
#include "tests/support/elk_blad.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace Qt::StringLiterals;

class NieuwJaarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_raise_is_rounded_to_the_cent_and_never_goes_below_nothing_data()
    {
        QTest::addColumn<qint64>("was");
        QTest::addColumn<qint64>("honderdsten");
        QTest::addColumn<qint64>("centen");
        QTest::addColumn<qint64>("wordt");
        QTest::newRow("one cent") << qint64(2500) << qint64(0) << qint64(1) << qint64(2501);
        QTest::newRow("two and a half percent") << qint64(2500) << qint64(250) << qint64(0) << qint64(2563); // 25,625
        QTest::newRow("just under half a cent") << qint64(2249) << qint64(200) << qint64(0) << qint64(2294); // 22,9398
        QTest::newRow("down") << qint64(2500) << qint64(-100) << qint64(0) << qint64(2475);
        QTest::newRow("below nothing") << qint64(100) << qint64(0) << qint64(-500) << qint64(0);
    }
    void a_raise_is_rounded_to_the_cent_and_never_goes_below_nothing()
    {
        QFETCH(qint64, was);
        QFETCH(qint64, honderdsten);
        QFETCH(qint64, centen);
        QFETCH(qint64, wordt);
        Verhoging v;
        if (honderdsten)
            v.honderdsten = honderdsten;
        else
            v.bedrag = Bedrag{centen};
        QVERIFY(isGeldig(v));
        QCOMPARE(verhoogd(Tarief::fromCenten(was), v), Tarief::fromCenten(wordt));
    }

    void a_raise_is_a_percentage_or_an_amount_within_its_range()
    {
        QVERIFY(!isGeldig({}));
        QVERIFY(!isGeldig({100, Bedrag{1}}));
        QVERIFY(!isGeldig({10'001, {}}));
        QVERIFY(!isGeldig({{}, Bedrag{1'000'001}}));
        QVERIFY(verhoogd({std::numeric_limits<qint64>::max()}, {10'000, {}}).honderdduizendsten > 0); // no overflow
    }

    void a_raise_touches_the_lines_of_its_function_and_their_other_rates()
    {
        ZorgovereenkomstInhoud inhoud = bouw::inhoud();
        inhoud.werkafspraken[0].afwijkendeTarieven = {{Tariefmoment::Nacht, bouw::tarief(3000)}};
        const ZorgovereenkomstInhoud was = inhoud;
        Verhoging v{{}, Bedrag{10}, inhoud.werkafspraken[0].functieCode};
        const std::vector<size_t> geraakt = verhoog(inhoud, v);
        QCOMPARE(geraakt.front(), size_t(0));
        QCOMPARE(*inhoud.werkafspraken[0].tarief, Tarief{was.werkafspraken[0].tarief->honderdduizendsten + 10'000});
        QCOMPARE(inhoud.werkafspraken[0].afwijkendeTarieven[0].tarief, bouw::tarief(3010));
        inhoud = was;
        v.functieCode = u"bestaat niet"_s;
        QVERIFY(verhoog(inhoud, v).empty() && inhoud == was);
        inhoud.loonsoort = Loonsoort::Maandloon;
        QVERIFY(verhoog(inhoud, {{}, Bedrag{10}}).empty());
    }

    void a_percentage_raises_a_monthly_wage_and_cents_per_unit_do_not()
    {
        ZorgovereenkomstInhoud inhoud = bouw::inhoud();
        inhoud.loonsoort = Loonsoort::Maandloon;
        inhoud.maandloon = Bedrag{120'050};
        const ZorgovereenkomstInhoud was = inhoud;
        QVERIFY(verhoog(inhoud, {150, {}}).empty());
        QCOMPARE(inhoud.maandloon, std::optional(Bedrag{121'851})); // 1,5 % half up
        inhoud = was;
        verhoog(inhoud, {{}, Bedrag{10}});
        QVERIFY(inhoud == was);
        if (was.werkafspraken.size() > 1 && was.werkafspraken[0].functieCode != was.werkafspraken[1].functieCode) {
            verhoog(inhoud, {150, {}, was.werkafspraken[0].functieCode}); // agreed for the whole
            QVERIFY(inhoud == was);
        }
        QVERIFY(laatTariefOver(was, {150, {}}) && !laatTariefOver(was, {-10'000, {}}));
    }

    void last_years_agreement_moves_a_year_with_its_budgets_and_rates()
    {
        const ParameterTabel tabel = bouw::parameters();
        ZorgovereenkomstInhoud oud = bouw::inhoud();
        oud.ingangsdatum = QDate(2024, 1, 1);
        oud.einddatum = QDate(2024, 12, 31);
        oud.looptijd = Looptijd::Bepaald;
        oud.proeftijdMaanden = 1;
        oud.ketenBevestigd = true;
        Toekenning was = bouw::toekenning();
        was.periode = Periode::jaar(2024);
        Toekenning wordt = was;
        wordt.id = ToekenningId{77};
        wordt.periode = Periode::jaar(2025);
        Toekenning vanAnder = wordt;
        vanAnder.id = ToekenningId{78};
        vanAnder.verstrekker = VerstrekkerId{99};
        oud.toekenningen = {was.id};
        for (Werkafspraak& w : oud.werkafspraken)
            w.toekenning = was.id;
        QCOMPARE(volgendeIngangsdatum(oud), QDate(2025, 1, 1));
        const ZorgovereenkomstInhoud nieuw = naarNieuwJaar(oud, oud.ingangsdatum, QDate(2025, 1, 1), {vanAnder, was, wordt}, bouw::zorgverlener(), tabel);
        QCOMPARE(nieuw.ingangsdatum, QDate(2025, 1, 1));
        QCOMPARE(nieuw.einddatum.value_or(QDate()), QDate(2025, 12, 31));
        QCOMPARE(nieuw.toekenningen, std::vector{wordt.id});
        for (const Werkafspraak& w : nieuw.werkafspraken)
            QCOMPARE(w.toekenning, wordt.id);
        QVERIFY(nieuw.proeftijdMaanden == 0 && !nieuw.ketenBevestigd);
        // Nothing but dates, budgets and what a follow-up may not have: what differs is what is marked.
        for (const FieldPath& pad : verschillen(oud, nieuw)) {
            QVERIFY2(pad.endsWith("toekenning"_L1) || pad.endsWith("tarief"_L1) || pad.endsWith("datum"_L1) || pad == "inhoud/toekenningen"_L1
                         || pad == "inhoud/proeftijdMaanden"_L1 || pad == "inhoud/ketenBevestigd"_L1,
                     qPrintable(pad));
        }
    }

    void the_term_is_that_of_the_agreement_and_not_of_its_last_change()
    {
        Zorgovereenkomst z = bouw::zorgovereenkomst(ZorgovereenkomstStatus::Vervangen);
        z.versies[0].inhoud.ingangsdatum = QDate(2025, 1, 1);
        z.versies[0].inhoud.einddatum = QDate(2025, 12, 31);
        ZorgovereenkomstVersie later = z.versies[0];
        later.volgnummer = 2;
        later.status = ZorgovereenkomstStatus::Lopend;
        later.inhoud.ingangsdatum = QDate(2025, 10, 1);
        z.versies.push_back(later);
        const QDate begin = beginVanTermijn(z, z.versies[1]);
        QCOMPARE(begin, QDate(2025, 1, 1));
        const ParameterTabel tabel = bouw::parameters();
        const auto eind = [&](QDate van, QDate tot, QDate nieuw) {
            ZorgovereenkomstInhoud oud = later.inhoud;
            oud.einddatum = tot;
            return naarNieuwJaar(oud, van, nieuw, {}, bouw::zorgverlener(), tabel).einddatum.value_or(QDate());
        };
        QCOMPARE(eind(begin, QDate(2025, 12, 31), QDate(2026, 1, 1)), QDate(2026, 12, 31));
        QCOMPARE(eind(QDate(2025, 3, 1), QDate(2025, 12, 31), QDate(2026, 1, 1)), QDate(2026, 12, 31));
        QCOMPARE(eind(QDate(2025, 1, 1), QDate(2025, 6, 30), QDate(2025, 7, 1)), QDate(2025, 12, 28)); // as many days
        // An extension is a term of its own.
        z.versies[0].inhoud.einddatum = QDate(2025, 9, 30);
        QCOMPARE(beginVanTermijn(z, z.versies[1]), QDate(2025, 10, 1));
    }

    void a_rate_under_the_new_minimum_wage_is_raised_to_it()
    {
        const ParameterTabel tabel = bouw::parameters();
        ZorgovereenkomstInhoud oud = bouw::inhoud();
        oud.ingangsdatum = QDate(2024, 7, 1);
        oud.einddatum.reset();
        oud.vakantiegeldInbegrepen = false;
        oud.werkafspraken[0].eenheid = Eenheid::Uur;
        oud.werkafspraken[0].tarief = bouw::tarief(1368); // the minimum of July 2024
        Zorgverlener z = bouw::zorgverlener();
        const ZorgovereenkomstInhoud nieuw = naarNieuwJaar(oud, oud.ingangsdatum, QDate(2025, 1, 1), {}, z, tabel);
        QCOMPARE(volgendeIngangsdatum(oud), QDate(2025, 1, 1));
        QCOMPARE(*nieuw.werkafspraken[0].tarief, bouw::tarief(1406));
        QVERIFY(!nieuw.einddatum);
    }

    void a_template_keeps_nobodys_numbers_dates_or_files()
    {
        const ZorgovereenkomstInhoud vol = test::volleInhoud();
        const ZorgovereenkomstInhoud s = alsSjabloon(vol);
        QVERIFY(s.toekenningen.empty() && !s.ingangsdatum.isValid() && !s.einddatum && !s.vervangt && !s.vertegenwoordiger && !s.identiteitsbewijs.voorkant
                && !s.tarievenlijst && s.eigenKlantnummer.isEmpty() && s.modelHash.isEmpty() && !s.werkafspraken[0].toekenning);
        QVERIFY(s.soort == vol.soort && s.rooster == vol.rooster && s.werkafspraken[0].tarief == vol.werkafspraken[0].tarief);
        QVERIFY(s.overigeAfspraken.isEmpty() && s.werkafspraken[0].zorgbeschrijving.isEmpty() && s.werkafspraken[0].zorgdelen == Zorgdelen());
        QVERIFY(alsSjabloon(s) == s);
    }
};

HOUSE_TEST(test_nieuw_jaar, NieuwJaarTest)
#include "test_nieuw_jaar.moc"
