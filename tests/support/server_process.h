#pragma once
#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>
#include <memory>

namespace pgb::test {

/// A real `pgb-server serve` on a free loopback port, over a data directory that the caller keeps. Ended by its own id only.
class ServerProcess {
public:
    /// `dataDirectory` holds pgb.sqlite and sleutels; it may be empty.
    explicit ServerProcess(QString dataDirectory);
    /// Kills what still runs.
    ~ServerProcess();
    ServerProcess(const ServerProcess&) = delete;
    ServerProcess& operator=(const ServerProcess&) = delete;

    /// Starts and waits for its address; false with what it said in log(). `extra`: further arguments, such as {"--klok", "2025-11-03"}.
    bool start(const QStringList& extra = {});
    /// Power loss: SIGKILL, and wait for the end.
    void kill();
    /// SIGTERM; the exit code, or -1 when it did not end in time.
    int stop(int timeoutMs = 30'000);
    bool running() const { return m_process && m_process->state() == QProcess::Running; }

    QUrl url() const { return m_url; }
    QUrl healthUrl() const { return m_healthUrl; }
    qint64 processId() const { return m_process ? m_process->processId() : 0; }
    /// All of standard error so far.
    QByteArray log();

    struct Result {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
    };
    /// One command over the same data directory ("gebruiker", "add", ...).
    Result run(const QStringList& arguments, const QByteArray& input = {}) const;
    static Result runCommand(const QStringList& arguments, const QByteArray& input = {});
    static QString binary();

private:
    bool readAddresses();

    QString m_dataDirectory;
    std::unique_ptr<QProcess> m_process;
    QUrl m_url;
    QUrl m_healthUrl;
    QByteArray m_log;
};

} // namespace pgb::test
