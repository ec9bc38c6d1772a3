#include "server/api/change_feed.h"
#include "server/api/problem_status.h"
#include "shared/wire/codec.h"
#include "shared/wire/json_text.h"
#include <algorithm>
#include <utility>

namespace pgb::api {
namespace {

constexpr int maxItems = 200;
constexpr size_t maxWaiters = 4000;
constexpr int maxPerAccount = 8;
/// Commits closer together than this are looked at together.
constexpr unsigned long coalesceMs = 40;
/// How often time-outs are looked at.
constexpr unsigned long tickMs = 500;
/// How often it is looked whether another process has committed.
constexpr int elsewhereMs = 1000;

Outcome<wire::Wijzigingen> changes(app::Application& application, const app::Aanroeper& wie, qint64 sessie, qint64 sinds)
{
    return application.read<wire::Wijzigingen>(wie, [&](app::Werk& werk) -> Outcome<wire::Wijzigingen> {
        // The guard let it in, but that may be half a minute ago. Sessions follow the computer's clock.
        PGB_TRY(leeft, werk.unit.sessies().leeft(sessie, QDateTime::currentDateTimeUtc()));
        if (!leeft)
            return Problem{ProblemKind::NietAangemeld, QStringLiteral("sessieVerlopen"), {}, {}, {}};
        wire::Wijzigingen result;
        PGB_TRY(latest, werk.unit.wijzigingen().latest());
        result.laatste = latest;
        if (sinds >= latest) // nothing new for anyone; a client of a restored database starts again from here
            return result;
        PGB_TRY(rows, werk.unit.wijzigingen().since(werk.bereik(), sinds, maxItems));
        for (const app::Wijziging& row : rows)
            result.items.push_back({row.volgnummer, row.soort, row.recordId, row.budgethouder});
        if (rows.size() == static_cast<size_t>(maxItems))
            result.laatste = rows.back().volgnummer;
        return result;
    });
}

http::Response answer(const wire::Wijzigingen& found)
{
    http::Response response = http::Response::json(200, wire::toText(wire::encode(found)));
    response.headers.set("Cache-Control", "no-store");
    return response;
}

} // namespace

ChangeFeed::ChangeFeed(app::Application& application) : m_application(application), m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(QStringLiteral("feed"));
    m_thread->start();
}

ChangeFeed::~ChangeFeed()
{
    stop();
    m_thread->wait();
}

void ChangeFeed::stop()
{
    QMutexLocker lock(&m_mutex);
    m_stopping = true;
    m_changed.wakeAll();
}

void ChangeFeed::wake()
{
    QMutexLocker lock(&m_mutex);
    m_dirty = true;
    m_changed.wakeAll();
}

void ChangeFeed::wait(const app::Aanroeper& wie, qint64 sessie, qint64 sinds, int seconds, const http::Responder& responder)
{
    Waiter waiter{wie, sessie, sinds, QDeadlineTimer(seconds * 1000), responder};
    if (serve(waiter, seconds <= 0))
        return;
    QMutexLocker lock(&m_mutex);
    const auto own = std::count_if(m_waiters.begin(), m_waiters.end(),
                                   [&](const Waiter& w) { return w.wie.gebruiker.id == wie.gebruiker.id; });
    if (m_stopping || m_waiters.size() >= maxWaiters || own >= maxPerAccount) {
        lock.unlock();
        serve(waiter, true);
        return;
    }
    m_waiters.push_back(std::move(waiter));
    m_dirty = true; // a commit between the look and the queueing is not missed
    m_changed.wakeAll();
}

bool ChangeFeed::serve(const Waiter& waiter, bool last)
{
    if (waiter.responder.clientGone())
        return true;
    const Outcome<wire::Wijzigingen> found = changes(m_application, waiter.wie, waiter.sessie, waiter.sinds);
    if (!found) {
        waiter.responder.send(problemResponse(found.problem(), waiter.wie.verzoekId.toLatin1()));
        return true;
    }
    // A cursor from before a restore is ahead of the feed: tell at once where it is now.
    if (found->items.empty() && found->laatste >= waiter.sinds && !last)
        return false;
    waiter.responder.send(answer(*found));
    return true;
}

bool ChangeFeed::moved(const app::Aanroeper& wie)
{
    const Outcome<qint64> latest = m_application.read<qint64>(wie, [](app::Werk& werk) { return werk.unit.wijzigingen().latest(); });
    return latest && std::exchange(m_latest, *latest) != *latest;
}

void ChangeFeed::run()
{
    QDeadlineTimer elsewhere(elsewhereMs);
    QMutexLocker lock(&m_mutex);
    while (true) {
        if (!m_dirty && !m_stopping)
            m_changed.wait(&m_mutex, m_waiters.empty() ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(tickMs));
        const bool stopping = m_stopping;
        if (m_dirty && !stopping) {
            lock.unlock();
            QThread::msleep(coalesceMs);
            lock.relock();
        }
        bool look = m_dirty || stopping;
        m_dirty = false;
        std::vector<Waiter> batch;
        batch.swap(m_waiters);
        lock.unlock();
        if (!batch.empty() && (look || elsewhere.hasExpired())) { // with a look, so that what it shows is no news afterwards
            look = moved(batch.front().wie) || look;
            elsewhere.setRemainingTime(elsewhereMs);
        }
        std::erase_if(batch, [&](const Waiter& waiter) {
            const bool last = stopping || waiter.deadline.hasExpired();
            return (look || last || waiter.responder.clientGone()) && serve(waiter, last);
        });
        lock.relock();
        std::move(batch.begin(), batch.end(), std::back_inserter(m_waiters));
        if (stopping)
            return;
    }
}

} // namespace pgb::api
