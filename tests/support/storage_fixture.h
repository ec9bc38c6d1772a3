#pragma once
#include "server/storage/sql_storage.h"
#include "tests/support/temporary_postgres.h"
#include <QTemporaryDir>
#include <QtTest>
#include <map>

namespace pgb::test {

/// Gives a test class an empty database per test, on either engine.
class StorageFixture {
public:
    /// A configuration of a new, empty database; `postgres` is started when it is needed.
    storage::StorageConfig newConfig(storage::Engine engine);
    /// The same with the newest schema in it: made by the first call per engine, copied by the others.
    storage::StorageConfig newMigrated(storage::Engine engine);
    /// Opened and migrated; ends the test with a failure when that does not work.
    std::unique_ptr<storage::SqlStorage> open(const storage::StorageConfig& config);
    /// Why there is no PostgreSQL; empty = there is.
    QString postgresTrouble() { return m_postgres.start(); }
    const QTemporaryDir& directory() const { return m_directory; }

private:
    storage::StorageConfig newPlace(storage::Engine engine);

    QTemporaryDir m_directory;
    TemporaryPostgres m_postgres;
    std::map<storage::Engine, storage::StorageConfig> m_migrated;
    int m_count = 0;
};

/// Adds the column "engine" with a row for each of the two; for a `_data` function.
void engineRows();

} // namespace pgb::test

Q_DECLARE_METATYPE(pgb::storage::Engine)

/// At the start of a data-driven test: `config` for a new database on the row's engine, or a failure with the reason.
#define HOUSE_ENGINE_CONFIG(fixture, config)                                                                        \
    QFETCH(pgb::storage::Engine, engine);                                                                           \
    if (engine == pgb::storage::Engine::PostgreSql)                                                                 \
        QVERIFY2((fixture).postgresTrouble().isEmpty(), qPrintable((fixture).postgresTrouble()));                   \
    const pgb::storage::StorageConfig config = (fixture).newConfig(engine)
