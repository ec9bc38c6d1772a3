#pragma once
#include "server/app/ports/bulk_store.h"
#include <span>

namespace pgb::app {

/// Agreement, day and care: lines of one place may be the same care.
QString bulkPlaats(ZorgovereenkomstId zorgovereenkomst, QDate datum, const QString& functieCode);

/// Two lines of one place in one file are the same care: they have the same own number, or without one the same quantity and begin; of two invoices the same
/// quantity and begin. What begins at different times is never the same.
bool isDubbel(const Bulkregel& een, const Bulkregel& ander);

enum class Bulkgelijkenis { Geen, Zelfde, AnderKenmerk, AnderAantal };

struct BulkGelijk {
    Bulkgelijkenis hoe = Bulkgelijkenis::Geen;
    QString declaratie; ///< its number, or ""
};

/// Per line of one place of this batch what of it was handed in before. Each earlier line is the same as one line at most, so a month that is read again with a
/// visit more leaves that visit. The same care under another own number, or without any in another quantity, is told only of another batch: one file may hold two visits of the same length.
std::vector<BulkGelijk> vergelijkMetEerdere(BulkId bulk, std::span<const Bulkregel* const> regels, std::span<const BulkEerdere> eerder);

} // namespace pgb::app
