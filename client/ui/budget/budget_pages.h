#pragma once
#include "client/ui/shell/page.h"

namespace pgb {
class DossierGateway;
class GeldGateway;
}

namespace pgb::ui {

/// With a client: its budget, level by level. Without: the budgets of all clients, least room first. Address: section Budgetten;
/// "toekenning..." and "toekenningen" are those of toekenning_pages.h.
Page* makeBudgetPage(const Address& address, const PageContext& context, DossierGateway& gateway, GeldGateway& geld);

} // namespace pgb::ui
