#pragma once
#include "shared/base/periode.h"
#include <QHash>
#include <QStringList>
#include <vector>

namespace pgb {

/// Where a block goes when it says nothing itself: the current cell.
struct PlakBegin {
    int rij = 0;
    int dag = 1;
    bool gedraaid = false; ///< days go down in the grid on the screen
};

struct PlakCel {
    int rij = 0;
    int dag = 1;
    QString tekst; ///< as it stood; empty clears the cell
};

/// What a pasted block would do.
struct PlakPlan {
    std::vector<PlakCel> cellen;
    /// Names in the block that could be no row, or more than one: the only thing that is ever asked.
    QStringList onbekend;
    int buiten = 0; ///< filled cells that have no place in this month
    int onder = 0;  ///< filled cells below the last row
    QStringList nietGeplakt; ///< those outside the month, with the day that stands above: "2:30 (32)"
    /// Rows and days of a block without dates and names of its own; 0 = it has them.
    int rijen = 0;
    int dagen = 0;
    bool teGroot = false;
};

/// Reads tab-separated text as spreadsheets copy it. Dates in the first row (or column) align it, names in the first column (or row)
/// choose the rows; without them it goes down and right from `begin`. Totals are left out. `keuze` answers earlier questions
/// (-1 = leave out). Bounded: 1 MB, 120 rows and columns.
PlakPlan plakPlan(const QString& tekst, const QStringList& rijNamen, const Periode& maand, const PlakBegin& begin,
                  const QHash<QString, int>& keuze = {});

/// A bare block all over a part of the sheet that holds it a whole number of times, as spreadsheets do; else as it was.
PlakPlan herhaald(PlakPlan plan, int rijen, int dagen);

/// The day of the period, from 1, that a heading means: "3", "ma 3", "3 maart", "03-03-2025", "3-3"; 0 = no date, -1 = outside the period.
int dagUitKop(QStringView kop, const Periode& maand);

} // namespace pgb
