#include "server/http/handler_pool.h"
#include <QMutexLocker>
#include <algorithm>

namespace pgb::http {

HandlerPool::HandlerPool(int threads)
{
    for (int i = 0; i < std::max(1, threads); ++i) {
        m_lanes.push_back(std::make_unique<Lane>());
        Lane& lane = *m_lanes.back();
        lane.thread.reset(QThread::create([this, &lane] { run(lane); }));
        lane.thread->setObjectName(QStringLiteral("handler-%1").arg(i));
        lane.thread->start();
    }
}

HandlerPool::~HandlerPool()
{
    std::deque<Job> dropped;
    {
        const QMutexLocker lock(&m_mutex);
        m_closing = true;
        // Destroyed without the lock: a dropped job answers its request.
        dropped.swap(m_jobs);
        for (const auto& lane : m_lanes)
            lane->wake.wakeOne();
    }
    for (const auto& lane : m_lanes)
        lane->thread->wait();
}

void HandlerPool::start(Job job)
{
    Lane* lane = nullptr;
    {
        const QMutexLocker lock(&m_mutex);
        m_jobs.push_back(std::move(job));
        lane = nextToWake();
    }
    if (lane)
        lane->wake.wakeOne();
}

HandlerPool::Lane* HandlerPool::nextToWake()
{
    // One thread on its way is enough: when it has taken its job it wakes the next if more are waiting.
    if (m_jobs.empty() || m_sleeping.empty() || m_waking > 0)
        return nullptr;
    Lane* lane = m_sleeping.back();
    m_sleeping.pop_back();
    lane->woken = true;
    ++m_waking;
    return lane;
}

void HandlerPool::run(Lane& lane)
{
    QMutexLocker lock(&m_mutex);
    while (!m_closing) {
        if (m_jobs.empty()) {
            m_sleeping.push_back(&lane);
            while (!lane.woken && !m_closing)
                lane.wake.wait(&m_mutex);
            if (std::exchange(lane.woken, false))
                --m_waking;
            continue;
        }
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        Lane* next = nextToWake();
        lock.unlock();
        if (next)
            next->wake.wakeOne();
        job();
        job = {};
        lock.relock();
    }
}

} // namespace pgb::http
