#pragma once
#include <QFontMetrics>
#include <QString>

namespace pgb::ui {

/// The text with no-break spaces within the names of people ("T. Bos", "L. El Amrani"), for where it is laid out over lines: a name of a usual
/// length that fits in `room` stands on one.
QString wholeNames(const QString& text, const QFontMetrics& metrics, int room);

} // namespace pgb::ui
