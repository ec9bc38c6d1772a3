#pragma once
#include "client/ui/theme/theme.h"
#include <QStyledItemDelegate>

namespace pgb::ui {

class RowTable;

/// What a table model may tell about a cell besides its text (ui.md 5.7).
enum CellRole : int {
    CellBold = Qt::UserRole + 100, ///< bool
    CellTone,                      ///< int(Role): colour of the text
    CellIcon,                      ///< QString: breeze name, drawn before the text in CellTone
    CellChip,                      ///< ChipLook as QVariant: drawn instead of the text
    CellBudget,                    ///< BudgetParts as QVariant: drawn instead of the text
    CellAction                     ///< bool: the text is drawn as the row's button
};

/// Paints the cells of a RowTable: ground, hairline, ring of the current row, text, chip, bar or button. No work is done in
/// data() or here beyond drawing what the model holds.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    RowDelegate(const Theme& theme, RowTable* view);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the row's button is drawn inside the cell.
    QRect buttonRect(const QRect& cell) const;
    /// The height of the row that shows the words of this cell on lines of a column of `width`.
    int wrappedHeight(const QModelIndex& index, int width) const;
    /// The width of a column in which no word of this cell is broken; after a hyphen a word goes on on the next line.
    int widestWord(const QModelIndex& index) const;
    /// All that the cell says is drawn in a cell of this size.
    bool shows(const QModelIndex& index, QSize cell) const;

private:
    void paintGround(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintButton(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintText(QPainter& painter, QRect cell, const QModelIndex& index) const;
    bool isEdge(int column, int step) const;
    int before(const QModelIndex& index) const;
    int after(const QModelIndex& index) const;
    bool isCurrentRow(const QModelIndex& index) const;
    const Theme& m_theme;
    RowTable* m_view;
};

} // namespace pgb::ui
