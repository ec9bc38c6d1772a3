#include "server/storage/crypto/key_file.h"
#include "tests/storage/storage_test.h"

using namespace pgb;
using namespace pgb::app;
using namespace pgb::storage;
using namespace pgb::test;

/// A copy while the server runs, and the way back.
class BackupTest : public StorageTest {
    Q_OBJECT

    QString m_file;

    void backUp()
    {
        m_file = m_fixture.directory().filePath(QStringLiteral("backup%1").arg(QRandomGenerator::global()->generate()));
        write([&](UnitOfWork& unit) { need(unit.audit().append({moment(), {}, QStringLiteral("test"), {}, {}, 1, {}, {}})); });
        const Outcome<void> done = m_storage->backup(m_file);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.problem().detail));
        write([&](UnitOfWork& unit) { need(unit.partijen().insertOrganisatie({{}, QStringLiteral("Na de backup"), {}})); });
    }
    QString codeOf(const Outcome<RestoreReport>& report)
    {
        return report.ok() ? QStringLiteral("gelukt") : report.problem().code;
    }
    /// What a restore goes into: the same database on SQLite, an empty one on PostgreSQL.
    StorageConfig target()
    {
        StorageConfig to = m_config;
        if (!isSqlite())
            to.postgres.database = m_fixture.newConfig(Engine::PostgreSql).postgres.database;
        return to;
    }
    void changeBackup(const std::function<void(QByteArray&)>& change)
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        change(bytes);
        QVERIFY(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void a_restored_database_is_as_it_was_and_the_replaced_one_is_kept()
    {
        backUp();
        m_storage.reset();
        const StorageConfig to = target();
        const Outcome<RestoreReport> report = restore(to, m_file);
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.problem().code + report.problem().detail));
        QCOMPARE(report->schemaNumber, SqlStorage::programSchemaNumber());
        if (isSqlite()) {
            QVERIFY(QFile::exists(report->vorige));
            StorageConfig old = m_config;
            old.path = report->vorige;
            m_storage = m_fixture.open(old);
            read([&](UnitOfWork& unit) { QVERIFY(need(unit.partijen().findOrganisatie({2})).has_value()); });
            m_storage.reset();
        }
        m_config = to;
        m_storage = m_fixture.open(to);
        read([&](UnitOfWork& unit) {
            QVERIFY(same(*need(unit.budgethouders().find(m_dossier.budgethouder.id)), m_dossier.budgethouder));
            QVERIFY(!need(unit.partijen().findOrganisatie({2})));
        });
        QVERIFY(m_storage->verifyAudit()->goed());
        write([&](UnitOfWork& unit) { storeDossier(unit, 2); });
    }

    void a_backup_is_never_written_over_a_file()
    {
        backUp();
        QCOMPARE(m_storage->backup(m_file).problem().code, QStringLiteral("backupBestaatAl"));
    }

    void a_backup_with_other_keys_is_refused()
    {
        backUp();
        m_storage.reset();
        StorageConfig to = target();
        QVERIFY(QFile::remove(to.keyFile));
        const auto refused = restore(to, m_file);
        QCOMPARE(codeOf(refused), QStringLiteral("sleutelbestandOntbreekt"));
        QCOMPARE(refused.problem().params.front().second, to.keyFile);
        QVERIFY(createKeyFile(to.keyFile).ok());
        QCOMPARE(codeOf(restore(to, m_file)), QStringLiteral("sleutelbestandPastNiet"));
    }

    void something_else_than_a_backup_is_refused()
    {
        backUp();
        m_storage.reset();
        const StorageConfig to = target();
        changeBackup([](QByteArray& bytes) { bytes = QByteArray(8192, 'x'); });
        const QString code = codeOf(restore(to, m_file));
        QCOMPARE(code, isSqlite() ? QStringLiteral("backupOngeldig") : QStringLiteral("herstelMislukt"));
        QVERIFY(codeOf(restore(to, m_file + QStringLiteral(".niet"))) != QStringLiteral("gelukt"));
    }

    void a_database_in_use_is_not_replaced()
    {
        backUp();
        const QString code = codeOf(restore(m_config, m_file));
        QCOMPARE(code, isSqlite() ? QStringLiteral("databaseInGebruik") : QStringLiteral("databaseNietLeeg"));
        read([&](UnitOfWork& unit) { QVERIFY(need(unit.partijen().findOrganisatie({2})).has_value()); });
        write([&](UnitOfWork& unit) { storeDossier(unit, 2); });
    }

    void a_damaged_backup_is_refused_and_the_database_stays()
    {
        if (!isSqlite())
            return; // pg_restore reads its own format
        backUp();
        m_storage.reset();
        changeBackup([](QByteArray& bytes) { bytes.replace(bytes.size() / 2, 4096, QByteArray(4096, '\xff')); });
        QCOMPARE(codeOf(restore(m_config, m_file)), QStringLiteral("backupOngeldig"));
        m_storage = m_fixture.open(m_config);
        read([&](UnitOfWork& unit) { QVERIFY(need(unit.partijen().findOrganisatie({2})).has_value()); });
    }

    void a_backup_with_a_broken_trail_or_a_newer_schema_is_refused()
    {
        if (!isSqlite())
            return;
        backUp();
        m_storage.reset();
        const QString path = m_config.path;
        m_config.path = m_file;
        tamper({QStringLiteral("DROP TRIGGER audit_geen_update"), QStringLiteral("UPDATE audit SET handeling = 'anders'")});
        m_config.path = path;
        QCOMPARE(codeOf(restore(m_config, m_file)), QStringLiteral("auditketenGebroken"));
        m_config.path = m_file;
        tamper({QStringLiteral("INSERT INTO migratie (nummer, naam, controlegetal, toegepast_op) VALUES (9999, 'later', '', 0)")});
        m_config.path = path;
        QCOMPARE(codeOf(restore(m_config, m_file)), QStringLiteral("databaseNieuwerDanProgramma"));
    }
};

HOUSE_TEST(test_backup, BackupTest)
#include "test_backup.moc"
