#pragma once
#include "client/ui/theme/theme.h"
#include <QString>

class QFrame;
class QLabel;
class QPushButton;
class QWidget;

namespace pgb::ui {

class ElidedLabel;

/// Labels in the looks of the style sheet; they wrap where `wrap` is set and never show rich text. Title is the heading of a page: as high
/// as the buttons that may stand beside it, so that it stands on the same line on every page.
enum class LabelLook { Plain, Bold, Title, Heading, Total, Small, SmallBold, Muted, MutedSmall, Wrong };
QLabel* makeLabel(const QString& text, LabelLook look = LabelLook::Plain, bool wrap = false, QWidget* parent = nullptr);
/// One line that gives way, see ElidedLabel.
ElidedLabel* makeElided(const QString& text, LabelLook look = LabelLook::Plain, QWidget* parent = nullptr);
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
