#pragma once
#include <QHash>
#include <QStringList>
#include <QStringView>

namespace pgb {

/// From here on one name can stand for another.
inline constexpr int naamGenoeg = 500;

/// How alike two names are, 0..1000: 1000 = the same words in any order and case; initials ("PV") count as 900.
int naamGelijkenis(QStringView a, QStringView b);

/// For each name the index of the candidate it stands for, where that is clear: alike enough, and clearly more alike than the
/// next one. Names that are not clear are left out and must be asked.
QHash<QString, int> naamVoorstel(const QStringList& namen, const QStringList& kandidaten);

} // namespace pgb
