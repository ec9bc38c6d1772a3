// What of a table of rows is in view.
#include "client/ui/widgets/row_delegate.h"
#include "client/ui/widgets/row_table.h"
#include <QHeaderView>
#include <QScrollBar>
#include <algorithm>

namespace pgb::ui {

bool RowTable::isReadable(int row) const
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return false;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QModelIndex index = model()->index(row, column);
        if (index.data().toString().isEmpty())
            continue;
        const QRect cell = visualRect(index);
        if (isColumnHidden(column) || !viewport()->rect().contains(cell) || !m_delegate->shows(index, cell.size()))
            return false;
    }
    return true;
}

int RowTable::heightFor(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * m_theme.rowHeight() + 2 * frameWidth();
}

void RowTable::showRows(int first, int last)
{
    m_wholeTop = true;
    updateGeometries(); // the bars do not know of a row that just became higher
    scrollTo(model()->index(last, 0));
    scrollTo(model()->index(first, 0));
    if (const int top = rowAt(0); top >= 0 && top < first && rowViewportPosition(top) < 0)
        verticalScrollBar()->setValue(verticalHeader()->sectionPosition(top) + rowHeight(top));
}

void RowTable::updateGeometries()
{
    QScrollBar* bar = verticalScrollBar();
    const int before = bar->value();
    QTableView::updateGeometries();
    if (!m_wholeTop || bar->maximum() == 0)
        return;
    // At the end of the list too the row on top is whole: there is room below the last one.
    const int top = rowAt(bar->maximum() - verticalHeader()->offset());
    if (top < 0 || rowHeight(top) > m_theme.rowHeight() || verticalHeader()->sectionPosition(top) == bar->maximum())
        return;
    bar->setMaximum(verticalHeader()->sectionPosition(top) + rowHeight(top));
    bar->setValue(std::min(before, bar->maximum()));
}

} // namespace pgb::ui
