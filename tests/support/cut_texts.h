#pragma once
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/row_delegate.h"
#include "client/ui/widgets/row_table.h"
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

namespace pgb::test {

/// Numbers, chips and buttons of a table that do not fit in their columns; words may end in dots, their tooltip has them whole.
inline void cutCells(const ui::RowTable& table, QStringList& cut)
{
    const QAbstractItemModel* model = table.model();
    const QStyleOptionViewItem option;
    for (int row = 0; model && row < std::min(model->rowCount(), 60); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            const bool whole = index.data(ui::CellChip).isValid() || index.data(ui::CellAction).toBool()
                || (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
            const bool spans = table.columnSpan(row, column) > 1;
            if (whole && !spans && !table.isColumnHidden(column) && table.columnWidth(column) < table.itemDelegate()->sizeHint(option, index).width() - 2)
                cut << index.data().toString();
        }
    }
}

/// What cannot be read whole on this window: labels and buttons that are narrower or lower than their words, numbers and buttons in
/// tables. An ElidedLabel gives way on purpose.
inline QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->visibleRegion().isEmpty() || qobject_cast<const ui::ElidedLabel*>(label))
            continue;
        if (label->wordWrap() ? label->height() < label->heightForWidth(label->width()) : label->width() < label->sizeHint().width())
            cut << label->text();
    }
    for (const QPushButton* button : window.findChildren<QPushButton*>())
        if (button->isVisible() && button->width() < button->minimumSizeHint().width())
            cut << button->text();
    for (const ui::RowTable* table : window.findChildren<ui::RowTable*>())
        if (table->isVisible())
            cutCells(*table, cut);
    return cut;
}

} // namespace pgb::test
