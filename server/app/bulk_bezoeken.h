#pragma once
#include "server/app/bulk.h"

namespace pgb::app {

/// Nothing is sent unseen: what is asked about a line (BK-012), a person has answered, for exactly these (`gezien`, bulk::bezoekenCode); else Conflict "bezoekenNietBekeken".
Outcome<void> keurBezoeken(Werk& werk, BulkId id, const QString& gezien);

} // namespace pgb::app
