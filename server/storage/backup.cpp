#include "server/storage/backup.h"
#include "server/storage/durable_file.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <unistd.h>

namespace pgb::storage {

namespace {

Problem failed(const QString& file, QString detail)
{
    return {ProblemKind::Conflict, QStringLiteral("backupMislukt"), {{QStringLiteral("pad"), file}}, {}, std::move(detail)};
}

QString findTool(const QString& program)
{
    const QString found = QStandardPaths::findExecutable(program);
    if (!found.isEmpty())
        return found;
    // Debian keeps the tools of each server version apart; the newest can read the older.
    QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QStringList paths;
    for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        paths += versions.filePath(version + QStringLiteral("/bin"));
    return QStandardPaths::findExecutable(program, paths);
}

void copySqlite(const Dialect& dialect, const StorageConfig& config, const QString& to)
{
    Database database(dialect, config, Access::ReadWrite);
    database.run("backup", QStringLiteral("VACUUM INTO ?"), valuesOf(to));
}

} // namespace

QString runPostgresTool(const QString& program, const PostgresConnection& to, const QStringList& arguments)
{
    const QString path = findTool(program);
    if (path.isEmpty())
        return program + QStringLiteral(" is not installed (package postgresql-client)");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!to.password.isEmpty())
        environment.insert(QStringLiteral("PGPASSWORD"), to.password);
    if (!to.sslMode.isEmpty())
        environment.insert(QStringLiteral("PGSSLMODE"), to.sslMode);
    QStringList all {QStringLiteral("--no-password"), QStringLiteral("--port=%1").arg(to.port), QStringLiteral("--dbname=") + to.database};
    if (!to.host.isEmpty())
        all += QStringLiteral("--host=") + to.host;
    if (!to.user.isEmpty())
        all += QStringLiteral("--username=") + to.user;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(path, all + arguments, QIODevice::ReadOnly);
    if (!process.waitForStarted() || !process.waitForFinished(-1))
        return process.errorString();
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return QString::fromUtf8(process.readAllStandardError().left(2000));
}

Outcome<void> writeBackup(const Dialect& dialect, const StorageConfig& config, const QString& file)
{
    if (QFile::exists(file))
        return Problem {ProblemKind::Conflict, QStringLiteral("backupBestaatAl"), {{QStringLiteral("pad"), file}}, {}, {}};
    // Made under another name, mode 0600, and given its own when it is complete and on the disk.
    QTemporaryFile part(file + QStringLiteral(".XXXXXX"));
    if (!part.open())
        return failed(file, part.errorString());
    try {
        if (config.engine == Engine::Sqlite) {
            copySqlite(dialect, config, part.fileName());
        } else {
            const QString trouble = runPostgresTool(QStringLiteral("pg_dump"), config.postgres,
                                                    {QStringLiteral("--format=custom"), QStringLiteral("--file=") + part.fileName()});
            if (!trouble.isEmpty())
                return failed(file, trouble);
        }
    } catch (const SqlError& error) {
        return failed(file, error.problem().detail);
    }
    if (!syncFile(part.fileName())
        || ::link(QFile::encodeName(part.fileName()).constData(), QFile::encodeName(file).constData()) != 0 || !syncDirectoryOf(file))
        return failed(file, QStringLiteral("the copy could not be kept"));
    return {};
}

} // namespace pgb::storage
