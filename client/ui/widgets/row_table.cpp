#include "client/ui/widgets/row_table.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/row_delegate.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <numeric>

namespace pgb::ui {
namespace {
constexpr int rowsMeasured = 200;
constexpr int widestColumn = 320;
constexpr int narrowestStretch = 100;
constexpr int narrowestWords = 88;
constexpr int widestWord = 180; ///< a longer one is broken after all

/// The width that takes what is left: of the column that stretches, of the first while that one has given way.
int& stretching(std::vector<int>& widths, size_t stretch)
{
    const auto shown = std::find_if(widths.begin(), widths.end(), [](int width) { return width > 0; });
    return widths[stretch] > 0 || shown == widths.end() ? widths[stretch] : *shown;
}

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

void RowTable::setGivingWay(const std::vector<int>& columns, const std::vector<int>& atLast)
{
    m_givingWay = columns;
    m_atLast = atLast;
    spread();
}

void RowTable::setAbsent(const std::vector<int>& columns)
{
    if (columns == m_absent)
        return;
    m_absent = columns;
    measure();
}

void RowTable::setWholeFirst(const std::vector<int>& columns)
{
    m_wholeFirst = columns;
    measure();
}

bool RowTable::isWholeFirst(int column) const
{
    return std::find(m_wholeFirst.begin(), m_wholeFirst.end(), column) != m_wholeFirst.end();
}

void RowTable::setWrapped(const std::vector<int>& columns)
{
    m_wrapped = columns;
    measure();
}

bool RowTable::isWrapped(int column) const
{
    return std::find(m_wrapped.begin(), m_wrapped.end(), column) != m_wrapped.end();
}

void RowTable::setMargin(int margin)
{
    m_margin = margin;
    restyle(this, "margin", QString::number(margin)); // for the header
    measure();
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
    connect(newModel, &QAbstractItemModel::dataChanged, this, &RowTable::rowsChanged);
    measure();
}

void RowTable::measureAgain()
{
    if (m_growOnly && model()->rowCount() == 0 && !m_wanted.empty())
        return; // nothing fits the filter: what was measured stays
    const std::vector<int> before = m_wanted;
    const std::vector<int> usual = m_usual;
    const std::vector<bool> filled = m_filled;
    const bool hadRows = m_hadRows; // before the first reading nothing says that a column has anything in it
    measure();
    for (size_t column = 0; m_growOnly && column < std::min(before.size(), m_wanted.size()); ++column) {
        m_wanted[column] = std::max(m_wanted[column], before[column]);
        if (m_usual[column] > 0)
            m_usual[column] = std::max(m_usual[column], usual[column]);
        m_filled[column] = m_filled[column] || (hadRows && filled[column]);
    }
    if (m_growOnly)
        spread();
}

int RowTable::leastFor(const QModelIndex& index) const { return std::min(m_delegate->widestWord(index), m_theme.px(widestWord)); }

void RowTable::measure()
{
    if (!model())
        return;
    const int columns = model()->columnCount();
    const int rows = std::min(model()->rowCount(), rowsMeasured);
    const bool all = rows == model()->rowCount();
    m_hadRows = m_hadRows || rows > 0;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    m_wanted.assign(size_t(columns), 0);
    m_least.assign(size_t(columns), m_theme.px(narrowestWords));
    m_usual.assign(size_t(columns), 0);
    m_acts.assign(size_t(columns), false);
    m_filled.assign(size_t(columns), rows == 0 || !all);
    for (const int column : m_absent)
        if (column < columns)
            m_filled[size_t(column)] = false;
    std::vector<int> widths;
    for (int column = 0; column < columns; ++column) {
        const QString heading = model()->headerData(column, Qt::Horizontal).toString();
        const int least = QFontMetrics(m_theme.font(TextStyle::Small)).horizontalAdvance(heading) + m_theme.px(24);
        widths.assign(1, least);
        // Words may give way and end in dots; numbers, chips, bars and buttons are always whole.
        bool words = !(model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = model()->index(row, column);
            widths.push_back(std::max(least, m_delegate->sizeHint(option, index).width()));
            if (isWrapped(column))
                m_least[size_t(column)] = std::max(m_least[size_t(column)], leastFor(index));
            const bool drawn = index.data(CellChip).isValid() || index.data(CellBudget).isValid();
            words = words && !drawn && !index.data(CellAction).toBool();
            m_acts[size_t(column)] = m_acts[size_t(column)] || index.data(CellAction).toBool();
            if (drawn || !index.data().toString().isEmpty())
                m_filled[size_t(column)] = true;
        }
        std::sort(widths.begin(), widths.end());
        m_wanted[size_t(column)] = std::min(widths.back(), m_theme.px(widestColumn));
        // One long name in fifty must not take the room of everything else: much longer than the middle one is not usual.
        const int longest = widths[widths.size() / 2] * 8 / 5;
        const auto usual = std::prev(std::upper_bound(widths.begin(), widths.end(), longest));
        const int broken = isWrapped(column) ? m_least[size_t(column)] : 0;
        m_usual[size_t(column)] = words ? std::min(m_wanted[size_t(column)], std::max(*usual, broken)) : 0;
        if (words && isWholeFirst(column))
            m_least[size_t(column)] = m_usual[size_t(column)];
    }
    spread();
}

namespace {

/// Widens what is narrower than its goal, all of it alike, while there is room.
void giveRoom(std::vector<int>& widths, const std::vector<int>& goal, int room)
{
    for (int left = room - std::accumulate(widths.begin(), widths.end(), 0); left > 0;) {
        std::vector<size_t> hungry;
        for (size_t at = 0; at < widths.size(); ++at)
            if (widths[at] > 0 && widths[at] < goal[at])
                hungry.push_back(at);
        if (hungry.empty())
            return;
        const int share = std::max(1, left / int(hungry.size()));
        for (const size_t at : hungry) {
            const int more = std::min({share, goal[at] - widths[at], left});
            widths[at] += more;
            left -= more;
        }
    }
}

} // namespace

void RowTable::spread()
{
    if (!model() || m_wanted.empty())
        return;
    const int columns = int(m_wanted.size());
    const int room = viewport()->width();
    std::vector<int> widths(size_t(columns), 0);
    const auto total = [&] { return std::accumulate(widths.begin(), widths.end(), 0); };
    for (int column = 0; column < columns; ++column) {
        const auto at = size_t(column);
        widths[at] = column == m_stretch ? std::max(m_theme.px(narrowestStretch), std::min(m_least[at], m_wanted[at])) : m_usual[at] > 0 ? m_usual[at] : m_wanted[at];
    }
    const int forStretch = m_stretch >= 0 && m_stretch < columns ? std::clamp(m_usual[size_t(m_stretch)] - m_theme.px(narrowestStretch), 0, m_theme.px(isWrapped(m_stretch) ? 50 : 100)) : 0;
    for (int column : m_givingWay)
        if (column < columns && !m_filled[size_t(column)])
            widths[size_t(column)] = 0;
    for (int column : m_givingWay)
        if (column < columns && total() + forStretch > room)
            widths[size_t(column)] = 0;
    const auto comesFirst = [this](size_t at) { return isWholeFirst(int(at)); };
    for (size_t at = 0; at < widths.size(); ++at)
        if (comesFirst(at) && widths[at] > 0)
            widths[at] = m_wanted[at];
    for (const int column : m_givingWay)
        if (column < columns && total() > room && !m_acts[size_t(column)])
            widths[size_t(column)] = 0;
    for (size_t at = 0; total() > room && at < widths.size(); ++at)
        if (m_usual[at] > 0 && int(at) != m_stretch && !comesFirst(at))
            widths[at] = std::min(widths[at], m_least[at]);
    for (size_t at = 0; total() > room && at < widths.size(); ++at)
        if (m_usual[at] > 0 && comesFirst(at))
            widths[at] = std::max(m_least[at], widths[at] + room - total());
    for (const int column : m_atLast)
        if (column < columns && total() > room)
            widths[size_t(column)] = 0;
    for (const bool first : {false, true}) // rather a broken word than a bar to scroll sideways
        for (size_t at = 0; total() > room && at < widths.size(); ++at)
            if (m_usual[at] > 0 && comesFirst(at) == first)
                widths[at] = std::min(widths[at], m_theme.px(int(at) == m_stretch ? narrowestStretch : narrowestWords));
    // What is left goes to the words: first to what most rows need, then to the longest, and the rest to the column that stretches.
    std::vector<int> first(size_t(columns), 0);
    for (const int column : m_wholeFirst)
        if (column < columns)
            first[size_t(column)] = m_wanted[size_t(column)];
    for (const std::vector<int>& goal : {first, m_usual, m_wanted})
        giveRoom(widths, goal, room);
    if (m_stretch >= 0 && m_stretch < columns)
        stretching(widths, size_t(m_stretch)) += std::max(0, room - total());
    for (int column = 0; column < columns; ++column) {
        setColumnHidden(column, widths[size_t(column)] == 0);
        setColumnWidth(column, widths[size_t(column)]);
    }
    fitHeights(0, model()->rowCount() - 1);
}

void RowTable::rowsChanged(const QModelIndex& first, const QModelIndex& last)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = first.row(); row <= last.row(); ++row) {
        for (size_t column = 0; column < m_wanted.size(); ++column) {
            const QModelIndex index = model()->index(row, int(column));
            const int wanted = std::min(m_delegate->sizeHint(option, index).width(), m_theme.px(widestColumn));
            if (wanted > m_wanted[column] || (isWrapped(int(column)) && leastFor(index) > m_least[column]) || (!m_filled[column] && !index.data().toString().isEmpty()))
                return measureAgain();
        }
    }
    fitHeights(first.row(), last.row());
}

void RowTable::fitHeights(int first, int last)
{
    if (m_wrapped.empty())
        return;
    for (int row = first; row <= last; ++row) {
        int height = m_theme.rowHeight();
        for (const int column : m_wrapped) {
            if (!isColumnHidden(column))
                height = std::max(height, m_delegate->wrappedHeight(model()->index(row, column), columnWidth(column)));
        }
        if (rowHeight(row) != height)
            setRowHeight(row, height);
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
    if (plain && event->key() == Qt::Key_Space) {
        if (triggerAction(row))
            return;
        if (m_spaceOpens && row >= 0) {
            Q_EMIT opened(row);
            return;
        }
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && row >= 0) {
        Q_EMIT opened(row);
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex RowTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // The row is the stop, not the cell.
    const bool ends = action == MoveHome || action == MoveEnd;
    return QTableView::moveCursor(action, ends ? modifiers | Qt::ControlModifier : modifiers);
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
