#include "tests/storage/storage_test.h"

using namespace pgb;
using namespace pgb::app;
using namespace pgb::test;

/// Account numbers that wait for a second person, on both engines (DC-099).
class RekeningStoreTest : public StorageTest {
    Q_OBJECT

    Rekeningwijziging gevraagd() const
    {
        Rekeningwijziging r;
        r.zorgverlener = m_dossier.zorgverlener.id;
        r.iban = Iban::parse(u"NL91ABNA0417164300");
        r.rekeninghouder = QStringLiteral("T. de Wit");
        r.gebruiker = m_dossier.account(Rol::Zorgverlener).id;
        r.gevraagdOp = moment();
        return r;
    }

private Q_SLOTS:
    void what_was_asked_comes_back_and_a_newer_one_takes_its_place()
    {
        Rekeningwijziging eerste = gevraagd();
        Rekeningwijziging houder = gevraagd();
        houder.zorgverlener = {};
        houder.budgethouder = m_dossier.budgethouder.id;
        houder.iban.reset(); // taken away
        write([&](UnitOfWork& unit) {
            eerste = need(unit.rekeningen().insert(eerste));
            houder = need(unit.rekeningen().insert(houder));
        });
        read([&](UnitOfWork& unit) {
            const Rekeningwijziging terug = need(unit.rekeningen().find(eerste.id)).value();
            QVERIFY(terug.zorgverlener == eerste.zorgverlener && !terug.budgethouder && terug.gebruiker == eerste.gebruiker);
            QCOMPARE(terug.iban, eerste.iban);
            QCOMPARE(terug.rekeninghouder, eerste.rekeninghouder);
            QCOMPARE(terug.gevraagdOp, eerste.gevraagdOp);
            QVERIFY(!need(unit.rekeningen().find(houder.id)).value().iban);
            QCOMPARE(need(unit.rekeningen().wachtend()).size(), size_t(2));
        });
        Rekeningwijziging tweede = gevraagd();
        write([&](UnitOfWork& unit) { tweede = need(unit.rekeningen().insert(tweede)); });
        read([&](UnitOfWork& unit) {
            QVERIFY(need(unit.rekeningen().find(eerste.id)).value().status == RekeningStatus::Vervangen);
            const auto wachtend = need(unit.rekeningen().wachtend());
            QCOMPARE(wachtend.size(), size_t(2)); // the one of the other person waits on
            QCOMPARE(wachtend[1].id, tweede.id);
        });
        // No dump of the table shows the number.
        const QString tekst = tamper({isSqlite() ? QStringLiteral("SELECT group_concat(hex(iban_versleuteld)) FROM rekeningwijziging")
                                                 : QStringLiteral("SELECT string_agg(encode(iban_versleuteld, 'hex'), ',') FROM rekeningwijziging")}).toString();
        QVERIFY(!tekst.isEmpty() && !tekst.contains(QString::fromLatin1(QByteArray("NL91ABNA0417164300").toHex()), Qt::CaseInsensitive));
    }

    void it_is_decided_once()
    {
        Rekeningwijziging een = gevraagd();
        const GebruikerId svb = m_dossier.account(Rol::Svb).id;
        write([&](UnitOfWork& unit) {
            een = need(unit.rekeningen().insert(een));
            need(unit.rekeningen().besluit(een.id, RekeningStatus::Afgewezen, svb, moment(), QStringLiteral("Niet van hem.")));
        });
        const Problem weer = refused([&](UnitOfWork& unit) { return unit.rekeningen().besluit(een.id, RekeningStatus::Bevestigd, svb, moment(), {}); });
        QCOMPARE(weer.code, QStringLiteral("rekeningAlBesloten"));
        read([&](UnitOfWork& unit) {
            QVERIFY(need(unit.rekeningen().find(een.id)).value().status == RekeningStatus::Afgewezen);
            QVERIFY(need(unit.rekeningen().wachtend()).empty());
        });
    }

    void an_account_is_proven_until_it_is_given_out()
    {
        const GebruikerId wie = m_dossier.account(Rol::Zorgverlener).id;
        read([&](UnitOfWork& unit) { QVERIFY(!need(unit.rekeningen().uitgegeven(wie)).isValid()); });
        write([&](UnitOfWork& unit) { need(unit.rekeningen().setUitgegeven(wie, moment())); });
        read([&](UnitOfWork& unit) {
            QCOMPARE(need(unit.rekeningen().uitgegeven(wie)), moment());
            QVERIFY(!need(unit.rekeningen().uitgegeven(m_dossier.account(Rol::Svb).id)).isValid());
        });
        write([&](UnitOfWork& unit) { need(unit.rekeningen().setUitgegeven(wie, {})); });
        read([&](UnitOfWork& unit) { QVERIFY(!need(unit.rekeningen().uitgegeven(wie)).isValid()); });
    }
};

HOUSE_TEST(test_rekening_store, RekeningStoreTest)
#include "test_rekening_store.moc"
