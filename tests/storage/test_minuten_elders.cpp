#include "tests/storage/storage_test.h"

using namespace pgb;
using namespace pgb::app;
using namespace pgb::test;

/// What a zorgverlener has agreed with others (ZC-047): only versions that are in force on the day count.
class MinutenEldersTest : public StorageTest {
    Q_OBJECT

    static constexpr qint64 perWeek = 168;
    const QDate m_dag{2025, 6, 2};

    qint64 elders(UnitOfWork& unit, ZorgovereenkomstId behalve, QDate dag)
    {
        return need(unit.zorgovereenkomsten().minutenElders(m_dossier.zorgverlener.id, behalve, dag));
    }
    ZorgovereenkomstVersie& versie() { return m_dossier.zorgovereenkomst.versies[0]; }
    void store()
    {
        write([&](UnitOfWork& unit) { versie() = need(unit.zorgovereenkomsten().updateVersie(versie())); });
    }

private Q_SLOTS:
    void the_agreement_under_test_and_those_of_others_do_not_count()
    {
        write([&](UnitOfWork& unit) { storeDossier(unit, 2); });
        read([&](UnitOfWork& unit) {
            QCOMPARE(elders(unit, {}, m_dag), perWeek);
            QCOMPARE(elders(unit, m_dossier.zorgovereenkomst.id, m_dag), 0);
        });
    }

    void a_second_agreement_with_another_budgethouder_adds_up()
    {
        write([&](UnitOfWork& unit) {
            const Dossier tweede = storeDossier(unit, 2);
            need(unit.zorgovereenkomsten().setZorgverlener(tweede.zorgovereenkomst.id, m_dossier.zorgverlener.id));
            QCOMPARE(elders(unit, {}, m_dag), 2 * perWeek);
            QCOMPARE(elders(unit, tweede.zorgovereenkomst.id, m_dag), perWeek);
        });
    }

    void only_a_version_in_force_counts_data()
    {
        QTest::addColumn<ZorgovereenkomstStatus>("status");
        QTest::addColumn<bool>("telt");
        using S = ZorgovereenkomstStatus;
        for (const S status : {S::Concept, S::Gedeeld, S::InBeoordeling, S::Afgekeurd, S::Beeindigd})
            QTest::newRow(qPrintable(code(status))) << status << false;
        for (const S status : {S::Goedgekeurd, S::Lopend, S::Opgezegd})
            QTest::newRow(qPrintable(code(status))) << status << true;
    }
    void only_a_version_in_force_counts()
    {
        QFETCH(ZorgovereenkomstStatus, status);
        QFETCH(bool, telt);
        versie().status = status;
        store();
        read([&](UnitOfWork& unit) { QCOMPARE(elders(unit, {}, m_dag), telt ? perWeek : 0); });
    }

    void the_first_and_the_last_day_count()
    {
        versie().geldigTot = QDate(2025, 6, 30);
        store();
        read([&](UnitOfWork& unit) {
            const QDate eerste = versie().inhoud.ingangsdatum;
            QCOMPARE(elders(unit, {}, eerste), perWeek);
            QCOMPARE(elders(unit, {}, eerste.addDays(-1)), 0);
            QCOMPARE(elders(unit, {}, QDate(2025, 6, 30)), perWeek);
            QCOMPARE(elders(unit, {}, QDate(2025, 7, 1)), 0);
        });
        versie().geldigTot.reset();
        versie().inhoud.einddatum.reset();
        store();
        read([&](UnitOfWork& unit) { QCOMPARE(elders(unit, {}, QDate(2035, 7, 1)), perWeek); });
    }
};

HOUSE_TEST(test_minuten_elders, MinutenEldersTest)
#include "test_minuten_elders.moc"
