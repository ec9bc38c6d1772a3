#pragma once
#include "server/storage/database.h"

namespace pgb::storage {

/// A transaction that is rolled back unless it was committed.
class Transaction {
public:
    enum class Kind { Read, Write };
    Transaction(Database& database, Kind kind);
    /// For a statement list of one's own (a migration takes no lock on tables that are not there yet).
    Transaction(Database& database, const QStringList& begin);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    void begin(const QStringList& statements);
    Database& m_database;
    bool m_open = false;
};

/// A part of a transaction that can be undone alone.
class Savepoint {
public:
    explicit Savepoint(Database& database);
    ~Savepoint();
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(const Savepoint&) = delete;
    void release();
    /// Throws when the engine has already undone the whole transaction (disk full, I/O error).
    void rollback();

private:
    Database& m_database;
    bool m_open = false;
};

} // namespace pgb::storage
