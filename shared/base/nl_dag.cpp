#include "shared/base/nl_dag.h"

namespace pgb {
namespace {

/// The moment of the change in a month with 31 days.
QDateTime wissel(int jaar, int maand)
{
    const QDate laatste(jaar, maand, 31);
    return QDateTime(laatste.addDays(-(laatste.dayOfWeek() % 7)), QTime(1, 0), Qt::UTC);
}

/// What the clock goes back on that day, from three to two; less than 0 = forward, from two to three.
qint64 terug(QDate dag)
{
    const bool laatsteZondag = dag.dayOfWeek() == Qt::Sunday && dag.day() > 24;
    return !laatsteZondag ? 0 : dag.month() == 10 ? 3600 : dag.month() == 3 ? -3600 : 0;
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

qint64 extraSeconden(QDate dag, QTime begin, QDate eindDag, QTime eind)
{
    for (const QDate wisseldag : {dag, eindDag}) {
        const bool ervoor = dag < wisseldag || begin < QTime(3, 0);
        const bool erna = eindDag > wisseldag || eind > QTime(2, 0);
        if (ervoor && erna && terug(wisseldag) != 0)
            return terug(wisseldag);
    }
    return 0;
}

bool isTijdOnzeker(QDate dag, QTime tijd) { return extraSeconden(dag, tijd, dag, tijd.addSecs(60)) != 0; }

} // namespace pgb
