#include "server/storage/transaction.h"

namespace pgb::storage {

Transaction::Transaction(Database& database, Kind kind) : m_database(database)
{
    begin(kind == Kind::Read ? QStringList(database.dialect().beginRead()) : database.dialect().beginWrite());
}

Transaction::Transaction(Database& database, const QStringList& statements) : m_database(database)
{
    begin(statements);
}

void Transaction::begin(const QStringList& statements)
{
    for (const QString& statement : statements) {
        try {
            m_database.command("begin", statement);
            m_open = true;
        } catch (const SqlError&) {
            if (m_open)
                m_database.command("rollback", QStringLiteral("ROLLBACK"));
            throw;
        }
    }
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.command("rollback", QStringLiteral("ROLLBACK"));
    } catch (const SqlError&) {
        // The engine has rolled back by itself, or the connection is gone: either way nothing was written.
    }
}

void Transaction::commit()
{
    m_database.command("commit", QStringLiteral("COMMIT"));
    m_open = false;
}

Savepoint::Savepoint(Database& database) : m_database(database)
{
    m_database.command("savepoint", QStringLiteral("SAVEPOINT deel"));
    m_open = true;
}

Savepoint::~Savepoint()
{
    if (!m_open)
        return;
    try {
        rollback();
    } catch (const SqlError&) {
        // The transaction around it is gone; its owner finds that out when it commits.
    }
}

void Savepoint::release()
{
    m_database.command("release", QStringLiteral("RELEASE SAVEPOINT deel"));
    m_open = false;
}

void Savepoint::rollback()
{
    m_open = false;
    m_database.command("rollback to", QStringLiteral("ROLLBACK TO SAVEPOINT deel"));
    m_database.command("release", QStringLiteral("RELEASE SAVEPOINT deel"));
}

} // namespace pgb::storage
