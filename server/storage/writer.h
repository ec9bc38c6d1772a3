#pragma once
#include "server/storage/connections.h"
#include "shared/base/outcome.h"
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace pgb::storage {

/// The one writer of this process. Units that wait at the same time share a transaction, each inside a savepoint, and are answered when
/// that transaction is on the disk: one sync for many. A unit that fails is undone alone. SQLite has room for one writer only; on
/// PostgreSQL the audit chain makes it so (see shared/docs/one-writer-group-commit.md).
class Writer {
public:
    using Work = std::function<Outcome<void>(app::UnitOfWork&)>;

    /// `committed` is called from the writer's thread after a commit that appended to the feed.
    Writer(const Dialect& dialect, const StorageConfig& config, const ColumnCipher& cipher, std::function<void()> committed);
    /// Finishes what was accepted.
    ~Writer();

    /// Blocks until the unit is durable or refused.
    Outcome<void> run(const Work& work);
    /// The same, but waits for a moment only: then it is written when there is room for it, or left out.
    void soon(Work work);

private:
    struct Job {
        Work work;
        Outcome<void> answer = {};
        bool done = false;
    };
    using Jobs = std::vector<std::shared_ptr<Job>>;

    /// Nothing = it was refused at once, as `answer` says.
    std::shared_ptr<Job> accept(Work work, Outcome<void>& answer);
    void loop();
    Jobs take();
    /// Answers them all: again from the start after a serialisation failure, or a connection that broke before its commit.
    void handle(std::unique_ptr<Connection>& connection, Jobs& jobs);
    /// The jobs of one transaction; more that arrive meanwhile join it up to a bound.
    void commitTogether(Connection& connection, Jobs& jobs);
    bool runOne(Connection& connection, Job& job);
    void answer(const Jobs& jobs);
    void refuse(const Jobs& jobs, const Problem& problem);

    const Dialect& m_dialect;
    const StorageConfig& m_config;
    const ColumnCipher& m_cipher;
    std::function<void()> m_committed;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::condition_variable m_answered;
    std::deque<std::shared_ptr<Job>> m_queue;
    bool m_stopping = false;
    bool m_committing = false; ///< of the writer's thread only
    std::thread m_thread;
};

} // namespace pgb::storage
