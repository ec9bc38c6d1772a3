#pragma once
#include "server/app/application.h"
#include "server/http/responder.h"
#include <QDeadlineTimer>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>
#include <vector>

namespace pgb::api {

/// The long-poll feed. Waiting clients hold no handler thread: their answers are kept here until a commit or their time-out, and one
/// thread of our own looks for them.
class ChangeFeed {
public:
    explicit ChangeFeed(app::Application& application);
    /// Answers everyone who still waits with nothing new.
    ~ChangeFeed();
    ChangeFeed(const ChangeFeed&) = delete;
    ChangeFeed& operator=(const ChangeFeed&) = delete;

    /// Answers at once when there is something after `sinds`, else within `seconds`. Too many waiting of one account or in all: at once.
    /// A session that ends meanwhile gets its 401 with the next look, and never a change.
    void wait(const app::Aanroeper& wie, qint64 sessie, qint64 sinds, int seconds, const http::Responder& responder);
    /// A unit that changed something was committed; from any thread, returns at once.
    void wake();
    /// Answers all and takes no more, so that a stop need not wait for time-outs.
    void stop();

private:
    struct Waiter {
        app::Aanroeper wie;
        qint64 sessie = 0;
        qint64 sinds = 0;
        QDeadlineTimer deadline;
        http::Responder responder;
    };
    void run();
    /// There is another newest change than at the last call: another process, such as a command of the operator, commits without wake().
    bool moved(const app::Aanroeper& wie);
    /// True when the waiter was answered or is gone.
    bool serve(const Waiter& waiter, bool last);

    app::Application& m_application;
    QMutex m_mutex;
    QWaitCondition m_changed;
    std::vector<Waiter> m_waiters;
    bool m_dirty = false;
    bool m_stopping = false;
    qint64 m_latest = -1; ///< of moved(); of our own thread
    std::unique_ptr<QThread> m_thread;
};

} // namespace pgb::api
