#pragma once
#include "client/ui/shell/page.h"

namespace pgb {
class DossierGateway;
class GeldGateway;
}

namespace pgb::ui {

/// Payments of all clients or of one; for SVB with the runs. Address: section Betalingen, "runs" = the runs,
/// "specificatie/12" = what a payment consists of.
Page* makeBetalingenPage(const Address& address, const PageContext& context, DossierGateway& gateway, GeldGateway& geld);

} // namespace pgb::ui
