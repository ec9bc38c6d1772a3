#include "tests/app/bulk_fixture.h"

using namespace pgb;
using namespace pgb::test;
using namespace pgb::app;

/// A row that no part of is believed, and what became of lines by declaratie.
class TestBulkRij : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_row_that_cannot_be_read_may_be_left_out_and_not_be_mended()
    {
        BulkFixture f(1);
        auto regels = goedeBulkregels(1, 3);
        regels[1].onleesbaar = Bulkveld::Klant;
        regels[1].onleesbareTekst = QStringLiteral("…");
        HOUSE_VALUE(bulk, f.gecontroleerd(regels));
        QVERIFY2(f.watIsFout(bulk.id).contains(QStringLiteral("BK-003|klant")), qPrintable(f.watIsFout(bulk.id)));
        Bulkregel getypt = regels[1];
        getypt.klant = bulkKlant(0);
        getypt.isGelezen(Bulkveld::Klant);
        QCOMPARE(f.doe([&](Werk& w) { return wijzigBulkregel(w, bulk.id, getypt); }).problem().code, QStringLiteral("bulkRijOnleesbaar"));
        QVERIFY(f.doe([&](Werk& w) { return wijzigBulkregel(w, bulk.id, regels[1], true); }).ok() && f.controleer(bulk.id).ok());
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Weggelaten), 1);
        QVERIFY(f.doe([&](Werk& w) { return wijzigBulkregel(w, bulk.id, regels[1]); }).ok() && f.controleer(bulk.id).ok()); // and taken back as it was
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Fout), 1);
    }

    void a_line_past_midnight_is_refused_for_that_and_a_night_with_other_hours_is_asked_as_such()
    {
        BulkFixture f(1);
        auto regels = goedeBulkregels(1, 3);
        regels[0].begin = QTime(22, 0);
        regels[0].eind = QTime(6, 0);
        regels[1].onleesbaar = Bulkveld::Aantal;
        regels[1].onleesbareTekst = nachtTekst(450, QTime(22, 0), QTime(6, 0));
        HOUSE_VALUE(bulk, f.gecontroleerd(regels));
        const QString fout = f.watIsFout(bulk.id);
        QVERIFY2(fout.contains(QStringLiteral("BK-003|overMiddernacht")) && fout.contains(QStringLiteral("BK-003|nacht")) && !fout.contains(QStringLiteral("BK-003|eind")), qPrintable(fout));
    }

    void times_that_overlap_name_the_other_row_of_this_file_or_of_an_own_one_before()
    {
        BulkFixture f(1);
        auto regels = goedeBulkregels(1, 3);
        const auto bezoek = [](Bulkregel& r, QTime begin) {
            r.datum = QDate(2025, 10, 9);
            r.begin = begin;
            r.eind = begin.addSecs(3600);
            r.aantal = 60;
        };
        bezoek(regels[0], QTime(9, 0));
        bezoek(regels[1], QTime(9, 30));
        HOUSE_VALUE(een, f.begin("een"));
        QVERIFY(f.breng(een.id, regels).ok() && f.controleer(een.id).ok());
        const auto params = [&](BulkId id) {
            for (const BulkOorzaak& o : f.oorzaken(id)) {
                if (o.bevinding.controle == QLatin1String("DC-061"))
                    return o.bevinding.params;
            }
            return CodeParams();
        };
        const auto heeft = [](const CodeParams& p, const char* naam, const QString& waarde) { return std::find(p.begin(), p.end(), std::pair(QString::fromLatin1(naam), waarde)) != p.end(); };
        const CodeParams hier = params(een.id);
        QVERIFY2(heeft(hier, "rijGetal", QStringLiteral("2")) && heeft(hier, "variant", QStringLiteral("rij")), qPrintable(f.watIsFout(een.id)));
        QVERIFY(f.dienIn(een.id).ok());
        QCOMPARE(f.aantal(een.id, Bulkstand::Ingediend), 2);
        HOUSE_VALUE(twee, f.begin("twee"));
        Bulkregel later = regels[1];
        later.nummer = 8;
        later.kenmerk = QStringLiteral("later");
        QVERIFY(f.breng(twee.id, {later}).ok() && f.controleer(twee.id).ok());
        const CodeParams elders = params(twee.id);
        QVERIFY2(heeft(elders, "rijGetal", QStringLiteral("2")) && heeft(elders, "bestandTekst", QStringLiteral("oktober.csv")) && heeft(elders, "variant", QStringLiteral("elders")), qPrintable(f.watIsFout(twee.id)));
    }

    void the_rows_that_wait_are_asked_for_once_however_many_overlap()
    {
        QHash<QString, int> gevraagd; // is asked for until the fixture is gone
        BulkFixture f(1);
        auto regels = goedeBulkregels(1, 10);
        HOUSE_VALUE(eerst, f.gecontroleerd(regels));
        QVERIFY(f.dienIn(eerst.id).ok());
        QCOMPARE(f.aantal(eerst.id, Bulkstand::Ingediend), 10);
        f.application.reset();
        f.storage.reset();
        f.config.statementLog = [&](const QString& naam, std::chrono::nanoseconds) { ++gevraagd[naam]; };
        f.storage = std::make_unique<storage::SqlStorage>(f.config);
        QVERIFY(f.storage->open().ok());
        f.application = std::make_unique<Application>(*f.storage, f.clock);
        for (Bulkregel& r : regels)
            r.kenmerk += QStringLiteral("-2"), r.begin = r.begin->addSecs(120), r.eind = r.eind->addSecs(120);
        HOUSE_VALUE(tweede, f.begin("tweede"));
        QVERIFY(f.breng(tweede.id, regels).ok() && f.controleer(tweede.id).ok());
        QVERIFY2(f.watIsFout(tweede.id).contains(QStringLiteral("DC-061")), qPrintable(f.watIsFout(tweede.id)));
        const int keer = gevraagd.value(QStringLiteral("bulkuitkomst.alleIn"));
        QVERIFY2(keer >= 1 && keer <= 4, qPrintable(QString::number(keer))); // once for each time that lines go out
    }

    void lines_of_one_client_say_that_they_are_of_one_whatever_the_file_calls_him()
    {
        BulkFixture f(1);
        QVERIFY(f.doe([&](Werk& w) { return leerKlant(w, QStringLiteral("zzz"), bulkKlant(0)); }).ok());
        auto regels = goedeBulkregels(1, 3);
        regels[1].klant = QStringLiteral("zzz");
        HOUSE_VALUE(bulk, f.gecontroleerd(regels));
        const auto lijst = f.regels(bulk.id);
        QCOMPARE(lijst.size(), size_t(3));
        for (const BulkregelUitkomst& u : lijst)
            QVERIFY(u.budgethouder && u.budgethouder == f.bulk.clienten[0]);
    }

    void what_was_handed_in_is_told_by_declaratie_and_line_by_line()
    {
        BulkFixture f(2);
        QVERIFY(f.doe([&](Werk& w) { return leerKlant(w, QStringLiteral("zzz"), bulkKlant(0)); }).ok());
        auto regels = goedeBulkregels(2, 8);
        regels[1].klant = QStringLiteral("zzz"); // the first client under another name
        HOUSE_VALUE(bulk, f.gecontroleerd(regels));
        QVERIFY(f.dienIn(bulk.id).ok());
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Ingediend), 8);
        const auto blad = [&](qint64 na) { return f.read<Lijst<BulkRetourClient>>(f.bulk.medewerker, [&](Werk& w) { return w.unit.bulk().retourClienten(bulk.id, {1, na}); }); };
        HOUSE_VALUE(eerste, blad(0));
        QVERIFY(eerste.items.size() == 1 && eerste.volgende && *eerste.volgende == eerste.items[0].declaratie.waarde);
        HOUSE_VALUE(tweede, blad(*eerste.volgende));
        QVERIFY(tweede.items.size() == 1 && !tweede.volgende);
        const std::vector<BulkRetourClient> clienten{eerste.items[0], tweede.items[0]};
        QVERIFY(clienten[0].budgethouder != clienten[1].budgethouder);
        QSet<QString> namen;
        qint64 aantal = 0;
        for (const BulkRetourClient& c : clienten) {
            aantal += c.regels;
            if (!c.ookKlant.isEmpty())
                namen << c.klant << c.ookKlant;
            HOUSE_VALUE(lijst, f.read<Lijst<BulkRetour>>(f.bulk.medewerker, [&](Werk& w) { return w.unit.bulk().retour(bulk.id, c.declaratie, {200, 0}); }));
            QCOMPARE(qint64(lijst.items.size()), c.regels);
            for (const BulkRetour& r : lijst.items)
                QCOMPARE(r.declaratie, c.declaratie);
        }
        QCOMPARE(aantal, 8);
        QCOMPARE(namen, (QSet<QString>{bulkKlant(0), QStringLiteral("zzz")}));
    }
};

HOUSE_TEST(test_bulk_rij, TestBulkRij)
#include "test_bulk_rij.moc"
