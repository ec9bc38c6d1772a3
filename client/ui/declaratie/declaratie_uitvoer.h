#pragma once
#include "client/state/declaratie_session.h"
#include "client/ui/shell/page.h"

class QPagedPaintDevice;

namespace pgb::ui {

/// Puts the declaratie on A4 sheets: who and when above, the lines in the columns of an invoice, the sum, and "blad 1 van 2" under each.
/// Black on white in every colour scheme. False when the device takes nothing.
bool drukDeclaratieOp(QPagedPaintDevice& apparaat, const DeclaratieSession& session);
/// Asks for a printer, and prints on it.
void drukDeclaratieAf(QWidget& bij, const DeclaratieSession& session, Navigator& navigator);

} // namespace pgb::ui
