#pragma once
#include <QDateTime>

namespace pgb {

/// The day in the Netherlands on which a moment falls, by the rule for summer time of 1996: from the last Sunday of March until the last of
/// October, both at one o'clock UTC. Invalid = no moment.
QDate nlDag(const QDateTime& moment);

} // namespace pgb
