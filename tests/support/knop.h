#pragma once
#include <QPushButton>

namespace pgb::test {

/// The visible button with this text; nullptr when there is none.
inline QPushButton* knop(const QWidget& in, const QString& tekst)
{
    for (QPushButton* een : in.findChildren<QPushButton*>()) {
        if (een->isVisible() && een->text() == tekst)
            return een;
    }
    return nullptr;
}

} // namespace pgb::test
