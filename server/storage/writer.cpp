#include "server/storage/writer.h"
#include "server/storage/transaction.h"

namespace pgb::storage {

namespace {

/// How often one group is run again before its units are refused.
constexpr int maxAttempts = 5;
/// How long a caller waits for what may also be written later.
constexpr std::chrono::milliseconds evenWachten {200};
/// While so many units wait (another process has the lock), what may be left out does not take their room.
constexpr size_t roomForSoon = 16;

Problem full()
{
    return {ProblemKind::NietBeschikbaar, QStringLiteral("opslagVol"), {}, {}, {}};
}
Problem closed()
{
    return {ProblemKind::NietBeschikbaar, QStringLiteral("opslagGesloten"), {}, {}, {}};
}

} // namespace

Writer::Writer(const Dialect& dialect, const StorageConfig& config, const ColumnCipher& cipher, std::function<void()> committed) :
    m_dialect(dialect), m_config(config), m_cipher(cipher), m_committed(std::move(committed)), m_thread([this] { loop(); })
{
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_arrived.notify_all();
    m_thread.join();
}

std::shared_ptr<Writer::Job> Writer::accept(Work work, Outcome<void>& answer)
{
    if (std::this_thread::get_id() == m_thread.get_id()) { // a unit that starts another would wait for itself
        answer = Problem {ProblemKind::Intern, QStringLiteral("eenheidGenest"), {}, {}, {}};
        return {};
    }
    const std::lock_guard lock(m_mutex);
    if (m_stopping || m_queue.size() >= size_t(m_config.queueLimit)) {
        answer = m_stopping ? closed() : full();
        return {};
    }
    m_queue.push_back(std::make_shared<Job>(Job {std::move(work)}));
    m_arrived.notify_one();
    return m_queue.back();
}

Outcome<void> Writer::run(const Work& work)
{
    Outcome<void> answer;
    const std::shared_ptr<Job> job = accept(work, answer);
    if (!job)
        return answer;
    std::unique_lock lock(m_mutex);
    m_answered.wait(lock, [&job] { return job->done; });
    return std::move(job->answer);
}

void Writer::soon(Work work)
{
    if (const std::lock_guard lock(m_mutex); m_queue.size() >= roomForSoon)
        return;
    Outcome<void> answer;
    const std::shared_ptr<Job> job = accept(std::move(work), answer);
    if (!job)
        return;
    std::unique_lock lock(m_mutex);
    m_answered.wait_for(lock, evenWachten, [&job] { return job->done; });
}

Writer::Jobs Writer::take()
{
    const size_t count = std::min(m_queue.size(), m_dialect.maxGroup());
    Jobs jobs(m_queue.begin(), m_queue.begin() + qptrdiff(count));
    m_queue.erase(m_queue.begin(), m_queue.begin() + qptrdiff(count));
    return jobs;
}

void Writer::loop()
{
    std::unique_ptr<Connection> connection;
    for (;;) {
        Jobs jobs;
        {
            std::unique_lock lock(m_mutex);
            m_arrived.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            jobs = take();
        }
        if (jobs.empty())
            return; // stopping, and nothing is left
        handle(connection, jobs);
    }
}

void Writer::handle(std::unique_ptr<Connection>& connection, Jobs& jobs)
{
    for (int attempt = 1;; ++attempt) {
        try {
            m_committing = false;
            if (!connection || connection->database.lost())
                connection = std::make_unique<Connection>(m_dialect, m_config, Access::ReadWrite, m_cipher);
            commitTogether(*connection, jobs);
            return answer(jobs);
        } catch (const SqlError& error) {
            // A connection that breaks during COMMIT leaves open whether it happened: that is the caller's idempotency key to settle.
            if (attempt == maxAttempts || !(error.retry() || (error.lost() && !m_committing)))
                return refuse(jobs, error.problem());
        } catch (const std::exception& error) {
            return refuse(jobs, {ProblemKind::Intern, QStringLiteral("opslagFout"), {}, {}, QString::fromLatin1(error.what())});
        }
    }
}

void Writer::commitTogether(Connection& connection, Jobs& jobs)
{
    bool feedChanged = false;
    {
        Transaction transaction(connection.database, Transaction::Kind::Write);
        for (size_t i = 0; i < jobs.size(); ++i) {
            feedChanged = runOne(connection, *jobs[i]) || feedChanged;
            if (i + 1 == jobs.size() && jobs.size() < m_dialect.maxGroup()) {
                const std::lock_guard lock(m_mutex);
                for (; !m_queue.empty() && jobs.size() < m_dialect.maxGroup(); m_queue.pop_front())
                    jobs.push_back(m_queue.front());
            }
        }
        m_committing = true;
        transaction.commit();
    }
    if (feedChanged && m_committed)
        m_committed();
}

bool Writer::runOne(Connection& connection, Job& job)
{
    SqlUnit& unit = connection.unit;
    unit.reset();
    Savepoint savepoint(connection.database);
    try {
        job.answer = job.work(unit);
    } catch (const std::exception& error) {
        job.answer = Problem {ProblemKind::Intern, QStringLiteral("eenheidFout"), {}, {}, QString::fromLatin1(error.what())};
    }
    if (const std::optional<SqlError>& failure = unit.context().failure) {
        if (failure->retry() || failure->lost()) // nothing that this transaction can still do
            throw SqlError(*failure);
        job.answer = failure->problem();
    }
    if (job.answer.ok()) {
        savepoint.release();
        return unit.context().feedChanged;
    }
    // Throws when a full disk or an I/O error has undone the whole transaction: then all its units are refused.
    savepoint.rollback();
    return false;
}

void Writer::answer(const Jobs& jobs)
{
    {
        const std::lock_guard lock(m_mutex);
        for (const std::shared_ptr<Job>& job : jobs)
            job->done = true;
    }
    m_answered.notify_all();
}

void Writer::refuse(const Jobs& jobs, const Problem& problem)
{
    // None of them may be told that it succeeded; one that was refused on what another had written is refused for this reason too.
    for (const std::shared_ptr<Job>& job : jobs)
        job->answer = problem;
    answer(jobs);
}

} // namespace pgb::storage
