#pragma once
#include "server/app/correcties.h"

namespace pgb::app {

/// The paid original, with its corrections laid over it.
struct Stand {
    Declaratie origineel;
    std::vector<Declaratieregel> regels;
    QDateTime toen = {}; ///< when the last of these was handed in: its rates are those of then
};
/// Conflict "nietBetaald" or "correctieVanEigenBedrag".
Outcome<Stand> standVan(Werk& werk, const Declaratie& origineel);
/// Not stored yet, of who asks.
Declaratie alsCorrectie(const Werk& werk, const Declaratie& origineel, std::vector<Declaratieregel> regels, const QString& reden);

} // namespace pgb::app
