#include "server/app/bulk_maand.h"
#include "tests/app/bulk_fixture.h"

using namespace pgb;
using namespace pgb::test;
using namespace pgb::app;

/// Totals over more days in a file of an organisation (domain 14.5, C-73).
class TestBulkPeriode : public QObject {
    Q_OBJECT

    static Bulkregel totaal(int nummer, qint64 minuten = 2400)
    {
        Bulkregel r = goedeBulkregels(1, 1).front();
        r.nummer = nummer;
        r.datum = QDate(2025, 10, 1);
        r.tot = QDate(2025, 10, 31);
        r.begin.reset();
        r.eind.reset();
        r.aantal = minuten;
        r.kenmerk = QStringLiteral("T%1").arg(nummer);
        return r;
    }
    static void neemTotalen(BulkFixture& f, QDate van = QDate(2025, 1, 1), Detailniveau niveau = Detailniveau::Periode)
    {
        Verstrekkersbeleid beleid;
        beleid.verstrekker = f.world.een.verstrekker.id;
        beleid.geldigVan = van;
        beleid.ingevoerdDoor = f.world.een.medewerkerAccount.id;
        beleid.ingevoerdOp = QDateTime(QDate(2025, 1, 1), QTime(9, 0), Qt::UTC);
        beleid.detailniveau = niveau;
        QVERIFY(f.doe([&](Werk& werk) -> Outcome<void> {
            PGB_TRY(gezet, werk.unit.beleid().insert(beleid));
            return gezet.id ? Outcome<void>() : Outcome<void>(Problem{});
        }).ok());
    }

private Q_SLOTS:
    void without_leave_of_the_verstrekker_it_is_wrong_and_one_day_mends_it()
    {
        BulkFixture f(1);
        HOUSE_VALUE(bulk, f.gecontroleerd({totaal(2)}));
        QCOMPARE(f.watIsFout(bulk.id), QStringLiteral("fout BK-014|beleidx1"));
        Bulkregel dag = totaal(2);
        dag.tot = {};
        dag.aantal = 60;
        QVERIFY(f.doe([&](Werk& werk) -> Outcome<void> { PGB_CHECK(wijzigBulkregel(werk, bulk.id, dag)); return {}; }).ok());
        QVERIFY(f.controleer(bulk.id).ok());
        QVERIFY2(f.aantal(bulk.id, Bulkstand::Fout) == 0, qPrintable(f.watIsFout(bulk.id)));
    }

    void with_it_the_total_goes_to_the_budgethouder_as_one_line()
    {
        BulkFixture f(1);
        neemTotalen(f);
        HOUSE_VALUE(bulk, f.gecontroleerd({totaal(2)}));
        QVERIFY2(f.aantal(bulk.id, Bulkstand::Fout) == 0, qPrintable(f.watIsFout(bulk.id)));
        QCOMPARE(f.regels(bulk.id).front().bedrag, Bedrag{160'000}); // 40 hours of 40 euro
        HOUSE_VALUE(ingediend, f.dienIn(bulk.id));
        QCOMPARE(ingediend, 1);
        HOUSE_VALUE(ids, f.read<std::vector<DeclaratieId>>(f.bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().declaraties(bulk.id); }));
        HOUSE_VALUE(declaratie, f.read<Declaratie>(f.bulk.medewerker, [&](Werk& werk) { return gevonden(werk.unit.declaraties().find(ids.front())); }));
        QCOMPARE(declaratie.regels.size(), size_t(1));
        QCOMPARE(declaratie.regels[0].tot, QDate(2025, 10, 31));
        QCOMPARE(declaratie.totaal, Bedrag{160'000});
        HOUSE_VALUE(retour, f.read<Lijst<BulkRetour>>(f.bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().retour(bulk.id, {}, {10, 0}); }));
        QCOMPARE(retour.items.front().tot, QDate(2025, 10, 31));
        // The same file again is harmless.
        HOUSE_VALUE(weer, f.begin("tweede"));
        QVERIFY(f.breng(weer.id, {totaal(2)}).ok());
        QVERIFY(f.controleer(weer.id).ok());
        QCOMPARE(f.aantal(weer.id, Bulkstand::AlIngediend), 1);
    }

    void twice_the_same_total_or_a_day_of_it_is_named()
    {
        BulkFixture f(1);
        neemTotalen(f);
        Bulkregel kopie = totaal(3);
        kopie.kenmerk = totaal(2).kenmerk;
        HOUSE_VALUE(dubbel, f.gecontroleerd({totaal(2), kopie}));
        QCOMPARE(f.watIsFout(dubbel.id), QStringLiteral("fout BK-005x1"));
        Bulkregel dag = totaal(3, 60);
        dag.tot = {};
        dag.datum = QDate(2025, 10, 7);
        HOUSE_VALUE(overlap, f.begin("overlap"));
        QVERIFY(f.breng(overlap.id, {totaal(2), dag}).ok());
        QVERIFY(f.controleer(overlap.id).ok());
        QCOMPARE(f.watIsFout(overlap.id), QStringLiteral("fout DC-049|WLZ-BI|inDezex2"));
    }

    void a_total_and_a_day_of_it_under_two_names_of_one_client_are_named_wherever_the_blocks_begin()
    {
        BulkFixture f(1);
        neemTotalen(f);
        QVERIFY(f.doe([](Werk& werk) { return leerKlant(werk, QStringLiteral("00417"), bulkKlant(0)); }).ok());
        Bulkregel dag = totaal(3, 60);
        dag.tot = {};
        dag.datum = QDate(2025, 10, 7);
        dag.klant = QStringLiteral("00417");
        for (const bool samen : {true, false}) {
            HOUSE_VALUE(bulk, f.begin(samen ? "samen" : "apart"));
            QVERIFY(f.breng(bulk.id, samen ? std::vector<Bulkregel>{totaal(2), dag} : std::vector<Bulkregel>{totaal(2)}).ok() && f.controleer(bulk.id).ok());
            QVERIFY(samen || (f.breng(bulk.id, {dag}).ok() && f.controleer(bulk.id).ok()));
            QCOMPARE(f.watIsFout(bulk.id), QStringLiteral("fout DC-049|WLZ-BI|inDezex2"));
            HOUSE_VALUE(ingediend, f.dienIn(bulk.id)); // and nothing else is found then
            QCOMPARE(ingediend, 0);
        }
        // Whoever the other name stands for, it is not this client any more: the total is good again.
        HOUSE_VALUE(bulk, f.begin("samen"));
        QVERIFY(f.doe([&](Werk& werk) { return vergeetKlant(werk, QStringLiteral("00417"), bulk.id); }).ok() && f.controleer(bulk.id).ok());
        QVERIFY2(f.watIsFout(bulk.id).contains(QStringLiteral("BK-001")) && !f.watIsFout(bulk.id).contains(QStringLiteral("DC-049")), qPrintable(f.watIsFout(bulk.id)));
        HOUSE_VALUE(ingediend, f.dienIn(bulk.id));
        QCOMPARE(ingediend, 1);
    }

    void where_a_line_that_waits_would_be_refused_the_check_says_that_nothing_can_be_added()
    {
        BulkFixture f(1);
        const auto regels = goedeBulkregels(1, 3);
        HOUSE_VALUE(eerste, f.gecontroleerd({regels[0]}));
        HOUSE_VALUE(ingediend, f.dienIn(eerste.id));
        QCOMPARE(ingediend, 1);
        QVERIFY(f.doe([&](Werk& werk) -> Outcome<void> { // another rate was agreed since
            PGB_TRY(lijst, werk.unit.zorgovereenkomsten().ofBudgethouder(f.bulk.clienten[0]));
            Zorgovereenkomst o = lijst.front();
            o.versies.front().inhoud.werkafspraken.front().tarief = Tarief::fromCenten(4100);
            PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(o.versies.front()));
            return {};
        }).ok());
        auto nieuw = std::vector<Bulkregel>{regels[1], regels[2]};
        for (Bulkregel& r : nieuw)
            r.tarief = Tarief::fromCenten(4100);
        nieuw[1].datum = regels[0].datum; // the day of the line that waits has nothing to do with it
        nieuw[1].begin = QTime(20, 0);
        nieuw[1].eind = QTime(20, 5);
        HOUSE_VALUE(tweede, f.begin("tweede"));
        QVERIFY(f.breng(tweede.id, nieuw).ok() && f.controleer(tweede.id).ok());
        QVERIFY2(f.watIsFout(tweede.id) == QLatin1String("fout BK-015x2"), qPrintable(f.watIsFout(tweede.id)));
        HOUSE_VALUE(niets, f.dienIn(tweede.id));
        QCOMPARE(niets, 0);
        QVERIFY(f.write<BulkIndienstap>(f.bulk.medewerker, [&](Werk& werk) { return trekBulkIn(werk, eerste.id); }).ok());
        QVERIFY(f.doe([&](Werk& werk) { return heropenFouten(werk, tweede.id); }).ok() && f.controleer(tweede.id).ok());
        HOUSE_VALUE(daarna, f.dienIn(tweede.id));
        QVERIFY2(daarna == 1 && f.aantal(tweede.id, Bulkstand::Ingediend) == 2, qPrintable(f.watIsFout(tweede.id)));
    }

    void a_total_that_was_saved_is_judged_again_when_it_is_handed_in()
    {
        BulkFixture f(2);
        neemTotalen(f);
        const auto maak = [&](size_t client) {
            return f.write<Declaratie>(f.bulk.medewerker, [&](Werk& werk) -> Outcome<Declaratie> {
                PGB_TRY(lijst, werk.unit.zorgovereenkomsten().ofBudgethouder(f.bulk.clienten[client]));
                DeclaratieInhoud inhoud;
                inhoud.periode = Periode::maandVan(QDate(2025, 10, 1));
                inhoud.factuurnummer = QStringLiteral("F%1").arg(client);
                inhoud.factuurdatum = werk.vandaag();
                inhoud.regels = {alsDeclaratieregel(totaal(2), QStringLiteral("WLZ-BI"))};
                return createDeclaratie(werk, lijst.front().id, inhoud);
            });
        };
        const auto legVoor = [&](const Declaratie& d) {
            return f.write<DeclaratieAfloop>(f.bulk.medewerker, [&](Werk& werk) { return fireDeclaratie(werk, d.id, d.rijversie, DeclaratieGebeurtenis::Voorleggen, {}); });
        };
        HOUSE_VALUE(een, maak(0));
        HOUSE_VALUE(ander, maak(1));
        HOUSE_VALUE(goed, legVoor(een));
        QVERIFY(!goed.geweigerd && goed.declaratie.status == DeclaratieStatus::TerBeoordeling);
        neemTotalen(f, QDate(2025, 10, 15), Detailniveau::Dag); // since the other was saved
        const auto geweigerd = legVoor(ander);
        QVERIFY2(!geweigerd && geweigerd.problem().code == QLatin1String("periodetotaalNietMogelijk"), geweigerd ? "voorgelegd" : qPrintable(geweigerd.problem().code));
    }

    void nothing_is_added_to_a_total_that_cannot_be_one_any_more_and_the_rest_goes_on()
    {
        BulkFixture f(2);
        neemTotalen(f);
        HOUSE_VALUE(eerste, f.gecontroleerd({totaal(2)}));
        HOUSE_VALUE(ingediend, f.dienIn(eerste.id));
        QCOMPARE(ingediend, 1);
        QVERIFY(f.doe([&](Werk& werk) -> Outcome<void> { // an agreement of before, whose second version begins in the month
            PGB_TRY(lijst, werk.unit.zorgovereenkomsten().ofBudgethouder(f.bulk.clienten[0]));
            Zorgovereenkomst o = lijst.front();
            ZorgovereenkomstVersie nieuw = o.versies.front();
            o.versies.front().geldigTot = QDate(2025, 10, 14);
            PGB_CHECK(werk.unit.zorgovereenkomsten().updateVersie(o.versies.front()));
            nieuw.id = {};
            nieuw.volgnummer = 2;
            nieuw.inhoud.ingangsdatum = QDate(2025, 10, 15);
            PGB_CHECK(werk.unit.zorgovereenkomsten().insertVersie(nieuw));
            return {};
        }).ok());
        Bulkregel dag = totaal(2, 60), ander = totaal(3, 60);
        dag.tot = ander.tot = {};
        dag.functie = QStringLiteral("WLZ-PV");
        ander.klant = bulkKlant(1);
        HOUSE_VALUE(tweede, f.begin("tweede"));
        QVERIFY(f.breng(tweede.id, {dag, ander}).ok());
        QVERIFY(f.controleer(tweede.id).ok());
        QCOMPARE(f.watIsFout(tweede.id).section(QLatin1Char(';'), 0, 0), QStringLiteral("fout BK-014|overeenkomst|wachtx1"));
        QCOMPARE(f.aantal(tweede.id, Bulkstand::Goed) + f.aantal(tweede.id, Bulkstand::LetOp), 1);
    }

    void what_can_be_no_total_says_why_data()
    {
        QTest::addColumn<int>("wat");
        QTest::addColumn<QString>("bezwaar");
        QTest::newRow("two months") << 0 << QStringLiteral("maand");
        QTest::newRow("with times") << 1 << QStringLiteral("tijden");
        QTest::newRow("too much") << 2 << QStringLiteral("hoeveelheid");
        QTest::newRow("policy came in it") << 3 << QStringLiteral("beleid");
    }
    void what_can_be_no_total_says_why()
    {
        QFETCH(int, wat);
        QFETCH(QString, bezwaar);
        BulkFixture f(1);
        neemTotalen(f, wat == 3 ? QDate(2025, 10, 15) : QDate(2025, 1, 1));
        Bulkregel r = totaal(2);
        if (wat == 0)
            r.tot = QDate(2025, 11, 1);
        if (wat == 1)
            r.begin = QTime(9, 0), r.eind = QTime(10, 0);
        if (wat == 2)
            r.aantal = 31 * 24 * 60 + 1;
        HOUSE_VALUE(bulk, f.gecontroleerd({r}));
        QCOMPARE(f.watIsFout(bulk.id), QStringLiteral("fout BK-014|%1x1").arg(bezwaar));
    }
};

HOUSE_TEST(test_bulk_periode, TestBulkPeriode)
#include "test_bulk_periode.moc"
