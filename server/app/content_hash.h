#pragma once
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb::app {

/// SHA-256 over the parties and the whole content of a version, in a fixed form: what a signature is set over (C-103). It changes when
/// any field changes, and not with the program's JSON or database format.
QByteArray contentHash(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie);

} // namespace pgb::app
