#pragma once
#include <QString>

namespace pgb::ui {

class Theme;

/// The one style sheet of the program, made from the roles of the theme. Widgets ask for a look by dynamic property:
/// QPushButton kind=main|link|plain|row, QLabel text=heading|total|small|muted|mutedSmall|wrong.
QString styleSheet(const Theme& theme);

} // namespace pgb::ui
