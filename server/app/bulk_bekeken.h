#pragma once
#include "server/app/bulk.h"

namespace pgb::app {

/// Nothing is sent unseen: a person looked at exactly the lines that ask for it (`bekeken`, bulk::Bekijkcode); else Conflict "regelsNietBekeken".
Outcome<void> keurBekeken(Werk& werk, BulkId id, const QString& bekeken);

} // namespace pgb::app
