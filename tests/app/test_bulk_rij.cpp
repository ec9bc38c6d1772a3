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

    void what_was_handed_in_is_told_by_declaratie_and_line_by_line()
    {
        BulkFixture f(2);
        QVERIFY(f.doe([&](Werk& w) { return leerKlant(w, QStringLiteral("zzz"), bulkKlant(0)); }).ok());
        auto regels = goedeBulkregels(2, 8);
        regels[1].klant = QStringLiteral("zzz"); // the first client under another name
        HOUSE_VALUE(bulk, f.gecontroleerd(regels));
        QVERIFY(f.dienIn(bulk.id).ok());
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Ingediend), 8);
        HOUSE_VALUE(clienten, f.read<std::vector<BulkRetourClient>>(f.bulk.medewerker, [&](Werk& w) { return w.unit.bulk().retourClienten(bulk.id); }));
        QCOMPARE(clienten.size(), size_t(2));
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
