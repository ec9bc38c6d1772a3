#pragma once
#include "client/ui/shell/client_directory.h"
#include "client/ui/shell/page.h"

namespace pgb::ui {

/// Asks which of these clients it is for, by name, and runs `doe` with the one that is chosen.
void vraagClient(const PageContext& context, const QString& vraag, std::vector<ClientEntry> wie, std::function<void(BudgethouderId)> doe, QWidget& window);

} // namespace pgb::ui
