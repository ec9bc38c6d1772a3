#pragma once
#include "client/state/dossier_gateway.h"
#include "client/ui/shell/page.h"

namespace pgb::ui {

/// The month that asks to be declared of the one agreement of this client that runs; with more of them, where they stand with a month each.
/// Gives the page the key for it (Ctrl+Shift+U), and returns the act for its button. Both end with the page.
std::function<void()> voegInvullenToe(Page& page, const PageContext& context, DossierGateway& gateway, BudgethouderId budgethouder);

/// The month of this agreement that asks to be declared; ends with `context`.
void openMaandVan(const Zorgovereenkomst& overeenkomst, QObject* context, Navigator& navigator, DossierGateway& gateway);

} // namespace pgb::ui
