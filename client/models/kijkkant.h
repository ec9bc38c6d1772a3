#pragma once
#include "shared/domain/partij/partij.h"

namespace pgb {

/// From whose side an agreement is looked at: decides who "u" is in a sentence. Ander = a verstrekker, SVB.
enum class Kijkkant { Budgethouder, Zorgverlener, Ander };

inline Kijkkant kijkkantVan(Rol rol)
{
    if (rol == Rol::Budgethouder || rol == Rol::Vertegenwoordiger)
        return Kijkkant::Budgethouder;
    return rol == Rol::Zorgverlener || rol == Rol::MedewerkerOrganisatie ? Kijkkant::Zorgverlener : Kijkkant::Ander;
}

} // namespace pgb
