#pragma once

class QRect;
class QWidget;

namespace pgb::ui {

/// Scrolls the page around until all of `widget` is in view, its top first; also when it was only just shown or grew.
void showWhole(QWidget* widget);
/// Scrolls the page around until this part of `widget` is in view, its left top first.
void showRect(QWidget* widget, const QRect& part);

} // namespace pgb::ui
