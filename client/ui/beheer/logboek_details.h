#pragma once
#include "shared/wire/berichten.h"

namespace pgb::ui {

/// What an act left in the trail beside its sentence, in words: "versie 2, wordt: Lopend". A name or code without words stands as it is.
QString logboekDetails(const wire::AuditItem& item);

} // namespace pgb::ui
