#pragma once
#include "shared/domain/declaratie/declaratie.h"

namespace pgb {

/// One function of a declaratie over the days of its period.
struct StrookRij {
    QString functieCode;
    Eenheid eenheid = Eenheid::Uur;
    QString naam;
    std::vector<qint64> perDag; ///< [0] is the first day; minutes or hundredths, cents of public transport
    std::vector<bool> gemerkt;  ///< a finding is about this day
    std::vector<QString> reden; ///< its sentences; empty = what goes for the whole declaratie goes for it
    qint64 som = 0;
    QDate tot = {}; ///< of a total over more days: it has a sum, and nothing on a day
    Tarief tarief = {}; ///< of its first line; of a function with two rates on a day that of all, and its name says it
};
/// In the order in which the functions first appear. Empty for a period over 62 days or without lines.
std::vector<StrookRij> strookRijen(const Declaratie& declaratie);

/// A cell of the strip: row and day from 0.
struct StrookCel {
    int rij = 0;
    int dag = 0;
    auto operator<=>(const StrookCel&) const = default;
};
/// The next (or previous) cell with a quantity, by day and then by row; nothing before the first and behind the last.
std::optional<StrookCel> buurCel(const std::vector<StrookRij>& rijen, std::optional<StrookCel> van, bool verder);

} // namespace pgb
