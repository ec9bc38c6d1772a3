#pragma once
#include "client/state/zorgovereenkomst_gateway.h"
#include "client/ui/shell/command_palette.h"

namespace pgb::ui {

/// Month grids for a query such as "declaratie maart yilmaz": one per agreement in force, of the month that is named (within the last
/// year), else of the month before `vandaag`. Empty for an empty query: verbs come first.
std::vector<PaletteNoun> paletteMonths(const QString& query, const std::vector<OvereenkomstRij>& overeenkomsten, QDate vandaag);

} // namespace pgb::ui
