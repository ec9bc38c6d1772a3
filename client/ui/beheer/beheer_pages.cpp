#include "client/ui/beheer/beheer_pages.h"
#include "client/ui/beheer/gebruikers_page.h"
#include "client/ui/beheer/logboek_page.h"
#include "client/ui/beheer/parameters_page.h"
#include "shared/domain/toegang/toegang.h"

namespace pgb::ui {

Page* makeBeheerPage(const Address& address, const PageContext& context, DossierGateway& dossiers, BeheerGateway& beheer)
{
    const Rol rol = dossiers.gebruiker().rol;
    if (address.section == Section::Logboek && (rol == Rol::Beheerder || rol == Rol::Budgethouder || address.budgethouder))
        return new LogboekPage(address, context, dossiers, beheer);
    if (address.section == Section::Gebruikers)
        return magGebruikersBeheren(dossiers.gebruiker()) ? new GebruikersPage(address, context, dossiers, beheer) : nullptr;
    return address.section == Section::Parameters && rol == Rol::Beheerder ? new ParametersPage(address, context, dossiers, beheer) : nullptr;
}

} // namespace pgb::ui
