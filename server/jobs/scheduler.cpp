#include "server/jobs/scheduler.h"

namespace pgb::jobs {
namespace {

constexpr int roundMs = 60'000;

} // namespace

Scheduler::Scheduler(std::unique_ptr<Jobs> jobs, std::function<void(const QString&)> log, QObject* parent)
    : QObject(parent), m_jobs(std::move(jobs)), m_log(std::move(log)), m_timer(new QTimer)
{
    m_thread.setObjectName(QStringLiteral("taken"));
    m_timer->setInterval(roundMs);
    m_timer->moveToThread(&m_thread);
    const auto round = [this] {
        const QStringList done = m_jobs->runDue();
        for (const QString& line : done)
            m_log(line);
    };
    connect(m_timer, &QTimer::timeout, m_timer, round);
    connect(&m_thread, &QThread::started, m_timer, [this, round] {
        round();
        m_timer->start();
    });
    connect(&m_thread, &QThread::finished, m_timer, &QObject::deleteLater);
}

Scheduler::~Scheduler()
{
    m_thread.quit();
    m_thread.wait();
}

void Scheduler::start() { m_thread.start(); }

} // namespace pgb::jobs
