#include "shared/domain/declaratie/bezoek.h"
#include "shared/domain/declaratie/kopie.h"
#include "shared/domain/declaratie/totalen.h"
#include "shared/domain/declaratie/verdeling.h"
#include "tests/support/house_test.h"
#include <QRandomGenerator>
#include <numeric>

using namespace pgb;
using namespace Qt::StringLiterals;

class DeclaratieTest : public QObject {
    Q_OBJECT
    static Declaratieregel line(QDate datum, const char* functie, qint64 aantal, Eenheid eenheid = Eenheid::Uur, qint64 centen = 2565)
    {
        Declaratieregel regel;
        regel.datum = datum;
        regel.functieCode = QString::fromLatin1(functie);
        regel.toekenning = {1};
        regel.eenheid = eenheid;
        regel.aantal = aantal;
        regel.tarief = Tarief::fromCenten(centen);
        regel.bedrag = regelBedrag(regel);
        return regel;
    }

    static Werkafspraak work(const char* functie, qint64 perWeek, qint64 centen = 4500)
    {
        Werkafspraak w;
        w.functieCode = QString::fromLatin1(functie);
        w.toekenning = {1};
        w.tarief = Tarief::fromCenten(centen);
        w.aantalPerWeek = perWeek;
        return w;
    }

    static Bezoek visit(QDate datum, QTime begin, QTime eind, const char* functie = "WLZ-BI")
    {
        return {datum, QString::fromLatin1(functie), begin, eind, {}};
    }

private Q_SLOTS:
    void a_line_is_computed_by_its_unit()
    {
        QCOMPARE(line(QDate(2025, 3, 3), "WLZ-BI", 35).bedrag.centen, 1496);
        QCOMPARE(line(QDate(2025, 3, 3), "WLZ-BG", 150, Eenheid::Dagdeel, 5000).bedrag.centen, 7500);
        QCOMPARE(line(QDate(2025, 3, 3), "REISKOSTEN", 1234, Eenheid::Kilometer, 23).bedrag.centen, 284);
        QCOMPARE(regelBedrag(line(QDate(2025, 3, 3), "WLZ-BI", std::numeric_limits<qint64>::max())).centen, 91'804'925'909); // held at 2^31-1 minutes
        QCOMPARE(totaalVan({line(QDate(2025, 3, 3), "WLZ-BI", 35), line(QDate(2025, 3, 4), "WLZ-BI", 35)}).centen, 2992);
        QCOMPARE(totaalVan({}).centen, 0);
    }

    void a_split_gives_the_remainder_to_the_largest()
    {
        QCOMPARE(verdeel(100, {1, 1, 1}), (std::vector<qint64>{34, 33, 33}));
        QCOMPARE(verdeel(100, {1, 2}), (std::vector<qint64>{33, 67}));
        QCOMPARE(verdeel(155, {120, 60}), (std::vector<qint64>{104, 51}));
        QCOMPARE(verdeel(10, {0, 0}), (std::vector<qint64>{5, 5}));
        QCOMPARE(verdeel(10, {0, 3}), (std::vector<qint64>{0, 10}));
        QCOMPARE(verdeel(10, {-5, 3}), (std::vector<qint64>{0, 10}));
        QCOMPARE(verdeel(0, {1, 2}), (std::vector<qint64>{0, 0}));
        QVERIFY(verdeel(10, {}).empty());
    }

    void the_parts_of_a_split_always_add_up()
    {
        QRandomGenerator random(8);
        for (int i = 0; i < 20'000; ++i) {
            const qint64 totaal = random.bounded(44'641);
            std::vector<qint64> weights(size_t(1 + random.bounded(6)));
            for (qint64& w : weights)
                w = random.bounded(4) ? qint64(random.bounded(3000)) : std::numeric_limits<qint64>::max();
            const auto parts = verdeel(totaal, weights);
            QCOMPARE(parts.size(), weights.size());
            QCOMPARE(std::accumulate(parts.begin(), parts.end(), qint64(0)), totaal);
            for (size_t k = 0; k < parts.size(); ++k) {
                QVERIFY(parts[k] >= 0);
                for (size_t m = 0; m < parts.size(); ++m)
                    QVERIFY(weights[k] <= weights[m] || parts[k] >= parts[m]); // a larger share never gets less
            }
        }
    }

    void one_rate_mode_needs_one_rate_unit_and_law()
    {
        ZorgovereenkomstInhoud inhoud;
        inhoud.werkafspraken = {work("WLZ-BI", 300), work("WLZ-PV", 100)};
        QVERIFY(kanVerdelen(inhoud));
        const auto refuse = [&](auto&& change) {
            ZorgovereenkomstInhoud changed = inhoud;
            change(changed);
            return !kanVerdelen(changed) && verdeelDag(changed, QDate(2025, 3, 3), 60).empty();
        };
        QVERIFY(refuse([](auto& i) { i.werkafspraken[1].tarief = Tarief::fromCenten(4501); }));
        QVERIFY(refuse([](auto& i) { i.werkafspraken[1].eenheid = Eenheid::Dagdeel; }));
        QVERIFY(refuse([](auto& i) { i.werkafspraken[1].functieCode = QStringLiteral("WMO-02"); }));
        QVERIFY(refuse([](auto& i) { i.werkafspraken[1].functieCode = QStringLiteral("onbekend"); }));
        QVERIFY(refuse([](auto& i) { i.werkafspraken[0].tarief.reset(); }));
        QVERIFY(refuse([](auto& i) { i.werkafspraken.resize(1); }));
        QVERIFY(refuse([](auto& i) { i.werkafspraken.clear(); }));
    }

    void a_days_total_becomes_a_line_per_function()
    {
        ZorgovereenkomstInhoud inhoud;
        inhoud.werkafspraken = {work("WLZ-BI", 300), work("WLZ-PV", 100), work("WLZ-HH", 0)};
        const auto lines = verdeelDag(inhoud, QDate(2025, 3, 3), 95);
        QCOMPARE(lines.size(), size_t(2)); // no line of zero minutes
        QCOMPARE(lines[0].functieCode, QStringLiteral("WLZ-BI"));
        QCOMPARE(lines[0].aantal, 72);
        QCOMPARE(lines[1].aantal, 23);
        for (const auto& regel : lines) {
            QVERIFY(regel.afgeleid);
            QCOMPARE(regel.bedrag, regelBedrag(regel));
            QCOMPARE(regel.datum, QDate(2025, 3, 3));
        }
        QVERIFY(verdeelDag(inhoud, QDate(2025, 3, 3), 0).empty());
        // An agreed key goes before the hours; a function without a share gets nothing.
        auto metSleutel = inhoud;
        metSleutel.werkafspraken[0].verdeelsleutel = 1;
        metSleutel.werkafspraken[1].verdeelsleutel = 3;
        const auto verdeeld = verdeelDag(metSleutel, QDate(2025, 3, 3), 100);
        QCOMPARE(verdeeld.size(), size_t(2));
        QCOMPARE(verdeeld[0].aantal, 25);
        QCOMPARE(verdeeld[1].aantal, 75);
        metSleutel.werkafspraken[0].verdeelsleutel.reset();
        QCOMPARE(verdeelDag(metSleutel, QDate(2025, 3, 3), 100).size(), size_t(1));
        QVERIFY(verdeelDag(inhoud, QDate(2025, 3, 3), -5).empty());
    }

    void a_copied_month_keeps_its_weekdays()
    {
        const Periode maart = Periode::maand(2025, 3);
        const Periode april = Periode::maand(2025, 4);
        QCOMPARE(zelfdeWeekdagIn(QDate(2025, 3, 3), maart, april), QDate(2025, 4, 7)); // first Monday
        QCOMPARE(zelfdeWeekdagIn(QDate(2025, 3, 19), maart, april), QDate(2025, 4, 16)); // third Wednesday
        QCOMPARE(zelfdeWeekdagIn(QDate(2025, 3, 1), maart, april), QDate(2025, 4, 5)); // first Saturday
        QVERIFY(!zelfdeWeekdagIn(QDate(2025, 3, 31), maart, april).isValid()); // a fifth Monday
        QVERIFY(!zelfdeWeekdagIn(QDate(), maart, april).isValid());
        QVERIFY(!zelfdeWeekdagIn(QDate(2025, 3, 3), maart, Periode()).isValid());
    }

    void a_copied_week_keeps_its_weekdays()
    {
        const Periode week{QDate(2025, 4, 7), QDate(2025, 4, 13)};
        const Periode begin{QDate(2025, 5, 1), QDate(2025, 5, 4)}; // Thursday to Sunday, the rest is in April
        QCOMPARE(zelfdeWeekdagIn(QDate(2025, 4, 10), week, begin), QDate(2025, 5, 1));
        QVERIFY(!zelfdeWeekdagIn(QDate(2025, 4, 7), week, begin).isValid());
        QCOMPARE(zelfdeWeekdagIn(QDate(2025, 5, 3), begin, {QDate(2025, 5, 5), QDate(2025, 5, 11)}), QDate(2025, 5, 10));
    }

    void what_does_not_fit_is_listed()
    {
        std::vector<Declaratieregel> maart;
        for (int day = 1; day <= 31; ++day)
            maart.push_back(line(QDate(2025, 3, day), "WLZ-BI", 60 + day));
        const Kopie kopie = kopieerNaar(maart, Periode::maand(2025, 3), Periode::maand(2025, 4));
        QCOMPARE(kopie.regels.size() + kopie.pastNiet.size(), maart.size());
        QCOMPARE(kopie.pastNiet.size(), size_t(3)); // April has one fifth Tuesday and Wednesday; March a fifth Saturday to Monday
        QCOMPARE(kopie.pastNiet[0].datum, QDate(2025, 3, 29));
        QCOMPARE(kopie.pastNiet[2].datum, QDate(2025, 3, 31));
        QDate last;
        for (const auto& regel : kopie.regels) {
            QVERIFY(Periode::maand(2025, 4).contains(regel.datum));
            QVERIFY(!last.isValid() || regel.datum > last); // no two lines fall on one day
            last = regel.datum;
        }
        QVERIFY(kopieerNaar({}, Periode::maand(2025, 3), Periode::maand(2025, 4)).regels.empty());
    }

    void a_copy_never_loses_or_doubles_a_line()
    {
        for (int month = 1; month <= 12; ++month) {
            for (int next = 1; next <= 12; ++next) {
                std::vector<Declaratieregel> lines;
                const Periode from = Periode::maand(2025, month);
                for (QDate dag = from.van; dag <= from.tot; dag = dag.addDays(1))
                    lines.push_back(line(dag, "WLZ-BI", 60));
                const Kopie kopie = kopieerNaar(lines, from, Periode::maand(2025, next));
                QCOMPARE(kopie.regels.size() + kopie.pastNiet.size(), lines.size());
                QVERIFY(kopie.pastNiet.size() <= 3);
            }
        }
    }

    void sums_follow_function_week_and_day()
    {
        const std::vector<Declaratieregel> lines{line(QDate(2025, 3, 3), "WLZ-BI", 150), line(QDate(2025, 3, 3), "WLZ-PV", 30),
                                                 line(QDate(2025, 3, 10), "WLZ-BI", 60), line(QDate(2025, 3, 10), "REISKOSTEN", 1200, Eenheid::Kilometer, 23)};
        const auto functions = totalenPerFunctie(lines);
        QCOMPARE(functions.size(), size_t(3));
        QCOMPARE(functions[0].aantal, 210);
        QCOMPARE(functions[0].bedrag.centen, 6413 + 2565);
        QCOMPARE(functions[2].aantal, 1200);
        QCOMPARE(minutenVan(lines), 240);
        QCOMPARE(minutenOp(lines, QDate(2025, 3, 3)), 180);
        const auto weeks = totalenPerWeek(lines, Periode::maand(2025, 3));
        QCOMPARE(weeks.size(), size_t(6)); // 1-2, 3-9, 10-16, 17-23, 24-30, 31
        QCOMPARE(weeks[1].minuten, 180);
        QCOMPARE(weeks[1].weeknummer, 10);
        QCOMPARE(weeks[2].bedrag.centen, 2565 + 276);
        QCOMPARE(weeks[0].dagen.dagen(), 2);
        QCOMPARE(weeks[5].dagen.dagen(), 1);
        const auto amounts = bedragPerFunctie(lines, {1});
        QCOMPARE(amounts.size(), size_t(3));
        QCOMPARE(amounts[0].second.centen, 6413 + 2565);
        QVERIFY(bedragPerFunctie(lines, {2}).empty());
    }

    void weeks_cover_a_period_exactly_once()
    {
        for (int year = 2020; year < 2030; ++year) {
            for (int month = 1; month <= 12; ++month) {
                const Periode maand = Periode::maand(year, month);
                QDate next = maand.van;
                for (const Periode& week : wekenVan(maand)) {
                    QCOMPARE(week.van, next);
                    QVERIFY(week.dagen() >= 1 && week.dagen() <= 7);
                    next = week.tot.addDays(1);
                }
                QCOMPARE(next, maand.tot.addDays(1));
            }
        }
        QVERIFY(wekenVan(Periode()).empty());
        QVERIFY(wekenVan({QDate(1, 1, 1), QDate(9999, 1, 1)}).empty());
    }

    void amounts_and_what_goes_by_the_day_have_no_month_of_visits()
    {
        for (const Code<DeclaratieSoort>& rij : codeTable<DeclaratieSoort>()) {
            const bool perDag = rij.waarde == DeclaratieSoort::ZiekteUren || rij.waarde == DeclaratieSoort::Reiskosten;
            QCOMPARE(isPerDag(rij.waarde), perDag);
            QCOMPARE(isBedragOfPerDag(rij.waarde), perDag || isBedragsoort(rij.waarde));
        }
        QVERIFY(isBedragOfPerDag(DeclaratieSoort::BijkomendeZorgkosten) && !isBedragOfPerDag(DeclaratieSoort::GeleverdeZorg) && !isBedragOfPerDag(DeclaratieSoort::Factuur));
    }

    void a_late_request_is_parked_on_a_closed_year()
    {
        Declaratie d;
        d.status = DeclaratieStatus::Geparkeerd;
        QVERIFY(!isLaatVerzoek(d));
        d.bevindingen = {{QStringLiteral("DC-060"), Ernst::Parkeren, {}, {}}, {QStringLiteral("DC-050"), Ernst::Parkeren, {}, {}}};
        QVERIFY(isLaatVerzoek(d) && vraagtLaatVerzoek(d.bevindingen));
        d.status = DeclaratieStatus::Betaalbaar;
        QVERIFY(!isLaatVerzoek(d));
    }

    void a_visit_past_midnight_is_split()
    {
        const QDate dag(2025, 3, 31);
        const auto days = dagenVan(visit(dag, QTime(23, 50), QTime(0, 20)));
        QCOMPARE(days.size(), size_t(2));
        QCOMPARE(days[0], (DagDuur{dag, QStringLiteral("WLZ-BI"), {10}}));
        QCOMPARE(days[1], (DagDuur{QDate(2025, 4, 1), QStringLiteral("WLZ-BI"), {20}}));
        QCOMPARE(dagenVan(visit(dag, QTime(22, 0), QTime(0, 0))).size(), size_t(1));
        QCOMPARE(dagenVan(visit(dag, QTime(9, 10), QTime(11, 45)))[0].duur.minuten, 155);
        QVERIFY(dagenVan(visit(dag, QTime(9, 0), QTime(9, 0))).empty());
        QVERIFY(dagenVan(visit(QDate(), QTime(9, 0), QTime(10, 0))).empty());
    }

    void typed_visits_are_read_data()
    {
        QTest::addColumn<QString>("getypt");
        QTest::addColumn<QString>("terug"); // as it is written back; empty = it is no list of visits
        QTest::addColumn<int>("minuten");
        QTest::addColumn<int>("morgen");
        QTest::newRow("from-to") << u"9:10-11:45"_s << u"9:10-11:45"_s << 155 << 0;
        QTest::newRow("whole hours beside minutes") << u"9-17:30"_s << u"9:00-17:30"_s << 510 << 0;
        QTest::newRow("several a day") << u"9:00-10:00; 19:30 – 20:15"_s << u"9:00-10:00; 19:30-20:15"_s << 105 << 0;
        QTest::newRow("with spaces only") << u"0910-1000 14u05-15u00"_s << u"9:10-10:00; 14:05-15:00"_s << 105 << 0;
        QTest::newRow("five-minute blocks") << u"7x5m; 6x5; 35m"_s << u"0:35; 0:30; 0:35"_s << 100 << 0;
        QTest::newRow("mixed") << u"9:00-9:35+7x5m"_s << u"9:00-9:35; 0:35"_s << 70 << 0;
        QTest::newRow("to midnight") << u"23:00-24:00"_s << u"23:00-24:00"_s << 60 << 0;
        QTest::newRow("past midnight") << u"23:50-0:20"_s << u"23:50-24:00"_s << 10 << 20;
        QTest::newRow("a date") << u"1-5"_s << QString() << 0 << 0;
        QTest::newRow("two numbers") << u"2 15"_s << QString() << 0 << 0;
        QTest::newRow("one duration") << u"2:30"_s << QString() << 0 << 0;
        QTest::newRow("no length") << u"9:00-9:00"_s << QString() << 0 << 0;
        QTest::newRow("no such hour") << u"25:00-26:00"_s << QString() << 0 << 0;
        QTest::newRow("no such minute") << u"9:60-10:00"_s << QString() << 0 << 0;
        QTest::newRow("half a visit") << u"9:00-"_s << QString() << 0 << 0;
        QTest::newRow("three times") << u"9:00-10:00-11:00"_s << QString() << 0 << 0;
        QTest::newRow("digits of another script") << u"٩:٠٠-١٠:٠٠"_s << QString() << 0 << 0;
        QTest::newRow("too many") << u"9:00-9:05;"_s.repeated(25) << QString() << 0 << 0;
        QTest::newRow("hostile length") << u"9:00-9:05;"_s.repeated(5000) << QString() << 0 << 0;
    }
    void typed_visits_are_read()
    {
        QFETCH(QString, getypt);
        QFETCH(QString, terug);
        QFETCH(int, minuten);
        QFETCH(int, morgen);
        const auto gelezen = bezoekenFromTekst(getypt);
        QCOMPARE(gelezen.has_value(), !terug.isEmpty());
        if (!gelezen)
            return;
        QCOMPARE(bezoekenTekst(gelezen->dag), terug);
        int som = 0, later = 0;
        for (const GetyptBezoek& b : gelezen->dag)
            som += b.duur.minuten;
        for (const GetyptBezoek& b : gelezen->volgendeDag)
            later += b.duur.minuten;
        QCOMPARE(som, minuten);
        QCOMPARE(later, morgen);
        const auto nogmaals = bezoekenFromTekst(terug);
        QVERIFY(nogmaals && nogmaals->dag == gelezen->dag && nogmaals->volgendeDag.empty());
    }
    void visits_add_up_per_day_and_function()
    {
        const QDate dag(2025, 3, 3);
        std::vector<Bezoek> visits(7, Bezoek{dag, QStringLiteral("WLZ-PV"), {}, {}, {5}}); // seven blocks of five minutes
        visits.push_back(visit(dag, QTime(9, 0), QTime(10, 0)));
        visits.push_back(visit(dag.addDays(-1), QTime(23, 0), QTime(1, 0)));
        const auto days = perDag(visits);
        QCOMPARE(days.size(), size_t(3));
        QCOMPARE(days[0], (DagDuur{dag.addDays(-1), QStringLiteral("WLZ-BI"), {60}}));
        QCOMPARE(days[1], (DagDuur{dag, QStringLiteral("WLZ-PV"), {35}}));
        QCOMPARE(days[2], (DagDuur{dag, QStringLiteral("WLZ-BI"), {120}}));
        QVERIFY(perDag({}).empty());
    }
};

HOUSE_TEST(test_declaratie, DeclaratieTest)
#include "test_declaratie.moc"
