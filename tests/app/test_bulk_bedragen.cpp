#include "server/app/zorgovereenkomsten.h"
#include "shared/text/bulk_tekst.h"
#include "tests/app/bulk_fixture.h"
#include "tests/support/house_test.h"
#include <functional>

using namespace pgb;
using namespace pgb::test;

namespace {

/// Visits of five minutes of one client at € 40, so many a day.
std::vector<Bulkregel> bezoeken(int perDag, int dagen)
{
    std::vector<Bulkregel> uit;
    for (int dag = 0; dag < dagen; ++dag) {
        for (int i = 0; i < perDag; ++i) {
            Bulkregel r = goedeBulkregels(1, 1).front();
            r.nummer = int(uit.size()) + 2;
            r.datum = QDate(2025, 10, 6 + dag);
            r.begin = QTime(6, 0).addSecs(i * 900);
            r.eind = r.begin->addSecs(300);
            r.kenmerk = QStringLiteral("R%1").arg(r.nummer);
            uit.push_back(r);
        }
    }
    return uit;
}

Bulkregel uren(int nummer, QTime begin, QTime eind, qint64 minuten)
{
    Bulkregel r = bezoeken(1, 1).front();
    r.nummer = nummer;
    r.datum = QDate(2025, 10, 6 + nummer);
    r.begin = begin;
    r.eind = eind;
    r.aantal = minuten;
    r.kenmerk = QStringLiteral("U%1").arg(nummer);
    return r;
}

} // namespace

/// What lines of a file come to, and how long they last.
class TestBulkBedragen : public QObject {
    Q_OBJECT

    static Bedrag goed(BulkFixture& f, BulkId id)
    {
        Bedrag som;
        const auto tellingen = f.read<std::vector<BulkTelling>>(f.bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().tellingen(id); });
        for (const BulkTelling& t : tellingen.value()) {
            if (t.stand == Bulkstand::Goed || t.stand == Bulkstand::LetOp || t.stand == Bulkstand::Ingediend)
                som += t.bedrag;
        }
        return som;
    }

    /// Another version from the same first day, approved.
    static Outcome<void> spreekAf(Werk& werk, BudgethouderId client, const std::function<void(Werkafspraak&)>& maak)
    {
        PGB_TRY(lijst, werk.unit.zorgovereenkomsten().ofBudgethouder(client));
        ZorgovereenkomstVersie nieuw = lijst.front().versies.front();
        nieuw.id = {};
        nieuw.volgnummer = 2;
        maak(nieuw.inhoud.werkafspraken.front());
        setStatus(werk, nieuw, ZorgovereenkomstStatus::Goedgekeurd);
        PGB_TRY(stored, werk.unit.zorgovereenkomsten().insertVersie(nieuw));
        PGB_TRY(samen, gevonden(werk.unit.zorgovereenkomsten().find(lijst.front().id)));
        return becomeApproved(werk, samen, stored);
    }

private Q_SLOTS:
    void visits_of_five_minutes_are_rounded_per_day_at_the_check_and_when_handed_in()
    {
        BulkFixture f(1);
        const auto regels = bezoeken(7, 3); // a day is 35 minutes: 23,33; each visit by itself would make it 7 x 3,33 = 23,31
        HOUSE_VALUE(een, f.begin("een"));
        HOUSE_VALUE(twee, f.begin("twee"));
        QVERIFY(f.breng(een.id, {regels.begin(), regels.begin() + 10}).ok() && f.controleer(een.id).ok());
        QVERIFY2(f.aantal(een.id, Bulkstand::Fout) == 0, qPrintable(f.watIsFout(een.id)));
        QCOMPARE(goed(f, een.id), Bedrag{2333 + 1000}); // a day and three visits
        QVERIFY(f.dienIn(een.id).ok());
        QVERIFY(f.breng(twee.id, {regels.begin() + 10, regels.end()}).ok() && f.controleer(twee.id).ok());
        QCOMPARE(goed(f, twee.id), Bedrag{3 * 2333 - 2333 - 1000}); // what is left of the second day, and the third
        QVERIFY(f.dienIn(twee.id).ok());
        HOUSE_VALUE(ids, f.read<std::vector<DeclaratieId>>(f.bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().declaraties(een.id); }));
        const auto declaratie = [&] { return f.read<Declaratie>(f.bulk.medewerker, [&](Werk& werk) { return gevonden(werk.unit.declaraties().find(ids.front())); }); };
        HOUSE_VALUE(samen, declaratie());
        QCOMPARE(samen.regels.size(), size_t(21));
        QCOMPARE(samen.totaal, Bedrag{3 * 2333});
        // What stays when lines are taken out is rounded once again.
        QVERIFY(f.write<BulkIndienstap>(f.bulk.medewerker, [&](Werk& werk) { return trekBulkIn(werk, een.id); }).ok());
        HOUSE_VALUE(rest, declaratie());
        QCOMPARE(rest.regels.size(), size_t(11));
        QCOMPARE(rest.totaal, Bedrag{1333 + 2333}); // four visits and a day
        QCOMPARE(rest.totaal, totaalVan(rest.regels));
    }

    void what_a_wrong_line_comes_to_does_not_hang_on_what_stands_beside_it()
    {
        BulkFixture f(1);
        auto regels = bezoeken(3, 1); // € 3,33, € 3,34 and € 3,33
        regels[1].bedrag = Bedrag{999};
        HOUSE_VALUE(bulk, f.gecontroleerd(regels));
        const auto fout = [&] {
            const auto lijst = f.regels(bulk.id);
            const auto een = std::find_if(lijst.begin(), lijst.end(), [](const BulkregelUitkomst& u) { return u.stand == Bulkstand::Fout; });
            return een == lijst.end() ? Bedrag{} : een->bedrag;
        };
        QCOMPARE(fout(), Bedrag{333});
        QCOMPARE(goed(f, bulk.id), Bedrag{667});
        QVERIFY(f.doe([&](Werk& werk) { return wijzigBulkregel(werk, bulk.id, regels[0], true); }).ok() && f.controleer(bulk.id).ok());
        QCOMPARE(fout(), Bedrag{333});
        QCOMPARE(goed(f, bulk.id), Bedrag{333});
    }

    void a_line_is_at_the_rate_of_its_date_or_at_the_agreed_one_that_it_names()
    {
        BulkFixture f(1);
        QVERIFY(f.doe([&](Werk& werk) -> Outcome<void> {
            PGB_TRY(lijst, werk.unit.zorgovereenkomsten().ofBudgethouder(f.bulk.clienten[0]));
            Zorgovereenkomst o = lijst.front();
            o.versies.front().inhoud.werkafspraken.front().afwijkendeTarieven = {{Tariefmoment::Weekend, Tarief::fromCenten(5000)}, {Tariefmoment::Avond, Tarief::fromCenten(4500)}};
            PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(o.versies.front()));
            return {};
        }).ok());
        Bulkregel zaterdag = uren(5, QTime(9, 0), QTime(10, 0), 60), avond = uren(1, QTime(19, 0), QTime(20, 0), 60), verkeerd = uren(2, QTime(9, 0), QTime(10, 0), 60);
        zaterdag.tarief.reset();
        avond.tarief = Tarief::fromCenten(4500);
        verkeerd.tarief = Tarief::fromCenten(5000); // of a weekend, on a Wednesday
        HOUSE_VALUE(een, f.begin("een"));
        QVERIFY(f.breng(een.id, {avond, verkeerd, zaterdag}).ok() && f.controleer(een.id).ok());
        QCOMPARE(f.aantal(een.id, Bulkstand::Fout), qint64(1));
        QVERIFY2(f.watIsFout(een.id).contains(QLatin1String("DC-021")), qPrintable(f.watIsFout(een.id)));
        QCOMPARE(goed(f, een.id), Bedrag{4500 + 5000});
    }

    void a_new_rate_changes_what_waits_and_what_its_lines_come_to()
    {
        BulkFixture f(1);
        HOUSE_VALUE(een, f.begin("een"));
        QVERIFY(f.breng(een.id, bezoeken(1, 1)).ok() && f.controleer(een.id).ok() && f.dienIn(een.id).ok());
        QCOMPARE(goed(f, een.id), Bedrag{333});
        QVERIFY(f.doe([&](Werk& werk) { return spreekAf(werk, f.bulk.clienten[0], [](Werkafspraak& w) { w.tarief = Tarief::fromCenten(4800); }); }).ok());
        QCOMPARE(goed(f, een.id), Bedrag{400});
        HOUSE_VALUE(ids, f.read<std::vector<DeclaratieId>>(f.bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().declaraties(een.id); }));
        HOUSE_VALUE(nu, f.read<Declaratie>(f.bulk.medewerker, [&](Werk& werk) { return gevonden(werk.unit.declaraties().find(ids.front())); }));
        QCOMPARE(nu.totaal, Bedrag{400});
    }

    void of_two_lines_alike_each_keeps_its_own_rate_and_its_own_is_taken_out()
    {
        BulkFixture f(1);
        QVERIFY(f.doe([&](Werk& werk) -> Outcome<void> {
            PGB_TRY(lijst, werk.unit.zorgovereenkomsten().ofBudgethouder(f.bulk.clienten[0]));
            ZorgovereenkomstVersie versie = lijst.front().versies.front();
            versie.inhoud.werkafspraken.front().afwijkendeTarieven = {{Tariefmoment::Avond, Tarief::fromCenten(4500)}};
            versie.stappen = {{ZorgovereenkomstStatus::Goedgekeurd, versie.statusSinds, ZorgovereenkomstActor::Beoordelaar}};
            PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(versie));
            return {};
        }).ok());
        // Both until midnight, with a pause: what is declared of them differs in the rate alone (domain 7.5).
        Bulkregel avond = uren(1, QTime(23, 0), QTime(0, 0), 60), gewoon = uren(1, QTime(22, 0), QTime(0, 0), 60);
        avond.tarief = Tarief::fromCenten(4500);
        gewoon.tarief.reset();
        gewoon.kenmerk = QStringLiteral("G1");
        HOUSE_VALUE(een, f.begin("een"));
        HOUSE_VALUE(twee, f.begin("twee"));
        QVERIFY(f.breng(een.id, {avond}).ok() && f.controleer(een.id).ok() && f.dienIn(een.id).ok());
        QVERIFY(f.breng(twee.id, {gewoon}).ok() && f.controleer(twee.id).ok() && f.dienIn(twee.id).ok());
        QVERIFY2(f.aantal(een.id, Bulkstand::Ingediend) == 1 && f.aantal(twee.id, Bulkstand::Ingediend) == 1, qPrintable(f.watIsFout(twee.id)));
        QCOMPARE(goed(f, een.id), Bedrag{4500});
        QCOMPARE(goed(f, twee.id), Bedrag{4000});
        QVERIFY(f.doe([&](Werk& werk) {
            return spreekAf(werk, f.bulk.clienten[0], [](Werkafspraak& w) {
                w.tarief = Tarief::fromCenten(4500); // what the evening was
                w.afwijkendeTarieven = {{Tariefmoment::Avond, Tarief::fromCenten(4800)}};
            });
        }).ok());
        QCOMPARE(goed(f, een.id), Bedrag{4800});
        QCOMPARE(goed(f, twee.id), Bedrag{4500});
        HOUSE_VALUE(ids, f.read<std::vector<DeclaratieId>>(f.bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().declaraties(twee.id); }));
        QVERIFY(f.write<BulkIndienstap>(f.bulk.medewerker, [&](Werk& werk) { return trekBulkIn(werk, een.id); }).ok());
        HOUSE_VALUE(rest, f.read<Declaratie>(f.bulk.medewerker, [&](Werk& werk) { return gevonden(werk.unit.declaraties().find(ids.front())); }));
        QCOMPARE(rest.totaal, Bedrag{4500});
        QCOMPARE(goed(f, twee.id), Bedrag{4500});
    }

    void what_stays_of_another_batch_is_counted_again_as_it_is_declared()
    {
        BulkFixture f(1);
        const auto regels = bezoeken(2, 1); // € 3,33 and, rounded together, € 3,34 more
        HOUSE_VALUE(een, f.begin("een"));
        HOUSE_VALUE(twee, f.begin("twee"));
        QVERIFY(f.breng(een.id, {regels.front()}).ok() && f.controleer(een.id).ok() && f.dienIn(een.id).ok());
        QVERIFY(f.breng(twee.id, {regels.back()}).ok() && f.controleer(twee.id).ok() && f.dienIn(twee.id).ok());
        QCOMPARE(goed(f, twee.id), Bedrag{334});
        QVERIFY(f.write<BulkIndienstap>(f.bulk.medewerker, [&](Werk& werk) { return trekBulkIn(werk, een.id); }).ok());
        QCOMPARE(goed(f, twee.id), Bedrag{333});
        HOUSE_VALUE(retour, f.read<Lijst<BulkRetour>>(f.bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().retour(twee.id, {}, {200, 0}); }));
        QVERIFY(retour.items.size() == 1 && retour.items.front().bedrag == Bedrag{333});
        HOUSE_VALUE(declaratie, f.read<Declaratie>(f.bulk.medewerker, [&](Werk& werk) { return gevonden(werk.unit.declaraties().find(retour.items.front().declaratie)); }));
        QCOMPARE(declaratie.totaal, Bedrag{333});
    }

    void an_amount_in_the_file_is_held_against_its_own_line()
    {
        BulkFixture f(1);
        auto regels = bezoeken(7, 1);
        for (Bulkregel& r : regels)
            r.bedrag = Bedrag{333}; // as it is by itself
        HOUSE_VALUE(een, f.gecontroleerd(regels));
        QVERIFY2(f.aantal(een.id, Bulkstand::Fout) == 0, qPrintable(f.watIsFout(een.id)));
        HOUSE_VALUE(declaraties, f.dienIn(een.id));
        QCOMPARE(declaraties, 1);
    }

    void of_a_file_of_which_more_follows_nothing_is_handed_in()
    {
        BulkFixture f(1);
        const auto regels = goedeBulkregels(1, 6);
        HOUSE_VALUE(begonnen, f.begin());
        const auto breng = [&](size_t van, size_t tot, bool vervolg) {
            return f.write<Bulk>(f.bulk.medewerker, [&](Werk& werk) { return voegBulkregels(werk, begonnen.id, {regels.begin() + qptrdiff(van), regels.begin() + qptrdiff(tot)}, vervolg); });
        };
        HOUSE_VALUE(deel, breng(0, 4, true));
        QCOMPARE(deel.status, Bulkstatus::Onvolledig);
        QVERIFY(f.controleer(begonnen.id).ok());
        QVERIFY(f.aantal(begonnen.id, Bulkstand::Goed) + f.aantal(begonnen.id, Bulkstand::LetOp) == 4);
        const auto half = f.dienIn(begonnen.id);
        QVERIFY(!half && half.problem().code == QLatin1String("bulkOnvolledig") && half.problem().kind == ProblemKind::Conflict);
        HOUSE_VALUE(weer, breng(0, 4, true)); // the same block once more says nothing new
        QCOMPARE(weer.status, Bulkstatus::Onvolledig);
        HOUSE_VALUE(rest, breng(4, 6, true));
        HOUSE_VALUE(heel, breng(6, 6, false)); // the end, which is known only when there is no more
        QVERIFY(rest.status == Bulkstatus::Onvolledig && heel.status == Bulkstatus::Open);
        QVERIFY(f.controleer(begonnen.id).ok());
        HOUSE_VALUE(ingediend, f.dienIn(begonnen.id));
        QCOMPARE(ingediend, 1);
        HOUSE_VALUE(nogEens, breng(0, 4, true)); // known lines open nothing
        QCOMPARE(nogEens.status, Bulkstatus::Ingediend);
    }

    void a_client_with_too_many_lines_is_said_at_the_check_and_the_others_go()
    {
        BulkFixture f(2);
        auto regels = goedeBulkregels(1, bulkRegelsPerKlant + 2);
        for (Bulkregel r : goedeBulkregels(1, 3)) {
            r.klant = bulkKlant(1);
            r.nummer += bulkRegelsPerKlant + 2;
            regels.push_back(r);
        }
        HOUSE_VALUE(bulk, f.gecontroleerd(regels));
        const auto oorzaken = f.oorzaken(bulk.id);
        const auto veel = std::find_if(oorzaken.begin(), oorzaken.end(), [](const BulkOorzaak& o) { return o.bevinding.controle == QLatin1String("BK-017"); });
        QVERIFY2(veel != oorzaken.end() && veel->stand == Bulkstand::Fout && veel->regels == bulkRegelsPerKlant + 2, qPrintable(f.watIsFout(bulk.id)));
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Fout), bulkRegelsPerKlant + 2);
        HOUSE_VALUE(ingediend, f.dienIn(bulk.id));
        QCOMPARE(ingediend, 1);
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Ingediend), 3);
        // Checked again nothing is counted twice; what is given another client is checked as his.
        QVERIFY(f.doe([&](Werk& w) { return heropenFouten(w, bulk.id); }).ok() && f.controleer(bulk.id).ok());
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Fout), bulkRegelsPerKlant + 2);
        Bulkregel weg = regels[0];
        QVERIFY(f.doe([&](Werk& w) { return wijzigBulkregel(w, bulk.id, weg, true); }).ok() && f.controleer(bulk.id).ok());
        QVERIFY(f.aantal(bulk.id, Bulkstand::Fout) == bulkRegelsPerKlant + 1 && f.aantal(bulk.id, Bulkstand::Weggelaten) == 1);
        for (const size_t i : {1, 2}) {
            regels[i].klant = bulkKlant(1);
            QVERIFY(f.doe([&](Werk& w) { return wijzigBulkregel(w, bulk.id, regels[i]); }).ok());
        }
        QVERIFY(f.controleer(bulk.id).ok());
        QVERIFY2(!f.watIsFout(bulk.id).contains(QStringLiteral("BK-017")), qPrintable(f.watIsFout(bulk.id)));
    }

    void lines_that_were_left_out_are_none_of_too_many()
    {
        BulkFixture f(1);
        const auto regels = goedeBulkregels(1, bulkRegelsPerKlant + 2);
        HOUSE_VALUE(bulk, f.gecontroleerd(regels));
        QVERIFY2(f.watIsFout(bulk.id).contains(QStringLiteral("BK-017")), qPrintable(f.watIsFout(bulk.id)));
        for (const size_t i : {0, 1})
            QVERIFY(f.doe([&](Werk& w) { return wijzigBulkregel(w, bulk.id, regels[i], true); }).ok());
        QVERIFY(f.controleer(bulk.id).ok());
        QVERIFY2(!f.watIsFout(bulk.id).contains(QStringLiteral("BK-017")), qPrintable(f.watIsFout(bulk.id)));
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Weggelaten), 2);
    }

    void too_many_lines_under_two_names_are_too_many_whichever_is_checked()
    {
        const int samen = bulkRegelsPerKlant + 3;
        for (const int eerste : {samen - 2, 2}) { // the name of the most lines comes first, or last
            BulkFixture f(1);
            QVERIFY(f.doe([&](Werk& w) { return leerKlant(w, QStringLiteral("zzz"), bulkKlant(0)); }).ok());
            auto regels = goedeBulkregels(1, samen);
            for (size_t i = size_t(eerste); i < regels.size(); ++i)
                regels[i].klant = QStringLiteral("zzz");
            HOUSE_VALUE(bulk, f.gecontroleerd(regels));
            const auto allesFout = [&] { return f.aantal(bulk.id, Bulkstand::Fout) == samen && f.watIsFout(bulk.id).count(QStringLiteral("BK-017")) == 2; };
            QVERIFY2(allesFout(), qPrintable(f.watIsFout(bulk.id)));
            const auto oorzaken = f.oorzaken(bulk.id);
            QVERIFY2(bulkBevindingTekst(oorzaken[0].bevinding).contains(QStringLiteral("al zijn namen")), qPrintable(bulkBevindingTekst(oorzaken[0].bevinding)));
            for (const size_t i : {size_t(0), regels.size() - 1}) { // one of the names alone is checked again
                QVERIFY(f.doe([&](Werk& w) { return wijzigBulkregel(w, bulk.id, regels[i]); }).ok() && f.controleer(bulk.id).ok());
                QVERIFY2(allesFout(), qPrintable(f.watIsFout(bulk.id)));
            }
            for (const size_t i : {0, 1, 2}) // under one name or the other
                QVERIFY(f.doe([&](Werk& w) { return wijzigBulkregel(w, bulk.id, regels[i], true); }).ok());
            QVERIFY(f.controleer(bulk.id).ok());
            QVERIFY2(!f.watIsFout(bulk.id).contains(QStringLiteral("BK-017")), qPrintable(f.watIsFout(bulk.id)));
        }
    }

    void a_visit_lasts_an_hour_longer_when_the_clock_goes_back_and_an_hour_less_when_it_goes_forward()
    {
        for (const auto& [dag, uur] : {std::pair(QDate(2025, 10, 26), 60), std::pair(QDate(2025, 3, 30), -60)}) {
            BulkFixture f(1);
            auto nacht = uren(2, QTime(0, 0), QTime(7, 0), 420 + uur), teLang = uren(3, QTime(0, 0), QTime(7, 0), 480 + uur);
            nacht.datum = teLang.datum = dag;
            HOUSE_VALUE(bulk, f.gecontroleerd({nacht, teLang}));
            QVERIFY2(f.watIsFout(bulk.id).contains(QLatin1String("fout BK-016x1")), qPrintable(f.watIsFout(bulk.id)));
            for (const BulkregelUitkomst& u : f.regels(bulk.id))
                QCOMPARE(u.bevinding && u.bevinding->controle == QLatin1String("BK-016"), u.regel.nummer == 3);
        }
    }

    void more_hours_than_a_visit_lasts_are_wrong_and_say_so()
    {
        BulkFixture f(1);
        HOUSE_VALUE(bulk, f.gecontroleerd({uren(2, QTime(9, 30), QTime(10, 30), 120), uren(3, QTime(9, 30), QTime(10, 30), 60), uren(4, QTime(9, 30), QTime(10, 30), 45), // a pause
                                           uren(5, QTime(9, 30), QTime(10, 50), 81),                                                                                 // 1,35 hours of 1:20
                                           uren(6, QTime(23, 30), QTime(0, 0), 30), uren(7, QTime(23, 30), QTime(0, 0), 40)}));
        QVERIFY2(f.aantal(bulk.id, Bulkstand::Fout) == 2 && f.watIsFout(bulk.id).contains(QLatin1String("fout BK-016x2")), qPrintable(f.watIsFout(bulk.id)));
        for (const BulkregelUitkomst& u : f.regels(bulk.id)) {
            const bool lang = u.regel.nummer == 2 || u.regel.nummer == 7;
            QCOMPARE(u.stand == Bulkstand::Fout, lang);
            if (u.regel.nummer == 2) {
                const CodeParams values{{QStringLiteral("ingevuldMinuten"), QStringLiteral("120")}, {QStringLiteral("beginTekst"), QStringLiteral("9:30")},
                                        {QStringLiteral("eindTekst"), QStringLiteral("10:30")}, {QStringLiteral("tijdenMinuten"), QStringLiteral("60")}};
                QVERIFY(u.bevinding && u.bevinding->params == values);
            }
        }
    }
};

HOUSE_TEST(test_bulk_bedragen, TestBulkBedragen)
#include "test_bulk_bedragen.moc"
