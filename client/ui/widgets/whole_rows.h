#pragma once
#include <QWidget>

namespace pgb::ui {

class RowTable;

/// Room for a table in which no row is seen in part: the table is as high as whole rows allow, and scrolls by rows.
class WholeRows final : public QWidget {
    Q_OBJECT
public:
    explicit WholeRows(RowTable* table, QWidget* parent = nullptr);
    /// Never less than `rows` rows and the header.
    void setLeastRows(int rows);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    RowTable* m_table;
};

} // namespace pgb::ui
