#include "client/ui/beheer/beheer_pages.h"
#include "client/ui/beheer/gebruikers_page.h"
#include "client/ui/beheer/logboek_page.h"
#include "client/ui/beheer/parameters_page.h"

namespace pgb::ui {

Page* makeBeheerPage(const Address& address, const PageContext& context, DossierGateway& dossiers, BeheerGateway& beheer)
{
    const Rol rol = dossiers.gebruiker().rol;
    if (address.section == Section::Logboek && (rol == Rol::Beheerder || rol == Rol::Budgethouder || address.budgethouder))
        return new LogboekPage(address, context, dossiers, beheer);
    if (rol != Rol::Beheerder)
        return nullptr;
    if (address.section == Section::Gebruikers)
        return new GebruikersPage(address, context, dossiers, beheer);
    return address.section == Section::Parameters ? new ParametersPage(address, context, dossiers, beheer) : nullptr;
}

} // namespace pgb::ui
