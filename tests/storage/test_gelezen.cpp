#include "server/app/attempt.h"
#include "tests/storage/storage_test.h"

using namespace pgb;
using namespace pgb::app;
using namespace pgb::test;

/// A unit keeps what it read (gelezen.h); it never says anything else than the database would.
class GelezenTest : public StorageTest {
    Q_OBJECT

    Zorgovereenkomst overeenkomst(UnitOfWork& unit) { return need(unit.zorgovereenkomsten().find(m_dossier.zorgovereenkomst.id)).value(); }

private Q_SLOTS:
    void what_the_unit_writes_it_reads()
    {
        write([&](UnitOfWork& unit) {
            const Dossier tweede = storeDossier(unit, 2);
            QCOMPARE(overeenkomst(unit).zorgverlener, m_dossier.zorgverlener.id);
            need(unit.zorgovereenkomsten().setZorgverlener(m_dossier.zorgovereenkomst.id, tweede.zorgverlener.id));
            QCOMPARE(overeenkomst(unit).zorgverlener, tweede.zorgverlener.id);
            QCOMPARE(need(unit.zorgovereenkomsten().ofBudgethouder(m_dossier.budgethouder.id)).front().zorgverlener, tweede.zorgverlener.id);

            Toekenning toekenning = need(unit.toekenningen().find(m_dossier.toekenning.id)).value();
            toekenning.niveaus.front().bedrag = Bedrag{123'45};
            toekenning = need(unit.toekenningen().update(toekenning));
            QCOMPARE(need(unit.toekenningen().find(toekenning.id))->niveaus.front().bedrag, std::optional(Bedrag{123'45}));

            Zorgverlener zorgverlener = need(unit.zorgverleners().find(m_dossier.zorgverlener.id)).value();
            zorgverlener.naam = QStringLiteral("Andere naam");
            need(unit.zorgverleners().update(zorgverlener));
            QCOMPARE(need(unit.zorgverleners().find(zorgverlener.id))->naam, zorgverlener.naam);
        });
    }

    void a_unit_sees_what_units_before_it_wrote()
    {
        read([&](UnitOfWork& unit) { QVERIFY(overeenkomst(unit).zorgverlener); });
        ZorgverlenerId ander;
        write([&](UnitOfWork& unit) {
            ander = storeDossier(unit, 2).zorgverlener.id;
            need(unit.zorgovereenkomsten().setZorgverlener(m_dossier.zorgovereenkomst.id, ander));
        });
        read([&](UnitOfWork& unit) { QCOMPARE(overeenkomst(unit).zorgverlener, ander); });
        tamper({QStringLiteral("UPDATE zorgovereenkomst SET nummer = 'anders' WHERE id = %1").arg(m_dossier.zorgovereenkomst.id.waarde)});
        read([&](UnitOfWork& unit) { QCOMPARE(overeenkomst(unit).nummer, QStringLiteral("anders")); });
        write([&](UnitOfWork& unit) { QCOMPARE(overeenkomst(unit).nummer, QStringLiteral("anders")); });
    }

    void what_a_refused_unit_wrote_is_not_known_to_the_next()
    {
        refused([&](UnitOfWork& unit) -> Outcome<void> {
            PGB_CHECK(unit.zorgovereenkomsten().setZorgverlener(m_dossier.zorgovereenkomst.id, {}));
            if (overeenkomst(unit).zorgverlener)
                return {};
            return Problem{ProblemKind::Conflict, QStringLiteral("proef"), {}, {}, {}};
        });
        write([&](UnitOfWork& unit) { QCOMPARE(overeenkomst(unit).zorgverlener, m_dossier.zorgverlener.id); });
    }

    void known_and_new_records_come_together_by_id()
    {
        write([&](UnitOfWork& unit) {
            Zorgovereenkomst tweede = m_dossier.zorgovereenkomst;
            tweede.nummer = QStringLiteral("2025-7777");
            for (ZorgovereenkomstVersie& versie : tweede.versies)
                versie.id = {};
            tweede = need(unit.zorgovereenkomsten().insert(tweede));
            need(unit.zorgovereenkomsten().find(tweede.id)); // the later one is known first
            const std::vector<Zorgovereenkomst> alle = need(unit.zorgovereenkomsten().ofBudgethouder(m_dossier.budgethouder.id));
            QCOMPARE(alle.size(), size_t(2));
            QCOMPARE(alle[0].id, m_dossier.zorgovereenkomst.id);
            QCOMPARE(alle[1].id, tweede.id);
        });
    }
};

HOUSE_TEST(test_gelezen, GelezenTest)
#include "test_gelezen.moc"
