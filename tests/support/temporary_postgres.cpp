#include "tests/support/temporary_postgres.h"
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <csignal>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace pgb::test {

namespace {

QString newestPrograms()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QString programs = versions.filePath(version + QStringLiteral("/bin"));
        if (QFile::exists(programs + QStringLiteral("/initdb")))
            return programs;
    }
    return {};
}

/// PostgreSQL refuses to run as root; Debian's package brings an account for it.
bool asRoot()
{
    return ::geteuid() == 0;
}

// Ends the server and removes its files, whether this program stops it or is killed: the shell gets SIGTERM either way.
const char guard[] = "\"$1/postgres\" -D \"$2/data\" -k \"$2/socket\" -h '' -F -c log_min_messages=panic & child=$!\n"
                     "trap 'kill -INT $child' INT TERM\n"
                     "wait $child; wait $child\n"
                     "rm -rf \"$2\"\n";

} // namespace

QStringList TemporaryPostgres::asOwner(const QStringList& command) const
{
    if (!asRoot())
        return command;
    return QStringList {QStringLiteral("setpriv"), QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"),
                        QStringLiteral("--init-groups"), QStringLiteral("--pdeathsig=TERM")}
        + command;
}

QString TemporaryPostgres::run(const QStringList& command) const
{
    QStringList all = asOwner(command);
    QProcess process;
    process.setWorkingDirectory(QStringLiteral("/"));
    process.start(all.takeFirst(), all);
    if (process.waitForFinished(60000) && process.exitCode() == 0)
        return {};
    return process.errorString() + QString::fromLocal8Bit(process.readAllStandardError());
}

QString TemporaryPostgres::start()
{
    if (m_started || !m_trouble.isEmpty())
        return m_trouble;
    m_programs = newestPrograms();
    if (m_programs.isEmpty())
        return m_trouble = QStringLiteral("PostgreSQL is not installed (Debian: apt install postgresql)");
    QByteArray form = QByteArray("/tmp/pgb-postgres-XXXXXX");
    if (!::mkdtemp(form.data()))
        return m_trouble = QStringLiteral("no temporary directory");
    m_directory = QString::fromLatin1(form);
    if (asRoot()) {
        const passwd* owner = ::getpwnam("postgres");
        if (!owner || ::chown(form.constData(), owner->pw_uid, owner->pw_gid) != 0)
            return m_trouble = QStringLiteral("there is no account postgres");
    }
    m_trouble = run({m_programs + QStringLiteral("/initdb"), QStringLiteral("-D"), m_directory + QStringLiteral("/data"),
                     QStringLiteral("--auth=trust"), QStringLiteral("--username=pgb"), QStringLiteral("--encoding=UTF8"),
                     QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync"), QStringLiteral("--no-instructions")});
    if (m_trouble.isEmpty())
        m_trouble = run({QStringLiteral("mkdir"), host()});
    if (!m_trouble.isEmpty())
        return m_trouble;
    QStringList command = asOwner({QStringLiteral("/bin/sh"), QStringLiteral("-c"), QLatin1String(guard), QStringLiteral("sh"), m_programs,
                                   m_directory});
    if (!asRoot())
        m_server.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_server.setWorkingDirectory(QStringLiteral("/"));
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(command.takeFirst(), command);
    QElapsedTimer patience;
    patience.start();
    while (!run({m_programs + QStringLiteral("/pg_isready"), QStringLiteral("-q"), QStringLiteral("-h"), host()}).isEmpty()) {
        if (patience.elapsed() > 30000 || !m_server.waitForStarted(1))
            return m_trouble = QStringLiteral("the cluster did not start");
        QThread::msleep(50);
    }
    m_started = true;
    return {};
}

TemporaryPostgres::~TemporaryPostgres()
{
    if (m_server.state() != QProcess::NotRunning) {
        m_server.terminate();
        m_server.waitForFinished(30000);
    }
    if (!m_directory.isEmpty())
        QDir(m_directory).removeRecursively();
}

QString TemporaryPostgres::createDatabase(const QString& from)
{
    const QString name = QStringLiteral("test%1").arg(++m_databases);
    const QString trouble = run({m_programs + QStringLiteral("/createdb"), QStringLiteral("-h"), host(), QStringLiteral("-U"), user(),
                                 QStringLiteral("--maintenance-db=postgres"), QStringLiteral("--template=") + from, QStringLiteral("--strategy=file_copy"), name});
    if (!trouble.isEmpty())
        qWarning("createdb: %s", qPrintable(trouble));
    return name;
}

} // namespace pgb::test
