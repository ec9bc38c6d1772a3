#pragma once
#include "shared/domain/toekenning/toekenning.h"
#include "shared/domain/zorgovereenkomst/inhoud.h"

namespace pgb {

/// `na` is the next decision of the same verstrekker for the same law: the year after.
bool volgtOp(const Toekenning& voor, const Toekenning& na);

/// For each line of `wordt` the line of `was` that it goes on from; nothing = the work is new. Lines belong together by their function, and
/// among several of one function by unit and decision: work that is paid from the decision of the next year stays the same work.
std::vector<std::optional<size_t>> eerderWerk(const std::vector<Werkafspraak>& was, const std::vector<Werkafspraak>& wordt);

} // namespace pgb
