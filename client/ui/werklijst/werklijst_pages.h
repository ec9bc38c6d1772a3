#pragma once
#include "client/ui/shell/page.h"

namespace pgb {
class DossierGateway;
class LevensloopGateway;
class ZorgovereenkomstGateway;
}

namespace pgb::ui {

/// The queue of a caseworker with the case beside it. Address: section Werklijst, "taak/<id>" opens at that task,
/// "overeenkomst/<id>" at the task about that zorgovereenkomst; "beleid" is what the verstrekker lets pass without looking.
Page* makeWerklijstPage(const Address& address, const PageContext& context, DossierGateway& gateway, LevensloopGateway& levensloop, ZorgovereenkomstGateway& overeenkomsten);

} // namespace pgb::ui
