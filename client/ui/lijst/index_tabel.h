#pragma once
#include "client/ui/widgets/cell_table.h"
#include <QHash>

namespace pgb::ui {

/// A table over records of any number: a vector of indices says which are shown and in what order, and the cells of a row are made once,
/// when it first comes in view. Under one row there may be an open part, an empty row that a widget covers.
class IndexTabel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using Maker = std::function<CellRow(int record)>;
    IndexTabel(std::vector<CellColumn> columns, Maker maker, QObject* parent);

    /// The records to show. Closes the open part; the made cells stay.
    void setOrder(std::vector<int> records);
    /// The records changed: their cells are made anew. Call before setOrder().
    void forget() { m_made.clear(); }
    /// One record changed: its row is made anew, and measured.
    void renew(int record);
    /// -1 for the open part and outside the table.
    int record(int row) const;
    /// The row of a record, or -1.
    int rowOf(int record) const;
    int records() const { return int(m_order.size()); }
    /// Opens the part under `row`; a negative row closes it. Returns the row of the open part, or -1.
    int openBelow(int row);
    int openRow() const { return m_open; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    const CellRow& cells(int record) const;
    std::vector<CellColumn> m_columns;
    Maker m_maker;
    std::vector<int> m_order;
    int m_open = -1; ///< row of the open part
    mutable QHash<int, CellRow> m_made;
};

} // namespace pgb::ui
