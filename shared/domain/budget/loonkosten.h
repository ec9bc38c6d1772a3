#pragma once
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

/// What comes on top of a wage from the same budget. An amount that applies and is nothing is not known for the day: nobody guesses.
struct Loonkosten {
    Bedrag loon;
    bool vakantieGeldt = false; ///< vakantiegeld or vakantie-uren are not in the rate (L01, L02)
    std::optional<Bedrag> vakantie;
    bool lastenGelden = false; ///< of an employer (L11), over the wage with its vakantiegeld
    std::optional<Bedrag> lasten;
    /// All that applies is known.
    bool bekend() const { return (!vakantieGeldt || vakantie) && (!lastenGelden || lasten); }
    /// With what is known.
    Bedrag totaal() const { return loon + vakantie.value_or(Bedrag()) + lasten.value_or(Bedrag()); }
};

/// The one formula for the cost of a wage (ZC-043, domain 3.3): in the panel, in the check and in what is reserved. `zorgverlener` nullptr =
/// not known; then the answer about vakantiegeld says enough. A monthly wage goes on during leave, so nothing is added to it for that. `dag` = the
/// first day that is paid: what holds on it counts for the whole wage.
Loonkosten loonkosten(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& inhoud, const Zorgverlener* zorgverlener, Bedrag loon, QDate dag);

} // namespace pgb
