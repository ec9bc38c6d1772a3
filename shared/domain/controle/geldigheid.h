#pragma once
#include "shared/domain/toekenning/toekenning.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

/// The last day that was agreed; invalid = none. Whoever works for good has none, also when the chain made it so (L03, ZC-053).
QDate afgesprokenEinde(const ZorgovereenkomstInhoud& inhoud);
/// Last day on which the version holds; invalid = open.
QDate laatsteDag(const ZorgovereenkomstVersie& versie);
/// Last day of the agreement with all that is approved and not over; invalid = open, or nothing holds.
QDate uiterlijkeDag(const Zorgovereenkomst& zorgovereenkomst);
/// First day of work under the agreement with this version in it: the earliest of those that were approved and of its own.
QDate inDienstSinds(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie);
/// Approved once: it is or was a ground for paying (domain 6.2).
bool wasGoedgekeurd(ZorgovereenkomstStatus status);
/// Approved and not over: about to be in force, in force, or in its notice term.
bool geldt(ZorgovereenkomstStatus status);
/// Signed by both and not decided yet.
bool wordtBeoordeeld(ZorgovereenkomstStatus status);
/// Shared, signed or under review: the two ask for it, and it is not decided yet.
bool wordtGevraagd(ZorgovereenkomstStatus status);
/// Not signed by both yet, and not given up.
bool isConcept(ZorgovereenkomstStatus status);
/// The toekenning gives a right to pay for care on the day: checked, not withdrawn, within its period. A closed year is DC-050's.
bool geldtOp(const Toekenning& toekenning, QDate dag);
/// Nothing when the id is 0 or of another dossier.
const Toekenning* vindToekenning(const std::vector<Toekenning>& toekenningen, ToekenningId id);

} // namespace pgb
