#pragma once
#include "shared/domain/controle/controle.h"
#include "shared/domain/controle/feiten.h"
#include <span>

namespace pgb {

using DeclaratieControle = Controle<DeclaratieFeiten>;
using ZorgovereenkomstControle = Controle<ZorgovereenkomstFeiten>;

/// The one list of DC checks, in the order of domain 7.10 (identity, zorgovereenkomst, toekenning, period, ...). Ids are never reused.
std::span<const DeclaratieControle> declaratieControles();
/// Findings that are for the verstrekker and SVB alone: whoever declares is not told (DC-065, DC-104).
bool alleenVoorToezicht(QStringView controle);
/// The one list of ZC checks (domain 8).
std::span<const ZorgovereenkomstControle> zorgovereenkomstControles();

} // namespace pgb
