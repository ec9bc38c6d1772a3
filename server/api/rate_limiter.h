#pragma once
#include <QElapsedTimer>
#include <QHash>
#include <QMutex>
#include <optional>

namespace pgb::api {

/// A token bucket per account: bursts of four seconds' worth are fine, more is not. Thread-safe; memory bounded.
class RateLimiter {
public:
    /// `perSecond` 0 = no limit.
    explicit RateLimiter(int perSecond);
    /// True when this request may go on.
    bool take(qint64 account);

private:
    struct Bucket {
        qint64 milliTokens = 0;
        qint64 at = 0;
    };
    const qint64 m_perSecond;
    QElapsedTimer m_timer;
    QMutex m_mutex;
    QHash<qint64, Bucket> m_buckets;
};

} // namespace pgb::api
