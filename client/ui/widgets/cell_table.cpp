#include "client/ui/widgets/cell_table.h"
#include "client/ui/widgets/row_delegate.h"

namespace pgb::ui {

CellTable::CellTable(std::vector<CellColumn> columns, QObject* parent) : QAbstractTableModel(parent), m_columns(std::move(columns)) {}

QStringList teksten(const CellRow& rij)
{
    QStringList uit;
    for (const Cell& cel : rij)
        uit << cel.text;
    return uit;
}

QVariant cellData(const Cell& cell, bool right, int role)
{
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return cell.spoken.isEmpty() ? cell.text : cell.spoken;
    case Qt::AccessibleTextRole: return cell.spoken.isEmpty() ? cell.chip ? cell.chip->text : cell.text : cell.spoken;
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    case CellBold: return cell.bold;
    case CellTone: return int(cell.tone);
    case CellIcon: return cell.icon;
    case CellAction: return cell.action;
    case CellChip: return cell.chip ? QVariant::fromValue(*cell.chip) : QVariant();
    case CellBudget: return cell.budget ? QVariant::fromValue(*cell.budget) : QVariant();
    default: return {};
    }
}

void CellTable::setRows(std::vector<CellRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void CellTable::setRow(int row, CellRow cells)
{
    m_rows[size_t(row)] = std::move(cells);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void CellTable::addRows(std::vector<CellRow> rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    endInsertRows();
}

int CellTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CellTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant CellTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || size_t(index.column()) >= m_rows[size_t(index.row())].size())
        return {};
    return cellData(m_rows[size_t(index.row())][size_t(index.column())], m_columns[size_t(index.column())].right, role);
}

QVariant CellTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const CellColumn& column = m_columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return column.heading;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.right ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace pgb::ui
