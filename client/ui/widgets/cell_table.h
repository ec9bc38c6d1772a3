#pragma once
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/budget_bar.h"
#include "client/ui/widgets/status_chip.h"
#include <QAbstractTableModel>
#include <optional>
#include <vector>

namespace pgb::ui {

/// One cell of a CellTable, ready to paint.
struct Cell {
    QString text = {};
    Role tone = Role::Text;
    bool bold = false;
    bool action = false; ///< drawn as the row's button
    QString icon = {};   ///< breeze name before the text
    QString spoken = {}; ///< for screen readers and the tooltip, where the text alone does not say it
    std::optional<ChipLook> chip = std::nullopt;
    std::optional<BudgetParts> budget = std::nullopt;
};
using CellRow = std::vector<Cell>;

/// What its cells show.
QStringList teksten(const CellRow& rij);

/// Heading of a column and how its cells stand.
struct CellColumn {
    QString heading;
    bool right = false; ///< numbers and amounts
};

/// What a model answers for a ready cell under a role of Qt or of row_delegate.h.
QVariant cellData(const Cell& cell, bool right, int role);

/// A table over a vector of ready rows for lists of up to some thousands: data() only hands out what is there.
class CellTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit CellTable(std::vector<CellColumn> columns, QObject* parent = nullptr);
    /// Every row has as many cells as there are columns.
    void setRows(std::vector<CellRow> rows);
    /// Another content of one row.
    void setRow(int row, CellRow cells);
    /// Behind those that are there.
    void addRows(std::vector<CellRow> rows);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<CellColumn> m_columns;
    std::vector<CellRow> m_rows;
};

} // namespace pgb::ui
