#pragma once
#include <QDate>
#include <QString>
#include <optional>

namespace pgb::ui {

/// Reads a day as people type it: 1-3 · 1-3-25 · 1/3/2025 · 01032025 · 1 mrt · 1 maart 2025 · vandaag · morgen · gisteren ·
/// +1m · -2w · 3d · +1j. Without a year: the year of `today`. Nothing when it is no day of the calendar (30-2) or beyond
/// the years 1900..2199. A year of two digits is in this century, or in the last one when the day would come after `laatst`.
std::optional<QDate> dateFromText(QStringView text, QDate today, QDate laatst = {});
/// "1 maart 2025", as dates are written in sentences; empty for an invalid date.
QString dateInWords(QDate day);
/// "1 mrt 2025", where there is little room.
QString dateShort(QDate day);
/// "01-03-2025", as dates stand in fields.
QString dateInField(QDate day);

} // namespace pgb::ui
