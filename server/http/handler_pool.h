#pragma once
#include <QMutex>
#include <QThread>
#include <QWaitCondition>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace pgb::http {

/// Threads for handlers. Not QThreadPool, because that wakes its threads in turn, one for every job: with many short
/// requests most of the time went into waking. Here the thread that slept last is woken first, and none while another
/// is already on its way; that halves the processor time of a short request.
class HandlerPool {
public:
    using Job = std::function<void()>;

    explicit HandlerPool(int threads);
    /// Drops jobs that wait, waits for those that run.
    ~HandlerPool();
    HandlerPool(const HandlerPool&) = delete;
    HandlerPool& operator=(const HandlerPool&) = delete;

    /// Thread-safe. A job must not throw.
    void start(Job job);

private:
    struct Lane {
        std::unique_ptr<QThread> thread;
        QWaitCondition wake;
        bool woken = false;
    };

    void run(Lane& lane);
    Lane* nextToWake();

    QMutex m_mutex;
    std::deque<Job> m_jobs;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::vector<Lane*> m_sleeping;
    int m_waking = 0;
    bool m_closing = false;
};

} // namespace pgb::http
