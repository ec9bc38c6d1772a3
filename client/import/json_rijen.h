#pragma once
#include "client/import/bron.h"

namespace pgb {

/// A list of objects, or an object that holds one; each key is a column, keys inside an object are "klant.nummer".
Outcome<BronKenmerken> leesJson(QIODevice& bestand, const BronGrenzen& grenzen, const RijOntvanger& rij);

} // namespace pgb
