#pragma once
#include <QString>

namespace pgb {

/// A number with its noun, for text of one language: "1 regel", "12 regels".
inline QString telling(qint64 aantal, const char* een, const char* meer)
{
    return QStringLiteral("%1 %2").arg(aantal).arg(QLatin1String(aantal == 1 ? een : meer));
}

} // namespace pgb
