#pragma once
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"
#include <span>

namespace pgb {

/// Events of domain 6.2, named by the Dutch verb.
enum class ZorgovereenkomstGebeurtenis {
    Delen, Verwijderen, Terugsturen, OndertekenenZorgverlener, OndertekenenBudgethouder, Intrekken, Overnemen, Wijzigen, Route,
    AanvullingVragen, Aanvullen, Goedkeuren, Afkeuren, Herstellen, IngangsdatumBereikt, VervangenDoorWijziging, Opzeggen,
    EinddatumBereikt, Overlijden, Beeindigen, Vervallen, VerzuimDuurtVoort
};

/// One row of the table: `guard` names the condition that the caller has checked (empty = none).
struct ZorgovereenkomstOvergang {
    ZorgovereenkomstStatus van;
    ZorgovereenkomstGebeurtenis gebeurtenis;
    ZorgovereenkomstActor actor;
    QLatin1String guard;
    ZorgovereenkomstStatus naar;
};

/// The whole machine; what is not in it is refused.
std::span<const ZorgovereenkomstOvergang> zorgovereenkomstOvergangen();
/// The row for (state, event, actor), or nothing. Where a guard decides between two targets (Route: approval needed or not;
/// Goedkeuren: all sub-reviews approved or not) `guard` selects the row; empty = the only row.
const ZorgovereenkomstOvergang* findOvergang(ZorgovereenkomstStatus van, ZorgovereenkomstGebeurtenis gebeurtenis,
                                             ZorgovereenkomstActor actor, QLatin1String guard = {});

template<> std::span<const Code<ZorgovereenkomstGebeurtenis>> codeTable<ZorgovereenkomstGebeurtenis>();

} // namespace pgb
