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
    static void neemTotalen(BulkFixture& f, QDate van = QDate(2025, 1, 1))
    {
        Verstrekkersbeleid beleid;
        beleid.verstrekker = f.world.een.verstrekker.id;
        beleid.geldigVan = van;
        beleid.ingevoerdDoor = f.world.een.medewerkerAccount.id;
        beleid.ingevoerdOp = QDateTime(QDate(2025, 1, 1), QTime(9, 0), Qt::UTC);
        beleid.detailniveau = Detailniveau::Periode;
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
        HOUSE_VALUE(retour, f.read<Lijst<BulkRetour>>(f.bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().retour(bulk.id, {10, 0}); }));
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
