#pragma once
#include "shared/domain/zorgovereenkomst/keten.h"

namespace pgb {

/// What the chain still allows right after its last contract, before it makes one permanent (L03).
struct KetenRuimte {
    int nogKeer = 0;                ///< how many fixed-term contracts more
    std::optional<QDate> uiterlijk; ///< last day that the next one may have and stay fixed-term; nothing when there is no next one
    bool operator==(const KetenRuimte&) const = default;
};

/// By asking keten() itself. No room when the last contract is permanent or has no end, or a parameter or fact is not known.
KetenRuimte ketenRuimte(const ParameterTabel& tabel, const std::vector<Ketencontract>& contracten, std::optional<QDate> geboortedatum);

} // namespace pgb
