#pragma once
#include "shared/domain/bulk/bulk.h"
#include <QString>

namespace pgb {

/// The field of a line that its finding is about, or the first that one would look at.
Bulkveld bulkveldVan(const Bulkregel& regel, const std::optional<Bevinding>& bevinding);
/// A field of a line as text to be changed, as a person types it.
QString bulkWaarde(const Bulkregel& regel, Bulkveld veld);
/// The line with that field as typed; nothing when it cannot be read.
std::optional<Bulkregel> metBulkWaarde(Bulkregel regel, Bulkveld veld, const QString& tekst);

} // namespace pgb
