#pragma once
#include "shared/wire/berichten.h"

namespace pgb {

/// One line of the audit trail as a sentence: "S. Meijer bekeek overeenkomst 12." Act and record are named; what the record says is not.
QString logboekZin(const wire::AuditItem& item);
/// The moment in Dutch time, whatever the clock of the computer is set to: "28-11-2026 14:02:31".
QString logboekMoment(const QDateTime& utc);
/// The dossier that a line over all dossiers names; 0 = none.
qint64 logboekDossier(const wire::AuditItem& item);
/// Kinds of records that the trail can be narrowed to, code and word.
std::vector<std::pair<QString, QString>> logboekSoorten();

} // namespace pgb
