#pragma once
#include "shared/base/bedrag.h"
#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>
#include <optional>
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

/// A visit as it was typed for one day; without times only its duration is known.
struct GetyptBezoek {
    std::optional<QTime> begin;
    std::optional<QTime> eind; ///< 0:00 = midnight at the end of the day
    Duur duur;
    bool operator==(const GetyptBezoek&) const = default;
};
/// What was typed for one day, and what of it falls past midnight (domain 7.5: 23:50-0:20 = 10 minutes + 20 minutes on the next day).
struct GetypteBezoeken {
    std::vector<GetyptBezoek> dag;
    std::vector<GetyptBezoek> volgendeDag;
};
/// Reads "9:10-11:45; 13-14:30", "7x5m; 35m", "9:00-10:00 19:30-20:15": visits from-to or by their duration. At least one of two times shows
/// minutes: "1-5" may be a date. Nothing when it is no list of visits (one duration alone is none), and for more than 24 of them.
std::optional<GetypteBezoeken> bezoekenFromTekst(QStringView tekst);
/// As bezoekenFromTekst reads it: "9:10-11:45; 0:35".
QString bezoekenTekst(const std::vector<GetyptBezoek>& bezoeken);

/// Visits as sums per (day, zorgfunctie), by day and then in the order in which the functions first appear.
std::vector<DagDuur> perDag(const std::vector<Bezoek>& bezoeken);

} // namespace pgb
