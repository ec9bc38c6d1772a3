#pragma once
#include <QDateTime>

namespace pgb {

/// The day in the Netherlands on which a moment falls, by the rule for summer time of 1996: from the last Sunday of March until the last of
/// October, both at one o'clock UTC. Invalid = no moment.
QDate nlDag(const QDateTime& moment);

/// How many seconds more than the clock shows go by from the begin to the end of a visit in the Netherlands: an hour on the night it goes back,
/// an hour less on the night it goes forward, else 0.
qint64 extraSeconden(QDate dag, QTime begin, QDate eindDag, QTime eind);
/// The clock shows this time twice on that day, or passes it over: nothing says which moment it is.
bool isTijdOnzeker(QDate dag, QTime tijd);

} // namespace pgb
