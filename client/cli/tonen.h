#pragma once
#include "client/cli/bestand.h"

namespace pgb::cli {

/// What a person has to know of the file as a whole before he hands it in.
void klaagOverBron(const BronKenmerken& kenmerken);
/// Each column with what it is taken for, and how dates and numbers are read.
void toonKolommen(const Bestand& bestand, bool json);

} // namespace pgb::cli
