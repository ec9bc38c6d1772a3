#pragma once
#include "client/cli/bestand.h"
#include "client/cli/opdrachten.h"
#include "shared/wire/bulk.h"

namespace pgb::cli {

/// What a person has to know of the file as a whole (bronZinnen).
void klaagOverBron(const BronKenmerken& kenmerken);
/// Each column with what it is taken for, and how dates and numbers are read.
void toonKolommen(const Bestand& bestand, bool json);

/// How many lines have each outcome, with what they come to.
void toonTellingen(const QString& wat, const std::vector<BulkTelling>& tellingen, bool json);
void toonBatch(const wire::BulkBatch& batch, bool json);
/// What became of what was handed in: how many declaraties have each status.
void toonDeclaraties(const std::vector<BulkRetourClient>& declaraties, bool json);
/// What was done, as "%1" lines in "%2" declaraties.
void toonGedaan(const QString& zin, qint64 regels, qint64 declaraties, bool json);
/// Of a file that was not brought to its end: that, and how the rest follows.
void klaagOverDeel(const wire::BulkBatch& batch);
qint64 regelsMet(const wire::BulkBatch& batch, Bulkstand stand);
/// How a command ends of which the check says this; `open` = lines that are wrong, or still to be checked.
Einde eindeVan(qint64 open, const std::vector<BulkOorzaak>& oorzaken);
/// A part of the return list as CSV, with the headings above the first, or an object a line.
void toonRetour(const std::vector<BulkRetour>& lijst, bool json, bool eerste);
/// Rows that are named of a cause.
constexpr int genoemdeRijen = 3;
/// In words the first of them with the rows that `rijen` gives.
void toonOorzaken(const std::vector<BulkOorzaak>& oorzaken, bool json, const std::function<QList<int>(const BulkOorzaak&)>& rijen);

} // namespace pgb::cli
