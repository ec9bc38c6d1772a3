#include "tests/storage/storage_test.h"
#include <QFile>
#include <QProcess>
#include <thread>
#include <unistd.h>

using namespace pgb;
using namespace pgb::app;
using namespace pgb::storage;
using namespace pgb::test;

/// What was acknowledged is there after a kill -9. The test starts itself a second time as the writing process.
class DurabilityTest : public StorageTest {
    Q_OBJECT

    static constexpr const char* variable = "PGB_TEST_WRITER";

    /// Writes in a loop on several threads and prints a line for each unit after it was acknowledged; ends only by being killed.
    static void writeForever(const StorageConfig& config)
    {
        SqlStorage storage(config);
        if (!storage.open().ok())
            return;
        std::vector<std::thread> threads;
        for (int n = 0; n < 8; ++n) {
            threads.emplace_back([&storage, n] {
                for (int i = 0;; ++i) {
                    const QString naam = QStringLiteral("%1-%2").arg(n).arg(i);
                    const Outcome<int> done = storage.write<int>([&](UnitOfWork& unit) -> Outcome<int> {
                        need(unit.partijen().insertOrganisatie({{}, naam, {}}));
                        need(unit.audit().append({moment(), {}, QStringLiteral("test"), {}, naam, i, {}, {}}));
                        return 1;
                    });
                    if (!done.ok())
                        qWarning("%s %s", qPrintable(done.problem().code), qPrintable(done.problem().detail));
                    const QByteArray line = naam.toLatin1() + '\n';
                    if (!done.ok() || ::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
                        return;
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList parts = qEnvironmentVariable(variable).split(QChar(u'|'));
        if (parts.size() != 6)
            return;
        StorageConfig config;
        config.engine = parts[0] == QStringLiteral("sqlite") ? Engine::Sqlite : Engine::PostgreSql;
        config.path = parts[1];
        config.keyFile = parts[2];
        config.postgres.host = parts[3];
        config.postgres.user = parts[4];
        config.postgres.database = parts[5];
        writeForever(config);
        ::_exit(1);
    }

    void what_was_acknowledged_survives_a_kill()
    {
        m_storage.reset();
        QHash<QString, int> acknowledged;
        for (int round = 0; round < 3; ++round) {
            QProcess writer;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QLatin1String(variable),
                               QStringList {isSqlite() ? QStringLiteral("sqlite") : QStringLiteral("postgresql"), m_config.path, m_config.keyFile,
                                            m_config.postgres.host, m_config.postgres.user, m_config.postgres.database}
                                   .join(QChar(u'|')));
            writer.setProcessEnvironment(environment);
            writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("test_durability")});
            QByteArray output;
            while (output.count('\n') < 310 * (round + 1) && writer.waitForReadyRead(30000))
                output += writer.readAllStandardOutput();
            writer.kill();
            QVERIFY(writer.waitForFinished(30000));
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
            output += writer.readAllStandardOutput();
            output.truncate(output.lastIndexOf('\n')); // the last line may be half written
            int fresh = 0;
            for (const QByteArray& line : output.split('\n')) {
                if (line.contains('-') && !line.contains(' ')) { // not a line of QtTest itself
                    ++acknowledged[QString::fromLatin1(line)];
                    ++fresh;
                }
            }
            QVERIFY2(fresh >= 300, writer.readAllStandardError().constData());
            m_storage = m_fixture.open(m_config);
            QVERIFY(m_storage->verifyAudit()->goed());
            m_storage.reset();
        }
        // Each round writes the same names again: a name is there at least as often as it was acknowledged.
        QHash<QString, int> stored;
        const QString all = tamper({isSqlite() ? QStringLiteral("SELECT group_concat(naam) FROM organisatie")
                                               : QStringLiteral("SELECT string_agg(naam, ',') FROM organisatie")})
                                .toString();
        for (const QString& naam : all.split(QChar(u',')))
            ++stored[naam];
        for (auto it = acknowledged.cbegin(); it != acknowledged.cend(); ++it)
            QVERIFY2(stored.value(it.key()) >= it.value(), qPrintable(it.key()));
    }

    void damage_that_one_reader_met_is_told_by_every_later_probe()
    {
        if (!isSqlite())
            return; // of PostgreSQL the cluster watches the files
        write([&](UnitOfWork& unit) {
            for (int n = 1; n <= 3000; ++n)
                need(unit.audit().append({moment(n), m_dossier.account(Rol::Svb).id, QStringLiteral("declaratie.indienen"), m_dossier.budgethouder.id,
                                          QStringLiteral("declaratie"), n, {}, {}}));
        });
        const int paginaBytes = tamper({QStringLiteral("PRAGMA page_size")}).toInt();
        const int eerste = tamper({QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'audit'")}).toInt();
        m_storage.reset();
        QFile file(m_config.path);
        QVERIFY(paginaBytes > 0 && eerste > 1 && file.open(QIODevice::ReadWrite) && file.seek(qint64(paginaBytes) * (eerste - 1)));
        file.write(QByteArray(paginaBytes, '\xff'));
        file.close();
        m_storage = m_fixture.open(m_config);
        const Outcome<qint64> gelezen = m_storage->read<qint64>([](UnitOfWork& unit) -> Outcome<qint64> {
            for (qint64 voor = 3001; voor > 1; voor -= 200) {
                if (const auto bladzijde = unit.audit().list({}, {200, voor}); !bladzijde)
                    return bladzijde.problem();
            }
            return qint64(0);
        });
        QVERIFY(!gelezen.ok());
        QCOMPARE(gelezen.problem().code, QStringLiteral("databaseBeschadigd"));
        QCOMPARE(m_storage->probeWrite().problem().code, QStringLiteral("databaseBeschadigd"));
    }
};

HOUSE_TEST(test_durability, DurabilityTest)
#include "test_durability.moc"
