#pragma once
#include "shared/domain/overzicht/aan_zet.h"

namespace pgb {

/// From whose side an agreement is looked at: decides who "u" is in a sentence. Ander = a verstrekker, SVB.
enum class Kijkkant { Budgethouder, Zorgverlener, Ander };

inline Kijkkant kijkkantVan(Rol rol)
{
    if (rol == Rol::Budgethouder || rol == Rol::Vertegenwoordiger)
        return Kijkkant::Budgethouder;
    return rol == Rol::Zorgverlener || rol == Rol::MedewerkerOrganisatie ? Kijkkant::Zorgverlener : Kijkkant::Ander;
}

/// Ander too for who may not do what the version waits for: "u" is who can do it.
inline Kijkkant kijkkantVan(const Bevoegd& lezer, const ZorgovereenkomstVersie& versie, BudgethouderId budgethouder)
{
    const Kijkkant kant = kijkkantVan(lezer.rol());
    const bool magNiet = kant == Kijkkant::Budgethouder && aanZet(versie) == AanZet::Budgethouder && !isAanZet(versie, budgethouder, lezer);
    return magNiet ? Kijkkant::Ander : kant;
}

} // namespace pgb
