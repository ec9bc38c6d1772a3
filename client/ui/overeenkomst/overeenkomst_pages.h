#pragma once
#include "client/models/kijkkant.h"
#include "client/state/autosave.h"
#include "client/state/dossier_gateway.h"
#include "client/state/levensloop_gateway.h"
#include "client/state/zorgovereenkomst_gateway.h"
#include "client/ui/shell/page.h"
#include "shared/domain/toegang/bevoegd.h"

namespace pgb::ui {

/// What the pages of this family need besides their context; all of it outlives them.
struct OvereenkomstServices {
    ZorgovereenkomstGateway& gateway;
    LevensloopGateway& levensloop;
    Gebruiker gebruiker;
    /// What he may do for whom.
    const Bevoegd& bevoegd;
    Inlogniveau niveau = Inlogniveau::Wachtwoord;
    Autosave::Tijden tijden = {};
    /// What a draft follows up, to mark in step 4 what differs; empty = nothing is known here.
    std::function<std::optional<ZorgovereenkomstInhoud>(const Zorgovereenkomst&, const ZorgovereenkomstVersie&)> vorige = {};

    /// For the month of an agreement that runs; null = it is not offered.
    DossierGateway* dossiers = nullptr;

    bool budgethouderKant() const { return gebruiker.rol == Rol::Budgethouder || gebruiker.rol == Rol::Vertegenwoordiger; }
    bool zorgverlenerKant() const { return gebruiker.rol == Rol::Zorgverlener || gebruiker.rol == Rol::MedewerkerOrganisatie; }
    Kijkkant kant() const { return kijkkantVan(gebruiker.rol); }
    bool mag(Handeling handeling, BudgethouderId budgethouder) const { return bevoegd.mag(handeling, budgethouder); }
    /// For the budgethouder's side that asks for the right to sign.
    bool magOpzeggen(BudgethouderId budgethouder) const
    {
        const std::optional<Handeling> nodig = budgethouderKant() ? handelingVoor(ZorgovereenkomstGebeurtenis::Opzeggen, ZorgovereenkomstStatus::Lopend) : Handeling::ZorgovereenkomstOpstellen;
        return nodig && mag(*nodig, budgethouder);
    }
    bool magErgens(Handeling handeling) const { return bevoegd.magErgens(handeling); }
    /// The same as kant(), but Ander for who may not do what the version waits for: "u" is who can do it.
    Kijkkant kant(const ZorgovereenkomstVersie& versie, BudgethouderId budgethouder) const;
    /// Who may do it when he may not; `naam`: of the budgethouder, who always may.
    QStringList wieKan(Handeling handeling, BudgethouderId budgethouder, const QString& naam) const;
    /// This user types its hours here, as far as it still asks for them (Urenvraag).
    bool vultUrenIn(const Zorgovereenkomst& overeenkomst) const;
};

/// Section Overeenkomsten: `wat` "" is the list, "overeenkomst/nieuw" and "overeenkomst/12" one agreement; nullptr for anything else.
Page* makeOvereenkomstPage(const Address& address, const PageContext& context, const OvereenkomstServices& services);
/// The address of one agreement, for links from elsewhere.
Address overeenkomstAdres(BudgethouderId budgethouder, ZorgovereenkomstId id);
/// Opening it starts an agreement for this budgethouder.
Address nieuweOvereenkomstAdres(BudgethouderId budgethouder);
/// The same, for as long as this zorgverlener is absent.
Address vervangingAdres(BudgethouderId budgethouder, ZorgverlenerId vervangt);

} // namespace pgb::ui
