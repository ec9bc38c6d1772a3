#pragma once
#include "server/storage/sql_storage.h"
#include "tests/support/practice_world.h"
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace pgb::test {

/// Puts a SQLite database with the practice world at `config`: made by the first call of a program, copied by the others, which therefore
/// give the same `passwordHash`.
inline PracticeWorld putPracticeDatabase(const storage::StorageConfig& config, const QByteArray& passwordHash)
{
    struct Made {
        explicit Made(const QByteArray& hash)
        {
            config.path = directory.filePath(QStringLiteral("pgb.sqlite"));
            config.keyFile = directory.filePath(QStringLiteral("sleutels"));
            storage::SqlStorage storage(config);
            if (!storage.open() || !storage.migrate())
                qFatal("no database");
            const Outcome<PracticeWorld> seeded = seedPracticeWorld(storage, hash);
            if (!seeded)
                qFatal("no world: %s %s", qPrintable(seeded.problem().code), qPrintable(seeded.problem().detail));
            world = *seeded;
            storage.close();
        }
        QTemporaryDir directory;
        storage::StorageConfig config;
        PracticeWorld world;
    };
    static const Made made(passwordHash);
    if (!QFile::copy(made.config.path, config.path) || !QFile::copy(made.config.keyFile, config.keyFile))
        qFatal("no copy at %s", qPrintable(config.path));
    return made.world;
}

} // namespace pgb::test
