#pragma once
#include "client/cli/bestand.h"

namespace pgb::cli {

/// What a person has to know of the file as a whole before he hands it in.
void klaagOverBron(const BronKenmerken& kenmerken);
/// Each column with what it is taken for, and how dates and numbers are read.
void toonKolommen(const Bestand& bestand, bool json);

/// How many lines have each outcome, with what they come to.
void toonTellingen(const QString& wat, const std::vector<BulkTelling>& tellingen, bool json);
/// The return list as CSV, or an object a line.
void toonRetour(const std::vector<BulkRetour>& lijst, bool json);
void toonOorzaken(const std::vector<BulkOorzaak>& oorzaken, bool json);

} // namespace pgb::cli
