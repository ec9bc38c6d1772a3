#include "client/state/vorige_inhoud.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/stand.h"

namespace pgb {

std::optional<ZorgovereenkomstInhoud> vorigeInhoud(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie, const std::vector<OvereenkomstRij>& bekend)
{
    if (wasGoedgekeurd(versie.status))
        return std::nullopt;
    if (const ZorgovereenkomstVersie* oud = gewijzigdeVersie(zorgovereenkomst, versie))
        return oud->inhoud;
    std::optional<ZorgovereenkomstInhoud> uit;
    for (const OvereenkomstRij& rij : bekend) {
        const Zorgovereenkomst& andere = rij.zorgovereenkomst;
        const bool paar = zorgovereenkomst.zorgverlener && andere.zorgverlener == zorgovereenkomst.zorgverlener && andere.budgethouder == zorgovereenkomst.budgethouder;
        if (!paar || andere.id == zorgovereenkomst.id)
            continue;
        for (const ZorgovereenkomstVersie& v : andere.versies) {
            if (wasGoedgekeurd(v.status) && (!uit || v.inhoud.ingangsdatum >= uit->ingangsdatum))
                uit = v.inhoud;
        }
    }
    return uit;
}

} // namespace pgb
