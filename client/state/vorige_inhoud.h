#pragma once
#include "client/state/zorgovereenkomst_gateway.h"

namespace pgb {

/// What a version follows up, to show was and wordt: the version of its agreement that it changes, or the newest approved content of another
/// agreement of the same two. Nothing when there was none, or the version is approved itself.
std::optional<ZorgovereenkomstInhoud> vorigeInhoud(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie, const std::vector<OvereenkomstRij>& bekend);

} // namespace pgb
