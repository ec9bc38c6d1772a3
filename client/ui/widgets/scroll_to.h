#pragma once

class QWidget;

namespace pgb::ui {

/// Scrolls the page around until all of `widget` is in view, its top first; also when it was only just shown or grew.
void showWhole(QWidget* widget);

} // namespace pgb::ui
