#include "client/ui/shell/finder_model.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/key_cap.h"
#include <QPainter>

namespace pgb::ui {

void FinderModel::setRows(std::vector<FinderRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FinderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FinderModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const FinderRow& at = row(index.row());
    if (role == Qt::DisplayRole)
        return at.title;
    if (role == Qt::AccessibleTextRole)
        return QStringList{at.title, at.detail, at.right}.join(QStringLiteral(", "));
    return {};
}

FinderDelegate::FinderDelegate(const Theme& theme, const FinderModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{
}

void FinderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const FinderRow& row = m_model.row(index.row());
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, m_theme.color(selected ? Role::Selection : Role::Base));
    QRect room = option.rect.adjusted(m_theme.px(12), 0, -m_theme.px(12), 0);
    if (selected)
        painter->fillRect(QRect(option.rect.x(), option.rect.y(), 3, option.rect.height()), m_theme.color(Role::Accent));
    if (!row.icon.isEmpty()) {
        const int side = m_theme.px(16);
        m_theme.icon(row.icon).paint(painter, QRect(room.x(), room.y() + (room.height() - side) / 2, side, side));
        room.setLeft(room.left() + side + m_theme.px(10));
    }
    if (!row.right.isEmpty()) {
        paintKeyCap(*painter, room, m_theme, row.right, m_theme.color(Role::Muted));
        room.setRight(room.right() - keyCapWidth(m_theme, row.right) - m_theme.px(12));
    }
    const QFont bold = m_theme.font(TextStyle::Body, selected);
    painter->setFont(bold);
    painter->setPen(m_theme.color(Role::Text));
    const QString title = painter->fontMetrics().elidedText(row.title, Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignVCenter, title);
    room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(title) + m_theme.px(10));
    painter->setFont(m_theme.font());
    painter->setPen(m_theme.color(Role::Muted));
    painter->drawText(room, Qt::AlignVCenter, painter->fontMetrics().elidedText(row.detail, Qt::ElideRight, std::max(0, room.width())));
    painter->restore();
}

QSize FinderDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_theme.px(200), m_theme.rowHeight()};
}

} // namespace pgb::ui
