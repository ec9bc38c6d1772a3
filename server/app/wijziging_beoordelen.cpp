#include "server/app/wijziging_beoordelen.h"
#include "server/app/zorgovereenkomsten.h"
#include "shared/domain/zorgovereenkomst/wijziging_vooraf.h"
#include <algorithm>

namespace pgb::app {

Outcome<std::vector<Wijzigingsbeleid>> beleidVan(Werk& werk, const std::vector<Toekenning>& toekenningen, QDate ingang)
{
    std::vector<Wijzigingsbeleid> uit;
    for (const Toekenning& t : toekenningen) {
        const auto zelfde = [&](const Wijzigingsbeleid& b) { return b.wet == t.wet && b.verstrekker == t.verstrekker; };
        if (std::any_of(uit.begin(), uit.end(), zelfde))
            continue;
        PGB_TRY(eigen, werk.unit.beleid().ofVerstrekker(t.verstrekker));
        uit.push_back(wijzigingsbeleid(werk.parameters, eigen, t, werk.vandaag(), ingang));
    }
    return uit;
}

Wijzigingsoordeel beoordeelVersie(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie, const ZorgovereenkomstFeiten& feiten)
{
    const ZorgovereenkomstVersie* oud = gewijzigdeVersie(zorgovereenkomst, versie);
    if (!oud || !feiten.toekenningen)
        return Wijzigingsoordeel();
    const Partijrol wie = versie.opgesteldDoor == Partijrol::Zorgverlener ? Partijrol::Zorgverlener : Partijrol::Budgethouder;
    return beoordeelWijziging(feiten, oud->inhoud, wie);
}

Wijzigingsoordeel zichtbaar(const Werk& werk, Wijzigingsoordeel oordeel)
{
    if (!werk.isZorgverlenerKant())
        return oordeel;
    const auto verberg = [](Goedkeuring& g) {
        if (g == Goedkeuring::Automatisch || g == Goedkeuring::Nodig)
            g = Goedkeuring::NogNiet;
    };
    verberg(oordeel.goedkeuring);
    for (Wijzigingsregel& regel : oordeel.regels) {
        if (regel.grond == WijzigingGrond::TariefOmhoog)
            verberg(regel.goedkeuring);
    }
    oordeel.goedkeurders.clear();
    oordeel.lagereKosten = false;
    return oordeel;
}

} // namespace pgb::app
