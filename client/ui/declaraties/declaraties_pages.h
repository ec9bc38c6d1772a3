#pragma once
#include "client/ui/shell/page.h"

namespace pgb {
class DossierGateway;
class GeldGateway;
}

namespace pgb::ui {

/// All declaraties of all clients, or of one. Address: section Declaraties; `wat` "declaratie/<id>" opens at that one, other words are
/// put in the filter ("status:geparkeerd"). The month grid has the addresses that begin with "maand/".
Page* makeDeclaratiesPage(const Address& address, const PageContext& context, DossierGateway& gateway, GeldGateway& geld);

} // namespace pgb::ui
