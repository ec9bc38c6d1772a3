#pragma once
#include "client/ui/shell/page.h"

namespace pgb {
class DossierGateway;
}

namespace pgb::ui {

/// Without a client: the list of all clients. With one: its start page with agreements, declaraties and budget. Address: section Clienten.
Page* makeClientenPage(const Address& address, const PageContext& context, DossierGateway& gateway);

} // namespace pgb::ui
