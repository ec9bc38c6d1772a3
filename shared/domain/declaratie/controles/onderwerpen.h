#pragma once
#include "shared/domain/controle/catalogus.h"

/// The DC controles by topic, one file each; the catalogue puts them in order.
namespace pgb::dc {

std::span<const DeclaratieControle> identiteit();        ///< DC-001 .. 012
std::span<const DeclaratieControle> dekking();           ///< DC-014 .. 017, 053: is there an agreement for the day
std::span<const DeclaratieControle> afspraken();         ///< DC-018 .. 025: is it what was agreed
std::span<const DeclaratieControle> toekenning();        ///< DC-027 .. 030
std::span<const DeclaratieControle> budget();            ///< DC-031 .. 036
std::span<const DeclaratieControle> maximumtarief();     ///< DC-038, 040
std::span<const DeclaratieControle> periode();           ///< DC-046 .. 050
std::span<const DeclaratieControle> aantal();            ///< DC-054, 059 .. 064
std::span<const DeclaratieControle> urenPerDag();        ///< DC-055, 056
std::span<const DeclaratieControle> reiskosten();        ///< DC-066 .. 071
std::span<const DeclaratieControle> factuur();           ///< DC-083 .. 085
std::span<const DeclaratieControle> arbeid();            ///< DC-091
std::span<const DeclaratieControle> betaling();          ///< DC-098, 099

} // namespace pgb::dc
