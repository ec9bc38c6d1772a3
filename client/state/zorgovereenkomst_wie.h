#pragma once
#include "client/state/zorgovereenkomst_draft.h"
#include "shared/domain/controle/feiten.h"

namespace pgb {

/// Who the questions of a draft are about: also who is not added yet.
inline std::optional<Zorgverlener> gevraagdeZorgverlener(const ZorgovereenkomstFeiten& feiten, const ZorgovereenkomstDraft& draft)
{
    if (feiten.zorgverlener || !draft.nieuw)
        return feiten.zorgverlener;
    Zorgverlener wie;
    wie.soort = draft.nieuw->soort;
    wie.ibOndernemer = draft.nieuw->ibOndernemer;
    return wie;
}

/// What only makes sense to ask once it is known who it is about.
inline bool hangtAanZorgverlener(const FieldPath& pad)
{
    return pad.startsWith(QLatin1String("inhoud/antwoorden/")) || pad == QLatin1String("inhoud/relatie") || pad == QLatin1String("inhoud/familieband");
}

} // namespace pgb
