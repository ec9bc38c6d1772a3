#pragma once
#include <QtGlobal>
#include <compare>
#include <functional>

namespace pgb {

/// Key of one kind of record; 0 = none yet. Guessing one gives nothing: access is checked on each look-up.
template<class Tag>
struct Id {
    qint64 waarde = 0;
    constexpr auto operator<=>(const Id&) const = default;
    constexpr explicit operator bool() const { return waarde != 0; }
};

using GebruikerId = Id<struct GebruikerTag>;
using BudgethouderId = Id<struct BudgethouderTag>;
using ZorgverlenerId = Id<struct ZorgverlenerTag>;
using OrganisatieId = Id<struct OrganisatieTag>;
using VerstrekkerId = Id<struct VerstrekkerTag>;
using ToekenningId = Id<struct ToekenningTag>;
using BudgetniveauId = Id<struct BudgetniveauTag>;
using ZorgovereenkomstId = Id<struct ZorgovereenkomstTag>;
using VersieId = Id<struct VersieTag>;
using DeclaratieId = Id<struct DeclaratieTag>;
using BetaalrunId = Id<struct BetaalrunTag>;
using BetalingId = Id<struct BetalingTag>;
using WerktaakId = Id<struct WerktaakTag>;
using BlokkadeId = Id<struct BlokkadeTag>;
using BerichtId = Id<struct BerichtTag>;
using VerzuimId = Id<struct VerzuimTag>;
using SjabloonId = Id<struct SjabloonTag>;
using BeleidId = Id<struct BeleidTag>;

} // namespace pgb

template<class Tag>
struct std::hash<pgb::Id<Tag>> {
    size_t operator()(const pgb::Id<Tag>& id) const noexcept { return std::hash<qint64>{}(id.waarde); }
};
