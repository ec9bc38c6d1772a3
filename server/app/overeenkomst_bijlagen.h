#pragma once
#include "server/app/bestand.h"
#include "shared/domain/zorgovereenkomst/bestanden.h"

namespace pgb::app {

// Files with a zorgovereenkomst (domain 5.2): the identity document for the payroll, a list of rates. A version names them by their SHA-256,
// so what was signed cannot be exchanged; the bytes are kept here, encrypted.
// Who sees a file: the side that added it, and whoever sees a version that names it. An identity document moreover only who draws up this
// agreement, its zorgverlener, and SVB for its payroll; a verstrekker never.

Outcome<std::vector<Bijlage>> overeenkomstBijlagen(Werk& werk, ZorgovereenkomstId id);
/// For who may type in a version of it now. A file that is there already is given back. Of an identity document it must be known whose it is:
/// Conflict "zorgverlenerEerst".
Outcome<Bijlage> addOvereenkomstBijlage(Werk& werk, ZorgovereenkomstId id, BijlageSoort soort, const QString& naam, const Bestand& bestand);
/// By the side that added it, while nothing but its own draft names it; else Conflict "bestandInGebruik".
Outcome<void> removeOvereenkomstBijlage(Werk& werk, ZorgovereenkomstId id, BijlageId bijlage);
Outcome<BijlageInhoud> openOvereenkomstBijlage(Werk& werk, ZorgovereenkomstId id, BijlageId bijlage);

/// A content that is written names no file but those that the caller sees here, and those that it named before: OngeldigeInvoer
/// "bestandOnbekend".
Outcome<void> checkBestanden(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstInhoud& inhoud, const ZorgovereenkomstInhoud& bewaard);
/// SHA-256 of the files that this content names and that are kept with the agreement (ZC-050).
Outcome<std::vector<QByteArray>> bewaardeBestanden(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstInhoud& inhoud);
/// Takes out of a content that goes to another agreement what it names here.
void zonderBestanden(ZorgovereenkomstInhoud& inhoud);
/// A new agreement of the same parties keeps the files that `inhoud`, of `van`, names, and its draft names them too.
Outcome<void> neemBestandenMee(Werk& werk, const Zorgovereenkomst& van, const ZorgovereenkomstInhoud& inhoud, Zorgovereenkomst& naar);
/// Daily: what no version names goes, a day after it was added.
Outcome<int> ruimBijlagenOp(Werk& werk);

} // namespace pgb::app
