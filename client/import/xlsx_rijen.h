#pragma once
#include "client/import/bron.h"
#include "client/import/zip_lezer.h"

namespace pgb {

/// The first visible sheet with rows of an Office Open XML workbook, streaming. Formulas are never worked out: the stored outcome is read.
Outcome<BronKenmerken> leesXlsx(ZipLezer& zip, const BronGrenzen& grenzen, const RijOntvanger& rij);

} // namespace pgb
