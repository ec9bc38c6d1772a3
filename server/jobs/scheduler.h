#pragma once
#include "server/app/application.h"
#include <QHash>
#include <QObject>
#include <QThread>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

namespace pgb::jobs {

/// One job in one unit of work; gives what the log should say.
using Taak = std::function<Outcome<QStringList>(app::Werk&)>;
/// Runs it under its name; nothing = it went well. What went wrong is in the report already.
using Uitvoer = std::function<std::optional<ProblemKind>(const QString&, const Taak&)>;

/// What runs by the clock while the server serves: versions that begin or end, payment runs, held declaraties, old sessions.
/// Every job asks the database what is due, so a server that was off catches up and two servers do nothing twice.
class Jobs {
public:
    Jobs(app::Application& application, bool betaalruns);
    /// One round. Returns what was done, as codes for the log ("betaalrun kvk 12"); a Problem of one job does not stop the others.
    QStringList runDue();

private:
    Outcome<QStringList> betaalruns(app::Werk& werk);
    /// Looks at everything that is held again, in parts. A record that fails is left for tomorrow. False = the storage was away: the next round
    /// goes on after the last part that went well.
    bool hercontroleer(const Uitvoer& run);
    /// Runs it unless it went well today already: what fails is tried again, and nothing else with it.
    void eensPerDag(const QString& naam, const std::function<bool()>& job);

    app::Application& m_application;
    bool m_betaalruns;
    QHash<QString, QDate> m_gedaan; ///< day on which each daily job last went well
    QDate m_hercontroleDag;         ///< of m_hercontroleNa
    DeclaratieId m_hercontroleNa;
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
