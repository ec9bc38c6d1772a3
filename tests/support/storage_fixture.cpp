#include "tests/support/storage_fixture.h"

namespace pgb::test {

storage::StorageConfig StorageFixture::newConfig(storage::Engine engine)
{
    const QString base = m_directory.filePath(QString::number(++m_count));
    storage::StorageConfig config;
    config.engine = engine;
    config.keyFile = base + QStringLiteral(".sleutel");
    if (engine == storage::Engine::Sqlite) {
        config.path = base + QStringLiteral(".db");
    } else {
        config.postgres.host = m_postgres.host();
        config.postgres.port = m_postgres.port();
        config.postgres.user = m_postgres.user();
        config.postgres.database = m_postgres.createDatabase();
    }
    return config;
}

std::unique_ptr<storage::SqlStorage> StorageFixture::open(const storage::StorageConfig& config)
{
    auto opened = std::make_unique<storage::SqlStorage>(config);
    const Outcome<void> done = opened->open();
    if (!done)
        qFatal("open: %s %s", qPrintable(done.problem().code), qPrintable(done.problem().detail));
    const Outcome<storage::MigrateReport> migrated = opened->migrate();
    if (!migrated)
        qFatal("migrate: %s %s", qPrintable(migrated.problem().code), qPrintable(migrated.problem().detail));
    return opened;
}

void engineRows()
{
    QTest::addColumn<storage::Engine>("engine");
    QTest::newRow("sqlite") << storage::Engine::Sqlite;
    QTest::newRow("postgresql") << storage::Engine::PostgreSql;
}

} // namespace pgb::test
