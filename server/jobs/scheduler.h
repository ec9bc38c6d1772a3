#pragma once
#include "server/app/application.h"
#include <QHash>
#include <QObject>
#include <QThread>
#include <QTimer>
#include <functional>
#include <memory>

namespace pgb::jobs {

/// What runs by the clock while the server serves: versions that begin or end, payment runs, held declaraties, old sessions.
/// Every job asks the database what is due, so a server that was off catches up and two servers do nothing twice.
class Jobs {
public:
    Jobs(app::Application& application, bool betaalruns);
    /// One round. Returns what was done, as codes for the log ("betaalrun kvk 12"); a Problem of one job does not stop the others.
    QStringList runDue();

private:
    Outcome<QStringList> betaalruns(app::Werk& werk);
    /// Runs it unless it went well today already: what fails is tried again, and nothing else with it.
    void eensPerDag(const QString& naam, const std::function<bool()>& job);

    app::Application& m_application;
    bool m_betaalruns;
    QHash<QString, QDate> m_gedaan; ///< day on which each daily job last went well
};

/// Runs the jobs every minute in a thread of their own.
class Scheduler : public QObject {
    Q_OBJECT
public:
    Scheduler(std::unique_ptr<Jobs> jobs, std::function<void(const QString&)> log, QObject* parent = nullptr);
    /// Waits for a running job.
    ~Scheduler() override;
    void start();

private:
    std::unique_ptr<Jobs> m_jobs;
    std::function<void(const QString&)> m_log;
    QThread m_thread;
    QTimer* m_timer;
};

} // namespace pgb::jobs
