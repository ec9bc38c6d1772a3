#pragma once
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/zorgovereenkomst/inhoud.h"

namespace pgb {

/// Highest fixed travel amount a month for a distance, price and days (L16, W77).
struct VasteReiskosten {
    /// The distance is too long for a fixed amount: only kilometers can be agreed.
    bool teVer = false;
    Bedrag maximum;
    bool operator==(const VasteReiskosten&) const = default;
};

/// working days a year x km a day x price x days a week / 5 / 12, rounded half up to the cent; the daily distance (return) at most
/// reiskostenVastMaximumKilometerPerDag, one way at most reiskostenVastMaximumEnkeleReis. Nothing = a parameter, the price, the distance or
/// the days are not known.
std::optional<VasteReiskosten> vasteReiskosten(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& inhoud, QDate dag);

} // namespace pgb
