#pragma once
#include "shared/domain/controle/controle.h"
#include "shared/domain/controle/feiten.h"
#include <span>

namespace pgb {

using DeclaratieControle = Controle<DeclaratieFeiten>;
using ZorgovereenkomstControle = Controle<ZorgovereenkomstFeiten>;

/// The one list of DC checks, in the order of domain 7.10 (identity, zorgovereenkomst, toekenning, period, ...). Ids are never reused.
std::span<const DeclaratieControle> declaratieControles();
/// The one list of ZC checks (domain 8).
std::span<const ZorgovereenkomstControle> zorgovereenkomstControles();

} // namespace pgb
