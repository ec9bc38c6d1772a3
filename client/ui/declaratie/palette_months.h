#pragma once
#include "client/state/zorgovereenkomst_gateway.h"
#include "client/ui/shell/command_palette.h"
#include "shared/domain/overzicht/vandaag.h"
#include <set>

namespace pgb::ui {

/// Declaraties by the id of their agreement and their first day.
using WachtendeMaand = std::pair<qint64, QDate>;
struct WachtendeMaanden {
    std::set<WachtendeMaand> opU;
    std::set<WachtendeMaand> opAnderen;
};
WachtendeMaanden wachtendeMaanden(const Vandaag& overzicht);

/// Sheets for a query such as "declaratie maart yilmaz": per agreement in force every period of its rhythm in the month that is named (within
/// the last year), else the last period that is over. What `wachtend` says to wait for the user comes first, then what waits for others.
/// Empty for an empty query: verbs come first.
std::vector<PaletteNoun> paletteMonths(const QString& query, const std::vector<OvereenkomstRij>& overeenkomsten, const ParameterTabel& parameters, QDate vandaag,
                                       const std::optional<WachtendeMaanden>& wachtend = {});

} // namespace pgb::ui
