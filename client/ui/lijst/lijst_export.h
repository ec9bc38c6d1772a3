#pragma once
#include "client/ui/lijst/lijst_tabel.h"
#include "client/ui/shell/page.h"
#include <functional>

class QAbstractItemModel;
class QTableView;

namespace pgb::ui {

/// Ctrl+E on a list page asks for a file and writes the rows that are shown, as CSV, workbook or PDF by the name of the file; Ctrl+P prints them, the
/// headings on every page. Nothing blocks while the user looks for a place, nor while a long list is written.
void voegExportToe(Page& page, const PageContext& context, const QAbstractItemModel& model);
/// Ctrl+E alone, on a part of a page; `naam` is what the file is called at first.
void voegExportToe(QWidget& deel, const PageContext& context, const QAbstractItemModel& model, std::function<QString()> naam);
/// For a page with more than one list: the columns of it that are shown; nullptr = there is none now. `bladen` = where the rows of that list come from that
/// are not held here.
void voegExportToe(Page& page, const PageContext& context, std::function<const QTableView*()> lijst, std::function<LijstBladen()> bladen = {});
/// Of these lists the one that has the keys, or had them last; else the first with rows.
void voegExportToe(Page& page, const PageContext& context);

} // namespace pgb::ui
