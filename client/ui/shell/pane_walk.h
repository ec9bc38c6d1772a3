#pragma once
#include <vector>

class QWidget;

namespace pgb::ui {

/// F6: gives the focus to the pane after (or before) the one that has it now; within a pane to the widget that had it last or
/// else the first that can be reached with Tab. Hidden panes and panes without such a widget are passed over.
void walkPanes(const std::vector<QWidget*>& panes, const QWidget* focus, bool forward);

} // namespace pgb::ui
