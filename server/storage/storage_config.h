#pragma once
#include <QString>
#include <chrono>
#include <functional>

namespace pgb::storage {

enum class Engine { Sqlite, PostgreSql };

/// Told of every statement that ran: its name and duration, never its values. Called from any thread.
using StatementLog = std::function<void(const QString& name, std::chrono::nanoseconds duration)>;

/// Where PostgreSQL is. `host` = a name, or a directory for a Unix socket.
struct PostgresConnection {
    QString host;
    int port = 5432;
    QString database;
    QString user;
    QString password; ///< empty = peer, certificate or ~/.pgpass
    QString sslMode;  ///< "verify-full"; empty = libpq's own default
};

struct StorageConfig {
    Engine engine = Engine::Sqlite;
    QString path;                ///< SQLite: the database file
    PostgresConnection postgres; ///< PostgreSQL
    QString keyFile;             ///< two random keys, mode 0600, outside the database
    int queueLimit = 1024;       ///< units that may wait for the writer; more are refused with "opslagVol"
    bool duurzaam = true;        ///< SQLite: an answered unit is on the disk; false only while what is made can be thrown away
    StatementLog statementLog;
};

} // namespace pgb::storage
