#include "shared/wire/codec_records.h"
#include "shared/wire/codecs/splitsing.h"

namespace pgb::wire {

PGB_LISTED(EigenBetaling)
PGB_LISTED(Splitsregel)

} // namespace pgb::wire
