#pragma once
#include "client/ui/shell/page.h"
#include <functional>

class QAbstractItemModel;
class QPagedPaintDevice;
class QTableView;

namespace pgb::ui {

/// The rows of a list as comma-separated text that a Dutch spreadsheet opens as a table (semicolons, UTF-8 with mark): headings first,
/// then what each cell shows or, where it shows a drawing, says. Text that a spreadsheet would run as a formula is made text.
QByteArray lijstAlsCsv(const QAbstractItemModel& model);

/// The same as a workbook: amounts of money are numbers, and every other cell is text, so that nothing is worked out and no zero is lost. False when it cannot be written.
bool schrijfLijstAlsXlsx(const QAbstractItemModel& model, const QString& titel, const QString& pad);
/// The same on paper, the headings on every page. False when it cannot be written.
bool schrijfLijstAlsPdf(const QAbstractItemModel& model, const QString& titel, const QString& pad);

/// As CSV, workbook or paper by the name of the file: the columns that are shown. False when it cannot be written.
bool bewaarLijst(const QTableView& lijst, const QString& titel, const QString& pad);

/// All at once. False when the paper is refused.
bool drukLijstOp(QPagedPaintDevice& apparaat, const QAbstractItemModel& model, const QString& titel);
/// Asks for a printer; nothing waits meanwhile. `model` outlives `bij`.
void drukLijstAf(QWidget& bij, const QAbstractItemModel& model, const QString& titel, Navigator& navigator);

/// Ctrl+E on a list page: asks for a file and writes the rows that are shown, as CSV, workbook or PDF by the name of the file. Nothing blocks while
/// the user looks for a place, nor while a long list goes on paper.
void voegExportToe(Page& page, const PageContext& context, const QAbstractItemModel& model);
/// The same on a part of a page; `naam` is what the file is called at first.
void voegExportToe(QWidget& deel, const PageContext& context, const QAbstractItemModel& model, std::function<QString()> naam);
/// For a page with more than one list: the columns of it that are shown; nullptr = there is none now.
void voegExportToe(Page& page, const PageContext& context, std::function<const QTableView*()> lijst);

} // namespace pgb::ui
