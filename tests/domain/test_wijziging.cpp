#include "shared/domain/zorgovereenkomst/wijziging.h"
#include "tests/support/bouwers.h"
#include "tests/support/elk_blad.h"
#include "tests/support/house_test.h"
#include <functional>

using namespace pgb;
using namespace Qt::StringLiterals;

namespace {

using I = ZorgovereenkomstInhoud;
using Maak = std::function<void(I&)>;

QDate dag(const char* iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

/// A change of an agreement in force since January, made on 20 May 2025 from 1 June on; policy 3 % and one euro.
struct Geval {
    ParameterTabel tabel = bouw::parameters();
    I oud = bouw::inhoud();
    I nieuw = oud;
    Zorgverlener zorgverlener = bouw::zorgverlener();
    std::vector<Toekenning> toekenningen{bouw::toekenning(), bouw::wmoToekenning()};
    std::vector<Wijzigingsbeleid> beleid;
    Partijrol wie = Partijrol::Budgethouder;
    std::optional<bool> budget = true;
    bool kentZorgverlener = true;

    Geval()
    {
        nieuw.ingangsdatum = QDate(2025, 6, 1);
        toekenningen[1].verstrekker = VerstrekkerId{8};
        for (const Toekenning& t : toekenningen) {
            Wijzigingsbeleid b = wijzigingsbeleid(tabel, t, nieuw.ingangsdatum);
            b.bandbreedteHonderdsten = 300;
            b.bandbreedteBedrag = Bedrag{100};
            b.reiskostenToegestaan = true;
            beleid.push_back(b);
        }
    }
    Wijzigingsoordeel oordeel() const
    {
        Wijzigingsvraag v{oud, nieuw, tabel};
        v.zorgverlener = kentZorgverlener ? &zorgverlener : nullptr;
        v.wie = wie;
        v.vandaag = QDate(2025, 5, 20);
        v.inDienstSinds = oud.ingangsdatum;
        v.toekenningen = toekenningen;
        v.beleid = beleid;
        v.budgetToereikend = budget;
        return beoordeelWijziging(v);
    }
};

QString woorden(const Wijzigingsoordeel& o)
{
    QStringList uit;
    for (const Wijzigingsregel& r : o.regels)
        uit << u"%1/%2 %3 %4"_s.arg(code(r.soort), code(r.grond), r.handtekeningZorgverlener ? u"tekent"_s : u"tekentNiet"_s, code(r.goedkeuring));
    return uit.join(u", "_s);
}

} // namespace

/// The table of 6.3.
class WijzigingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_newest_policy_of_the_verstrekker_itself_goes_before_the_table()
    {
        const Geval g;
        const Toekenning& wmo = g.toekenningen[1];
        const QDate op(2025, 6, 1);
        const Wijzigingsbeleid kaal = wijzigingsbeleid(g.tabel, wmo, op);
        QVERIFY(!kaal.regel && kaal.maximumTerugwerkendeMaanden);
        const auto regel = [&](qint64 id, QDate van, std::optional<qint64> procent, std::optional<qint64> terug) {
            return Verstrekkersbeleid{{id}, wmo.verstrekker, wmo.wet, van, procent, Bedrag{50}, {}, terug, {}, {}};
        };
        Verstrekkersbeleid anderen = regel(9, QDate(2025, 5, 1), 9900, 9);
        anderen.verstrekker = VerstrekkerId{77};
        Verstrekkersbeleid andereWet = regel(10, QDate(2025, 5, 1), 9900, 9);
        andereWet.wet = Wet::Jw;
        const std::vector<Verstrekkersbeleid> eigen{regel(4, QDate(2025, 4, 1), 200, 3), regel(3, QDate(2025, 1, 1), 100, 2), regel(5, QDate(2025, 4, 1), 250, {}),
                                                    regel(6, op.addDays(1), 900, 6), anderen, andereWet};
        const Wijzigingsbeleid nu = wijzigingsbeleid(g.tabel, eigen, wmo, op);
        QCOMPARE(nu.regel, BeleidId{5}); // of two of the same day the later one
        QCOMPARE(nu.bandbreedteHonderdsten.value_or(0), 250);
        QCOMPARE(nu.maximumTerugwerkendeMaanden, kaal.maximumTerugwerkendeMaanden); // what it does not say stays as in the table
        QCOMPARE(nu.reiskostenToegestaan, kaal.reiskostenToegestaan);
        QCOMPARE(wijzigingsbeleid(g.tabel, eigen, wmo, QDate(2025, 2, 1)).maximumTerugwerkendeMaanden.value_or(0), 2);
        QCOMPARE(wijzigingsbeleid(g.tabel, eigen, wmo, op.addDays(1)).regel, BeleidId{6});
        QVERIFY(wijzigingsbeleid(g.tabel, eigen, wmo, QDate(2024, 12, 31)) == wijzigingsbeleid(g.tabel, wmo, QDate(2024, 12, 31)));
    }

    void of_travel_the_gemeente_says_by_its_own_laws_and_the_law_by_the_others()
    {
        const Geval g;
        const QDate op(2025, 6, 1);
        for (const Wet wet : {Wet::Wlz, Wet::Zvw, Wet::Wmo, Wet::Jw}) {
            Toekenning t = g.toekenningen[1];
            t.wet = wet;
            const std::optional<bool> kaal = wijzigingsbeleid(g.tabel, t, op).reiskostenToegestaan;
            const auto regel = [&](qint64 id, QDate van, std::optional<bool> mag) { return Verstrekkersbeleid{{id}, t.verstrekker, wet, van, 100, {}, mag, {}, {}, {}}; };
            for (const bool mag : {false, true}) {
                const std::vector<Verstrekkersbeleid> eigen{regel(2, QDate(2025, 7, 1), {}), regel(1, QDate(2025, 5, 1), mag)};
                const auto volgens = [&](QDate dag) { return reiskostenToegestaan(g.tabel, reiskostenbeleid(eigen, t), wet, dag); };
                QCOMPARE(volgens(op), beslistGemeenteOverReis(wet) ? std::optional(mag) : kaal);
                QCOMPARE(volgens(QDate(2025, 4, 30)), kaal); // before its first day
                QCOMPARE(volgens(QDate(2025, 7, 1)), kaal);  // the newest row does not say
                for (const QDate dag : {op, QDate(2025, 4, 30), QDate(2025, 7, 1)}) // changes are approved by the same
                    QCOMPARE(wijzigingsbeleid(g.tabel, eigen, t, dag).reiskostenToegestaan, volgens(dag));
            }
        }
    }

    void each_change_falls_under_its_row_data()
    {
        QTest::addColumn<Maak>("maak");
        QTest::addColumn<QString>("verwacht");
        const auto rij = [](const char* naam, const char* verwacht, Maak maak) { QTest::newRow(naam) << std::move(maak) << QString::fromLatin1(verwacht); };
        rij("nothing", "", [](I&) {});
        rij("rate up inside the bandwidth", "tarief/tariefOmhoog tekentNiet automatisch", [](I& i) { i.werkafspraken[0].tarief = bouw::tarief(2550); });
        rij("rate up by one cent", "tarief/tariefOmhoog tekentNiet automatisch", [](I& i) { i.werkafspraken[0].tarief = bouw::tarief(2501); });
        rij("exactly the percentage", "tarief/tariefOmhoog tekentNiet automatisch", [](I& i) { i.werkafspraken[1].tarief = Tarief{2'250'000 + 67'500}; });
        rij("a hundred-thousandth more", "tarief/tariefOmhoog tekentNiet nodig", [](I& i) { i.werkafspraken[1].tarief = Tarief{2'250'000 + 67'501}; });
        rij("above the maximum rate", "tarief/tariefOmhoog tekentNiet nodig", [](I& i) { i.werkafspraken[0].tarief = bouw::tarief(2566); });
        rij("rate down above the minimum", "tarief/tariefOmlaag tekent automatisch", [](I& i) { i.werkafspraken[0].tarief = bouw::tarief(1519); });
        rij("rate down below the minimum", "tarief/tariefOmlaag tekent nodig", [](I& i) { i.werkafspraken[0].tarief = bouw::tarief(1518); });
        rij("one up and one down", "tarief/tariefOmhoog tekentNiet automatisch, tarief/tariefOmlaag tekent automatisch", [](I& i) {
            i.werkafspraken[0].tarief = bouw::tarief(2510);
            i.werkafspraken[1].tarief = bouw::tarief(2240);
        });
        rij("monthly wage instead of hours", "tarief/tariefAnders tekent nodig", [](I& i) { i.loonsoort = Loonsoort::Maandloon, i.maandloon = Bedrag{150'000}; });
        rij("a rate at night", "tarief/tariefAnders tekent nodig", [](I& i) { i.werkafspraken[0].afwijkendeTarieven = {{Tariefmoment::Nacht, bouw::tarief(3000)}}; });
        rij("holiday allowance", "tarief/tariefAnders tekent nodig", [](I& i) { i.vakantiegeldInbegrepen = false; });
        rij("travel within policy", "tarief/reiskosten tekent automatisch", [](I& i) { i.reiskostenKilometer = 20; });
        rij("travel above the untaxed price", "tarief/reiskosten tekent nodig", [](I& i) { i.reiskostenTarief = bouw::tarief(24); });
        rij("no travel any more", "tarief/reiskosten tekent automatisch", [](I& i) { i.reiskosten = ReiskostenSoort::Geen; });
        rij("other hours", "uren/uren tekent nodig", [](I& i) {
            i.rooster[0] = 120;
            i.minutenPerWeek = 630;
        });
        rij("more work of a function", "uren/uren tekent nodig", [](I& i) { i.werkafspraken[0].aantalPerWeek = 600; });
        rij("another function", "zorgfuncties/zorgfuncties tekent nodig", [](I& i) { i.werkafspraken[1].functieCode = u"WLZ-HH"_s; });
        rij("a function more", "zorgfuncties/zorgfuncties tekent nodig", [](I& i) { i.werkafspraken.push_back(i.werkafspraken[0]); });
        rij("another description", "zorgfuncties/zorgfuncties tekent nodig", [](I& i) { i.werkafspraken[0].zorgdelen.doelen = u"x"_s; });
        rij("another law", "zorgfuncties/andereBeschikking tekent nodig", [](I& i) { i.toekenningen.push_back(ToekenningId{13}); });
        rij("extension", "einddatum/verlenging tekentNiet geen", [](I& i) { i.einddatum = QDate(2026, 12, 31); });
        rij("made permanent", "einddatum/verlenging tekentNiet geen", [](I& i) {
            i.looptijd = Looptijd::Onbepaald;
            i.einddatum.reset();
        });
        rij("earlier end", "stoppen/stoppen tekentNiet geen", [](I& i) { i.einddatum = QDate(2025, 8, 31); });
        rij("becomes a replacement", "einddatum/andereLooptijd tekent nodig", [](I& i) {
            i.looptijd = Looptijd::Vervanging;
            i.vervangt = ZorgverlenerId{3};
        });
        rij("own contract number", "gegevens/gegevens tekent geen", [](I& i) { i.eigenContractnummer = u"Z1"_s; });
        rij("tax credit", "gegevens/loonheffing tekent geen", [](I& i) { i.loonheffingskorting = true; });
        rij("family after all", "gegevens/familieband tekent nodig", [](I& i) { i.relatie = Familierelatie::Partner; });
        rij("housing initiative", "gegevens/organisatiegegevens tekent nodig", [](I& i) { i.wooninitiatief = true; });
        rij("other arrangements", "overigeAfspraken/overigeAfspraken tekent geen", [](I& i) { i.overigeAfspraken = u"De hond blijft binnen."_s; });
        rij("rhythm of declaring", "overigeAfspraken/overigeAfspraken tekent geen", [](I& i) { i.declaratieritme = Declaratieritme::Week; });
        rij("notice term", "overigeAfspraken/overigeAfspraken tekent geen", [](I& i) { i.opzegtermijnMaanden = 2; });
        rij("what the program keeps is no change", "", [](I& i) {
            i.modelversie = u"2026-1"_s;
            i.modelHash = "x";
            i.vertegenwoordiger.emplace();
            i.ketenBevestigd = true;
        });
    }
    void each_change_falls_under_its_row()
    {
        QFETCH(Maak, maak);
        Geval g;
        maak(g.nieuw);
        const Wijzigingsoordeel o = g.oordeel();
        QTEST(woorden(o), "verwacht");
        QVERIFY(!o.nieuweOvereenkomst);
        QCOMPARE(o.handtekeningBudgethouder, !o.regels.empty());
        QCOMPARE(o.goedkeurders.empty(), o.goedkeuring != Goedkeuring::Nodig);
        QVERIFY(o.ontbreekt.empty());
    }

    void every_field_that_someone_decides_about_is_some_kind_of_change()
    {
        Geval g;
        g.oud = test::volleInhoud(bouw::toekenningId);
        g.nieuw = g.oud;
        int zonder = 0;
        test::elkBlad(g.nieuw, [&] {
            const Wijzigingsoordeel o = g.oordeel();
            zonder += o.regels.empty() && !o.nieuweOvereenkomst ? 1 : 0;
        });
        // First day; representative: its own and the nine parts of it; confirmation of the chain; exception on the rate; model: two.
        QCOMPARE(zonder, 1 + 1 + 9 + 1 + 1 + 2);
    }

    void another_model_is_a_new_agreement()
    {
        Geval g;
        g.nieuw.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        QVERIFY(g.oordeel().nieuweOvereenkomst);
    }

    void the_heaviest_line_decides_and_one_signature_is_enough_to_need_it()
    {
        Geval g;
        g.nieuw.werkafspraken[0].tarief = bouw::tarief(2510);
        QVERIFY(!g.oordeel().handtekeningZorgverlener);
        QCOMPARE(g.oordeel().goedkeuring, Goedkeuring::Automatisch);
        g.nieuw.overigeAfspraken = u"x"_s;
        QVERIFY(g.oordeel().handtekeningZorgverlener);
        QCOMPARE(g.oordeel().goedkeuring, Goedkeuring::Automatisch);
        g.nieuw.minutenPerWeek += 60;
        QCOMPARE(g.oordeel().goedkeuring, Goedkeuring::Nodig);
    }

    void a_change_by_the_zorgverlener_always_has_both_signatures()
    {
        Geval g;
        g.wie = Partijrol::Zorgverlener;
        g.nieuw.einddatum = QDate(2026, 12, 31);
        const Wijzigingsoordeel o = g.oordeel();
        QVERIFY(o.handtekeningZorgverlener && o.handtekeningBudgethouder);
    }

    void without_a_bandwidth_or_room_in_the_budget_a_person_looks_data()
    {
        QTest::addColumn<std::function<void(Geval&)>>("maak");
        QTest::addColumn<Goedkeuring>("verwacht");
        QTest::addColumn<QString>("ontbreekt");
        using M = std::function<void(Geval&)>;
        QTest::newRow("no share set") << M([](Geval& g) { g.beleid[0].bandbreedteHonderdsten.reset(); }) << Goedkeuring::Nodig << QString();
        QTest::newRow("no amount set") << M([](Geval& g) { g.beleid[0].bandbreedteBedrag.reset(); }) << Goedkeuring::Nodig << QString();
        QTest::newRow("amount too small") << M([](Geval& g) { g.beleid[0].bandbreedteBedrag = Bedrag{9}; }) << Goedkeuring::Nodig << QString();
        QTest::newRow("another verstrekker's policy") << M([](Geval& g) { g.beleid.erase(g.beleid.begin()); }) << Goedkeuring::Nodig << QString();
        QTest::newRow("budget too small") << M([](Geval& g) { g.budget = false; }) << Goedkeuring::Nodig << QString();
        QTest::newRow("budget not known") << M([](Geval& g) { g.budget.reset(); }) << Goedkeuring::NogNiet << u"budgetToereikend"_s;
        QTest::newRow("zorgverlener not known") << M([](Geval& g) { g.kentZorgverlener = false; }) << Goedkeuring::NogNiet << u"zorgverlener"_s;
        QTest::newRow("maximum of the year not known") << M([](Geval& g) { g.nieuw.ingangsdatum = QDate(2026, 1, 1); }) << Goedkeuring::Nodig << QString();
    }
    void without_a_bandwidth_or_room_in_the_budget_a_person_looks()
    {
        QFETCH(std::function<void(Geval&)>, maak);
        QFETCH(QString, ontbreekt);
        Geval g;
        g.nieuw.werkafspraken[0].tarief = bouw::tarief(2510);
        maak(g);
        const Wijzigingsoordeel o = g.oordeel();
        QTEST(o.goedkeuring, "verwacht");
        QCOMPARE(o.ontbreekt.empty() ? QString() : QString(o.ontbreekt.front()), ontbreekt);
    }

    void travel_within_the_policy_has_to_fit_in_the_budget_data()
    {
        QTest::addColumn<std::function<void(Geval&)>>("maak");
        QTest::addColumn<Goedkeuring>("verwacht");
        using M = std::function<void(Geval&)>;
        QTest::newRow("fits") << M([](Geval&) {}) << Goedkeuring::Automatisch;
        QTest::newRow("does not fit") << M([](Geval& g) { g.budget = false; }) << Goedkeuring::Nodig;
        QTest::newRow("budget not known") << M([](Geval& g) { g.budget.reset(); }) << Goedkeuring::NogNiet;
        QTest::newRow("public transport costs nobody knows what") << M([](Geval& g) { g.nieuw.reiskosten = ReiskostenSoort::OpenbaarVervoer; }) << Goedkeuring::Nodig;
        QTest::newRow("no distance agreed") << M([](Geval& g) { g.nieuw.reiskostenKilometer = 0; }) << Goedkeuring::Nodig;
        QTest::newRow("no travel any more, whatever the budget") << M([](Geval& g) {
            g.nieuw.reiskosten = ReiskostenSoort::Geen;
            g.budget = false;
        }) << Goedkeuring::Automatisch;
    }
    void travel_within_the_policy_has_to_fit_in_the_budget()
    {
        QFETCH(std::function<void(Geval&)>, maak);
        Geval g;
        g.nieuw.reiskostenKilometer = 20;
        maak(g);
        QTEST(g.oordeel().goedkeuring, "verwacht");
    }

    void the_decision_of_the_next_year_makes_it_an_extension()
    {
        Geval g;
        g.nieuw.ingangsdatum = QDate(2026, 1, 1);
        g.nieuw.einddatum = QDate(2026, 12, 31);
        Toekenning volgend = bouw::toekenning();
        volgend.id = ToekenningId{23};
        volgend.periode = Periode::jaar(2026);
        g.toekenningen.push_back(volgend);
        const auto naar = [&g](ToekenningId id) {
            g.nieuw.toekenningen = {id};
            for (Werkafspraak& w : g.nieuw.werkafspraken)
                w.toekenning = id;
        };
        naar(volgend.id);
        QCOMPARE(woorden(g.oordeel()), u"einddatum/verlenging tekentNiet geen"_s);
        g.nieuw.werkafspraken[0].tarief = bouw::tarief(2550);
        QVERIFY(woorden(g.oordeel()).startsWith(u"tarief/tariefOmhoog tekentNiet nodig"_s)); // the maximum of 2026 is not known
        g.nieuw.werkafspraken[0].tarief = g.oud.werkafspraken[0].tarief;
        g.toekenningen.back().periode = Periode::jaar(2025); // beside it, not after it
        QVERIFY(woorden(g.oordeel()).contains(u"zorgfuncties/andereBeschikking tekent nodig"_s));
        g.toekenningen.back().periode = Periode::jaar(2026);
        g.toekenningen.back().verstrekker = VerstrekkerId{99};
        QVERIFY(woorden(g.oordeel()).contains(u"zorgfuncties/andereBeschikking tekent nodig"_s));
        g.toekenningen.back() = volgend;
        naar(ToekenningId{13}); // the gemeente
        QVERIFY(woorden(g.oordeel()).contains(u"zorgfuncties/andereBeschikking tekent nodig"_s));
    }

    void a_rate_in_the_next_year_is_held_against_what_was_judged_in_this_one()
    {
        Geval g;
        Toekenning volgend = g.toekenningen[1];
        volgend.id = ToekenningId{24};
        volgend.periode = Periode::jaar(2026);
        g.toekenningen.push_back(volgend);
        for (I* i : {&g.oud, &g.nieuw}) {
            i->toekenningen = {ToekenningId{i == &g.oud ? 13 : 24}};
            for (Werkafspraak& w : i->werkafspraken) {
                w.toekenning = i->toekenningen.front();
                w.functieCode = u"WMO-02"_s;
            }
        }
        g.nieuw.ingangsdatum = QDate(2026, 1, 1);
        g.nieuw.werkafspraken[0].tarief = bouw::tarief(2510);
        QCOMPARE(g.oordeel().goedkeuring, Goedkeuring::Automatisch);
        g.nieuw.werkafspraken[0].tarief = bouw::tarief(2700);
        QCOMPARE(g.oordeel().goedkeuring, Goedkeuring::Nodig);
    }

    void the_maximum_of_a_gemeente_is_kept_to()
    {
        Geval g;
        for (I* i : {&g.oud, &g.nieuw}) {
            i->toekenningen = {ToekenningId{13}};
            for (Werkafspraak& w : i->werkafspraken) {
                w.toekenning = ToekenningId{13};
                w.functieCode = u"WMO-02"_s;
            }
        }
        g.nieuw.werkafspraken[0].tarief = bouw::tarief(2510);
        QCOMPARE(g.oordeel().goedkeuring, Goedkeuring::Automatisch);
        g.toekenningen[1].niveaus.back().maximumtariefInformeel = bouw::tarief(2509);
        QCOMPARE(g.oordeel().goedkeuring, Goedkeuring::Nodig);
        g.toekenningen[1].niveaus.back().maximumtariefInformeel = bouw::tarief(2510);
        QCOMPARE(g.oordeel().goedkeuring, Goedkeuring::Automatisch);
    }

    void those_who_pay_for_it_approve()
    {
        Geval g;
        g.oud.toekenningen = {bouw::toekenningId, ToekenningId{13}};
        g.nieuw.toekenningen = g.oud.toekenningen;
        g.oud.werkafspraken[1].toekenning = ToekenningId{13};
        g.oud.werkafspraken[1].functieCode = u"WMO-03"_s;
        g.nieuw.werkafspraken = g.oud.werkafspraken;
        const Goedkeurder zorgkantoor{DeelbeoordelingSoort::Verstrekker, bouw::verstrekkerId, Wet::Wlz};
        const Goedkeurder gemeente{DeelbeoordelingSoort::Verstrekker, VerstrekkerId{8}, Wet::Wmo};
        const Goedkeurder svb{DeelbeoordelingSoort::SvbArbeidsrecht, {}, Wet::Wmo};
        g.nieuw.werkafspraken[0].aantalPerWeek += 60;
        QCOMPARE(g.oordeel().goedkeurders, std::vector{zorgkantoor});
        g.nieuw = g.oud;
        g.nieuw.werkafspraken[1].aantalPerWeek += 60;
        QCOMPARE(g.oordeel().goedkeurders, (std::vector{gemeente, svb}));
        g.nieuw.rooster[0] += 60;
        QCOMPARE(g.oordeel().goedkeurders, (std::vector{zorgkantoor, gemeente, svb}));
        // A law that is added is judged by its own verstrekker only.
        g.oud.toekenningen = {bouw::toekenningId};
        g.nieuw = g.oud;
        g.nieuw.toekenningen.push_back(ToekenningId{13});
        QCOMPARE(g.oordeel().goedkeurders, (std::vector{gemeente, svb}));
    }

    void the_first_day_follows_from_every_policy_data()
    {
        QTest::addColumn<std::function<void(Geval&)>>("maak");
        QTest::addColumn<QDate>("eerste");
        using M = std::function<void(Geval&)>;
        const auto tarief = [](Geval& g) { g.nieuw.werkafspraken[0].tarief = bouw::tarief(2510); };
        QTest::newRow("a month back") << M(tarief) << dag("2025-04-01");
        QTest::newRow("no month back") << M([tarief](Geval& g) { tarief(g), g.beleid[1].maximumTerugwerkendeMaanden = 0; }) << dag("2025-05-01");
        QTest::newRow("not before the first day of what it changes") << M([tarief](Geval& g) { tarief(g), g.oud.ingangsdatum = dag("2025-05-01"); }) << dag("2025-05-01");
        QTest::newRow("what has not begun may change from its first day") << M([tarief](Geval& g) { tarief(g), g.oud.ingangsdatum = dag("2025-08-01"); }) << dag("2025-08-01");
        QTest::newRow("a law without a day of its own") << M([tarief](Geval& g) {
            tarief(g);
            g.beleid.erase(g.beleid.begin());
            g.oud.ingangsdatum = dag("2025-05-10");
        }) << dag("2025-06-01");
        QTest::newRow("a term is not known") << M([tarief](Geval& g) { tarief(g), g.beleid[0].maximumTerugwerkendeMaanden.reset(); }) << QDate();
        QTest::newRow("the day of the Wlz is not known") << M([tarief](Geval& g) { tarief(g), g.beleid[0].ingangsdag.reset(); }) << QDate();
        QTest::newRow("tax credit from the next payroll") << M([](Geval& g) { g.nieuw.loonheffingskorting = true; }) << dag("2025-06-01");
        QTest::newRow("stopping together, as any change") << M([](Geval& g) { g.nieuw.einddatum = dag("2025-05-31"); }) << dag("2025-04-01");
        QTest::newRow("nothing changes") << M([](Geval&) {}) << QDate();
    }
    void the_first_day_follows_from_every_policy()
    {
        QFETCH(std::function<void(Geval&)>, maak);
        QFETCH(QDate, eerste);
        Geval g;
        maak(g);
        const Wijzigingsoordeel o = g.oordeel();
        QCOMPARE(o.eersteDatum, eerste);
        QCOMPARE(!o.ontbreekt.empty(), !eerste.isValid() && !o.regels.empty());
    }

    void who_stops_before_the_notice_term_or_an_employment_does_it_together()
    {
        Geval g;
        g.nieuw.einddatum = QDate(2025, 6, 20); // one month after today
        QVERIFY(!g.oordeel().handtekeningZorgverlener);
        g.nieuw.einddatum = QDate(2025, 6, 19);
        QVERIFY(g.oordeel().handtekeningZorgverlener);
        QVERIFY(g.oordeel().goedkeuring == Goedkeuring::Geen);
        for (I* i : {&g.oud, &g.nieuw})
            i->soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        g.nieuw.einddatum = QDate(2025, 8, 31);
        QVERIFY(g.oordeel().handtekeningZorgverlener);
    }

    void how_far_back_is_said_by_the_policy_of_today_and_the_bandwidth_by_that_of_the_first_day()
    {
        const Geval g;
        const Toekenning& t = g.toekenningen[0];
        const auto regel = [&](qint64 id, QDate van, qint64 procent, qint64 terug) {
            return Verstrekkersbeleid{{id}, t.verstrekker, t.wet, van, procent, Bedrag{50}, {}, terug, {}, {}};
        };
        const std::vector<Verstrekkersbeleid> eigen{regel(1, QDate(2025, 1, 1), 100, 3), regel(2, QDate(2025, 11, 3), 200, 0), regel(3, QDate(2026, 1, 1), 300, 6)};
        const QDate vandaag(2025, 11, 3);
        const auto op = [&](QDate ingang) { return wijzigingsbeleid(g.tabel, eigen, t, vandaag, ingang); };
        for (const QDate ingang : {QDate(2025, 8, 1), vandaag, QDate(2026, 1, 1), QDate()})
            QCOMPARE(op(ingang).maximumTerugwerkendeMaanden.value_or(-1), 0); // no day that is typed chooses its own limit
        QCOMPARE(op(QDate(2025, 8, 1)).regel, BeleidId{2});
        QCOMPARE(op(QDate(2026, 1, 1)).bandbreedteHonderdsten.value_or(0), 300);
        QCOMPARE(verstTerug(op(QDate(2025, 8, 1)), vandaag), std::optional(QDate(2025, 11, 1)));
    }

    void lower_cost_opens_the_quick_lane()
    {
        Geval g;
        g.nieuw.werkafspraken[0].aantalPerWeek -= 60;
        QVERIFY(g.oordeel().lagereKosten);
        g.nieuw.werkafspraken[0].aantalPerWeek += 120;
        QVERIFY(!g.oordeel().lagereKosten);
    }

    void hostile_rates_do_not_overflow()
    {
        Geval g;
        g.nieuw.werkafspraken[0].tarief = Tarief{std::numeric_limits<qint64>::max()};
        g.beleid[0].bandbreedteHonderdsten = std::numeric_limits<qint64>::max();
        g.beleid[0].bandbreedteBedrag = Bedrag{std::numeric_limits<qint64>::max()};
        QCOMPARE(g.oordeel().goedkeuring, Goedkeuring::Nodig);
    }
};

HOUSE_TEST(test_wijziging, WijzigingTest)
#include "test_wijziging.moc"
