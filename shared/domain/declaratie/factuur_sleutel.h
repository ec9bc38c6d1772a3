#pragma once
#include <QString>

namespace pgb {

/// An invoice number as DC-084 compares it: whatever its capitals and spaces.
inline QString factuurSleutel(const QString& factuurnummer)
{
    QString sleutel;
    for (const QChar c : factuurnummer) {
        if (!c.isSpace())
            sleutel += c;
    }
    return sleutel.toLower();
}

} // namespace pgb
