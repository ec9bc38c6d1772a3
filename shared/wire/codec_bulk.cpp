#include "shared/wire/codec_records.h"
#include "shared/wire/codecs/bulk.h"

namespace pgb::wire {

PGB_RECORD(Bulkregel)
PGB_RECORD(BulkInvoer)
PGB_LISTED(BulkBatch)
PGB_RECORD(BulkBlok)
PGB_RECORD(BulkProef)
PGB_RECORD(BulkWijziging)
PGB_RECORD(BulkBesluitOpdracht)
PGB_RECORD(BulkBesluitAntwoord)
PGB_RECORD(BulkHerstel)
PGB_RECORD(BulkIndiening)
PGB_RECORD(BulkStap)
PGB_LISTED(BulkOorzaak)
PGB_LISTED(BulkregelUitkomst)
PGB_LISTED(BulkRetourClient)
PGB_LISTED(BulkRetour)
PGB_LISTED(BulkprofielTekst)
PGB_LISTED(BulkKlant)
PGB_LISTED(BulkFunctie)
PGB_RECORD(BulkKlantInvoer)
PGB_RECORD(BulkFunctieInvoer)
PGB_RECORD(BulkTokenInvoer)
PGB_RECORD(BulkCertificaatInvoer)
PGB_LISTED(BulkTokenItem)

} // namespace pgb::wire
