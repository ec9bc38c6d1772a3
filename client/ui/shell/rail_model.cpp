#include "client/ui/shell/rail_model.h"
#include "client/ui/shell/sections.h"
#include "client/ui/theme/theme.h"
#include <QAbstractItemView>
#include <QPainter>
#include <algorithm>

namespace pgb::ui {

void RailModel::setSections(const std::vector<Section>& sections)
{
    beginResetModel();
    m_sections = sections;
    endResetModel();
}

void RailModel::setCount(Section section, int count)
{
    m_counts[int(section)] = count;
    if (const int row = rowOf(section); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

void RailModel::setFolded(bool folded)
{
    m_folded = folded;
    if (!m_sections.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int RailModel::rowOf(Section section) const
{
    const auto found = std::find(m_sections.begin(), m_sections.end(), section);
    return found == m_sections.end() ? -1 : int(found - m_sections.begin());
}

int RailModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sections.size());
}

QVariant RailModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Section at = section(index.row());
    const int count = m_counts.value(int(at));
    switch (role) {
    case Qt::DisplayRole: return m_folded ? QString() : sectionName(at);
    case Qt::AccessibleTextRole: return count > 0 ? QStringLiteral("%1, %2").arg(sectionName(at)).arg(count) : sectionName(at);
    case Qt::ToolTipRole: return m_folded ? sectionName(at) : QString();
    case IconNameRole: return sectionIcon(at);
    case CountRole: return m_folded ? 0 : count;
    default: return {};
    }
}

RailDelegate::RailDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void RailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool current = view && view->currentIndex() == index;
    const bool last = index.row() == index.model()->rowCount() - 1;
    QRect row = option.rect;
    painter->save();
    if (last) { // 'Instellingen' stands apart, under a hairline
        painter->fillRect(QRect(row.x(), row.y() + m_theme.px(8), row.width(), 1), m_theme.color(Role::Hairline));
        row.setTop(row.top() + m_theme.px(17));
    }
    if (current) {
        painter->fillRect(row, m_theme.color(Role::Selection));
        painter->fillRect(QRect(row.x(), row.y(), 3, row.height()), m_theme.color(Role::Accent));
        if (view->hasFocus()) {
            painter->setPen(QPen(m_theme.color(Role::Accent), 2));
            painter->drawRect(row.adjusted(1, 1, -1, -1));
        }
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, m_theme.color(Role::Weekend));
    }
    const int side = m_theme.px(20);
    const QRect icon(row.x() + m_theme.px(14), row.y() + (row.height() - side) / 2, side, side);
    m_theme.icon(index.data(RailModel::IconNameRole).toString(), current ? Role::Text : Role::Muted).paint(painter, icon);
    painter->setFont(m_theme.font(TextStyle::Body, current));
    painter->setPen(m_theme.color(current ? Role::Text : Role::Muted));
    const QRect words = row.adjusted(m_theme.px(46), 0, -m_theme.px(14), 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    if (const int count = index.data(RailModel::CountRole).toInt(); count > 0) {
        painter->setFont(m_theme.font(TextStyle::Small));
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, QString::number(count));
    }
    painter->restore();
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool last = index.row() == index.model()->rowCount() - 1;
    return {m_theme.px(48), m_theme.px(36) + (last ? m_theme.px(17) : 0)};
}

} // namespace pgb::ui
