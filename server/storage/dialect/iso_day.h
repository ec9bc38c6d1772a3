#pragma once
#include <QDate>

namespace pgb::storage {

/// The day of "2025-10-31", ten signs; invalid for any other form.
QDate isoDay(const char* text);

} // namespace pgb::storage
