#pragma once
#include "client/import/bron.h"
#include "client/state/bulk_session.h"

namespace pgb::ui {

/// "3.981", "3,981".
QString bulkGetal(qint64 getal);
/// Day in the Netherlands: "3 november 2025".
QString bulkDag(const QDateTime& moment);
/// What there is of each stand, the least good first: "2 fout · 16 let op · 14 goed"; empty = no lines.
QString bulkStanden(const wire::BulkBatch& batch);
/// "56 te controleren", "4 opnieuw te controleren": these are counted by what was said of them too. Empty = all was checked.
QStringList bulkTeControleren(const wire::BulkBatch& batch);
/// "14 goede regels", or "14 goede regels en 16 regels met een let op": what would be handed in.
QString bulkTeIndienen(const BulkSession& sessie);
/// Value of a line in a table, in the language of the screen; what could not be read as it stands.
QString bulkCel(const Bulkregel& regel, Bulkveld veld);
/// False where putting what was agreed in the place of rate and amount changes nothing of this finding.
bool helptCorrectie(const Bevinding& bevinding);
/// The first day on which the check may say something else, as the finding names it; invalid = it names none.
QDate dagWaaropAnders(const Bevinding& bevinding);
/// How the file was taken: "CSV met puntkomma's, tekenset UTF-8", "blad “Uren” van een XLSX-bestand".
QString bronVorm(const BronKenmerken& kenmerken);

} // namespace pgb::ui
