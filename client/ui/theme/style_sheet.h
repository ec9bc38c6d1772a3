#pragma once
#include <QString>

namespace pgb::ui {

class Theme;

/// The one style sheet of the program, made from the roles of the theme. Widgets ask for a look by dynamic property:
/// QPushButton kind=main|link|plain|row, QLabel look=title|heading|total|small|muted|mutedSmall|bold|wrong, QFrame part=pane|bar|page|line.
QString styleSheet(const Theme& theme);

} // namespace pgb::ui
