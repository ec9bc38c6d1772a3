#include "server/api/rate_limiter.h"
#include <QMutexLocker>

namespace pgb::api {
namespace {

constexpr qint64 burstSeconds = 4;
constexpr qsizetype maxBuckets = 50'000;

} // namespace

RateLimiter::RateLimiter(int perSecond) : m_perSecond(perSecond) { m_timer.start(); }

bool RateLimiter::take(qint64 account)
{
    if (m_perSecond <= 0)
        return true;
    QMutexLocker lock(&m_mutex);
    const qint64 full = m_perSecond * burstSeconds * 1000;
    const qint64 now = m_timer.elapsed();
    if (m_buckets.size() > maxBuckets)
        m_buckets.removeIf([&](auto it) { return now - it->at > burstSeconds * 1000; });
    auto it = m_buckets.find(account);
    if (it == m_buckets.end())
        it = m_buckets.insert(account, {full, now});
    it->milliTokens = qMin(full, it->milliTokens + (now - it->at) * m_perSecond);
    it->at = now;
    if (it->milliTokens < 1000)
        return false;
    it->milliTokens -= 1000;
    return true;
}

} // namespace pgb::api
