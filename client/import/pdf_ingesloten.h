#pragma once
#include "client/import/bron.h"
#include <QSet>
#include <poppler-qt6.h>

namespace pgb {

/// What was read of the invoices inside a PDF.
struct Ingesloten {
    BronKenmerken kenmerken;
    QSet<QString> nummers;
    bool gestopt = false; ///< the receiver wants no more
};

/// The invoices inside the file, one after the other under one row of headings; an invoice that is there in two forms (UBL and CII) is read once. Nothing = there is
/// none. Problems: those of leesUbl, and factuurTweeInhouden.
std::optional<Outcome<Ingesloten>> leesIngesloten(const Poppler::Document& document, const BronGrenzen& grenzen, const RijOntvanger& rij);

} // namespace pgb
