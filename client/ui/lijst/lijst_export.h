#pragma once
#include "client/ui/shell/page.h"

class QAbstractItemModel;

namespace pgb::ui {

/// The rows of a list as comma-separated text that a Dutch spreadsheet opens as a table (semicolons, UTF-8 with mark): headings first,
/// then what each cell shows or, where it shows a drawing, says. Text that a spreadsheet would run as a formula is made text.
QByteArray lijstAlsCsv(const QAbstractItemModel& model);

/// Ctrl+E on a list page: asks for a file and writes the rows that are shown. Nothing blocks while the user looks for a place.
void voegExportToe(Page& page, const PageContext& context, const QAbstractItemModel& model);
/// The same on a part of a page; `naam` is what the file is called at first.
void voegExportToe(QWidget& deel, const PageContext& context, const QAbstractItemModel& model, std::function<QString()> naam);

} // namespace pgb::ui
