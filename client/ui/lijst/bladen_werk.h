#pragma once
#include "client/ui/lijst/lijst_werk.h"

namespace pgb::ui {

/// Reads a list page by page and gives these columns of every row to `neem`, which says whether it goes on; no page is held longer than that. It shows how
/// far it is, with a button to stop, and goes away with `bij`. `klaar` hears Klaar when all was taken.
void leesBladen(QWidget& bij, const LijstBladen& bladen, std::vector<int> kolommen, const QString& titel, std::function<bool(QStringList rij)> neem,
                std::function<void(WerkEinde)> klaar);

} // namespace pgb::ui
