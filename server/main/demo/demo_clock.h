#pragma once
#include "server/app/ports/clock.h"
#include <QTimeZone>

namespace pgb::demo {

/// The clock of the simulated year: it stands where the story is.
class DemoClock final : public app::Clock {
public:
    QDateTime nuUtc() const override { return m_nu; }
    /// Dutch local time.
    void set(QDate dag, QTime tijd) { m_nu = QDateTime(dag, tijd, QTimeZone("Europe/Amsterdam")).toUTC(); }

private:
    QDateTime m_nu;
};

} // namespace pgb::demo
