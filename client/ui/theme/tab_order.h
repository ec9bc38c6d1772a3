#pragma once

class QWidget;

namespace pgb::ui {

/// Lets Tab go through `in` as it is laid out: line by line, each part whole before the next, whatever was made or put in place last.
/// Lists, fields and the like are one stop. Does nothing where the order is right already.
void tabAsLaidOut(QWidget* in);

} // namespace pgb::ui
