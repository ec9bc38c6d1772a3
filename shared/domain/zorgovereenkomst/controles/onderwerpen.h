#pragma once
#include "shared/domain/controle/catalogus.h"

/// The ZC controles by topic, one file each; the catalogue puts them in order.
namespace pgb::zc {

std::span<const ZorgovereenkomstControle> partijen();      ///< ZC-002 .. 013, 055
std::span<const ZorgovereenkomstControle> keuze();         ///< ZC-017 .. 020: which agreement, with whom
std::span<const ZorgovereenkomstControle> datums();        ///< ZC-001, 024 .. 028
std::span<const ZorgovereenkomstControle> werkafspraken(); ///< ZC-030 .. 032, 044, 046, 064
std::span<const ZorgovereenkomstControle> loon();          ///< ZC-033 .. 038
std::span<const ZorgovereenkomstControle> kosten();        ///< ZC-039, 043
std::span<const ZorgovereenkomstControle> reiskosten();    ///< ZC-060, 062
std::span<const ZorgovereenkomstControle> afspraken();     ///< ZC-048, 049, 063
std::span<const ZorgovereenkomstControle> ondertekening(); ///< ZC-066, 067

} // namespace pgb::zc
