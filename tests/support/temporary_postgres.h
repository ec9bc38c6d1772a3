#pragma once
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace pgb::test {

/// A PostgreSQL cluster of its own for one test program: a Unix socket in a temporary directory, no network. It ends and is removed with
/// this object, and also when the test program dies.
class TemporaryPostgres {
public:
    TemporaryPostgres() = default;
    ~TemporaryPostgres();
    TemporaryPostgres(const TemporaryPostgres&) = delete;
    TemporaryPostgres& operator=(const TemporaryPostgres&) = delete;

    /// Starts the cluster at the first call. Empty = it runs; else why there is none (the package is not installed).
    QString start();
    /// Directory of the socket; the host of a connection.
    QString host() const { return m_directory + QStringLiteral("/socket"); }
    int port() const { return 5432; }
    /// Role of every connection; needs no password.
    QString user() const { return QStringLiteral("pgb"); }
    /// A new database, empty or with what `from` holds, to which nobody is connected; gives its name.
    QString createDatabase(const QString& from = QStringLiteral("template1"));

private:
    QStringList asOwner(const QStringList& command) const;
    QString run(const QStringList& command) const;

    QString m_directory;
    QString m_programs;
    QString m_trouble;
    bool m_started = false;
    int m_databases = 0;
    QProcess m_server;
};

} // namespace pgb::test
