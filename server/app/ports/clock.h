#pragma once
#include <QDate>
#include <QDateTime>

namespace pgb::app {

/// The only source of "now". The practice set runs on a fixed day.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime nuUtc() const = 0;
    /// Local time and day in the Netherlands (Europe/Amsterdam).
    QDateTime nuLokaal() const;
    QDate vandaag() const { return nuLokaal().date(); }
};

/// The computer's clock.
class SystemClock final : public Clock {
public:
    QDateTime nuUtc() const override;
};

/// A set day with the running time of day (`--klok 2025-11-03`), so that a practice set looks the same on every day.
class FixedDayClock final : public Clock {
public:
    explicit FixedDayClock(QDate dag) : m_dag(dag) {}
    QDateTime nuUtc() const override;

private:
    QDate m_dag;
};

} // namespace pgb::app
