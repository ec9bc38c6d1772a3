#pragma once
#include "client/ui/shell/page.h"

namespace pgb {
class BeheerGateway;
class DossierGateway;
}

namespace pgb::ui {

/// The pages of the beheerder (sections Gebruikers, Parameters, Logboek), Gebruikers of who looks after the accounts of his house, and the log of one dossier for who may read it: section Logboek with
/// a budgethouder, or of the budgethouder himself. nullptr for who has no business there.
Page* makeBeheerPage(const Address& address, const PageContext& context, DossierGateway& dossiers, BeheerGateway& beheer);

} // namespace pgb::ui
