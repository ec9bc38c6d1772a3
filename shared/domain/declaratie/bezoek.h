#pragma once
#include "shared/base/bedrag.h"
#include <QDate>
#include <QString>
#include <QTime>
#include <vector>

namespace pgb {

/// One visit of a time registration (domain 7.5): either from-to, or minutes when the times are not known.
struct Bezoek {
    QDate datum;
    QString functieCode;
    QTime begin; ///< invalid = not known
    QTime eind;
    Duur duur; ///< used when begin or eind is not known
};

struct DagDuur {
    QDate datum;
    QString functieCode;
    Duur duur;
    bool operator==(const DagDuur&) const = default;
};

/// The time of one visit per day, by the clock on the wall, to the minute: an end before the begin is past midnight and is split at 24:00
/// (23:50-00:20 = 10 minutes + 20 minutes on the next day). No time at all gives nothing.
std::vector<DagDuur> dagenVan(const Bezoek& bezoek);

/// Visits as sums per (day, zorgfunctie), by day and then in the order in which the functions first appear.
std::vector<DagDuur> perDag(const std::vector<Bezoek>& bezoeken);

} // namespace pgb
