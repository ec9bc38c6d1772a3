#pragma once
#include "client/state/zorgovereenkomst_gateway.h"
#include "client/ui/shell/command_palette.h"
#include "shared/domain/overzicht/vandaag.h"

namespace pgb::ui {

/// Sheets for a query such as "declaratie maart yilmaz": per agreement in force every period of its rhythm in the month that is named (within
/// the last year), else the last period that is over. What `overzicht` says to wait for the user comes first, then what waits for others.
/// Empty for an empty query: verbs come first.
std::vector<PaletteNoun> paletteMonths(const QString& query, const std::vector<OvereenkomstRij>& overeenkomsten, const ParameterTabel& parameters, QDate vandaag,
                                       const std::optional<Vandaag>& overzicht = {});

} // namespace pgb::ui
