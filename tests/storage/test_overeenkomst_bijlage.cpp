#include "tests/storage/storage_test.h"

using namespace pgb;
using namespace pgb::app;
using namespace pgb::test;

/// Files with an agreement: their bytes are kept once, unreadable in the database, and go when nothing names them.
class OvereenkomstBijlageTest : public StorageTest {
    Q_OBJECT

    static OvereenkomstBijlage bestand(const QByteArray& inhoud, BijlageSoort soort)
    {
        OvereenkomstBijlage b;
        b.bijlage.soort = soort;
        b.bijlage.naam = QStringLiteral("scan.jpg");
        b.bijlage.grootte = inhoud.size();
        b.bijlage.sha256 = QByteArray(32, inhoud.at(0));
        b.bijlage.oordeel = {Bestandstype::Jpg, true, false};
        b.bijlage.virus = Virusoordeel::Schoon;
        b.bijlage.toegevoegdOp = moment();
        b.kant = Partijrol::Zorgverlener;
        return b;
    }

private Q_SLOTS:
    void a_file_comes_back_with_its_bytes_and_only_with_its_own_agreement()
    {
        const ZorgovereenkomstId z = m_dossier.zorgovereenkomst.id;
        OvereenkomstBijlage b = bestand("voorkant", BijlageSoort::IdentiteitsbewijsVoorkant);
        b.zorgverlener = m_dossier.zorgovereenkomst.zorgverlener;
        write([&](UnitOfWork& unit) { b = need(unit.overeenkomstBijlagen().insert(z, b, "voorkant")); });
        write([&](UnitOfWork& unit) {
            OvereenkomstBijlageStore& store = unit.overeenkomstBijlagen();
            QCOMPARE(need(store.ofZorgovereenkomst(z)), std::vector{b});
            QVERIFY(need(store.ofZorgovereenkomst({z.waarde + 1})).empty());
            QCOMPARE(need(store.inhoud(z, b.bijlage.id)).value_or(QByteArray()), QByteArray("voorkant"));
            QVERIFY(!need(store.inhoud({z.waarde + 1}, b.bijlage.id)));
            QCOMPARE(store.remove({z.waarde + 1}, b.bijlage.id).problem().kind, ProblemKind::NietGevonden);
        });
        const QByteArray bewaard = tamper({QStringLiteral("SELECT inhoud_versleuteld FROM overeenkomst_bijlage_inhoud")}).toByteArray();
        QVERIFY(!bewaard.isEmpty() && !bewaard.contains("voorkant"));
        write([&](UnitOfWork& unit) { need(unit.overeenkomstBijlagen().remove(z, b.bijlage.id)); });
        QCOMPARE(tamper({QStringLiteral("SELECT count(*) FROM overeenkomst_bijlage_inhoud")}).toInt(), 0);
    }

    void what_no_living_version_names_is_cleared_away()
    {
        const ZorgovereenkomstId z = m_dossier.zorgovereenkomst.id;
        OvereenkomstBijlage genoemd = bestand("lijst", BijlageSoort::Tarievenlijst);
        OvereenkomstBijlage los = bestand("oud", BijlageSoort::Tarievenlijst);
        write([&](UnitOfWork& unit) {
            genoemd = need(unit.overeenkomstBijlagen().insert(z, genoemd, "lijst"));
            los = need(unit.overeenkomstBijlagen().insert(z, los, "oud"));
            ZorgovereenkomstVersie v = need(unit.zorgovereenkomsten().find(z))->versies.front();
            v.inhoud.tarievenlijst = Bestandsverwijzing{QStringLiteral("lijst.pdf"), genoemd.bijlage.sha256, 5};
            need(unit.zorgovereenkomsten().updateVersie(v));
        });
        write([&](UnitOfWork& unit) {
            OvereenkomstBijlageStore& store = unit.overeenkomstBijlagen();
            QCOMPARE(need(store.ruimOp(moment())), 0); // not a day old
            QCOMPARE(need(store.ruimOp(moment().addSecs(1))), 1);
            QCOMPARE(need(store.ofZorgovereenkomst(z)), std::vector{genoemd});
            ZorgovereenkomstVersie v = need(unit.zorgovereenkomsten().find(z))->versies.front();
            v.status = ZorgovereenkomstStatus::Ingetrokken;
            need(unit.zorgovereenkomsten().updateVersie(v));
            QCOMPARE(need(store.ruimOp(moment().addSecs(1))), 1);
        });
    }
};

HOUSE_TEST(test_overeenkomst_bijlage, OvereenkomstBijlageTest)
#include "test_overeenkomst_bijlage.moc"
