#pragma once
#include "server/app/ports/credentials.h"
#include <QElapsedTimer>
#include <QHash>
#include <QMutex>
#include <functional>

namespace pgb::auth {

struct ThrottleConfig {
    int perAccount = 5;       ///< attempts before an account has to wait
    int perNetwork = 30;
    int halfLifeSeconds = 300; ///< in which half of the attempts is forgotten
    int maxEntries = 20000;   ///< bound on memory; the most forgotten entries go first
};

/// Counts attempts with exponential decay. An account is never locked for good: its owner waits minutes at most.
class DecayingThrottle final : public app::SignInThrottle {
public:
    /// `seconds` gives a running time; the default is a monotonic clock.
    explicit DecayingThrottle(ThrottleConfig config = {}, std::function<qint64()> seconds = {});
    std::optional<int> attempt(const QString& account, const QString& network) override;
    void succeeded(const QString& account, const QString& network) override;

private:
    struct Score {
        double value = 0;
        qint64 at = 0;
    };
    using Table = QHash<QString, Score>;
    double current(const Score& score) const;
    /// Seconds until another attempt fits under the limit; 0 = it fits.
    int waitFor(const Table& table, const QString& key, int limit) const;
    void add(Table& table, const QString& key, double amount);
    void prune(Table& table);

    ThrottleConfig m_config;
    QElapsedTimer m_timer;
    std::function<qint64()> m_seconds;
    QMutex m_mutex;
    Table m_accounts;
    Table m_networks;
};

} // namespace pgb::auth
