#pragma once
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/partij/partij.h"
#include "shared/domain/toekenning/toekenning.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

/// The day on which the next agreement after this content begins: after its last day, else on the first of the next year.
QDate volgendeIngangsdatum(const ZorgovereenkomstInhoud& inhoud);

/// First day of the term that ends with this version: a change within the term has a later first day, the same last day.
QDate beginVanTermijn(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie);

/// Last year's content for a new first day (ui.md 'Van vorig jaar'). `begin` is the first day of the old term: the end moves by as much, the budgets become those of the same verstrekker
/// and law on that day, a rate at the old maximum goes to the new one, an hourly rate under the new minimum wage is raised to it. No trial
/// period in a follow-up (ZC-052), and the chain asks again. `toekenningen`: all of the budgethouder.
ZorgovereenkomstInhoud naarNieuwJaar(const ZorgovereenkomstInhoud& oud, QDate begin, QDate ingangsdatum, const std::vector<Toekenning>& toekenningen,
                                     const Zorgverlener& zorgverlener, const ParameterTabel& tabel);

/// What of a content is worth keeping as a template: the model, hours, rates and texts; not whose it is, its dates, budgets and files.
ZorgovereenkomstInhoud alsSjabloon(ZorgovereenkomstInhoud inhoud);

} // namespace pgb
