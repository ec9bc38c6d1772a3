#include "shared/base/nl_dag.h"

namespace pgb {
namespace {

/// The moment of the change in a month with 31 days.
QDateTime wissel(int jaar, int maand)
{
    const QDate laatste(jaar, maand, 31);
    return QDateTime(laatste.addDays(-(laatste.dayOfWeek() % 7)), QTime(1, 0), Qt::UTC);
}

} // namespace

QDate nlDag(const QDateTime& moment)
{
    constexpr qint64 uur = 3600;
    if (!moment.isValid())
        return {};
    const QDateTime utc = moment.toUTC();
    const int jaar = utc.date().year();
    const bool zomertijd = utc >= wissel(jaar, 3) && utc < wissel(jaar, 10);
    return utc.addSecs(zomertijd ? 2 * uur : uur).date();
}

} // namespace pgb
