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
std::span<const DeclaratieControle> registers();         ///< DC-008 .. 011, 013: what registers say of the zorgverlener
std::span<const DeclaratieControle> voorwaarden();       ///< DC-024, 026, 039, 074: limits of the verstrekker, replacement
std::span<const DeclaratieControle> bestedingen();       ///< DC-034, 035, 037, 051, 052
std::span<const DeclaratieControle> verblijf();          ///< DC-041 .. 045, 062, 073: beside the other care of the dossier
std::span<const DeclaratieControle> werkweek();          ///< DC-057, 058, 065, 097
std::span<const DeclaratieControle> vervoer();           ///< DC-070, 072
std::span<const DeclaratieControle> kosten();            ///< DC-075 .. 082: kinds that are one amount
std::span<const DeclaratieControle> bestanden();         ///< DC-086 .. 090
std::span<const DeclaratieControle> verzuim();           ///< DC-092 .. 096
std::span<const DeclaratieControle> uitbetaling();       ///< DC-100 .. 105

} // namespace pgb::dc
