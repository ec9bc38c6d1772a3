#pragma once
#include "shared/domain/controle/bevinding.h"
#include <QString>

namespace pgb::storage {

/// [["naam","waarde"],...]: the order is kept, for the audit chain is made over it.
QString paramsToJson(const CodeParams& params);
/// Throws SqlError when it is not what paramsToJson writes.
CodeParams paramsFromJson(const QString& json);
QString bevindingenToJson(const std::vector<Bevinding>& bevindingen);
std::vector<Bevinding> bevindingenFromJson(const QString& json);

} // namespace pgb::storage
