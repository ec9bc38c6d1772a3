#pragma once
#include "client/ui/shell/page.h"

class QPushButton;

namespace pgb::ui {

/// 'Meer': a menu with the acts over agreements that can be done now, each with its key.
QPushButton* maakMeerKnop(const PageContext& context);
/// The same under another word, where 'Meer' would not say of what.
QPushButton* maakRondeKnop(const PageContext& context, const QString& tekst);

} // namespace pgb::ui
