#include "client/ui/widgets/row_delegate.h"
#include "client/ui/widgets/budget_bar.h"
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/row_table.h"
#include "client/ui/widgets/status_chip.h"
#include "client/ui/widgets/whole_names.h"
#include <QHeaderView>
#include <QPainter>
#include <QTextLayout>
#include <cmath>
#include <limits>

namespace pgb::ui {

RowDelegate::RowDelegate(const Theme& theme, RowTable* view) : QStyledItemDelegate(view), m_theme(theme), m_view(view) {}

bool RowDelegate::isCurrentRow(const QModelIndex& index) const
{
    return m_view->currentIndex().isValid() && m_view->currentIndex().row() == index.row();
}

/// The column at an edge of the table; hidden ones have none.
bool RowDelegate::isEdge(int column, int step) const
{
    const QHeaderView* header = m_view->horizontalHeader();
    int visual = header->visualIndex(column) + step;
    while (visual >= 0 && visual < header->count() && header->isSectionHidden(header->logicalIndex(visual)))
        visual += step;
    return visual < 0 || visual >= header->count();
}

// As the header: 8 px between columns, more at the edges of the table.
int RowDelegate::before(const QModelIndex& index) const { return m_theme.px(isEdge(index.column(), -1) ? m_view->margin() : 8); }

int RowDelegate::after(const QModelIndex& index) const { return m_theme.px(isEdge(index.column(), 1) ? 12 : 8); }

QRect RowDelegate::buttonRect(const QRect& cell) const
{
    const int height = m_theme.px(24);
    return {cell.x() + m_theme.px(8), cell.y() + (cell.height() - 1 - height) / 2, cell.width() - m_theme.px(8 + 12), height};
}

void RowDelegate::paintGround(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const bool current = isCurrentRow(index);
    const bool focus = m_view->hasFocus();
    const bool keepsSelection = m_view->property("keepSelection").toBool();
    const bool selected = (current || m_view->selectionModel()->isSelected(index)) && (focus || keepsSelection);
    painter.fillRect(cell, m_theme.color(selected ? Role::Selection : index.row() % 2 ? Role::Alternate : Role::Base));
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), m_theme.color(Role::Hairline));
    if (!current || !focus)
        return;
    const QColor ring = m_theme.color(Role::Accent);
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 2), ring);
    painter.fillRect(QRect(cell.left(), cell.bottom() - 1, cell.width(), 2), ring);
    const QHeaderView* header = m_view->horizontalHeader();
    int first = 0;
    int last = header->count() - 1;
    while (first < last && header->isSectionHidden(header->logicalIndex(first)))
        ++first;
    while (last > first && header->isSectionHidden(header->logicalIndex(last)))
        --last;
    const int visual = header->visualIndex(index.column());
    if (visual == first)
        painter.fillRect(QRect(cell.left(), cell.top(), 2, cell.height()), ring);
    if (visual == last)
        painter.fillRect(QRect(cell.right() - 1, cell.top(), 2, cell.height()), ring);
}

void RowDelegate::paintButton(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return;
    const bool filled = isCurrentRow(index) && m_view->hasFocus() && !m_view->property("panelOpen").toBool(); // its own button is the filled one
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(filled ? Role::Accent : Role::Border), m_theme.lineWidth()));
    painter.setBrush(m_theme.color(filled ? Role::Accent : Role::Base));
    const QRect button = buttonRect(cell);
    painter.drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(m_theme.font(TextStyle::Small, filled));
    painter.setPen(m_theme.color(filled ? Role::OnAccent : Role::Text));
    painter.drawText(button, Qt::AlignCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, button.width() - 8));
}

void RowDelegate::paintText(QPainter& painter, QRect cell, const QModelIndex& index) const
{
    const QVariant tone = index.data(CellTone);
    const Role role = tone.isValid() ? Role(tone.toInt()) : Role::Text;
    if (const QString icon = index.data(CellIcon).toString(); !icon.isEmpty()) {
        const int side = m_theme.px(16);
        m_theme.icon(icon, role).paint(&painter, QRect(cell.x(), cell.y() + (cell.height() - side) / 2, side, side));
        cell.setLeft(cell.left() + side + m_theme.px(8));
    }
    painter.setFont(m_theme.font(TextStyle::Body, index.data(CellBold).toBool()));
    painter.setPen(m_theme.color(role));
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const int flags = alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (m_view->isWrapped(index.column())) {
        QTextOption option;
        option.setAlignment(Qt::Alignment(flags));
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        // A view with lines between its columns takes a pixel of the cell, and a line needs a part of one more than its words: the height was measured without either.
        const QRectF whole = QRectF(cell).adjusted(0, 0, 2, 0);
        painter.drawText(whole, wholeNames(text, painter.fontMetrics(), int(whole.width())), option);
        return;
    }
    const QFontMetrics metrics = painter.fontMetrics();
    const QString line = m_view->isWholeFirst(index.column()) ? elidedName(metrics, text, cell.width()) : metrics.elidedText(text, Qt::ElideRight, cell.width());
    painter.drawText(cell, flags | Qt::TextSingleLine, line);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option.rect, index);
    const QRect inner = option.rect.adjusted(before(index), 0, -after(index), -1);
    if (index.data(CellAction).toBool()) {
        paintButton(*painter, option.rect, index);
    } else if (const QVariant chip = index.data(CellChip); chip.isValid()) {
        paintChip(*painter, inner, m_theme, chip.value<ChipLook>());
    } else if (const QVariant budget = index.data(CellBudget); budget.isValid()) {
        const int height = m_theme.px(8);
        paintBudgetBar(*painter, QRect(inner.x(), inner.y() + (inner.height() - height) / 2, inner.width(), height), m_theme,
                       budget.value<BudgetParts>());
    } else {
        paintText(*painter, inner, index);
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int height = m_theme.rowHeight();
    const int sides = before(index) + after(index) + m_theme.px(2);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.data(CellAction).toBool())
        return {QFontMetrics(m_theme.font(TextStyle::Small, true)).horizontalAdvance(text) + m_theme.px(8 + 12 + 20), height};
    if (const QVariant chip = index.data(CellChip); chip.isValid())
        return {chipWidth(m_theme, chip.value<ChipLook>()) + sides, height};
    if (index.data(CellBudget).isValid())
        return {m_theme.px(72) + sides, height};
    const int icon = index.data(CellIcon).toString().isEmpty() ? 0 : m_theme.px(24);
    const bool bold = index.data(CellBold).toBool();
    return {QFontMetrics(m_theme.font(TextStyle::Body, bold)).horizontalAdvance(text) + icon + sides, height};
}

int RowDelegate::wrappedHeight(const QModelIndex& index, int width) const
{
    const int icon = index.data(CellIcon).toString().isEmpty() ? 0 : m_theme.px(24);
    const int room = width - before(index) - after(index) - icon; // as paintText() has
    const QFont font = m_theme.font(TextStyle::Body, index.data(CellBold).toBool());
    const QString text = index.data(Qt::DisplayRole).toString();
    if (room <= 0 || QFontMetricsF(font).horizontalAdvance(text) <= room)
        return m_theme.rowHeight();
    QTextLayout layout(wholeNames(text, QFontMetrics(font), room), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        height += line.height();
    }
    layout.endLayout();
    return std::max(m_theme.rowHeight(), int(std::ceil(height)) + m_theme.px(10));
}

int RowDelegate::widestWord(const QModelIndex& index) const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Body, index.data(CellBold).toBool()));
    int widest = 0;
    const QString text = wholeNames(index.data(Qt::DisplayRole).toString(), metrics, std::numeric_limits<int>::max());
    for (const QString& word : QString(text).replace(QLatin1Char('-'), QLatin1String("- ")).split(QLatin1Char(' ')))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    const int icon = index.data(CellIcon).toString().isEmpty() ? 0 : m_theme.px(24);
    return widest + icon + before(index) + after(index) + m_theme.px(2);
}

bool RowDelegate::shows(const QModelIndex& index, QSize cell) const
{
    return m_view->isWrapped(index.column()) ? wrappedHeight(index, cell.width()) <= cell.height() : sizeHint({}, index).width() <= cell.width() + m_theme.px(2);
}

} // namespace pgb::ui
