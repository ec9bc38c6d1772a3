#pragma once
#include "server/app/ports/bulk_store.h"
#include <span>

namespace pgb::app {

/// Agreement, day (or days of a total) and care: lines of one place may be the same care.
QString bulkPlaats(ZorgovereenkomstId zorgovereenkomst, const Bulkregel& regel, const QString& functieCode);

/// Two lines of one place in one file are the same care: they have the same own number, or without one the same quantity and begin; of two invoices the same
/// quantity and begin. What begins at different times is never the same.
bool isDubbel(const Bulkregel& een, const Bulkregel& ander);

enum class Bulkgelijkenis { Geen, Zelfde, AnderKenmerk, AnderAantal, Twijfel };

struct BulkGelijk {
    Bulkgelijkenis hoe = Bulkgelijkenis::Geen;
    const BulkEerdere* eerdere = nullptr; ///< the line that it is like; nullptr = none
    bool evenveel = false; ///< of one in doubt: what is in doubt at its place is as much care as was handed in there
};

/// Per line of one place of this batch what of it was handed in before. Each earlier line is the same as one line at most, so a month that is read again with a
/// visit more leaves that visit. The same care under another own number, or without any in another quantity, is told only of another batch: one file may hold two visits of the same length.
/// Of another batch only a begin at another time says by itself that it is other care; what else differs leaves doubt, for a month may be written out again with other numbers and with times.
std::vector<BulkGelijk> vergelijkMetEerdere(BulkId bulk, std::span<const Bulkregel* const> regels, std::span<const BulkEerdere> eerder);

/// Of one agreement and period, place by place: as much care as before on more than one day, and on most of the days where there is doubt, is the same care written out again, and no second visits.
void herkenHeruitvoer(std::span<std::vector<BulkGelijk>* const> plaatsen);

} // namespace pgb::app
