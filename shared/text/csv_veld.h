#pragma once
#include <QString>

namespace pgb {

/// One field of comma-separated text, between quotes. A number stays a number; other text that a spreadsheet would run as a formula is made text.
QString csvVeld(const QString& tekst);

} // namespace pgb
