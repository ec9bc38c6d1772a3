#pragma once
#include "tests/api/api_fixture.h"
#include "tests/support/bulk_world.h"
#include "tests/support/house_paths.h"

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

/// `pgb` as somebody types it, with its settings in `map` and "NAME=value" in its environment: exit code, and what it printed (with `fouten`
/// its errors too).
inline std::pair<int, QString> draaiPgb(const QStringList& argumenten, const QString& map, const QStringList& omgeving, bool fouten = true, const QByteArray& invoer = {})
{
    QProcess proces;
    QProcessEnvironment alles = QProcessEnvironment::systemEnvironment();
    alles.insert(QStringLiteral("XDG_CONFIG_HOME"), map);
    for (const QString& een : omgeving)
        alles.insert(een.section(QChar(u'='), 0, 0), een.section(QChar(u'='), 1));
    proces.setProcessEnvironment(alles);
    proces.start(inBuild("/bin/pgb"), argumenten);
    proces.write(invoer);
    proces.closeWriteChannel();
    proces.waitForFinished(120'000);
    return {proces.exitCode(), QString::fromUtf8(proces.readAllStandardOutput() + (fouten ? proces.readAllStandardError() : QByteArray()))};
}

} // namespace pgb::test
