#pragma once
#include "tests/house/tree.h"

namespace pgb::house {

/// What a form in forms/ does wrong: an input without label buddy or accessible name, an input outside the tab order,
/// a tab stop that does not exist, a fixed colour, style sheet, font or size, a slot or connection, text it cannot be read.
QStringList formOffences(const SourceFile& form);

} // namespace pgb::house
