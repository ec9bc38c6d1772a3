#pragma once
#include "tests/api/api_fixture.h"
#include "tests/support/bulk_world.h"

namespace pgb::test {

/// The practice world with an organisation and three clients, behind a real server.
struct BulkApi {
    BulkApi()
    {
        f.server.stop();
        storage::StorageConfig config;
        config.path = f.directory.filePath(QStringLiteral("pgb.sqlite"));
        config.keyFile = f.directory.filePath(QStringLiteral("sleutels"));
        storage::SqlStorage storage(config);
        auth::Argon2Hashing hashing({1, 8 * 1024 * 1024, 2, 6});
        const auto hash = hashing.hash(practicePassword());
        if (!storage.open() || !hash)
            qFatal("no database");
        const auto gezaaid = seedBulkWorld(storage, f.world, 3, *hash);
        if (!gezaaid)
            qFatal("no bulk world: %s", qPrintable(gezaaid.problem().code));
        bulk = *gezaaid;
        storage.close();
        f.start();
    }
    ApiFixture f;
    BulkWorld bulk;
};

} // namespace pgb::test
