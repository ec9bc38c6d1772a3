#pragma once
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

/// What the system makes of an agreement when the legal minimum rises (domain 5.3): every hourly rate and the monthly wage at least at it.
struct WmlIndexatie {
    ZorgovereenkomstInhoud inhoud; ///< with its first day: the day of the rise, or of the version when that began later
    Bedrag perUur;                 ///< the minimum on that day
};
/// Nothing = the version keeps to what holds today, or its minimum is not known. A rise that was put in the table late counts from its own day.
/// A birthday is no rise: ZC-038 warned of it, and ZC-070 asks for a change.
std::optional<WmlIndexatie> wmlIndexatie(const ParameterTabel& tabel, const Zorgverlener& zorgverlener, const ZorgovereenkomstVersie& versie, QDate vandaag);

/// A change that began from `oud`, on `nieuw` that the minimum wage made of it: what stands in it as it was there takes the new amount, and what
/// was typed stays. Nothing = no amount is different.
std::optional<ZorgovereenkomstInhoud> opNieuwMinimum(const ZorgovereenkomstInhoud& wijziging, const ZorgovereenkomstInhoud& oud, const ZorgovereenkomstInhoud& nieuw);

/// Made by the system, and so signed by nobody (domain 6.3: WML indexation).
bool isSysteemversie(const ZorgovereenkomstVersie& versie);

} // namespace pgb
