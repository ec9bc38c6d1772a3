#pragma once
#include "client/state/zorgovereenkomst_gateway.h"
#include "client/ui/shell/command_palette.h"

namespace pgb::ui {

/// Agreements for a query with a number in it ("2024-1187", "1187 yilmaz"). `perClient`: each opens in the tab of its client.
std::vector<PaletteNoun> paletteOvereenkomsten(const QString& query, const std::vector<OvereenkomstRij>& overeenkomsten, bool perClient);

} // namespace pgb::ui
