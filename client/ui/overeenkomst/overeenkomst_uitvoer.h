#pragma once
#include "client/ui/shell/page.h"
#include "shared/domain/controle/feiten.h"

class QPrinter;

namespace pgb::ui {

/// Asks where, and writes the version of `feiten` there as PDF.
void bewaarAlsPdf(QWidget& bij, const ZorgovereenkomstFeiten& feiten, Navigator& navigator);
/// Asks for the printer, and prints the version of `feiten` on A4.
void drukAf(QWidget& bij, const ZorgovereenkomstFeiten& feiten, Navigator& navigator);
/// The sheets on a printer that was chosen; false when it does not take them.
bool drukAfOp(QPrinter& printer, const ZorgovereenkomstFeiten& feiten);

} // namespace pgb::ui
