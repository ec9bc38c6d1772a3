#include "client/ui/lijst/index_tabel.h"
#include "client/ui/widgets/row_delegate.h"
#include <algorithm>

namespace pgb::ui {
namespace {
/// Rows kept ready: far more than a screen shows, far less than a list holds.
constexpr qsizetype keptRows = 2000;
} // namespace

IndexTabel::IndexTabel(std::vector<CellColumn> columns, Maker maker, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)), m_maker(std::move(maker))
{
}

void IndexTabel::setOrder(std::vector<int> records)
{
    beginResetModel();
    m_open = -1;
    m_order = std::move(records);
    endResetModel();
}

void IndexTabel::renew(int record)
{
    m_made.remove(record);
    if (const int row = rowOf(record); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int IndexTabel::record(int row) const
{
    if (row < 0 || row == m_open || row >= rowCount())
        return -1;
    return m_order[size_t(m_open >= 0 && row > m_open ? row - 1 : row)];
}

int IndexTabel::rowOf(int record) const
{
    const auto found = std::find(m_order.begin(), m_order.end(), record);
    if (record < 0 || found == m_order.end())
        return -1;
    const int row = int(found - m_order.begin());
    return m_open >= 0 && row >= m_open ? row + 1 : row;
}

int IndexTabel::openBelow(int row)
{
    const int wanted = record(row);
    if (m_open >= 0) {
        beginRemoveRows({}, m_open, m_open);
        m_open = -1;
        endRemoveRows();
    }
    if (wanted < 0)
        return -1;
    const int at = rowOf(wanted) + 1;
    beginInsertRows({}, at, at);
    m_open = at;
    endInsertRows();
    return m_open;
}

int IndexTabel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size()) + (m_open >= 0 ? 1 : 0);
}

int IndexTabel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

Qt::ItemFlags IndexTabel::flags(const QModelIndex& index) const
{
    return record(index.row()) < 0 ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

const CellRow& IndexTabel::cells(int record) const
{
    auto found = m_made.constFind(record);
    if (found == m_made.constEnd()) {
        if (m_made.size() >= keptRows)
            m_made.clear();
        found = m_made.insert(record, m_maker(record));
    }
    return *found;
}

QVariant IndexTabel::data(const QModelIndex& index, int role) const
{
    const int at = index.isValid() ? record(index.row()) : -1;
    if (at < 0)
        return {};
    const CellRow& row = cells(at);
    return size_t(index.column()) < row.size() ? cellData(row[size_t(index.column())], m_columns[size_t(index.column())].right, role) : QVariant();
}

QVariant IndexTabel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const CellColumn& column = m_columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return column.heading;
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignVCenter | (column.right ? Qt::AlignRight : Qt::AlignLeft))) : QVariant();
}

} // namespace pgb::ui
