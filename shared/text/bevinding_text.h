#pragma once
#include "shared/domain/controle/bevinding.h"
#include <span>

namespace pgb {

/// What is wrong with the actual value and what to do (domain 7.10 and 8, ui.md 5.6), in the language of the translator. A controle or a variant
/// that this program does not know (an older client) gets an honest general sentence with its id.
QString bevindingTekst(const Bevinding& bevinding);

/// That a required field is empty.
QString leegVeldTekst(const FieldPath& pad);

/// The Dutch source sentence of a controle: `sleutel` is "DC-002" or, with its variant, "DC-002/nogNiet".
struct BevindingZin {
    const char* sleutel;
    const char* tekst; ///< context "Bevinding"; {key} stands for a value of the bevinding
};
std::span<const BevindingZin> declaratieZinnen();
std::span<const BevindingZin> zorgovereenkomstZinnen();

} // namespace pgb
