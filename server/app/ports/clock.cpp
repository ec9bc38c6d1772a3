#include "server/app/ports/clock.h"
#include <QTimeZone>

namespace pgb::app {

QDateTime Clock::nuLokaal() const
{
    return nuUtc().toTimeZone(QTimeZone("Europe/Amsterdam"));
}

QDateTime SystemClock::nuUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

QDateTime FixedDayClock::nuUtc() const
{
    // The set day is a Dutch day, so the time of day is the Dutch one: just after midnight UTC would be another day.
    const QTimeZone nederland("Europe/Amsterdam");
    const QTime tijd = QDateTime::currentDateTimeUtc().toTimeZone(nederland).time();
    return QDateTime(m_dag, tijd, nederland).toUTC();
}

} // namespace pgb::app
