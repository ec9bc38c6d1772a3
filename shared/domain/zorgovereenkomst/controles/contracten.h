#pragma once
#include "shared/domain/zorgovereenkomst/controles/versie_feiten.h"
#include "shared/domain/zorgovereenkomst/keten.h"

/// Earlier contracts of the same two people, for the labour checks.
namespace pgb::zc {

/// All employment contracts of the pair, the one under test the last of its agreement. andereZorgovereenkomsten must be known.
std::vector<Ketencontract> contractenVan(const ZorgovereenkomstFeiten& f);
/// What the chain rule makes of the contract under test.
KetenAntwoord ketenVan(const ZorgovereenkomstFeiten& f);
/// The version under test only gives the agreement an end, or an earlier one, that both agree on: no contract follows from it.
bool maaktEinde(const ZorgovereenkomstFeiten& f);
/// First day of work of this zorgverlener for this budgethouder before the contract under test, by any kind of agreement; nothing when
/// this one is the first. A change of the running contract itself is no follow-up.
std::optional<QDate> werkteAlSinds(const ZorgovereenkomstFeiten& f);
/// First day of the employment under this agreement, over its versions.
QDate inDienstSinds(const ZorgovereenkomstFeiten& f);

} // namespace pgb::zc
