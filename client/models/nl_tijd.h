#pragma once
#include <QDateTime>
#include <QTimeZone>

namespace pgb {

/// The moment as a clock in the Netherlands shows it, whatever the clock of this computer is set to.
inline QDateTime nlTijd(const QDateTime& moment)
{
    return moment.isValid() ? moment.toTimeZone(QTimeZone("Europe/Amsterdam")) : moment;
}
/// What a clock in the Netherlands shows now.
inline QDateTime nlNu() { return nlTijd(QDateTime::currentDateTimeUtc()); }

} // namespace pgb
