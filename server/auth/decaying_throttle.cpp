#include "server/auth/decaying_throttle.h"
#include <QMutexLocker>
#include <cmath>

namespace pgb::auth {

DecayingThrottle::DecayingThrottle(ThrottleConfig config, std::function<qint64()> seconds)
    : m_config(config), m_seconds(std::move(seconds))
{
    m_timer.start();
    if (!m_seconds)
        m_seconds = [this] { return m_timer.elapsed() / 1000; };
}

double DecayingThrottle::current(const Score& score) const
{
    return score.value * std::exp2(-static_cast<double>(m_seconds() - score.at) / m_config.halfLifeSeconds);
}

int DecayingThrottle::waitFor(const Table& table, const QString& key, int limit) const
{
    const auto it = table.constFind(key);
    const double value = it == table.constEnd() ? 0 : current(*it);
    // One more must fit. What decays between two tries does not give an extra one; a limit of 1 still opens again.
    const double room = std::max(limit - 1.0, 0.5);
    if (value <= room)
        return 0;
    return 1 + static_cast<int>(m_config.halfLifeSeconds * std::log2(value / room));
}

void DecayingThrottle::add(Table& table, const QString& key, double amount)
{
    Score& score = table[key];
    score = {std::max(0.0, current(score) + amount), m_seconds()};
    if (table.size() > m_config.maxEntries)
        prune(table);
}

void DecayingThrottle::prune(Table& table)
{
    // Raising the bar until half is left keeps this rare, and a flood of new names cannot push a hot one out.
    for (double bar = 0.5; table.size() > m_config.maxEntries / 2; bar *= 2)
        table.removeIf([&](Table::iterator it) { return current(*it) < bar; });
}

std::optional<int> DecayingThrottle::attempt(const QString& account, const QString& network)
{
    QMutexLocker lock(&m_mutex);
    const int wait = std::max(waitFor(m_accounts, account, m_config.perAccount), waitFor(m_networks, network, m_config.perNetwork));
    if (wait > 0)
        return wait;
    add(m_accounts, account, 1);
    add(m_networks, network, 1);
    return std::nullopt;
}

void DecayingThrottle::succeeded(const QString& account, const QString& network)
{
    QMutexLocker lock(&m_mutex);
    m_accounts.remove(account);
    add(m_networks, network, -1);
}

} // namespace pgb::auth
