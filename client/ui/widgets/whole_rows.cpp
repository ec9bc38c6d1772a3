#include "client/ui/widgets/whole_rows.h"
#include "client/ui/widgets/row_table.h"
#include <algorithm>

namespace pgb::ui {

WholeRows::WholeRows(RowTable* table, QWidget* parent) : QWidget(parent), m_table(table)
{
    m_table->setParent(this);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setFocusProxy(m_table);
}

void WholeRows::setLeastRows(int rows)
{
    setMinimumHeight(m_table->heightFor(rows));
}

void WholeRows::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int header = m_table->heightFor(0);
    const int row = m_table->heightFor(1) - header;
    const int rows = std::max(1, (height() - header) / row);
    m_table->setGeometry(0, 0, width(), std::min(height(), m_table->heightFor(rows)));
}

} // namespace pgb::ui
