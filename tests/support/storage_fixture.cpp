#include "tests/support/storage_fixture.h"
#include <QFile>

namespace pgb::test {

storage::StorageConfig StorageFixture::newPlace(storage::Engine engine)
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
    }
    return config;
}

storage::StorageConfig StorageFixture::newConfig(storage::Engine engine)
{
    storage::StorageConfig config = newPlace(engine);
    if (engine == storage::Engine::PostgreSql)
        config.postgres.database = m_postgres.createDatabase();
    return config;
}

storage::StorageConfig StorageFixture::newMigrated(storage::Engine engine)
{
    const auto [made, first] = m_migrated.try_emplace(engine);
    if (first) {
        made->second = newConfig(engine);
        open(made->second)->close();
    }
    const storage::StorageConfig& from = made->second;
    storage::StorageConfig config = newPlace(engine);
    if (engine == storage::Engine::PostgreSql)
        config.postgres.database = m_postgres.createDatabase(from.postgres.database);
    else if (!QFile::copy(from.path, config.path))
        qFatal("no copy at %s", qPrintable(config.path));
    if (!QFile::copy(from.keyFile, config.keyFile))
        qFatal("no key file at %s", qPrintable(config.keyFile));
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
