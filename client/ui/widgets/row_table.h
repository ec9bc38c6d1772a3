#pragma once
#include "client/ui/theme/theme.h"
#include <QTableView>

namespace pgb::ui {

class RowDelegate;

/// A calm table of rows: constant height, one hairline, one ring around the current row. The row is the tab stop:
/// Space does the row's action (the cell with CellAction), Enter opens the row, Home and End go to the first and last row, Tab leaves the table.
class RowTable final : public QTableView {
    Q_OBJECT
public:
    explicit RowTable(const Theme& theme, QWidget* parent = nullptr);
    /// The column that takes the room that is left; the others are as wide as their content (first 200 rows looked at). When that is more than
    /// there is, columns of words share what numbers, chips and buttons leave. While it has given way itself, the first takes its place.
    void setStretchColumn(int column);
    /// Columns that hide when no row has anything in them, and first when the room is too small, in that order. Those of `atLast` hide only
    /// when it is too small for the shortest words too.
    void setGivingWay(const std::vector<int>& columns, const std::vector<int>& atLast = {});
    /// Of those that give way: nothing in the whole list has anything in these, also behind the rows that are looked at.
    void setAbsent(const std::vector<int>& columns);
    /// These columns are as wide as their longest words before others get room, also where one that gives way hides for it; one with buttons does not.
    /// In dots too they keep what elidedName() keeps. Default none.
    void setWholeFirst(const std::vector<int>& columns);
    bool isWholeFirst(int column) const;
    /// Words of these columns stand on as many lines as they need, and the row is as high; nothing of them ends in dots, and no word of
    /// usual length is broken. Default none.
    void setWrapped(const std::vector<int>& columns);
    bool isWrapped(int column) const;
    /// Every word of the row can be read as it stands now: in view, nothing hidden, nothing in dots.
    bool isReadable(int row) const;
    /// A master list keeps its current row visible while another block has the focus. Default off.
    void setKeepSelection(bool keep);
    /// Space on a row without an act looks at it, as Enter does. Default off.
    void setSpaceOpens(bool opens) { m_spaceOpens = opens; }
    /// Columns may grow but never shrink, so that nothing jumps while a list is filtered. Default off.
    void setGrowOnly(bool grow) { m_growOnly = grow; }
    void setModel(QAbstractItemModel* model) override;
    /// Height that shows `rows` rows and the header.
    int heightFor(int rows) const;
    /// Scrolls as little as needed to see `last`, and `first` in any case; of no row above them the lower part only is seen.
    void showRows(int first, int last);
    /// Room at the left of the first column in px at 100 %: 12 in a pane, 16 at the edge of a page, on the line of its title.
    void setMargin(int margin);
    int margin() const { return m_margin; }

Q_SIGNALS:
    void actionTriggered(int row);
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;

private:
    int actionColumn(int row) const;
    bool triggerAction(int row);
    void measure();
    void measureAgain();
    /// Of a wrapped column, for the words of this cell.
    int leastFor(const QModelIndex& index) const;
    /// The columns are measured again only for a cell that does not fit in them.
    void rowsChanged(const QModelIndex& first, const QModelIndex& last);
    void spread();
    void fitHeights(int first, int last);
    const Theme& m_theme;
    RowDelegate* m_delegate;
    bool m_growOnly = false;
    bool m_hadRows = false;
    bool m_spaceOpens = false;
    bool m_wholeTop = false; ///< from the first showRows() on
    int m_margin = 12;
    int m_stretch = -1;
    std::vector<int> m_givingWay;
    std::vector<int> m_absent;
    std::vector<int> m_atLast;
    std::vector<int> m_wrapped;
    std::vector<int> m_wanted; ///< the longest that was seen
    std::vector<int> m_wholeFirst;
    std::vector<int> m_least;  ///< narrower than this the words would be broken or give way too early
    std::vector<int> m_usual;  ///< enough for all but the odd long one; 0 = not words, never narrower than m_wanted
    std::vector<bool> m_acts;  ///< a column with buttons
    std::vector<bool> m_filled; ///< a column that says nothing in any row is not worth its room
};

} // namespace pgb::ui
