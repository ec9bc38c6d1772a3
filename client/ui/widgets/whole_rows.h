#pragma once
#include <QTimer>
#include <QWidget>

namespace pgb::ui {

class RowTable;

/// Room for a table in which no row is seen in part: the table is as high as its first whole rows allow, and scrolls by rows.
class WholeRows final : public QWidget {
    Q_OBJECT
public:
    explicit WholeRows(RowTable* table, QWidget* parent = nullptr);
    /// Never less than `rows` rows and the header.
    void setLeastRows(int rows);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    RowTable* m_table;
    QTimer m_later; ///< many rows that change are one change
};

} // namespace pgb::ui
