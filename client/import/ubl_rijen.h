#pragma once
#include "client/import/bron.h"

namespace pgb {

/// Invoices as UBL 2.1 (NLCIUS, Peppol) or as the CII of a hybrid PDF: a row for each line, with what the invoice says of itself.
Outcome<BronKenmerken> leesUbl(QIODevice& bestand, const BronGrenzen& grenzen, const RijOntvanger& rij);

} // namespace pgb
