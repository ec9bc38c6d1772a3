#pragma once
#include "client/import/bron.h"

namespace pgb {

/// A hybrid PDF by the invoice inside it, else a text PDF with the columns of mijnpgb (Datum, Omschrijving, Eenheid, Aantal, Tarief, Bedrag).
Outcome<BronKenmerken> leesPdf(QIODevice& bestand, const BronGrenzen& grenzen, const RijOntvanger& rij);

} // namespace pgb
