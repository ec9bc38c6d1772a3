#pragma once
#include "client/ui/shell/page.h"

namespace pgb {
class DossierGateway;
}

namespace pgb::ui {

/// Payments of all clients or of one; for SVB with the runs. Address: section Betalingen, "runs" = the runs.
Page* makeBetalingenPage(const Address& address, const PageContext& context, DossierGateway& gateway);

} // namespace pgb::ui
