#pragma once
#include "server/storage/unit.h"
#include <QObject>
#include <mutex>
#include <unordered_map>

class QThread;

namespace pgb::storage {

/// A connection with its stores.
struct Connection {
    Connection(const Dialect& dialect, const StorageConfig& config, Access access, const ColumnCipher& cipher) :
        database(dialect, config, access), unit(database, cipher) {}
    Database database;
    SqlUnit unit;
};

/// One reading connection per calling thread, opened at its first use and closed when the thread ends.
class Connections {
public:
    Connections(const Dialect& dialect, const StorageConfig& config, const ColumnCipher& cipher);
    /// The threads must have left their units; their connections are closed here.
    ~Connections();

    /// The connection of this thread; a broken one is replaced. Throws SqlError.
    Connection& ofThisThread();

private:
    void close(QThread* thread);

    const Dialect& m_dialect;
    const StorageConfig& m_config;
    const ColumnCipher& m_cipher;
    std::mutex m_mutex;
    std::unordered_map<QThread*, std::unique_ptr<Connection>> m_connections;
    QObject m_ends; ///< receives QThread::finished
};

} // namespace pgb::storage
