#include "client/ui/widgets/whole_rows.h"
#include "client/ui/widgets/row_table.h"
#include <QHeaderView>
#include <QScrollBar>
#include <algorithm>

namespace pgb::ui {

WholeRows::WholeRows(RowTable* table, QWidget* parent) : QWidget(parent), m_table(table)
{
    m_table->setParent(this);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setFocusProxy(m_table);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &WholeRows::fit);
    connect(m_table->verticalHeader(), &QHeaderView::sectionResized, this, [this] { m_later.start(0); });
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { m_later.start(0); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_later.start(0); }); // other rows have other heights
}

void WholeRows::setLeastRows(int rows)
{
    setMinimumHeight(m_table->heightFor(rows));
}

void WholeRows::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void WholeRows::fit()
{
    const int usual = m_table->heightFor(1) - m_table->heightFor(0);
    const int rows = m_table->model() ? m_table->model()->rowCount() : 0;
    const QScrollBar* bar = m_table->horizontalScrollBar();
    int wanted = m_table->heightFor(0) + (bar->maximum() > bar->minimum() ? bar->sizeHint().height() : 0);
    const int top = m_table->verticalScrollBar()->value(); // a row: it scrolls by rows
    for (int row = top;; ++row) {
        const int high = row < rows ? m_table->rowHeight(row) : usual;
        if (high <= 0 || (row > top && wanted + high > height()))
            break;
        wanted += high;
    }
    m_table->setGeometry(0, 0, width(), std::min(height(), wanted));
}

} // namespace pgb::ui
