#pragma once
#include <QtGlobal>
#include <atomic>
#include <memory>
#include <utility>

namespace pgb::http {

/// A number of bytes that many connections share; thread-safe.
class ByteBudget {
public:
    explicit ByteBudget(qint64 limit) : m_limit(limit) {}
    /// False, and nothing taken, when the limit would be passed.
    bool take(qint64 bytes)
    {
        if (m_used.fetch_add(bytes) + bytes <= m_limit)
            return true;
        m_used -= bytes;
        return false;
    }
    void giveBack(qint64 bytes) { m_used -= bytes; }
    qint64 used() const { return m_used; }

private:
    const qint64 m_limit;
    std::atomic<qint64> m_used{0};
};

/// What one request holds of a budget; given back at its end.
class BudgetShare {
public:
    BudgetShare() = default;
    explicit BudgetShare(std::shared_ptr<ByteBudget> budget) : m_budget(std::move(budget)) {}
    BudgetShare(const BudgetShare&) = delete;
    BudgetShare& operator=(const BudgetShare&) = delete;
    BudgetShare(BudgetShare&& other) noexcept : m_budget(std::move(other.m_budget)), m_taken(std::exchange(other.m_taken, 0)) {}
    BudgetShare& operator=(BudgetShare&& other) noexcept
    {
        std::swap(m_budget, other.m_budget);
        std::swap(m_taken, other.m_taken);
        return *this;
    }
    ~BudgetShare()
    {
        if (m_budget)
            m_budget->giveBack(m_taken);
    }
    bool take(qint64 bytes)
    {
        if (m_budget && !m_budget->take(bytes))
            return false;
        m_taken += bytes;
        return true;
    }

private:
    std::shared_ptr<ByteBudget> m_budget;
    qint64 m_taken = 0;
};

} // namespace pgb::http
