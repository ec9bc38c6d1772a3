#pragma once
#include <QDate>
#include <QString>

namespace pgb {

/// "2025-10-31", as Qt::ISODate and many times faster; empty for no day, and for one outside the years 1 to 9999.
QString isoDag(QDate dag);

} // namespace pgb
