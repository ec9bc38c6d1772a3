#include "tests/support/server_process.h"
#include "tests/support/house_paths.h"
#include <QDeadlineTimer>
#include <memory>

namespace pgb::test {
namespace {

constexpr int startMs = 30'000;
constexpr int commandMs = 180'000; ///< the practice set takes a dozen seconds of a whole processor

QUrl behind(const QByteArray& line, const char* words)
{
    return line.startsWith(words) ? QUrl(QString::fromLatin1(line.mid(static_cast<qsizetype>(qstrlen(words))).trimmed())) : QUrl();
}

} // namespace

ServerProcess::ServerProcess(QString dataDirectory) : m_dataDirectory(std::move(dataDirectory)) {}

ServerProcess::~ServerProcess() { kill(); }

QString ServerProcess::binary() { return test::inBuild("/bin/pgb-server"); }

bool ServerProcess::start(const QStringList& extra)
{
    kill();
    m_url.clear();
    m_healthUrl.clear();
    m_process = std::make_unique<QProcess>();
    QStringList arguments{QStringLiteral("serve"), QStringLiteral("--gegevens"), m_dataDirectory, QStringLiteral("--onveilig-lokaal")};
    for (const char* setting : {"server.poort=0", "server.gezondheidspoort=0", "aanmelden.pogingenPerNetwerk=100000",
                                "limiet.verzoekenPerSeconde=0"})
        arguments << QStringLiteral("--set") << QString::fromLatin1(setting);
    m_process->start(binary(), arguments + extra);
    return readAddresses();
}

bool ServerProcess::readAddresses()
{
    const QDeadlineTimer deadline(startMs);
    while (m_url.isEmpty() && !deadline.hasExpired() && m_process->state() != QProcess::NotRunning) {
        m_process->waitForReadyRead(100);
        while (m_process->canReadLine()) {
            const QByteArray line = m_process->readLine();
            if (const QUrl found = behind(line, "pgb-server gezondheid op "); found.isValid() && !found.isEmpty())
                m_healthUrl = found;
            if (const QUrl found = behind(line, "pgb-server luistert op "); found.isValid() && !found.isEmpty())
                m_url = found;
        }
    }
    return !m_url.isEmpty();
}

void ServerProcess::kill()
{
    if (!m_process)
        return;
    if (m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished(startMs);
    }
    m_log += m_process->readAllStandardError();
    m_process.reset();
}

int ServerProcess::stop(int timeoutMs)
{
    if (!m_process)
        return -1;
    m_process->terminate();
    const bool ended = m_process->waitForFinished(timeoutMs);
    const int code = ended && m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
    kill();
    return code;
}

QByteArray ServerProcess::log()
{
    if (m_process)
        m_log += m_process->readAllStandardError();
    return m_log;
}

ServerProcess::Result ServerProcess::run(const QStringList& arguments, const QByteArray& input) const
{
    return runCommand(arguments + QStringList{QStringLiteral("--gegevens"), m_dataDirectory}, input);
}

ServerProcess::Result ServerProcess::runCommand(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(binary(), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(commandMs)) {
        process.kill();
        process.waitForFinished();
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace pgb::test
