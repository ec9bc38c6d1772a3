#pragma once
#include "client/ui/theme/theme.h"
#include <QString>

class QFrame;
class QLabel;
class QPushButton;
class QWidget;

namespace pgb::ui {

/// Labels in the looks of the style sheet; they wrap where `wrap` is set and never show rich text.
enum class LabelLook { Plain, Bold, Heading, Total, Small, SmallBold, Muted, MutedSmall, Wrong };
QLabel* makeLabel(const QString& text, LabelLook look = LabelLook::Plain, bool wrap = false, QWidget* parent = nullptr);
void setLook(QLabel* label, LabelLook look);
/// Good, Attention, Wrong, Info or Waits colours the words; any other role leaves them in the colour of the look.
void setTone(QLabel* label, Role role);

/// A button that looks like a link: underlined, in accent, reached with Tab.
QPushButton* makeLink(const QString& text, QWidget* parent = nullptr);
/// A horizontal hairline.
QFrame* makeLine(QWidget* parent = nullptr);
/// Gives a widget another value of a property that the style sheet looks at, and dresses it again.
void restyle(QWidget* widget, const char* property, const QString& value);

} // namespace pgb::ui
