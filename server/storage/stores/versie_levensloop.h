#pragma once
#include "server/storage/unit.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb::storage {

// The part of a version that tells its life (migration 0010). Used by versies.cpp only; throws SqlError.

/// Columns opgesteld_door up to bewaard_op of zorgovereenkomst_versie.
Values levensloopValues(const ZorgovereenkomstVersie& versie);
void readLevensloop(Row& row, ZorgovereenkomstVersie& versie);

void readStap(ZorgovereenkomstVersie& versie, Row& row);
void readVraag(ZorgovereenkomstVersie& versie, Row& row);
/// After the questions and the parts of the review, for it hangs on one of those.
void readOpmerking(ZorgovereenkomstVersie& versie, Row& row);

/// Steps, questions, policies and remarks; what stood there was cleared.
void writeLevensloop(Database& db, const ZorgovereenkomstVersie& versie);

} // namespace pgb::storage
