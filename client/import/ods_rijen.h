#pragma once
#include "client/import/bron.h"
#include "client/import/zip_lezer.h"

namespace pgb {

/// The first sheet with rows of an OpenDocument spreadsheet, streaming.
Outcome<BronKenmerken> leesOds(ZipLezer& zip, const BronGrenzen& grenzen, const RijOntvanger& rij);

} // namespace pgb
