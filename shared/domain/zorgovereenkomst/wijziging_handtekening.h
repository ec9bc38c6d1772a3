#pragma once
#include "shared/domain/controle/feiten.h"
#include "shared/domain/zorgovereenkomst/wijziging.h"

namespace pgb {

/// A change on this ground is signed by the zorgverlener too (domain 6.3, W16); not one that is to his advantage or leaves the work as it is.
/// Stopping asks it by its last day, and of an employee always: see below.
bool vraagtHandtekening(WijzigingGrond grond);
/// The change ends what it changes on a day on which the budgethouder may not end it alone (ZC-057): who agrees on a last day, signs for it.
bool stoptVoorTermijn(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& oud, const ZorgovereenkomstInhoud& nieuw, QDate vandaag, QDate inDienstSinds);
/// The day by which terms and dates of the version are judged: that of its first signature, else today. Who looks at it late makes nothing late.
QDate toetsdag(const ZorgovereenkomstFeiten& feiten);
/// The zorgverlener signs the version of the facts, the one rule of all who ask: what changes nothing that is approved (`oud` = nullptr), what he
/// drew up himself, a change that asks for it, and one that ends the work before the term that holds on its toetsdag().
/// A toekenning that is not among the `verstrekkers` of the facts counts as another decision.
bool zorgverlenerTekent(const ZorgovereenkomstFeiten& feiten, const ZorgovereenkomstVersie* oud);
/// As above, of the change of the version that gewijzigdeVersie() names.
bool zorgverlenerTekent(const ZorgovereenkomstFeiten& feiten);

} // namespace pgb
