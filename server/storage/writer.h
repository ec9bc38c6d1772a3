#pragma once
#include "server/storage/connections.h"
#include "shared/base/outcome.h"
#include <condition_variable>
#include <deque>
#include <functional>
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

private:
    struct Job {
        const Work& work;
        Outcome<void> answer = {};
        bool done = false;
    };

    void loop();
    std::vector<Job*> take();
    /// Answers them all: again from the start after a serialisation failure, or a connection that broke before its commit.
    void handle(std::unique_ptr<Connection>& connection, std::vector<Job*>& jobs);
    /// The jobs of one transaction; more that arrive meanwhile join it up to a bound.
    void commitTogether(Connection& connection, std::vector<Job*>& jobs);
    bool runOne(Connection& connection, Job& job);
    void answer(const std::vector<Job*>& jobs);
    void refuse(const std::vector<Job*>& jobs, const Problem& problem);

    const Dialect& m_dialect;
    const StorageConfig& m_config;
    const ColumnCipher& m_cipher;
    std::function<void()> m_committed;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::condition_variable m_answered;
    std::deque<Job*> m_queue;
    bool m_stopping = false;
    bool m_committing = false; ///< of the writer's thread only
    std::thread m_thread;
};

} // namespace pgb::storage
