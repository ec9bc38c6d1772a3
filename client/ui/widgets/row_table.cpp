#include "client/ui/widgets/row_table.h"
#include "client/ui/widgets/row_delegate.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>

namespace pgb::ui {
namespace {
constexpr int rowsMeasured = 200;
constexpr int widestColumn = 320;
constexpr int narrowestStretch = 100;
} // namespace

RowTable::RowTable(const Theme& theme, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_delegate(new RowDelegate(theme, this))
{
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(8);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(32);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    connect(&theme, &Theme::changed, this, [this] {
        verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
        measure();
    });
}

void RowTable::setStretchColumn(int column)
{
    m_stretch = column;
    spread();
}

void RowTable::setGivingWay(const std::vector<int>& columns)
{
    m_givingWay = columns;
    spread();
}

void RowTable::setKeepSelection(bool keep)
{
    setProperty("keepSelection", keep);
}

void RowTable::setModel(QAbstractItemModel* newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QTableView::setModel(newModel);
    if (!newModel)
        return;
    connect(newModel, &QAbstractItemModel::modelReset, this, &RowTable::measureAgain);
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &RowTable::measureAgain);
    measure();
}

int RowTable::heightFor(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * m_theme.rowHeight() + 2 * frameWidth();
}

void RowTable::measureAgain()
{
    const std::vector<int> before = m_wanted;
    measure();
    for (size_t column = 0; m_growOnly && column < std::min(before.size(), m_wanted.size()); ++column)
        m_wanted[column] = std::max(m_wanted[column], before[column]);
    if (m_growOnly)
        spread();
}

void RowTable::measure()
{
    if (!model())
        return;
    const int columns = model()->columnCount();
    const int rows = std::min(model()->rowCount(), rowsMeasured);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    m_wanted.assign(size_t(columns), 0);
    for (int column = 0; column < columns; ++column) {
        const QString heading = model()->headerData(column, Qt::Horizontal).toString();
        int width = QFontMetrics(m_theme.font(TextStyle::Small)).horizontalAdvance(heading) + m_theme.px(24);
        for (int row = 0; row < rows; ++row)
            width = std::max(width, m_delegate->sizeHint(option, model()->index(row, column)).width());
        m_wanted[size_t(column)] = std::min(width, m_theme.px(widestColumn));
    }
    spread();
}

void RowTable::spread()
{
    if (!model() || m_wanted.empty())
        return;
    const int columns = int(m_wanted.size());
    const int room = viewport()->width();
    std::vector<bool> hidden(size_t(columns), false);
    const auto fixedWidth = [&] {
        int sum = 0;
        for (int column = 0; column < columns; ++column)
            if (column != m_stretch && !hidden[size_t(column)])
                sum += m_wanted[size_t(column)];
        return sum;
    };
    const int stretchLeast = m_stretch >= 0 ? m_theme.px(narrowestStretch) : 0;
    for (int column : m_givingWay)
        if (column < columns && fixedWidth() + stretchLeast > room)
            hidden[size_t(column)] = true;
    for (int column = 0; column < columns; ++column) {
        setColumnHidden(column, hidden[size_t(column)]);
        setColumnWidth(column, column == m_stretch ? std::max(stretchLeast, room - fixedWidth()) : m_wanted[size_t(column)]);
    }
}

int RowTable::actionColumn(int row) const
{
    for (int column = model()->columnCount() - 1; column >= 0; --column)
        if (model()->index(row, column).data(CellAction).toBool())
            return column;
    return -1;
}

bool RowTable::triggerAction(int row)
{
    const int column = model() && row >= 0 ? actionColumn(row) : -1;
    if (column < 0 || model()->index(row, column).data().toString().isEmpty())
        return false;
    Q_EMIT actionTriggered(row);
    return true;
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_Space && triggerAction(row))
        return;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && row >= 0) {
        Q_EMIT opened(row);
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.data(CellAction).toBool()
        && m_delegate->buttonRect(visualRect(index)).contains(event->position().toPoint()))
        triggerAction(index.row());
}

void RowTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && !index.data(CellAction).toBool())
        Q_EMIT opened(index.row());
}

void RowTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    viewport()->update();
}

void RowTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void RowTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    spread();
}

} // namespace pgb::ui
