#pragma once
#include "shared/base/bedrag.h"
#include <QString>
#include <optional>

namespace pgb {

/// What a typed quantity of time was read as (ui.md 5.3, domain 7.3, 7.5).
struct DuurInvoer {
    Duur duur;
    /// "2,30" was typed: it is 2 h 18 min, and 2:30 may have been meant. Only for two decimals that look like a clock
    /// (00-59, ending in 0 or 5) and are no quarter of an hour: "2,50", "2,33" and "0,58" are ordinary decimal hours.
    bool misschienKlok = false;
    /// decimal hours that are no whole minute by more than 0.3 minute (domain 7.5 step 4).
    bool afgerond = false;
};

/// Reads 2,5 · 2.5 · 2:30 · 2u30 · 2u · 150m · 30x5m · 7x5 (blocks of five). Nothing when it is no time. Limit 744:00.
/// Decimal hours are rounded half up to the minute; at most nine decimals. What is more than nothing and rounds to nothing is no time.
std::optional<DuurInvoer> duurFromTekst(QStringView tekst);
/// "2,50" (two decimals, for display only) and "2:30"; both read back by duurFromTekst.
QString duurDecimaal(Duur duur);
QString duurKlok(Duur duur);

/// Quantities in other units, in hundredths: "1", "0,5", "0.5", "1d", "12". Nothing when it is no number. Limit 99 999,99.
std::optional<qint64> aantalHonderdstenFromTekst(QStringView tekst);
/// "1", "0,5", "12,25": no decimals that say nothing.
QString aantalTekst(qint64 aantalHonderdsten);

} // namespace pgb
