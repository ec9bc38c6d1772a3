#pragma once
#include "client/ui/shell/page.h"

namespace pgb {
class DossierGateway;
}

namespace pgb::ui {

/// Toekenningen of the verstrekker. Address: section Budgetten, `wat` "toekenningen" = the list, "toekenning/nieuw" = a new one (for
/// the client of the address, or to be found), "toekenning/<id>" = change it. Nullptr for another address.
Page* makeToekenningPage(const Address& address, const PageContext& context, DossierGateway& gateway);

} // namespace pgb::ui
