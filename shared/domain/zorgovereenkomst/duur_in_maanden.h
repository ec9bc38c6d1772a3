#pragma once
#include <QDate>

namespace pgb {

/// The last day of a term of whole months that begins on `begin`: 1 January and six months is 30 June; 31 August and six is 28 February.
inline QDate laatsteDagNaMaanden(QDate begin, int maanden)
{
    const QDate volgende = begin.addMonths(maanden);
    // addMonths stops at the end of a shorter month, and that day then still belongs to the term.
    return volgende.day() < begin.day() ? volgende : volgende.addDays(-1);
}
/// True when the term from `begin` up to and including `eind` lasts that many months or more.
inline bool tenMinsteMaanden(QDate begin, QDate eind, int maanden) { return eind >= laatsteDagNaMaanden(begin, maanden); }
/// True when it lasts longer than that many months: a day more is longer.
inline bool langerDanMaanden(QDate begin, QDate eind, int maanden) { return eind > laatsteDagNaMaanden(begin, maanden); }

} // namespace pgb
