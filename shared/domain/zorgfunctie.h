#pragma once
#include "shared/domain/wet.h"
#include <QString>
#include <optional>
#include <span>
#include <vector>

namespace pgb {

/// A kind of care of the national lists (domain 4.2 Wlz, 4.3 Wmo, 4.4 Jw). `code` is the key everywhere:
/// "WLZ-BI", "WMO-02", "JW-45"; "WLZ-TOT", "WMO-99" stand for Totaal zorgpakket.
struct Zorgfunctie {
    QString code;
    Wet wet;
    QString naam;
    /// Units in which it may be agreed (ZC-032); the first is the usual one.
    std::vector<Eenheid> eenheden;
};

/// The whole list, in the order of domain 4.
std::span<const Zorgfunctie> zorgfuncties();
/// Nothing when the code is unknown.
const Zorgfunctie* findZorgfunctie(QStringView code);
/// True for the code that stands for the whole budget of a law (domain 3.2).
bool isTotaalFunctie(QStringView code);
/// Transport: the work of a driver, under any law (domain 5.1).
bool isVervoerFunctie(QStringView code);

} // namespace pgb
