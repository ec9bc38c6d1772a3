#pragma once
#include "shared/domain/controle/catalogus.h"

/// The ZC controles by topic, one file each; the catalogue puts them in order.
namespace pgb::zc {

std::span<const ZorgovereenkomstControle> partijen();      ///< ZC-002 .. 005, 013, 055
std::span<const ZorgovereenkomstControle> registers();     ///< ZC-006 .. 012, 015, 068, 069: what registers and lists say
std::span<const ZorgovereenkomstControle> gegevens();      ///< ZC-014, 016, 021 .. 023, 029
std::span<const ZorgovereenkomstControle> keuze();         ///< ZC-017 .. 020: which agreement, with whom
std::span<const ZorgovereenkomstControle> datums();        ///< ZC-001, 024 .. 028
std::span<const ZorgovereenkomstControle> werkafspraken(); ///< ZC-030 .. 032, 044, 046, 064
std::span<const ZorgovereenkomstControle> loon();          ///< ZC-033 .. 038
std::span<const ZorgovereenkomstControle> maximumtarief(); ///< ZC-039 .. 042
std::span<const ZorgovereenkomstControle> kosten();        ///< ZC-043
std::span<const ZorgovereenkomstControle> arbeid();        ///< ZC-045, 047, 051 .. 053, 056, 072
std::span<const ZorgovereenkomstControle> reiskosten();    ///< ZC-060 .. 062
std::span<const ZorgovereenkomstControle> afspraken();     ///< ZC-048 .. 050, 063
std::span<const ZorgovereenkomstControle> model();         ///< ZC-065
std::span<const ZorgovereenkomstControle> ondertekening(); ///< ZC-066, 067
std::span<const ZorgovereenkomstControle> herhaling();     ///< ZC-054, 070, 071: every day on what is in force
std::span<const ZorgovereenkomstControle> einde();         ///< ZC-057 .. 059: on notice

} // namespace pgb::zc
